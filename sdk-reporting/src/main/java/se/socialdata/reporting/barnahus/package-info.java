/**
 * Statistics of Barnahus logs (statistik över barnahusloggar).
 *
 * <p>{@link se.socialdata.reporting.barnahus.LogStatisticsBuilder} collects logs: add, merge, build. The statistics become a
 * {@link se.socialdata.reporting.report.Report}, which the renderers write.
 *
 * <p>The source is Landberg, Kaldal and Eriksson, Delaktighet genom kunskap, kontroll och gemenskap. Barnets väg genom
 * barnahus (2020, short version), cited as Barnets väg genom barnahus.
 */
@NullMarked
package se.socialdata.reporting.barnahus;

import org.jspecify.annotations.NullMarked;
