package se.socialdata.reporting.render;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.socialdata.core.time.DateInterval;
import se.socialdata.reporting.report.RecordCell;
import se.socialdata.reporting.report.Report;
import se.socialdata.reporting.table.Absence;
import se.socialdata.reporting.table.AmountValue;
import se.socialdata.reporting.table.CellKey;
import se.socialdata.reporting.table.Dimension;
import se.socialdata.reporting.table.Footnote;
import se.socialdata.reporting.table.Member;
import se.socialdata.reporting.table.SeriesBreak;
import se.socialdata.reporting.table.StatTable;
import se.socialdata.reporting.text.LocalizedText;

/** The words that renderers themselves put into a report. */
final class Wording {

    static final LocalizedText SENSITIVE = LocalizedText.of("Innehåller personuppgifter", "Contains personal data");
    static final LocalizedText SHOWN_IN_TABLE =
            LocalizedText.of("Siffrorna finns i tabellen", "The numbers are in table");
    static final LocalizedText CHART = LocalizedText.of("Diagram", "Chart");
    static final LocalizedText CODE = LocalizedText.of("kod", "code");

    private static final LocalizedText UNIT = LocalizedText.of("Enhet", "Unit");
    private static final LocalizedText BASIS = LocalizedText.of("Redovisningsgrund", "Basis");
    private static final LocalizedText SOURCE = LocalizedText.of("Källa", "Source");
    private static final LocalizedText AMOUNTS = LocalizedText.of("Belopp i", "Amounts in");
    private static final LocalizedText CURRENT_PRICES = LocalizedText.of("löpande priser", "current prices");
    private static final LocalizedText PRICES_OF = LocalizedText.of("priser för år", "prices of");
    private static final LocalizedText ACROSS =
            LocalizedText.of("Jämförelsen går över ett brott i serien", "The comparison spans a break in the series");
    private static final LocalizedText BREAK = LocalizedText.of("Brott i jämförbarheten från", "Break in series from");

    private Wording() {}

    /** A label with its value. */
    record Fact(LocalizedText label, LocalizedText value) {}

    /** What the report says about itself, in the order of reading. */
    static ImmutableList<Fact> facts(Report report) {
        ImmutableList.Builder<Fact> facts = ImmutableList.builder();
        report.getMunicipality().ifPresent(name -> facts.add(fact("Kommun", "Municipality", name)));
        report.getCaseNumber()
                .ifPresent(number -> facts.add(fact("Ärendenummer", "Case number", LocalizedText.ofBoth(number))));
        report.getPeriod().ifPresent(period -> facts.add(fact("Period", "Period", write(period))));
        report.getReportingDate()
                .ifPresent(date -> facts.add(fact("Rapporteringsdatum", "Reporting date", write(date))));
        report.getLegalBasis().ifPresent(basis -> facts.add(fact("Rättslig grund", "Legal basis", basis)));
        report.getGeneratedOn().ifPresent(date -> facts.add(fact("Framtagen", "Generated on", write(date))));
        return facts.build();
    }

    private static Fact fact(String sv, String en, LocalizedText value) {
        return new Fact(LocalizedText.of(sv, en), value);
    }

    private static LocalizedText write(LocalDate date) {
        return LocalizedText.ofBoth(date.toString());
    }

    private static LocalizedText write(DateInterval period) {
        return LocalizedText.ofBoth(period.getStart() + " – "
                + period.getEnd().map(LocalDate::toString).orElse(""));
    }

    /** What stands below a table: unit, symbols, notes, breaks, basis and source. */
    static ImmutableList<String> notes(StatTable table, RenderOptions options) {
        ImmutableList.Builder<String> notes = ImmutableList.builder();
        table.getHead().getUnit().ifPresent(unit -> notes.add(labelled(UNIT, unit, options)));
        amounts(table, options).forEach(notes::add);
        symbols(table)
                .map(absence -> options.getSymbol(absence) + " = " + options.format(LocalizedText.of(absence)))
                .forEach(notes::add);
        table.getHead().getNotes().forEach(note -> notes.add(options.format(note)));
        int number = 1;
        for (Footnote footnote : table.getHead().getFootnotes()) {
            notes.add(number++ + ") " + options.format(footnote.text()));
        }
        table.getHead().getSeriesBreaks().forEach(broken -> notes.add(write(broken, table, options)));
        if (comparesAcrossABreak(table)) {
            notes.add(options.format(ACROSS));
        }
        table.getHead().getBasis().ifPresent(basis -> notes.add(labelled(BASIS, basis, options)));
        table.getHead().getSource().ifPresent(source -> notes.add(labelled(SOURCE, source, options)));
        return notes.build();
    }

