package se.socialdata.core.matching;

import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;
import se.socialdata.core.style.SdkStyle;

/**
 * The check of one factor for one child and one home (kontroll av en faktor): how it came out, why, and on what it rests.
 *
 * <p>It says whether the home fits, never anything of other children: where they are the reason, only that the factor is not
 * met.
 */
@Value.Immutable
@SdkStyle
public interface FactorCheck {

    /**
     * The factor.
     *
     * @return the factor
     */
    MatchingFactor getFactor();

    /**
     * What the caller's policy makes of the factor.
     *
     * @return required, weighed or informative
     */
    FactorWeight getWeight();

    /**
     * How it came out.
     *
     * @return met, unmet, not known, for the board to judge, or not relevant
     */
    CheckOutcome getOutcome();

    /**
     * Why, in Swedish; where the outcome is not known, what to ask.
     *
     * @return the reason or the question
     */
    @NotBlank
    String getReasonSv();

    /**
     * Why, in English; where the outcome is not known, what to ask.
     *
     * @return the reason or the question
     */
    @NotBlank
    String getReasonEn();

    /**
     * The document or provision that names the factor.
     *
     * @return the source
     */
    @NotBlank
    String getSource();

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds checks. */
    final class Builder extends ImmutableFactorCheck.Builder {
        Builder() {}
    }
}
