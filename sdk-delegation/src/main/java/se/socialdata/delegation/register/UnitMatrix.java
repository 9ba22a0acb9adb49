package se.socialdata.delegation.register;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import se.socialdata.delegation.StaffKey;
import se.socialdata.delegation.UnitKey;
import se.socialdata.delegation.check.Answer;
import se.socialdata.delegation.check.DelegationAnswer;
import se.socialdata.delegation.check.DelegationChecks;
import se.socialdata.delegation.check.PatientFacts;
import se.socialdata.delegation.check.StaffFile;
import se.socialdata.delegation.decision.DelegationDecision;
import se.socialdata.delegation.decision.Instruction;
import se.socialdata.delegation.guide.TaskCode;

/**
 * Who may do what in a unit on a day (delegeringsmatris), for no particular patient.
 *
 * <p>{@link Answer#UNDETERMINED} means that it depends on the patient. The answers are worked out at once; the reasons of a
 * cell are when they are asked for. Immutable and thread-safe.
 */
public final class UnitMatrix {

    private final DelegationChecks checks;
    private final UnitKey unit;
    private final LocalDate day;
    private final ImmutableList<StaffFile> staff;
    private final ImmutableList<TaskPlan> tasks;
    private final ImmutableMap<TaskCode, Integer> positions;
    private final ImmutableMap<StaffKey, Integer> people;
    private final Answer[] answers;

    private UnitMatrix(
            DelegationChecks checks,
            UnitKey unit,
            LocalDate day,
            ImmutableList<StaffFile> staff,
            ImmutableList<TaskPlan> tasks,
            ImmutableMap<TaskCode, Integer> positions) {
        this.checks = checks;
        this.unit = unit;
        this.day = day;
        this.staff = staff;
        this.tasks = tasks;
        this.positions = positions;
        ImmutableMap.Builder<StaffKey, Integer> keys = ImmutableMap.builder();
        for (int i = 0; i < staff.size(); i++) {
            keys.put(staff.get(i).getMember().getKey(), i);
        }
        this.people = keys.buildOrThrow();
        this.answers = new Answer[staff.size() * tasks.size()];
    }

    static UnitMatrix of(
            DelegationChecks checks,
            UnitKey unit,
            LocalDate day,
            ImmutableList<StaffFile> staff,
            ImmutableList<TaskPlan> tasks,
            ImmutableMap<TaskCode, Integer> positions) {
        UnitMatrix matrix = new UnitMatrix(checks, unit, day, staff, tasks, positions);
        matrix.fill();
        return matrix;
    }

    private void fill() {
        boolean[] decided = new boolean[tasks.size()];
        boolean[] instructed = new boolean[tasks.size()];
        for (int person = 0; person < staff.size(); person++) {
            StaffFile file = staff.get(person);
            mark(file, decided, instructed);
            for (int task = 0; task < decided.length; task++) {
                answers[person * decided.length + task] =
                        answer(file, tasks.get(task), decided[task], instructed[task]);
                decided[task] = false;
                instructed[task] = false;
            }
        }
    }

    private void mark(StaffFile file, boolean[] decided, boolean[] instructed) {
        for (DelegationDecision decision : file.getDecisions()) {
            if (decision.isFor(unit) && decision.getPatient().isEmpty() && decision.isInForceOn(day)) {
                mark(decision.getTasks(), decided);
            }
        }
        for (Instruction instruction : file.getInstructions()) {
            if (instruction.getUnit().equals(unit)
                    && instruction.getPatient().isEmpty()
                    && instruction.isInForceOn(day)) {
                mark(instruction.getTasks(), instructed);
            }
        }
    }

    private void mark(ImmutableSet<TaskCode> codes, boolean[] marks) {
        for (TaskCode task : codes) {
            @Nullable Integer position = positions.get(task);
            if (position != null) {
                marks[position] = true;
            }
        }
    }

    private Answer answer(StaffFile file, TaskPlan plan, boolean decided, boolean instructed) {
        if (plan.isAuthorised(file.getMember())) {
            return plan.tiedToPerson() ? explain(file, plan.task()).getAnswer() : Answer.YES;
        }
        if (plan.selfCare()) {
            return plan.selfCareOnly()
                    ? Answer.UNDETERMINED
                    : explain(file, plan.task()).getAnswer();
        }
        boolean handedOver =
                switch (plan.handover()) {
                    case REQUIRES_DELEGATION -> decided;
                    case REQUIRES_INSTRUCTION -> decided || instructed;
                    case MAY_NOT_BE_HANDED_OVER, NOT_A_MUNICIPAL_TASK -> false;
                };
        if (!handedOver) {
            return Answer.NO;
        }
        // An instruction must also come from somebody who may instruct.
        return plan.plain() && decided ? Answer.YES : explain(file, plan.task()).getAnswer();
    }

