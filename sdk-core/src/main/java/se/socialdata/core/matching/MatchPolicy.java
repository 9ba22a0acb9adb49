package se.socialdata.core.matching;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.immutables.value.Value;
import se.socialdata.core.style.SdkStyle;

/**
 * What the caller makes of each factor, and in which order they count (kommunens ordning för matchning).
 *
 * <p>No source gives weights, so there are none to add up: homes are ordered by the required factors, then by the weighed ones,
 * each group in the order of the policy; the first factor in which two homes differ decides. Factors that the policy does not
 * name are informative. The {@linkplain MatchingFactor#isStatutory() statutory} factors are always required and stand first.
 */
@Value.Immutable
@SdkStyle
public interface MatchPolicy {

    /**
     * The name of the policy, which a match names.
     *
     * @return the name
     */
    @NotBlank
    String getName();

    /**
     * The factors in the order in which they count.
     *
     * @return the factors
     */
    ImmutableList<@Valid PolicyFactor> getFactors();

    /**
     * Every factor with its weight, in the order in which they count: the statutory ones, the others that are required, the
     * weighed ones, the informative ones.
     *
     * @return all factors
     */
    @Value.Lazy
    default ImmutableList<PolicyFactor> getOrderedFactors() {
        Map<MatchingFactor, FactorWeight> weights = new EnumMap<>(MatchingFactor.class);
        getFactors().forEach(factor -> weights.put(factor.getFactor(), factor.getWeight()));
        Stream<MatchingFactor> statutory =
                Arrays.stream(MatchingFactor.values()).filter(MatchingFactor::isStatutory);
        Stream<MatchingFactor> named = Arrays.stream(FactorWeight.values()).flatMap(weight -> getFactors().stream()
                .filter(factor -> factor.getWeight() == weight)
                .map(PolicyFactor::getFactor));
        return Stream.of(statutory, named, Arrays.stream(MatchingFactor.values()))
                .flatMap(factors -> factors)
                .distinct()
                .map(factor -> PolicyFactor.of(
                        factor,
                        factor.isStatutory()
                                ? FactorWeight.REQUIRED
                                : weights.getOrDefault(factor, FactorWeight.INFORMATIVE)))
                .collect(toImmutableList());
    }

    /**
     * What the policy makes of a factor.
     *
     * @param factor the factor
     * @return its weight
     */
    default FactorWeight getWeight(MatchingFactor factor) {
        return getOrderedFactors().stream()
                .filter(candidate -> candidate.getFactor() == factor)
                .map(PolicyFactor::getWeight)
                .findFirst()
                .orElse(FactorWeight.INFORMATIVE);
    }

    /**
     * The policy of those who have none of their own. Required is what a child cannot live with the lack of: a free place, the
     * form decided, age, sex, protection, allergies, the greatest distance, room for the siblings. All other factors are
     * weighed in the order of the documents, and what is for the board, and how old the entry is, is told only.
     *
     * @return the policy
     */
    static MatchPolicy standard() {
        return StandardPolicy.POLICY;
    }

    /**
     * Refuses a factor that occurs twice, a statutory factor that is not required, and one for the board that is.
     *
     * @throws IllegalArgumentException if the policy has no meaning
     */
    @Value.Check
    default void check() {
        checkArgument(
                getFactors().stream().map(PolicyFactor::getFactor).distinct().count()
                        == getFactors().size(),
                "expected each factor once in a policy");
        for (PolicyFactor factor : getFactors()) {
            checkArgument(
                    !factor.getFactor().isStatutory() || factor.getWeight() == FactorWeight.REQUIRED,
                    "expected the statutory factor %s to be required, got %s",
                    factor.getFactor(),
                    factor.getWeight());
            checkArgument(
                    !factor.getFactor().isForTheBoard() || factor.getWeight() != FactorWeight.REQUIRED,
                    "expected %s not to be required: it is for the board to judge",
                    factor.getFactor());
        }
    }

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds policies. */
    final class Builder extends ImmutableMatchPolicy.Builder {
        Builder() {}
    }
}
