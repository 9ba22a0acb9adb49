package se.socialdata.core.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static se.socialdata.core.matching.CheckOutcome.MET;
import static se.socialdata.core.matching.CheckOutcome.NOT_RELEVANT;
import static se.socialdata.core.matching.CheckOutcome.UNKNOWN;
import static se.socialdata.core.matching.CheckOutcome.UNMET;
import static se.socialdata.core.matching.Needs.DAY;
import static se.socialdata.core.matching.Needs.SUNDSVALL;
import static se.socialdata.core.matching.Needs.careHome;
import static se.socialdata.core.matching.Needs.check;
import static se.socialdata.core.matching.Needs.girl;
import static se.socialdata.core.matching.Needs.home;
import static se.socialdata.core.matching.Needs.outcome;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import se.socialdata.core.home.CareHome;
import se.socialdata.core.home.FamilyHome;
import se.socialdata.core.home.HomeConsent;
import se.socialdata.core.home.HomeInvestigation;
import se.socialdata.core.home.OperatorKind;
import se.socialdata.core.home.ReceptionDecision;
import se.socialdata.core.home.RestrictionOfReception;
import se.socialdata.core.home.SpecialYouthHome;
import se.socialdata.core.placement.PlacementForm;

/** The factors that rest on law, on both sides of each boundary. */
class StatutoryFactorsTest {

    private static CheckOutcome ofCareHome(PlacementNeed.Builder need, CareHome.Builder home, MatchingFactor factor) {
        return check(Match.of(need.build(), home.build(), DAY, MatchPolicy.standard()), factor)
                .getOutcome();
    }

    @Test
    void an_approval_stands_from_the_day_of_the_decision_to_the_day_before_it_is_revoked() {
        HomeConsent.Builder tomorrow =
                HomeConsent.builder().municipality(SUNDSVALL).decisionDate(DAY.plusDays(1));
        HomeConsent.Builder revoked = HomeConsent.builder()
                .municipality(SUNDSVALL)
                .decisionDate(DAY.minusDays(1))
                .revokedDate(DAY);
        FamilyHome.Builder family = home("home-1").form(PlacementForm.FAMILY_HOME);

        assertThat(outcome(girl(), family, MatchingFactor.APPROVED_HOME)).isEqualTo(MET);
        assertThat(outcome(
                        girl(),
                        home("home-1").form(PlacementForm.FAMILY_HOME).consents(ImmutableList.of(tomorrow.build())),
                        MatchingFactor.APPROVED_HOME))
                .isEqualTo(UNMET);
        assertThat(outcome(
                        girl(),
                        home("home-1").form(PlacementForm.FAMILY_HOME).consents(ImmutableList.of(revoked.build())),
                        MatchingFactor.APPROVED_HOME))
                .isEqualTo(UNMET);
        assertThat(outcome(
                        girl(),
                        home("home-1").form(PlacementForm.FAMILY_HOME).consents(ImmutableList.of()),
                        MatchingFactor.APPROVED_HOME))
                .isEqualTo(UNKNOWN);
    }

    @Test
    void an_emergency_home_will_do_with_the_investigation_that_the_situation_allowed() {
        HomeInvestigation investigation = HomeInvestigation.builder()
                .reference("inv-1")
                .completedDate(DAY)
                .build();

        FamilyHome.Builder emergency =
                home("home-1").consents(ImmutableList.of()).addInvestigations(investigation);
        FamilyHome.Builder family = home("home-1")
                .form(PlacementForm.FAMILY_HOME)
                .consents(ImmutableList.of())
                .addInvestigations(investigation);

        assertThat(outcome(girl(), emergency, MatchingFactor.APPROVED_HOME)).isEqualTo(MET);
        assertThat(outcome(girl(), family, MatchingFactor.APPROVED_HOME)).isEqualTo(UNKNOWN);
    }

