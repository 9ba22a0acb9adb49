package se.socialdata.core.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static se.socialdata.core.placement.Cases.DECIDED;
import static se.socialdata.core.placement.Cases.MOVED_IN;
import static se.socialdata.core.placement.Cases.birthday;
import static se.socialdata.core.placement.Cases.child;
import static se.socialdata.core.placement.Cases.completeDecision;
import static se.socialdata.core.placement.Cases.decision;
import static se.socialdata.core.placement.Cases.followUp;
import static se.socialdata.core.placement.Cases.placement;
import static se.socialdata.core.placement.Cases.review;
import static se.socialdata.core.placement.Cases.setOf;
import static se.socialdata.core.placement.Cases.without;
import static se.socialdata.core.placement.RecordAndGuidanceRulesTest.LATER;
import static se.socialdata.core.placement.RecordAndGuidanceRulesTest.MOVED_ON;
import static se.socialdata.core.placement.RecordAndGuidanceRulesTest.decided;
import static se.socialdata.core.placement.RecordAndGuidanceRulesTest.inFamilyHome;
import static se.socialdata.core.placement.RecordAndGuidanceRulesTest.next;
import static se.socialdata.core.placement.RecordAndGuidanceRulesTest.placed;
import static se.socialdata.core.placement.RecordAndGuidanceRulesTest.planned;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.socialdata.core.arbitraries.RuleProof;
import se.socialdata.core.geography.Municipality;
import se.socialdata.core.rule.Outcome;
import se.socialdata.core.rule.RuleContext;
import se.socialdata.core.rule.RuleSet;

/** Routines of municipalities and proposals on placements, which are off until chosen. */
class LocalAndProposedRulesTest {

    @Test
    void local_routines_are_proved_on_the_boundary_day() {
        Set<ConsideredFactor> factors = EnumSet.allOf(ConsideredFactor.class);
        LocalDate sixMonths = MOVED_IN.plusMonths(6);
        LocalDate year = MOVED_IN.plusYears(1);
        RuleContext lowIsThree = RuleContext.of(LATER).withParameter(PlacementRules.LOW_UNDERSTANDING, 3);
        Review assessed = Review.builder()
                .from(review(ReviewKind.EXAMINATION, LATER))
                .maturityAssessed(true)
                .build();
        FollowUp talk = followUp(LATER, FollowUpMeans.PRIVATE_TALK);
        RuleProof<ChildCase> proof = RuleProof.of(setOf(PlacementRules.local().values().stream()
                .flatMap(set -> set.getRules().stream())
                .toList()));
        proof.passes("PLA-401", decided(completeDecision()), LATER)
                .fails(
                        "PLA-401",
                        decided(completeDecision().consideredFactors(without(factors, ConsideredFactor.SUICIDE_RISK))),
                        LATER)
                .passes("PLA-402", decided(completeDecision()), LATER)
                .fails("PLA-402", decided(decision(PlacementForm.FAMILY_HOME)), LATER)
                .passes("PLA-404", child().addReviews(assessed).build(), LATER)
                .fails(
                        "PLA-404",
                        child().addReviews(review(ReviewKind.EXAMINATION, LATER))
                                .build(),
                        LATER)
                .passes(
                        "PLA-405",
                        child().addFollowUps(FollowUp.builder()
                                        .from(talk)
                                        .maturityAssessed(true)
                                        .build())
                                .build(),
                        LATER)
                .fails("PLA-405", child().addFollowUps(talk).build(), LATER)
                .passes("PLA-406", requested(MOVED_IN), LATER)
                .fails("PLA-406", requested(MOVED_IN.plusDays(1)), LATER)
                .example("PLA-407", Outcome.PASSED, answered(4), lowIsThree)
                .example("PLA-407", Outcome.FAILED, answered(3), lowIsThree)
                .example("PLA-407", Outcome.UNDETERMINED, answered(3), RuleContext.of(LATER))
                .passes("PLA-408", inFamilyHome().build(), sixMonths)
                .fails("PLA-408", inFamilyHome().build(), sixMonths.plusDays(1))
                .passes("PLA-409", schooled(year, EnumSet.allOf(SchoolItem.class)), year.plusDays(1))
                .fails("PLA-409", schooled(year, EnumSet.of(SchoolItem.GRADES)), year.plusDays(1))
                .passes("PLA-410", inFamilyHome().addSurveyDates(year).build(), year.plusDays(1))
                .fails("PLA-410", inFamilyHome().build(), year.plusDays(1))
                .verify();
        assertThat(PlacementRules.local().keySet())
                .containsExactly(
                        "Sundsvall", "Vetlanda", "Karlshamn", "Mark", "Alingsås", "Karlstad", "Sölvesborg", "Växjö");
    }

    private static ChildCase requested(LocalDate date) {
        return inFamilyHome()
                .addHealthExaminations(
                        HealthExamination.builder().requestedDate(date).build())
                .build();
    }

    private static ChildCase answered(int answer) {
        return child().addInformation(ChildInformation.builder()
                        .date(DECIDED)
                        .understandingScale(answer)
                        .build())
                .build();
    }

    private static ChildCase schooled(LocalDate date, Set<SchoolItem> items) {
        return inFamilyHome()
                .addSchoolFollowUps(
                        SchoolFollowUp.builder().date(date).items(items).build())
                .build();
    }

