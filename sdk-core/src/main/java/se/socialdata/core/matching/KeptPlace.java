package se.socialdata.core.matching;

import static com.google.common.base.Preconditions.checkArgument;

import jakarta.validation.Valid;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import se.socialdata.core.geography.Municipality;
import se.socialdata.core.home.Position;
import se.socialdata.core.style.SdkStyle;

/**
 * Something that the child is to keep while placed, and how far a home may lie from it (skola, vård och umgänge som ska bestå).
 *
 * <p>Either a position with a greatest distance, or a municipality in which the home must lie.
 */
@Value.Immutable
@SdkStyle
public interface KeptPlace {

    /**
     * What is to be kept.
     *
     * @return the kind of contact
     */
    KeptContact getContact();

    /**
     * Where it is.
     *
     * @return the position, or empty where a municipality is stated
     */
    @Value.Redacted
    Optional<@Valid Position> getPosition();

    /**
     * The greatest distance from it at which a home may lie, as the crow flies.
     *
     * @return kilometres, inclusive; given if and only if there is a position
     */
    OptionalInt getMaxKilometres();

    /**
     * The municipality in which the home must lie.
     *
     * @return the municipality, or empty where a position is stated
     */
    Optional<Municipality> getMunicipality();

    /**
     * Refuses a place that is stated in both ways or in none, and a negative distance.
     *
     * @throws IllegalArgumentException if the record has no meaning
     */
    @Value.Check
    default void check() {
        checkArgument(
                getPosition().isPresent() == getMaxKilometres().isPresent()
                        && getPosition().isPresent() != getMunicipality().isPresent(),
                "expected either a position with a greatest distance or a municipality");
        checkArgument(getMaxKilometres().orElse(0) >= 0, "expected a distance, got %s", getMaxKilometres());
    }

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds kept places. */
    final class Builder extends ImmutableKeptPlace.Builder {
        Builder() {}
    }
}