    @Test
    void a_prohibition_excludes_and_a_limitation_is_to_be_read() {
        ReceptionDecision.Builder decision = ReceptionDecision.builder().decisionDate(DAY);

        assertThat(outcome(girl(), home("home-1"), MatchingFactor.RECEPTION_ALLOWED))
                .isEqualTo(NOT_RELEVANT);
        assertThat(outcome(
                        girl(),
                        home("home-1")
                                .addReceptionDecisions(decision.kind(RestrictionOfReception.PROHIBITION)
                                        .build()),
                        MatchingFactor.RECEPTION_ALLOWED))
                .isEqualTo(UNMET);
        assertThat(outcome(
                        girl(),
                        home("home-1")
                                .addReceptionDecisions(decision.kind(RestrictionOfReception.LIMITATION)
                                        .build()),
                        MatchingFactor.RECEPTION_ALLOWED))
                .isEqualTo(UNKNOWN);
    }

    @Test
    void a_company_needs_a_permit_in_force_and_a_municipality_does_not() {
        CareHome.Builder company = careHome("care-1", PlacementForm.RESIDENTIAL_CARE_HOME);
        assertThat(ofCareHome(girl(), company, MatchingFactor.PERMIT)).isEqualTo(MET);

        CareHome.Builder without =
                careHome("care-1", PlacementForm.RESIDENTIAL_CARE_HOME).permits(ImmutableList.of());
        assertThat(ofCareHome(girl(), without, MatchingFactor.PERMIT)).isEqualTo(UNMET);
        assertThat(ofCareHome(girl(), without.operator(OperatorKind.MUNICIPALITY), MatchingFactor.PERMIT))
                .isEqualTo(MET);
        assertThat(ofCareHome(girl(), without.operator(Optional.empty()), MatchingFactor.PERMIT))
                .isEqualTo(UNKNOWN);
        assertThat(outcome(girl(), home("home-1"), MatchingFactor.PERMIT)).isEqualTo(NOT_RELEVANT);
    }

    @Test
    void supported_accommodation_is_open_from_sixteen_to_twenty() {
        CareHome.Builder supported = careHome("care-1", PlacementForm.SUPPORTED_ACCOMMODATION);

        assertThat(ofCareHome(girl().age(15), supported, MatchingFactor.FORM_FOR_AGE))
                .isEqualTo(UNMET);
        assertThat(ofCareHome(girl().age(16), supported, MatchingFactor.FORM_FOR_AGE))
                .isEqualTo(MET);
        assertThat(ofCareHome(girl().age(20), supported, MatchingFactor.FORM_FOR_AGE))
                .isEqualTo(MET);
        assertThat(ofCareHome(girl().age(OptionalInt.empty()), supported, MatchingFactor.FORM_FOR_AGE))
                .isEqualTo(UNKNOWN);
        assertThat(ofCareHome(girl(), careHome("care-1", PlacementForm.HOME_FOR_CHILDREN), MatchingFactor.FORM_FOR_AGE))
                .isEqualTo(UNMET);
    }

    @Test
    void a_special_youth_home_is_for_those_who_need_close_supervision() {
        SpecialYouthHome home =
                SpecialYouthHome.builder().key("sis-1").municipality(SUNDSVALL).build();

        assertThat(check(
                                Match.of(
                                        girl().closeSupervisionNeeded(true).build(), home, DAY, MatchPolicy.standard()),
                                MatchingFactor.CLOSE_SUPERVISION)
                        .getOutcome())
                .isEqualTo(MET);
        Match notStated = Match.of(girl().build(), home, DAY, MatchPolicy.standard());
        assertThat(check(notStated, MatchingFactor.CLOSE_SUPERVISION).getOutcome())
                .isEqualTo(UNKNOWN);
        assertThat(check(notStated, MatchingFactor.CLOSE_SUPERVISION).getReasonEn())
                .isEqualTo("Does the child need particularly close supervision?");
        assertThat(Match.of(girl().closeSupervisionNeeded(false).build(), home, DAY, MatchPolicy.standard())
                        .getStatus())
                .isEqualTo(MatchStatus.EXCLUDED);
    }
}
