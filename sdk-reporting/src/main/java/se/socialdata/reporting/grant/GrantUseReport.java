package se.socialdata.reporting.grant;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import se.socialdata.core.grant.GrantArea;
import se.socialdata.core.money.Money;
import se.socialdata.reporting.report.Block;
import se.socialdata.reporting.report.Report;
import se.socialdata.reporting.table.Absence;
import se.socialdata.reporting.table.CellKey;
import se.socialdata.reporting.table.CellValue;
import se.socialdata.reporting.table.Derivation;
import se.socialdata.reporting.table.Dimension;
import se.socialdata.reporting.table.Measure;
import se.socialdata.reporting.table.StatTable;
import se.socialdata.reporting.table.StatTableBuilder;
import se.socialdata.reporting.table.TableHead;
import se.socialdata.reporting.text.LocalizedText;

/** The report-back of state grants (återrapportering): a row for each grant, and what it was used for. */
public final class GrantUseReport {

    /** The column with the number of cases. */
    public static final String CASES = "cases";

    /** The column with the number of cases that have been reported. */
    public static final String REPORTED = "reported";

    /** The column with what was allocated. */
    public static final String ALLOCATED = "allocated";

    /** The column with what was allocated the year before. */
    public static final String BEFORE = "before";

    /** The column with the difference to the year before. */
    public static final String DIFFERENCE = "difference";

    /** The column with what was requisitioned. */
    public static final String REQUISITIONED = "requisitioned";

    /** The column with what was paid out. */
    public static final String RECEIVED = "received";

    /** The column with what was used. */
    public static final String USED = "used";

    /** The column with what was not used. */
    public static final String UNUSED = "unused";

    /** The column with what was paid back. */
    public static final String REPAID = "repaid";

    /** The column with what remains to be paid back. */
    public static final String TO_REPAY = "to-repay";

    /** The row with the sum of all grants or areas. */
    public static final String TOTAL = "total";

    /** The row of uses without an area. */
    public static final String NO_AREA = "no-area";

    private static final String FIGURE = "figure";
    private static final String GRANT = "grant";

    private GrantUseReport() {}

    /**
     * Writes the report.
     *
     * @param statistics the statistics, of one grant at least
     * @return the report
     * @throws IllegalArgumentException if there is no grant
     */
    public static Report of(GrantStatistics statistics) {
        Report.Builder report = Report.builder()
                .title(LocalizedText.of("Återrapportering av statsbidrag", "Report-back of state grants"))
                .addBlocks(new Block.Statistics(reportBack(statistics)));
        uses(statistics).ifPresent(table -> report.addBlocks(new Block.Statistics(table)));
        return report.build();
    }

    /**
     * What became of each grant.
     *
     * @param statistics the statistics, of one grant at least
     * @return the table; last year's amounts are there where every case of the grant states them
     * @throws IllegalArgumentException if there is no grant
     */
    public static StatTable reportBack(GrantStatistics statistics) {
        checkArgument(!statistics.getByGrant().isEmpty(), "expected a case of a grant");
        Dimension columns = Dimension.builder(FIGURE, LocalizedText.of("Uppgift", "Figure"))
                .member(CASES, LocalizedText.of("ärenden", "cases"))
                .member(ALLOCATED, LocalizedText.of("fördelat", "allocated"))
                .member(BEFORE, LocalizedText.of("fördelat året innan", "allocated the year before"))
                .member(DIFFERENCE, LocalizedText.of("skillnad", "difference"))
                .member(REQUISITIONED, LocalizedText.of("rekvirerat", "requisitioned"))
                .member(RECEIVED, LocalizedText.of("mottaget", "received"))
                .member(USED, LocalizedText.of("använt", "used"))
                .member(UNUSED, LocalizedText.of("ej använt", "not used"))
                .member(REPAID, LocalizedText.of("återbetalat", "paid back"))
                .member(TO_REPAY, LocalizedText.of("kvar att återbetala", "still to pay back"))
                .member(REPORTED, LocalizedText.of("redovisade ärenden", "cases reported"))
                .build();
        StatTableBuilder table = StatTable.builder(
                        head(statistics, "grant-report-back", "Statsbidrag", "State grants"),
                        grants(statistics),
                        columns)
                .measure(ALLOCATED, Measure.AMOUNT)
                .measure(BEFORE, Measure.AMOUNT)
                .measure(REQUISITIONED, Measure.AMOUNT)
                .measure(RECEIVED, Measure.AMOUNT)
                .measure(USED, Measure.AMOUNT)
                .measure(UNUSED, Measure.AMOUNT)
                .measure(REPAID, Measure.AMOUNT)
                .measure(TO_REPAY, Measure.AMOUNT)
                .derive(FIGURE, DIFFERENCE, Derivation.ofDifference(BEFORE, ALLOCATED, 0));
        statistics.getByGrant().forEach((id, figures) -> {
            table.count(id, CASES, figures.cases()).count(id, REPORTED, figures.reported());
            enter(table, id, ALLOCATED, figures.allocated());
            enter(table, id, REQUISITIONED, figures.requisitioned());
            enter(table, id, USED, figures.used());
            enter(table, id, REPAID, figures.repaid());
            if (figures.receivedUnknown() == 0) {
                enter(table, id, RECEIVED, figures.received());
                enter(table, id, UNUSED, figures.unused());
                enter(table, id, TO_REPAY, figures.toRepay());
            } else {
                table.cell(CellKey.of(id, RECEIVED), notAvailable())
                        .cell(CellKey.of(id, UNUSED), notAvailable())
                        .cell(CellKey.of(id, TO_REPAY), notAvailable());
            }
            if (figures.compared() == figures.cases()) {
                enter(table, id, BEFORE, figures.previous());
            } else {
                table.cell(CellKey.of(id, BEFORE), notAvailable());
            }
        });
        return table.build();
    }

