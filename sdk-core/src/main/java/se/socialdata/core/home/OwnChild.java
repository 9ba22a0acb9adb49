package se.socialdata.core.home;

import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import se.socialdata.core.identity.Sex;
import se.socialdata.core.style.SdkStyle;

/** A child of the family who lives at home (eget barn i hemmet), without identity. */
@Value.Immutable
@SdkStyle
public interface OwnChild {

    /**
     * The year of birth.
     *
     * @return the year, or empty where it is not stated
     */
    OptionalInt getBirthYear();

    /**
     * The sex.
     *
     * @return the sex, or empty where it is not stated
     */
    Optional<Sex> getSex();

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds own children. */
    final class Builder extends ImmutableOwnChild.Builder {
        Builder() {}
    }
}
