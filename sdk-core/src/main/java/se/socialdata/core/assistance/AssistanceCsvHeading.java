package se.socialdata.core.assistance;

import static com.google.common.base.Preconditions.checkArgument;

import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The first line of a file of monthly records: which column stands where. */
final class AssistanceCsvHeading {

    private static final int ABSENT = -1;

    private final byte separator;
    private final int count;
    private final int[] places;

    private AssistanceCsvHeading(byte separator, int count, int[] places) {
        this.separator = separator;
        this.count = count;
        this.places = places;
    }

    /**
     * Reads the heading.
     *
     * @param lines the lines, of which the next is the heading
     * @throws IllegalArgumentException if it is none
     */
    static AssistanceCsvHeading parse(CsvLines lines) {
        checkArgument(lines.next() && !lines.isTooLong(), "expected a first line with the names of the columns");
        for (char separator : new char[] {';', ','}) {
            CsvFields fields = new CsvFields(AssistanceCsvColumn.ALL.size());
            int count = fields.cut(lines.buffer(), lines.from(), lines.to(), (byte) separator);
            if (count > 1) {
                return of((byte) separator, fields, count);
            }
        }
        throw new IllegalArgumentException(expectation());
    }

    private static AssistanceCsvHeading of(byte separator, CsvFields fields, int count) {
        int[] places = new int[AssistanceCsvColumn.ALL.size()];
        Arrays.fill(places, ABSENT);
        for (int i = 0; i < count; i++) {
            AssistanceCsvColumn column = i < places.length ? AssistanceCsvColumn.BY_TITLE.get(name(fields, i)) : null;
            int index = AssistanceCsvColumn.ALL.indexOf(column);
            checkArgument(index >= 0 && places[index] == ABSENT, expectation());
            places[index] = i;
        }
        for (AssistanceCsvColumn column : AssistanceCsvColumn.ALL) {
            checkArgument(
                    !column.isRequired() || places[AssistanceCsvColumn.ALL.indexOf(column)] != ABSENT, expectation());
        }
        return new AssistanceCsvHeading(separator, count, places);
    }

    private static String name(CsvFields fields, int field) {
        try {
            return fields.text(field);
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException(expectation(), e);
        }
    }

    private static String expectation() {
        return "expected a first line with the names of the columns, each once, of "
                + AssistanceCsvColumn.ALL.stream()
                        .map(AssistanceCsvColumn::title)
                        .collect(Collectors.joining(";"));
    }

    byte separator() {
        return separator;
    }

    int count() {
        return count;
    }

    /** The field of a column; one past the last for a column that is absent, where {@link CsvFields} has an empty one. */
    int placeOf(AssistanceCsvColumn column) {
        int place = places[AssistanceCsvColumn.ALL.indexOf(column)];
        return place == ABSENT ? AssistanceCsvColumn.ALL.size() : place;
    }
}