    /**
     * What each grant was used for.
     *
     * @param statistics the statistics
     * @return the table, or empty if nothing has been used
     */
    public static Optional<StatTable> uses(GrantStatistics statistics) {
        TreeSet<GrantArea> areas = new TreeSet<>();
        boolean withoutArea = false;
        for (GrantFigures figures : statistics.getByGrant().values()) {
            for (Optional<GrantArea> area : figures.usedByArea().keySet()) {
                area.ifPresent(areas::add);
                withoutArea |= area.isEmpty();
            }
        }
        if (areas.isEmpty() && !withoutArea) {
            return Optional.empty();
        }
        Dimension.Builder rows = Dimension.builder("area", LocalizedText.of("Område", "Area"));
        areas.forEach(rows::member);
        if (withoutArea) {
            rows.member(NO_AREA, LocalizedText.of("inget område angivet", "no area stated"));
        }
        Dimension.Builder columns = Dimension.builder(GRANT, LocalizedText.of("Statsbidrag", "State grant"));
        statistics.getByGrant().forEach((id, figures) -> columns.member(id, LocalizedText.ofBoth(figures.nameSv())));
        StatTableBuilder table = StatTable.builder(
                head(statistics, "grant-uses", "Användning efter område", "Use by area"),
                rows.total(TOTAL, LocalizedText.of("Totalt", "Total")).build(),
                columns.build());
        for (Map.Entry<String, GrantFigures> grant : statistics.getByGrant().entrySet()) {
            table.measure(grant.getKey(), Measure.AMOUNT);
            grant.getValue()
                    .usedByArea()
                    .forEach((area, amount) -> table.cell(
                            CellKey.of(area.map(GrantArea::getCode).orElse(NO_AREA), grant.getKey()),
                            Amounts.cell(amount, Amounts.decimalsOf(amount))));
        }
        return Optional.of(table.build());
    }

    private static Dimension grants(GrantStatistics statistics) {
        Dimension.Builder rows = Dimension.builder(GRANT, LocalizedText.of("Statsbidrag", "State grant"));
        statistics.getByGrant().forEach((id, figures) -> rows.member(id, LocalizedText.ofBoth(figures.nameSv())));
        return rows.total(TOTAL, LocalizedText.of("Totalt", "Total")).build();
    }

    private static void enter(StatTableBuilder table, String row, String column, Money amount) {
        table.cell(CellKey.of(row, column), Amounts.cell(amount, Amounts.decimalsOf(amount)));
    }

    private static CellValue notAvailable() {
        return new CellValue.Absent(Absence.NOT_AVAILABLE);
    }

    private static TableHead head(GrantStatistics statistics, String id, String sv, String en) {
        TableHead.Builder head =
                TableHead.builder().id(id).title(LocalizedText.of(sv, en)).unit(LocalizedText.of("kronor", "kronor"));
        long unknown = statistics.getByGrant().values().stream()
                .mapToLong(GrantFigures::receivedUnknown)
                .sum();
        if (unknown > 0) {
            head.addNotes(LocalizedText.of(
                    unknown + " ärenden anger inte vad som har betalats ut.",
                    unknown + " cases do not state what has been paid out."));
        }
        return head.build();
    }
}
