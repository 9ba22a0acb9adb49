package se.socialdata.core.assistance;

import java.time.LocalDate;
import org.immutables.value.Value;
import se.socialdata.core.style.SdkStyle;

/**
 * That an adult was asked about violence (fråga om våldsutsatthet). The answer is not held here.
 */
@Value.Immutable
@SdkStyle
public interface ViolenceQuestion {

    /**
     * The day.
     *
     * @return the day
     */
    LocalDate getDate();

    /**
     * Who was asked.
     *
     * @return the adult
     */
    PlanParty getAsked();

    /**
     * Whether the person was alone with the caseworker.
     *
     * @return true if nobody else was there
     */
    boolean isAlone();

    /**
     * Whether the questions were standardised, as FREDA-kortfrågor are; no by default.
     *
     * @return the answer
     */
    @Value.Default
    default boolean isStandardised() {
        return false;
    }

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds violenceQuestion records. */
    final class Builder extends ImmutableViolenceQuestion.Builder {
        Builder() {}
    }
}
