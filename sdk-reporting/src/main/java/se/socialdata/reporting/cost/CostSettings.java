package se.socialdata.reporting.cost;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.immutables.value.Value;
import se.socialdata.core.cost.AgeBand;
import se.socialdata.core.cost.CostItem;
import se.socialdata.core.cost.CostTree;
import se.socialdata.core.cost.MunicipalityGrouping;
import se.socialdata.core.cost.Population;
import se.socialdata.core.cost.PriceIndex;
import se.socialdata.core.money.Money;
import se.socialdata.core.style.SdkStyle;
import se.socialdata.reporting.table.MoneyUnit;
import se.socialdata.reporting.text.LocalizedText;

/** What a cost analysis covers, and the data that it needs besides the records (kostnadsanalysens förutsättningar). */
@Value.Immutable
@SdkStyle
public interface CostSettings {

    /**
     * The years, of which the first is the base of the volume index and the last that of the prices.
     *
     * @return two years or more
     */
    @Value.NaturalOrder
    ImmutableSortedSet<Integer> getYears();

    /**
     * The items and how they make up each other.
     *
     * @return the tree
     */
    CostTree getTree();

    /**
     * The index by which costs become fixed prices.
     *
     * @return the index, with a value of every year
     */
    PriceIndex getPriceIndex();

    /**
     * Items that have an index of their own. Such an item is no longer a part of the fixed price of what it belongs to: each
     * item is computed from its own current prices.
     *
     * @return the indexes, each with a value of every year
     */
    ImmutableMap<CostItem, PriceIndex> getItemIndexes();

    /**
     * What a reader should know of the indexes before comparing with earlier reports (jämförbarhet), such as that the index
     * has been rebuilt.
     *
     * @return the notes, shown below every table in fixed prices
     */
    ImmutableList<LocalizedText> getIndexNotes();

    /**
     * The gross domestic product in current prices (BNP), for its share.
     *
     * @return the product by year; a year without one has no share
     */
    ImmutableMap<Integer, Money> getGrossDomesticProduct();

    /**
     * The inhabitants.
     *
     * @return the population, without numbers unless given
     */
    @Value.Default
    default Population getPopulation() {
        return Population.empty();
    }

    /**
     * The groups of municipalities.
     *
     * @return the grouping, or empty for an analysis of the country as a whole
     */
    Optional<MunicipalityGrouping> getGrouping();

    /**
     * The items that are shown by group, each with the inhabitants among whom it is divided.
     *
     * @return the items; unless given, those that the status report shows: children and young people by inhabitants of 0-20
     *     years, and financial assistance by all inhabitants
     */
    @Value.Default
    default ImmutableMap<CostItem, AgeBand> getItemsPerInhabitant() {
        return ImmutableMap.of(
                CostItem.CHILD_YOUTH, AgeBand.CHILDREN_AND_YOUNG, CostItem.FINANCIAL_ASSISTANCE, AgeBand.ALL);
    }

    /**
     * In what amounts are shown.
     *
     * @return the unit, thousand millions of kronor unless given
     */
    @Value.Default
    default MoneyUnit getUnit() {
        return MoneyUnit.BILLION_KRONOR;
    }

    /**
     * How many decimals amounts are shown with.
     *
     * @return the number, one unless given
     */
    @Value.Default
    default int getDecimals() {
        return 1;
    }

    /**
     * Items that are shown with another number of decimals.
     *
     * @return the numbers of decimals
     */
    ImmutableMap<CostItem, Integer> getItemDecimals();

    /**
     * The first year, with which the others are compared.
     *
     * @return the year
     */
    default int getFirstYear() {
        return getYears().first();
    }

    /**
     * The last year, in whose prices fixed amounts are.
     *
     * @return the year
     */
    default int getLastYear() {
        return getYears().last();
    }

    /**
     * The year before the last.
     *
     * @return the year
     */
    default int getPreviousYear() {
        return getYears().headSet(getLastYear(), false).last();
    }

    /**
     * The index of an item.
     *
     * @param item the item
     * @return its own index, or else the common one
     */
    default PriceIndex getIndex(CostItem item) {
        return getItemIndexes().getOrDefault(item, getPriceIndex());
    }

    /**
     * Checks that there are years to compare, and that every index has them.
     *
     * @throws IllegalArgumentException if there are fewer than two years, an index lacks one, or an item is none of the tree
     */
    @Value.Check
    default void check() {
        checkArgument(getYears().size() > 1, "expected two years or more, got %s", getYears());
        checkIndex(getPriceIndex());
        getItemIndexes().values().forEach(this::checkIndex);
        getItemsPerInhabitant()
                .keySet()
                .forEach(item -> checkArgument(
                        getTree().contains(item), "expected items of the tree by inhabitant, got %s", item));
    }

    private void checkIndex(PriceIndex index) {
        getYears().forEach(index::getValue);
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
    final class Builder extends ImmutableCostSettings.Builder {
        Builder() {}
    }
}
