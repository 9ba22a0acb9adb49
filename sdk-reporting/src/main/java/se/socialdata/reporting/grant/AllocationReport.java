package se.socialdata.reporting.grant;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import se.socialdata.core.grant.AllocationList;
import se.socialdata.core.grant.GrantComponent;
import se.socialdata.reporting.report.Block;
import se.socialdata.reporting.report.RecordCell;
import se.socialdata.reporting.report.RecordTable;
import se.socialdata.reporting.report.Report;
import se.socialdata.reporting.text.LocalizedText;

/** The check of an allocation list as a report: what is wrong, the sums, the own share, and the list. */
public final class AllocationReport {

    private AllocationReport() {}

    /**
     * Writes the report.
     *
     * @param audit the check
     * @return the report
     */
    public static Report of(AllocationAudit audit) {
        AllocationSettings settings = audit.getSettings();
        AllocationList.Head head = settings.getList().getHead();
        Report.Builder report = Report.builder()
                .title(LocalizedText.of("Granskning av fördelningslista", "Check of an allocation list"))
                .caseNumber(head.reference())
                .addBlocks(new Block.Paragraph(LocalizedText.ofBoth(head.grantSv())
                        .plus(head.decided()
                                .map(day -> LocalizedText.of(", beslut " + day, ", decided " + day))
                                .orElse(LocalizedText.EMPTY))
                        .plus(LocalizedText.of(
                                ". " + settings.getList().getRows().size() + " mottagare.",
                                ". " + settings.getList().getRows().size() + " receivers."))));
        settings.getOwn()
                .flatMap(settings.getList()::find)
                .ifPresent(own -> report.municipality(LocalizedText.ofBoth(own.receiver())));
        if (settings.getList().getPrintedTotals().isEmpty()) {
            report.addBlocks(new Block.Note(LocalizedText.of(
                    "Listan anger inga summor, så kolumnerna har inget att jämföras med.",
                    "The list prints no sums, so the columns have nothing to be compared with.")));
        }
        report.addBlocks(
                audit.isSound()
                        ? new Block.Paragraph(LocalizedText.of(
                                "Inga avvikelser: rader, kolumner och mottagare går ihop.",
                                "Nothing deviates: rows, columns and receivers agree."))
                        : new Block.Records(findings(audit)));
        AllocationTables.of(settings).getAll().forEach(table -> report.addBlocks(new Block.Statistics(table)));
        return report.build();
    }

    private static RecordTable findings(AllocationAudit audit) {
        return new RecordTable(
                "findings",
                LocalizedText.of("Avvikelser", "Findings"),
                ImmutableList.of(
                        new RecordTable.Column("line", LocalizedText.of("Rad", "Line")),
                        new RecordTable.Column("receiver", LocalizedText.of("Mottagare", "Receiver")),
                        new RecordTable.Column("component", LocalizedText.of("Delbelopp", "Component")),
                        new RecordTable.Column("finding", LocalizedText.of("Avvikelse", "Finding")),
                        new RecordTable.Column("stated", LocalizedText.of("Anges", "Stated")),
                        new RecordTable.Column("computed", LocalizedText.of("Beräknat", "Computed")),
                        new RecordTable.Column("difference", LocalizedText.of("Skillnad", "Difference"))),
                audit.getFindings().stream().map(AllocationReport::row).collect(toImmutableList()));
    }

    private static ImmutableList<RecordCell> row(AllocationFinding finding) {
        return ImmutableList.of(
                finding.line().isPresent() ? RecordCell.of(finding.line().getAsInt()) : RecordCell.empty(),
                RecordCell.of(finding.receiver()),
                finding.component().map(AllocationReport::cell).orElseGet(RecordCell::empty),
                RecordCell.of(finding.kind()),
                Amounts.cell(finding.stated()),
                Amounts.cell(finding.computed()),
                Amounts.cell(finding.findDifference()));
    }

    private static RecordCell cell(GrantComponent component) {
        return RecordCell.of(component);
    }
}
