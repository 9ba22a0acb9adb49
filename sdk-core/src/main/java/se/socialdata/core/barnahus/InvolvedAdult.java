package se.socialdata.core.barnahus;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.immutables.value.Value;
import se.socialdata.core.style.SdkStyle;

/**
 * An adult whom the child has met or who has decided about it (person i förteckningen över vuxna). What the
 * adult attended follows from the events.
 */
@Value.Immutable
@SdkStyle
public interface InvolvedAdult {

    /**
     * The key, unique among the persons of the log.
     *
     * @return the key
     */
    String getKey();

    /**
     * First name and surname, as the list prints them.
     *
     * @return the name
     */
    @Value.Redacted
    String getName();

    /**
     * What the adult is.
     *
     * @return the role
     */
    AdultRole getRole();

    /**
     * Where the adult works, where it is not the usual place of the role.
     *
     * @return the authority, or empty where the role tells
     */
    Optional<BarnahusAuthority> getAuthority();

    /**
     * What the adult does, whom the adult meets and what the adult decides, in words that the child can read.
     *
     * @return the text, or empty where it is not stated
     */
    @Value.Redacted
    Optional<String> getFunction();

    /**
     * The pronoun that the text uses for the adult.
     *
     * @return the pronoun, or empty where it is not stated
     */
    Optional<Pronoun> getPronoun();

    /**
     * The key of the adult whose row in the list this one shares, with one text for both.
     *
     * @return the key, or empty for an adult with a row of its own
     */
    Optional<String> getSharesRowWith();

    /**
     * Refuses a blank key and a blank name.
     *
     * @throws IllegalArgumentException if the record has no meaning
     */
    @Value.Check
    default void check() {
        checkArgument(!getKey().isBlank(), "expected a key of the person");
        checkArgument(!getName().isBlank(), "expected a name of the person");
    }

    /**
     * Where the adult works: as stated, or else where such an adult usually works.
     *
     * @return the authority, or empty for who works for none
     */
    default Optional<BarnahusAuthority> getWorkplace() {
        return getAuthority().or(() -> getRole().getAuthority());
    }

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds adults. */
    final class Builder extends ImmutableInvolvedAdult.Builder {
        Builder() {}
    }
}
