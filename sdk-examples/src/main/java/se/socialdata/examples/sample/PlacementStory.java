package se.socialdata.examples.sample;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import se.socialdata.core.geography.Municipality;
import se.socialdata.core.identity.Person;
import se.socialdata.core.placement.AftercareFollowUp;
import se.socialdata.core.placement.ApplicationContent;
import se.socialdata.core.placement.CareApplication;
import se.socialdata.core.placement.CareBasis;
import se.socialdata.core.placement.CareGround;
import se.socialdata.core.placement.CaseworkerAppointment;
import se.socialdata.core.placement.ChildCase;
import se.socialdata.core.placement.CustodyFactor;
import se.socialdata.core.placement.DecisionMaker;
import se.socialdata.core.placement.FollowUp;
import se.socialdata.core.placement.FollowUpArea;
import se.socialdata.core.placement.FollowUpMeans;
import se.socialdata.core.placement.ImmediateCare;
import se.socialdata.core.placement.Investigation;
import se.socialdata.core.placement.Placement;
import se.socialdata.core.placement.PlacementDecision;
import se.socialdata.core.placement.PlacementEndReason;
import se.socialdata.core.placement.PlacementForm;
import se.socialdata.core.placement.Plan;
import se.socialdata.core.placement.PlanContent;
import se.socialdata.core.placement.PlanKind;
import se.socialdata.core.placement.Review;
import se.socialdata.core.placement.ReviewKind;
import se.socialdata.core.placement.SchoolFollowUp;
import se.socialdata.core.placement.SchoolItem;
import se.socialdata.core.time.DateInterval;

/**
 * The case of one placed child, told by its homes and its grounds of care. Whatever a board owes such a child is told along
 * with them and in time; what went wrong is said by the one who tells the story.
 */
final class PlacementStory {

    /** The day up to which the cases are recorded. */
    static final LocalDate RECORDED = LocalDate.of(2026, 1, 30);

    private static final int MONTHS_BETWEEN_REVIEWS = 5;
    private static final int MONTHS_TO_CUSTODY_REVIEW = 23;
    private static final int MONTHS_BETWEEN_CUSTODY_REVIEWS = 11;
    private static final int DAYS_TO_SUBMISSION = 3;
    private static final int DAYS_TO_COURT = 8;
    private static final int DAYS_TO_APPLICATION = 24;
    private static final int ADULT = 18;
    private static final int SCHOOL_AGE = 6;

    private final ChildCase.Builder told = ChildCase.builder();
    private final Person child;
    private final List<Placement> placements = new ArrayList<>();
    private final List<ImmutableSet<CareGround>> grounds = new ArrayList<>();
    private final List<LocalDate> groundsFrom = new ArrayList<>();
    private final Map<Integer, UnaryOperator<PlacementDecision.Builder>> decisions = new HashMap<>();
    private UnaryOperator<ChildCase.Builder> ending = UnaryOperator.identity();
    private UnaryOperator<ImmediateCare.Builder> immediately = UnaryOperator.identity();
    private Optional<LocalDate> immediate = Optional.empty();
    private LocalDate reviewedUntil = RECORDED;
    private LocalDate followedUpUntil = RECORDED;

    private PlacementStory(String id, Municipality municipality, Person child) {
        this.child = child;
        told.id(id).municipality(municipality).child(child).unaccompanied(false);
    }

    static PlacementStory of(String id, Municipality municipality, Person child) {
        return new PlacementStory(id, municipality, child);
    }

    /** Grounds of care from a day to the next grounds, or to the end of the last placement. */
    PlacementStory on(String from, CareGround... newGrounds) {
        grounds.add(ImmutableSet.copyOf(newGrounds));
        groundsFrom.add(day(from));
        return this;
    }

    /** Taken into immediate care, until the grounds of care that follow. */
    PlacementStory takenIntoCare(String decided) {
        immediate = Optional.of(day(decided));
        return this;
    }

    /** Taken into immediate care, and not all was in time. */
    PlacementStory takenIntoCare(String decided, UnaryOperator<ImmediateCare.Builder> wrong) {
        immediately = wrong;
        return takenIntoCare(decided);
    }

    /** In a home from a day and still there. */
    PlacementStory in(PlacementForm form, int home, String from) {
        return in(form, home, from, placement -> placement);
    }

    /** In a home from a day to another. */
    PlacementStory in(PlacementForm form, int home, String from, String to, PlacementEndReason why, boolean planned) {
        return in(form, home, from, placement -> placement
                .endDate(day(to))
                .endReason(why)
                .endPlanned(planned)
                .boardAgreedToDischarge(form.isInstitution() ? Optional.of(true) : Optional.empty()));
    }

