package se.socialdata.reporting.grant;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import se.socialdata.core.geography.Municipality;
import se.socialdata.core.grant.AllocationList;
import se.socialdata.core.grant.GrantComponent;
import se.socialdata.core.money.Money;
import se.socialdata.reporting.table.Absence;
import se.socialdata.reporting.table.CellKey;
import se.socialdata.reporting.table.CellValue;
import se.socialdata.reporting.table.Derivation;
import se.socialdata.reporting.table.Dimension;
import se.socialdata.reporting.table.DimensionRole;
import se.socialdata.reporting.table.Measure;
import se.socialdata.reporting.table.StatTable;
import se.socialdata.reporting.table.StatTableBuilder;
import se.socialdata.reporting.table.TableHead;
import se.socialdata.reporting.text.LocalizedText;

/**
 * The tables of an allocation list: its rows with computed sums, the sums beside the printed ones, the municipality's own
 * share, and each receiver beside the year before.
 *
 * <p>Rows of receivers are named by the municipality's code. Where there is none, or it stands there again, they are named
 * by {@code line-} and the line of the list, in a comparison by {@code name:} and the name.
 */
public final class AllocationTables {

    /** The row with the sum of all receivers. */
    public static final String TOTAL = "total";

    /** The column with what the rows add up to. */
    public static final String COMPUTED = "computed";

    /** The column with the printed sum. */
    public static final String PRINTED = "printed";

    /** The column with the computed less the printed sum, or this year's less last year's amount. */
    public static final String DIFFERENCE = "difference";

    /** The column with what the municipality gets. */
    public static final String OWN = "own";

    /** The column with what all receivers get. */
    public static final String ALL = "all";

    /** The column with the municipality's share in per cent. */
    public static final String SHARE = "share";

    /** The column with last year's amount. */
    public static final String BEFORE = "before";

    /** The column with this year's amount. */
    public static final String NOW = "now";

    /** The column with the change in per cent of last year's amount. */
    public static final String CHANGE = "change";

    private static final String RECEIVER = "receiver";
    private static final String COMPONENT = "component";
    private static final String FIGURE = "figure";

    private final AllocationSettings settings;
    private final AllocationList list;

    private AllocationTables(AllocationSettings settings) {
        this.settings = settings;
        this.list = settings.getList();
    }

    /**
     * The tables of a list.
     *
     * @param settings the list and what it is held against
     * @return the tables
     */
    public static AllocationTables of(AllocationSettings settings) {
        return new AllocationTables(settings);
    }

    /**
     * The list itself, with sums that are computed.
     *
     * @return the table
     */
    public StatTable getRows() {
        Dimension.Builder columns = Dimension.builder(COMPONENT, LocalizedText.of("Delbelopp", "Component"));
        list.getComponents().forEach(columns::member);
        Dimension.Builder rows = Dimension.builder(RECEIVER, LocalizedText.of("Mottagare", "Receiver"))
                .role(DimensionRole.GEOGRAPHY);
        Map<String, AllocationList.Row> byCode = byCode(list);
        byCode.forEach((code, row) -> rows.member(code, LocalizedText.ofBoth(row.receiver())));
        StatTableBuilder table = StatTable.builder(
                head("allocation", "Fördelningslista", "Allocation list"), withTotal(rows), columns.build());
        for (GrantComponent component : list.getComponents()) {
            table.measure(component.getCode(), Measure.AMOUNT);
            byCode.forEach((code, row) -> table.cell(
                    CellKey.of(code, component.getCode()),
                    Amounts.cell(Objects.requireNonNull(row.amounts().get(component)), 0)));
        }
        return table.build();
    }

