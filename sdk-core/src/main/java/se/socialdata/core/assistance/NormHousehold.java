package se.socialdata.core.assistance;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.OptionalInt;
import org.immutables.value.Value;
import se.socialdata.core.style.SdkStyle;

/**
 * A household as the national norm is computed for it (hushåll enligt riksnormen): the adults, the children at home, and for
 * an adult in a shared household how many live there.
 */
@Value.Immutable
@SdkStyle
public interface NormHousehold {

    /**
     * How the adult or adults stand in the norm.
     *
     * @return single, couple, or an adult in a shared household
     */
    AdultNorm getAdults();

    /**
     * The children and young persons at home.
     *
     * @return the children, in any order
     */
    ImmutableList<NormChild> getChildren();

    /**
     * How many persons a shared household has in all, those whom the norm is not computed for included.
     *
     * @return the number; empty for other households, whose size follows from their members
     */
    OptionalInt getSharedSize();

    /**
     * How many shares of the common costs of a shared household are counted. The ordinance speaks of the adult's share, which
     * is one; whether children of the adult carry shares too it does not say, so whoever counts them says how many.
     *
     * @return the number of shares, one by default
     */
    @Value.Default
    default int getShares() {
        return 1;
    }

    /**
     * How many persons the common costs are for.
     *
     * @return the size of the shared household, or else the number of members
     */
    default int getSize() {
        return getSharedSize()
                .orElse((getAdults() == AdultNorm.COUPLE ? 2 : 1)
                        + getChildren().size());
    }

    /**
     * Refuses a shared household without a size or smaller than those counted in it, a size for another household, and shares
     * that are none or more than the persons.
     *
     * @throws IllegalArgumentException if the record has no meaning
     */
    @Value.Check
    default void check() {
        boolean shared = getAdults() == AdultNorm.SHARED_HOUSEHOLD;
        checkArgument(
                shared == getSharedSize().isPresent(), "expected the size of a shared household, and of no other");
        int members = 1 + getChildren().size();
        checkArgument(
                !shared || getSize() > members || (getSize() == members && members > 1),
                "expected a shared household of two persons or more, and of at least %s with the children",
                Math.max(2, members));
        checkArgument(
                shared ? getShares() >= 1 && getShares() <= members : getShares() == 1,
                "expected from one share to one for each member, got %s",
                getShares());
    }

    /**
     * A single adult, with or without children.
     *
     * @param children the children
     * @return the household
     */
    static NormHousehold ofSingle(NormChild... children) {
        return builder()
                .adults(AdultNorm.SINGLE)
                .children(Arrays.asList(children))
                .build();
    }

    /**
     * Two cohabiting adults, with or without children.
     *
     * @param children the children
     * @return the household
     */
    static NormHousehold ofCouple(NormChild... children) {
        return builder()
                .adults(AdultNorm.COUPLE)
                .children(Arrays.asList(children))
                .build();
    }

    /**
     * An adult who is not a cohabitant and shares a household.
     *
     * @param size how many persons share it, the adult included
     * @return the household
     * @throws IllegalArgumentException if fewer than two share it
     */
    static NormHousehold ofShared(int size) {
        return builder().adults(AdultNorm.SHARED_HOUSEHOLD).sharedSize(size).build();
    }

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds households of the norm. */
    final class Builder extends ImmutableNormHousehold.Builder {
        Builder() {}
    }
}
