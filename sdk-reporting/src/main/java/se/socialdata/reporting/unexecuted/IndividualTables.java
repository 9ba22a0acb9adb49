package se.socialdata.reporting.unexecuted;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import se.socialdata.core.decision.Offer;
import se.socialdata.core.identity.Person;
import se.socialdata.core.identity.PersonIdentity;
import se.socialdata.core.identity.TemporaryIdentity;
import se.socialdata.core.term.CodedTerm;
import se.socialdata.core.time.Quarter;
import se.socialdata.reporting.report.RecordCell;
import se.socialdata.reporting.report.RecordTable;
import se.socialdata.reporting.text.LocalizedText;

/**
 * The individual reports and the notices of execution as tables, one row for each (förteckning över individrapporter och
 * anmälningar om verkställighet), for CSV and JSON.
 *
 * <p>They show identities in full, except those of protected persons, whose protection stands in their place: a list is
 * printed, mailed and opened on screens. For a receiver who is entitled to these too they are shown.
 */
final class IndividualTables {

    private static final LocalizedText REPORTS_TITLE =
            LocalizedText.of("Individrapporter om ej verkställda beslut", "Individual reports on unexecuted decisions");
    private static final LocalizedText NOTICES_TITLE =
            LocalizedText.of("Anmälningar om verkställighet", "Notices of execution");

    private IndividualTables() {}

    static RecordTable ofReports(List<IndividualReport> reports, boolean showProtected) {
        ImmutableList<RecordTable.Column> columns = ImmutableList.of(
                column("decisionId", "Beslut", "Decision"),
                column("quarter", "Kvartal", "Quarter"),
                column("kind", "Slag", "Kind"),
                column("municipality", "Kommunkod", "Municipality code"),
                column("identity", "Identitet", "Identity"),
                column("sex", "Kön", "Sex"),
                column("protection", "Skydd", "Protection"),
                column("law", "Lag", "Law"),
                column("intervention", "Insats", "Intervention"),
                column("serviceArea", "Verksamhetsområde", "Service area"),
                column("decisionDate", "Beslutsdag", "Decision date"),
                column("interruptionDate", "Avbrottsdag", "Interruption date"),
                column("delayReasons", "Skäl för dröjsmålet", "Reasons for the delay"),
                column("offers", "Erbjudanden", "Offers"),
                column("earlierReports", "Tidigare rapporter", "Earlier reports"),
                column("executionDate", "Verkställt", "Executed"),
                column("endDate", "Avslutat", "Ended"),
                column("endReason", "Skäl för avslut", "Reason for the end"));
        return new RecordTable(
                "individual-reports",
                REPORTS_TITLE,
                columns,
                reports.stream().map(report -> rowOf(report, showProtected)).collect(toImmutableList()));
    }

    static RecordTable ofNotices(List<ExecutionNotice> notices, boolean showProtected) {
        ImmutableList<RecordTable.Column> columns = ImmutableList.of(
                column("decisionId", "Beslut", "Decision"),
                column("municipality", "Kommunkod", "Municipality code"),
                column("identity", "Identitet", "Identity"),
                column("sex", "Kön", "Sex"),
                column("protection", "Skydd", "Protection"),
                column("law", "Lag", "Law"),
                column("intervention", "Insats", "Intervention"),
                column("decisionDate", "Beslutsdag", "Decision date"),
                column("executionDate", "Verkställt", "Executed"));
        return new RecordTable(
                "execution-notices",
                NOTICES_TITLE,
                columns,
                notices.stream().map(notice -> rowOf(notice, showProtected)).collect(toImmutableList()));
    }

    private static ImmutableList<RecordCell> rowOf(IndividualReport report, boolean showProtected) {
        return ImmutableList.<RecordCell>builder()
                .add(RecordCell.of(report.getDecisionId()))
                .add(RecordCell.of(report.getQuarter().toString()))
                .add(RecordCell.of(report.getKind()))
                .add(RecordCell.of(report.getMunicipality().getCode()))
                .addAll(cellsOf(report.getPerson(), showProtected))
                .add(RecordCell.of(report.getIntervention().getLaw().getCode()))
                .add(RecordCell.of(report.getIntervention()))
                .add(RecordCell.of(report.getServiceArea()))
                .add(RecordCell.of(report.getDecisionDate()))
                .add(RecordCell.ofDate(report.getInterruptionDate()))
                .add(joined(
                        report.getDelayReasons().stream().map(LocalizedText::of).toList()))
                .add(joined(
                        report.getOffers().stream().map(IndividualTables::text).toList()))
                .add(joined(report.getEarlierReports().stream()
                        .map(Quarter::toString)
                        .map(LocalizedText::ofBoth)
                        .toList()))
                .add(RecordCell.ofDate(report.getExecutionDate()))
                .add(RecordCell.ofDate(report.getEndDate()))
                .add(term(report.getEndReason()))
                .build();
    }

    private static ImmutableList<RecordCell> rowOf(ExecutionNotice notice, boolean showProtected) {
        return ImmutableList.<RecordCell>builder()
                .add(RecordCell.of(notice.getDecisionId()))
                .add(RecordCell.of(notice.getMunicipality().getCode()))
                .addAll(cellsOf(notice.getPerson(), showProtected))
                .add(RecordCell.of(notice.getIntervention().getLaw().getCode()))
                .add(RecordCell.of(notice.getIntervention()))
                .add(RecordCell.of(notice.getDecisionDate()))
                .add(RecordCell.of(notice.getExecutionDate()))
                .build();
    }

    private static ImmutableList<RecordCell> cellsOf(Person person, boolean showProtected) {
        Optional<PersonIdentity> identity = showProtected ? person.getIdentity() : person.getShowableIdentity();
        return ImmutableList.of(
                identity.map(IndividualTables::toText).map(RecordCell::of).orElseGet(RecordCell::empty),
                term(person.getSex()),
                person.isProtected() ? RecordCell.of(person.getProtection()) : RecordCell.empty());
    }

    /** The identity in the form that the inspectorate's service takes. */
    private static String toText(PersonIdentity identity) {
        return identity instanceof TemporaryIdentity temporary
                ? temporary.toInspectorateForm()
                : identity.toCanonical();
    }

    private static LocalizedText text(Offer offer) {
        LocalizedText answer = offer.getAnswer().map(LocalizedText::of).orElse(LocalizedText.EMPTY);
        LocalizedText date = LocalizedText.ofBoth(offer.getDate().toString());
        return answer.isEmpty() ? date : date.plus(" ").plus(answer);
    }

    private static RecordCell joined(List<LocalizedText> texts) {
        return texts.stream()
                .reduce((one, next) -> one.plus("; ").plus(next))
                .map(RecordCell::of)
                .orElseGet(RecordCell::empty);
    }

    private static RecordCell term(Optional<? extends CodedTerm> term) {
        return term.isPresent() ? RecordCell.of(term.get()) : RecordCell.empty();
    }

    private static RecordTable.Column column(String code, String sv, String en) {
        return new RecordTable.Column(code, LocalizedText.of(sv, en));
    }
}
