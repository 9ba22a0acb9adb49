package se.socialdata.core.grant;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import se.socialdata.core.money.Money;
import se.socialdata.core.style.SdkStyle;

/**
 * An entry in the ledger of a fund (post i redovisningen).
 */
@Value.Immutable
@SdkStyle
public interface LedgerEntry {

    /**
     * The day.
     *
     * @return the day
     */
    LocalDate getDate();

    /**
     * What it is.
     *
     * @return the kind
     */
    LedgerEntryKind getKind();

    /**
     * The change of the balance.
     *
     * @return the amount, negative for what leaves the fund
     */
    Money getAmount();

    /**
     * The reference of the decision or the invoice.
     *
     * @return the reference, or empty if it is not stated
     */
    Optional<String> getReference();

    /**
     * Refuses what has no meaning.
     *
     * @throws IllegalArgumentException if an amount or a number is negative
     */
    @Value.Check
    default void check() {
        boolean leaves = getKind() == LedgerEntryKind.GRANT || getKind() == LedgerEntryKind.FEE;
        boolean enters = getKind() == LedgerEntryKind.RETURN || getKind() == LedgerEntryKind.INCOME;
        checkArgument(
                !(leaves && getAmount().compareTo(Money.ZERO) > 0)
                        && !(enters && getAmount().isNegative()),
                "expected a negative amount of what leaves the fund and a positive one of what enters it");
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
    final class Builder extends ImmutableLedgerEntry.Builder {
        Builder() {}
    }
}
