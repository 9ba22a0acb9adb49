package se.socialdata.reporting.audit;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import se.socialdata.reporting.audit.CheckedRelation.CheckedNumber;
import se.socialdata.reporting.report.Block;
import se.socialdata.reporting.report.RecordCell;
import se.socialdata.reporting.report.RecordTable;
import se.socialdata.reporting.report.Report;
import se.socialdata.reporting.table.Dimension;
import se.socialdata.reporting.table.Rational;
import se.socialdata.reporting.table.StatTable;
import se.socialdata.reporting.table.StatTableBuilder;
import se.socialdata.reporting.table.TableHead;
import se.socialdata.reporting.text.Language;
import se.socialdata.reporting.text.LocalizedText;
import se.socialdata.reporting.text.NumberStyle;

/** The check of a printed table as a report (granskningsrapport): a summary, what deviates, and every relation. */
public final class AuditReport {

    /** So many decimals more than the printed result show the limits of what is possible. */
    private static final int FINER = 2;

    private static final LocalizedText RULE = LocalizedText.of(
            "Varje tryckt tal står för alla tal som avrundas till det: ett halvt steg i sista decimalen åt båda håll, gränserna"
                    + " inräknade. Tal som anges som exakta antal är inte avrundade. Ett samband kan inte stämma om inga sådana"
                    + " tal uppfyller det. Sambanden prövas ett i taget.",
            "Each printed number stands for all numbers that are rounded to it: half a step of its last decimal either way,"
                    + " limits included. Numbers declared as exact counts were not rounded. A relation is infeasible if no such"
                    + " numbers fulfil it. Relations are judged one at a time.");

    private AuditReport() {}

    /**
     * The report on a check.
     *
     * @param audit the check
     * @return the report
     */
    public static Report of(TableAudit audit) {
        TableStructure structure = audit.getStructure();
        Report.Builder report =
                Report.builder().title(LocalizedText.of("Granskning av tryckt tabell", "Check of a printed table"));
        structure.getTitle().ifPresent(title -> report.addBlocks(new Block.Paragraph(LocalizedText.ofBoth(title))));
        structure
                .getSource()
                .ifPresent(source -> report.addBlocks(new Block.Paragraph(
                        LocalizedText.of("Källa: ", "Source: ").plus(source))));
        report.addBlocks(new Block.Paragraph(RULE), new Block.Statistics(summary(audit)));
        audit.getOmittedParts().forEach(part -> report.addBlocks(new Block.Note(text(part, structure))));
        if (!audit.getRelations(Verdict.DEFLATOR_CANDIDATE).isEmpty()) {
            report.addBlocks(new Block.Note(deflators(structure)));
        }
        ImmutableList<CheckedRelation> deviating = audit.getRelations().stream()
                .filter(relation ->
                        relation.verdict() == Verdict.INFEASIBLE || relation.verdict() == Verdict.DEFLATOR_CANDIDATE)
                .collect(toImmutableList());
        if (!deviating.isEmpty()) {
            report.addBlocks(new Block.Records(
                    records("deviations", LocalizedText.of("Det som avviker", "What deviates"), deviating, structure)));
        }
        return report.addBlocks(new Block.Records(records(
                        "relations",
                        LocalizedText.of("Alla prövade samband", "All relations checked"),
                        audit.getRelations(),
                        structure)))
                .build();
    }

    /** How many relations of each kind have each verdict. */
    private static StatTable summary(TableAudit audit) {
        Dimension.Builder kinds = Dimension.builder("kind", LocalizedText.of("Samband", "Relation"));
        for (RelationKind kind : RelationKind.values()) {
            kinds.member(kind);
        }
        Dimension.Builder verdicts = Dimension.builder("verdict", LocalizedText.EMPTY);
        for (Verdict verdict : Verdict.values()) {
            verdicts.member(verdict);
        }
        TableHead head = TableHead.builder()
                .id("summary")
                .title(LocalizedText.of("Antal prövade samband", "Number of relations checked"))
                .build();
        StatTableBuilder table = StatTable.builder(
                head,
                kinds.total("total", LocalizedText.of("Totalt", "Total")).build(),
                verdicts.total("total", LocalizedText.of("Totalt", "Total")).build());
        for (RelationKind kind : RelationKind.values()) {
            for (Verdict verdict : Verdict.values()) {
                long number = audit.getRelations(verdict).stream()
                        .filter(relation -> relation.relation().kind() == kind)
                        .count();
                if (number > 0) {
                    table.count(kind.getCode(), verdict.getCode(), number);
                }
            }
        }
        return table.build();
    }

    private static LocalizedText text(OmittedPart part, TableStructure structure) {
        String places = part.parts().stream()
                .map(missing -> label(missing.place(), structure) + " ("
                        + missing.getResidual().orElse(Rational.ZERO) + ")")
                .collect(joining(", "));
        String total = label(part.sum().place(), structure) + " (" + part.missing() + ")";
        return LocalizedText.of(
                "Det som fattas i summorna går ihop: " + places + " blir tillsammans det som fattas i " + total
                        + ". Avrundning sprider sig; en del som inte redovisas, till exempel personer med okänt kön, går ihop så.",
                "What the sums miss adds up: " + places + " together make what is missing in " + total
                        + ". Rounding scatters; a part that is not shown, such as persons of unknown sex, adds up like this.");
    }