    /** In a home, with something to add about it. */
    PlacementStory in(PlacementForm form, int home, String from, UnaryOperator<Placement.Builder> more) {
        Placement.Builder placement = HomesOfStories.placement(form, home, day(from))
                .reference("P-" + (placements.size() + 1))
                .decisionReference("B-" + (placements.size() + 1));
        placements.add(more.apply(placement).build());
        return this;
    }

    /** Changes the decision behind a placement, counted from 0. */
    PlacementStory decided(int placement, UnaryOperator<PlacementDecision.Builder> change) {
        decisions.put(placement, change);
        return this;
    }

    /** The care is reviewed up to a day, and not after it. */
    PlacementStory reviewedUntil(String last) {
        reviewedUntil = day(last);
        return this;
    }

    /** The child is visited up to a day, and not after it. */
    PlacementStory followedUpUntil(String last) {
        followedUpUntil = day(last);
        return this;
    }

    /** Changes the case when all else has been told. */
    PlacementStory ending(UnaryOperator<ChildCase.Builder> change) {
        ending = change;
        return this;
    }

    ChildCase tell() {
        told.placements(placements);
        tellGrounds();
        immediate.ifPresent(this::tellImmediateCare);
        tellDecisions();
        LocalDate began = firstDecision();
        told.addInvestigations(Investigation.builder()
                .reference("U-1")
                .startDate(began.minusMonths(3))
                .endDate(began)
                .build());
        for (PlanKind kind : PlanKind.values()) {
            told.addPlans(Plan.builder()
                    .reference(kind.getCode())
                    .kind(kind)
                    .date(began)
                    .contents(EnumSet.allOf(PlanContent.class))
                    .build());
        }
        told.addCaseworkers(CaseworkerAppointment.builder()
                .caseworkerKey("u17")
                .startDate(began.minusMonths(1))
                .build());
        ChildCase placed = told.build();
        placed.getCareDays()
                .getIntervals()
                .forEach(spell -> told.addHealthExaminations(HomesOfStories.healthExamination(spell)));
        placed.getPlacementTimeline()
                .mapValues(homes -> true)
                .compress()
                .getIntervals()
                .forEach(this::tellReviewsAndFollowUps);
        tellCustody();
        tellEndOfCare();
        return ending.apply(ChildCase.builder().from(told.build())).build();
    }

    private void tellGrounds() {
        for (int i = 0; i < grounds.size(); i++) {
            boolean voluntary = grounds.get(i).equals(ImmutableSet.of(CareGround.SOL));
            boolean last = i == grounds.size() - 1;
            told.addCareBases(CareBasis.builder()
                    .grounds(grounds.get(i))
                    .decisionDate(groundsFrom.get(i).minusDays(2))
                    .decidedBy(isLvu(grounds.get(i)) ? DecisionMaker.COURT : DecisionMaker.BOARD)
                    .consented(voluntary)
                    .startDate(groundsFrom.get(i))
                    .endDate(
                            last
                                    ? lastDay()
                                    : Optional.of(groundsFrom.get(i + 1).minusDays(1)))
                    .build());
        }
    }

    private void tellImmediateCare(LocalDate decided) {
        Optional<LocalDate> applied =
                Optional.of(decided.plusDays(DAYS_TO_APPLICATION)).filter(day -> !day.isAfter(RECORDED));
        told.addImmediateCares(immediately
                .apply(ImmediateCare.builder()
                        .ground(CareGround.LVU_6)
                        .decisionDate(decided)
                        .executionDate(decided)
                        .submittedDate(decided.plusDays(DAYS_TO_SUBMISSION))
                        .courtDecisionDate(decided.plusDays(DAYS_TO_COURT))
                        .confirmed(true)
                        .applicationDate(applied)
                        .endDate(groundsFrom.stream().findFirst().map(day -> day.minusDays(1))))
                .build());
        applied.ifPresent(day -> told.addApplications(CareApplication.builder()
                .date(day)
                .contents(EnumSet.allOf(ApplicationContent.class))
                .medicalExaminationDate(day.minusDays(2))
                .build()));
    }

