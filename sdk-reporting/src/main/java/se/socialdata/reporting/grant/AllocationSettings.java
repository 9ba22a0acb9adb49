package se.socialdata.reporting.grant;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.immutables.value.Value;
import se.socialdata.core.geography.Municipality;
import se.socialdata.core.grant.AllocationList;
import se.socialdata.core.grant.ReceiverKind;
import se.socialdata.core.money.Money;
import se.socialdata.core.style.SdkStyle;

/** An allocation list and what it is held against (granskning av en fördelningslista). */
@Value.Immutable
@SdkStyle
public interface AllocationSettings {

    /**
     * The list.
     *
     * @return the list
     */
    AllocationList getList();

    /**
     * The list of the year before, with which each receiver is compared.
     *
     * @return the list, or empty for no comparison
     */
    Optional<AllocationList> getPrevious();

    /**
     * The municipality whose own share is shown.
     *
     * @return the municipality, or empty for none
     */
    Optional<Municipality> getOwn();

    /**
     * What the municipality requisitions.
     *
     * @return the amount, or empty if it is not stated
     */
    Optional<Money> getRequisitioned();

    /**
     * What the municipality got the year before, where its whole list is not at hand.
     *
     * @return the amount, or empty if it is not stated
     */
    Optional<Money> getPreviousOwn();

    /**
     * Whether every one of the 290 municipalities should have a row.
     *
     * @return false unless set
     */
    @Value.Default
    default boolean isEveryMunicipalityExpected() {
        return false;
    }

    /**
     * What the municipality got the year before.
     *
     * @return the amount stated, or else that of the list of the year before; empty if neither has it
     */
    default Optional<Money> findPreviousOwn() {
        return getPreviousOwn().or(() -> getOwn().flatMap(
                        own -> getPrevious().flatMap(list -> list.find(own)).map(AllocationList.Row::total)));
    }

    /**
     * Checks that what is held against the list can be.
     *
     * @throws IllegalArgumentException if an amount is given for a municipality that is not named, the municipality is not
     *     in a list of municipalities, or the two lists have other receivers
     */
    @Value.Check
    default void check() {
        checkArgument(
                getOwn().isPresent()
                        || (getRequisitioned().isEmpty() && getPreviousOwn().isEmpty()),
                "expected the municipality whose amount is given");
        getOwn().ifPresent(own -> checkArgument(
                getList().find(own).isPresent(), "expected a list with the municipality %s", own.getCode()));
        getPrevious()
                .ifPresent(previous -> checkArgument(
                        previous.getHead().receivers() == getList().getHead().receivers(),
                        "expected the list of the year before to have the same kind of receivers"));
        checkArgument(
                !isEveryMunicipalityExpected() || getList().getHead().receivers() == ReceiverKind.MUNICIPALITY,
                "expected a list of municipalities, if every municipality is expected");
    }

    /**
     * The check of a list by itself.
     *
     * @param list the list
     * @return the settings
     */
    static AllocationSettings of(AllocationList list) {
        return builder().list(list).build();
    }

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds settings. */
    final class Builder extends ImmutableAllocationSettings.Builder {
        Builder() {}
    }
}