    private static LocalizedText deflators(TableStructure structure) {
        String year = String.valueOf(structure.getPriceYear().orElse(0));
        return LocalizedText.of(
                "Tabellen är i " + year + " års priser. Summor som stämmer det året men inte andra år kan bero på att"
                        + " delarna räknats om med olika prisindex; de räknas inte som fel.",
                "The table is in prices of " + year
                        + ". Sums that hold in that year but not in others may be due to parts"
                        + " converted with different price indices; they are not counted as errors.");
    }

    private static RecordTable records(
            String id, LocalizedText title, List<CheckedRelation> relations, TableStructure structure) {
        ImmutableList<RecordTable.Column> columns = ImmutableList.of(
                new RecordTable.Column("relation", LocalizedText.of("Samband", "Relation")),
                new RecordTable.Column("place", LocalizedText.of("Plats", "Place")),
                new RecordTable.Column("printed", LocalizedText.of("Tryckt", "Printed")),
                new RecordTable.Column("operands", LocalizedText.of("Av", "From")),
                new RecordTable.Column("possible", LocalizedText.of("Möjligt", "Possible")),
                new RecordTable.Column("verdict", LocalizedText.of("Bedömning", "Verdict")));
        return new RecordTable(
                id,
                title,
                columns,
                relations.stream()
                        .map(relation -> ImmutableList.of(
                                RecordCell.of(relation.relation().text()),
                                RecordCell.of(label(relation.place(), structure)),
                                RecordCell.of(relation.target().text()),
                                RecordCell.of(operands(relation)),
                                RecordCell.of(possible(relation)),
                                RecordCell.of(verdict(relation))))
                        .collect(toImmutableList()));
    }

    private static String label(String name, TableStructure structure) {
        return Optional.ofNullable(structure.getNames().get(name))
                .map(AxisName::label)
                .orElse(name);
    }

    private static LocalizedText operands(CheckedRelation relation) {
        return LocalizedText.of(operands(relation, NumberStyle.SWEDISH), operands(relation, NumberStyle.ENGLISH));
    }

    private static String operands(CheckedRelation relation, NumberStyle style) {
        return relation.operands().stream()
                .map(operand -> write(operand, style))
                .collect(joining("; "));
    }

    /** A number with its interval, which is left out where the number is exact. */
    private static String write(CheckedNumber cell, NumberStyle style) {
        return cell.number()
                .flatMap(number -> cell.interval().map(interval -> {
                    String printed = number.isSingle()
                            ? style.format(number.least(), number.getDecimals())
                            : style.format(number.least(), number.getDecimals()) + "\u2013"
                                    + style.format(number.greatest(), number.getDecimals());
                    boolean exact = interval.least().equals(Rational.of(number.least()))
                            && interval.greatest().equals(Rational.of(number.greatest()));
                    return exact ? printed : printed + " " + write(interval, number.getDecimals() + 1, style);
                }))
                .orElse(cell.text().isEmpty() ? "-" : cell.text());
    }

    private static LocalizedText possible(CheckedRelation relation) {
        int decimals =
                relation.target().number().map(PrintedNumber::getDecimals).orElse(0) + FINER;
        return relation.possible()
                .map(interval -> LocalizedText.of(
                        write(interval, decimals, NumberStyle.SWEDISH), write(interval, decimals, NumberStyle.ENGLISH)))
                .orElse(LocalizedText.EMPTY);
    }

    /** The limits, rounded outwards, so that the interval shown holds the exact one. */
    private static String write(Interval interval, int decimals, NumberStyle style) {
        String least = style.format(round(interval.least(), decimals, RoundingMode.FLOOR), decimals);
        String greatest = style.format(round(interval.greatest(), decimals, RoundingMode.CEILING), decimals);
        return interval.least().equals(interval.greatest()) && least.equals(greatest)
                ? "[" + least + "]"
                : "[" + least + "; " + greatest + "]";
    }

    private static BigDecimal round(Rational number, int decimals, RoundingMode mode) {
        return number.toBigDecimal().setScale(decimals, mode);
    }

    private static LocalizedText verdict(CheckedRelation relation) {
        LocalizedText verdict = LocalizedText.of(relation.verdict());
        if (relation.getGap().signum() == 0) {
            return verdict;
        }
        int decimals =
                relation.target().number().map(PrintedNumber::getDecimals).orElse(0) + FINER;
        BigDecimal gap = round(relation.getGap(), decimals, RoundingMode.FLOOR);
        return verdict.plus(LocalizedText.of(
                ", fattas minst " + NumberStyle.of(Language.SWEDISH).format(gap, decimals),
                ", off by at least " + NumberStyle.of(Language.ENGLISH).format(gap, decimals)));
    }
}
