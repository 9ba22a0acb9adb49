package se.socialdata.core.grant;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import se.socialdata.core.money.Money;
import se.socialdata.core.style.SdkStyle;

/**
 * An application to a fund (ansökan om medel).
 */
@Value.Immutable
@SdkStyle
public interface FundApplication {

    /**
     * The activity that applies, for example a care home.
     *
     * @return the name of the activity
     */
    String getApplicant();

    /**
     * How much is applied for in total.
     *
     * @return the amount, or empty if it is stated per user or not at all
     */
    Optional<Money> getAppliedAmount();

    /**
     * How much is applied for per user.
     *
     * @return the amount, or empty if it is stated in total or not at all
     */
    Optional<Money> getAppliedPerUser();

    /**
     * How many users or places the activity has.
     *
     * @return the number, or empty if it is not stated
     */
    OptionalInt getUsers();

    /**
     * What the users are counted by.
     *
     * @return the kind, or empty if it is not stated
     */
    Optional<UserKind> getUserKind();

    /**
     * The day whose users are counted.
     *
     * @return the day, or empty if it is not stated
     */
    Optional<LocalDate> getCountDate();

    /**
     * The day on which the application came in.
     *
     * @return the day, or empty if it is not stated
     */
    Optional<LocalDate> getReceivedDate();

    /**
     * Whether the activity lies outside the area of the fund.
     *
     * @return true if it does
     */
    @Value.Default
    default boolean isOutsideArea() {
        return false;
    }

    /**
     * Whether the activity or what it plans lies outside the purpose of the fund.
     *
     * @return true if it does
     */
    @Value.Default
    default boolean isOutsidePurpose() {
        return false;
    }

    /**
     * What is planned, in words.
     *
     * @return the text, never shown by {@code toString}
     */
    @Value.Redacted
    Optional<String> getPlans();

    /**
     * How much is applied for.
     *
     * @return the total, or else the amount per user times the users; nothing if neither is stated
     */
    default Money getApplied() {
        return getAppliedAmount().orElseGet(() -> getAppliedPerUser()
                .orElse(Money.ZERO)
                .multipliedBy(getUsers().orElse(0)));
    }

    /**
     * Whether the fund may give anything to the activity.
     *
     * @return true if it lies within the area and the purpose
     */
    default boolean isEligible() {
        return !isOutsideArea() && !isOutsidePurpose();
    }

    /**
     * Refuses what has no meaning.
     *
     * @throws IllegalArgumentException if an amount or a number is negative
     */
    @Value.Check
    default void check() {
        checkArgument(getUsers().orElse(0) >= 0, "expected a number of users of at least 0, got a negative one");
        checkArgument(
                !getAppliedAmount().orElse(Money.ZERO).isNegative()
                        && !getAppliedPerUser().orElse(Money.ZERO).isNegative(),
                "expected an amount of at least 0 kr, got a negative one");
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
    final class Builder extends ImmutableFundApplication.Builder {
        Builder() {}
    }
}
