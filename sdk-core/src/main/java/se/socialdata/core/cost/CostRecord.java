package se.socialdata.core.cost;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import se.socialdata.core.geography.Municipality;
import se.socialdata.core.money.Money;
import se.socialdata.core.style.SdkStyle;

/**
 * The costs of one municipality in one year, in current prices (kommunens kostnader enligt räkenskapssammandraget).
 *
 * <p>A line may stand at any level of the {@linkplain CostTree tree}. Where an item has lines below it, they make up its
 * amount, and a line of its own is a control sum; where it has none, its own line is the amount. Source: Individ- och
 * familjeomsorg, lägesrapport 2025, kapitlet Kostnader inom individ- och familjeomsorg.
 */
@Value.Immutable
@SdkStyle
public interface CostRecord {

    /**
     * The municipality.
     *
     * @return the municipality
     */
    Municipality getMunicipality();

    /**
     * The year of the costs.
     *
     * @return the calendar year, from 1900 to 2999
     */
    int getYear();

    /**
     * The costs, each item at most once.
     *
     * @return the lines
     */
    ImmutableList<CostLine> getLines();

    /**
     * Whether the amounts are the costs of the municipality's own commitment (kostnad för det egna åtagandet): gross costs
     * without internal income and sales to other municipalities and regions.
     *
     * @return empty if it is not stated
     */
    Optional<Boolean> getOwnCommitment();

    /**
     * Whether financial assistance to refugees is included; the accounts summary has had it elsewhere since 2016.
     *
     * @return empty if it is not stated
     */
    Optional<Boolean> getRefugeeAssistanceIncluded();

    /**
     * What tells the record from others: the code of the municipality and the year.
     *
     * @return for example {@code 2580-2023}
     */
    default String getId() {
        return getMunicipality().getCode() + "-" + getYear();
    }

    /**
     * The amount that an item's own line states.
     *
     * @param item the item
     * @return the amount, or empty if the item has no line
     */
    default Optional<Money> findLine(CostItem item) {
        return getLines().stream()
                .filter(line -> line.getItem() == item)
                .map(CostLine::getAmount)
                .findFirst();
    }

    /**
     * What the parts of an item add up to.
     *
     * @param item the item
     * @param tree the tree of the year
     * @return the sum of those parts that have an amount, or empty if none has
     * @throws IllegalArgumentException if the tree has no such item
     */
    default Optional<Money> findSumOfParts(CostItem item, CostTree tree) {
        return tree.getParts(item).stream()
                .flatMap(part -> findAmount(part, tree).stream())
                .reduce(Money::plus);
    }

    /**
     * What an item cost: the sum of its parts, or else its own line.
     *
     * @param item the item
     * @param tree the tree of the year
     * @return the amount, or empty if neither the item nor anything below it has a line
     * @throws IllegalArgumentException if the tree has no such item
     */
    default Optional<Money> findAmount(CostItem item, CostTree tree) {
        return findSumOfParts(item, tree).or(() -> findLine(item));
    }

    /**
     * Refuses a year that no statistics can have, and two lines of one item.
     *
     * @throws IllegalArgumentException if the record has no meaning
     */
    @Value.Check
    default void check() {
        checkArgument(getYear() >= 1900 && getYear() <= 2999, "expected a year from 1900 to 2999, got %s", getYear());
        Set<CostItem> seen = EnumSet.noneOf(CostItem.class);
        for (CostLine line : getLines()) {
            checkArgument(seen.add(line.getItem()), "expected each cost item once, got %s twice", line.getItem());
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

    /** Builds records. */
    final class Builder extends ImmutableCostRecord.Builder {
        Builder() {}

        /**
         * Adds a line.
         *
         * @param item the item
         * @param amount the cost in current prices
         * @return this builder
         */
        public Builder line(CostItem item, Money amount) {
            addLines(CostLine.of(item, amount));
            return this;
        }
    }
}
