package se.socialdata.core.grant;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.math.RoundingMode;
import java.util.Optional;
import se.socialdata.core.money.Money;

/**
 * The money of a fund shared among its applications with a cap per user (fördelning med maxbelopp per brukare).
 *
 * <p>The cap is what is left divided by the users of all eligible applications, rounded down to whole kronor, and at most the
 * highest amount per user. Each eligible application gets what it applied for, at most the cap times its users; so all of
 * them together never get more than what is left. Source: Socialnämnden i Luleå, Fördelning av medel från Asta Svenssons arv
 * år 2026 och 2027, § 107. The rounding down is not stated there; it is what gives the decided 433 kronor of 181 932 for 420
 * users. Immutable and thread-safe.
 */
public final class CappedAllocation {

    private final Money remaining;
    private final Money cap;
    private final ImmutableList<Award> awards;

    private CappedAllocation(Money remaining, Money cap, ImmutableList<Award> awards) {
        this.remaining = remaining;
        this.cap = cap;
        this.awards = awards;
    }

    /**
     * What one application gets.
     *
     * @param application the application
     * @param granted what it gets, at least nothing
     * @param reason why it does not get all that it applied for; empty if it does
     */
    public record Award(FundApplication application, Money granted, Optional<RejectionReason> reason) {

        /**
         * What it applied for and does not get.
         *
         * @return the amount, nothing if it gets all
         */
        public Money rejected() {
            return application.getApplied().minus(granted);
        }
    }

    /**
     * Shares the money.
     *
     * @param remaining what is left of the fund after reserves; if negative, nothing can be granted
     * @param maxPerUser the highest amount per user, not negative
     * @param applications the applications
     * @return the allocation, with one award for each application in the same order
     * @throws IllegalArgumentException if the highest amount is negative
     */
    public static CappedAllocation of(Money remaining, Money maxPerUser, Iterable<FundApplication> applications) {
        checkArgument(!maxPerUser.isNegative(), "expected a highest amount per user of at least 0 kr");
        ImmutableList<FundApplication> all = ImmutableList.copyOf(applications);
        long users = all.stream()
                .filter(FundApplication::isEligible)
                .mapToLong(application -> application.getUsers().orElse(0))
                .sum();
        Money cap = capOf(remaining, maxPerUser, users);
        return new CappedAllocation(
                remaining,
                cap,
                all.stream().map(application -> awardOf(application, cap)).collect(toImmutableList()));
    }

    private static Money capOf(Money remaining, Money maxPerUser, long users) {
        if (remaining.isNegative() || users == 0) {
            return Money.ZERO;
        }
        Money share = Money.of(remaining.dividedBy(users, RoundingMode.DOWN).toWholeKronor(RoundingMode.DOWN));
        return share.compareTo(maxPerUser) < 0 ? share : maxPerUser;
    }

    private static Award awardOf(FundApplication application, Money cap) {
        if (application.isOutsideArea()) {
            return new Award(application, Money.ZERO, Optional.of(RejectionReason.OUTSIDE_AREA));
        }
        if (application.isOutsidePurpose()) {
            return new Award(application, Money.ZERO, Optional.of(RejectionReason.OUTSIDE_PURPOSE));
        }
        if (application.getUsers().isEmpty()) {
            return new Award(application, Money.ZERO, Optional.of(RejectionReason.USERS_UNKNOWN));
        }
        Money applied = application.getApplied();
        Money most = cap.multipliedBy(application.getUsers().getAsInt());
        return applied.compareTo(most) <= 0
                ? new Award(application, applied, Optional.empty())
                : new Award(application, most, Optional.of(RejectionReason.ABOVE_CAP));
    }

    /**
     * The cap per user.
     *
     * @return the amount; nothing if there is no user or no money
     */
    public Money getCap() {
        return cap;
    }

    /**
     * The users of all eligible applications.
     *
     * @return the number that the money was divided by
     */
    public long getUsers() {
        return awards.stream()
                .map(Award::application)
                .filter(FundApplication::isEligible)
                .mapToLong(application -> application.getUsers().orElse(0))
                .sum();
    }

    /**
     * What each application gets.
     *
     * @return the awards in the order of the applications
     */
    public ImmutableList<Award> getAwards() {
        return awards;
    }

    /**
     * What all applications get.
     *
     * @return the sum
     */
    public Money getGranted() {
        return awards.stream().map(Award::granted).reduce(Money.ZERO, Money::plus);
    }

    /**
     * What is left of the fund afterwards.
     *
     * @return what was left before less what is granted
     */
    public Money getLeft() {
        return remaining.minus(getGranted());
    }

    /** The cap, how many applications there are and what they get. */
    @Override
    public String toString() {
        return "CappedAllocation[cap " + cap + ", " + awards.size() + " applications, granted " + getGranted() + "]";
    }
}
