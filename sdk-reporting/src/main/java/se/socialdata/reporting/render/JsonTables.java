package se.socialdata.reporting.render;

import static se.socialdata.reporting.render.JsonRenderer.number;
import static se.socialdata.reporting.render.JsonRenderer.text;
import static se.socialdata.reporting.render.JsonRenderer.value;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import se.socialdata.core.json.JsonOutput;
import se.socialdata.reporting.table.AmountValue;
import se.socialdata.reporting.table.CellKey;
import se.socialdata.reporting.table.CellValue;
import se.socialdata.reporting.table.DerivedValue;
import se.socialdata.reporting.table.Dimension;
import se.socialdata.reporting.table.DimensionRole;
import se.socialdata.reporting.table.Explanation;
import se.socialdata.reporting.table.Member;
import se.socialdata.reporting.table.RangeValue;
import se.socialdata.reporting.table.RateValue;
import se.socialdata.reporting.table.StatTable;
import se.socialdata.reporting.table.TableHead;
import se.socialdata.reporting.text.LocalizedText;

/** Writes statistical tables as JSON: dimensions, then every cell with its place, its number and how it came about. */
final class JsonTables {

    private JsonTables() {}

    static void write(StatTable table, JsonOutput output) {
        TableHead head = table.getHead();
        text("id", head.getId(), output);
        text("title", head.getTitle(), output);
        head.getUnit().ifPresent(unit -> text("unit", unit, output));
        head.getBasis().ifPresent(basis -> text("basis", basis, output));
        head.getSource().ifPresent(source -> text("source", source, output));
        texts("notes", head.getNotes(), output);
        if (!head.getSeriesBreaks().isEmpty()) {
            output.name("seriesBreaks");
            output.startArray();
            head.getSeriesBreaks().forEach(broken -> {
                output.startObject();
                text("dimension", broken.dimension(), output);
                text("member", broken.member(), output);
                text("text", broken.text(), output);
                output.endObject();
            });
            output.endArray();
        }
        if (!head.getFootnotes().isEmpty()) {
            output.name("footnotes");
            output.startArray();
            head.getFootnotes().forEach(footnote -> {
                output.startObject();
                output.name("place");
                output.startObject();
                footnote.place().forEach((dimension, member) -> text(dimension, member, output));
                output.endObject();
                text("text", footnote.text(), output);
                output.endObject();
            });
            output.endArray();
        }
        output.name("dimensions");
        output.startArray();
        table.getDimensions().forEach(dimension -> write(dimension, output));
        output.endArray();
        output.name("cells");
        output.startArray();
        table.getCells().keySet().forEach(key -> write(key, table, output));
        output.endArray();
    }

    private static void texts(String name, ImmutableList<LocalizedText> texts, JsonOutput output) {
        if (!texts.isEmpty()) {
            output.name(name);
            output.startArray();
            texts.forEach(text -> value(text, output));
            output.endArray();
        }
    }

    private static void write(Dimension dimension, JsonOutput output) {
        output.startObject();
        text("code", dimension.getCode(), output);
        text("label", dimension.getLabel(), output);
        if (dimension.getRole() != DimensionRole.CLASSIFICATION) {
            text("role", dimension.getRole().name().toLowerCase(Locale.ROOT), output);
        }
        output.name("members");
        output.startArray();
        for (Member member : dimension.getMembers()) {
            output.startObject();
            text("code", member.code(), output);
            text("label", member.label(), output);
            text("kind", member.kind().name(), output);
            if (member.isTotal()) {
                output.name("parts");
                output.startArray();
                member.parts().forEach(output::text);
                output.endArray();
            }
            output.endObject();
        }
        output.endArray();
        output.endObject();
    }

    private static void write(CellKey key, StatTable table, JsonOutput output) {
        CellValue value = table.getCell(key);
        Explanation explanation = table.explain(key);
        output.startObject();
        output.name("place");
        output.startArray();
        key.codes().forEach(output::text);
        output.endArray();
        text("measure", table.getMeasure(key).name().toLowerCase(Locale.ROOT), output);
        value.toNumber().ifPresent(number -> {
            output.name("value");
            number(number, output);
        });
        value.getAbsence().ifPresent(absence -> text("absence", absence.getCode(), output));
        writeParts(value, output);
        text("formula", explanation.formula(), output);
        explanation.basis().filter(basis -> !isOfTable(basis, table)).ifPresent(basis -> text("basis", basis, output));
        output.endObject();
    }

    /** What a number is made of, as far as it is shown in any format. */
    private static void writeParts(CellValue value, JsonOutput output) {
        if (value instanceof CellValue.Share share) {
            integer("numerator", share.numerator(), output);
            integer("denominator", share.denominator(), output);
        } else if (value instanceof RateValue rate) {
            integer("numerator", rate.numerator(), output);
            integer("denominator", rate.denominator(), output);
            integer("per", rate.per(), output);
        } else if (value instanceof RangeValue range) {
            integer("least", range.least(), output);
            integer("greatest", range.greatest(), output);
        } else if (value instanceof AmountValue amount) {
            text("unit", amount.unit().getCode(), output);
            integer("decimals", amount.decimals(), output);
            amount.priceYear().ifPresent(year -> integer("priceYear", year, output));
        } else if (value instanceof DerivedValue derived) {
            text("derivation", derived.derivation().kind().name().toLowerCase(Locale.ROOT), output);
        }
    }

    private static void integer(String name, long number, JsonOutput output) {
        output.name(name);
        output.integer(number);
    }

    /** The basis of the whole table is written once, with the table. */
    private static boolean isOfTable(LocalizedText basis, StatTable table) {
        return table.getHead().getBasis().filter(basis::equals).isPresent();
    }
}
