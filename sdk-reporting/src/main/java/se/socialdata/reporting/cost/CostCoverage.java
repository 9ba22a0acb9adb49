package se.socialdata.reporting.cost;

import static java.util.stream.Collectors.joining;

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
 * @param partial municipalities that have a record of some of the years only
 */
public record CostCoverage(
        long records,
        long otherYears,
        long repeated,
        long unknownLines,
        long contradicted,
        ImmutableSortedMap<Integer, Integer> municipalities,
        long partial) {

    /**
     * Whether every year has the same municipalities.
     *
     * @return false if one lacks a year, so that a change may be one of who has reported
     */
    public boolean isEven() {
        return partial == 0;
    }

    /** The municipalities of each year, as a reader of a report sees them. */
    String describeMunicipalities() {
        return municipalities.entrySet().stream()
                .map(year -> year.getKey() + ": " + year.getValue())
                .collect(joining(", "));
    }
}
