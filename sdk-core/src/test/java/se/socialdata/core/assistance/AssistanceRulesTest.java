package se.socialdata.core.assistance;

import static org.assertj.core.api.Assertions.assertThat;
import static se.socialdata.core.assistance.AssistanceCases.APPLIED;
import static se.socialdata.core.assistance.AssistanceCases.DECIDED;
import static se.socialdata.core.assistance.AssistanceCases.application;
import static se.socialdata.core.assistance.AssistanceCases.assessment;
import static se.socialdata.core.assistance.AssistanceCases.couple;
import static se.socialdata.core.assistance.AssistanceCases.decision;
import static se.socialdata.core.assistance.AssistanceCases.granted;
import static se.socialdata.core.assistance.AssistanceCases.grantedDecision;
import static se.socialdata.core.assistance.AssistanceCases.single;
import static se.socialdata.core.assistance.AssistanceCases.withChild;

import java.time.Period;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import se.socialdata.core.arbitraries.RuleProof;
import se.socialdata.core.money.Money;
import se.socialdata.core.rule.Outcome;
import se.socialdata.core.rule.RuleContext;

class AssistanceRulesTest {

    private static AssistanceCase normed(NormHousehold household, Money amount) {
        return single().addDecisions(
                        decision().normHousehold(household).normAmount(amount).build())
                .build();
    }

    @Test
    void every_rule_in_force_is_proved_on_the_boundary() {
        RuleProof<AssistanceCase> proof = RuleProof.of(AssistanceRules.inForce());
        applications(proof);
        decisions(proof);
        norms(proof);
        record(proof);
        proof.verify();
    }

    private static void applications(RuleProof<AssistanceCase> proof) {
        RuleContext inAMonth =
                RuleContext.of(APPLIED.plusMonths(1)).withParameter(AssistanceRules.DECISION_TIME, Period.ofMonths(1));
        AssistanceCase open = single().addApplications(application().build()).build();
        AssistanceCase withdrawn = single().addApplications(
                        application().withdrawnDate(APPLIED).build())
                .build();
        AssistanceCase inTime = single().addApplications(application().build())
                .addDecisions(decision().date(APPLIED.plusMonths(1)).build())
                .build();
        AssistanceCase late = single().addApplications(application().build())
                .addDecisions(decision().date(APPLIED.plusMonths(1).plusDays(1)).build())
                .build();
        RuleContext yearLater = inAMonth.withAsOf(APPLIED.plusYears(1));
        proof.example("EKB-002", Outcome.PASSED, open, inAMonth)
                .example(
                        "EKB-002",
                        Outcome.FAILED,
                        open,
                        inAMonth.withAsOf(APPLIED.plusMonths(1).plusDays(1)))
                .example("EKB-002", Outcome.PASSED, withdrawn, yearLater)
                .example("EKB-002", Outcome.PASSED, inTime, yearLater)
                .example("EKB-002", Outcome.FAILED, late, yearLater)
                .example("EKB-002", Outcome.UNDETERMINED, open, RuleContext.of(APPLIED));
    }

    private static void decisions(RuleProof<AssistanceCase> proof) {
        AssistanceCase.Builder applied = single().addApplications(
                        application().date(DECIDED).build())
                .addDecisions(decision().build());
        proof.passes("EKB-003", applied.build(), DECIDED)
                .fails(
                        "EKB-003",
                        single().addApplications(
                                        application().date(DECIDED.plusDays(1)).build())
                                .addDecisions(decision().build())
                                .build(),
                        DECIDED)
                .fails("EKB-003", single().addDecisions(decision().build()).build(), DECIDED)
                .passes("EKB-004", assessed(assessment().date(DECIDED)), DECIDED)
                .fails("EKB-004", assessed(assessment().date(DECIDED.plusDays(1))), DECIDED)
                .fails("EKB-004", assessed(assessment().applicationReference("another")), DECIDED)
                .fails("EKB-004", single().addDecisions(decision().build()).build(), DECIDED);
    }

    private static AssistanceCase assessed(NeedsAssessment.Builder assessment) {
        return single().addAssessments(assessment.build())
                .addDecisions(decision().build())
                .build();
    }

