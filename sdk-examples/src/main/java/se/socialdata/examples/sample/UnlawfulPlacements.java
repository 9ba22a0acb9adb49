package se.socialdata.examples.sample;

import static se.socialdata.core.identity.Sex.MAN;
import static se.socialdata.core.identity.Sex.WOMAN;
import static se.socialdata.core.placement.CareGround.LVU_2;
import static se.socialdata.core.placement.CareGround.LVU_3;
import static se.socialdata.core.placement.CareGround.SOL;
import static se.socialdata.core.placement.PlacementEndReason.OTHER_PLACEMENT;
import static se.socialdata.core.placement.PlacementForm.EMERGENCY_HOME;
import static se.socialdata.core.placement.PlacementForm.FAMILY_HOME;
import static se.socialdata.core.placement.PlacementForm.RESIDENTIAL_CARE_HOME;
import static se.socialdata.core.placement.PlacementForm.SPECIAL_YOUTH_HOME;
import static se.socialdata.core.placement.PlacementForm.SUPPORTED_ACCOMMODATION;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import se.socialdata.core.placement.Admission;
import se.socialdata.core.placement.AdmissionDecisionMaker;
import se.socialdata.core.placement.CaseworkerAppointment;
import se.socialdata.core.placement.ChildCase;
import se.socialdata.core.placement.ReviewKind;
import se.socialdata.core.placement.SuitabilityAspect;

/** The second half of the sample placements: in each case something that the law does not allow, or that is missing. */
final class UnlawfulPlacements {

    private UnlawfulPlacements() {}

    static Stream<PlacementStory> tell(SamplePlacements sample) {
        return Stream.of(late(sample), undecided(sample), unsuitable(sample), unattended(sample))
                .flatMap(stories -> stories);
    }

    /** What was to be done within a time was not. */
    private static Stream<PlacementStory> late(SamplePlacements sample) {
        return Stream.of(
                // The care was last considered in January 2025.
                sample.child(MAN, "2024-08-05", 6, 7)
                        .on("2024-08-05", LVU_2)
                        .in(FAMILY_HOME, 20, "2024-08-05")
                        .reviewedUntil("2025-01-31"),
                sample.child(WOMAN, "2025-04-14", 14, 15)
                        .on("2025-04-14", LVU_3)
                        .in(RESIDENTIAL_CARE_HOME, 16, "2025-04-14")
                        .reviewedUntil("2025-08-31"),
                // Submitted to the court on the eighth day: the immediate care had lapsed, and went on.
                sample.child(MAN, "2025-10-13", 8, 9)
                        .takenIntoCare("2025-10-13", care -> care.submittedDate(LocalDate.parse("2025-10-21"))
                                .courtDecisionDate(LocalDate.parse("2025-10-24")))
                        .on("2025-11-24", LVU_2)
                        .in(FAMILY_HOME, 21, "2025-10-13"),
                // Two years in the same family home, and nobody has considered a transfer of custody.
                sample.child(WOMAN, "2023-09-11", 1, 2)
                        .on("2023-09-11", LVU_2)
                        .in(FAMILY_HOME, 22, "2023-09-11")
                        .ending(told -> withoutReviews(told, ReviewKind.CUSTODY_TRANSFER)),
                sample.child(MAN, "2023-08-21", 12, 12)
                        .on("2023-08-21", SOL)
                        .in(FAMILY_HOME, 23, "2023-08-21")
                        .ending(told -> withoutReviews(told, ReviewKind.CUSTODY_TRANSFER)));
    }

    private static ChildCase.Builder withoutReviews(ChildCase.Builder told, ReviewKind kind) {
        return told.reviews(told.build().getReviews().stream()
                .filter(review -> review.getKind() != kind)
                .collect(ImmutableList.toImmutableList()));
    }

