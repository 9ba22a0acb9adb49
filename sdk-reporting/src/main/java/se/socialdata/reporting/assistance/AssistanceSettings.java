package se.socialdata.reporting.assistance;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Ordering;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import se.socialdata.core.assistance.VeryLongTerm;
import se.socialdata.core.geography.Municipality;
import se.socialdata.core.style.SdkStyle;
import se.socialdata.core.time.DateInterval;

/** What statistics of economic assistance are about (statistikens ramar). */
@Value.Immutable
@SdkStyle
public interface AssistanceSettings {

    /** How many earlier years are kept, for very long-term assistance and returning households. */
    int EARLIER_YEARS = 3;

    /** The longest window of very long-term assistance that the earlier years hold for every month of the year. */
    int LONGEST_WINDOW = EARLIER_YEARS * 12 + 1;

    /**
     * The calendar year.
     *
     * @return the year
     */
    int getYear();

    /**
     * The municipality that the statistics are for; months of others are left aside and counted as such.
     *
     * @return the municipality, or empty for all
     */
    Optional<Municipality> getMunicipality();

    /**
     * Which obstacle an adult counts under who had several.
     *
     * @return {@link ObstacleChoice#MOST_MONTHS} unless set
     */
    @Value.Default
    default ObstacleChoice getObstacleChoice() {
        return ObstacleChoice.MOST_MONTHS;
    }

    /**
     * What counts as very long-term assistance.
     *
     * @return 36 months in a row unless set
     */
    @Value.Default
    default VeryLongTerm getVeryLongTerm() {
        return VeryLongTerm.standard();
    }

    /**
     * How many months without assistance make a household new or returning. No source gives a number.
     *
     * @return the number, 1 to 36; empty for statistics without new and returning households
     */
    OptionalInt getMonthsWithout();

    /**
     * The lowest ages of the age bands; a band ends before the next begins. The sources name some bands and no complete
     * list.
     *
     * @return the ages, ascending, with 0 and 18 among them
     */
    @Value.Default
    default ImmutableList<Integer> getAgeBands() {
        return ImmutableList.of(0, 7, 13, 18, 25, 30, 40, 50, 65);
    }

    /**
     * The inhabitants of the municipalities, for recipients per 1 000 inhabitants.
     *
     * @return the inhabitants, all of one date; empty for statistics without
     */
    ImmutableMap<Municipality, Long> getPopulation();

    /**
     * The days of the year.
     *
     * @return from 1 January to 31 December
     */
    default DateInterval toInterval() {
        return DateInterval.of(LocalDate.of(getYear(), 1, 1), LocalDate.of(getYear(), 12, 31));
    }

    /**
     * Refuses what has no meaning.
     *
     * @throws IllegalArgumentException if the year is not one of four digits, if the bands lack 0 or 18 or are not
     *     ascending, if the window or the months without are longer than the earlier years, or if a population is negative
     */
    @Value.Check
    default void check() {
        checkArgument(getYear() >= 1000 && getYear() <= 9999, "expected a year of four digits, got %s", getYear());
        checkArgument(
                Ordering.natural().isStrictlyOrdered(getAgeBands())
                        && getAgeBands().contains(0)
                        && getAgeBands().contains(18)
                        && getAgeBands().get(0) == 0,
                "expected ascending ages from 0 with 18 among them, got %s",
                getAgeBands());
        checkArgument(
                getVeryLongTerm().getWindowMonths() <= LONGEST_WINDOW,
                "expected a window of at most %s months, got %s",
                LONGEST_WINDOW,
                getVeryLongTerm().getWindowMonths());
        int without = getMonthsWithout().orElse(1);
        checkArgument(
                without >= 1 && without < LONGEST_WINDOW,
                "expected from 1 to %s months without assistance, got %s",
                LONGEST_WINDOW - 1,
                without);
        checkArgument(
                getPopulation().values().stream().allMatch(inhabitants -> inhabitants >= 0),
                "expected populations of zero or more");
    }

    /**
     * The statistics of a year with the usual settings.
     *
     * @param year the year
     * @return the settings
     */
    static AssistanceSettings of(int year) {
        return builder().year(year).build();
    }

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds settings. */
    final class Builder extends ImmutableAssistanceSettings.Builder {
        Builder() {}
    }
}
