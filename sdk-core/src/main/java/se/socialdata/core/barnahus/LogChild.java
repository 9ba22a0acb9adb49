package se.socialdata.core.barnahus;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import se.socialdata.core.identity.Person;
import se.socialdata.core.style.SdkStyle;

/**
 * The child in a log (barnet), in the form in which the log names it.
 */
@Value.Immutable
@SdkStyle
public interface LogChild {

    /**
     * The name in the form used in the log, usually the first name.
     *
     * @return the name
     */
    @Value.Redacted
    String getName();

    /**
     * The age in whole years that the log states.
     *
     * @return the age, or empty where it is not stated
     */
    OptionalInt getAgeInYears();

    /**
     * The pronoun that the log uses for the child.
     *
     * @return the pronoun, or empty where it is not stated
     */
    Optional<Pronoun> getPronoun();

    /**
     * The identity, needed for nothing but retention by day of birth.
     *
     * @return the person, or empty where the log holds none
     */
    Optional<Person> getPerson();

    /**
     * Refuses a blank name and a negative age.
     *
     * @throws IllegalArgumentException if the record has no meaning
     */
    @Value.Check
    default void check() {
        checkArgument(!getName().isBlank(), "expected a name of the child");
        checkArgument(getAgeInYears().orElse(0) >= 0, "expected an age of 0 or more");
    }

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds children. */
    final class Builder extends ImmutableLogChild.Builder {
        Builder() {}
    }
}