    private static void norms(RuleProof<AssistanceCase> proof) {
        NormHousehold shared = NormHousehold.ofShared(7);
        proof.passes("EKB-005", normed(NormHousehold.ofSingle(), Money.of(5_180)), DECIDED)
                .fails("EKB-005", normed(NormHousehold.ofSingle(), Money.of(5_179)), DECIDED)
                .passes("EKB-005", normed(shared, Money.ofOre(431_143)), DECIDED)
                .passes("EKB-005", normed(shared, Money.of(4_311)), DECIDED)
                .passes("EKB-005", normed(shared, Money.of(4_312)), DECIDED)
                .fails("EKB-005", normed(shared, Money.of(4_313)), DECIDED)
                .fails("EKB-005", normed(NormHousehold.ofSingle(NormChild.of(21)), Money.of(1)), DECIDED)
                .example(
                        "EKB-005",
                        Outcome.UNDETERMINED,
                        single().addDecisions(decision()
                                        .month(YearMonth.of(2026, 1))
                                        .normHousehold(NormHousehold.ofSingle())
                                        .normAmount(Money.of(5_180))
                                        .build())
                                .build(),
                        RuleContext.of(DECIDED))
                .passes("EKB-007", single().build(), DECIDED)
                .fails("EKB-007", single().id("case-198101052390").build(), DECIDED)
                .passes("EKB-006", normed(NormHousehold.ofSingle(), Money.ZERO), DECIDED)
                .fails("EKB-006", normed(NormHousehold.ofCouple(), Money.ZERO), DECIDED)
                .fails("EKB-006", normed(NormHousehold.ofSingle(NormChild.of(3)), Money.ZERO), DECIDED);
    }

    private static void record(RuleProof<AssistanceCase> proof) {
        ComponentDecision lower = ComponentDecision.builder()
                .component(AssistanceComponent.HOUSING)
                .appliedAmount(Money.of(8_000))
                .grantedAmount(Money.of(7_999))
                .build();
        AssistanceDecision.Builder granted = decision().addComponents(granted(AssistanceComponent.HOUSING, 8_000));
        proof.passes("EKB-201", single().addDecisions(grantedDecision()).build(), DECIDED)
                .fails(
                        "EKB-201",
                        single().addDecisions(granted.outcome(AssistanceOutcome.REJECTED)
                                        .build())
                                .build(),
                        DECIDED)
                .fails("EKB-201", single().addDecisions(decision().build()).build(), DECIDED)
                .passes("EKB-202", single().addDecisions(grantedDecision()).build(), DECIDED)
                .fails(
                        "EKB-202",
                        single().addDecisions(decision().addComponents(lower).build())
                                .build(),
                        DECIDED)
                .passes(
                        "EKB-202",
                        single().addDecisions(decision()
                                        .outcome(AssistanceOutcome.PARTLY_REJECTED)
                                        .addComponents(lower)
                                        .build())
                                .build(),
                        DECIDED)
                .passes("EKB-203", single().addDecisions(grantedDecision()).build(), DECIDED)
                .fails(
                        "EKB-203",
                        single().addDecisions(
                                        decision().addComponents(lower, lower).build())
                                .build(),
                        DECIDED);
        references(proof);
    }

    private static void references(RuleProof<AssistanceCase> proof) {
        AssistanceCase sameReferenceOfDifferentKinds = single().addApplications(
                        application().reference("1").build())
                .addAssessments(assessment().reference("1").build())
                .addDecisions(
                        decision().reference("1").build(),
                        decision().reference("2").build())
                .build();
        proof.passes("EKB-204", sameReferenceOfDifferentKinds, DECIDED)
                .passes("EKB-204", single().build(), DECIDED)
                .fails(
                        "EKB-204",
                        single().addApplications(
                                        application().build(),
                                        application().date(DECIDED).build())
                                .build(),
                        DECIDED)
                .fails(
                        "EKB-204",
                        single().addAssessments(
                                        assessment().build(),
                                        assessment().date(APPLIED).build())
                                .build(),
                        DECIDED)
                .fails(
                        "EKB-204",
                        single().addDecisions(
                                        decision().build(),
                                        decision().date(APPLIED).build())
                                .build(),
                        DECIDED);
    }

