package se.socialdata.reporting.placements;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import se.socialdata.core.geography.Municipality;
import se.socialdata.core.placement.ChildCase;
import se.socialdata.core.placement.PlacementRules;
import se.socialdata.core.rule.Rule;
import se.socialdata.core.rule.RuleContext;
import se.socialdata.core.style.SdkStyle;
import se.socialdata.core.time.DateInterval;

/** What the statistics on placements are about (statistikens ramar). */
@Value.Immutable
@SdkStyle
public interface PlacementSettings {

    /** The rules on how often care and decisions are considered, which have a time to keep. */
    ImmutableSet<String> DUTIES_WITH_TIMES = ImmutableSet.of("PLA-031", "PLA-032", "PLA-036", "PLA-038", "PLA-039");

    /** The rule on regular visits and talks; how often is regular is for the municipality to say. */
    String FOLLOW_UPS = "PLA-033";

    /**
     * The year.
     *
     * @return the calendar year
     */
    int getYear();

    /**
     * The municipality whose placements are counted.
     *
     * @return the municipality, or empty to count the cases of all
     */
    Optional<Municipality> getMunicipality();

    /**
     * How persons are grouped by age.
     *
     * @return the bands 0-12, 13-17 and 18-20 unless set
     */
    @Value.Default
    default AgeBands getAgeBands() {
        return AgeBands.standard();
    }

    /**
     * The day on which ages are counted, the same for the year and for 1 November. The sources do not give it.
     *
     * @return 31 December of the year unless set
     */
    default LocalDate getAgeDay() {
        return getChosenAgeDay().orElseGet(() -> LocalDate.of(getYear(), Month.DECEMBER, 31));
    }

    /**
     * A day for ages instead of 31 December.
     *
     * @return the choice, or empty for the usual one; a copy with other settings then follows them
     */
    Optional<LocalDate> getChosenAgeDay();

    /**
     * The day on which a situation is counted (mättillfälle).
     *
     * @return 1 November of the year unless set
     */
    default LocalDate getMeasuringDay() {
        return getChosenMeasuringDay().orElseGet(() -> LocalDate.of(getYear(), Month.NOVEMBER, 1));
    }

    /**
     * A measuring day instead of 1 November.
     *
     * @return the choice, or empty for the usual one; a copy with other settings then follows them
     */
    Optional<LocalDate> getChosenMeasuringDay();

    /**
     * The inhabitants that numbers are related to.
     *
     * @return the population, or empty for statistics without rates
     */
    Optional<PlacementPopulation> getPopulation();

    /**
     * The first year of the table on transfers of custody; the last is the year.
     *
     * @return five years before the year unless set
     */
    default int getFirstCustodyYear() {
        return getChosenFirstCustodyYear().orElseGet(() -> getYear() - 5);
    }

    /**
     * A first year of custody instead of the one five years before.
     *
     * @return the choice, or empty for the usual one; a copy with other settings then follows them
     */
    OptionalInt getChosenFirstCustodyYear();

    /**
     * How often care is followed up by visits and talks, by the municipality's own routine (uppföljning).
     *
     * @return the longest time between two follow-ups, or empty for statistics without them: no source gives it
     */
    Optional<Period> getFollowUpInterval();

    /**
     * The duties of which the statistics say how many were met in time, judged on the measuring day for those placed then.
     *
     * @return the rules in force with a time to keep, LVU 13, 13 c, 14 and 26 §§, unless set; and 13 a § where the settings
     *     say how often care is followed up
     */
    @Value.Lazy
    default ImmutableList<Rule<ChildCase>> getDuties() {
        return getChosenDuties().orElseGet(() -> PlacementRules.inForce().getRules().stream()
                .filter(rule -> DUTIES_WITH_TIMES.contains(rule.getId())
                        || (rule.getId().equals(FOLLOW_UPS)
                                && getFollowUpInterval().isPresent()))
                .collect(toImmutableList()));
    }

    /**
     * The duties to judge instead of those in force.
     *
     * @return the choice, or empty for the usual one; a copy with other settings then follows them
     */
    Optional<ImmutableList<Rule<ChildCase>>> getChosenDuties();

    /**
     * What the duties are judged by.
     *
     * @return the measuring day, and how often care is followed up where that is set
     */
    default RuleContext getDutyContext() {
        RuleContext context = RuleContext.of(getMeasuringDay());
        return getFollowUpInterval()
                .map(interval -> context.withParameter(PlacementRules.FOLLOW_UP_INTERVAL, interval))
                .orElse(context);
    }

    /**
     * The days of the year.
     *
     * @return first and last day, inclusive
     */
    default DateInterval getPeriod() {
        return DateInterval.of(LocalDate.of(getYear(), Month.JANUARY, 1), LocalDate.of(getYear(), Month.DECEMBER, 31));
    }

    /**
     * Refuses a measuring day outside the year, and a series of custody that does not end with the year.
     *
     * @throws IllegalArgumentException if the settings have no meaning
     */
    @Value.Check
    default void check() {
        checkArgument(
                getPeriod().contains(getMeasuringDay()),
                "expected a measuring day in %s, got %s",
                getYear(),
                getMeasuringDay());
        checkArgument(
                getFirstCustodyYear() <= getYear() && getFirstCustodyYear() > getYear() - 100,
                "expected a first year of at most a hundred years before %s, got %s",
                getYear(),
                getFirstCustodyYear());
    }

    /**
     * The usual settings.
     *
     * @param year the calendar year
     * @return the settings
     */
    static PlacementSettings of(int year) {
        return builder().year(year).build();
    }

    /**
     * Starts settings.
     *
     * @return a builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds settings. */
    final class Builder extends ImmutablePlacementSettings.Builder {
        Builder() {}
    }
}
