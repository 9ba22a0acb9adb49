package se.socialdata.reporting.grant;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import se.socialdata.core.grant.CappedAllocation;
import se.socialdata.core.grant.FundReportBack;
import se.socialdata.core.grant.FundYear;
import se.socialdata.core.grant.NonUseReason;
import se.socialdata.core.money.Money;
import se.socialdata.core.time.DateInterval;
import se.socialdata.reporting.report.Block;
import se.socialdata.reporting.report.RecordCell;
import se.socialdata.reporting.report.RecordTable;
import se.socialdata.reporting.report.Report;
import se.socialdata.reporting.text.LocalizedText;

/** The years of a fund as a report: each year's allocation, report-back and balance, and what differs. */
public final class FundReport {

    private static final int LAST_DAY_OF_DECEMBER = 31;

    private FundReport() {}

    /**
     * Writes the report.
     *
     * @param audit the years and what differs in them
     * @return the report; what activities plan is not in it
     */
    public static Report of(FundAudit audit) {
        ImmutableList<FundYear> years = audit.getYears();
        Report.Builder report = Report.builder()
                .title(LocalizedText.of("Fondmedel: ", "Fund: ").plus(audit.getFund()))
                .period(DateInterval.of(
                        LocalDate.of(years.get(0).getYear(), Month.JANUARY, 1),
                        LocalDate.of(years.get(years.size() - 1).getYear(), Month.DECEMBER, LAST_DAY_OF_DECEMBER)));
        report.addBlocks(
                audit.getFindings().isEmpty()
                        ? new Block.Paragraph(LocalizedText.of(
                                "Inga avvikelser: beslut och summor följer av posterna.",
                                "Nothing deviates: decisions and sums follow from the records."))
                        : new Block.Records(findings(audit)));
        for (FundYear year : years) {
            report.addBlocks(new Block.Heading(1, LocalizedText.ofBoth(Integer.toString(year.getYear()))));
            FundTables.of(year).getAll().forEach(table -> report.addBlocks(new Block.Statistics(table)));
            findReasons(year).ifPresent(reasons -> report.addBlocks(new Block.Records(reasons)));
        }
        return report.build();
    }

    private static RecordTable findings(FundAudit audit) {
        return new RecordTable(
                "findings",
                LocalizedText.of("Avvikelser", "Findings"),
                ImmutableList.of(
                        new RecordTable.Column("year", LocalizedText.of("År", "Year")),
                        new RecordTable.Column("activity", LocalizedText.of("Verksamhet", "Activity")),
                        new RecordTable.Column("finding", LocalizedText.of("Avvikelse", "Finding")),
                        new RecordTable.Column("stated", LocalizedText.of("Anges", "Stated")),
                        new RecordTable.Column("computed", LocalizedText.of("Beräknat", "Computed")),
                        new RecordTable.Column("difference", LocalizedText.of("Skillnad", "Difference"))),
                audit.getFindings().stream()
                        .map(finding -> ImmutableList.of(
                                RecordCell.of(Integer.toString(finding.year())),
                                RecordCell.of(finding.applicant()),
                                RecordCell.of(finding.kind()),
                                Amounts.cell(Optional.of(finding.stated())),
                                Amounts.cell(Optional.of(finding.computed())),
                                Amounts.cell(Optional.of(finding.getDifference()))))
                        .collect(toImmutableList()));
    }

    /** Why somebody did not get all that was applied for, or did not use all that was granted. */
    private static Optional<RecordTable> findReasons(FundYear year) {
        ImmutableList.Builder<ImmutableList<RecordCell>> rows = ImmutableList.builder();
        for (CappedAllocation.Award award : year.toAllocation().getAwards()) {
            award.reason()
                    .ifPresent(reason -> rows.add(ImmutableList.of(
                            RecordCell.of(award.application().getApplicant()),
                            RecordCell.of(LocalizedText.of("avslag", "rejected")),
                            Amounts.cell(Optional.of(award.rejected())),
                            RecordCell.of(reason))));
        }
        for (FundReportBack report : year.getReportBacks()) {
            for (NonUseReason reason : report.getReasons()) {
                rows.add(ImmutableList.of(
                        RecordCell.of(report.getApplicant()),
                        RecordCell.of(LocalizedText.of("att återta", "to be returned")),
                        Amounts.cell(Optional.of(report.getToReturn()).filter(amount -> !amount.equals(Money.ZERO))),
                        RecordCell.of(reason)));
            }
        }
        ImmutableList<ImmutableList<RecordCell>> all = rows.build();
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(new RecordTable(
                        "fund-" + year.getYear() + "-reasons",
                        LocalizedText.of("Skäl, " + year.getYear(), "Reasons, " + year.getYear()),
                        ImmutableList.of(
                                new RecordTable.Column("activity", LocalizedText.of("Verksamhet", "Activity")),
                                new RecordTable.Column("what", LocalizedText.of("Vad", "What")),
                                new RecordTable.Column("amount", LocalizedText.of("Belopp", "Amount")),
                                new RecordTable.Column("reason", LocalizedText.of("Skäl", "Reason"))),
                        all));
    }
}
