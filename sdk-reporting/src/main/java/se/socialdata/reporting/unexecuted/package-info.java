/**
 * Reports on favourable decisions that are not executed in time (ej verkställda gynnande beslut).
 *
 * <p>One mergeable {@link se.socialdata.reporting.unexecuted.UnexecutedBuilder} takes the decisions and gives several
 * products: the statistics for the council (LSS 28 h §, SoL 34 kap.), the individual reports to the inspectorate and the
 * auditors (28 f §) with the notices of execution (28 g §), and the matter for the board.
 *
 * <pre>{@code
 * UnexecutedBuilder builder = UnexecutedBuilder.of(UnexecutedSettings.of(Law.LSS, Quarter.of(2025, 4), reportingDate));
 * decisions.forEach(builder::add);
 * Report report = CouncilReport.of(builder.buildStatistics());
 * }</pre>
 *
 * <p>The period and the reporting date are two dates: what is counted depends on the quarter, what has become of it on the
 * reporting date.
 */
@NullMarked
package se.socialdata.reporting.unexecuted;

import org.jspecify.annotations.NullMarked;
