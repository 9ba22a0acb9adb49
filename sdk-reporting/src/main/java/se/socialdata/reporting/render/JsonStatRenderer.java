package se.socialdata.reporting.render;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.socialdata.core.json.IndentedOutput;
import se.socialdata.core.json.JsonOutput;
import se.socialdata.reporting.report.Block;
import se.socialdata.reporting.report.Report;
import se.socialdata.reporting.table.Absence;
import se.socialdata.reporting.table.CellValue;
import se.socialdata.reporting.table.Dimension;
import se.socialdata.reporting.table.DimensionRole;
import se.socialdata.reporting.table.Member;
import se.socialdata.reporting.table.StatTable;
import se.socialdata.reporting.table.TableHead;
import se.socialdata.reporting.text.LocalizedText;

/**
 * Renders statistical tables as JSON-stat 2.0 (json-stat.org/full), the format in which statistical offices exchange tables.
 *
 * <p>One table is a dataset; a report is a collection of those of its statistical tables, in their order. Texts are in the
 * language of the options. A dataset holds the numbers as they are published, rounded once: as an array where every cell has
 * one, otherwise as an object by index. A cell without a number has its symbol in {@code status}, a range its limits; the
 * meaning of the symbols stands in {@code extension}. Totals have their parts as children, and the dimension that says what
 * is measured has the role {@code metric}, with units and decimals, where it measures more than counts.
 */
public final class JsonStatRenderer implements ReportRenderer {

    private static final String VERSION = "2.0";

    private final RenderOptions options;

    private JsonStatRenderer(RenderOptions options) {
        this.options = options;
    }

    /**
     * A renderer with some options: the language of labels and the symbols; numbers are those of JSON.
     *
     * @param options the options
     * @return the renderer
     */
    public static JsonStatRenderer of(RenderOptions options) {
        return new JsonStatRenderer(options);
    }

    @Override
    public String getFileExtension() {
        return "jsonstat.json";
    }

    @Override
    public String render(Report report) {
        IndentedOutput output = new IndentedOutput();
        output.startObject();
        text("version", VERSION, output);
        text("class", "collection", output);
        text("label", report.getTitle(), output);
        output.name("link");
        output.startObject();
        output.name("item");
        output.startArray();
        for (Block block : report.getBlocks()) {
            if (block.getContent() instanceof Block.Statistics statistics) {
                write(statistics.table(), block.isSensitive(), output);
            }
        }
        output.endArray();
        output.endObject();
        output.endObject();
        return output + "\n";
    }

    /**
     * Renders one table as a dataset.
     *
     * @param table the table
     * @return the JSON, with a line feed at its end
     */
    public String render(StatTable table) {
        IndentedOutput output = new IndentedOutput();
        write(table, false, output);
        return output + "\n";
    }

    private void write(StatTable table, boolean sensitive, JsonOutput output) {
        ImmutableList<CellValue> cells =
                table.getCells().keySet().stream().map(table::getDisplayCell).collect(toImmutableList());
        output.startObject();
        text("version", VERSION, output);
        text("class", "dataset", output);
        text("label", table.getHead().getTitle(), output);
        table.getHead().getSource().ifPresent(source -> text("source", source, output));
        texts("note", notes(table, sensitive), output);
        texts("id", table.getDimensions().stream().map(Dimension::getCode).toList(), output);
        output.name("size");
        output.startArray();
        table.getDimensions()
                .forEach(dimension -> output.integer(dimension.getMembers().size()));
        output.endArray();
        writeRoles(table, output);
        output.name("dimension");
        output.startObject();
        table.getDimensions().forEach(dimension -> write(dimension, table, output));
        output.endObject();
        writeValues(cells, output);
        writeStatus(cells, output);
        writeExtension(table, sensitive, cells, output);
        output.endObject();
    }

    /** The notes of the table, first that it may identify somebody; its source has a property of its own. */
    private ImmutableList<String> notes(StatTable table, boolean sensitive) {
        TableHead withoutSource = TableHead.builder()
                .from(table.getHead())
                .source(Optional.empty())
                .build();
        ImmutableList.Builder<String> notes = ImmutableList.builder();
        if (sensitive) {
            notes.add(options.format(Wording.SENSITIVE));
        }
        return notes.addAll(Wording.notes(table.withHead(withoutSource), options))
                .build();
    }

    private static void writeRoles(StatTable table, JsonOutput output) {
        List<String> time = ofRole(DimensionRole.TIME, table);
        List<String> places = ofRole(DimensionRole.GEOGRAPHY, table);
        List<String> metric = MeasureUnits.isMetric(table)
                ? List.of(table.getMeasureDimension().getCode())
                : List.of();
        if (time.isEmpty() && places.isEmpty() && metric.isEmpty()) {
            return;
        }
        output.name("role");
        output.startObject();
        texts("time", time, output);
        texts("geo", places, output);
        texts("metric", metric, output);
        output.endObject();
    }

