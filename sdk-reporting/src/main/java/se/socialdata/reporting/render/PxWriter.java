package se.socialdata.reporting.render;

import com.google.common.collect.ImmutableMap;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import se.socialdata.reporting.report.Block;
import se.socialdata.reporting.report.Report;
import se.socialdata.reporting.table.Absence;
import se.socialdata.reporting.table.CellKey;
import se.socialdata.reporting.table.CellValue;
import se.socialdata.reporting.table.Dimension;
import se.socialdata.reporting.table.Footnote;
import se.socialdata.reporting.table.Member;
import se.socialdata.reporting.table.RangeValue;
import se.socialdata.reporting.table.StatTable;
import se.socialdata.reporting.table.TableHead;
import se.socialdata.reporting.text.LocalizedText;
import se.socialdata.reporting.text.NumberStyle;

/**
 * Writes a statistical table as a PX file (PC-Axis, AXIS-VERSION 2013), which the databases of Nordic statistical offices
 * read.
 *
 * <p>A missing number is one of the symbols of the format: {@code "-"} for none, {@code "."} where there can be none,
 * {@code ".."} for what is not available, and {@code "..."}, shown as {@code x}, for what is withheld. A range cannot be
 * held as a number and stands as a note on its cell.
 *
 * <p>The format knows no quotation marks within a text: they become apostrophes. Members of a dimension are told apart by
 * their labels; one that has the label of another carries its code after it.
 *
 * <p>A dimension of years, quarters or months says so ({@code TIMEVAL}) if the codes of its members do: {@code 2025},
 * {@code 20254} or {@code 2025Q4}, {@code 202501} or {@code 2025-01}. The format has no word for dates or a total of times;
 * dimensions with those are written without.
 */
public final class PxWriter {

    private static final LocalizedText AREA = LocalizedText.of("Socialtjänst", "Social services");
    private static final String WITHHELD = "...";

    private final RenderOptions options;

    private PxWriter(RenderOptions options) {
        this.options = options;
    }

    /**
     * A writer with some options: the language of labels and notes.
     *
     * @param options the options
     * @return the writer
     */
    public static PxWriter of(RenderOptions options) {
        return new PxWriter(options);
    }

    /**
     * Writes the statistical tables of a report; one that may identify somebody says so in its first note.
     *
     * @param report the report
     * @return the files by the id of their table, in the order of the report
     */
    public ImmutableMap<String, String> write(Report report) {
        ImmutableMap.Builder<String, String> files = ImmutableMap.builder();
        for (Block block : report.getBlocks()) {
            if (block.getContent() instanceof Block.Statistics statistics) {
                files.put(
                        statistics.table().getHead().getId(),
                        write(block.isSensitive() ? marked(statistics.table()) : statistics.table()));
            }
        }
        return files.buildOrThrow();
    }

    private static StatTable marked(StatTable table) {
        List<LocalizedText> notes = new ArrayList<>(List.of(Wording.SENSITIVE));
        notes.addAll(table.getHead().getNotes());
        return table.withHead(
                TableHead.builder().from(table.getHead()).notes(notes).build());
    }

    /**
     * Writes a table.
     *
     * @param table the table
     * @return the file, whose lines end with CR LF, to be encoded as UTF-8
     */
    public String write(StatTable table) {
        Labels labels = new Labels(table, options);
        PxKeywords keywords = new PxKeywords();
        keywords.put("CHARSET", "ANSI");
        keywords.put("AXIS-VERSION", "2013");
        keywords.put("CODEPAGE", "utf-8");
        keywords.put("LANGUAGE", options.getLanguage().getCode());
        keywords.number("DECIMALS", decimals(table, true));
        keywords.number("SHOWDECIMALS", decimals(table, false));
        keywords.put("MATRIX", table.getHead().getId());
        keywords.put("SUBJECT-CODE", "SO");
        keywords.put("SUBJECT-AREA", options.format(AREA));
        String title = options.format(table.getHead().getTitle());
        keywords.put("TITLE", title);
        keywords.put("CONTENTS", title);
        keywords.put("UNITS", unit(table).map(options::format).orElse("-"));
        int rows = table.getRowDimensions().size();
        keywords.list("STUB", labels.names.subList(0, rows));
        keywords.list("HEADING", labels.names.subList(rows, labels.names.size()));
        if (MeasureUnits.isMetric(table)) {
            keywords.put("CONTVARIABLE", labels.name(table.getMeasureDimension()));
        }
        for (Dimension dimension : table.getDimensions()) {
            String name = labels.name(dimension);
            keywords.list(PxKeywords.of("VALUES", name), labels.values(dimension));
            keywords.list(
                    PxKeywords.of("CODES", name),
                    dimension.getMembers().stream().map(Member::code).toList());
            PxTimes.find(dimension).ifPresent(times -> keywords.times(PxKeywords.of("TIMEVAL", name), times));
        }
        writeMeasures(table, labels, keywords);
        writeNotes(table, labels, keywords);
        table.getHead().getSource().ifPresent(source -> keywords.put("SOURCE", options.format(source)));
        keywords.put("DATASYMBOL3", options.getSymbol(Absence.SUPPRESSED));
        return keywords + "DATA=\r\n" + data(table) + ";\r\n";
    }

