package se.socialdata.core.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static se.socialdata.core.matching.Needs.CENTRE;
import static se.socialdata.core.matching.Needs.DAY;
import static se.socialdata.core.matching.Needs.girl;
import static se.socialdata.core.matching.Needs.group;
import static se.socialdata.core.matching.Needs.home;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.socialdata.core.arbitraries.RuleProof;
import se.socialdata.core.home.CareNeed;
import se.socialdata.core.home.FamilyHome;
import se.socialdata.core.home.HomeConsent;
import se.socialdata.core.home.Position;
import se.socialdata.core.placement.ChildOpinion;
import se.socialdata.core.placement.KinConsideration;
import se.socialdata.core.rule.Finding;

class MatchRulesTest {

    private static final LocalDate NEXT_DAY = DAY.plusDays(1);
    private static final LocalDate DUE = DAY.plusMonths(1);

    private static KinConsideration.Builder kin() {
        return KinConsideration.builder().date(DAY).possible(false).reason("redacted");
    }

    private static Compromise.Builder compromise() {
        return Compromise.builder()
                .addFactors(MatchingFactor.SCHOOLING)
                .reason("redacted")
                .reviewDueDate(DUE);
    }

    private static Match match(FamilyHome.Builder home) {
        return Match.of(need().build(), home.build(), DAY, MatchPolicy.standard());
    }

    private static PlacementNeed.Builder need() {
        PlacementNeed.Builder need = girl().maxOtherChildren(3).minAgeOfOthers(1);
        for (KeptContact contact : KeptContact.values()) {
            need.addKeptPlaces(KeptPlace.builder()
                    .contact(contact)
                    .position(CENTRE)
                    .maxKilometres(10)
                    .build());
        }
        return need;
    }

    /** A document that no rule finds fault with. */
    private static MatchDocument.Builder complete() {
        return MatchDocument.builder()
                .id("doc-1")
                .needId("need-1")
                .date(DAY)
                .investigationReference("inv-1")
                .carePlanReference("plan-1")
                .kinConsideration(kin().build())
                .alternativesAtHomeDate(DAY)
                .childOpinion(ChildOpinion.builder().date(DAY).build())
                .match(match(home("home-1")))
                .suitabilityAssessedDate(DAY)
                .expectations("redacted")
                .addJudgedFactors(
                        MatchingFactor.CARE_NEEDS,
                        MatchingFactor.PROTECTION,
                        MatchingFactor.DEVELOPMENT_LEVEL,
                        MatchingFactor.HEALTH,
                        MatchingFactor.MENTAL_HEALTH,
                        MatchingFactor.SUICIDE_RISK,
                        MatchingFactor.VIOLENCE);
    }

    private static MatchDocument far(Compromise.Builder compromise) {
        return complete()
                .match(match(home("home-1").position(Position.of(CENTRE.getNorthing() + 10_001, CENTRE.getEasting()))))
                .compromise(compromise.build())
                .build();
    }

    @Test
    void a_complete_document_has_no_findings_by_any_rule() {
        assertThat(MatchRules.all().check(complete().build(), DAY).getFindingsAndUndetermined())
                .extracting(Finding::getRuleId)
                .isEmpty();
    }

    @Test
    void every_rule_is_proved_on_the_boundary_day() {
        RuleProof<MatchDocument> proof = RuleProof.of(MatchRules.all());
        law(proof);
        guidance(proof);
        local(proof);
        proof.verify();
    }

    private static void law(RuleProof<MatchDocument> proof) {
        proof.passes("MAT-101", complete().build(), DAY)
                .fails("MAT-101", complete().suitabilityAssessedDate(NEXT_DAY).build(), DAY)
                .fails(
                        "MAT-101",
                        complete().suitabilityAssessedDate(Optional.empty()).build(),
                        DAY)
                .passes("MAT-102", complete().build(), DAY)
                .fails(
                        "MAT-102",
                        complete()
                                .kinConsideration(kin().date(NEXT_DAY).build())
                                .build(),
                        DAY)
                .fails("MAT-102", complete().kinConsideration(Optional.empty()).build(), DAY)
                .passes("MAT-103", complete().build(), DAY)
                .passes(
                        "MAT-103",
                        complete()
                                .childOpinion(ChildOpinion.builder()
                                        .missingReason("redacted")
                                        .build())
                                .build(),
                        DAY)
                .fails("MAT-103", complete().childOpinion(Optional.empty()).build(), DAY)
                .passes("MAT-104", complete().build(), DAY)
                .fails(
                        "MAT-104",
                        complete()
                                .match(match(home("home-1")
                                        .consents(ImmutableList.of(HomeConsent.builder()
                                                .municipality(Needs.SUNDSVALL)
                                                .decisionDate(NEXT_DAY)
                                                .build()))))
                                .build(),
                        DAY)
                .passes("MAT-105", complete().build(), DAY)
                .fails(
                        "MAT-105",
                        complete()
                                .match(match(home("home-1").criminalRecordChecks(ImmutableList.of())))
                                .build(),
                        DAY);
    }

