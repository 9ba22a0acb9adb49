package se.socialdata.delegation.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import se.socialdata.core.rule.Finding;
import se.socialdata.core.rule.Outcome;
import se.socialdata.core.rule.Severity;
import se.socialdata.core.rule.Truth;
import se.socialdata.delegation.StaffKey;
import se.socialdata.delegation.UnitKey;
import se.socialdata.delegation.arbitraries.DecisionArbitraries;
import se.socialdata.delegation.check.Answer;
import se.socialdata.delegation.check.DelegationAnswer;
import se.socialdata.delegation.check.DelegationChecks;
import se.socialdata.delegation.check.PatientFacts;
import se.socialdata.delegation.competence.CompetenceCatalogues;
import se.socialdata.delegation.decision.DelegationDecision;
import se.socialdata.delegation.decision.Instruction;
import se.socialdata.delegation.decision.StaffMember;
import se.socialdata.delegation.guide.Guide;
import se.socialdata.delegation.guide.TaskCode;

class UnitMatrixProperties {

    @Provide
    Arbitrary<LocalDate> days() {
        return DecisionArbitraries.days();
    }

    @Property(tries = 60)
    void each_cell_is_what_a_check_of_that_person_and_task_says(
            @ForAll Guide guide,
            @ForAll @Size(max = 6) List<StaffMember> staff,
            @ForAll @Size(max = 8) List<DelegationDecision> decisions,
            @ForAll @Size(max = 4) List<Instruction> instructions,
            @ForAll UnitKey unit,
            @ForAll @From("days") LocalDate day) {
        DelegationChecks checks = DelegationChecks.of(guide, CompetenceCatalogues.norrbotten2026());
        DelegationRegister register = DelegationRegister.of(checks, distinct(staff), unique(decisions), instructions);
        ImmutableSet<StaffKey> people =
                distinct(staff).stream().map(StaffMember::getKey).collect(ImmutableSet.toImmutableSet());

        UnitMatrix matrix = register.toMatrix(unit, people, day);

        for (StaffKey person : people) {
            for (TaskCode task : guide.getTasks()) {
                DelegationAnswer full = checks.mayPerform(
                        register.findFile(person).orElseThrow(), task, PatientFacts.empty(), unit, day);
                assertThat(matrix.get(person, task)).as("%s", task).isEqualTo(full.getAnswer());
            }
        }
    }

    @Property(tries = 200)
    void the_answer_agrees_with_its_explanation(
            @ForAll Guide guide,
            @ForAll StaffMember member,
            @ForAll DelegationDecision decision,
            @ForAll PatientFacts facts,
            @ForAll UnitKey unit,
            @ForAll @From("days") LocalDate day) {
        DelegationChecks checks = DelegationChecks.of(guide, CompetenceCatalogues.norrbotten2026());
        DelegationRegister register = DelegationRegister.of(
                checks,
                List.of(member),
                List.of(DelegationDecision.builder()
                        .from(decision)
                        .recipient(member)
                        .build()),
                List.of());
        for (TaskCode task : decision.getTasks()) {
            DelegationAnswer answer =
                    checks.mayPerform(register.findFile(member.getKey()).orElseThrow(), task, facts, unit, day);

            assertThat(answer.getAnswer()).isIn(expected(answer), Answer.SELF_CARE);
            assertThat(answer.getAnswer() == Answer.SELF_CARE)
                    .isEqualTo(
                            answer.getTask().isHandedOver() && answer.getTask().isSelfCare() == Truth.TRUE);
        }
    }

    private static Answer expected(DelegationAnswer answer) {
        List<Finding> findings = answer.getAssessment().getFindingsAndUndetermined().stream()
                .filter(finding -> finding.getSeverity() == Severity.ERROR)
                .toList();
        if (findings.stream().anyMatch(finding -> finding.getOutcome() == Outcome.FAILED)) {
            return Answer.NO;
        }
        return findings.isEmpty() ? Answer.YES : Answer.UNDETERMINED;
    }

    private static List<StaffMember> distinct(List<StaffMember> staff) {
        return List.copyOf(staff.stream()
                .collect(Collectors.toMap(StaffMember::getKey, member -> member, (one, other) -> one))
                .values());
    }

    private static List<DelegationDecision> unique(List<DelegationDecision> decisions) {
        return List.copyOf(decisions.stream()
                .collect(Collectors.toMap(DelegationDecision::getId, each -> each, (one, other) -> one, TreeMap::new))
                .values());
    }
}
