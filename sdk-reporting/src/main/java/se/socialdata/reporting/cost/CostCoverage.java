package se.socialdata.reporting.cost;

import com.google.common.collect.ImmutableSortedMap;

/**
 * What an analysis rests on: how many records were added, and what was left out.
 *
 * @param records all records
 * @param otherYears records of years that the analysis does not cover
 * @param repeated records of a municipality and year that had one already; their costs are added
 * @param unknownLines lines of items that the tree does not have; their amounts are not counted
 * @param contradicted lines that state another amount than their parts add up to; the parts are counted
 * @param municipalities how many municipalities each year has
 */
public record CostCoverage(
        long records,
        long otherYears,
        long repeated,
        long unknownLines,
        long contradicted,
        ImmutableSortedMap<Integer, Integer> municipalities) {

    /**
     * Whether every year has the same number of municipalities.
     *
     * @return false if the years differ, so that a change may be one of who has reported
     */
    public boolean isEven() {
        return municipalities.values().stream().distinct().count() <= 1;
    }
}
