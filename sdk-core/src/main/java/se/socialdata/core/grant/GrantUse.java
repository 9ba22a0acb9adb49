package se.socialdata.core.grant;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.immutables.value.Value;
import se.socialdata.core.money.Money;
import se.socialdata.core.style.SdkStyle;

/**
 * What a part of a grant was used for (användning).
 */
@Value.Immutable
@SdkStyle
public interface GrantUse {

    /**
     * How much was used.
     *
     * @return the amount, not negative
     */
    Money getAmount();

    /**
     * The area.
     *
     * @return the area, or empty if it is not stated
     */
    Optional<GrantArea> getArea();

    /**
     * What was done, in words.
     *
     * @return the text, never shown by {@code toString}
     */
    @Value.Redacted
    Optional<String> getDescription();

    /**
     * Refuses what has no meaning.
     *
     * @throws IllegalArgumentException if an amount or a number is negative
     */
    @Value.Check
    default void check() {
        checkArgument(!getAmount().isNegative(), "expected an amount of at least 0 kr, got a negative one");
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
    final class Builder extends ImmutableGrantUse.Builder {
        Builder() {}
    }
}
