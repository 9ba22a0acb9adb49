package se.socialdata.core.assistance;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.socialdata.core.identity.PersonIdentity;
import se.socialdata.core.money.Money;
import se.socialdata.core.term.CodedTerm;

/**
 * Writes monthly records as CSV, one person a line, as {@link AssistanceCsvReader} reads them: all columns, semicolons between
 * them, LF at the end.
 *
 * <p>The file is for programs. A key or code is written as it is, so a spreadsheet may take one that begins with an equals sign for
 * a formula. An empty measure code is written as none.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class AssistanceCsvWriter {

    private static final char SEPARATOR = ';';

    private AssistanceCsvWriter() {}

    /**
     * A writer of all columns.
     *
     * @return the writer
     */
    public static AssistanceCsvWriter standard() {
        return new AssistanceCsvWriter();
    }

    /**
     * Writes a file's text: the heading and the records.
     *
     * @param months the records
     * @param stream takes the text, and stays open
     * @throws IOException if the stream cannot be written
     * @throws IllegalArgumentException if a key or code holds a line end, which no line can
     */
    public void write(Iterable<? extends AssistedMonth> months, OutputStream stream) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        writer.write(AssistanceCsvColumn.ALL.stream()
                .map(AssistanceCsvColumn::title)
                .collect(Collectors.joining(String.valueOf(SEPARATOR))));
        writer.write('\n');
        for (AssistedMonth month : months) {
            write(month, writer);
        }
        writer.flush();
    }

    private static void write(AssistedMonth month, Writer writer) throws IOException {
        List<AssistedPerson> persons = month.getPersons();
        for (int i = 0; i < Math.max(1, persons.size()); i++) {
            writer.write(month.getMunicipality().getCode());
            writer.write(SEPARATOR);
            writer.write(month.getMonth().toString());
            writeText(month.getHouseholdKey(), writer);
            writeText(i == 0 ? amount(month.getLivelihoodSupport()) : "", writer);
            writeText(i == 0 ? amount(month.getOtherNeeds()) : "", writer);
            if (persons.isEmpty()) {
                writer.write(";;;;;;");
            } else {
                write(persons.get(i), writer);
            }
            writer.write('\n');
        }
    }

    private static String amount(Money money) {
        long ore = money.toOre();
        if (ore == 0) {
            return "";
        }
        return ore % 100 == 0 ? Long.toString(ore / 100) : ore / 100 + (ore % 100 < 10 ? ".0" : ".") + ore % 100;
    }

    private static void write(AssistedPerson person, Writer writer) throws IOException {
        writeText(person.getRole().getCode(), writer);
        writeText(person.getIdentity().map(PersonIdentity::toCanonical).orElse(""), writer);
        writeText(code(person.getStatedSex()), writer);
        writeText(code(person.getObstacle()), writer);
        writeText(person.getMeasureCode().orElse(""), writer);
        writeText(person.getForeignBorn().map(String::valueOf).orElse(""), writer);
    }

    private static String code(Optional<? extends CodedTerm> term) {
        return term.map(CodedTerm::getCode).orElse("");
    }

    private static void writeText(String text, Writer writer) throws IOException {
        if (text.indexOf('\n') >= 0) {
            throw new IllegalArgumentException("expected text without a line end");
        }
        writer.write(SEPARATOR);
        // A carriage return at the end of a line would be read as part of the line end.
        if (text.indexOf(SEPARATOR) >= 0 || text.indexOf('"') >= 0 || text.indexOf('\r') >= 0) {
            writer.write('"' + text.replace("\"", "\"\"") + '"');
        } else {
            writer.write(text);
        }
    }
}
