package se.socialdata.reporting.unexecuted;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.socialdata.core.decision.DelayReason;
import se.socialdata.core.decision.Offer;
import se.socialdata.core.identity.Person;
import se.socialdata.core.identity.PersonIdentity;
import se.socialdata.core.identity.ProtectedIdentity;
import se.socialdata.core.identity.TemporaryIdentity;
import se.socialdata.core.term.CodedTerm;
import se.socialdata.core.time.DateInterval;
import se.socialdata.core.time.Quarter;
import se.socialdata.reporting.report.Block;
import se.socialdata.reporting.report.RecordCell;
import se.socialdata.reporting.report.RecordTable;
import se.socialdata.reporting.report.Report;
import se.socialdata.reporting.text.LocalizedText;

/**
 * The individual reports and notices as lists, for the inspectorate and the auditors (individrapporter), LSS 28 f-28 g
 * §§, SoL 34 kap.
 *
 * <p>The lists identify persons: they are sensitive blocks, and the only place where a full identity is written. A person
 * whose details are protected is listed too, since the law knows no exception, with the kind of protection beside.
 */
public final class InspectorateReport {

    private InspectorateReport() {}

    /**
     * Writes the lists.
     *
     * @param settings what the report is about
     * @param reports the individual reports
     * @param notices the notices of execution
     * @return the report, whose lists are sensitive
     */
    public static Report of(
            UnexecutedSettings settings, List<IndividualReport> reports, List<ExecutionNotice> notices) {
        DateInterval window = settings.getWindows().windowOf(settings.getQuarter());
        return Report.builder()
                .title(LocalizedText.of(
                        "Individrapporter: ej verkställda gynnande beslut enligt " + settings.getLaw() + ", "
                                + settings.getQuarter(),
                        "Individual reports: favourable decisions not executed under " + settings.getLaw() + ", "
                                + settings.getQuarter()))
                .municipality(settings.getMunicipality().map(CouncilReport::nameOf))
                .period(settings.getQuarter().toInterval())
                .reportingDate(settings.getReportingDate())
                .legalBasis(LocalizedText.ofBoth(settings.getLaw()
                        .getReportingDuty()
                        .on(settings.getQuarter().getLastDay())
                        .toString()))
                .addBlocks(new Block.Paragraph(dueIn(window, reports.size(), notices.size())))
                .addBlocks(new Block.Sensitive(new Block.Records(toTable(reports))))
                .addBlocks(new Block.Sensitive(new Block.Records(toNoticeTable(notices))))
                .build();
    }

    /** What falls due, and when. */
    private static LocalizedText dueIn(DateInterval window, int reports, int notices) {
        LocalDate last = window.getEnd().orElse(window.getStart());
        return LocalizedText.of(
                reports + " individrapporter lämnas från och med " + window.getStart() + " till och med " + last + ". "
                        + notices + " verkställigheter av rapporterade beslut ska anmälas.",
                reports + " individual reports are handed in from " + window.getStart() + " to " + last
                        + ", both inclusive. " + notices + " executions of reported decisions are to be notified.");
    }

    /**
     * The individual reports as a table.
     *
     * @param reports the reports
     * @return one row for each report
     */
    public static RecordTable toTable(List<IndividualReport> reports) {
        return new RecordTable(
                "individual-reports",
                LocalizedText.of("Individrapporter", "Individual reports"),
                ImmutableList.of(
                        column("decisionId", "Beslut", "Decision"),
                        column("kind", "Slag", "Kind"),
                        column("person", "Person", "Person"),
                        column("protection", "Skydd", "Protection"),
                        column("intervention", "Insats", "Intervention"),
                        column("decisionDate", "Beslutsdag", "Decision date"),
                        column("interruptionDate", "Avbrott", "Interruption"),
                        column("delayReasons", "Skäl", "Reasons"),
                        column("offers", "Erbjudanden", "Offers"),
                        column("earlierReports", "Tidigare", "Earlier"),
                        column("executionDate", "Verkställt", "Executed"),
                        column("endDate", "Avslutat", "Ended"),
                        column("endReason", "Avslutsorsak", "Reason of end")),
                reports.stream().map(InspectorateReport::toRow).collect(toImmutableList()));
    }

