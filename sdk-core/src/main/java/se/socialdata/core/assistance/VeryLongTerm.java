package se.socialdata.core.assistance;

import static com.google.common.base.Preconditions.checkArgument;

import org.immutables.value.Value;
import se.socialdata.core.style.SdkStyle;

/**
 * What counts as very long-term assistance (mycket långvarigt bistånd). The sources say three years or longer, and not how breaks
 * count; so the definition says it: in a window of months there is assistance in so many, and no break is longer than so many.
 */
@Value.Immutable
@SdkStyle
public interface VeryLongTerm {

    /**
     * How many months the window has, the last one being the month asked about.
     *
     * @return the number, one or more
     */
    int getWindowMonths();

    /**
     * In how many of them there is assistance at least.
     *
     * @return the number, up to the window
     */
    int getLeastMonths();

    /**
     * How many months in a row may be without.
     *
     * @return the number, zero or more
     */
    int getLongestBreak();

    /**
     * Refuses a window without months, more months than it has, and a negative break.
     *
     * @throws IllegalArgumentException if the record has no meaning
     */
    @Value.Check
    default void check() {
        checkArgument(getWindowMonths() >= 1, "expected a window of one month or more, got %s", getWindowMonths());
        checkArgument(
                getLeastMonths() >= 1 && getLeastMonths() <= getWindowMonths(),
                "expected from 1 to %s months, got %s",
                getWindowMonths(),
                getLeastMonths());
        checkArgument(getLongestBreak() >= 0, "expected a break of 0 months or more, got %s", getLongestBreak());
    }

    /**
     * The literal reading: assistance in each of 36 months in a row.
     *
     * @return the definition
     */
    static VeryLongTerm standard() {
        return of(36, 36, 0);
    }

    /**
     * A definition.
     *
     * @param windowMonths how many months the window has
     * @param leastMonths in how many of them there is assistance at least
     * @param longestBreak how many months in a row may be without
     * @return the definition
     * @throws IllegalArgumentException if it has no meaning
     */
    static VeryLongTerm of(int windowMonths, int leastMonths, int longestBreak) {
        return builder()
                .windowMonths(windowMonths)
                .leastMonths(leastMonths)
                .longestBreak(longestBreak)
                .build();
    }

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds VeryLongTerm. */
    final class Builder extends ImmutableVeryLongTerm.Builder {
        Builder() {}
    }
}