    /**
     * What the rows of each column add up to, beside the printed sum.
     *
     * @return the table
     */
    public StatTable getSums() {
        Dimension.Builder rows = Dimension.builder(COMPONENT, LocalizedText.of("Delbelopp", "Component"));
        list.getComponents().forEach(rows::member);
        Dimension columns = Dimension.builder(FIGURE, LocalizedText.of("Uppgift", "Figure"))
                .member(COMPUTED, LocalizedText.of("beräknad summa", "computed sum"))
                .member(PRINTED, LocalizedText.of("tryckt summa", "printed sum"))
                .member(DIFFERENCE, LocalizedText.of("skillnad", "difference"))
                .build();
        StatTableBuilder table = StatTable.builder(head("allocation-sums", "Summor", "Sums"), rows.build(), columns)
                .measure(COMPUTED, Measure.AMOUNT)
                .measure(PRINTED, Measure.AMOUNT)
                .derive(FIGURE, DIFFERENCE, Derivation.ofDifference(PRINTED, COMPUTED, 0));
        for (GrantComponent component : list.getComponents()) {
            table.cell(CellKey.of(component.getCode(), COMPUTED), Amounts.cell(list.getSum(component), 0))
                    .cell(
                            CellKey.of(component.getCode(), PRINTED),
                            cell(Optional.ofNullable(list.getPrintedTotals().get(component))));
        }
        return table.build();
    }

    /**
     * What the municipality gets of each component, its share of all, and the change since the year before.
     *
     * @return the table
     * @throws IllegalArgumentException if the settings name no municipality
     */
    public StatTable getOwnShare() {
        Municipality own = settings.getOwn()
                .orElseThrow(() -> new IllegalArgumentException("expected the municipality whose share is shown"));
        AllocationList.Row row = list.find(own).orElseThrow();
        Dimension.Builder rows = Dimension.builder(COMPONENT, LocalizedText.of("Delbelopp", "Component"));
        list.getComponents().forEach(rows::member);
        Dimension columns = Dimension.builder(FIGURE, LocalizedText.of("Uppgift", "Figure"))
                .member(OWN, LocalizedText.of("kommunen", "the municipality"))
                .member(ALL, LocalizedText.of("alla", "all"))
                .member(SHARE, LocalizedText.of("andel, %", "share, %"))
                .member(BEFORE, LocalizedText.of("föregående år", "the year before"))
                .member(DIFFERENCE, LocalizedText.of("skillnad", "difference"))
                .member(CHANGE, LocalizedText.of("förändring, %", "change, %"))
                .build();
        StatTableBuilder table = StatTable.builder(
                        head("allocation-own-share", "Andel för " + row.receiver(), "Share of " + row.receiver()),
                        rows.build(),
                        columns)
                .measure(OWN, Measure.AMOUNT)
                .measure(ALL, Measure.AMOUNT)
                .measure(BEFORE, Measure.AMOUNT)
                .derive(FIGURE, SHARE, Derivation.ofShare(ALL, OWN, 2))
                .derive(FIGURE, DIFFERENCE, Derivation.ofDifference(BEFORE, OWN, 0))
                .derive(FIGURE, CHANGE, Derivation.ofChange(BEFORE, OWN, 1));
        for (GrantComponent component : list.getComponents()) {
            table.cell(
                            CellKey.of(component.getCode(), OWN),
                            cell(Optional.ofNullable(row.amounts().get(component))))
                    .cell(CellKey.of(component.getCode(), ALL), Amounts.cell(list.getSum(component), 0))
                    .cell(CellKey.of(component.getCode(), BEFORE), cell(previousOwn(own, component)));
        }
        return table.build();
    }

    private Optional<Money> previousOwn(Municipality own, GrantComponent component) {
        return component == GrantComponent.TOTAL
                ? settings.findPreviousOwn()
                : settings.getPrevious()
                        .flatMap(previous -> previous.find(own))
                        .flatMap(row -> Optional.ofNullable(row.amounts().get(component)));
    }

