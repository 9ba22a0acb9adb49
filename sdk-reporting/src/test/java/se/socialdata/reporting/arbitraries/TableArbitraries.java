package se.socialdata.reporting.arbitraries;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import se.socialdata.reporting.report.Block;
import se.socialdata.reporting.report.RecordCell;
import se.socialdata.reporting.report.RecordTable;
import se.socialdata.reporting.report.Report;
import se.socialdata.reporting.table.Absence;
import se.socialdata.reporting.table.CellKey;
import se.socialdata.reporting.table.CellValue;
import se.socialdata.reporting.table.Dimension;
import se.socialdata.reporting.table.Member;
import se.socialdata.reporting.table.Rational;
import se.socialdata.reporting.table.StatTable;
import se.socialdata.reporting.table.StatTableBuilder;
import se.socialdata.reporting.table.TableHead;
import se.socialdata.reporting.table.ZeroDisplay;
import se.socialdata.reporting.text.LocalizedText;

/** Random texts, tables and reports. */
public final class TableArbitraries implements ArbitraryProvider {

    private static final int MAX_CELL = 2_000_000;

    /** Creates the provider, as the service loader does. */
    public TableArbitraries() {}

    @Override
    public boolean canProvideFor(TypeUsage targetType) {
        return targetType.isOfType(StatTable.class)
                || targetType.isOfType(Report.class)
                || targetType.isOfType(LocalizedText.class)
                || targetType.isOfType(Rational.class);
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage targetType, SubtypeProvider subtypeProvider) {
        if (targetType.isOfType(StatTable.class)) {
            return Set.of(tables());
        }
        if (targetType.isOfType(Rational.class)) {
            return Set.of(numbers());
        }
        return Set.of(targetType.isOfType(Report.class) ? reports() : texts());
    }

