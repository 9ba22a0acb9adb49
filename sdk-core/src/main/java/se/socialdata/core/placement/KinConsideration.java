package se.socialdata.core.placement;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import se.socialdata.core.style.SdkStyle;

/**
 * How the board considered placing the child with a relative or another close person (anhörigprincipen).
 */
@Value.Immutable
@SdkStyle
public interface KinConsideration {

    /**
     * The day of the consideration.
     *
     * @return the day
     */
    LocalDate getDate();

    /**
     * Whether a placement with kin was found possible and best for the child.
     *
     * @return whether it was, or empty if the outcome is not stated
     */
    Optional<Boolean> getPossible();

    /**
     * Who was asked or investigated.
     *
     * @return the relations to the child, no names
     */
    ImmutableSet<KinRelation> getAsked();

    /**
     * Whether the child, not only the parents, knows the home.
     *
     * @return whether the child does, or empty where it is not stated
     */
    Optional<Boolean> getChildKnowsHome();

    /**
     * Why a placement with kin cannot be made. Sensitive: never part of {@code toString} or a finding.
     *
     * @return the reason, or empty if none is given
     */
    @Value.Redacted
    Optional<String> getReason();

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds kin considerations. */
    final class Builder extends ImmutableKinConsideration.Builder {
        Builder() {}
    }
}
