package se.socialdata.reporting.placements;

import java.time.LocalDate;
import java.util.Optional;
import se.socialdata.core.geography.Municipality;
import se.socialdata.core.identity.Person;
import se.socialdata.core.identity.PersonIdentity;
import se.socialdata.core.placement.CareBasis;
import se.socialdata.core.placement.CareGround;
import se.socialdata.core.placement.ChildCase;
import se.socialdata.core.placement.CustodyTransfer;
import se.socialdata.core.placement.DecisionMaker;
import se.socialdata.core.placement.HealthExamination;
import se.socialdata.core.placement.Placement;
import se.socialdata.core.placement.PlacementForm;
import se.socialdata.core.placement.UnnecessaryReason;

/** Cases of six children whose statistics can be counted by hand, and the pieces to make others. */
final class PlacedChildren {

    static final Municipality STOCKHOLM = Municipality.of("0180");
    static final Municipality MALMO = Municipality.of("1280");

    private PlacedChildren() {}

    static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    static ChildCase.Builder child(String id, String identity) {
        return ChildCase.builder().id(id).municipality(STOCKHOLM).child(Person.of(PersonIdentity.parse(identity)));
    }

    static Placement.Builder placement(String reference, PlacementForm form, String start) {
        return Placement.builder().reference(reference).form(form).startDate(day(start));
    }

    static Placement.Builder placement(String reference, PlacementForm form, String start, String end) {
        return placement(reference, form, start).endDate(day(end));
    }

    static CareBasis basis(CareGround ground, String start, Optional<String> end) {
        return CareBasis.builder()
                .addGrounds(ground)
                .decisionDate(day(start))
                .decidedBy(ground == CareGround.SOL ? DecisionMaker.BOARD : DecisionMaker.COURT)
                .startDate(day(start))
                .endDate(end.map(PlacedChildren::day))
                .build();
    }

    /** A boy of ten in one home the whole year, recorded as two placements; physically and mentally examined. */
    static ChildCase steady() {
        return child("steady", "20150401-T011")
                .addPlacements(placement("1", PlacementForm.FAMILY_HOME, "2024-03-01", "2025-06-30")
                        .homeKey("home-a")
                        .build())
                .addPlacements(placement("2", PlacementForm.FAMILY_HOME, "2025-07-01")
                        .homeKey("home-a")
                        .build())
                .addCareBases(basis(CareGround.SOL, "2024-03-01", Optional.empty()))
                .addHealthExaminations(HealthExamination.builder()
                        .physicalDate(day("2024-04-01"))
                        .mentalDate(day("2025-12-31"))
                        .oralDate(day("2026-01-01"))
                        .build())
                .build();
    }

    /** A girl of fifteen who moved from kin to residential care, as planned, and from voluntary care to LVU. */
    static ChildCase moved() {
        return child("moved", "20100115-T021")
                .addPlacements(placement("1", PlacementForm.NETWORK_HOME, "2025-01-10", "2025-05-31")
                        .endPlanned(true)
                        .build())
                .addPlacements(placement("2", PlacementForm.RESIDENTIAL_CARE_HOME, "2025-06-01")
                        .build())
                .addCareBases(
                        basis(CareGround.SOL, "2025-01-10", Optional.of("2025-05-31")),
                        basis(CareGround.LVU_2, "2025-06-01", Optional.empty()))
                .addHealthExaminations(
                        HealthExamination.builder().oralDate(day("2025-02-01")).build())
                .build();
    }

    /** A boy of seventeen whose homes broke down twice; under LVU, not examined within six months. */
    static ChildCase brokenDown() {
        return child("broken-down", "20080701-T031")
                .addPlacements(placement("1", PlacementForm.EMERGENCY_HOME, "2025-02-01", "2025-02-20")
                        .endPlanned(false)
                        .build())
                .addPlacements(placement("2", PlacementForm.FAMILY_HOME, "2025-02-21", "2025-10-15")
                        .endPlanned(false)
                        .build())
                .addPlacements(placement("3", PlacementForm.SPECIAL_YOUTH_HOME, "2025-10-16")
                        .build())
                .addCareBases(basis(CareGround.LVU_3, "2025-02-01", Optional.empty()))
                .addHealthExaminations(HealthExamination.builder()
                        .unnecessaryReason(UnnecessaryReason.RECENTLY_EXAMINED)
                        .build())
                .build();
    }

    /** A girl of nineteen placed the day after the measuring day. */
    static ChildCase late() {
        return child("late", "20060309-T041")
                .addPlacements(placement("1", PlacementForm.SUPPORTED_ACCOMMODATION, "2025-11-02")
                        .build())
                .addCareBases(basis(CareGround.SOL, "2025-11-02", Optional.empty()))
                .build();
    }

    /** A child of whom neither sex nor age is known, without a ground on the first day, one day in the year. */
    static ChildCase unknown() {
        return ChildCase.builder()
                .id("unknown")
                .municipality(STOCKHOLM)
                .child(Person.builder().build())
                .addPlacements(
                        placement("1", PlacementForm.FAMILY_HOME, "2025-12-31").build())
                .build();
    }

    /** A girl who left care on the last day of the year before; custody was transferred in 2025. */
    static ChildCase gone() {
        return child("gone", "20120101-T061")
                .addPlacements(placement("1", PlacementForm.FAMILY_HOME, "2020-01-01", "2024-12-31")
                        .build())
                .addCustodyTransfers(CustodyTransfer.builder()
                        .applicationDate(day("2024-10-01"))
                        .decisionDate(day("2025-01-20"))
                        .build())
                .build();
    }
}
