/**
 * Time as Swedish administration counts it: closed intervals of days, timelines, tables of values that change by date,
 * quarters and reporting periods.
 *
 * <p>{@link se.socialdata.core.time.DateInterval} includes both its first and its last day ("från och med, till och
 * med"). A period in months or years is calendar arithmetic, never a number of days. Nothing here reads the clock.
 */
@NullMarked
package se.socialdata.core.time;

import org.jspecify.annotations.NullMarked;
