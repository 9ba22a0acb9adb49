package se.socialdata.reporting.delivery;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Rows of a delivery as a table of text (CSV med rubrikrad), for systems that have no domain records: a first line with names
 * of fields, in any order and not all of them, then one row a line.
 *
 * <p>The values stand in their canonical form: days as 2025-12-31, months as 2025-12, yes and no as {@code true} and {@code
 * false}, numbers without separators. What is wrong with them is found when the delivery is built.
 */
public final class RowTable {

    private final RecordLayout layout;
    private final char separator;

    private RowTable(RecordLayout layout, char separator) {
        this.layout = layout;
        this.separator = separator;
    }

    /**
     * Tables of a record, with semicolons between the fields.
     *
     * @param layout the record
     * @return what reads them
     */
    public static RowTable of(RecordLayout layout) {
        return of(layout, ';');
    }

    /**
     * Tables of a record.
     *
     * @param layout the record
     * @param separator what stands between the fields
     * @return what reads them
     */
    public static RowTable of(RecordLayout layout, char separator) {
        return new RowTable(layout, separator);
    }

    /**
     * Reads a table to its end.
     *
     * @param text the table, which is closed
     * @param consumer takes each row with its line
     * @return how many rows there were
     * @throws IllegalArgumentException if the first line names a field that the record does not have, or one twice, if a
     *     line has another number of fields, or if the text is no table; the message tells the line and no value
     * @throws UncheckedIOException if the text cannot be read
     */
    public long read(Reader text, Consumer<? super DeliveryRow> consumer) {
        long rows = 0;
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            ImmutableList<String> fields = ImmutableList.of();
            for (CsvRecord line : reader) {
                if (fields.isEmpty()) {
                    fields = fieldsOf(line.getFields());
                } else {
                    consumer.accept(row(fields, line));
                    rows++;
                }
            }
        } catch (CsvParseException e) {
            throw new IllegalArgumentException("expected a table of text with fields in quotes closed", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    private ImmutableList<String> fieldsOf(List<String> names) {
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            checkArgument(
                    layout.find(name).isPresent(),
                    "line 1: expected names of fields of the record %s, of %s",
                    layout.getName(),
                    layout.getFields().stream().map(LayoutField::getName).toList());
            checkArgument(seen.add(name), "line 1: expected each field once, got twice %s", name);
        }
        return ImmutableList.copyOf(names);
    }

    private DeliveryRow row(ImmutableList<String> fields, CsvRecord line) {
        long number = line.getStartingLineNumber();
        checkArgument(
                line.getFieldCount() == fields.size(),
                "line %s: expected %s fields as in the first line, got %s",
                number,
                fields.size(),
                line.getFieldCount());
        DeliveryRow.Builder row = DeliveryRow.builder(layout.getName()).line(number);
        for (int i = 0; i < fields.size(); i++) {
            row.put(fields.get(i), line.getField(i));
        }
        return row.build();
    }
}
