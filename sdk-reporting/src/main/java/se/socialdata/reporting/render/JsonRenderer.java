package se.socialdata.reporting.render;

import java.math.BigDecimal;
import se.socialdata.core.json.IndentedOutput;
import se.socialdata.core.json.JsonOutput;
import se.socialdata.reporting.report.Block;
import se.socialdata.reporting.report.RecordCell;
import se.socialdata.reporting.report.RecordTable;
import se.socialdata.reporting.report.Report;
import se.socialdata.reporting.text.LocalizedText;

/**
 * Renders a report as JSON, in both languages at once, with every cell of every table explained.
 *
 * <p>A text is an object with the properties {@code sv} and {@code en}. A block has a {@code type}; where it may identify
 * somebody it also has {@code "sensitive": true}. Numbers are not rounded.
 */
public final class JsonRenderer implements ReportRenderer {

    private JsonRenderer() {}

    /**
     * The renderer; JSON needs no options, since it holds both languages and plain numbers.
     *
     * @return the renderer
     */
    public static JsonRenderer of() {
        return new JsonRenderer();
    }

    @Override
    public String getFileExtension() {
        return "json";
    }

    @Override
    public String render(Report report) {
        IndentedOutput text = new IndentedOutput();
        write(report, text);
        return text + "\n";
    }

    /**
     * Writes a report as one JSON object.
     *
     * @param report the report
     * @param output where it is written
     */
    public void write(Report report, JsonOutput output) {
        output.startObject();
        text("title", report.getTitle(), output);
        if (report.isPersonal()) {
            output.name("personal");
            output.bool(true);
        }
        report.getMunicipality().ifPresent(name -> text("municipality", name, output));
        report.getCaseNumber().ifPresent(number -> text("caseNumber", number, output));
        report.getPeriod().ifPresent(period -> {
            output.name("period");
            output.startObject();
            text("start", period.getStart().toString(), output);
            period.getEnd().ifPresent(end -> text("end", end.toString(), output));
            output.endObject();
        });
        report.getReportingDate().ifPresent(date -> text("reportingDate", date.toString(), output));
        report.getLegalBasis().ifPresent(basis -> text("legalBasis", basis, output));
        report.getGeneratedOn().ifPresent(date -> text("generatedOn", date.toString(), output));
        output.name("blocks");
        output.startArray();
        report.getBlocks().forEach(block -> write(block, output));
        output.endArray();
        output.endObject();
    }

    private static void write(Block block, JsonOutput output) {
        output.startObject();
        if (block.isSensitive()) {
            output.name("sensitive");
            output.bool(true);
        }
        writeProperties(block.getContent(), output);
        output.endObject();
    }

    private static void writeProperties(Block block, JsonOutput output) {
        if (block instanceof Block.Heading heading) {
            text("type", "heading", output);
            output.name("level");
            output.integer(heading.level());
            text("text", heading.text(), output);
        } else if (block instanceof Block.Paragraph paragraph) {
            text("type", "paragraph", output);
            text("text", paragraph.text(), output);
        } else if (block instanceof Block.Note note) {
            text("type", "note", output);
            text("text", note.text(), output);
        } else if (block instanceof Block.BulletList list) {
            text("type", "list", output);
            output.name("items");
            output.startArray();
            list.items().forEach(item -> value(item, output));
            output.endArray();
        } else if (block instanceof Block.Statistics statistics) {
            text("type", "table", output);
            JsonTables.write(statistics.table(), output);
        } else if (block instanceof Block.Records records) {
            text("type", "records", output);
            write(records.table(), output);
        } else if (block instanceof Block.BarChart chart) {
            text("type", "barChart", output);
            text("title", chart.title(), output);
            text("table", chart.table().getHead().getId(), output);
        }
    }

    private static void write(RecordTable table, JsonOutput output) {
        text("id", table.id(), output);
        text("title", table.title(), output);
        output.name("columns");
        output.startArray();
        table.columns().forEach(column -> {
            output.startObject();
            text("code", column.code(), output);
            text("label", column.label(), output);
            output.endObject();
        });
        output.endArray();
        output.name("rows");
        output.startArray();
        table.rows().forEach(row -> {
            output.startObject();
            for (int i = 0; i < row.size(); i++) {
                write(table.columns().get(i).code(), row.get(i), output);
            }
            output.endObject();
        });
        output.endArray();
    }

    /** An empty cell has no property. */
    private static void write(String name, RecordCell cell, JsonOutput output) {
        if (cell instanceof RecordCell.OfText text) {
            text(name, text.text(), output);
        } else if (cell instanceof RecordCell.OfDate date) {
            text(name, date.date().toString(), output);
        } else if (cell instanceof RecordCell.OfNumber number) {
            output.name(name);
            number(number.number(), output);
        }
    }

    static void number(BigDecimal number, JsonOutput output) {
        if (number.signum() == 0 || number.stripTrailingZeros().scale() <= 0) {
            output.decimal(number.setScale(0));
        } else {
            output.decimal(number);
        }
    }

    static void text(String name, String text, JsonOutput output) {
        output.name(name);
        output.text(text);
    }

    static void text(String name, LocalizedText text, JsonOutput output) {
        output.name(name);
        value(text, output);
    }

    static void value(LocalizedText text, JsonOutput output) {
        output.startObject();
        text("sv", text.sv(), output);
        text("en", text.en(), output);
        output.endObject();
    }
}
