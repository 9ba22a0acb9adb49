/**
 * Reports on delegation: the yearly statistics of follow-ups, the matrix as a table, the decision as a document to sign.
 *
 * <p>Only this package uses sdk-reporting. Each report is a {@link se.socialdata.reporting.report.Report}, which the renderers
 * of that module write as text, accessible HTML and so on:
 *
 * <pre>{@code
 * FollowUpStatistics statistics = decisions.stream().collect(FollowUpStatistics.collector(year, guide));
 * String page = HtmlRenderer.of(options).render(statistics.toReport(today));
 * String letter = TextRenderer.of(options).render(DecisionDocument.of(decision, guide, names, units));
 * }</pre>
 */
@NullMarked
package se.socialdata.delegation.report;

import org.jspecify.annotations.NullMarked;
