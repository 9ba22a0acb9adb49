package se.socialdata.core.assistance;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.immutables.value.Value;
import se.socialdata.core.style.SdkStyle;

/**
 * Months with economic assistance in a row (biståndsperiod).
 */
@Value.Immutable
@SdkStyle
public interface AssistanceSpell {

    /**
     * The first month.
     *
     * @return the month, with assistance
     */
    YearMonth getFirst();

    /**
     * The last month.
     *
     * @return the month, with assistance
     */
    YearMonth getLast();

    /**
     * How many months there was assistance for; fewer than from first to last where breaks are allowed.
     *
     * @return the number, one or more
     */
    int getMonths();

    /**
     * Refuses a spell that ends before it begins or has more months than there are.
     *
     * @throws IllegalArgumentException if the record has no meaning
     */
    @Value.Check
    default void check() {
        checkArgument(!getLast().isBefore(getFirst()), "expected a last month not before the first");
        checkArgument(
                getMonths() >= 1 && getMonths() <= getLength(),
                "expected from 1 to %s months with assistance, got %s",
                getLength(),
                getMonths());
    }

    /**
     * How many calendar months the spell reaches over, breaks included.
     *
     * @return the number, one or more
     */
    default int getLength() {
        return (int) getFirst().until(getLast(), ChronoUnit.MONTHS) + 1;
    }

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds AssistanceSpell. */
    final class Builder extends ImmutableAssistanceSpell.Builder {
        Builder() {}
    }
}