    private static List<String> ofRole(DimensionRole role, StatTable table) {
        return table.getDimensions().stream()
                .filter(dimension -> dimension.getRole() == role)
                .filter(dimension -> !MeasureUnits.isMetric(table) || !dimension.equals(table.getMeasureDimension()))
                .map(Dimension::getCode)
                .toList();
    }

    private void write(Dimension dimension, StatTable table, JsonOutput output) {
        output.name(dimension.getCode());
        output.startObject();
        text("label", dimension.getLabel(), output);
        output.name("category");
        output.startObject();
        texts("index", dimension.getMembers().stream().map(Member::code).toList(), output);
        output.name("label");
        output.startObject();
        dimension.getMembers().forEach(member -> text(member.code(), member.label(), output));
        output.endObject();
        if (dimension.getMembers().stream().anyMatch(Member::isTotal)) {
            output.name("child");
            output.startObject();
            dimension.getMembers().stream()
                    .filter(Member::isTotal)
                    .forEach(total -> texts(total.code(), total.parts(), output));
            output.endObject();
        }
        writeNotes(dimension, table, output);
        if (MeasureUnits.isMetric(table) && dimension.equals(table.getMeasureDimension())) {
            MeasureUnits.write(table, options, output);
        }
        output.endObject();
        output.endObject();
    }

    private void writeNotes(Dimension dimension, StatTable table, JsonOutput output) {
        List<Member> noted = dimension.getMembers().stream()
                .filter(member -> !notes(dimension, member, table).isEmpty())
                .toList();
        if (noted.isEmpty()) {
            return;
        }
        output.name("note");
        output.startObject();
        noted.forEach(member -> texts(member.code(), notes(dimension, member, table), output));
        output.endObject();
    }

    /** The footnotes on a member and the breaks in comparability from it. */
    private ImmutableList<String> notes(Dimension dimension, Member member, StatTable table) {
        ImmutableList.Builder<String> notes = ImmutableList.builder();
        table.getFootnotes(dimension, member)
                .forEach(number -> notes.add(options.format(
                        table.getHead().getFootnotes().get(number - 1).text())));
        table.getHead().getSeriesBreaks().stream()
                .filter(broken -> broken.dimension().equals(dimension.getCode())
                        && broken.member().equals(member.code()))
                .forEach(broken -> notes.add(Wording.write(broken, table, options)));
        return notes.build();
    }

    /** The cells stand row by row, the last dimension running fastest, as JSON-stat counts them. */
    private static void writeValues(ImmutableList<CellValue> cells, JsonOutput output) {
        boolean all = cells.stream().allMatch(cell -> cell.toNumber().isPresent());
        output.name("value");
        if (all) {
            output.startArray();
            cells.forEach(cell -> output.decimal(rounded(cell)));
            output.endArray();
            return;
        }
        output.startObject();
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).toNumber().isPresent()) {
                output.name(String.valueOf(i));
                output.decimal(rounded(cells.get(i)));
            }
        }
        output.endObject();
    }

    private static BigDecimal rounded(CellValue cell) {
        return cell.toNumber().orElseThrow().setScale(cell.getDecimals(), RoundingMode.HALF_UP);
    }

    private void writeStatus(ImmutableList<CellValue> cells, JsonOutput output) {
        if (cells.stream().allMatch(cell -> cell.toNumber().isPresent())) {
            return;
        }
        output.name("status");
        output.startObject();
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).toNumber().isEmpty()) {
                text(String.valueOf(i), options.format(cells.get(i)), output);
            }
        }
        output.endObject();
    }

    /** The id of the table, whether it may identify somebody, and the meaning of the symbols in {@code status}. */
    private void writeExtension(StatTable table, boolean sensitive, ImmutableList<CellValue> cells, JsonOutput output) {
        Set<Absence> shown = EnumSet.noneOf(Absence.class);
        cells.forEach(cell -> cell.getAbsence().ifPresent(shown::add));
        output.name("extension");
        output.startObject();
        text("id", table.getHead().getId(), output);
        output.name("sensitive");
        output.bool(sensitive);
        if (!shown.isEmpty()) {
            output.name("status");
            output.startObject();
            output.name("label");
            output.startObject();
            shown.forEach(absence -> text(options.getSymbol(absence), LocalizedText.of(absence), output));
            output.endObject();
            output.endObject();
        }
        output.endObject();
    }

    private void text(String name, LocalizedText text, JsonOutput output) {
        text(name, options.format(text), output);
    }

    private static void text(String name, String text, JsonOutput output) {
        output.name(name);
        output.text(text);
    }

    /** A property with a list of texts, left out where there are none. */
    private static void texts(String name, List<String> texts, JsonOutput output) {
        if (texts.isEmpty()) {
            return;
        }
        output.name(name);
        output.startArray();
        texts.forEach(output::text);
        output.endArray();
    }
}
