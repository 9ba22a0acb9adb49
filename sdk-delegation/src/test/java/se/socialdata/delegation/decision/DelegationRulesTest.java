package se.socialdata.delegation.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static se.socialdata.delegation.Sample.ASSISTANT;
import static se.socialdata.delegation.Sample.DECIDED;
import static se.socialdata.delegation.Sample.FIRST_DUE;
import static se.socialdata.delegation.Sample.LAST_DAY;
import static se.socialdata.delegation.Sample.NURSE;
import static se.socialdata.delegation.Sample.OTHER_UNIT;
import static se.socialdata.delegation.Sample.SOMEBODY;
import static se.socialdata.delegation.Sample.VENOUS_SAMPLE;
import static se.socialdata.delegation.Sample.check;
import static se.socialdata.delegation.Sample.decision;
import static se.socialdata.delegation.Sample.followUp;
import static se.socialdata.delegation.Sample.revoked;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.socialdata.core.arbitraries.RuleProof;
import se.socialdata.core.rule.Finding;
import se.socialdata.core.rule.Outcome;
import se.socialdata.core.rule.RuleContext;
import se.socialdata.core.time.DateInterval;
import se.socialdata.delegation.ProviderKey;
import se.socialdata.delegation.guide.Profession;

class DelegationRulesTest {

    private static final StaffMember UNLICENSED =
            StaffMember.builder().from(NURSE).statedLicence(false).build();
    private static final StaffMember ANOTHER_NURSE = StaffMember.of(SOMEBODY, Profession.NURSE);
    private static final StaffMember ELSEWHERE = StaffMember.builder()
            .from(ASSISTANT)
            .provider(ProviderKey.of("other"))
            .build();

    private static String message(DelegationDecision.Builder decision, String rule) {
        List<String> messages = DelegationRules.all().check(decision.build(), DECIDED).getFindings().stream()
                .filter(finding -> finding.getRuleId().equals(rule))
                .map(Finding::getMessageEn)
                .toList();
        assertThat(messages).hasSize(1);
        return messages.get(0);
    }

    @Test
    void nothing_is_wrong_with_the_sample() {
        assertThat(DelegationRules.all().check(decision().build(), DECIDED).getFindingsAndUndetermined())
                .isEmpty();
    }

    @Test
    void every_rule_is_proved_on_the_boundary_day() {
        RuleProof<DelegationDecision> proof = RuleProof.of(DelegationRules.all());
        basis(proof);
        content(proof);
        overTime(proof);
        proof.verify();
    }

    private static void basis(RuleProof<DelegationDecision> proof) {
        DelegationDecision sample = decision().build();
        proof.passes("DEL-029", sample, DECIDED)
                .fails("DEL-029", decision().id("D-198101052390").build(), DECIDED)
                .passes("DEL-001", sample, DECIDED)
                .fails("DEL-001", decision().goodAndSafeCare(false).build(), DECIDED)
                .example(
                        "DEL-001",
                        Outcome.UNDETERMINED,
                        decision().goodAndSafeCare(Optional.empty()).build(),
                        RuleContext.of(DECIDED))
                .passes("DEL-003", sample, DECIDED)
                .fails(
                        "DEL-003",
                        decision().reason(DelegationReason.STAFF_SHORTAGE).build(),
                        DECIDED)
                .fails("DEL-003", decision().reason(DelegationReason.ECONOMIC).build(), DECIDED)
                .passes("DEL-004", sample, DECIDED)
                .fails("DEL-004", decision().justification(" ").build(), DECIDED)
                .example(
                        "DEL-004",
                        Outcome.NOT_APPLICABLE,
                        decision().recipient(NURSE).build(),
                        RuleContext.of(DECIDED))
                .passes("DEL-005", sample, DECIDED)
                .fails("DEL-005", decision().delegator(UNLICENSED).build(), DECIDED)
                .fails(
                        "DEL-005",
                        decision()
                                .competenceCheck(check(NURSE).competent(false).build())
                                .build(),
                        DECIDED)
                .passes("DEL-008", sample, DECIDED)
                .fails(
                        "DEL-008",
                        decision()
                                .competenceCheck(check(NURSE)
                                        .drugKnowledgeDocumented(false)
                                        .build())
                                .build(),
                        DECIDED)
                .example(
                        "DEL-008",
                        Outcome.NOT_APPLICABLE,
                        decision().tasks(List.of(VENOUS_SAMPLE)).build(),
                        RuleContext.of(DECIDED))
                .passes("DEL-009", sample, DECIDED)
                .fails(
                        "DEL-009",
                        decision().competenceCheck(check(ASSISTANT).build()).build(),
                        DECIDED)
                .fails(
                        "DEL-009",
                        decision()
                                .competenceCheck(check(NURSE)
                                        .checkedOn(DECIDED.plusDays(1))
                                        .build())
                                .build(),
                        DECIDED);
    }

