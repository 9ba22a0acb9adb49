package se.socialdata.delegation.register;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableListMultimap.flatteningToImmutableListMultimap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.socialdata.core.time.DateInterval;
import se.socialdata.delegation.StaffKey;
import se.socialdata.delegation.UnitKey;
import se.socialdata.delegation.check.DelegationChecks;
import se.socialdata.delegation.check.StaffFile;
import se.socialdata.delegation.decision.DelegationDecision;
import se.socialdata.delegation.decision.DelegationState;
import se.socialdata.delegation.decision.Instruction;
import se.socialdata.delegation.decision.StaffMember;
import se.socialdata.delegation.guide.TaskCode;

/**
 * The delegation decisions and instructions of a provider, indexed for questions (delegeringsregister).
 *
 * <p>Lists of decisions are in order of the id; lists of days in order of the day, then of the id. Immutable and
 * thread-safe; a changed record means a new register.
 */
public final class DelegationRegister {

    private static final Comparator<DelegationDecision> BY_ID = Comparator.comparing(DelegationDecision::getId);

    private final DelegationChecks checks;
    private final ImmutableList<DelegationDecision> decisions;
    private final ImmutableMap<StaffKey, StaffFile> files;
    private final ImmutableListMultimap<UnitKey, DelegationDecision> byUnit;
    private final ImmutableListMultimap<TaskCode, DelegationDecision> byTask;
    private final ImmutableList<TaskPlan> plans;
    private final ImmutableMap<TaskCode, Integer> positions;

    private DelegationRegister(
            DelegationChecks checks,
            ImmutableList<DelegationDecision> decisions,
            ImmutableMap<StaffKey, StaffFile> files) {
        this.checks = checks;
        this.decisions = decisions;
        this.files = files;
        this.byUnit = invert(decisions, decision -> decision.getUnits().stream());
        this.byTask = invert(decisions, decision -> decision.getTasks().stream());
        this.plans = TaskPlan.of(checks.getGuide());
        this.positions = TaskPlan.positions(plans);
    }

    /**
     * A register.
     *
     * @param checks the guide and the catalogue to check by
     * @param staff the members of staff as of today; a recipient who is not among them is taken from their latest decision
     *     or instruction, on the same day from a decision before an instruction, and from the first of several by id
     * @param decisions the decisions, each id once
     * @param instructions the instructions
     * @return the register
     * @throws IllegalArgumentException if two members of staff have the same key, or two decisions the same id
     */
    public static DelegationRegister of(
            DelegationChecks checks,
            Collection<StaffMember> staff,
            Collection<DelegationDecision> decisions,
            Collection<Instruction> instructions) {
        ImmutableList<DelegationDecision> sorted = ImmutableList.sortedCopyOf(BY_ID, decisions);
        for (int i = 1; i < sorted.size(); i++) {
            checkArgument(
                    !sorted.get(i).getId().equals(sorted.get(i - 1).getId()),
                    "expected each decision once, got two with the same id");
        }
        return new DelegationRegister(
                checks,
                sorted,
                files(
                        staff,
                        sorted,
                        ImmutableList.sortedCopyOf(Comparator.comparing(Instruction::getId), instructions)));
    }

    private static ImmutableMap<StaffKey, StaffFile> files(
            Collection<StaffMember> staff,
            ImmutableList<DelegationDecision> decisions,
            ImmutableList<Instruction> instructions) {
        Map<StaffKey, StaffMember> members = new LinkedHashMap<>();
        for (StaffMember member : staff) {
            checkArgument(
                    members.put(member.getKey(), member) == null,
                    "expected each member of staff once, got two with the same key");
        }
        Stream.concat(
                        decisions.stream()
                                .map(decision -> Map.entry(decision.getDecisionDate(), decision.getRecipient())),
                        instructions.stream()
                                .map(instruction -> Map.entry(instruction.getDate(), instruction.getRecipient())))
                .sorted(Map.Entry.<LocalDate, StaffMember>comparingByKey().reversed())
                .forEach(received -> members.putIfAbsent(received.getValue().getKey(), received.getValue()));
        ImmutableListMultimap<StaffKey, DelegationDecision> decisionsOf =
                Multimaps.index(decisions, decision -> decision.getRecipient().getKey());
        ImmutableListMultimap<StaffKey, Instruction> instructionsOf = Multimaps.index(
                instructions, instruction -> instruction.getRecipient().getKey());
        ImmutableMap.Builder<StaffKey, StaffFile> files = ImmutableMap.builder();
        members.forEach((key, member) -> files.put(
                key,
                StaffFile.builder()
                        .member(member)
                        .decisions(decisionsOf.get(key))
                        .instructions(instructionsOf.get(key))
                        .build()));
        return files.buildOrThrow();
    }

    private static <K> ImmutableListMultimap<K, DelegationDecision> invert(
            ImmutableList<DelegationDecision> decisions, Function<DelegationDecision, Stream<K>> keys) {
        return decisions.stream()
                .collect(flatteningToImmutableListMultimap(decision -> decision, keys))
                .inverse();
    }

    /**
     * All decisions.
     *
     * @return the decisions
     */
    public ImmutableList<DelegationDecision> getDecisions() {
        return decisions;
    }

    /**
     * A member of staff with what they have received.
     *
     * @param person the member of staff
     * @return the file, or empty if the person is unknown
     */
    public Optional<StaffFile> findFile(StaffKey person) {
        return Optional.ofNullable(files.get(person));
    }

    /**
     * The decisions to a person.
     *
     * @param person the recipient
     * @return the decisions, in whatever state
     */
    public ImmutableList<DelegationDecision> findByPerson(StaffKey person) {
        return findFile(person).map(StaffFile::getDecisions).orElse(ImmutableList.of());
    }

