package se.socialdata.reporting.placements;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.socialdata.core.placement.ChildCase;
import se.socialdata.core.placement.Placement;
import se.socialdata.core.placement.PlacementForm;
import se.socialdata.core.time.DateInterval;

/** Joins placements that follow each other in the same form and home into stays. */
final class Stays {

    /** A stay: its days, and the placement that ended it or goes on. */
    record Stay(PlacementForm form, DateInterval days, Placement last) {

        boolean hasEndedIn(DateInterval period) {
            return days.getEnd().filter(period::contains).isPresent();
        }
    }

    /** References are unique; where a case breaks that, the rest tells, for its placements are in any order. */
    static final Comparator<Placement> IN_TIME = Comparator.comparing(Placement::getStartDate)
            .thenComparing(Placement::getReference)
            .thenComparing(Placement::getEndDate, Comparators.emptiesLast(Comparator.naturalOrder()))
            .thenComparing(Placement::getForm)
            .thenComparing(Placement::getHomeKey, Comparators.emptiesFirst(Comparator.naturalOrder()))
            .thenComparing(Placement::getEndReason, Comparators.emptiesLast(Comparator.naturalOrder()))
            .thenComparing(Placement::getEndPlanned, Comparators.emptiesLast(Comparator.naturalOrder()))
            .thenComparing(Placement::getDecisionReference, Comparators.emptiesFirst(Comparator.naturalOrder()));

    private Stays() {}

    /** The stays outside the own home. A placement without the key of its home is a stay by itself. */
    static ImmutableList<Stay> of(ChildCase childCase) {
        List<Stay> stays = new ArrayList<>();
        childCase.getPlacements().stream()
                .filter(placement -> placement.getForm().isOutsideOwnHome())
                .sorted(IN_TIME)
                .forEach(placement -> add(placement, stays));
        return ImmutableList.copyOf(stays);
    }

    private static void add(Placement placement, List<Stay> stays) {
        for (int i = stays.size() - 1; i >= 0; i--) {
            Stay stay = stays.get(i);
            if (isSameHome(stay.last(), placement) && isContinued(stay.days(), placement.getStartDate())) {
                boolean later = isLater(placement.getEndDate(), stay.days().getEnd());
                Placement last = later ? placement : stay.last();
                stays.set(i, new Stay(stay.form(), DateInterval.of(stay.days().getStart(), last.getEndDate()), last));
                return;
            }
        }
        stays.add(new Stay(placement.getForm(), placement.getInterval(), placement));
    }

    private static boolean isSameHome(Placement one, Placement other) {
        return one.getForm() == other.getForm()
                && one.getHomeKey().isPresent()
                && one.getHomeKey().equals(other.getHomeKey());
    }

    private static boolean isContinued(DateInterval days, LocalDate start) {
        return days.getEnd().filter(end -> start.isAfter(end.plusDays(1))).isEmpty();
    }

    private static boolean isLater(Optional<LocalDate> end, Optional<LocalDate> than) {
        return than.isPresent() && (end.isEmpty() || end.get().isAfter(than.get()));
    }
}