    private static void guidance(RuleProof<MatchDocument> proof) {
        MatchDocument.Builder silent = complete().match(match(home("home-1").animalsInHome(Optional.empty())));
        MatchDocument.Builder forTheBoard =
                complete().match(match(home("home-1").consentRevokedEarlier(true)));
        ImmutableSet<SiblingPair> split = ImmutableSet.of(SiblingPair.of("need-1", "need-2"));
        MatchDocument.Builder concern = complete().safetyConcernDate(DAY);
        proof.passes("MAT-201", complete().build(), DAY)
                .fails("MAT-201", complete().carePlanReference(Optional.empty()).build(), DAY)
                .passes("MAT-202", complete().build(), DAY)
                .fails("MAT-202", complete().judgedFactors(ImmutableSet.of()).build(), DAY)
                .fails("MAT-203", silent.build(), DAY)
                .passes(
                        "MAT-203",
                        silent.addJudgedFactors(MatchingFactor.ALLERGIES).build(),
                        DAY)
                .passes(
                        "MAT-204",
                        far(compromise().addFactors(MatchingFactor.HEALTH_CARE, MatchingFactor.FAMILY_CONTACT)),
                        DAY)
                .fails("MAT-204", far(compromise()), DAY)
                .fails(
                        "MAT-204",
                        far(compromise()
                                .addFactors(MatchingFactor.HEALTH_CARE, MatchingFactor.FAMILY_CONTACT)
                                .reason(" ")),
                        DAY)
                .passes("MAT-205", far(compromise()), DUE)
                .fails("MAT-205", far(compromise()), DUE.plusDays(1))
                .passes("MAT-205", far(compromise().reviewedDate(DUE)), DUE.plusDays(1))
                .fails("MAT-205", far(compromise().reviewedDate(DUE.plusDays(1))), DUE.plusDays(1))
                .fails("MAT-205", far(compromise().reviewDueDate(Optional.empty())), DAY)
                .fails("MAT-206", forTheBoard.build(), DAY)
                .passes("MAT-206", forTheBoard.boardJudgedDate(DAY).build(), DAY)
                .fails("MAT-206", forTheBoard.boardJudgedDate(NEXT_DAY).build(), DAY)
                .fails("MAT-207", complete().splitSiblings(split).build(), DAY)
                .passes(
                        "MAT-207",
                        complete().splitSiblings(split).splitReason("redacted").build(),
                        DAY)
                .fails("MAT-208", concern.build(), DAY)
                .passes("MAT-208", concern.reassessedDate(DAY).build(), DAY)
                .fails("MAT-208", concern.reassessedDate(DAY.minusDays(1)).build(), DAY);
    }

    private static void local(RuleProof<MatchDocument> proof) {
        proof.passes("MAT-401", complete().build(), DAY)
                .fails("MAT-401", complete().judgedFactors(ImmutableSet.of()).build(), DAY)
                .passes("MAT-402", complete().build(), DAY)
                .fails("MAT-402", complete().expectations(" ").build(), DAY)
                .passes("MAT-403", complete().build(), DAY)
                .fails("MAT-403", complete().alternativesAtHomeDate(NEXT_DAY).build(), DAY)
                .passes("MAT-501", complete().build(), DAY)
                .fails(
                        "MAT-501",
                        complete()
                                .kinConsideration(kin().reason(Optional.empty()).build())
                                .build(),
                        DAY)
                .passes("MAT-502", complete().build(), DAY)
                .fails("MAT-502", complete().judgedFactors(ImmutableSet.of()).build(), DAY);
    }

    @Test
    void what_the_law_asks_of_a_home_is_undetermined_until_it_is_known() {
        MatchDocument document = complete()
                .match(match(home("home-1").consents(ImmutableList.of())))
                .build();

        assertThat(MatchRules.inForce().check(document, DAY).getFindings()).isEmpty();
        assertThat(MatchRules.inForce().check(document, DAY).getFindingsAndUndetermined())
                .extracting(Finding::getRuleId)
                .containsExactly("MAT-104");
    }

    @Test
    void a_finding_names_the_factors_that_were_not_considered() {
        MatchDocument document = complete().judgedFactors(ImmutableSet.of()).build();

        assertThat(MatchRules.guidance().check(document, DAY).getFindings())
                .filteredOn(finding -> finding.getRuleId().equals("MAT-202"))
                .extracting(Finding::getMessageEn)
                .containsExactly(
                        "The factors of the handbook have been weighed (the home's ability to meet the needs)");
        assertThat(document.findFactorsNotConsidered())
                .contains(MatchingFactor.CARE_NEEDS)
                .doesNotContain(MatchingFactor.AGE);
    }

    @Test
    void local_routines_and_proposals_are_off_until_chosen() {
        assertThat(MatchRules.local().keySet()).containsExactly("Sundsvall", "Vetlanda");
        assertThat(MatchRules.proposed().keySet()).containsExactly("Ds 2026:5");
        assertThat(MatchRules.inForce().plus(MatchRules.guidance()).getRules())
                .noneMatch(
                        rule -> rule.getId().startsWith("MAT-4") || rule.getId().startsWith("MAT-5"));
    }

    @Test
    void a_home_that_refuses_the_childs_need_must_be_recorded_as_a_compromise() {
        MatchDocument document = complete()
                .match(match(home("home-1")
                        .targetGroup(group().needs(ImmutableSet.of())
                                .addExcludedNeeds(CareNeed.NEUROPSYCHIATRIC)
                                .build())))
                .build();

        assertThat(MatchRules.guidance().check(document, DAY).getFindings())
                .extracting(Finding::getMessageSv)
                .contains("Det som hemmet inte svarar mot är dokumenterat som en kompromiss med skäl "
                        + "(neuropsykiatriska diagnoser (NPF))");
    }
}
