package se.socialdata.reporting.audit;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import se.socialdata.core.json.JsonRecord;
import se.socialdata.core.json.JsonType;
import se.socialdata.core.json.JsonTypeProvider;
import se.socialdata.core.json.JsonTypes;
import se.socialdata.core.json.ValueProperty;

/**
 * How the structure of a printed table stands in JSON, where a program writes it; people write structure files. And how the
 * check of such a table does.
 */
public final class AuditJson implements JsonTypeProvider {

    private static final JsonType<String> NAME =
            JsonTypes.text(String.class, AuditJson::name, name -> name, "expected a single word", "^[^\\s\",]+$");

    private static final JsonType<Character> SEPARATOR = JsonTypes.text(
            Character.class,
            StructureParser::parseSeparator,
            separator -> separator == '\t' ? "tab" : String.valueOf(separator),
            "expected one of ; , tab",
            "^(;|,|tab)$");

    private static final JsonRecord<AxisName> LINE = JsonRecord.ofValues(
            "PrintedLine",
            AxisName.class,
            "A row or column of a printed table by the name that relations use (rad- eller kolumnnamn).",
            properties -> {
                ValueProperty<String> name =
                        properties.required("name", "The name, a single word.", NAME, AxisName::name);
                ValueProperty<Optional<String>> label = properties.optional(
                        "label",
                        "What is printed: the label of the row, or the first heading of the column; the name if absent.",
                        JsonTypes.TEXT,
                        line -> Optional.of(line.label()).filter(text -> !text.equals(line.name())));
                ValueProperty<Optional<Integer>> occurrence = properties.optional(
                        "occurrence",
                        "Which of several rows or columns with this label is meant, from 1; 1 if absent.",
                        JsonTypes.integer(1, StructureParser.MAX_OCCURRENCE),
                        line -> Optional.of(line.occurrence()).filter(AuditJson::isNotFirst));
                ValueProperty<Optional<Integer>> number = properties.optional(
                        "number",
                        "Which number of a cell is meant: 1, or 2 for the one in parentheses; 1 if absent.",
                        JsonTypes.integer(1, 2),
                        line -> Optional.of(line.number()).filter(AuditJson::isNotFirst));
                ValueProperty<Boolean> exact =
                        properties.flag("exact", "The numbers are counts that were not rounded.", AxisName::exact);
                return values -> new AxisName(
                        values.get(name),
                        AxisName.Axis.COLUMN,
                        values.get(label).orElse(values.get(name)),
                        values.get(occurrence).orElse(1),
                        values.get(number).orElse(1),
                        values.get(exact),
                        0);
            });

    private static final JsonRecord<PriceLevel> PRICES = JsonRecord.ofValues(
            "PriceLevel", PriceLevel.class, "The price level of a table in fixed prices (prisnivå).", properties -> {
                ValueProperty<Integer> year = properties.required(
                        "year",
                        "The year of the price level.",
                        JsonTypes.integer(StructureParser.FIRST_YEAR, StructureParser.LAST_YEAR),
                        PriceLevel::year);
                ValueProperty<String> column =
                        properties.required("column", "The column of that year.", NAME, PriceLevel::column);
                return values -> new PriceLevel(values.get(year), values.get(column));
            });

    /** A structure. */
    public static final JsonRecord<TableStructure> TABLE_STRUCTURE = JsonRecord.ofValues(
            "TableStructure",
            TableStructure.class,
            "What the cells of a printed table should have to do with each other (tabellens struktur).",
            properties -> {
                ValueProperty<Optional<String>> title = properties.optional(
                        "title", "The title of the table.", JsonTypes.TEXT, TableStructure::getTitle);
                ValueProperty<Optional<String>> source = properties.optional(
                        "source", "Where the table was published.", JsonTypes.TEXT, TableStructure::getSource);
                ValueProperty<Optional<Character>> separator = properties.optional(
                        "separator",
                        "What stands between the cells; a semicolon if absent.",
                        SEPARATOR,
                        structure -> Optional.of(structure.getSeparator()).filter(character -> character != ';'));
                ValueProperty<Optional<Integer>> headings = properties.optional(
                        "headings",
                        "How many lines of headings the table has, of which the first names the columns; 1 if absent.",
                        JsonTypes.integer(1, StructureParser.MAX_HEADINGS),
                        structure -> Optional.of(structure.getHeadings()).filter(number -> number > 1));
                ValueProperty<Optional<PrintedNumber.Notation>> numbers = properties.optional(
                        "numbers",
                        "How numbers are written; swedish if absent.",
                        JsonTypes.coded(PrintedNumber.Notation.class),
                        structure -> Optional.of(structure.getNotation())
                                .filter(notation -> notation != PrintedNumber.Notation.SWEDISH));
                ValueProperty<Optional<PriceLevel>> prices = properties.optional(
                        "prices", "The price level, of a table in fixed prices.", PRICES, AuditJson::findPrices);
                ValueProperty<ImmutableList<AxisName>> columns = properties.list(
                        "columns",
                        "The columns that relations use, in the order of the table.",
                        LINE,
                        structure -> lines(structure, AxisName.Axis.COLUMN));
                ValueProperty<ImmutableList<AxisName>> rows = properties.list(
                        "rows",
                        "The rows that relations use, in the order of the table.",
                        LINE,
                        structure -> lines(structure, AxisName.Axis.ROW));
                ValueProperty<ImmutableList<String>> relations = properties.list(
                        "relations",
                        "The relations as a structure file states them, such as sum total = children + adults in"
                                + " 2019..2023; one of sum, difference, change, index, percent, yearly, nested.",
                        JsonTypes.text(
                                String.class,
                                statement -> statement,
                                statement -> statement,
                                "expected a relation",
                                "^(sum|difference|change|index|percent|yearly|nested) .+$"),
                        structure -> structure.getRelations().stream()
                                .map(Relation::text)
                                .toList());
                return values -> {
                    TableStructure.Builder head =
                            TableStructure.builder().title(values.get(title)).source(values.get(source));
                    values.get(separator).ifPresent(head::separator);
                    values.get(headings).ifPresent(head::headings);
                    values.get(numbers).ifPresent(head::notation);
                    values.get(prices)
                            .ifPresent(level -> head.priceYear(level.year()).priceColumn(level.column()));
                    return structure(head, values.get(columns), values.get(rows), values.get(relations));
                };
            });

    /** The check of a printed table. */
    public static final JsonRecord<AuditDocument> AUDIT_DOCUMENT = AuditDocumentJson.AUDIT_DOCUMENT;

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

    /** Relations are understood when all rows and columns are known, wherever they stand in the document. */
    private static TableStructure structure(
            TableStructure.Builder head,
            ImmutableList<AxisName> columns,
            ImmutableList<AxisName> rows,
            ImmutableList<String> relations) {
        StructureParser parser = new StructureParser(head);
        columns.forEach(parser::declare);
        rows.forEach(row -> parser.declare(onRows(row)));
        int number = 0;
        for (String relation : relations) {
            number++;
            try {
                parser.readRelation(Statement.of(number, relation));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(
                        String.valueOf(e.getMessage()).replaceFirst("^line", "relation"), e);
            }
        }
        return parser.build();
    }

    /** The same name as that of a row: which of the two it is tells the list it stands in. */
    private static AxisName onRows(AxisName name) {
        return new AxisName(
                name.name(),
                AxisName.Axis.ROW,
                name.label(),
                name.occurrence(),
                name.number(),
                name.exact(),
                name.line());
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
        return ImmutableList.of(TABLE_STRUCTURE, AUDIT_DOCUMENT);
    }
}