    /**
     * The decisions that name a unit.
     *
     * @param unit the unit
     * @return the decisions, in whatever state
     */
    public ImmutableList<DelegationDecision> findByUnit(UnitKey unit) {
        return byUnit.get(unit);
    }

    /**
     * The decisions on a task.
     *
     * @param task the code of the task
     * @return the decisions, in whatever state
     */
    public ImmutableList<DelegationDecision> findByTask(TaskCode task) {
        return byTask.get(task);
    }

    /**
     * The follow-ups that fall due between two days, as known on a day.
     *
     * @param days the days between which the last day in time lies
     * @param asOf the day asked about; follow-ups recorded later are not seen
     * @return the follow-ups of decisions that still apply on their last day in time
     */
    public ImmutableList<DueFollowUp> findDue(DateInterval days, LocalDate asOf) {
        return dueFollowUps(asOf)
                .filter(due -> days.contains(due.dueBy()) && due.decision().isInForceOn(due.dueBy()))
                .collect(toImmutableList());
    }

    /**
     * The follow-ups that are overdue on a day.
     *
     * @param asOf the day asked about
     * @return the follow-ups of decisions in force on the day, whose last day in time was before it
     */
    public ImmutableList<DueFollowUp> findOverdue(LocalDate asOf) {
        return dueFollowUps(asOf)
                .filter(due -> due.dueBy().isBefore(asOf) && due.decision().isInForceOn(asOf))
                .collect(toImmutableList());
    }

    private Stream<DueFollowUp> dueFollowUps(LocalDate asOf) {
        return decisions.stream()
                .filter(decision -> !decision.getDecisionDate().isAfter(asOf))
                .map(decision -> new DueFollowUp(decision, decision.nextFollowUpDue(asOf)))
                .sorted(Comparator.comparing(DueFollowUp::dueBy));
    }

    /**
     * The decisions whose last day lies between two days.
     *
     * @param days the days between which the decision is last in force
     * @return the decisions, in order of the last day
     */
    public ImmutableList<DelegationDecision> findExpiring(DateInterval days) {
        return decisions.stream()
                .filter(decision -> decision.getCeasesOn()
                        .map(day -> day.minusDays(1))
                        .filter(last -> days.contains(last) && decision.isInForceOn(last))
                        .isPresent())
                .sorted(Comparator.comparing(decision -> decision.getCeasesOn().orElse(LocalDate.MAX)))
                .collect(toImmutableList());
    }

    /**
     * The decisions in force that a nurse with medical responsibility should look at: those in which the rules find
     * something. What depends on patients or on competence records is not looked up.
     *
     * @param asOf the day asked about
     * @return the decisions with what was found
     */
    public ImmutableList<MasReviewItem> findForMasReview(LocalDate asOf) {
        return decisions.stream()
                .filter(decision -> decision.isInForceOn(asOf))
                .map(decision -> new MasReviewItem(decision, checks.review(decision, asOf)))
                .filter(item -> !item.review().isPassed())
                .collect(toImmutableList());
    }

    /**
     * The decisions that have ceased to apply and whose documentation must still be kept.
     *
     * @param asOf the day asked about
     * @return the decisions, in order of the last day on which they are kept
     */
    public ImmutableList<RetentionItem> findInRetention(LocalDate asOf) {
        return retention(asOf, DelegationState::isInRetention);
    }

    /**
     * The decisions whose documentation may be deleted.
     *
     * @param asOf the day asked about
     * @return the decisions, in order of the last day on which they had to be kept
     */
    public ImmutableList<RetentionItem> findDeletable(LocalDate asOf) {
        return retention(asOf, state -> state == DelegationState.MAY_BE_DELETED);
    }

    private ImmutableList<RetentionItem> retention(LocalDate asOf, Predicate<DelegationState> condition) {
        return decisions.stream()
                .filter(decision -> decision.stateOn(asOf).filter(condition).isPresent())
                .flatMap(decision -> decision.getKeptUntil().stream().map(last -> new RetentionItem(decision, last)))
                .sorted(Comparator.comparing(RetentionItem::keptUntil))
                .collect(toImmutableList());
    }

    /**
     * Who may do what in a unit on a day.
     *
     * @param unit the unit
     * @param staff the members of staff asked about, for example those present
     * @param day the day
     * @return the matrix, with one row for each of them
     * @throws IllegalArgumentException if one of them is not known to the register
     */
    public UnitMatrix toMatrix(UnitKey unit, Collection<StaffKey> staff, LocalDate day) {
        ImmutableList.Builder<StaffFile> rows = ImmutableList.builder();
        for (StaffKey key : ImmutableSet.copyOf(staff)) {
            @Nullable StaffFile file = files.get(key);
            if (file == null) {
                throw new IllegalArgumentException("expected members of staff that the register knows");
            }
            rows.add(file);
        }
        return UnitMatrix.of(checks, unit, day, rows.build(), plans, positions);
    }

    /**
     * The tasks that a unit needs and that nobody present may do.
     *
     * @param unit the unit
     * @param present the members of staff who are there
     * @param needed the codes of the tasks
     * @param day the day
     * @return the gap
     * @throws IllegalArgumentException if one of them is not known to the register, or a task not to the guide
     */
    public StaffingGap toStaffingGap(
            UnitKey unit, Collection<StaffKey> present, Collection<TaskCode> needed, LocalDate day) {
        return toMatrix(unit, present, day).toStaffingGap(ImmutableSet.copyOf(needed));
    }

    /**
     * The number of decisions and people.
     *
     * @return for example {@code DelegationRegister[20000 decisions, 2000 staff]}
     */
    @Override
    public String toString() {
        return "DelegationRegister[" + decisions.size() + " decisions, " + files.size() + " staff]";
    }
}
