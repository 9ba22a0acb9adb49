package se.socialdata.core.placement;

import static se.socialdata.core.placement.CareGround.LVU_2;
import static se.socialdata.core.placement.CareGround.LVU_3;
import static se.socialdata.core.placement.Cases.DECIDED;
import static se.socialdata.core.placement.Cases.MOVED_IN;
import static se.socialdata.core.placement.Cases.basis;
import static se.socialdata.core.placement.Cases.birthday;
import static se.socialdata.core.placement.Cases.child;
import static se.socialdata.core.placement.Cases.followUp;
import static se.socialdata.core.placement.Cases.placement;
import static se.socialdata.core.placement.Cases.restriction;
import static se.socialdata.core.placement.Cases.review;
import static se.socialdata.core.placement.Cases.setOf;
import static se.socialdata.core.placement.Cases.without;

import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.socialdata.core.arbitraries.RuleProof;
import se.socialdata.core.rule.Outcome;
import se.socialdata.core.rule.RuleContext;

class LvuReviewRulesTest {

    private static final LocalDate FIRST_DUE = MOVED_IN.plusMonths(6);
    private static final LocalDate YEARS_LATER = LocalDate.of(2029, 1, 1);

    private static ChildCase reviewed(CareGround ground, Review... reviews) {
        return child().addCareBases(basis(ground).build())
                .reviews(List.of(reviews))
                .build();
    }

    private static ChildCase restricted(Restriction.Builder restriction) {
        return child().addRestrictions(restriction.build()).build();
    }

    private static ChildCase.Builder inFamilyHome() {
        return child().addCareBases(basis(LVU_2).build())
                .addPlacements(placement(PlacementForm.FAMILY_HOME).build());
    }

    @Test
    void every_rule_is_proved_on_the_boundary_day() {
        RuleProof<ChildCase> proof = RuleProof.of(setOf(LvuReviewRules.ALL));
        reviewsOfCare(proof);
        followingTheCare(proof);
        custody(proof);
        restrictions(proof);
        proof.verify();
    }

    private static void reviewsOfCare(RuleProof<ChildCase> proof) {
        Review inTime = review(ReviewKind.CONSIDERATION, FIRST_DUE);
        Review late = review(ReviewKind.CONSIDERATION, FIRST_DUE.plusDays(1));
        Review examination = review(ReviewKind.EXAMINATION, FIRST_DUE);
        ChildCase prohibitionConsidered = inFamilyHome()
                .addReviews(Review.builder()
                        .kind(ReviewKind.EXAMINATION)
                        .date(FIRST_DUE)
                        .removalProhibitionConsidered(true)
                        .build())
                .build();
        proof.passes("PLA-031", reviewed(LVU_2), FIRST_DUE)
                .fails("PLA-031", reviewed(LVU_2), FIRST_DUE.plusDays(1))
                .passes("PLA-031", reviewed(LVU_2, inTime), FIRST_DUE.plusMonths(6))
                .fails(
                        "PLA-031",
                        reviewed(LVU_2, inTime),
                        FIRST_DUE.plusMonths(6).plusDays(1))
                .fails("PLA-031", reviewed(LVU_2, late), FIRST_DUE.plusMonths(1))
                .passes("PLA-031", reviewed(LVU_2, examination), FIRST_DUE.plusMonths(1))
                .passes("PLA-032", reviewed(LVU_3, examination), FIRST_DUE.plusMonths(6))
                .fails(
                        "PLA-032",
                        reviewed(LVU_3, examination),
                        FIRST_DUE.plusMonths(6).plusDays(1))
                .fails("PLA-032", reviewed(LVU_3, inTime), FIRST_DUE.plusDays(1))
                .passes("PLA-035", prohibitionConsidered, FIRST_DUE)
                .fails("PLA-035", inFamilyHome().addReviews(examination).build(), FIRST_DUE)
                .passes(
                        "PLA-035",
                        inFamilyHome()
                                .addReviews(review(ReviewKind.EXAMINATION, birthday(18)))
                                .build(),
                        birthday(18));
    }

    private static void followingTheCare(RuleProof<ChildCase> proof) {
        RuleContext everyThirdMonth = RuleContext.of(MOVED_IN.plusMonths(3))
                .withParameter(PlacementRules.FOLLOW_UP_INTERVAL, Period.ofMonths(3));
        ChildCase notFollowed = inFamilyHome().build();
        ChildCase followed = inFamilyHome()
                .addFollowUps(followUp(MOVED_IN.plusMonths(3), FollowUpMeans.values()))
                .build();
        FollowUp.Builder complete = FollowUp.builder().date(MOVED_IN).areas(EnumSet.allOf(FollowUpArea.class));
        proof.example("PLA-033", Outcome.PASSED, notFollowed, everyThirdMonth)
                .example(
                        "PLA-033",
                        Outcome.FAILED,
                        notFollowed,
                        everyThirdMonth.withAsOf(MOVED_IN.plusMonths(3).plusDays(1)))
                .example("PLA-033", Outcome.PASSED, followed, everyThirdMonth.withAsOf(MOVED_IN.plusMonths(6)))
                .example("PLA-033", Outcome.UNDETERMINED, followed, RuleContext.of(MOVED_IN))
                .passes("PLA-034", inFamilyHome().addFollowUps(complete.build()).build(), MOVED_IN)
                .fails(
                        "PLA-034",
                        inFamilyHome().addFollowUps(followUp(MOVED_IN)).build(),
                        MOVED_IN);
    }

