package se.socialdata.delegation.decision;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import se.socialdata.core.style.SdkStyle;
import se.socialdata.delegation.StaffKey;

/**
 * A performed follow-up of a delegation decision (uppföljning).
 *
 * <p>It counts only if it included a check that the recipient's knowledge is current: HSLF-FS 2017:37 9 kap. 6 §. It need not
 * be made by the one who delegated.
 */
@Value.Immutable
@SdkStyle
public interface DelegationFollowUp {

    /**
     * The day of the follow-up.
     *
     * @return the day
     */
    LocalDate getDate();

    /**
     * Who made it.
     *
     * @return an opaque key
     */
    StaffKey getPerformedBy();

    /**
     * Whether it was checked that the recipient's knowledge is current.
     *
     * @return false where nothing is given
     */
    @Value.Default
    default boolean isKnowledgeChecked() {
        return false;
    }

    /**
     * What came of it.
     *
     * @return that the delegation continues, where nothing else is given
     */
    @Value.Default
    default FollowUpOutcome getOutcome() {
        return FollowUpOutcome.CONTINUES;
    }

    /**
     * The day by which the next follow-up is to be made, as stated at this one.
     *
     * @return the day, or empty if only the yearly limit applies
     */
    Optional<LocalDate> getNextFollowUp();

    /**
     * Checks that the next follow-up comes later.
     *
     * @throws IllegalArgumentException if the next follow-up is on the day of this one or before
     */
    @Value.Check
    default void check() {
        getNextFollowUp()
                .ifPresent(next -> checkArgument(
                        next.isAfter(getDate()),
                        "expected a next follow-up after the follow-up on %s, got %s",
                        getDate(),
                        next));
    }

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds follow-ups. */
    final class Builder extends ImmutableDelegationFollowUp.Builder {
        Builder() {}
    }
}