    /** The units and price levels of the amounts shown, in the order of the cells. */
    private static Stream<String> amounts(StatTable table, RenderOptions options) {
        return table.getCells().values().stream()
                .filter(AmountValue.class::isInstance)
                .map(AmountValue.class::cast)
                .map(amount -> options.format(AMOUNTS) + " " + options.format(LocalizedText.of(amount.unit())) + ", "
                        + (amount.priceYear().isPresent()
                                ? options.format(PRICES_OF) + " "
                                        + amount.priceYear().getAsInt()
                                : options.format(CURRENT_PRICES)))
                .distinct();
    }

    private static boolean comparesAcrossABreak(StatTable table) {
        return table.getHead().getSeriesBreaks().stream().anyMatch(broken -> {
            Dimension series = series(broken, table);
            List<String> codes = series.getMembers().stream().map(Member::code).toList();
            int first = codes.indexOf(broken.member());
            return table.getDerivations(series).stream()
                    .anyMatch(derivation ->
                            (codes.indexOf(derivation.base()) < first) != (codes.indexOf(derivation.member()) < first));
        });
    }

    private static Dimension series(SeriesBreak broken, StatTable table) {
        return table.getDimensions().stream()
                .filter(dimension -> dimension.getCode().equals(broken.dimension()))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Absence> symbols(StatTable table) {
        Set<Absence> shown = EnumSet.noneOf(Absence.class);
        table.getCells()
                .keySet()
                .forEach(key -> table.getDisplayCell(key).getAbsence().ifPresent(shown::add));
        return shown.stream();
    }

    /** From where a series cannot be compared with what was before, and why. */
    static String write(SeriesBreak broken, StatTable table, RenderOptions options) {
        String member =
                options.format(series(broken, table).getMember(broken.member()).label());
        return options.format(BREAK) + " " + member + ": " + options.format(broken.text());
    }

    private static String labelled(LocalizedText label, LocalizedText text, RenderOptions options) {
        return options.format(label) + ": " + options.format(text);
    }

    /** The labels of the members that make up a row. */
    static ImmutableList<String> labels(StatTable.Row row, RenderOptions options) {
        return row.members().stream()
                .map(member -> options.format(member.label()))
                .collect(toImmutableList());
    }

    /** The labels of the members that make up a row, with the marks of their footnotes. */
    static ImmutableList<String> markedLabels(StatTable.Row row, StatTable table, RenderOptions options) {
        return markedLabels(table.getRowDimensions(), row.members(), table, options);
    }

    /** The label of a column, with the marks of its footnotes. */
    static String markedLabel(StatTable.Column column, StatTable table, RenderOptions options) {
        return String.join(", ", markedLabels(table.getColumnDimensions(), column.members(), table, options));
    }

    private static ImmutableList<String> markedLabels(
            List<Dimension> dimensions, List<Member> members, StatTable table, RenderOptions options) {
        ImmutableList.Builder<String> labels = ImmutableList.builder();
        for (int i = 0; i < members.size(); i++) {
            labels.add(options.format(members.get(i).label())
                    + marks(table.getFootnotes(dimensions.get(i), members.get(i))));
        }
        return labels.build();
    }

    /** A cell as people read it, with the marks of its footnotes. */
    static String markedCell(CellKey key, StatTable table, RenderOptions options) {
        return options.format(table.getDisplayCell(key)) + marks(table.getFootnotes(key));
    }

    /** What points to footnotes, such as {@code 1) 2)} after a space; empty without any. */
    static String marks(List<Integer> footnotes) {
        return footnotes.stream().map(number -> " " + number + ")").collect(joining());
    }

    /** A cell of a record table as people read it. */
    static String write(RecordCell cell, RenderOptions options) {
        if (cell instanceof RecordCell.OfText text) {
            return options.format(text.text());
        }
        if (cell instanceof RecordCell.OfDate date) {
            return date.date().toString();
        }
        if (cell instanceof RecordCell.OfNumber number) {
            return options.getNumberStyle().format(number.number(), number.decimals());
        }
        return "";
    }
}
