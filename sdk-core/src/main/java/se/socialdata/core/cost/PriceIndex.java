package se.socialdata.core.cost;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableSortedMap.toImmutableSortedMap;

import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.Map;
import se.socialdata.core.money.Money;
import se.socialdata.core.term.ReferenceTable;

/**
 * A price index by year (prisindex): what makes costs of different years comparable.
 *
 * <p>The SDK ships no index. The reports name theirs (a consumer price index for the municipalities' social security without
 * child care, ordered from Statistiska centralbyrån) and print none of its values; the caller supplies them. Fixed price =
 * current price x index of the base year / index of the year. Immutable and thread-safe.
 */
public final class PriceIndex {

    private final String name;
    private final ImmutableSortedMap<Integer, BigDecimal> values;

    private PriceIndex(String name, ImmutableSortedMap<Integer, BigDecimal> values) {
        this.name = name;
        this.values = values;
    }

    /**
     * An index.
     *
     * @param name what it is called and where it comes from
     * @param values the value of each year, greater than zero
     * @return the index
     * @throws IllegalArgumentException if the name is blank, there is no value, or a value is zero or less
     */
    public static PriceIndex of(String name, Map<Integer, BigDecimal> values) {
        checkArgument(!name.isBlank(), "expected the name of the index, got a blank one");
        checkArgument(!values.isEmpty(), "expected the value of at least one year");
        values.forEach((year, value) ->
                checkArgument(value.signum() > 0, "expected an index value greater than zero in %s", year));
        return new PriceIndex(
                name,
                values.entrySet().stream()
                        .collect(toImmutableSortedMap(
                                Comparator.naturalOrder(), Map.Entry::getKey, Map.Entry::getValue)));
    }

    /**
     * An index from a table with the columns {@code year} and {@code index}; its name is the table's source.
     *
     * @param table the values, with a decimal comma or point
     * @return the index
     * @throws IllegalArgumentException if a cell is no number, a year stands twice, or a value is zero or less
     */
    public static PriceIndex from(ReferenceTable table) {
        ImmutableSortedMap.Builder<Integer, BigDecimal> values = ImmutableSortedMap.naturalOrder();
        for (ReferenceTable.Row row : table.withColumns("year", "index").getRows()) {
            values.put(
                    row.get("year", Integer::valueOf),
                    row.get("index", text -> new BigDecimal(text.replace(',', '.'))));
        }
        try {
            return of(table.getSource(), values.buildOrThrow());
        } catch (IllegalArgumentException e) {
            throw e.getMessage() != null && e.getMessage().startsWith("expected")
                    ? e
                    : new IllegalArgumentException("expected each year once", e);
        }
    }

    /**
     * What the index is called and where it comes from.
     *
     * @return the name
     */
    public String getName() {
        return name;
    }

    /**
     * The value of each year.
     *
     * @return the values in order of year, all greater than zero
     */
    public ImmutableSortedMap<Integer, BigDecimal> getValues() {
        return values;
    }

    /**
     * Whether the index has a value of a year.
     *
     * @param year the year
     * @return true if it has
     */
    public boolean covers(int year) {
        return values.containsKey(year);
    }

    /**
     * The value of a year.
     *
     * @param year the year
     * @return the value
     * @throws IllegalArgumentException if the index has none; the message names the index and the years that it has
     */
    public BigDecimal getValue(int year) {
        BigDecimal value = values.get(year);
        checkArgument(value != null, "%s: expected a year of %s, got %s", name, values.keySet(), year);
        return value;
    }

    /**
     * An amount in the prices of another year (fasta priser), not rounded.
     *
     * @param amount the amount in the prices of its year
     * @param year the year of the amount
     * @param baseYear the year whose prices are asked for
     * @return the amount in kronor, with 34 significant digits
     * @throws IllegalArgumentException if the index lacks one of the years
     */
    public BigDecimal toFixedPrice(Money amount, int year, int baseYear) {
        return amount.toKronor().multiply(getValue(baseYear)).divide(getValue(year), MathContext.DECIMAL128);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PriceIndex that && name.equals(that.name) && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + values.hashCode();
    }

    /** The name and the years. */
    @Override
    public String toString() {
        return "PriceIndex[" + name + ", " + values.keySet() + "]";
    }
}