    private static ImmutableList<RecordCell> toRow(IndividualReport report) {
        return ImmutableList.of(
                RecordCell.of(report.getDecisionId()),
                RecordCell.of(report.getKind()),
                identity(report.getPerson()),
                protection(report.getPerson()),
                RecordCell.of(report.getIntervention()),
                RecordCell.of(report.getDecisionDate()),
                RecordCell.ofDate(report.getInterruptionDate()),
                RecordCell.of(reasons(report.getDelayReasons())),
                RecordCell.of(offers(report.getOffers())),
                RecordCell.of(report.getEarlierReports().stream()
                        .map(Quarter::toString)
                        .collect(joining(", "))),
                RecordCell.ofDate(report.getExecutionDate()),
                RecordCell.ofDate(report.getEndDate()),
                report.getEndReason().map(RecordCell::of).orElseGet(RecordCell::empty));
    }

    /**
     * The notices of execution as a table.
     *
     * @param notices the notices
     * @return one row for each notice
     */
    public static RecordTable toNoticeTable(List<ExecutionNotice> notices) {
        return new RecordTable(
                "execution-notices",
                LocalizedText.of("Anmälan om verkställighet", "Notices of execution"),
                ImmutableList.of(
                        column("decisionId", "Beslut", "Decision"),
                        column("person", "Person", "Person"),
                        column("protection", "Skydd", "Protection"),
                        column("intervention", "Insats", "Intervention"),
                        column("decisionDate", "Beslutsdag", "Decision date"),
                        column("executionDate", "Verkställt", "Executed")),
                notices.stream()
                        .map(notice -> ImmutableList.of(
                                RecordCell.of(notice.getDecisionId()),
                                identity(notice.getPerson()),
                                protection(notice.getPerson()),
                                RecordCell.of(notice.getIntervention()),
                                RecordCell.of(notice.getDecisionDate()),
                                RecordCell.of(notice.getExecutionDate())))
                        .collect(toImmutableList()));
    }

    private static RecordTable.Column column(String code, String sv, String en) {
        return new RecordTable.Column(code, LocalizedText.of(sv, en));
    }

    /** The identity in the form the inspectorate's service takes, or the sex where none may be held. */
    private static RecordCell identity(Person person) {
        Optional<String> identity = person.getIdentity().map(InspectorateReport::toText);
        return identity.map(RecordCell::of)
                .or(() -> person.getSex().map(RecordCell::of))
                .orElseGet(RecordCell::empty);
    }

    private static String toText(PersonIdentity identity) {
        return identity instanceof TemporaryIdentity temporary
                ? temporary.toInspectorateForm()
                : identity.toCanonical();
    }

    private static RecordCell protection(Person person) {
        return person.getProtection() == ProtectedIdentity.NONE
                ? RecordCell.empty()
                : RecordCell.of(person.getProtection());
    }

    private static LocalizedText reasons(ImmutableList<DelayReason> reasons) {
        return joined(reasons.stream().map(LocalizedText::of).collect(toImmutableList()));
    }

    private static LocalizedText offers(ImmutableList<Offer> offers) {
        return joined(offers.stream()
                .map(offer -> LocalizedText.ofBoth(offer.getDate().toString())
                        .plus(offer.getAnswer()
                                .map(answer -> LocalizedText.ofBoth(" ").plus(LocalizedText.of((CodedTerm) answer)))
                                .orElse(LocalizedText.EMPTY)))
                .collect(toImmutableList()));
    }

    private static LocalizedText joined(ImmutableList<LocalizedText> texts) {
        LocalizedText joined = LocalizedText.EMPTY;
        for (LocalizedText text : texts) {
            joined = joined.isEmpty() ? text : joined.plus("; ").plus(text);
        }
        return joined;
    }
}
