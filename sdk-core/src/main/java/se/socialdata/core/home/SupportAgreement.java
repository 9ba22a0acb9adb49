package se.socialdata.core.home;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import se.socialdata.core.style.SdkStyle;
import se.socialdata.core.time.DateInterval;
import se.socialdata.core.time.DateOrder;

/** What a board or provider has agreed to give a family home in support (avtal om stöd). */
@Value.Immutable
@SdkStyle
public interface SupportAgreement {

    /**
     * The first day, inclusive.
     *
     * @return the day
     */
    LocalDate getStartDate();

    /**
     * The last day, inclusive.
     *
     * @return the day, or empty while it goes on
     */
    Optional<LocalDate> getEndDate();

    /**
     * The kinds of support.
     *
     * @return the kinds
     */
    ImmutableSet<HomeSupport> getKinds();

    /**
     * The key of the mentor family.
     *
     * @return the key, or empty if there is none
     */
    Optional<String> getMentorHomeKey();

    /**
     * The days on which protective and risk factors were gone through (handledningsmall).
     *
     * @return the days
     */
    ImmutableList<LocalDate> getRiskReviewDates();

    /**
     * The days of the agreement.
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

    /** Builds agreements. */
    final class Builder extends ImmutableSupportAgreement.Builder {
        Builder() {}
    }
}
