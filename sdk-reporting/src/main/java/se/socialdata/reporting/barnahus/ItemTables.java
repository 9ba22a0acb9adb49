package se.socialdata.reporting.barnahus;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.function.BiFunction;
import se.socialdata.core.barnahus.LogInformationItem;
import se.socialdata.core.barnahus.TemplateEvent;
import se.socialdata.core.term.CodedTerm;
import se.socialdata.reporting.table.CellKey;
import se.socialdata.reporting.table.CellValue;
import se.socialdata.reporting.table.Derivation;
import se.socialdata.reporting.table.Dimension;
import se.socialdata.reporting.table.StatTable;
import se.socialdata.reporting.table.StatTableBuilder;
import se.socialdata.reporting.table.TableHead;
import se.socialdata.reporting.text.LocalizedText;

/** Makes the tables with one row for each Barnahus, year and item of a list. */
final class ItemTables {

    static final String PART = "part";
    static final String REST = "rest";
    static final String SHARE = "share";

    private final LogTables tables;

    ItemTables(LogTables tables) {
        this.tables = tables;
    }

    StatTable protection() {
        return table(
                LogTables.head(
                        "barnahus-protection",
                        LocalizedText.of("Skyddsbedömningar", "Protection assessments"),
                        LocalizedText.of(
                                "Skyddsbedömning görs vid anmälan, under utredningens gång och när utredningen avslutas.",
                                "Protection is assessed at the report, during the inquiry and when the inquiry is closed.")),
                items("moment", "Tillfälle", "Moment", AssessedMoment.values()),
                columns("Gjord", "Made", "Saknas", "Missing", "Loggar", "Logs", "Andel", "Share"),
                AssessedMoment.values(),
                (tally, moment) -> new LogTally.Part(tally.assessed(moment), tally.logs()));
    }

    StatTable information() {
        return table(
                LogTables.head(
                        "barnahus-information",
                        LocalizedText.of("Information till barnet", "Information to the child"),
                        LocalizedText.of(
                                "Loggar där barnet ska ha fått veta detta, av det som har hänt.",
                                "Logs in which the child should have been told, by what has happened.")),
                items("item", "Uppgift", "Item", LogInformationItem.values()),
                columns("Informerat", "Told", "Inte informerat", "Not told", "Loggar", "Logs", "Andel", "Share told"),
                LogInformationItem.values(),
                LogTally::told);
    }

    StatTable template() {
        return table(
                LogTables.head(
                        "barnahus-template",
                        LocalizedText.of("Dokumentationsmallens händelser", "Events of the documentation template"),
                        LocalizedText.of(
                                "Loggar som har händelsen, som egen rad eller i en annan rad.",
                                "Logs that have the event, as a row of its own or within another.")),
                items("event", "Händelse", "Event", TemplateEvent.values()),
                columns("Finns", "Present", "Saknas", "Absent", "Loggar", "Logs", "Andel", "Share present"),
                TemplateEvent.values(),
                (tally, event) -> new LogTally.Part(tally.logsWith(event), tally.logs()));
    }

    StatTable gaps() {
        return table(
                LogTables.head(
                        "barnahus-gaps",
                        LocalizedText.of("Brister i dokumentationen", "Gaps in the documentation"),
                        LocalizedText.of(
                                "Räknas en gång per händelse som kräver uppgiften, eller per logg.",
                                "Counted once for each event that calls for it, or for the log.")),
                items("gap", "Uppgift", "Content", DocumentationGap.values()),
                columns(
                        "Saknas",
                        "Missing",
                        "Finns",
                        "Present",
                        "Samtliga",
                        "All",
                        "Andel som saknas",
                        "Share missing"),
                DocumentationGap.values(),
                LogTally::missing);
    }

    private <T extends CodedTerm> StatTable table(
            TableHead head,
            Dimension items,
            Dimension columns,
            T[] values,
            BiFunction<LogTally, T, LogTally.Part> partOf) {
        StatTableBuilder table = StatTable.builder(
                        head, ImmutableList.of(tables.barnahus(), tables.years(), items, columns))
                .derive(LogTables.MEASURE, SHARE, Derivation.ofShare(LogTables.TOTAL, PART, LogTables.DECIMALS));
        tables.forEach((group, tally) -> {
            for (T value : values) {
                LogTally.Part part = partOf.apply(tally, value);
                table.cell(key(group, value, PART), new CellValue.Count(part.part()))
                        .cell(key(group, value, REST), new CellValue.Count(part.whole() - part.part()));
            }
        });
        return table.build();
    }

    private static CellKey key(LogGroup group, CodedTerm item, String column) {
        return CellKey.of(ImmutableList.of(group.barnahusCode(), group.yearCode(), item.getCode(), column));
    }

    private static Dimension items(String code, String sv, String en, CodedTerm... terms) {
        Dimension.Builder items = Dimension.builder(code, LocalizedText.of(sv, en));
        Arrays.stream(terms).forEach(items::member);
        return items.build();
    }

    private static Dimension columns(
            String part,
            String partEn,
            String rest,
            String restEn,
            String all,
            String allEn,
            String share,
            String shareEn) {
        return LogTables.columns()
                .member(PART, LocalizedText.of(part, partEn))
                .member(REST, LocalizedText.of(rest, restEn))
                .total(LogTables.TOTAL, LocalizedText.of(all, allEn), ImmutableList.of(PART, REST))
                .member(SHARE, LocalizedText.of(share, shareEn))
                .build();
    }
}