    private void tellDecisions() {
        for (int i = 0; i < placements.size(); i++) {
            Placement placement = placements.get(i);
            if (placement.getForm().isOutsideOwnHome()) {
                PlacementDecision.Builder decision = HomesOfStories.decision(placement)
                        .reference("B-" + (i + 1))
                        .investigationReference("U-1")
                        .carePlanReference(PlanKind.CARE_PLAN.getCode());
                PlacementDecision made = decisions
                        .getOrDefault(i, UnaryOperator.identity())
                        .apply(decision)
                        .build();
                told.addDecisions(made);
                told.addInformation(HomesOfStories.information(made.getDate()));
            }
        }
    }

    private void tellReviewsAndFollowUps(DateInterval spell) {
        List<LocalDate> days = everyMonths(MONTHS_BETWEEN_REVIEWS, MONTHS_BETWEEN_REVIEWS, spell);
        for (LocalDate day : days) {
            if (!day.isAfter(reviewedUntil)) {
                told.addReviews(review(ReviewKind.CONSIDERATION, day));
                if (grounds.stream().anyMatch(set -> set.contains(CareGround.LVU_3))) {
                    told.addReviews(review(ReviewKind.EXAMINATION, day));
                }
            }
            if (!day.isAfter(followedUpUntil)) {
                told.addFollowUps(FollowUp.builder()
                        .date(day.minusDays(7))
                        .means(EnumSet.allOf(FollowUpMeans.class))
                        .areas(EnumSet.allOf(FollowUpArea.class))
                        .build());
            }
            if (isOfSchoolAge(day)) {
                told.addSchoolFollowUps(SchoolFollowUp.builder()
                        .date(day)
                        .items(EnumSet.allOf(SchoolItem.class))
                        .build());
            }
        }
    }

    private void tellCustody() {
        told.build().getFamilyHomeStays().forEach(stay -> everyMonths(
                        MONTHS_TO_CUSTODY_REVIEW, MONTHS_BETWEEN_CUSTODY_REVIEWS, stay)
                .forEach(day -> told.addReviews(Review.builder()
                        .kind(ReviewKind.CUSTODY_TRANSFER)
                        .date(day)
                        .custodyFactors(EnumSet.allOf(CustodyFactor.class))
                        .build())));
    }

    /** The examination before the 18th birthday, and the follow-up of a child who leaves care under LVU. */
    private void tellEndOfCare() {
        child.getIdentity()
                .flatMap(identity -> identity.getBirthDate())
                .map(birth -> birth.plusYears(ADULT))
                .filter(day -> !day.isAfter(RECORDED) && told.build().isPlacedOn(day))
                .ifPresent(day -> told.addReviews(review(ReviewKind.NEED_AFTER_18, day.minusMonths(1))));
        lastDay()
                .filter(day -> grounds.stream().anyMatch(PlacementStory::isLvu))
                .ifPresent(day -> told.addAftercare(AftercareFollowUp.builder()
                        .startDate(day)
                        .endDate(Optional.of(day.plusMonths(MONTHS_BETWEEN_REVIEWS))
                                .filter(end -> !end.isAfter(RECORDED)))
                        .build()));
    }

    private boolean isOfSchoolAge(LocalDate day) {
        return child.getIdentity()
                .filter(identity -> identity.getAge(day).orElse(0) >= SCHOOL_AGE)
                .isPresent();
    }

    private static boolean isLvu(ImmutableSet<CareGround> set) {
        return set.stream().anyMatch(CareGround::isLvuCare);
    }

    private static Review review(ReviewKind kind, LocalDate date) {
        return Review.builder()
                .kind(kind)
                .date(date)
                .removalProhibitionConsidered(kind == ReviewKind.EXAMINATION)
                .build();
    }

    /** Days at a distance from the start and then from each other, as long as the period lasts and has been recorded. */
    private static List<LocalDate> everyMonths(int toFirst, int between, DateInterval period) {
        List<LocalDate> days = new ArrayList<>();
        LocalDate last = period.getEnd().filter(RECORDED::isAfter).orElse(RECORDED);
        LocalDate day = period.getStart().plusMonths(toFirst);
        while (!day.isAfter(last)) {
            days.add(day);
            day = day.plusMonths(between);
        }
        return days;
    }

    private LocalDate firstDecision() {
        return told.build().getDecisions().stream()
                .map(PlacementDecision::getDate)
                .min(LocalDate::compareTo)
                .or(() -> immediate)
                .orElseThrow();
    }

    /** The last day of the last placement, if it has ended. */
    private Optional<LocalDate> lastDay() {
        return placements.isEmpty()
                ? Optional.empty()
                : placements.get(placements.size() - 1).getEndDate();
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }
}