    private static void content(RuleProof<DelegationDecision> proof) {
        DelegationDecision sample = decision().build();
        proof.passes("DEL-010", sample, DECIDED)
                .fails("DEL-010", decision().written(false).build(), DECIDED)
                .fails("DEL-010", decision().followUpDate(Optional.empty()).build(), DECIDED)
                .fails(
                        "DEL-010",
                        decision().validity(DateInterval.from(DECIDED)).build(),
                        DECIDED)
                .passes("DEL-012", sample, DECIDED)
                .fails("DEL-012", decision().addUnits(OTHER_UNIT).build(), DECIDED)
                .fails("DEL-012", decision().units(ImmutableSet.of()).build(), DECIDED)
                .passes("DEL-018", sample, DECIDED)
                .fails("DEL-018", decision().delegatedOnward(true).build(), DECIDED)
                .passes(
                        "DEL-022",
                        decision()
                                .recipient(ELSEWHERE)
                                .cooperationArranged(true)
                                .build(),
                        DECIDED)
                .fails("DEL-022", decision().recipient(ELSEWHERE).build(), DECIDED)
                .example("DEL-022", Outcome.NOT_APPLICABLE, sample, RuleContext.of(DECIDED))
                .passes("DEL-024", sample, DECIDED)
                .fails("DEL-024", decision().selfCare(true).build(), DECIDED)
                .passes("DEL-026", sample, DECIDED)
                .fails("DEL-026", decision().provider(Optional.empty()).build(), DECIDED)
                .passes("DEL-041", sample, DECIDED)
                .fails("DEL-041", decision().recipient(NURSE).build(), DECIDED)
                .passes("DEL-043", sample, DECIDED)
                .fails(
                        "DEL-043",
                        decision()
                                .validity(DateInterval.of(DECIDED.minusDays(1), LAST_DAY))
                                .build(),
                        DECIDED);
    }

    private static void overTime(RuleProof<DelegationDecision> proof) {
        DelegationDecision sample = decision().build();
        DelegationFollowUp ledToRevocation = DelegationFollowUp.builder()
                .from(followUp(LocalDate.of(2026, 9, 1)))
                .outcome(FollowUpOutcome.REVOKED)
                .build();
        DelegationDecision.Builder revoked = decision().revocation(revoked(LocalDate.of(2026, 9, 1)));
        proof.passes("DEL-011", revoked.addFollowUps(ledToRevocation).build(), FIRST_DUE)
                .fails("DEL-011", decision().addFollowUps(ledToRevocation).build(), FIRST_DUE)
                .passes("DEL-013", sample, FIRST_DUE)
                .fails("DEL-013", sample, FIRST_DUE.plusDays(1))
                .passes(
                        "DEL-013",
                        decision().addFollowUps(followUp(FIRST_DUE.plusDays(1))).build(),
                        FIRST_DUE.plusDays(1))
                .example("DEL-013", Outcome.NOT_APPLICABLE, sample, RuleContext.of(LAST_DAY.plusDays(1)))
                .passes(
                        "DEL-015",
                        decision().plannedDeletion(LocalDate.of(2031, 4, 2)).build(),
                        DECIDED)
                .fails(
                        "DEL-015",
                        decision().plannedDeletion(LocalDate.of(2031, 4, 1)).build(),
                        DECIDED)
                .fails(
                        "DEL-015",
                        decision()
                                .validity(DateInterval.from(DECIDED))
                                .plannedDeletion(LocalDate.of(2099, 1, 1))
                                .build(),
                        DECIDED)
                .passes("DEL-017", sample, DECIDED)
                .fails("DEL-017", decision().followUpDate(FIRST_DUE.plusDays(1)).build(), DECIDED)
                .fails("DEL-017", decision().followUpDate(DECIDED.minusDays(1)).build(), DECIDED)
                .passes("DEL-042", decision().addFollowUps(followUp(LAST_DAY)).build(), DECIDED)
                .passes("DEL-042", revoked.build(), DECIDED)
                .fails(
                        "DEL-042",
                        decision().addFollowUps(followUp(LAST_DAY.plusDays(2))).build(),
                        DECIDED)
                .fails(
                        "DEL-042",
                        decision().addFollowUps(followUp(DECIDED.minusDays(1))).build(),
                        DECIDED);
    }

