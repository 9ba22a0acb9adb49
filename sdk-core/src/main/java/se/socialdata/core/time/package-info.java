/**
 * Time as Swedish administration counts it: closed intervals of days, timelines, tables of values that change by date,
 * quarters and reporting periods.
 *
 * <ul>
 *   <li>{@link se.socialdata.core.time.DateInterval} includes both its first and its last day ("från och med, till och
 *       med"); its end may be open.
 *   <li>{@link se.socialdata.core.time.Timeline} holds values over time and is what everything with periods is computed
 *       with: merge overlapping periods, combine two timelines, look for gaps, count days.
 *   <li>{@link se.socialdata.core.time.DatedTable} holds values that change by date, such as norms and rates, without a
 *       day missing.
 *   <li>{@link se.socialdata.core.time.Quarter} and {@link se.socialdata.core.time.ReportingPeriod} say what a report is
 *       about and when it was drawn up.
 *   <li>{@link se.socialdata.core.time.Deadlines} counts a time set in law: months and years are calendar arithmetic,
 *       never a number of days.
 * </ul>
 *
 * <p>Nothing here reads the clock; every question names its date.
 */
@NullMarked
package se.socialdata.core.time;

import org.jspecify.annotations.NullMarked;
