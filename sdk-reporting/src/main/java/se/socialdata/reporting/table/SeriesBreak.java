package se.socialdata.reporting.table;

import se.socialdata.reporting.text.LocalizedText;

/**
 * A break in comparability (brott i jämförbarheten) within a series.
 *
 * @param dimension the code of the dimension that is the series
 * @param member the code of the first member that cannot be compared with those before it
 * @param text what changed
 */
public record SeriesBreak(String dimension, String member, LocalizedText text) {}
