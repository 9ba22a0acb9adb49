package se.socialdata.reporting.unexecuted;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import se.socialdata.core.decision.DelayReason;
import se.socialdata.core.decision.FavourableDecision;
import se.socialdata.core.decision.Offer;
import se.socialdata.core.decision.StatedDelay;

/** What is known of a decision on a day, in order of time. */
final class InOrder {

    /** Offers of one day as they were answered, those without an answer last; of one day a yes before a no before silence. */
    private static final Comparator<Offer> BY_DATE = Comparator.comparing(Offer::getDate)
            .thenComparing(Offer::getAnsweredOn, Comparators.emptiesLast(Comparator.naturalOrder()))
            .thenComparing(Offer::getAnswer, Comparators.emptiesLast(Comparator.naturalOrder()))
            .thenComparing(Offer::getAnswerDate, Comparators.emptiesLast(Comparator.naturalOrder()));

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
                .sorted(BY_DATE)
                .collect(toImmutableList());
    }
}