    /** The decision is missing, late, or lacks what it must rest on. */
    private static Stream<PlacementStory> undecided(SamplePlacements sample) {
        return Stream.of(
                sample.child(WOMAN, "2025-09-08", 9, 10)
                        .on("2025-09-08", SOL)
                        .in(FAMILY_HOME, 24, "2025-09-08")
                        .decided(0, decision -> decision.bestInterestsAssessedDate(Optional.empty())
                                .kinConsideration(Optional.empty())),
                sample.child(MAN, "2025-07-14", 13, 14)
                        .on("2025-07-14", SOL)
                        .in(FAMILY_HOME, 25, "2025-07-14")
                        .decided(0, decision -> decision.childOpinion(Optional.empty())),
                // The episodes overlap by three weeks.
                sample.child(WOMAN, "2025-08-25", 10, 11)
                        .on("2025-08-25", SOL)
                        .in(FAMILY_HOME, 26, "2025-08-25", "2025-10-20", OTHER_PLACEMENT, true)
                        .in(FAMILY_HOME, 27, "2025-09-29"),
                // Moved in a week before the decision.
                sample.child(MAN, "2025-10-06", 11, 12)
                        .on("2025-10-06", SOL)
                        .in(FAMILY_HOME, 24, "2025-10-06")
                        .decided(0, decision -> decision.date(LocalDate.parse("2025-10-13"))),
                sample.child(WOMAN, "2025-12-08", 7, 8)
                        .on("2025-12-08", SOL)
                        .in(FAMILY_HOME, 28, "2025-12-08", home -> home.decisionReference(Optional.empty())),
                // The fourth placed child in the home, of which the inspectorate was not told.
                sample.child(WOMAN, "2025-11-03", 8, 9)
                        .on("2025-11-03", SOL)
                        .in(FAMILY_HOME, 29, "2025-11-03")
                        .decided(0, decision -> decision.placedChildrenInHome(4)),
                sample.child(MAN, "2025-12-15", 2, 3)
                        .on("2025-12-15", SOL)
                        .in(EMERGENCY_HOME, 12, "2025-12-15")
                        .decided(0, decision -> decision.homeInvestigatedDate(Optional.empty())
                                .registerExtractsDate(LocalDate.parse("2025-12-18"))));
    }

    /** The form of placement is not for this child. */
    private static Stream<PlacementStory> unsuitable(SamplePlacements sample) {
        return Stream.of(
                sample.child(WOMAN, "2025-10-20", 15, 15)
                        .on("2025-10-20", SOL)
                        .in(SUPPORTED_ACCOMMODATION, 5, "2025-10-20"),
                sample.child(MAN, "2025-05-05", 15, 16)
                        .on("2025-05-05", LVU_2)
                        .in(SPECIAL_YOUTH_HOME, 15, "2025-05-05"),
                // Care for conditions in the home went on after the 18th birthday, and the need had not been examined.
                sample.child(MAN, "2025-10-01", 18, 18)
                        .on("2024-01-15", LVU_2)
                        .in(FAMILY_HOME, 30, "2024-01-15")
                        .ending(told -> withoutReviews(told, ReviewKind.NEED_AFTER_18)),
                sample.child(MAN, "2025-09-22", 15, 16)
                        .on("2025-09-22", SOL)
                        .in(
                                RESIDENTIAL_CARE_HOME,
                                9,
                                "2025-09-22",
                                home -> home.admission(Admission.builder()
                                        .date(LocalDate.parse("2025-09-22"))
                                        .decidedBy(AdmissionDecisionMaker.OTHER)
                                        .checkedAspects(ImmutableSet.of(
                                                SuitabilityAspect.NEED,
                                                SuitabilityAspect.AGE,
                                                SuitabilityAspect.EDUCATION))
                                        .build())));
    }

    /** Nobody has seen to it. */
    private static Stream<PlacementStory> unattended(SamplePlacements sample) {
        return Stream.of(
                sample.child(MAN, "2025-10-27", 5, 6)
                        .on("2025-10-27", SOL)
                        .in(FAMILY_HOME, 31, "2025-10-27")
                        .ending(told -> told.healthExaminations(ImmutableList.of())),
                // Last visited in June 2025; without a social secretary since October.
                sample.child(WOMAN, "2025-01-13", 15, 16)
                        .on("2025-01-13", LVU_3)
                        .in(RESIDENTIAL_CARE_HOME, 16, "2025-01-13")
                        .followedUpUntil("2025-06-30")
                        .ending(told -> told.caseworkers(ImmutableList.of(CaseworkerAppointment.builder()
                                .caseworkerKey("u23")
                                .startDate(LocalDate.parse("2025-01-11"))
                                .endDate(LocalDate.parse("2025-10-03"))
                                .build()))),
                // Discharged without the board's consent, and the record does not say why.
                sample.child(MAN, "2025-03-03", 13, 14)
                        .on("2025-03-03", LVU_3)
                        .in(
                                RESIDENTIAL_CARE_HOME,
                                9,
                                "2025-03-03",
                                home -> home.endDate(LocalDate.parse("2025-11-17"))),
                // Taken into immediate care, and still at home.
                sample.child(MAN, "2026-01-19", 16, 17).takenIntoCare("2026-01-19"));
    }
}
