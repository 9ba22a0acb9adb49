package se.socialdata.core.matching;

import com.google.common.collect.ImmutableList;
import se.socialdata.core.rule.Truth;

/** The factors of where the home lies: how far away, and what the child can keep from there. */
final class PlaceFactors {

    private static final int METRES = 1_000;

    static final ImmutableList<FactorDefinition> ALL = ImmutableList.of(
            FactorDefinition.of(MatchingFactor.LOCATION)
                    .relevantWhen(need -> need.maxMetres >= 0)
                    .testing((need, home) -> home.positioned
                            ? CheckOutcome.of(home.metresTo(need.northing, need.easting) <= need.maxMetres)
                            : CheckOutcome.UNKNOWN)
                    .met("Hemmet ligger inom längsta avstånd.", "The home lies within the greatest distance.")
                    .unmet(
                            "Hemmet ligger längre bort än längsta avstånd.",
                            "The home lies beyond the greatest distance.")
                    .ask("Var ligger hemmet?", "Where does the home lie?")
                    .detailedBy((need, home) -> " (" + toKilometres(need.metresTo(home)) + " km)"),
            kept(MatchingFactor.SCHOOLING, KeptContact.SCHOOL)
                    .met("Barnet kan gå kvar i sin skola.", "The child can stay at its school.")
                    .unmet("Barnet kan inte gå kvar i sin skola.", "The child cannot stay at its school.")
                    .ask("Kan barnet gå kvar i sin skola?", "Can the child stay at its school?"),
            kept(MatchingFactor.HEALTH_CARE, KeptContact.HEALTH_CARE)
                    .met("Barnet kan behålla sina vårdkontakter.", "The child can keep its health care.")
                    .unmet("Barnet kan inte behålla sina vårdkontakter.", "The child cannot keep its health care.")
                    .ask("Kan barnet behålla sina vårdkontakter?", "Can the child keep its health care?"),
            kept(MatchingFactor.FAMILY_CONTACT, KeptContact.FAMILY)
                    .met(
                            "Umgänget med föräldrar och närstående kan ordnas.",
                            "Contact with the family can be arranged.")
                    .unmet(
                            "Hemmet ligger för långt från familjen för umgänget.",
                            "The home lies too far from the family.")
                    .ask("Kan umgänget med familjen ordnas?", "Can contact with the family be arranged?"));

    private PlaceFactors() {}

    /** Whole kilometres, rounded up: finer would help to find an address. */
    static int toKilometres(long metres) {
        return (int) ((metres + METRES - 1) / METRES);
    }

    /** The same in metres. */
    static int toWholeKilometres(long metres) {
        return METRES * toKilometres(metres);
    }

    private static FactorDefinition kept(MatchingFactor factor, KeptContact contact) {
        return FactorDefinition.of(factor)
                .relevantWhen(need -> !need.kept(contact).isEmpty())
                .testing((need, home) -> {
                    Truth all = Truth.TRUE;
                    for (KeptPlace place : need.kept(contact)) {
                        all = all.and(isWithin(place, home));
                    }
                    return CheckOutcome.of(all);
                });
    }

    private static Truth isWithin(KeptPlace place, HomeFacts home) {
        if (place.getMunicipality().isPresent()) {
            return Truth.of(place.getMunicipality().get().equals(home.municipality));
        }
        if (!home.positioned) {
            return Truth.UNKNOWN;
        }
        long metres = place.getPosition()
                .map(position -> home.metresTo(position.getNorthing(), position.getEasting()))
                .orElse(0L);
        return Truth.of(metres <= (long) METRES * place.getMaxKilometres().orElse(0));
    }
}