    @Test
    void odd_decisions_are_explained_in_exact_words() {
        assertThat(message(decision().addUnits(OTHER_UNIT), "DEL-012"))
                .isEqualTo("The decision names 2 units and so applies in none");
        assertThat(message(decision().addFollowUps(followUp(LAST_DAY.plusDays(2))), "DEL-042"))
                .isEqualTo("The follow-up on 2028-04-02 was made before the decision or after it ceased to apply");
        assertThat(message(decision().recipient(NURSE), "DEL-041"))
                .isEqualTo("A task is delegated to another person than the one who delegates");
        assertThat(message(decision().delegator(UNLICENSED), "DEL-005")).isEqualTo("Whoever delegates has no licence");
        assertThat(message(decision().competenceCheck(check(ASSISTANT).build()), "DEL-009"))
                .isEqualTo("The recipient has confirmed their own competence");
        assertThat(message(decision().competenceCheck(check(ANOTHER_NURSE).build()), "DEL-009"))
                .isEqualTo("The competence was not checked by the delegator by 2026-04-01");
        assertThat(message(decision().followUpDate(Optional.empty()).validity(DateInterval.from(DECIDED)), "DEL-010"))
                .isEqualTo("Not stated: follow-up date, period of validity");
        assertThat(message(decision().plannedDeletion(LocalDate.of(2031, 4, 1)), "DEL-015"))
                .isEqualTo("The deletion is planned too early, the decision is kept until 2031-04-01");
    }

    @Test
    void the_regulation_is_cited_for_drug_handling_and_the_guideline_for_other_tasks() {
        DelegationDecision drugs = decision().addUnits(OTHER_UNIT).build();
        DelegationDecision samples =
                decision().tasks(List.of(VENOUS_SAMPLE)).addUnits(OTHER_UNIT).build();

        assertThat(DelegationRules.all()
                        .check(drugs, DECIDED)
                        .getFindings()
                        .get(0)
                        .getProvision())
                .hasValueSatisfying(provision -> assertThat(provision).hasToString("9 kap. 7 § HSLF-FS (2017:37)"));
        assertThat(DelegationRules.all()
                        .check(samples, DECIDED)
                        .getFindings()
                        .get(0)
                        .getProvision())
                .hasValueSatisfying(provision -> assertThat(provision)
                        .hasToString("Beslut om delegering Riktlinjer för delegering, Norrbotten"));
    }

    @Test
    void the_delegator_leaving_changes_nothing() {
        assertThat(DelegationGuidelineRules.DELEGATOR_MAY_LEAVE.isInformational())
                .isTrue();
        assertThat(decision().build().isInForceOn(LAST_DAY)).isTrue();
    }

    @Test
    void the_provider_rules_are_proved() {
        RiskAnalysis analysis = RiskAnalysis.of("R-1", DECIDED);
        DelegationRoutine routine = DelegationRoutine.builder()
                .reference("RUT-1")
                .date(DECIDED)
                .addContents(RoutineContent.values())
                .basedOn("R-1")
                .build();
        ProviderArrangement.Builder sample = ProviderArrangement.builder()
                .provider(ProviderKey.of("lulea"))
                .riskAnalysis(analysis)
                .routine(routine)
                .marProfession(Profession.PHYSIOTHERAPIST);
        ProviderArrangement whole = sample.build();
        DelegationRoutine withoutFollowUp = DelegationRoutine.builder()
                .from(routine)
                .contents(ImmutableSet.of(RoutineContent.SITUATIONS, RoutineContent.COMPETENCE))
                .build();
        DelegationRoutine older = DelegationRoutine.builder()
                .from(routine)
                .date(DECIDED.minusDays(1))
                .build();
        RuleProof.of(ProviderRules.all())
                .passes("DEL-006", whole, DECIDED)
                .fails("DEL-006", whole, DECIDED.minusDays(1))
                .fails("DEL-006", sample.routine(older).build(), DECIDED)
                .fails("DEL-006", sample.riskAnalysis(Optional.empty()).build(), DECIDED)
                .passes("DEL-007", whole, DECIDED)
                .fails("DEL-007", whole, DECIDED.minusDays(1))
                .fails("DEL-007", sample.routine(withoutFollowUp).build(), DECIDED)
                .fails("DEL-007", sample.routine(Optional.empty()).build(), DECIDED)
                .passes("DEL-014", whole, DECIDED)
                .fails("DEL-014", sample.routine(withoutFollowUp).build(), DECIDED)
                .passes("DEL-028", whole, DECIDED)
                .passes(
                        "DEL-028",
                        sample.marProfession(Profession.OCCUPATIONAL_THERAPIST).build(),
                        DECIDED)
                .fails("DEL-028", sample.marProfession(Profession.NURSE).build(), DECIDED)
                .verify();
    }
}
