package se.socialdata.core.placement;

import static se.socialdata.core.time.Deadlines.lastDayWithin;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.socialdata.core.time.DateInterval;

/**
 * When a transfer of custody is to be considered: when the child has been placed in the same family home for two years from
 * the execution of the placement, and then yearly. The duty rests once the board has applied for the transfer.
 */
final class CustodyConsiderations {

    private CustodyConsiderations() {}

    /** Whether the child has stayed two years in a family home by a day. */
    static boolean isConcerned(ChildCase childCase, LocalDate asOf) {
        return childCase.getFamilyHomeStays().stream().anyMatch(stay -> !Periods.earlier(stay.getEnd(), asOf)
                .isBefore(lastDayWithin(stay.getStart(), Periods.TWO_YEARS)));
    }

    /** The days by which a transfer should have been considered and was not: the first of each stay. */
    static Stream<LocalDate> findMissed(ChildCase childCase, LocalDate asOf) {
        List<LocalDate> reviews = LvuReviewRules.datesOf(childCase, Set.of(ReviewKind.CUSTODY_TRANSFER));
        return childCase.getFamilyHomeStays().stream()
                .flatMap(stay -> Periods.findMissed(
                        stay.getStart(), endOfDuty(childCase, stay), reviews, Periods.TWO_YEARS, Periods.ONE_YEAR, asOf)
                        .stream());
    }

    private static Optional<LocalDate> endOfDuty(ChildCase childCase, DateInterval stay) {
        Stream<LocalDate> applied = childCase.getCustodyTransfers().stream()
                .map(CustodyTransfer::getApplicationDate)
                .filter(stay::contains);
        return Stream.concat(stay.getEnd().stream(), applied).min(LocalDate::compareTo);
    }
}
