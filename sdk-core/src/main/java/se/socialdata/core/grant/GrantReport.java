package se.socialdata.core.grant;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import org.immutables.value.Value;
import se.socialdata.core.money.Money;
import se.socialdata.core.style.SdkStyle;

/**
 * A report on the use of a grant to the authority that gave it (återrapportering till myndigheten).
 */
@Value.Immutable
@SdkStyle
public interface GrantReport {

    /**
     * The day on which the authority received it.
     *
     * @return the day
     */
    LocalDate getDate();

    /**
     * How much is reported as used.
     *
     * @return the amount, not negative
     */
    Money getUsed();

    /**
     * Whether it is made on the authority's template.
     *
     * @return true if it is
     */
    @Value.Default
    default boolean isTemplateUsed() {
        return false;
    }

    /**
     * Refuses what has no meaning.
     *
     * @throws IllegalArgumentException if an amount or a number is negative
     */
    @Value.Check
    default void check() {
        checkArgument(!getUsed().isNegative(), "expected an amount of at least 0 kr, got a negative one");
    }

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds these records. */
    final class Builder extends ImmutableGrantReport.Builder {
        Builder() {}
    }
}