    @Test
    void each_of_two_decisions_with_one_reference_is_pointed_at_and_the_reference_is_not_repeated() {
        AssistanceCase twice = single().addDecisions(
                        decision().build(),
                        decision().reference("decision-2").build(),
                        decision().build())
                .build();

        assertThat(AssistanceRules.inForce().check(twice, DECIDED).getFindings())
                .filteredOn(finding -> finding.getRuleId().equals("EKB-204"))
                .extracting(finding -> finding.getPath() + " " + finding.getMessageEn())
                .containsExactly(
                        "decisions[0].reference Applications, needs assessments and decisions each have a reference of"
                                + " their own",
                        "decisions[2].reference Applications, needs assessments and decisions each have a reference of"
                                + " their own");
    }

    @Test
    void all_guidance_is_proved_on_the_boundary() {
        RuleProof<AssistanceCase> proof = RuleProof.of(AssistanceRules.guidance());
        assessments(proof);
        plans(proof);
        violence(proof);
        proof.verify();
    }

    private static AssistanceCase only(NeedsAssessment.Builder assessment) {
        return single().addAssessments(assessment.build()).build();
    }

    private static void assessments(RuleProof<AssistanceCase> proof) {
        AssistanceCase grantedWithout = single().addAssessments(assessment().build())
                .addDecisions(grantedDecision())
                .build();
        AssistanceCase grantedWith = single().addAssessments(
                        assessment().otherSupportConsidered(true).build())
                .addDecisions(grantedDecision())
                .build();
        AssistanceCase.Builder child = withChild();
        proof.passes("EKB-301", only(assessment().reasonableLiving(true)), DECIDED)
                .fails("EKB-301", only(assessment().reasonableLiving(false)), DECIDED)
                .example("EKB-301", Outcome.UNDETERMINED, only(assessment()), RuleContext.of(DECIDED))
                .fails("EKB-302", child.addAssessments(assessment().build()).build(), DECIDED)
                .passes(
                        "EKB-302",
                        withChild()
                                .addAssessments(assessment().bestInterests(true).build())
                                .build(),
                        DECIDED)
                .fails(
                        "EKB-302",
                        withChild()
                                .addAssessments(assessment()
                                        .date(AssistanceCases.BORN.plusYears(18).minusDays(1))
                                        .build())
                                .build(),
                        DECIDED)
                .example(
                        "EKB-302",
                        Outcome.NOT_APPLICABLE,
                        withChild()
                                .addAssessments(assessment()
                                        .date(AssistanceCases.BORN.plusYears(18))
                                        .build())
                                .build(),
                        RuleContext.of(DECIDED))
                .passes("EKB-303", only(assessment().violenceConsidered(true)), DECIDED)
                .fails("EKB-303", only(assessment().violenceConsidered(false)), DECIDED)
                .passes("EKB-304", grantedWith, DECIDED)
                .fails("EKB-304", grantedWithout, DECIDED)
                .passes("EKB-312", only(checked(assessment(), InformationSource.MIGRATION_AGENCY)), DECIDED)
                .fails("EKB-312", only(checked(assessment(), InformationSource.TRANSPORT_AGENCY)), DECIDED)
                .passes(
                        "EKB-312",
                        only(checked(assessment().date(DECIDED.withYear(2017)), InformationSource.TRANSPORT_AGENCY)),
                        DECIDED);
    }

    /** Fetches from all sources but one, on the day of the assessment. */
    private static NeedsAssessment.Builder checked(NeedsAssessment.Builder assessment, InformationSource not) {
        NeedsAssessment unchecked = assessment.build();
        for (InformationSource source : InformationSource.values()) {
            if (source != not) {
                assessment.addChecks(InformationCheck.builder()
                        .source(source)
                        .date(unchecked.getDate())
                        .build());
            }
        }
        return assessment;
    }