    @Test
    void the_proposals_of_inquiries_are_proved_on_the_boundary_day() {
        LocalDate sixMonths = MOVED_IN.plusMonths(6);
        RuleProof.of(proposed("SOU 2023:66").plus(proposed("SOU 2025:84")))
                .passes("PLA-501", inFamilyHome().build(), sixMonths)
                .fails("PLA-501", inFamilyHome().build(), sixMonths.plusDays(1))
                .passes(
                        "PLA-502",
                        child().addFollowUps(FollowUp.builder()
                                        .date(LATER)
                                        .violenceAsked(true)
                                        .build())
                                .build(),
                        LATER)
                .fails("PLA-502", child().addFollowUps(followUp(LATER)).build(), LATER)
                .passes("PLA-503", decided(completeDecision().placedChildrenInHome(3)), LATER)
                .fails("PLA-503", decided(completeDecision().placedChildrenInHome(4)), LATER)
                .passes("PLA-504", caseworkers(MOVED_ON.plusDays(1)), LATER)
                .fails("PLA-504", caseworkers(MOVED_ON), LATER)
                .passes("PLA-531", inHomeForChildren(birthday(21).minusDays(1)), LATER)
                .fails("PLA-531", inHomeForChildren(birthday(21)), LATER)
                .verify();
    }

    private static RuleSet<ChildCase> proposed(String document) {
        return Objects.requireNonNull(PlacementRules.proposed().get(document));
    }

    private static ChildCase caseworkers(LocalDate second) {
        return child().addCaseworkers(CaseworkerAppointment.builder()
                        .caseworkerKey("u17")
                        .startDate(DECIDED)
                        .endDate(MOVED_ON)
                        .build())
                .addCaseworkers(CaseworkerAppointment.builder()
                        .caseworkerKey("u18")
                        .startDate(second)
                        .build())
                .build();
    }

    private static ChildCase inHomeForChildren(LocalDate start) {
        return placed(placement(PlacementForm.HOME_FOR_CHILDREN).startDate(start))
                .build();
    }

    @Test
    void the_proposals_of_the_memorandum_are_proved_on_the_boundary_day() {
        Set<PlanContent> all = EnumSet.allOf(PlanContent.class);
        DailyPrice.Builder price = DailyPrice.builder()
                .startDate(MOVED_IN)
                .total(150_000L)
                .fee(90_000L)
                .expenses(40_000L);
        RuleProof.of(proposed("Ds 2026:5"))
                .passes("PLA-511", decided(completeDecision()), LATER)
                .fails("PLA-511", decided(decision(PlacementForm.FAMILY_HOME)), LATER)
                .passes("PLA-512", priced(price.administration(20_000L)), LATER)
                .fails("PLA-512", priced(price.administration(19_999L)), LATER)
                .passes("PLA-513", priced(price.supplement(1L)), LATER)
                .fails("PLA-513", priced(price.startDate(MOVED_IN.plusDays(1))), LATER)
                .passes("PLA-514", inAnotherMunicipality(LATER), LATER)
                .fails("PLA-514", inAnotherMunicipality(LATER), LATER.minusDays(1))
                .passes("PLA-515", introducedFrom(MOVED_ON.minusWeeks(2)), LATER)
                .fails("PLA-515", introducedFrom(MOVED_ON.minusWeeks(2).plusDays(1)), LATER)
                .passes("PLA-516", planned(all), LATER)
                .fails("PLA-516", planned(without(all, PlanContent.FORMER_HOME_AS_CONTACT)), LATER)
                .passes("PLA-517", planned(all), LATER)
                .fails("PLA-517", planned(without(all, PlanContent.LEISURE_WITH_BUDGET)), LATER)
                .passes("PLA-518", endedAt18(birthday(18)), birthday(19))
                .fails("PLA-518", endedAt18(birthday(18).plusDays(1)), birthday(19))
                .passes("PLA-519", schooled(MOVED_IN, EnumSet.of(SchoolItem.PEDAGOGICAL_MAPPING)), LATER)
                .fails("PLA-519", schooled(MOVED_IN.plusDays(1), EnumSet.of(SchoolItem.PEDAGOGICAL_MAPPING)), LATER)
                .passes("PLA-520", transferred(LATER), LATER)
                .fails("PLA-520", transferred(LATER), LATER.minusDays(1))
                .verify();
    }

    private static ChildCase priced(DailyPrice.Builder price) {
        return placed(placement(PlacementForm.FAMILY_HOME).addPrices(price.build()))
                .build();
    }

    private static ChildCase inAnotherMunicipality(LocalDate meeting) {
        return placed(placement(PlacementForm.FAMILY_HOME)
                        .receivingMunicipality(Municipality.of("2580"))
                        .startUpMeetingDate(meeting))
                .build();
    }

    private static ChildCase introducedFrom(LocalDate day) {
        return placed(placement(PlacementForm.EMERGENCY_HOME).endDate(MOVED_ON))
                .addPlacements(next(PlacementForm.FAMILY_HOME)
                        .startDate(MOVED_ON)
                        .introductionStartDate(day)
                        .build())
                .build();
    }

    private static ChildCase endedAt18(LocalDate examined) {
        return placed(placement(PlacementForm.FAMILY_HOME)
                        .endDate(birthday(18))
                        .endReason(PlacementEndReason.REACHED_18))
                .addReviews(review(ReviewKind.NEED_AFTER_18, examined))
                .build();
    }

    private static ChildCase transferred(LocalDate benefits) {
        return child().addCustodyTransfers(CustodyTransfer.builder()
                        .applicationDate(DECIDED)
                        .decisionDate(MOVED_ON)
                        .benefitsReviewedDate(benefits)
                        .build())
                .build();
    }
}
