package se.socialdata.reporting.unexecuted;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import se.socialdata.core.decision.DelayReason;
import se.socialdata.core.decision.FavourableDecision;
import se.socialdata.core.decision.Offer;
import se.socialdata.core.decision.StatedDelay;

/** What is known of a decision on a day, in order of time. */
final class InOrder {

    private InOrder() {}

    static ImmutableList<DelayReason> reasons(FavourableDecision decision, LocalDate asOf) {
        return decision.getStatedDelays().stream()
                .filter(delay -> !delay.getDate().isAfter(asOf))
                .sorted(Comparator.comparing(StatedDelay::getDate))
                .map(StatedDelay::getReason)
                .distinct()
                .collect(toImmutableList());
    }

    static ImmutableList<Offer> offers(FavourableDecision decision, LocalDate asOf) {
        return decision.getOffers().stream()
                .filter(offer -> !offer.getDate().isAfter(asOf))
                .sorted(Comparator.comparing(Offer::getDate))
                .collect(toImmutableList());
    }
}