    private static SupportPlan.Builder plan(PlanParty... parties) {
        return SupportPlan.builder().date(DECIDED).addParties(parties).metSeparately(true);
    }

    private static void plans(RuleProof<AssistanceCase> proof) {
        AssistanceCase planned = single().addDecisions(grantedDecision())
                .addPlans(plan(PlanParty.APPLICANT).date(DECIDED.plusDays(1)).build())
                .build();
        AssistanceCase separately = couple().addPlans(
                        plan(PlanParty.APPLICANT).build(),
                        plan(PlanParty.CO_APPLICANT).build())
                .build();
        AssistanceCase together = couple().addPlans(
                        plan(PlanParty.APPLICANT, PlanParty.CO_APPLICANT).build())
                .build();
        proof.fails("EKB-305", planned, DECIDED)
                .passes("EKB-305", planned, DECIDED.plusDays(1))
                .passes("EKB-306", separately, DECIDED)
                .fails("EKB-306", together, DECIDED)
                .fails(
                        "EKB-306",
                        couple().addPlans(plan(PlanParty.APPLICANT)
                                        .metSeparately(false)
                                        .build())
                                .build(),
                        DECIDED)
                .example(
                        "EKB-306",
                        Outcome.NOT_APPLICABLE,
                        single().addPlans(plan(PlanParty.APPLICANT)
                                        .metSeparately(false)
                                        .build())
                                .build(),
                        RuleContext.of(DECIDED))
                .passes("EKB-307", separately, DECIDED)
                .fails(
                        "EKB-307",
                        couple().addPlans(plan(PlanParty.APPLICANT).build()).build(),
                        DECIDED);
    }

    private static ViolenceQuestion.Builder asked(PlanParty adult) {
        return ViolenceQuestion.builder().date(DECIDED).asked(adult).alone(true).standardised(true);
    }

    private static AssistanceCase.Builder grantedFor(int months) {
        AssistanceCase.Builder assistance = single();
        for (int month = 1; month <= months; month++) {
            assistance.addDecisions(decision()
                    .reference("decision-" + month)
                    .month(YearMonth.of(2025, month))
                    .addComponents(AssistanceCases.granted(AssistanceComponent.HOUSING, 1))
                    .build());
        }
        return assistance;
    }

    private static void violence(RuleProof<AssistanceCase> proof) {
        AssistanceCase oneAsked = couple().addDecisions(grantedDecision())
                .addViolenceQuestions(asked(PlanParty.APPLICANT).build())
                .build();
        AssistanceCase bothAsked = couple().addDecisions(grantedDecision())
                .addViolenceQuestions(
                        asked(PlanParty.APPLICANT).build(),
                        asked(PlanParty.CO_APPLICANT).build())
                .build();
        proof.passes("EKB-308", bothAsked, DECIDED)
                .fails("EKB-308", oneAsked, DECIDED)
                .example("EKB-308", Outcome.NOT_APPLICABLE, oneAsked, RuleContext.of(DECIDED.minusDays(1)))
                .fails("EKB-309", grantedFor(10).build(), DECIDED)
                .example("EKB-309", Outcome.NOT_APPLICABLE, grantedFor(9).build(), RuleContext.of(DECIDED))
                .passes(
                        "EKB-309",
                        grantedFor(10)
                                .addViolenceQuestions(asked(PlanParty.APPLICANT).build())
                                .build(),
                        DECIDED)
                .fails(
                        "EKB-309",
                        grantedFor(10)
                                .addViolenceQuestions(asked(PlanParty.APPLICANT)
                                        .date(DECIDED.plusDays(1))
                                        .build())
                                .build(),
                        DECIDED)
                .passes("EKB-310", bothAsked, DECIDED)
                .fails(
                        "EKB-310",
                        single().addViolenceQuestions(
                                        asked(PlanParty.APPLICANT).alone(false).build())
                                .build(),
                        DECIDED)
                .passes("EKB-311", bothAsked, DECIDED)
                .fails(
                        "EKB-311",
                        single().addViolenceQuestions(asked(PlanParty.APPLICANT)
                                        .standardised(false)
                                        .build())
                                .build(),
                        DECIDED);
    }
}
