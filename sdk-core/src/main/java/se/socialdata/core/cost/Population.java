package se.socialdata.core.cost;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import se.socialdata.core.geography.Municipality;
import se.socialdata.core.term.ReferenceTable;

/**
 * Inhabitants by municipality, year and age band (folkmängd den 31 december), which the caller supplies.
 *
 * <p>The band is looked up as it is given: numbers of other bands are not added up. Immutable and thread-safe.
 */
public final class Population {

    private static final Population NONE = new Population("", ImmutableMap.of());

    private final String source;
    private final ImmutableMap<Key, Long> inhabitants;

    private Population(String source, ImmutableMap<Key, Long> inhabitants) {
        this.source = source;
        this.inhabitants = inhabitants;
    }

    private record Key(Municipality municipality, int year, AgeBand ages) {}

    /**
     * No numbers at all, for reports that divide by nobody.
     *
     * @return the population without numbers
     */
    public static Population empty() {
        return NONE;
    }

    /**
     * Numbers from a table with the columns {@code municipality} (code), {@code year}, {@code ages} (as {@code 0-20} or
     * {@code 0+}) and {@code inhabitants}.
     *
     * @param table the numbers
     * @return the population
     * @throws IllegalArgumentException if a cell has no meaning, a number is negative, or a municipality, year and band
     *     stand twice
     */
    public static Population from(ReferenceTable table) {
        Map<Key, Long> numbers = new HashMap<>();
        for (ReferenceTable.Row row :
                table.withColumns("municipality", "year", "ages", "inhabitants").getRows()) {
            Key key = new Key(
                    row.get("municipality", Municipality::of),
                    row.get("year", Integer::valueOf),
                    row.get("ages", AgeBand::parse));
            long number = row.get("inhabitants", Long::valueOf);
            checkArgument(number >= 0, "line %s, inhabitants: expected 0 or more", row.getLine());
            checkArgument(
                    numbers.putIfAbsent(key, number) == null,
                    "line %s: expected each municipality, year and age band once",
                    row.getLine());
        }
        return new Population(table.getSource(), ImmutableMap.copyOf(numbers));
    }

    /**
     * Where the numbers come from.
     *
     * @return the source; empty if there are no numbers
     */
    public String getSource() {
        return source;
    }

    /**
     * The inhabitants of a municipality.
     *
     * @param municipality the municipality
     * @param year the year, at its end
     * @param ages the age band
     * @return the number, or empty if it is not known
     */
    public OptionalLong find(Municipality municipality, int year, AgeBand ages) {
        Long number = inhabitants.get(new Key(municipality, year, ages));
        return number == null ? OptionalLong.empty() : OptionalLong.of(number);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Population that && source.equals(that.source) && inhabitants.equals(that.inhabitants);
    }

    @Override
    public int hashCode() {
        return inhabitants.hashCode();
    }

    /** The source and how many numbers there are. */
    @Override
    public String toString() {
        return "Population[" + source + ", " + inhabitants.size() + " numbers]";
    }
}
