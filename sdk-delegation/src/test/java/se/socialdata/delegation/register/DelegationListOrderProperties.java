package se.socialdata.delegation.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.Size;
import se.socialdata.core.arbitraries.ListOrder;
import se.socialdata.core.rule.RuleContext;
import se.socialdata.core.time.DateInterval;
import se.socialdata.delegation.UnitKey;
import se.socialdata.delegation.arbitraries.DecisionArbitraries;
import se.socialdata.delegation.check.DelegationChecks;
import se.socialdata.delegation.check.HandoverQuestion;
import se.socialdata.delegation.check.PatientFacts;
import se.socialdata.delegation.check.StaffFile;
import se.socialdata.delegation.competence.CompetenceCatalogues;
import se.socialdata.delegation.competence.CompetenceRecord;
import se.socialdata.delegation.decision.DelegationDecision;
import se.socialdata.delegation.decision.DelegationRules;
import se.socialdata.delegation.decision.Instruction;
import se.socialdata.delegation.decision.StaffMember;
import se.socialdata.delegation.guide.Guides;
import se.socialdata.delegation.guide.TaskCode;
import se.socialdata.delegation.report.FollowUpStatistics;

/** No check, register or report of delegations depends on the order of a list that may be in any order. */
class DelegationListOrderProperties {

    private static final ListOrder<DelegationDecision> ORDER = ListOrder.of(DelegationDecision.class);
    private static final DelegationChecks CHECKS =
            DelegationChecks.of(Guides.norrbotten2026(), CompetenceCatalogues.norrbotten2026());
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void of_a_decision(
            @ForAll DelegationDecision one,
            @ForAll DelegationDecision other,
            @ForAll @Size(max = 12) List<CompetenceRecord> competence,
            @ForAll PatientFacts facts,
            @ForAll Random random) {
        DelegationDecision crowded = ORDER.crowd(one, other, random);
        DelegationDecision shuffled = ORDER.shuffle(crowded, random);
        LocalDate day = ORDER.pickDay(crowded, DAY, random);

        assertThat(ORDER.findDifferences(crowded, shuffled, DelegationRules.all(), RuleContext.of(day)))
                .isEmpty();
        assertThat(shuffled.nextFollowUpDue(day)).isEqualTo(crowded.nextFollowUpDue(day));
        assertThat(shuffled.getStates()).isEqualTo(crowded.getStates());
        assertThat(shuffled.getCountingFollowUps()).isEqualTo(crowded.getCountingFollowUps());
        assertThat(CHECKS.review(shuffled, facts, shuffled(competence, random), day)
                        .tasks())
                .isEqualTo(CHECKS.review(crowded, facts, competence, day).tasks());
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void of_competence_records(@ForAll HandoverQuestion question, @ForAll Random random) {
        HandoverQuestion other = HandoverQuestion.builder()
                .from(question)
                .competence(question.getCompetence().map(records -> shuffled(records, random)))
                .build();

        assertThat(CHECKS.mayDelegate(other)).isEqualTo(CHECKS.mayDelegate(question));
        assertThat(CHECKS.mayInstruct(other)).isEqualTo(CHECKS.mayInstruct(question));
    }

    /** Decisions and instructions of few days on one task, so that several of them cover it. */
    @Provide
    Arbitrary<List<DelegationDecision>> decisions() {
        return DecisionArbitraries.decisions().list().ofMinSize(1).ofMaxSize(6).map(decisions -> IntStream.range(
                        0, decisions.size())
                .mapToObj(i -> DelegationDecision.builder()
                        .from(decisions.get(i))
                        .id("D-" + i)
                        .decisionDate(DAY.minusMonths(i % 2))
                        .tasks(decisions.get(0).getTasks())
                        .units(decisions.get(0).getUnits())
                        .build())
                .toList());
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void of_a_staff_file(
            @ForAll("decisions") List<DelegationDecision> decisions,
            @ForAll @Size(max = 4) List<Instruction> instructions,
            @ForAll StaffMember member,
            @ForAll UnitKey otherwise,
            @ForAll Random random) {
        UnitKey unit = decisions.get(0).getUnit().orElse(otherwise);
        LocalDate day = DAY.plusDays(random.nextInt(600));
        for (TaskCode task : decisions.get(0).getTasks()) {
            if (Guides.norrbotten2026().find(task).isPresent()) {
                List<DelegationDecision> received = decisions.stream()
                        .map(decision -> DelegationDecision.builder()
                                .from(decision)
                                .recipient(member)
                                .build())
                        .toList();
                List<Instruction> taught = IntStream.range(0, instructions.size())
                        .mapToObj(i -> Instruction.builder()
                                .from(instructions.get(i))
                                .id("I-" + i)
                                .date(DAY)
                                .validUntil(Optional.empty())
                                .unit(unit)
                                .addTasks(task)
                                .recipient(member)
                                .build())
                        .toList();
                assertThat(CHECKS.mayPerform(
                                file(member, shuffled(received, random), shuffled(taught, random)),
                                task,
                                PatientFacts.empty(),
                                unit,
                                day))
                        .isEqualTo(CHECKS.mayPerform(
                                file(member, received, taught), task, PatientFacts.empty(), unit, day));
            }
        }
    }

    private static StaffFile file(
            StaffMember member, Collection<DelegationDecision> decisions, Collection<Instruction> instructions) {
        return StaffFile.builder()
                .member(member)
                .decisions(decisions)
                .instructions(instructions)
                .build();
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void of_a_register_and_its_statistics(
            @ForAll("decisions") List<DelegationDecision> decisions,
            @ForAll @Size(max = 4) List<Instruction> instructions,
            @ForAll StaffMember member,
            @ForAll Random random) {
        List<Instruction> unique = IntStream.range(0, instructions.size())
                .mapToObj(i -> Instruction.builder()
                        .from(instructions.get(i))
                        .id("I-" + i)
                        .build())
                .toList();
        DelegationRegister register = DelegationRegister.of(CHECKS, List.of(member), decisions, unique);
        DelegationRegister other =
                DelegationRegister.of(CHECKS, List.of(member), shuffled(decisions, random), shuffled(unique, random));
        LocalDate day = DAY.plusDays(random.nextInt(900));

        assertThat(products(other, day)).isEqualTo(products(register, day));
        assertThat(statistics(shuffled(decisions, random))).isEqualTo(statistics(decisions));
    }

    private static List<Object> products(DelegationRegister register, LocalDate day) {
        ImmutableList.Builder<Object> products = ImmutableList.builder();
        register.getDecisions()
                .forEach(decision ->
                        products.add(register.findFile(decision.getRecipient().getKey())));
        return products.add(register.findDue(DateInterval.of(DAY, DAY.plusYears(3)), day))
                .add(register.findOverdue(day))
                .add(register.findExpiring(DateInterval.of(DAY, DAY.plusYears(3))))
                .add(register.findForMasReview(day))
                .add(register.findInRetention(day))
                .add(register.findDeletable(day))
                .build();
    }

    private static List<Object> statistics(List<DelegationDecision> decisions) {
        FollowUpStatistics statistics = decisions.stream()
                .collect(FollowUpStatistics.collector(DateInterval.of(DAY, DAY.plusYears(1)), Guides.norrbotten2026()));
        return ImmutableList.of(statistics.toUnitTable(), statistics.toSectionTable());
    }

    private static <T> ImmutableList<T> shuffled(Collection<T> elements, Random random) {
        List<T> shuffled = new ArrayList<>(elements);
        Collections.shuffle(shuffled, random);
        return ImmutableList.copyOf(shuffled);
    }
}
