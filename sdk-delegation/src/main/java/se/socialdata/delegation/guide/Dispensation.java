package se.socialdata.delegation.guide;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import se.socialdata.core.style.SdkStyle;
import se.socialdata.delegation.StaffKey;

/**
 * A written dispensation from the guide (skriftlig dispens), which the MAS or MAR of a municipality issues.
 *
 * <p>A dispensation that somebody else issued can be recorded; {@link #isIssuedByMasOrMar()} tells. Source:
 * Delegeringsguide, Norrbotten 2026, "Syfte".
 */
@Value.Immutable
@SdkStyle
public interface Dispensation {

    /**
     * The role of whoever issued it.
     *
     * @return the role, by the guide {@link Profession#MAS} or {@link Profession#MAR}
     */
    Profession getIssuerRole();

    /**
     * Who issued it.
     *
     * @return an opaque key
     */
    StaffKey getIssuer();

    /**
     * The day on which it was issued.
     *
     * @return the date
     */
    LocalDate getIssuedOn();

    /**
     * The reference under which the municipality keeps it, for example a registry number (diarienummer).
     *
     * @return the reference, or empty if none is recorded
     */
    Optional<String> getReference();

    /**
     * Whether the MAS or MAR issued it, as the guide demands.
     *
     * @return true if the issuer's role is MAS or MAR
     */
    default boolean isIssuedByMasOrMar() {
        return getIssuerRole() == Profession.MAS || getIssuerRole() == Profession.MAR;
    }

    /**
     * A builder of dispensations.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds dispensations. */
    final class Builder extends ImmutableDispensation.Builder {

        Builder() {}
    }
}