    private DelegationAnswer explain(StaffFile file, TaskCode task) {
        return checks.mayPerform(file, task, PatientFacts.empty(), unit, day);
    }

    /**
     * The unit.
     *
     * @return the unit
     */
    public UnitKey getUnit() {
        return unit;
    }

    /**
     * The day asked about.
     *
     * @return the day
     */
    public LocalDate getDay() {
        return day;
    }

    /**
     * The members of staff, one row each.
     *
     * @return the keys in the order in which they were asked about
     */
    public ImmutableSet<StaffKey> getStaff() {
        return people.keySet();
    }

    /**
     * The tasks, one column each.
     *
     * @return the codes in the order of the guide
     */
    public ImmutableSet<TaskCode> getTasks() {
        return positions.keySet();
    }

    /**
     * Whether somebody may do a task.
     *
     * @param person the member of staff
     * @param task the code of the task
     * @return the answer
     * @throws IllegalArgumentException if the matrix does not have the person or the task
     */
    public Answer get(StaffKey person, TaskCode task) {
        return answers[row(person) * tasks.size() + column(task)];
    }

    /**
     * Whether somebody may do a task, with the reasons.
     *
     * @param person the member of staff
     * @param task the code of the task
     * @return the answer with its reasons
     * @throws IllegalArgumentException if the matrix does not have the person or the task
     */
    public DelegationAnswer explain(StaffKey person, TaskCode task) {
        return explain(staff.get(row(person)), tasks.get(column(task)).task());
    }

    /**
     * The tasks that somebody may do for every patient.
     *
     * @param person the member of staff
     * @return the codes in the order of the guide
     * @throws IllegalArgumentException if the matrix does not have the person
     */
    public ImmutableSet<TaskCode> getTasks(StaffKey person) {
        row(person);
        return getTasks().stream()
                .filter(task -> get(person, task) == Answer.YES)
                .collect(ImmutableSet.toImmutableSet());
    }

    /**
     * The members of staff who may do a task for every patient.
     *
     * @param task the code of the task
     * @return the keys in order
     * @throws IllegalArgumentException if the matrix does not have the task
     */
    public ImmutableSet<StaffKey> getStaff(TaskCode task) {
        return getStaff(task, (person, answer) -> answer == Answer.YES);
    }

    /**
     * The tasks among some that nobody in the matrix may do.
     *
     * @param needed the codes of the tasks that the unit needs
     * @return the gap
     * @throws IllegalArgumentException if the matrix does not have one of the tasks
     */
    public StaffingGap toStaffingGap(ImmutableSet<TaskCode> needed) {
        ImmutableSet.Builder<TaskCode> nobody = ImmutableSet.builder();
        ImmutableSet.Builder<TaskCode> depending = ImmutableSet.builder();
        for (TaskCode task : needed) {
            if (getStaff(task, (person, answer) -> answer != Answer.NO).isEmpty()) {
                nobody.add(task);
            } else if (getStaff(task).isEmpty()) {
                depending.add(task);
            }
        }
        return new StaffingGap(nobody.build(), depending.build());
    }

    private ImmutableSet<StaffKey> getStaff(TaskCode task, BiPredicate<StaffKey, Answer> condition) {
        column(task);
        return getStaff().stream()
                .filter(person -> condition.test(person, get(person, task)))
                .collect(ImmutableSet.toImmutableSet());
    }

    private int row(StaffKey person) {
        Optional<Integer> row = Optional.ofNullable(people.get(person));
        checkArgument(row.isPresent(), "expected a member of staff of the matrix");
        return row.orElseThrow();
    }

    private int column(TaskCode task) {
        Optional<Integer> column = Optional.ofNullable(positions.get(task));
        checkArgument(column.isPresent(), "expected a task of the guide");
        return column.orElseThrow();
    }

    /**
     * The size, the unit and the day.
     *
     * @return for example {@code UnitMatrix[20 staff, 84 tasks, 2026-04-01]}
     */
    @Override
    public String toString() {
        return "UnitMatrix[" + staff.size() + " staff, " + tasks.size() + " tasks, " + day + "]";
    }
}