    private static void custody(RuleProof<ChildCase> proof) {
        LocalDate twoYears = MOVED_IN.plusYears(2);
        Review considered = review(ReviewKind.CUSTODY_TRANSFER, twoYears);
        Review early = review(ReviewKind.CUSTODY_TRANSFER, MOVED_IN.plusMonths(6));
        ChildCase moved = inFamilyHome()
                .placements(List.of(
                        placement(PlacementForm.FAMILY_HOME)
                                .endDate(MOVED_IN.plusYears(1))
                                .build(),
                        placement(PlacementForm.FAMILY_HOME)
                                .reference("placement-2")
                                .homeKey("home-2")
                                .startDate(MOVED_IN.plusYears(1).plusDays(1))
                                .build()))
                .build();
        ChildCase sameHome = inFamilyHome()
                .placements(List.of(
                        placement(PlacementForm.NETWORK_HOME)
                                .endDate(MOVED_IN.plusYears(1))
                                .build(),
                        placement(PlacementForm.FAMILY_HOME)
                                .reference("placement-2")
                                .startDate(MOVED_IN.plusYears(1).plusDays(1))
                                .build()))
                .build();
        proof.passes("PLA-036", inFamilyHome().build(), twoYears)
                .fails("PLA-036", inFamilyHome().build(), twoYears.plusDays(1))
                .passes("PLA-036", inFamilyHome().addReviews(considered).build(), twoYears.plusYears(1))
                .fails(
                        "PLA-036",
                        inFamilyHome().addReviews(considered).build(),
                        twoYears.plusYears(1).plusDays(1))
                .passes("PLA-036", inFamilyHome().addReviews(early).build(), twoYears)
                .example("PLA-036", Outcome.NOT_APPLICABLE, moved, RuleContext.of(twoYears.plusDays(1)))
                .fails("PLA-036", sameHome, twoYears.plusDays(1))
                .passes("PLA-037", factors(EnumSet.allOf(CustodyFactor.class)), YEARS_LATER)
                .fails(
                        "PLA-037",
                        factors(without(EnumSet.allOf(CustodyFactor.class), CustodyFactor.ATTITUDES)),
                        YEARS_LATER);
    }

    private static ChildCase factors(Iterable<CustodyFactor> factors) {
        return child().addReviews(Review.builder()
                        .kind(ReviewKind.CUSTODY_TRANSFER)
                        .date(DECIDED)
                        .addAllCustodyFactors(factors)
                        .build())
                .build();
    }

    private static void restrictions(RuleProof<ChildCase> proof) {
        LocalDate threeMonths = DECIDED.plusMonths(3);
        LocalDate sixMonths = DECIDED.plusMonths(6);
        LocalDate week = DECIDED.plusWeeks(1);
        proof.passes("PLA-038", restricted(restriction(RestrictionKind.CONTACT)), threeMonths)
                .fails("PLA-038", restricted(restriction(RestrictionKind.CONTACT)), threeMonths.plusDays(1))
                .passes("PLA-038", restricted(secret().addReviewDates(threeMonths)), threeMonths.plusMonths(3))
                .fails("PLA-038", restricted(secret().addReviewDates(threeMonths.plusDays(1))), sixMonths)
                .passes("PLA-038", restricted(secret().endDate(threeMonths)), YEARS_LATER)
                .passes("PLA-039", restricted(restriction(RestrictionKind.REMOVAL_PROHIBITION)), threeMonths)
                .fails("PLA-039", restricted(restriction(RestrictionKind.REMOVAL_PROHIBITION)), threeMonths.plusDays(1))
                .passes("PLA-040", restricted(byChair().reportedToBoardDate(week)), YEARS_LATER)
                .fails("PLA-040", restricted(byChair().reportedToBoardDate(week.plusDays(1))), YEARS_LATER)
                .passes("PLA-041", restricted(temporaryRemoval().submittedDate(week)), YEARS_LATER)
                .fails("PLA-041", restricted(temporaryRemoval().submittedDate(week.plusDays(1))), YEARS_LATER)
                .passes("PLA-042", restricted(temporaryRemoval().applicationDate(DECIDED.plusWeeks(2))), YEARS_LATER)
                .fails(
                        "PLA-042",
                        restricted(temporaryRemoval()
                                .applicationDate(DECIDED.plusWeeks(2).plusDays(1))),
                        YEARS_LATER)
                .passes("PLA-043", restricted(restriction(RestrictionKind.TRAVEL_BAN)), sixMonths)
                .fails("PLA-043", restricted(restriction(RestrictionKind.TRAVEL_BAN)), sixMonths.plusDays(1))
                .passes("PLA-044", restricted(restriction(RestrictionKind.TRAVEL_BAN)), birthday(18))
                .fails(
                        "PLA-044",
                        restricted(restriction(RestrictionKind.TRAVEL_BAN)),
                        birthday(18).plusDays(1))
                .passes("PLA-045", restricted(temporaryBan()), week)
                .fails("PLA-045", restricted(temporaryBan()), week.plusDays(1))
                .passes("PLA-046", restricted(temporaryBan()), DECIDED.plusWeeks(4))
                .fails(
                        "PLA-046",
                        restricted(temporaryBan()),
                        DECIDED.plusWeeks(4).plusDays(1));
    }

    private static Restriction.Builder secret() {
        return restriction(RestrictionKind.SECRET_WHEREABOUTS);
    }

    private static Restriction.Builder byChair() {
        return temporaryRemoval().decidedBy(DecisionMaker.CHAIR).boardMeetingDate(DECIDED.plusWeeks(1));
    }

    private static Restriction.Builder temporaryRemoval() {
        return restriction(RestrictionKind.TEMPORARY_REMOVAL_PROHIBITION).confirmedDate(DECIDED);
    }

    private static Restriction.Builder temporaryBan() {
        return restriction(RestrictionKind.TEMPORARY_TRAVEL_BAN).confirmedDate(DECIDED);
    }
}
