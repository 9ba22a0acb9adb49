package se.socialdata.core.assistance;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.YearMonth;
import java.util.Optional;
import org.immutables.value.Value;
import se.socialdata.core.geography.Municipality;
import se.socialdata.core.identity.PersonIdentity;
import se.socialdata.core.style.SdkStyle;

/**
 * That a household, or a person of it, no longer receives assistance, and why (avslut, HSLF-FS 2015:30 4 §).
 */
@Value.Immutable
@SdkStyle
public interface AssistanceEnd {

    /**
     * The household's key in the register of the municipality.
     *
     * @return the key
     */
    String getHouseholdKey();

    /**
     * The municipality.
     *
     * @return the municipality
     */
    Municipality getMunicipality();

    /**
     * The calendar month that the end is delivered for.
     *
     * @return the month
     */
    YearMonth getMonth();

    /**
     * The person whose assistance ended.
     *
     * @return the person, or empty for the whole household
     */
    @Value.Redacted
    Optional<PersonIdentity> getPerson();

    /**
     * Why it ended.
     *
     * @return the reason
     */
    AssistanceEndReason getReason();

    /**
     * Refuses a key without a character.
     *
     * @throws IllegalArgumentException if the record has no meaning
     */
    @Value.Check
    default void check() {
        checkArgument(!getHouseholdKey().isBlank(), "expected a household key, got a blank one");
    }

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds assistanceEnd records. */
    final class Builder extends ImmutableAssistanceEnd.Builder {
        Builder() {}
    }
}
