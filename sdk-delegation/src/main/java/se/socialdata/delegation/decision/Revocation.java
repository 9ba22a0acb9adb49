package se.socialdata.delegation.decision;

import java.time.LocalDate;
import org.immutables.value.Value;
import se.socialdata.core.style.SdkStyle;
import se.socialdata.delegation.StaffKey;

/** The revocation of a delegation decision (återkallelse). */
@Value.Immutable
@SdkStyle
public interface Revocation {

    /**
     * The day of the revocation, from which, inclusive, the decision does not apply.
     *
     * @return the day
     */
    LocalDate getDate();

    /**
     * Who revoked the decision.
     *
     * @return an opaque key
     */
    StaffKey getDecidedBy();

    /**
     * Why.
     *
     * @return the reason
     */
    RevocationReason getReason();

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds revocations. */
    final class Builder extends ImmutableRevocation.Builder {
        Builder() {}
    }
}
