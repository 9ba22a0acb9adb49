/**
 * What a Barnahus log is made into (barnahuslogg): the form that the child reads, the view of the professionals who share the
 * duty to inform the child, one child's way across the authorities, and statistics.
 *
 * <p>{@link se.socialdata.reporting.barnahus.ChildForm}, {@link se.socialdata.reporting.barnahus.CoordinationReport} and
 * {@link se.socialdata.reporting.barnahus.TrackReport} are made for one reader, of nothing but the
 * {@link se.socialdata.core.barnahus.VisibleLog} that access gives it.
 * {@link se.socialdata.reporting.barnahus.LogStatisticsBuilder} collects logs: add, merge, build. All become a
 * {@link se.socialdata.reporting.report.Report}, which the renderers write.
 *
 * <p>The source is Landberg, Kaldal and Eriksson, Delaktighet genom kunskap, kontroll och gemenskap. Barnets väg genom
 * barnahus (2020, short version), cited as Barnets väg genom barnahus.
 */
@NullMarked
package se.socialdata.reporting.barnahus;

import org.jspecify.annotations.NullMarked;
