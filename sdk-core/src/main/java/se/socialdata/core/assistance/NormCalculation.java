package se.socialdata.core.assistance;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.math.RoundingMode;
import org.immutables.value.Value;
import se.socialdata.core.money.Money;
import se.socialdata.core.style.SdkStyle;

/** The national norm of a household and how it came about (normberäkning). */
@Value.Immutable
@SdkStyle
public interface NormCalculation {

    /**
     * The calendar year of the norm.
     *
     * @return the year
     */
    int getYear();

    /**
     * The terms: personal costs of the adults, of the children from the youngest, and common costs.
     *
     * @return the terms, whose amounts make up the total
     */
    ImmutableList<NormTerm> getTerms();

    /**
     * The norm a month, exact to the öre. A share of common costs is rounded half up to the öre; the ordinance has no rule on
     * rounding.
     *
     * @return the sum of the terms
     */
    default Money getTotal() {
        return getTerms().stream().map(NormTerm::getAmount).reduce(Money.ZERO, Money::plus);
    }

    /**
     * The norm in whole kronor.
     *
     * @param rounding how a part of a krona is rounded
     * @return the number of kronor
     */
    default long toWholeKronor(RoundingMode rounding) {
        return getTotal().toWholeKronor(rounding);
    }

    /**
     * The calculation as people write it.
     *
     * @return for example {@code 7 050 + 3 030 + 1 770 = 11 850}, with no-break spaces and a decimal comma
     */
    default String getFormula() {
        return getTerms().stream().map(NormTerm::getFormula).collect(joining(" + ")) + " = "
                + NormTerms.format(getTotal());
    }

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds calculations of the norm. */
    final class Builder extends ImmutableNormCalculation.Builder {
        Builder() {}
    }
}
