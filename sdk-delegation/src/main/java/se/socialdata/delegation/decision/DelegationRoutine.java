package se.socialdata.delegation.decision;

import com.google.common.collect.ImmutableSet;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import se.socialdata.core.style.SdkStyle;

/** A care provider's local routine for delegation (rutin för delegering). */
@Value.Immutable
@SdkStyle
public interface DelegationRoutine {

    /**
     * The reference under which it is kept.
     *
     * @return the reference
     */
    @NotBlank
    String getReference();

    /**
     * The day from which it applies.
     *
     * @return the day
     */
    LocalDate getDate();

    /**
     * What it states.
     *
     * @return the contents
     */
    ImmutableSet<RoutineContent> getContents();

    /**
     * The reference of the risk analysis that it is based on.
     *
     * @return the reference, or empty if it is based on none
     */
    Optional<String> getBasedOn();

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds routines. */
    final class Builder extends ImmutableDelegationRoutine.Builder {
        Builder() {}
    }
}
