package se.socialdata.core.grant;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import se.socialdata.core.money.Money;
import se.socialdata.core.style.SdkStyle;

/**
 * How an activity used what a fund granted (återrapportering av beviljade medel).
 */
@Value.Immutable
@SdkStyle
public interface FundReportBack {

    /**
     * The activity.
     *
     * @return the name of the activity
     */
    String getApplicant();

    /**
     * How much was granted.
     *
     * @return the amount, not negative
     */
    Money getGranted();

    /**
     * How much was not used and is taken back (medel att återta).
     *
     * @return the amount, not negative
     */
    Money getToReturn();

    /**
     * The day on which the last counted invoice came in.
     *
     * @return the day, or empty if it is not stated
     */
    Optional<LocalDate> getLatestInvoiceDate();

    /**
     * Why money was not used.
     *
     * @return the reasons
     */
    ImmutableSet<NonUseReason> getReasons();

    /**
     * How much was used.
     *
     * @return what was granted less what is taken back, negative if more is taken back than was granted
     */
    default Money getUsed() {
        return getGranted().minus(getToReturn());
    }

    /**
     * Refuses what has no meaning.
     *
     * @throws IllegalArgumentException if an amount or a number is negative
     */
    @Value.Check
    default void check() {
        checkArgument(!getGranted().isNegative(), "expected an amount of at least 0 kr, got a negative one");
        checkArgument(!getToReturn().isNegative(), "expected an amount of at least 0 kr, got a negative one");
    }

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds these records. */
    final class Builder extends ImmutableFundReportBack.Builder {
        Builder() {}
    }
}
