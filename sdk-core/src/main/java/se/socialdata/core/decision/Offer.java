package se.socialdata.core.decision;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import se.socialdata.core.style.SdkStyle;

/** An offer of a place or of a person that would execute the decision (erbjudande). */
@Value.Immutable
@SdkStyle
public interface Offer {

    /**
     * The day on which the offer was made.
     *
     * @return the day
     */
    LocalDate getDate();

    /**
     * What the person answered.
     *
     * @return the answer, or empty while it is awaited
     */
    Optional<OfferAnswer> getAnswer();

    /**
     * The day on which the answer came.
     *
     * @return the day, or empty where it is not known
     */
    Optional<LocalDate> getAnswerDate();

    /**
     * The day from which the answer counts: its own date, or that of the offer where the answer's is not known.
     *
     * @return the day, or empty while an answer is awaited
     */
    default Optional<LocalDate> getAnsweredOn() {
        return getAnswer().map(answer -> getAnswerDate().orElse(getDate()));
    }

    /**
     * Refuses an answer before the offer, and a date of an answer without an answer.
     *
     * @throws IllegalArgumentException if the answer has no meaning
     */
    @Value.Check
    default void check() {
        getAnswerDate().ifPresent(answered -> {
            checkArgument(getAnswer().isPresent(), "expected an answer beside its date %s", answered);
            checkArgument(
                    !answered.isBefore(getDate()),
                    "expected an answer on or after the offer %s, got %s",
                    getDate(),
                    answered);
        });
    }

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds offers. */
    final class Builder extends ImmutableOffer.Builder {
        Builder() {}
    }
}
