package se.socialdata.core.home;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import se.socialdata.core.geography.Municipality;
import se.socialdata.core.style.SdkStyle;
import se.socialdata.core.time.DateOrder;

/** A board's consent to a family home (medgivande, godkännande), and its revocation. */
@Value.Immutable
@SdkStyle
public interface HomeConsent {

    /**
     * The municipality whose board gave the consent.
     *
     * @return the municipality
     */
    Municipality getMunicipality();

    /**
     * The day of the decision.
     *
     * @return the day
     */
    LocalDate getDecisionDate();

    /**
     * The {@link HomeInvestigation} that the decision rests on.
     *
     * @return its reference, or empty if there was none
     */
    Optional<String> getInvestigationReference();

    /**
     * The day on which the home was heard before a revocation.
     *
     * @return the day, or empty if it was not
     */
    Optional<LocalDate> getHomeHeardDate();

    /**
     * The day on which the board revoked the consent.
     *
     * @return the day, or empty while it stands
     */
    Optional<LocalDate> getRevokedDate();

    /**
     * Whether the consent stands on a day.
     *
     * @param day the day
     * @return true from the day of the decision to the day before that of a revocation
     */
    default boolean isInForceOn(LocalDate day) {
        return !day.isBefore(getDecisionDate())
                && getRevokedDate().filter(revoked -> !day.isBefore(revoked)).isEmpty();
    }

    /**
     * Refuses a revocation before the consent.
     *
     * @throws IllegalArgumentException if the record has no meaning
     */
    @Value.Check
    default void check() {
        DateOrder.check("consent", getDecisionDate(), "revocation", getRevokedDate());
    }

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds consents. */
    final class Builder extends ImmutableHomeConsent.Builder {
        Builder() {}
    }
}