    /**
     * Each receiver's whole amount beside that of the year before. A receiver without a row gets nothing, so that its whole
     * amount in the other list is the difference.
     *
     * @return the table
     * @throws IllegalArgumentException if the settings have no list of the year before
     */
    public StatTable getComparison() {
        checkArgument(settings.getPrevious().isPresent(), "expected the list of the year before");
        Map<String, AllocationList.Row> now = comparable(list);
        Map<String, AllocationList.Row> before =
                comparable(settings.getPrevious().orElseThrow());
        Map<String, String> names = new LinkedHashMap<>();
        now.forEach((key, row) -> names.put(key, row.receiver()));
        before.forEach((key, row) -> names.putIfAbsent(key, row.receiver()));
        Dimension columns = Dimension.builder(FIGURE, LocalizedText.of("Uppgift", "Figure"))
                .member(BEFORE, LocalizedText.of("föregående år", "the year before"))
                .member(NOW, LocalizedText.of("i år", "this year"))
                .member(DIFFERENCE, LocalizedText.of("skillnad", "difference"))
                .member(CHANGE, LocalizedText.of("förändring, %", "change, %"))
                .build();
        Dimension.Builder rows = Dimension.builder(RECEIVER, LocalizedText.of("Mottagare", "Receiver"))
                .role(DimensionRole.GEOGRAPHY);
        names.forEach((key, name) -> rows.member(key, LocalizedText.ofBoth(name)));
        StatTableBuilder table = StatTable.builder(
                        head("allocation-comparison", "Jämfört med föregående år", "Compared with the year before"),
                        withTotal(rows),
                        columns)
                .measure(BEFORE, Measure.AMOUNT)
                .measure(NOW, Measure.AMOUNT)
                .derive(FIGURE, DIFFERENCE, Derivation.ofDifference(BEFORE, NOW, 0))
                .derive(FIGURE, CHANGE, Derivation.ofChange(BEFORE, NOW, 1));
        for (String key : names.keySet()) {
            table.cell(CellKey.of(key, BEFORE), amountOf(before, key)).cell(CellKey.of(key, NOW), amountOf(now, key));
        }
        return table.build();
    }

    /** Nothing is shown as nothing, not as a zero that the list prints. */
    private static CellValue amountOf(Map<String, AllocationList.Row> rows, String key) {
        return Optional.ofNullable(rows.get(key))
                .<CellValue>map(row -> Amounts.cell(row.total(), 0))
                .orElseGet(() -> new CellValue.Absent(Absence.NONE_OBSERVED));
    }

    private static CellValue cell(Optional<Money> amount) {
        return amount.<CellValue>map(money -> Amounts.cell(money, 0))
                .orElseGet(() -> new CellValue.Absent(Absence.NOT_AVAILABLE));
    }

    private static Dimension withTotal(Dimension.Builder rows) {
        return rows.total(TOTAL, LocalizedText.of("Summa", "Sum")).build();
    }

    private static Map<String, AllocationList.Row> byCode(AllocationList list) {
        Map<String, AllocationList.Row> rows = new LinkedHashMap<>();
        for (AllocationList.Row row : list.getRows()) {
            String code = row.municipality().map(Municipality::getCode).orElse("line-" + row.line());
            if (rows.putIfAbsent(code, row) != null) {
                rows.put("line-" + row.line(), row);
            }
        }
        return rows;
    }

    /** A receiver that is no municipality is the same in two lists if its name is. */
    private static Map<String, AllocationList.Row> comparable(AllocationList list) {
        Map<String, AllocationList.Row> rows = new LinkedHashMap<>();
        for (AllocationList.Row row : list.getRows()) {
            String key = row.municipality().map(Municipality::getCode).orElse("name:" + row.receiver());
            checkArgument(
                    rows.putIfAbsent(key, row) == null,
                    "line %s: expected each receiver once to compare the lists",
                    row.line());
        }
        return rows;
    }

    private TableHead head(String id, String sv, String en) {
        String grant = list.getHead().grantSv();
        return TableHead.builder()
                .id(id)
                .title(LocalizedText.of(sv + ": " + grant, en + ": " + grant))
                .unit(LocalizedText.of("kronor", "kronor"))
                .source(LocalizedText.ofBoth(list.getSource()))
                .build();
    }

    /**
     * All tables that the settings give something for.
     *
     * @return the sums, the own share, the comparison and the list
     */
    public ImmutableList<StatTable> getAll() {
        ImmutableList.Builder<StatTable> tables = ImmutableList.builder();
        tables.add(getSums());
        settings.getOwn().ifPresent(own -> tables.add(getOwnShare()));
        settings.getPrevious().ifPresent(previous -> tables.add(getComparison()));
        return tables.add(getRows()).build();
    }
}
