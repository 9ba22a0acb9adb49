package se.socialdata.core.home;

import static se.socialdata.core.home.HomeSort.ANY;
import static se.socialdata.core.home.HomeSort.FAMILY;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import se.socialdata.core.home.HomeSort.Parts;
import se.socialdata.core.rule.Fact;
import se.socialdata.core.rule.Rule;
import se.socialdata.core.rule.RuleStatus;

/** Whether an entry agrees with itself, so that a search can rely on it (Ds 2026:5, avsnitt 8.2). */
final class HomeRecordRules {

    static final Fact<Home, LocalDate> LIST_STATED = ANY.fact(
            "placedChildrenStatedDate",
            "dag då förteckningen över placerade barn var fullständig",
            "day on which the list of placed children was whole",
            Home::getPlacedChildrenStatedDate);

    static final Rule<Home> NOT_OVER_CAPACITY = ANY.requireFact(
                    record(
                            "HOM-061",
                            "Hemmet har inte fler placerade barn än platser",
                            "The home has no more placed children than places"),
                    ANY.fact("capacity", "kapacitet", "capacity", home -> home.getCapacity().stream()
                            .boxed()
                            .findFirst()),
                    (home, capacity, context) -> home.findPlaced(context.asOf()).size() <= capacity)
            .requiresFact(LIST_STATED, day -> true)
            .explaining(
                    (home, context) -> explain("Placerade barn: ", " av ", home, context.asOf()),
                    (home, context) -> explain("Placed children: ", " of ", home, context.asOf()));

    static final Rule<Home> NOBODY_PLACED_AFTER_CLOSING = new HomeSort<>(Home.class, Home::isClosedOn)
            .requireEach(
                    record(
                            "HOM-062",
                            "Inget barn är placerat i ett hem som har upphört",
                            "No child is placed in a home that has closed"),
                    Parts.<Home>ofPlacedChildren().at("endDate"),
                    (home, child, context) -> home.getClosedDate()
                            .filter(closed -> child.getEndDate()
                                    .filter(end -> !end.isAfter(closed))
                                    .isPresent())
                            .isPresent());

    static final Rule<Home> FREE_PLACES_WITHIN_CAPACITY = ANY.where(
                    home -> home.getCapacity().isPresent())
            .requireEach(
                    record(
                            "HOM-063",
                            "Hemmet uppger inte fler lediga platser än det har",
                            "The home states no more free places than it has"),
                    Parts.<Home, AvailabilityPeriod>of("availability", Home::getAvailability)
                            .where(period -> period.getFreePlaces().isPresent())
                            .at("freePlaces"),
                    (home, period, context) -> period.getFreePlaces().orElse(0)
                            <= home.getCapacity().orElse(0));

    static final Rule<Home> AVAILABILITY_UNAMBIGUOUS = ANY.requireEach(
            record(
                    "HOM-064",
                    "Hemmet säger inte både ja och nej om samma dag",
                    "The home does not say both yes and no of one day"),
            Parts.<Home, AvailabilityPeriod>of("availability", Home::getAvailability)
                    .where(AvailabilityPeriod::isAvailable),
            (home, period, context) -> home.getAvailability().stream()
                    .filter(other -> !other.isAvailable())
                    .noneMatch(other -> other.getInterval().overlaps(period.getInterval())));

    static final Rule<Home> INVESTIGATIONS_HAVE_REFERENCES_OF_THEIR_OWN = FAMILY.requireEach(
            record("HOM-065", "Varje utredning har en egen referens", "Each investigation has a reference of its own"),
            Parts.<FamilyHome, HomeInvestigation>of("investigations", FamilyHome::getInvestigations)
                    .at("reference"),
            (home, investigation, context) -> home.getInvestigations().stream()
                            .filter(other -> other.getReference().equals(investigation.getReference()))
                            .count()
                    == 1);

    static final ImmutableList<Rule<Home>> ALL = ImmutableList.of(
            NOT_OVER_CAPACITY,
            NOBODY_PLACED_AFTER_CLOSING,
            FREE_PLACES_WITHIN_CAPACITY,
            AVAILABILITY_UNAMBIGUOUS,
            INVESTIGATIONS_HAVE_REFERENCES_OF_THEIR_OWN);

    private HomeRecordRules() {}

    private static String explain(String placed, String of, Home home, LocalDate asOf) {
        return placed + home.findPlaced(asOf).size() + of + home.getCapacity().orElse(0);
    }

    private static Rule<Home> record(String id, String sv, String en) {
        return HomeSources.ds(Home.class, RuleStatus.GUIDANCE, id, "8.2", sv, en);
    }
}
