package se.socialdata.core.decision;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.socialdata.core.term.CodedTerm;

/** Works out what has become of a decision at a reporting date. */
final class Outcomes {

    private static final Comparator<Offer> BY_ANSWER = Comparator.comparing(
                    (Offer offer) -> offer.getAnsweredOn().orElseThrow())
            .thenComparing(offer -> offer.getAnswer().orElseThrow(), Comparator.reverseOrder());

    private Outcomes() {}

    static CodedTerm on(FavourableDecision decision, LocalDate day) {
        if (decision.isEndedOn(day)) {
            DecisionEnd end = decision.getEnd().orElseThrow();
            return isExecutedOn(decision, end.getDate().minusDays(1))
                    ? ReportedOutcome.EXECUTED
                    : ReportedOutcome.of(end.getReason());
        }
        return isExecutedOn(decision, day) ? ReportedOutcome.EXECUTED : whileWaiting(decision, day);
    }

    private static boolean isExecutedOn(FavourableDecision decision, LocalDate day) {
        return decision.stateOn(day) == DecisionState.BEING_EXECUTED;
    }

    /** What keeps a person waiting on a day, or kept if the wait is over. */
    static CodedTerm whileWaiting(FavourableDecision decision, LocalDate day) {
        Optional<StatedDelay> delay = latest(decision.getStatedDelays(), StatedDelay::getDate, day);
        Optional<Offer> offer = latestAnswered(decision.getOffers(), day);
        if (offer.isPresent() && offer.get().getAnswer().equals(Optional.of(OfferAnswer.ACCEPTED))) {
            LocalDate accepted = offer.get().getAnsweredOn().orElseThrow();
            if (delay.isEmpty() || !delay.get().getDate().isAfter(accepted)) {
                return ReportedOutcome.ACCEPTED_NOT_YET_EXECUTED;
            }
        }
        if (offer.isPresent() && offer.get().getAnswer().equals(Optional.of(OfferAnswer.DECLINED))) {
            LocalDate declined = offer.get().getAnsweredOn().orElseThrow();
            if (delay.isEmpty() || delay.get().getDate().isBefore(declined)) {
                return DelayReason.DECLINED_OFFER;
            }
        }
        return delay.<CodedTerm>map(StatedDelay::getReason).orElse(ReportedOutcome.REASON_NOT_STATED);
    }

    /** The offer answered last on or before a day; of several answered on one day a yes before a no, and that before silence. */
    private static Optional<Offer> latestAnswered(List<Offer> offers, LocalDate day) {
        @Nullable Offer latest = null;
        for (Offer offer : offers) {
            Optional<LocalDate> answered = offer.getAnsweredOn();
            if (answered.isPresent()
                    && !answered.get().isAfter(day)
                    && (latest == null || BY_ANSWER.compare(offer, latest) > 0)) {
                latest = offer;
            }
        }
        return Optional.ofNullable(latest);
    }

    /** The last element dated on or before a day; of several with the same date the one that stands last. */
    static <T> Optional<T> latest(List<T> elements, Function<T, LocalDate> date, LocalDate day) {
        @Nullable T latest = null;
        for (T element : elements) {
            LocalDate candidate = date.apply(element);
            if (!candidate.isAfter(day) && (latest == null || !candidate.isBefore(date.apply(latest)))) {
                latest = element;
            }
        }
        return Optional.ofNullable(latest);
    }
}
