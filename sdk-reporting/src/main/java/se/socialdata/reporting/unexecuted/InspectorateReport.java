package se.socialdata.reporting.unexecuted;

import java.time.LocalDate;
import java.util.List;
import se.socialdata.core.law.LegalBasis;
import se.socialdata.core.time.DateInterval;
import se.socialdata.reporting.report.Block;
import se.socialdata.reporting.report.RecordTable;
import se.socialdata.reporting.report.Report;
import se.socialdata.reporting.text.LocalizedText;

/**
 * The individual reports and the notices of execution as lists for the inspectorate and the auditors (individrapporter
 * och anmälningar om verkställighet), LSS 28 f-28 g §§, SoL 34 kap.
 *
 * <p>The lists identify persons: they are sensitive blocks, and the only place where a full identity is written. A person
 * whose details are protected is listed too, since the law knows no exception, by the id of the decision and the kind of
 * protection; the identity, which the law does not ask for, is shown only where the caller says that the receiver is entitled
 * to it.
 */
public final class InspectorateReport {

    private InspectorateReport() {}

    /**
     * Writes the list of individual reports, and says when they fall due. Identities of protected persons are withheld.
     *
     * @param settings what the report is about
     * @param reports the individual reports
     * @return the report, whose list is sensitive
     */
    public static Report ofReports(UnexecutedSettings settings, List<IndividualReport> reports) {
        return ofReports(settings, reports, false);
    }

    /**
     * Writes the list of individual reports with the identities of protected persons too, for a receiver who is entitled to
     * them.
     *
     * @param settings what the report is about
     * @param reports the individual reports
     * @return the report, whose list is sensitive
     */
    public static Report ofReportsWithProtected(UnexecutedSettings settings, List<IndividualReport> reports) {
        return ofReports(settings, reports, true);
    }

    private static Report ofReports(
            UnexecutedSettings settings, List<IndividualReport> reports, boolean showProtected) {
        DateInterval window = settings.getWindows().windowOf(settings.getQuarter());
        LocalDate last = window.getEnd().orElse(window.getStart());
        return report(
                settings,
                settings.getLaw().getReportingDuty(),
                LocalizedText.of(
                        "Individrapporter om ej verkställda beslut", "Individual reports on unexecuted decisions"),
                LocalizedText.of(
                        reports.size() + " individrapporter lämnas från och med " + window.getStart() + " till och med "
                                + last + ".",
                        reports.size() + " individual reports are handed in from " + window.getStart() + " to " + last
                                + ", both inclusive."),
                IndividualTables.ofReports(reports, showProtected));
    }

    /**
     * Writes the list of notices of execution. Identities of protected persons are withheld.
     *
     * @param settings what the report is about
     * @param notices the notices that are due
     * @return the report, whose list is sensitive
     */
    public static Report ofNotices(UnexecutedSettings settings, List<ExecutionNotice> notices) {
        return ofNotices(settings, notices, false);
    }

    /**
     * Writes the list of notices of execution with the identities of protected persons too, for a receiver who is entitled to
     * them.
     *
     * @param settings what the report is about
     * @param notices the notices that are due
     * @return the report, whose list is sensitive
     */
    public static Report ofNoticesWithProtected(UnexecutedSettings settings, List<ExecutionNotice> notices) {
        return ofNotices(settings, notices, true);
    }

    private static Report ofNotices(UnexecutedSettings settings, List<ExecutionNotice> notices, boolean showProtected) {
        return report(
                settings,
                settings.getLaw().getNoticeDuty(),
                LocalizedText.of("Anmälningar om verkställighet", "Notices of execution"),
                LocalizedText.of(
                        notices.size() + " verkställigheter av rapporterade beslut ska anmälas.",
                        notices.size() + " executions of reported decisions are to be notified."),
                IndividualTables.ofNotices(notices, showProtected));
    }

    private static Report report(
            UnexecutedSettings settings, LegalBasis duty, LocalizedText title, LocalizedText due, RecordTable table) {
        return Report.builder()
                .title(title.plus(", " + settings.getLaw().getAbbreviation() + ", " + settings.getQuarter()))
                .municipality(settings.getMunicipality().map(CouncilReport::nameOf))
                .period(settings.getQuarter().toInterval())
                .reportingDate(settings.getReportingDate())
                .legalBasis(LocalizedText.ofBoth(
                        duty.on(settings.getQuarter().getLastDay()).toString()))
                .addBlocks(new Block.Paragraph(due))
                .addBlocks(new Block.Sensitive(new Block.Records(table)))
                .build();
    }
}
