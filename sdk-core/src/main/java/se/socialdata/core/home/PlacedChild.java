package se.socialdata.core.home;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import se.socialdata.core.geography.Municipality;
import se.socialdata.core.identity.Sex;
import se.socialdata.core.style.SdkStyle;
import se.socialdata.core.time.DateInterval;
import se.socialdata.core.time.DateOrder;

/**
 * A child who is placed in a home, as far as the record of the home needs to know (placerat barn i hemmet).
 *
 * <p>No identity: other children never become more than an age, a sex and a municipality.
 */
@Value.Immutable
@SdkStyle
public interface PlacedChild {

    /**
     * The first day in the home, inclusive.
     *
     * @return the day
     */
    LocalDate getStartDate();

    /**
     * The last day in the home, inclusive.
     *
     * @return the day, or empty while the child stays
     */
    Optional<LocalDate> getEndDate();

    /**
     * The year of birth.
     *
     * @return the year, or empty where it is not stated
     */
    OptionalInt getBirthYear();

    /**
     * The sex.
     *
     * @return the sex, or empty where it is not stated
     */
    Optional<Sex> getSex();

    /**
     * The municipality that placed the child.
     *
     * @return the municipality, or empty where it is not stated
     */
    Optional<Municipality> getPlacingMunicipality();

    /**
     * What the child needs, where another placement must weigh it.
     *
     * @return the needs; empty where none is stated
     */
    ImmutableSet<CareNeed> getNeeds();

    /**
     * The day on which the municipality that placed the first child answered on this further placement.
     *
     * @return the day, or empty if it was not asked or did not answer
     */
    Optional<LocalDate> getFirstMunicipalityAnswerDate();

    /**
     * Whether that municipality opposed the placement.
     *
     * @return whether it did, or empty where it is not stated
     */
    Optional<Boolean> getFirstMunicipalityOpposes();

    /**
     * The days in the home.
     *
     * @return the days, both ends inclusive
     */
    default DateInterval getInterval() {
        return DateInterval.of(getStartDate(), getEndDate());
    }

    /**
     * Refuses an end before the start.
     *
     * @throws IllegalArgumentException if the record has no meaning
     */
    @Value.Check
    default void check() {
        DateOrder.check("start", getStartDate(), "end", getEndDate());
    }

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds placed children. */
    final class Builder extends ImmutablePlacedChild.Builder {
        Builder() {}
    }
}
