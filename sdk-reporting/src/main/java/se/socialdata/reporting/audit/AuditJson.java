package se.socialdata.reporting.audit;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import se.socialdata.core.json.JsonRecord;
import se.socialdata.core.json.JsonType;
import se.socialdata.core.json.JsonTypeProvider;
import se.socialdata.core.json.JsonTypes;

/** How the structure of a printed table stands in JSON, where a program writes it; people write structure files. */
public final class AuditJson implements JsonTypeProvider {

    private static final JsonType<String> NAME =
            JsonTypes.text(String.class, AuditJson::name, name -> name, "expected a single word", "^[^\\s\",]+$");

    private static final JsonType<Character> SEPARATOR = JsonTypes.text(
            Character.class,
            StructureParser::parseSeparator,
            separator -> separator == '\t' ? "tab" : String.valueOf(separator),
            "expected one of ; , tab",
            "^(;|,|tab)$");

    private static final JsonRecord<AxisName> LINE = JsonRecord.of(
                    "PrintedLine", AxisName.class, StructureDraft.Line::new, StructureDraft.Line::build)
            .describedAs("A row or column of a printed table by the name that relations use (rad- eller kolumnnamn).")
            .required("name", "The name, a single word.", NAME, AxisName::name, StructureDraft.Line::name)
            .optional(
                    "label",
                    "What is printed: the label of the row, or the first heading of the column; the name if absent.",
                    JsonTypes.TEXT,
                    line -> Optional.of(line.label()).filter(label -> !label.equals(line.name())),
                    StructureDraft.Line::label)
            .optional(
                    "occurrence",
                    "Which of several rows or columns with this label is meant, from 1; 1 if absent.",
                    JsonTypes.integer(1, StructureParser.MAX_OCCURRENCE),
                    line -> Optional.of(line.occurrence()).filter(AuditJson::isNotFirst),
                    StructureDraft.Line::occurrence)
            .optional(
                    "number",
                    "Which number of a cell is meant: 1, or 2 for the one in parentheses; 1 if absent.",
                    JsonTypes.integer(1, 2),
                    line -> Optional.of(line.number()).filter(AuditJson::isNotFirst),
                    StructureDraft.Line::number)
            .flag("exact", "The numbers are counts that were not rounded.", AxisName::exact, StructureDraft.Line::exact)
            .build();

    private static final JsonRecord<PriceLevel> PRICES = JsonRecord.of(
                    "PriceLevel", PriceLevel.class, StructureDraft.Prices::new, StructureDraft.Prices::build)
            .describedAs("The price level of a table in fixed prices (prisnivå).")
            .required(
                    "year",
                    "The year of the price level.",
                    JsonTypes.integer(StructureParser.FIRST_YEAR, StructureParser.LAST_YEAR),
                    PriceLevel::year,
                    StructureDraft.Prices::year)
            .required("column", "The column of that year.", NAME, PriceLevel::column, StructureDraft.Prices::column)
            .build();

    /** A structure. */
    public static final JsonRecord<TableStructure> TABLE_STRUCTURE = JsonRecord.of(
                    "TableStructure", TableStructure.class, StructureDraft::new, StructureDraft::build)
            .describedAs("What the cells of a printed table should have to do with each other (tabellens struktur).")
            .optional(
                    "title", "The title of the table.", JsonTypes.TEXT, TableStructure::getTitle, StructureDraft::title)
            .optional(
                    "source",
                    "Where the table was published.",
                    JsonTypes.TEXT,
                    TableStructure::getSource,
                    StructureDraft::source)
            .optional(
                    "separator",
                    "What stands between the cells; a semicolon if absent.",
                    SEPARATOR,
                    structure -> Optional.of(structure.getSeparator()).filter(separator -> separator != ';'),
                    StructureDraft::separator)
            .optional(
                    "headings",
                    "How many lines of headings the table has, of which the first names the columns; 1 if absent.",
                    JsonTypes.integer(1, StructureParser.MAX_HEADINGS),
                    structure -> Optional.of(structure.getHeadings()).filter(headings -> headings > 1),
                    StructureDraft::headings)
            .optional(
                    "numbers",
                    "How numbers are written; swedish if absent.",
                    JsonTypes.coded(PrintedNumber.Notation.class),
                    structure -> Optional.of(structure.getNotation())
                            .filter(notation -> notation != PrintedNumber.Notation.SWEDISH),
                    StructureDraft::notation)
            .optional(
                    "prices",
                    "The price level, of a table in fixed prices.",
                    PRICES,
                    AuditJson::findPrices,
                    StructureDraft::prices)
            .list(
                    "columns",
                    "The columns that relations use, in the order of the table.",
                    LINE,
                    structure -> lines(structure, AxisName.Axis.COLUMN),
                    StructureDraft::addColumn)
            .list(
                    "rows",
                    "The rows that relations use, in the order of the table.",
                    LINE,
                    structure -> lines(structure, AxisName.Axis.ROW),
                    StructureDraft::addRow)
            .list(
                    "relations",
                    "The relations as a structure file states them, such as sum total = children + adults in 2019..2023;"
                            + " one of sum, difference, change, index, percent, yearly, nested.",
                    JsonTypes.text(
                            String.class,
                            statement -> statement,
                            statement -> statement,
                            "expected a relation",
                            "^(sum|difference|change|index|percent|yearly|nested) .+$"),
                    structure -> structure.getRelations().stream()
                            .map(Relation::text)
                            .toList(),
                    StructureDraft::addRelation)
            .build();

    /** Created by {@link java.util.ServiceLoader}. */
    public AuditJson() {}

    /**
     * The price level of a table in fixed prices.
     *
     * @param year its year
     * @param column the column of that year
     */
    record PriceLevel(int year, String column) {}

    private static Optional<PriceLevel> findPrices(TableStructure structure) {
        return structure
                .getPriceColumn()
                .map(column -> new PriceLevel(structure.getPriceYear().orElseThrow(), column));
    }

    private static ImmutableList<AxisName> lines(TableStructure structure, AxisName.Axis axis) {
        return structure.getNames().values().stream()
                .filter(name -> name.axis() == axis)
                .collect(toImmutableList());
    }

    private static boolean isNotFirst(int number) {
        return number > 1;
    }

    private static String name(String text) {
        if (text.isEmpty() || text.chars().anyMatch(c -> Character.isWhitespace(c) || c == '"' || c == ',')) {
            throw new IllegalArgumentException("expected a single word");
        }
        return text;
    }

    @Override
    public ImmutableList<JsonType<?>> getJsonTypes() {
        return ImmutableList.of(TABLE_STRUCTURE);
    }
}
