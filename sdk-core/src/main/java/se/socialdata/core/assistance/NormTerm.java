package se.socialdata.core.assistance;

import org.immutables.value.Value;
import se.socialdata.core.money.Money;
import se.socialdata.core.style.SdkStyle;

/** One term of a household's norm (post i riksnormen), for example the personal costs of two children of one age. */
@Value.Immutable
@SdkStyle
public interface NormTerm {

    /**
     * What the term is, in Swedish.
     *
     * @return for example {@code barn 1-2 år}
     */
    String getLabelSv();

    /**
     * What the term is, in English.
     *
     * @return for example {@code child aged 1-2}
     */
    String getLabelEn();

    /**
     * How the amount came about, as people write it.
     *
     * @return for example {@code 2 × 3 030} or {@code 1 770 / 3}, with no-break spaces
     */
    String getFormula();

    /**
     * The amount.
     *
     * @return the amount a month
     */
    Money getAmount();

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds terms of the norm. */
    final class Builder extends ImmutableNormTerm.Builder {
        Builder() {}
    }
}
