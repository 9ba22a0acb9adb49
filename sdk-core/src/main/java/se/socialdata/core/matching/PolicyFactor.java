package se.socialdata.core.matching;

import org.immutables.value.Value;
import se.socialdata.core.style.SdkStyle;

/** A factor and what a policy makes of it. */
@Value.Immutable
@SdkStyle
public interface PolicyFactor {

    /**
     * The factor.
     *
     * @return the factor
     */
    MatchingFactor getFactor();

    /**
     * What it does in a match.
     *
     * @return required, weighed or informative
     */
    FactorWeight getWeight();

    /**
     * A factor with its weight.
     *
     * @param factor the factor
     * @param weight what it does in a match
     * @return the factor with its weight
     */
    static PolicyFactor of(MatchingFactor factor, FactorWeight weight) {
        return builder().factor(factor).weight(weight).build();
    }

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds factors of a policy. */
    final class Builder extends ImmutablePolicyFactor.Builder {
        Builder() {}
    }
}