    /** Where a dimension says what is measured, each of its members has a unit of its own. */
    private static Optional<LocalizedText> unit(StatTable table) {
        return MeasureUnits.isMetric(table) ? table.getHead().getUnit() : MeasureUnits.find(table);
    }

    private static int decimals(StatTable table, boolean most) {
        IntStream decimals = table.getCells().values().stream()
                .filter(value -> value.toNumber().isPresent())
                .mapToInt(CellValue::getDecimals);
        return (most ? decimals.max() : decimals.min()).orElse(0);
    }

    /** The format shows one number of decimals, and more only where a value says so. */
    private void writeMeasures(StatTable table, Labels labels, PxKeywords keywords) {
        Dimension measures = table.getMeasureDimension();
        for (Member member : measures.getMembers()) {
            String value = labels.value(measures, member.code());
            int own = MeasureUnits.decimals(table, member);
            if (own > decimals(table, false)) {
                keywords.number(PxKeywords.of("PRECISION", labels.name(measures), value), own);
            }
            if (MeasureUnits.isMetric(table)) {
                keywords.put(
                        PxKeywords.of("UNITS", value),
                        MeasureUnits.find(table, member).map(options::format).orElse("-"));
            }
        }
    }

    private void writeNotes(StatTable table, Labels labels, PxKeywords keywords) {
        Wording.notes(table, options).forEach(note -> keywords.addLine("NOTE", note));
        for (Footnote footnote : table.getHead().getFootnotes()) {
            String text = options.format(footnote.text());
            if (footnote.isOfMember()) {
                footnote.place()
                        .forEach((dimension, member) -> keywords.addLine(
                                PxKeywords.of("VALUENOTE", labels.name(dimension), labels.value(dimension, member)),
                                text));
            } else {
                keywords.addLine(
                        PxKeywords.of(
                                "CELLNOTE",
                                table.getDimensions().stream()
                                        .map(dimension -> Optional.ofNullable(
                                                        footnote.place().get(dimension.getCode()))
                                                .map(member -> labels.value(dimension, member))
                                                .orElse("*"))
                                        .toArray(String[]::new)),
                        text);
            }
        }
        table.getCells().forEach((key, value) -> {
            if (value instanceof RangeValue && value.toNumber().isEmpty()) {
                keywords.addLine(
                        PxKeywords.of(
                                "CELLNOTE",
                                IntStream.range(0, key.codes().size())
                                        .mapToObj(i -> labels.value(
                                                table.getDimensions().get(i), key.getCode(i)))
                                        .toArray(String[]::new)),
                        options.format(value));
            }
        });
    }

    /** One line a row of the table, each with a space at its end as the format wants it. */
    private static String data(StatTable table) {
        StringBuilder data = new StringBuilder();
        int width = table.getColumns().size();
        int cell = 0;
        for (CellKey key : table.getCells().keySet()) {
            data.append(write(table.getDisplayCell(key))).append(' ');
            if (++cell % width == 0) {
                data.append("\r\n");
            }
        }
        return data.toString();
    }

    private static String write(CellValue value) {
        return value.toNumber()
                .map(number -> number.setScale(value.getDecimals(), RoundingMode.HALF_UP))
                .map(number -> NumberStyle.MACHINE.format(number, value.getDecimals()))
                .orElseGet(() -> '"'
                        + value.getAbsence()
                                .map(absence -> switch (absence) {
                                    case NONE_OBSERVED -> "-";
                                    case NOT_APPLICABLE -> ".";
                                    case NOT_AVAILABLE -> "..";
                                    case SUPPRESSED -> WITHHELD;
                                })
                                .orElse("..")
                        + '"');
    }

    /** The names of the dimensions and of their members, none of them twice. */
    private static final class Labels {

        private final List<String> names = new ArrayList<>();
        private final Map<String, String> nameByCode = new LinkedHashMap<>();
        private final Map<String, Map<String, String>> values = new LinkedHashMap<>();

        private Labels(StatTable table, RenderOptions options) {
            Set<String> taken = new HashSet<>();
            for (Dimension dimension : table.getDimensions()) {
                String name = distinct(options.format(dimension.getLabel()), dimension.getCode(), taken);
                names.add(name);
                nameByCode.put(dimension.getCode(), name);
                Map<String, String> own = new LinkedHashMap<>();
                Set<String> takenValues = new HashSet<>();
                dimension
                        .getMembers()
                        .forEach(member -> own.put(
                                member.code(), distinct(options.format(member.label()), member.code(), takenValues)));
                values.put(dimension.getCode(), own);
            }
        }

        private static String distinct(String label, String code, Set<String> taken) {
            String plain = PxKeywords.clean(label).strip();
            String found = plain.isEmpty() ? code : plain;
            while (!taken.add(found)) {
                found = found + " (" + code + ")";
            }
            return found;
        }

        private String name(Dimension dimension) {
            return name(dimension.getCode());
        }

        private String name(String dimension) {
            return nameByCode.getOrDefault(dimension, dimension);
        }

        private List<String> values(Dimension dimension) {
            return dimension.getMembers().stream()
                    .map(member -> value(dimension, member.code()))
                    .toList();
        }

        private String value(Dimension dimension, String member) {
            return value(dimension.getCode(), member);
        }

        private String value(String dimension, String member) {
            return values.getOrDefault(dimension, Map.of()).getOrDefault(member, member);
        }
    }
}
