package se.socialdata.core.placement;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.socialdata.core.time.DateInterval;
import se.socialdata.core.time.Segment;
import se.socialdata.core.time.Timeline;

/** What follows from the recorded placements and grounds of a case. */
final class PlacementFacts {

    /** References are unique; where a record breaks that, the rest tells, for its lists are in any order. */
    private static final Comparator<Placement> BY_START = Comparator.comparing(Placement::getStartDate)
            .thenComparing(Placement::getReference)
            .thenComparing(Placement::getEndDate, Comparators.emptiesLast(Comparator.naturalOrder()))
            .thenComparing(Placement::getForm)
            .thenComparing(Placement::getHomeKey, Comparators.emptiesFirst(Comparator.naturalOrder()))
            .thenComparing(Placement::getDecisionReference, Comparators.emptiesFirst(Comparator.naturalOrder()));

    private static final Comparator<DateInterval> BY_DAYS = Comparator.comparing(DateInterval::getStart)
            .thenComparing(DateInterval::getEnd, Comparators.emptiesLast(Comparator.naturalOrder()));

    private static final Comparator<PlacementDecision> BY_DATE =
            Comparator.comparing(PlacementDecision::getDate).thenComparing(PlacementDecision::getForm);

    private PlacementFacts() {}

    static Stream<Placement> inOrder(ChildCase childCase) {
        return childCase.getPlacements().stream().sorted(BY_START);
    }

    static Timeline<ImmutableList<Placement>> placements(ChildCase childCase) {
        List<Segment<ImmutableList<Placement>>> segments = inOrder(childCase)
                .map(placement -> Segment.of(placement.getInterval(), ImmutableList.of(placement)))
                .toList();
        return Timeline.ofOverlapping(segments, (some, others) -> Stream.concat(some.stream(), others.stream())
                .sorted(BY_START)
                .collect(toImmutableList()));
    }

    static Timeline<Boolean> careDays(ChildCase childCase) {
        return Timeline.ofIntervals(
                inOrder(childCase)
                        .filter(placement -> placement.getForm().isOutsideOwnHome())
                        .map(Placement::getInterval)
                        .toList(),
                true);
    }

    static Timeline<ImmutableSet<CareGround>> grounds(ChildCase childCase) {
        List<Segment<ImmutableSet<CareGround>>> segments = new ArrayList<>();
        for (CareBasis basis : childCase.getCareBases()) {
            basis.getInterval().ifPresent(days -> segments.add(Segment.of(days, basis.getGrounds())));
        }
        for (ImmediateCare care : childCase.getImmediateCares()) {
            segments.add(Segment.of(care.getInterval(), ImmutableSet.of(care.getGround())));
        }
        return Timeline.ofOverlapping(segments, (some, others) -> Sets.union(some, others).stream()
                        .sorted()
                        .collect(ImmutableSet.toImmutableSet()))
                .compress();
    }

    /** The days on which a ground was among the grounds of care. */
    static ImmutableList<DateInterval> daysOn(ChildCase childCase, CareGround ground) {
        return childCase
                .getGroundTimeline()
                .filterValues(grounds -> grounds.contains(ground))
                .mapValues(grounds -> true)
                .compress()
                .getIntervals();
    }

    static ImmutableList<DateInterval> familyHomeStays(ChildCase childCase) {
        List<Placement> placements = inOrder(childCase)
                .filter(placement -> placement.getForm().isPermanentFamilyHome())
                .toList();
        Stream<DateInterval> withoutKey = placements.stream()
                .filter(placement -> placement.getHomeKey().isEmpty())
                .map(Placement::getInterval);
        Stream<DateInterval> withKey = placements.stream()
                .flatMap(placement -> placement.getHomeKey().stream())
                .distinct()
                .flatMap(key -> daysIn(placements, key).stream());
        return Stream.concat(withoutKey, withKey).sorted(BY_DAYS).collect(toImmutableList());
    }

    private static ImmutableList<DateInterval> daysIn(List<Placement> placements, String homeKey) {
        return Timeline.ofIntervals(
                        placements.stream()
                                .filter(placement -> placement
                                        .getHomeKey()
                                        .filter(homeKey::equals)
                                        .isPresent())
                                .map(Placement::getInterval)
                                .toList(),
                        true)
                .getIntervals();
    }

    /** The placement in another home from which the child came straight. */
    static Optional<Placement> findPrevious(ChildCase childCase, Placement placement) {
        LocalDate start = placement.getStartDate();
        return inOrder(childCase)
                .filter(other -> !other.getReference().equals(placement.getReference()))
                .filter(other -> other.getForm().isOutsideOwnHome())
                .filter(other ->
                        other.getHomeKey().isEmpty() || !other.getHomeKey().equals(placement.getHomeKey()))
                .filter(other -> other.getEndDate()
                        .filter(end -> end.equals(start) || end.plusDays(1).equals(start))
                        .isPresent())
                .filter(other -> other.getStartDate().isBefore(start))
                .reduce((earlier, later) -> later);
    }

    /** The decision that a placement carries out; should several have its reference, the earliest of them. */
    static Optional<PlacementDecision> findDecision(ChildCase childCase, Placement placement) {
        return placement.getDecisionReference().flatMap(reference -> childCase.getDecisions().stream()
                .filter(decision -> decision.getReference().equals(reference))
                .min(BY_DATE));
    }
}
