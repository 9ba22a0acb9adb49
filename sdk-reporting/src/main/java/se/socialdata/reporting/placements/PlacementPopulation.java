package se.socialdata.reporting.placements;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Table;
import se.socialdata.core.identity.Sex;
import se.socialdata.reporting.text.LocalizedText;

/**
 * The inhabitants by age and sex that numbers are related to (folkmängd). The caller gives it, with its source: no number of
 * inhabitants is part of the library.
 *
 * @param source where the numbers come from and of which day they are
 * @param inhabitants how many of each age in whole years and sex; an age that is not given has nobody
 */
public record PlacementPopulation(LocalizedText source, ImmutableTable<Integer, Sex, Long> inhabitants) {

    /**
     * Creates a population.
     *
     * @param source the source
     * @param inhabitants how many there are
     * @throws IllegalArgumentException if an age or a number is negative
     */
    public PlacementPopulation {
        checkArgument(
                inhabitants.rowKeySet().stream().allMatch(age -> age >= 0)
                        && inhabitants.values().stream().allMatch(number -> number >= 0),
                "expected ages and numbers of inhabitants of zero or more");
    }

    /**
     * A population.
     *
     * @param source the source
     * @param inhabitants how many there are of each age and sex
     * @return the population
     * @throws IllegalArgumentException if an age or a number is negative
     */
    public static PlacementPopulation of(LocalizedText source, Table<Integer, Sex, Long> inhabitants) {
        return new PlacementPopulation(source, ImmutableTable.copyOf(inhabitants));
    }

    /**
     * How many inhabitants there are of some ages.
     *
     * @param sex the sex
     * @param from the lowest age, inclusive
     * @param to the first age above, exclusive
     * @return the number
     */
    public long count(Sex sex, int from, int to) {
        return inhabitants.column(sex).entrySet().stream()
                .filter(entry -> entry.getKey() >= from && entry.getKey() < to)
                .mapToLong(entry -> entry.getValue())
                .sum();
    }
}
