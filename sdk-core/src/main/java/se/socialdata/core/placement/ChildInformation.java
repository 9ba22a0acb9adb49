package se.socialdata.core.placement;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import se.socialdata.core.style.SdkStyle;

/**
 * What a child was told on a day (information till barnet), by whom, and whether the child understood.
 */
@Value.Immutable
@SdkStyle
public interface ChildInformation {

    /**
     * The day.
     *
     * @return the day
     */
    LocalDate getDate();

    /**
     * Who gave the information, by function.
     *
     * @return the function, or empty where it is not stated
     */
    Optional<ChildContact> getGivenBy();

    /**
     * What was told.
     *
     * @return the items
     */
    ImmutableSet<InformationItem> getItems();

    /**
     * Whether it was adapted to the child's age, maturity and circumstances.
     *
     * @return true if it was
     */
    @Value.Default
    default boolean isAdapted() {
        return false;
    }

    /**
     * Whether the child was found to have understood; stated only if it was checked.
     *
     * @return whether it had, or empty if it was not checked
     */
    Optional<Boolean> getUnderstood();

    /**
     * The child's own answer, from 0 (does not at all know and understand why it is placed) to 10.
     *
     * @return 0 to 10, or empty if the question was not asked
     */
    OptionalInt getUnderstandingScale();

    /**
     * Refuses an answer outside the scale.
     *
     * @throws IllegalArgumentException if the record has no meaning
     */
    @Value.Check
    default void check() {
        int answer = getUnderstandingScale().orElse(0);
        checkArgument(answer >= 0 && answer <= 10, "expected an answer from 0 to 10, got %s", answer);
    }

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds information. */
    final class Builder extends ImmutableChildInformation.Builder {
        Builder() {}
    }
}
