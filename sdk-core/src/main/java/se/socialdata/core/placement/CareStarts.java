package se.socialdata.core.placement;

import java.time.LocalDate;
import java.util.Optional;
import se.socialdata.core.time.DateInterval;

/** When care outside the home began, and when it was decided. */
final class CareStarts {

    private CareStarts() {}

    /** The day on which the placement was decided; its first day where no earlier decision is recorded. */
    static LocalDate decided(ChildCase childCase, Placement placement) {
        return Periods.earlier(
                PlacementFacts.findDecision(childCase, placement).map(PlacementDecision::getDate),
                placement.getStartDate());
    }

    /** The day on which the latest unbroken time outside the home that has begun by a day was decided. */
    static Optional<LocalDate> findLatest(ChildCase childCase, LocalDate asOf) {
        return childCase.getCareDays().getIntervals().stream()
                .map(DateInterval::getStart)
                .filter(start -> !start.isAfter(asOf))
                .reduce((earlier, later) -> later)
                .flatMap(start -> PlacementFacts.inOrder(childCase)
                        .filter(placement -> placement.getStartDate().equals(start))
                        .filter(placement -> placement.getForm().isOutsideOwnHome())
                        .map(placement -> decided(childCase, placement))
                        .min(LocalDate::compareTo));
    }
}
