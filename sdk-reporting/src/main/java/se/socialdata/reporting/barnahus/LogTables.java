package se.socialdata.reporting.barnahus;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import se.socialdata.core.barnahus.AssessmentMoment;
import se.socialdata.reporting.table.CellKey;
import se.socialdata.reporting.table.CellValue;
import se.socialdata.reporting.table.Dimension;
import se.socialdata.reporting.table.Measure;
import se.socialdata.reporting.table.StatTable;
import se.socialdata.reporting.table.StatTableBuilder;
import se.socialdata.reporting.table.TableHead;
import se.socialdata.reporting.text.LocalizedText;

/** Makes the tables with one row for each Barnahus and year. */
final class LogTables {

    static final String TOTAL = "total";
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
        Dimension.Builder all = Dimension.builder("year", LocalizedText.of("År", "Year"));
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

    StatTable protection() {
        Dimension.Builder columns = columns()
                .member("assessed", LocalizedText.of("Med skyddsbedömning", "With an assessment"))
                .member("not-assessed", LocalizedText.of("Utan skyddsbedömning", "Without an assessment"))
                .total(TOTAL, LOGS, ImmutableList.of("assessed", "not-assessed"));
        for (AssessmentMoment moment : AssessmentMoment.values()) {
            columns.member(
                    moment.getCode(), LocalizedText.of("Andel " + moment.getTermSv(), "Share " + moment.getTermEn()));
        }
        columns.member("all-moments", LocalizedText.of("Andel vid alla tre", "Share at all three"));
        StatTableBuilder table = table(
                "barnahus-protection",
                LocalizedText.of("Skyddsbedömningar", "Protection assessments"),
                LocalizedText.of(
                        "Skyddsbedömning görs vid anmälan, under utredningens gång och när utredningen avslutas.",
                        "Protection is assessed at the report, during the inquiry and when the inquiry is closed."),
                columns.build());
        for (AssessmentMoment moment : AssessmentMoment.values()) {
            table.measure(moment.getCode(), Measure.SHARE);
        }
        table.measure("all-moments", Measure.SHARE);
        forEach((group, tally) -> {
            table.cell(key(group, "assessed"), new CellValue.Count(tally.assessed()))
                    .cell(key(group, "not-assessed"), new CellValue.Count(tally.logs() - tally.assessed()))
                    .cell(key(group, "all-moments"), new CellValue.Share(tally.assessedAtAllMoments(), tally.logs()));
            for (AssessmentMoment moment : AssessmentMoment.values()) {
                table.cell(key(group, moment.getCode()), new CellValue.Share(tally.assessedAt(moment), tally.logs()));
            }
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
        table.measure("share", Measure.SHARE);
        forEach((group, tally) -> {
            long offered = tally.logsWith(LogTally.Offer.OFFERED);
            table.cell(key(group, "offered"), new CellValue.Count(offered))
                    .cell(key(group, "not-offered"), new CellValue.Count(tally.logsWith(LogTally.Offer.NOT_OFFERED)))
                    .cell(key(group, "not-stated"), new CellValue.Count(tally.logsWith(LogTally.Offer.NOT_STATED)))
                    .cell(key(group, "share"), new CellValue.Share(offered, tally.logs()));
        });
        return table.build();
    }

    StatTable decisions() {
        Dimension columns = columns()
                .member("motivated", LocalizedText.of("Med motivering", "With motivation"))
                .member("unmotivated", LocalizedText.of("Utan motivering", "Without motivation"))
                .total(TOTAL, LocalizedText.of("Beslut", "Decisions"), ImmutableList.of("motivated", "unmotivated"))
                .member("share", LocalizedText.of("Andel utan motivering", "Share without motivation"))
                .member("influence", LocalizedText.of("Andel utan barnets inflytande", "Share without influence"))
                .build();
        StatTableBuilder table = table(
                "barnahus-decisions",
                LocalizedText.of("Beslut och motivering", "Decisions and motivation"),
                LocalizedText.of(
                        "Beslut i åtalsfrågan, domar, bedömningar vid avslutad utredning och insatser.",
                        "Decisions on prosecution, judgments, closing assessments and interventions."),
                columns);
        table.measure("share", Measure.SHARE).measure("influence", Measure.SHARE);
        forEach((group, tally) -> {
            LogTally.Part unmotivated = tally.missing(DocumentationGap.DECISION_MOTIVATION);
            LogTally.Part influence = tally.missing(DocumentationGap.CHILD_INFLUENCE);
            table.cell(key(group, "motivated"), new CellValue.Count(unmotivated.whole() - unmotivated.part()))
                    .cell(key(group, "unmotivated"), new CellValue.Count(unmotivated.part()))
                    .cell(key(group, "share"), new CellValue.Share(unmotivated.part(), unmotivated.whole()))
                    .cell(key(group, "influence"), new CellValue.Share(influence.part(), influence.whole()));
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
        return Dimension.builder("measure", LocalizedText.EMPTY);
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
