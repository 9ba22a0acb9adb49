package se.socialdata.core.grant;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import se.socialdata.core.money.Money;
import se.socialdata.core.style.SdkStyle;

/**
 * A year of a fund: applications, decisions, reports and the account (fondens verksamhetsår).
 */
@Value.Immutable
@SdkStyle
public interface FundYear {

    /**
     * The name of the fund.
     *
     * @return the name
     */
    String getFund();

    /**
     * The year that the money is granted for (verksamhetsår).
     *
     * @return the calendar year
     */
    int getYear();

    /**
     * The day of the board's decision.
     *
     * @return the day, or empty if it is not stated
     */
    Optional<LocalDate> getDecisionDate();

    /**
     * What is left of the fund before the decision, after reserves.
     *
     * @return the amount
     */
    Money getRemaining();

    /**
     * The highest amount per user that may be granted.
     *
     * @return the amount, not negative
     */
    Money getMaxPerUser();

    /**
     * The cap per user that was decided (maxbelopp per brukare).
     *
     * @return the amount, or empty if it is not stated
     */
    Optional<Money> getCapPerUser();

    /**
     * The applications.
     *
     * @return the applications in order
     */
    ImmutableList<FundApplication> getApplications();

    /**
     * What was granted.
     *
     * @return the decisions in order
     */
    ImmutableList<FundGrant> getGrants();

    /**
     * The reports of the activities.
     *
     * @return the reports in order
     */
    ImmutableList<FundReportBack> getReportBacks();

    /**
     * What the fund keeps for yearly costs.
     *
     * @return the reserves
     */
    ImmutableList<FundReserve> getReserves();

    /**
     * The ledger.
     *
     * @return the entries in order
     */
    ImmutableList<LedgerEntry> getLedger();

    /**
     * The last day on which invoices are counted.
     *
     * @return the day, inclusive, or empty if it is not stated
     */
    Optional<LocalDate> getLastInvoiceDate();

    /**
     * Whether the board itself decided.
     *
     * @return empty if it is not stated
     */
    Optional<Boolean> getDecidedByBoard();

    /**
     * Whether the committee prepared the decision.
     *
     * @return empty if it is not stated
     */
    Optional<Boolean> getPreparedByCommittee();

    /**
     * Whether the money stands on an account with no other money.
     *
     * @return empty if it is not stated
     */
    Optional<Boolean> getSeparatelyAccounted();

    /**
     * The function that approves payments (beslutsattestant).
     *
     * @return the function, or empty if it is not stated
     */
    Optional<String> getApproverRole();

    /**
     * The function that controls invoices (fakturakontrollant).
     *
     * @return the function, or empty if it is not stated
     */
    Optional<String> getControllerRole();

    /**
     * What tells the year from others.
     *
     * @return the name of the fund and the year
     */
    default String getId() {
        return getFund() + " " + getYear();
    }

    /**
     * How the fund's own rule would allocate the money.
     *
     * @return the allocation
     */
    default CappedAllocation toAllocation() {
        return CappedAllocation.of(getRemaining(), getMaxPerUser(), getApplications());
    }

    /**
     * What has been granted.
     *
     * @return the sum of the decisions
     */
    default Money getGranted() {
        return getGrants().stream().map(FundGrant::getGranted).reduce(Money.ZERO, Money::plus);
    }

    /**
     * What is taken back.
     *
     * @return the sum of what the reports return
     */
    default Money getReturned() {
        return getReportBacks().stream().map(FundReportBack::getToReturn).reduce(Money.ZERO, Money::plus);
    }

    /**
     * The balance of the ledger on a day.
     *
     * @param date the day, its entries included
     * @return the sum of the entries up to it
     */
    default Money getBalance(LocalDate date) {
        return getLedger().stream()
                .filter(entry -> !entry.getDate().isAfter(date))
                .map(LedgerEntry::getAmount)
                .reduce(Money.ZERO, Money::plus);
    }

    /**
     * What the ledger leaves to grant on a day.
     *
     * @param date the day, its entries included
     * @param firstUnpaidYear the first year whose reserved costs are not paid yet, inclusive
     * @return the balance less the reserves
     */
    default Money getAvailable(LocalDate date, int firstUnpaidYear) {
        return getReserves().stream()
                .map(reserve -> reserve.getReserved(firstUnpaidYear))
                .reduce(getBalance(date), Money::minus);
    }

    /**
     * Refuses what has no meaning.
     *
     * @throws IllegalArgumentException if an amount or a number is negative
     */
    @Value.Check
    default void check() {
        checkArgument(!getMaxPerUser().isNegative(), "expected an amount of at least 0 kr, got a negative one");
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
    final class Builder extends ImmutableFundYear.Builder {
        Builder() {}
    }
}
