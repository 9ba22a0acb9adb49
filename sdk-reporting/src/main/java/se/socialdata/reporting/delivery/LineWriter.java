package se.socialdata.reporting.delivery;

import java.io.ByteArrayOutputStream;
import java.nio.charset.CharsetEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.socialdata.reporting.text.LocalizedText;

/** Writes the rows of one record in the form of the layout. */
final class LineWriter {

    private final DeliveryLayout layout;
    private final RecordLayout row;
    private final CharsetEncoder encoder;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    LineWriter(DeliveryLayout layout, RecordLayout row) {
        this.layout = layout;
        this.row = row;
        this.encoder = layout.getCharset().newEncoder();
    }

    /** The values in the form of their fields; what cannot be written is reported and comes back empty. */
    String[] format(String[] values, RowCheck check) {
        String[] written = new String[values.length];
        for (int i = 0; i < values.length; i++) {
            written[i] = "";
            LayoutField field = row.getFields().get(i);
            if (!values[i].isEmpty()) {
                try {
                    written[i] = FieldForms.write(field, values[i]);
                    checkCharacters(field, written[i], check);
                } catch (FieldFault fault) {
                    check.report(field, fault);
                }
            }
        }
        return written;
    }

    private void checkCharacters(LayoutField field, String written, RowCheck check) {
        Optional<String> name = Optional.of(field.getName());
        if (!encoder.canEncode(written) || written.chars().anyMatch(Character::isISOControl)) {
            check.report(
                    name,
                    FindingKind.CHARACTER,
                    LocalizedText.of(
                            "väntade tecken i " + layout.getCharset() + " utan styrtecken",
                            "expected characters of " + layout.getCharset() + " without control characters"));
        } else if (layout.getForm() == LayoutForm.SEPARATED && written.indexOf(layout.getSeparator()) >= 0) {
            check.report(
                    name,
                    FindingKind.SEPARATOR_IN_VALUE,
                    LocalizedText.of(
                            "väntade ett värde utan fältavskiljare", "expected a value without the separator"));
        } else if (!written.equals(written.strip())) {
            check.report(
                    name,
                    FindingKind.PADDED,
                    LocalizedText.of("väntade ett värde utan utfyllnad", "expected a value without padding"));
        }
    }

    void write(String[] written) {
        String line = layout.getForm() == LayoutForm.SEPARATED
                ? String.join(String.valueOf(layout.getSeparator()), written)
                : fixed(written);
        bytes.writeBytes((line + layout.getLineEnd()).getBytes(layout.getCharset()));
    }

    /** Numbers stand to the right in their columns, all else to the left. */
    private String fixed(String[] written) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < written.length; i++) {
            LayoutField field = row.getFields().get(i);
            line.append(" ".repeat(field.getColumn().orElseThrow() - 1 - line.length()));
            String blanks = " ".repeat(field.getWidth().orElseThrow() - written[i].length());
            boolean number = field.getType() == FieldType.WHOLE || field.getType() == FieldType.AMOUNT;
            line.append(number ? blanks + written[i] : written[i] + blanks);
        }
        return line.toString();
    }

    byte[] toBytes() {
        return bytes.toByteArray();
    }

    /** Cuts a line of a file into its fields; empty if it has more or fewer. */
    Optional<String[]> cut(String line, RowCheck check) {
        return layout.getForm() == LayoutForm.SEPARATED ? cutSeparated(line, check) : cutFixed(line, check);
    }

    private Optional<String[]> cutSeparated(String line, RowCheck check) {
        int expected = row.getFields().size();
        List<String> parts = new ArrayList<>(expected);
        int from = 0;
        for (int to = line.indexOf(layout.getSeparator()); to >= 0; to = line.indexOf(layout.getSeparator(), from)) {
            parts.add(line.substring(from, to));
            from = to + 1;
        }
        parts.add(line.substring(from));
        if (parts.size() == expected) {
            return Optional.of(parts.toArray(String[]::new));
        }
        boolean trailing = parts.size() == expected + 1 && parts.get(expected).isEmpty();
        check.report(
                Optional.empty(),
                trailing ? FindingKind.TRAILING_SEPARATOR : FindingKind.FIELD_COUNT,
                LocalizedText.of(
                        "väntade " + expected + " fält, fick " + parts.size(),
                        "expected " + expected + " fields, got " + parts.size()));
        return Optional.empty();
    }

    private Optional<String[]> cutFixed(String line, RowCheck check) {
        LayoutField last = row.getFields().get(row.getFields().size() - 1);
        int width = last.getColumn().orElseThrow() - 1 + last.getWidth().orElseThrow();
        if (line.length() != width) {
            check.report(
                    Optional.empty(),
                    FindingKind.FIELD_COUNT,
                    LocalizedText.of(
                            "väntade " + width + " tecken, fick " + line.length(),
                            "expected " + width + " characters, got " + line.length()));
            return Optional.empty();
        }
        String[] parts = new String[row.getFields().size()];
        for (int i = 0; i < parts.length; i++) {
            LayoutField field = row.getFields().get(i);
            int from = field.getColumn().orElseThrow() - 1;
            parts[i] =
                    line.substring(from, from + field.getWidth().orElseThrow()).strip();
        }
        return Optional.of(parts);
    }

    /** The canonical values of fields that were read; what cannot be read is reported and comes back as it stands. */
    String[] parse(String[] written, RowCheck check) {
        String[] values = new String[written.length];
        for (int i = 0; i < written.length; i++) {
            LayoutField field = row.getFields().get(i);
            values[i] = written[i];
            if (!written[i].isEmpty()) {
                try {
                    checkCharacters(field, written[i], check);
                    values[i] = FieldForms.read(field, written[i]);
                } catch (FieldFault fault) {
                    check.report(field, fault);
                }
            }
        }
        return values;
    }
}
