package se.socialdata.reporting.barnahus;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
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

/** Makes the tables with one row for each Barnahus and year. */
final class LogTables {

    static final String TOTAL = "total";
    static final String MEASURE = "measure";

    /** With how many decimals a share in per cent is shown. */
    static final int DECIMALS = 0;

    private static final LocalizedText TOTAL_LABEL = LocalizedText.of("Samtliga", "All");
    private static final LocalizedText LOGS = LocalizedText.of("Loggar", "Logs");

    private final ImmutableSortedMap<LogGroup, LogTally> tallies;
    private final Dimension barnahus;
    private final Dimension years;

    LogTables(ImmutableSortedMap<LogGroup, LogTally> tallies) {
        this.tallies = tallies;
        TreeSet<LogGroup> groups = new TreeSet<>(tallies.keySet());
        if (groups.isEmpty()) {
            groups.add(new LogGroup("", LogGroup.UNKNOWN_YEAR));
        }
        Dimension.Builder houses = Dimension.builder("barnahus", LocalizedText.ofBoth("Barnahus"));
        groups.stream()
                .map(group -> new LogGroup(group.barnahus(), 0))
                .distinct()
                .forEach(group -> houses.member(group.barnahusCode(), group.barnahusLabel()));
        Dimension.Builder all =
                Dimension.builder("year", LocalizedText.of("År", "Year")).role(DimensionRole.TIME);
        groups.stream()
                .map(group -> new LogGroup("", group.year()))
                .distinct()
                .sorted()
                .forEach(group -> all.member(group.yearCode(), group.yearLabel()));
        this.barnahus = houses.total(TOTAL, TOTAL_LABEL).build();
        this.years = all.total(TOTAL, TOTAL_LABEL).build();
    }

    StatTable overview() {
        Dimension columns = columns()
                .member("logs", LOGS)
                .member("events", LocalizedText.of("Händelser", "Events"))
                .member("median", LocalizedText.of("Händelser per barn, median", "Events for a child, median"))
                .build();
        StatTableBuilder table = table(
                "barnahus-overview",
                LocalizedText.of("Loggar och händelser", "Logs and events"),
                LocalizedText.of(
                        "En logg räknas till det år då den första anmälan gjordes.",
                        "A log belongs to the year of the first report."),
                columns);
        table.measure("median", Measure.MEDIAN);
        forEach((group, tally) -> table.cell(key(group, "logs"), new CellValue.Count(tally.logs()))
                .cell(key(group, "events"), new CellValue.Count(tally.events()))
                .cell(key(group, "median"), new CellValue.Median(tally.eventsPerLog())));
        return table.build();
    }

    StatTable interviews() {
        Dimension columns = columns()
                .member("timed", LocalizedText.of("Anmälan och förhör med datum", "Report and interview with a date"))
                .member("untimed", LocalizedText.of("Utan förhör eller utan datum", "Without interview or date"))
                .total(TOTAL, LOGS, ImmutableList.of("timed", "untimed"))
                .member("median", LocalizedText.of("Dagar till förhör, median", "Days to the interview, median"))
                .build();
        StatTableBuilder table = table(
                "barnahus-interviews",
                LocalizedText.of("Tid från anmälan till barnförhör", "Time from the report to the interview"),
                LocalizedText.of(
                        "Dagar från den första anmälan, till socialtjänsten eller polisen, till det första barnförhöret.",
                        "Days from the first report, to social services or the police, to the first interview."),
                columns);
        table.measure("median", Measure.MEDIAN);
        forEach((group, tally) -> {
            long timed = tally.daysToInterview().size();
            table.cell(key(group, "timed"), new CellValue.Count(timed))
                    .cell(key(group, "untimed"), new CellValue.Count(tally.logs() - timed))
                    .cell(key(group, "median"), new CellValue.Median(tally.daysToInterview()));
        });
        return table.build();
    }

    StatTable treatment() {
        Dimension columns = columns()
                .member("offered", LocalizedText.of("Erbjuden", "Offered"))
                .member("not-offered", LocalizedText.of("Inte erbjuden", "Not offered"))
                .member("not-stated", LocalizedText.of("Uppgift saknas", "Not stated"))
                .total(TOTAL, LOGS, ImmutableList.of("offered", "not-offered", "not-stated"))
                .member("share", LocalizedText.of("Andel erbjudna", "Share offered"))
                .build();
        StatTableBuilder table = table(
                "barnahus-treatment",
                LocalizedText.of("Behandling för barnet", "Treatment of the child"),
                LocalizedText.of(
                        "Andelen räknas av alla loggar, även dem utan uppgift.",
                        "The share is of all logs, those without a statement among them."),
                columns);
        table.derive(MEASURE, "share", Derivation.ofShare(TOTAL, "offered", DECIMALS));
        forEach((group, tally) -> table.cell(
                        key(group, "offered"), new CellValue.Count(tally.logsWith(LogTally.Offer.OFFERED)))
                .cell(key(group, "not-offered"), new CellValue.Count(tally.logsWith(LogTally.Offer.NOT_OFFERED)))
                .cell(key(group, "not-stated"), new CellValue.Count(tally.logsWith(LogTally.Offer.NOT_STATED))));
        return table.build();
    }

    StatTable decisions() {
        Dimension columns = columns()
                .member("motivated", LocalizedText.of("Med motivering", "With motivation"))
                .member("unmotivated", LocalizedText.of("Utan motivering", "Without motivation"))
                .total(TOTAL, LocalizedText.of("Beslut", "Decisions"), ImmutableList.of("motivated", "unmotivated"))
                .member("share", LocalizedText.of("Andel utan motivering", "Share without motivation"))
                .build();
        StatTableBuilder table = table(
                "barnahus-decisions",
                LocalizedText.of("Beslut och motivering", "Decisions and motivation"),
                LocalizedText.of(
                        "Beslut i åtalsfrågan, domar, bedömningar vid avslutad utredning och insatser.",
                        "Decisions on prosecution, judgments, closing assessments and interventions."),
                columns);
        table.derive(MEASURE, "share", Derivation.ofShare(TOTAL, "unmotivated", DECIMALS));
        forEach((group, tally) -> {
            LogTally.Part unmotivated = tally.missing(DocumentationGap.DECISION_MOTIVATION);
            table.cell(key(group, "motivated"), new CellValue.Count(unmotivated.whole() - unmotivated.part()))
                    .cell(key(group, "unmotivated"), new CellValue.Count(unmotivated.part()));
        });
        return table.build();
    }

    void forEach(BiConsumer<LogGroup, LogTally> consumer) {
        tallies.forEach(consumer);
    }

    Dimension barnahus() {
        return barnahus;
    }

    Dimension years() {
        return years;
    }

    static Dimension.Builder columns() {
        return Dimension.builder(MEASURE, LocalizedText.EMPTY);
    }

    static TableHead head(String id, LocalizedText title, LocalizedText basis) {
        return TableHead.builder().id(id).title(title).basis(basis).build();
    }

    private static CellKey key(LogGroup group, String column) {
        return CellKey.of(ImmutableList.of(group.barnahusCode(), group.yearCode(), column));
    }

    private StatTableBuilder table(String id, LocalizedText title, LocalizedText basis, Dimension columns) {
        return StatTable.builder(head(id, title, basis), ImmutableList.of(barnahus, years, columns));
    }
}
