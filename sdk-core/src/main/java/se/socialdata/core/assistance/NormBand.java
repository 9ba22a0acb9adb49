package se.socialdata.core.assistance;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.immutables.value.Value;
import se.socialdata.core.money.Money;
import se.socialdata.core.style.SdkStyle;

/** The personal costs of children of some ages in the national norm (åldersintervall i riksnormen). */
@Value.Immutable
@SdkStyle
public interface NormBand {

    /**
     * The lowest age, inclusive.
     *
     * @return the age in whole years
     */
    int getFromAge();

    /**
     * The highest age, inclusive.
     *
     * @return the age in whole years
     */
    int getToAge();

    /**
     * The personal costs a month.
     *
     * @return the amount
     */
    Money getAmount();

    /**
     * The personal costs a month without lunch five days a week.
     *
     * @return the amount, or empty for ages for which the norm has none
     */
    Optional<Money> getWithoutLunch();

    /**
     * Refuses an interval that ends before it begins, and amounts below nothing.
     *
     * @throws IllegalArgumentException if the record has no meaning
     */
    @Value.Check
    default void check() {
        checkArgument(
                getFromAge() >= 0 && getFromAge() <= getToAge(),
                "expected an interval of ages, got %s to %s",
                getFromAge(),
                getToAge());
        checkArgument(
                !getAmount().isNegative()
                        && getWithoutLunch().filter(Money::isNegative).isEmpty(),
                "expected amounts of zero or more");
    }

    /**
     * The amount for a child.
     *
     * @param withoutLunch whether lunch five days a week is left out
     * @return the amount
     * @throws IllegalArgumentException if the norm has no amount without lunch for these ages
     */
    default Money amountFor(boolean withoutLunch) {
        if (!withoutLunch) {
            return getAmount();
        }
        return getWithoutLunch()
                .orElseThrow(() -> new IllegalArgumentException("expected a child with lunch: the norm has no amount "
                        + "without lunch for the ages " + getAgesText()));
    }

    /**
     * The ages as the ordinance writes them.
     *
     * @return for example {@code 1-2}, or {@code 3} for one age
     */
    default String getAgesText() {
        return getFromAge() == getToAge() ? String.valueOf(getFromAge()) : getFromAge() + "-" + getToAge();
    }

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds bands of the norm. */
    final class Builder extends ImmutableNormBand.Builder {
        Builder() {}
    }
}