    /**
     * Exact numbers: whole, decimal and fractions, of both signs.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Rational> numbers() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(-MAX_CELL, MAX_CELL).map(Rational::of),
                Combinators.combine(Arbitraries.longs(), Arbitraries.longs().between(1, MAX_CELL))
                        .as(Rational::of),
                Arbitraries.bigDecimals()
                        .between(BigDecimal.valueOf(-1E15), BigDecimal.valueOf(1E15))
                        .ofScale(4)
                        .map(Rational::of));
    }

    /**
     * Texts of any characters, with markup, formulas, Swedish letters and control characters among them.
     *
     * @return the arbitrary
     */
    public static Arbitrary<LocalizedText> texts() {
        Arbitrary<String> wild = Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(30),
                Arbitraries.strings()
                        .withChars("åäöÅÄÖ <>&\"'=+-@;/\t\r\n\u0000\u2028e\u0301")
                        .ofMaxLength(60),
                Arbitraries.of("=1+1", " -2+3", "</title><script>", "9.4 Biträde av kontaktperson", "]]>", "-"));
        return Combinators.combine(wild, wild).as(LocalizedText::of);
    }

    /**
     * Tables of counts with subtotals of rows, a grand total of rows and sometimes a total of columns.
     *
     * @return the arbitrary
     */
    public static Arbitrary<StatTable> tables() {
        return tables("table");
    }

    private static Arbitrary<StatTable> tables(String id) {
        Arbitrary<Dimension> rows = Combinators.combine(
                        texts(),
                        texts().list().ofMinSize(1).ofMaxSize(7),
                        Arbitraries.integers().between(0, 3))
                .as((label, labels, groups) -> dimension("row", label, labels, groups, true));
        Arbitrary<Dimension> columns = Combinators.combine(
                        texts(), texts().list().ofMinSize(1).ofMaxSize(6), Arbitraries.of(true, false))
                .as((label, labels, total) -> dimension("column", label, labels, 0, total));
        Arbitrary<TableHead> heads = Combinators.combine(
                        texts(), texts().list().ofMaxSize(2), Arbitraries.of(ZeroDisplay.class))
                .as((title, notes, display) -> TableHead.builder()
                        .id(id)
                        .title(title)
                        .notes(notes)
                        .zeroDisplay(display)
                        .build());
        return Combinators.combine(heads, rows, columns).flatAs((head, row, column) -> values().list()
                .ofSize(row.getMembers().size() * column.getMembers().size())
                .map(values -> fill(StatTable.builder(head, row, column), row, column, values)));
    }

    private static Arbitrary<CellValue> values() {
        return Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.integers().between(0, MAX_CELL).map(CellValue.Count::new)),
                Tuple.of(
                        2,
                        Arbitraries.of(Absence.NONE_OBSERVED, Absence.NOT_APPLICABLE, Absence.NOT_AVAILABLE)
                                .map(CellValue.Absent::new)));
    }

    private static Dimension dimension(
            String code, LocalizedText label, List<LocalizedText> labels, int groups, boolean total) {
        Dimension.Builder builder = Dimension.builder(code, label);
        List<List<String>> parts = new ArrayList<>();
        for (int i = 0; i < groups; i++) {
            parts.add(new ArrayList<>());
        }
        for (int i = 0; i < labels.size(); i++) {
            builder.member(code + i, labels.get(i));
            if (groups > 0) {
                parts.get(i % groups).add(code + i);
            }
        }
        for (int i = 0; i < groups; i++) {
            if (!parts.get(i).isEmpty()) {
                builder.subtotal(code + "-sub" + i, LocalizedText.of("Delsumma " + i, "Subtotal " + i), parts.get(i));
            }
        }
        return (total ? builder.total(code + "-total", LocalizedText.of("Summa", "Total")) : builder).build();
    }

    private static StatTable fill(StatTableBuilder builder, Dimension rows, Dimension columns, List<CellValue> values) {
        int next = 0;
        for (Member row : rows.getMembers()) {
            for (Member column : columns.getMembers()) {
                if (!row.isTotal() && !column.isTotal()) {
                    builder.cell(CellKey.of(row.code(), column.code()), values.get(next++));
                }
            }
        }
        return builder.build();
    }

    /**
     * Reports with a block of every kind.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Report> reports() {
        return Combinators.combine(texts(), texts().list().ofMinSize(1).ofMaxSize(4), tables("one"), records())
                .as((title, texts, table, records) -> Report.builder()
                        .title(title)
                        .legalBasis(texts.get(0))
                        .addBlocks(
                                new Block.Heading(1, texts.get(0)),
                                new Block.Paragraph(title),
                                new Block.BulletList(ImmutableList.copyOf(texts)),
                                new Block.Statistics(table),
                                new Block.BarChart(table, title),
                                new Block.Sensitive(new Block.Records(records)),
                                new Block.Note(texts.get(texts.size() - 1)))
                        .build());
    }

    private static Arbitrary<RecordTable> records() {
        Arbitrary<RecordCell> cells = Arbitraries.oneOf(
                texts().map(RecordCell::of),
                Arbitraries.longs().map(RecordCell::of),
                Arbitraries.just(RecordCell.empty()));
        return Arbitraries.integers().between(1, 14).flatMap(width -> Combinators.combine(
                        texts(),
                        texts().list().ofSize(width),
                        cells.list().ofSize(width).list().ofMaxSize(4))
                .as((title, labels, rows) -> {
                    ImmutableList.Builder<RecordTable.Column> columns = ImmutableList.builder();
                    for (int i = 0; i < width; i++) {
                        columns.add(new RecordTable.Column("c" + i, labels.get(i)));
                    }
                    ImmutableList.Builder<ImmutableList<RecordCell>> copied = ImmutableList.builder();
                    rows.forEach(row -> copied.add(ImmutableList.copyOf(row)));
                    return new RecordTable("records", title, columns.build(), copied.build());
                }));
    }
}
