package se.socialdata.core.grant;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import se.socialdata.core.geography.Municipality;
import se.socialdata.core.money.Money;
import se.socialdata.core.style.SdkStyle;

/**
 * What a municipality does with one grant: requisition, use, report and repayment (statsbidragsärende).
 */
@Value.Immutable
@SdkStyle
public interface GrantCase {

    /**
     * The identity of the case in the case system.
     *
     * @return the identity
     */
    String getId();

    /**
     * The municipality.
     *
     * @return the municipality
     */
    Municipality getMunicipality();

    /**
     * The grant.
     *
     * @return the grant
     */
    Grant getGrant();

    /**
     * What the allocation list gives the municipality.
     *
     * @return the amount, not negative
     */
    Money getAllocated();

    /**
     * What the list of the year before gave.
     *
     * @return the amount, or empty if it is not stated
     */
    Optional<Money> getPreviousAllocated();

    /**
     * The requisitions.
     *
     * @return the requisitions in order
     */
    ImmutableList<Requisition> getRequisitions();

    /**
     * What was paid out.
     *
     * @return the amount, or empty if it is not stated
     */
    Optional<Money> getReceived();

    /**
     * What it was used for.
     *
     * @return the uses in order
     */
    ImmutableList<GrantUse> getUses();

    /**
     * The reports to the authority.
     *
     * @return the reports in order
     */
    ImmutableList<GrantReport> getReports();

    /**
     * What was paid back.
     *
     * @return the repayments in order
     */
    ImmutableList<Repayment> getRepayments();

    /**
     * What has been requisitioned.
     *
     * @return the sum of the requisitions
     */
    default Money getRequisitioned() {
        return getRequisitions().stream().map(Requisition::getAmount).reduce(Money.ZERO, Money::plus);
    }

    /**
     * What has been used.
     *
     * @return the sum of the uses
     */
    default Money getUsed() {
        return getUses().stream().map(GrantUse::getAmount).reduce(Money.ZERO, Money::plus);
    }

    /**
     * What has been paid back.
     *
     * @return the sum of the repayments
     */
    default Money getRepaid() {
        return getRepayments().stream().map(Repayment::getAmount).reduce(Money.ZERO, Money::plus);
    }

    /**
     * What has been received and not used.
     *
     * @return what is received less what is used, at least nothing; empty if what was received is not stated
     */
    default Optional<Money> findUnused() {
        return getReceived()
                .map(received -> received.minus(getUsed()))
                .map(unused -> unused.isNegative() ? Money.ZERO : unused);
    }

    /**
     * How the allocation has changed since the year before.
     *
     * @return this year's less last year's, negative for a decrease; empty if last year's is not stated
     */
    default Optional<Money> findChange() {
        return getPreviousAllocated().map(getAllocated()::minus);
    }

    /**
     * Refuses what has no meaning.
     *
     * @throws IllegalArgumentException if an amount or a number is negative
     */
    @Value.Check
    default void check() {
        checkArgument(!getAllocated().isNegative(), "expected an amount of at least 0 kr, got a negative one");
        checkArgument(
                !getReceived().orElse(Money.ZERO).isNegative(),
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
    final class Builder extends ImmutableGrantCase.Builder {
        Builder() {}
    }
}
