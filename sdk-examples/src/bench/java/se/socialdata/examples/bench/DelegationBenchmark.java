package se.socialdata.examples.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import se.socialdata.core.time.DateInterval;
import se.socialdata.delegation.StaffKey;
import se.socialdata.delegation.UnitKey;
import se.socialdata.delegation.check.DelegationAnswer;
import se.socialdata.delegation.check.DelegationChecks;
import se.socialdata.delegation.check.PatientFacts;
import se.socialdata.delegation.check.StaffFile;
import se.socialdata.delegation.competence.CompetenceCatalogues;
import se.socialdata.delegation.decision.DelegationDecision;
import se.socialdata.delegation.decision.StaffMember;
import se.socialdata.delegation.guide.Guide;
import se.socialdata.delegation.guide.GuideRow;
import se.socialdata.delegation.guide.Guides;
import se.socialdata.delegation.guide.Handover;
import se.socialdata.delegation.guide.Profession;
import se.socialdata.delegation.guide.TaskCode;
import se.socialdata.delegation.register.DelegationRegister;
import se.socialdata.delegation.register.UnitMatrix;

/**
 * The time to answer who may do what: the matrix of 2 000 staff with 20 000 decisions takes at most three times as long as a
 * nested map that gives the same yes or no without reasons.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class DelegationBenchmark {

    private static final int STAFF = 2_000;
    private static final int DECISIONS = 20_000;
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final UnitKey UNIT = UnitKey.of("unit-0");
    private static final TaskCode EAR_DROPS = TaskCode.of("LM-ORA");

    private Guide guide;
    private DelegationChecks checks;
    private DelegationRegister register;
    private List<StaffMember> staff;
    private List<StaffKey> keys;
    private Map<StaffKey, Map<TaskCode, List<DelegationDecision>>> nested;
    private StaffFile person;

    /** Makes staff and decisions, the same on each run. */
    @Setup
    public void makeDecisions() {
        Random random = new Random(20260601);
        guide = Guides.norrbotten2026();
        checks = DelegationChecks.of(guide, CompetenceCatalogues.norrbotten2026());
        List<TaskCode> tasks = guide.getTasks().asList();
        staff = new ArrayList<>();
        keys = new ArrayList<>();
        for (int i = 0; i < STAFF; i++) {
            Profession profession = i % 10 == 0 ? Profession.NURSE : Profession.ASSISTANT_NURSE;
            staff.add(StaffMember.of(StaffKey.of("staff-" + i), profession));
            keys.add(staff.get(i).getKey());
        }
        List<DelegationDecision> decisions = new ArrayList<>();
        nested = new HashMap<>();
        for (int i = 0; i < DECISIONS; i++) {
            LocalDate start = LocalDate.of(2025, 6, 2).plusDays(random.nextInt(400));
            DelegationDecision decision = DelegationDecision.builder()
                    .id("D-" + i)
                    .addTasks(tasks.get(random.nextInt(tasks.size())), tasks.get(random.nextInt(tasks.size())))
                    .addUnits(UnitKey.of("unit-" + random.nextInt(2)))
                    .delegator(staff.get(0))
                    .recipient(staff.get(random.nextInt(STAFF)))
                    .validity(DateInterval.of(start, start.plusDays(364)))
                    .decisionDate(start)
                    .build();
            decisions.add(decision);
            for (TaskCode task : decision.getTasks()) {
                nested.computeIfAbsent(decision.getRecipient().getKey(), key -> new HashMap<>())
                        .computeIfAbsent(task, key -> new ArrayList<>())
                        .add(decision);
            }
        }
        register = DelegationRegister.of(checks, staff, decisions, List.of());
        person = StaffFile.builder()
                .member(staff.get(1))
                .addDecisions(DelegationDecision.builder()
                        .id("D")
                        .addTasks(EAR_DROPS)
                        .addUnits(UNIT)
                        .delegator(staff.get(0))
                        .recipient(staff.get(1))
                        .validity(DateInterval.of(DAY, DAY))
                        .decisionDate(DAY)
                        .build())
                .build();
    }

    /**
     * The matrix of the SDK, which can explain each cell.
     *
     * @return the matrix
     */
    @Benchmark
    public UnitMatrix matrix() {
        return register.toMatrix(UNIT, keys, DAY);
    }

    /**
     * The same as people write it by hand: maps in a map, yes or no.
     *
     * @return yes or no for each person and task
     */
    @Benchmark
    public boolean[][] nestedMaps() {
        List<GuideRow> rows = guide.getTasks().stream().map(guide::get).toList();
        boolean[][] answers = new boolean[STAFF][rows.size()];
        for (int i = 0; i < STAFF; i++) {
            Map<TaskCode, List<DelegationDecision>> mine = nested.getOrDefault(keys.get(i), Map.of());
            for (int j = 0; j < rows.size(); j++) {
                GuideRow row = rows.get(j);
                boolean may =
                        row.getAuthorisedProfessions().contains(staff.get(i).getProfession());
                if (!may && row.getHandover() == Handover.REQUIRES_DELEGATION) {
                    for (DelegationDecision decision :
                            mine.getOrDefault(row.getTask().code(), List.of())) {
                        DateInterval validity = decision.getValidity();
                        may |= decision.getUnits().contains(UNIT)
                                && validity.contains(DAY)
                                && decision.getRevocation().isEmpty();
                    }
                }
                answers[i][j] = may;
            }
        }
        return answers;
    }

    /**
     * One answer, as when somebody asks before doing a task. Run with the allocation profiler to see that it makes no
     * collection.
     *
     * @return the answer
     */
    @Benchmark
    public DelegationAnswer mayPerform() {
        return checks.mayPerform(person, EAR_DROPS, PatientFacts.empty(), UNIT, DAY);
    }
}
