package se.socialdata.core.assistance;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import se.socialdata.core.money.Money;
import se.socialdata.core.style.SdkStyle;

/**
 * The national norm of one calendar year (riksnormen): what the government sets as reasonable personal and common costs of a
 * household. Socialtjänstförordningen (2025:468) 12 kap. 2 och 3 §§.
 *
 * <p>{@link NationalNorms} holds the years; {@link #compute} computes the norm of a household and shows how.
 */
@Value.Immutable
@SdkStyle
public interface NationalNorm {

    /**
     * The calendar year that the amounts are for.
     *
     * @return the year
     */
    int getYear();

    /**
     * The personal costs of children and young persons at home, by age.
     *
     * @return the amounts, from age 0 without a gap
     */
    ImmutableList<NormBand> getChildBands();

    /**
     * The personal costs of a single adult.
     *
     * @return the amount a month
     */
    Money getSingleAdult();

    /**
     * The personal costs of two cohabitants together.
     *
     * @return the amount a month
     */
    Money getCouple();

    /**
     * The common costs of households of one person, of two, and so on.
     *
     * @return the amounts a month, at least two
     */
    ImmutableList<Money> getCommonCosts();

    /**
     * Refuses ages that do not follow each other from 0, and fewer than two sizes of household.
     *
     * @throws IllegalArgumentException if the record has no meaning
     */
    @Value.Check
    default void check() {
        int next = 0;
        for (NormBand band : getChildBands()) {
            checkArgument(
                    band.getFromAge() == next,
                    "expected the ages to follow each other from 0, got %s where %s was next",
                    band.getFromAge(),
                    next);
            next = band.getToAge() + 1;
        }
        checkArgument(getCommonCosts().size() >= 2, "expected the common costs of at least two sizes of household");
    }

    /**
     * The amounts for a child.
     *
     * @param age the age in whole years
     * @return the band that the age belongs to
     * @throws IllegalArgumentException if the norm does not reach the age
     */
    default NormBand bandFor(int age) {
        return getChildBands().stream()
                .filter(band -> age >= band.getFromAge() && age <= band.getToAge())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("expected an age from 0 to "
                        + getChildBands().get(getChildBands().size() - 1).getToAge() + ", got " + age));
    }

    /**
     * The common costs of a household. Each member beyond the largest household of the table adds the difference between the
     * two largest (12 kap. 3 § första stycket).
     *
     * @param size how many persons
     * @return the amount a month
     * @throws IllegalArgumentException if the size is less than one
     */
    default Money commonCosts(int size) {
        checkArgument(size >= 1, "expected a household of one person or more, got %s", size);
        int known = getCommonCosts().size();
        if (size <= known) {
            return getCommonCosts().get(size - 1);
        }
        return getCommonCosts().get(known - 1).plus(getFurtherMember().multipliedBy(size - known));
    }

    /**
     * What each member beyond the largest household of the table adds.
     *
     * @return the amount a month
     */
    default Money getFurtherMember() {
        int known = getCommonCosts().size();
        return getCommonCosts().get(known - 1).minus(getCommonCosts().get(known - 2));
    }

    /**
     * The norm of a household, and how it came about.
     *
     * @param household the household
     * @return the amount with its terms
     * @throws IllegalArgumentException if the norm does not reach the age of a child, or has no amount without lunch for it
     */
    default NormCalculation compute(NormHousehold household) {
        return NormTerms.of(this, household).toCalculation();
    }

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds norms. */
    final class Builder extends ImmutableNationalNorm.Builder {
        Builder() {}
    }
}
