package se.socialdata.core.identity;

import java.util.Optional;
import org.immutables.value.Value;
import se.socialdata.core.style.SdkStyle;

/**
 * A person whom a record is about (den enskilde), without name and address.
 *
 * <p>The identity is absent where none may be held, as in statistics; then the sex may be stated instead. The sex may be
 * unknown too: a report that needs it says so about the record, the record itself is not refused. Nor is a stated sex that
 * differs from the one that the identity gives refused: it can stand so in the source, and the identity decides.
 */
@Value.Immutable
@SdkStyle
public interface Person {

    /**
     * The identity.
     *
     * @return the identity, or empty where none is held
     */
    Optional<PersonIdentity> getIdentity();

    /**
     * The sex as the source states it, for a person without identity.
     *
     * @return the stated sex, or empty if none is stated
     */
    Optional<Sex> getStatedSex();

    /**
     * How the person's details are protected; none by default.
     *
     * @return the protection
     */
    @Value.Default
    default ProtectedIdentity getProtection() {
        return ProtectedIdentity.NONE;
    }

    /**
     * The sex: that which the identity gives, otherwise the stated one.
     *
     * @return the sex, or empty if it is not known
     */
    default Optional<Sex> getSex() {
        return getIdentity().map(PersonIdentity::getSex).or(this::getStatedSex);
    }

    /**
     * Whether the person's details are protected to any degree.
     *
     * @return true unless the protection is {@link ProtectedIdentity#NONE}
     */
    default boolean isProtected() {
        return getProtection() != ProtectedIdentity.NONE;
    }

    /**
     * The identity as far as a page or a list may show it. What makes lists for renderers uses this, and leaves {@link
     * #getIdentity()} to reports whose receiver is entitled to the identity of protected persons.
     *
     * @return the identity, or empty if none is held or the person's details are protected
     */
    default Optional<PersonIdentity> getShowableIdentity() {
        return isProtected() ? Optional.empty() : getIdentity();
    }

    /**
     * A person of whom the identity is held, without registered protection.
     *
     * @param identity the identity
     * @return the person
     */
    static Person of(PersonIdentity identity) {
        return builder().identity(identity).build();
    }

    /**
     * A person of whom only the sex is held.
     *
     * @param sex the sex
     * @return the person
     */
    static Person ofSex(Sex sex) {
        return builder().statedSex(sex).build();
    }

    /**
     * A builder; nothing is required.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Person}. */
    final class Builder extends ImmutablePerson.Builder {
        Builder() {}
    }
}
