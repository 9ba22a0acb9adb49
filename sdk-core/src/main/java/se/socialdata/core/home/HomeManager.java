package se.socialdata.core.home;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import se.socialdata.core.style.SdkStyle;
import se.socialdata.core.time.DateInterval;
import se.socialdata.core.time.DateOrder;

/** The manager of a residential care home or the like (föreståndare), without name. */
@Value.Immutable
@SdkStyle
public interface HomeManager {

    /**
     * The first day, inclusive.
     *
     * @return the day
     */
    LocalDate getStartDate();

    /**
     * The last day, inclusive.
     *
     * @return the day, or empty while the manager is in office
     */
    Optional<LocalDate> getEndDate();

    /**
     * Whether the manager has a university education of relevance to the home.
     *
     * @return whether, or empty where it is not stated
     */
    Optional<Boolean> getUniversityEducation();

    /**
     * Whether the manager has at least a post-secondary education of relevance to the home.
     *
     * @return whether, or empty where it is not stated
     */
    Optional<Boolean> getPostSecondaryEducation();

    /**
     * Whether the manager has experience of similar work.
     *
     * @return whether, or empty where it is not stated
     */
    Optional<Boolean> getSimilarExperience();

    /**
     * Whether the manager is found personally suitable.
     *
     * @return whether, or empty where it is not stated
     */
    Optional<Boolean> getSuitable();

    /**
     * The days in office.
     *
     * @return the days, both ends inclusive
     */
    default DateInterval getInterval() {
        return DateInterval.of(getStartDate(), getEndDate());
    }

    /**
     * Refuses an end before the first day.
     *
     * @throws IllegalArgumentException if the record has no meaning
     */
    @Value.Check
    default void check() {
        DateOrder.check("first day", getStartDate(), "end", getEndDate());
    }

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds managers. */
    final class Builder extends ImmutableHomeManager.Builder {
        Builder() {}
    }
}
