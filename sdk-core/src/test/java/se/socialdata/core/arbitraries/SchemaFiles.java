package se.socialdata.core.arbitraries;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import se.socialdata.core.json.JsonRecord;
import se.socialdata.core.json.JsonSchemas;
import se.socialdata.core.json.JsonType;

/**
 * Holds the committed schema files current.
 *
 * <p>An area calls {@link #assertCurrent} for each of its records with the folder of its schemas, for example
 * {@code src/main/resources/se/socialdata/core/decision/schema}. Run the tests with {@code -DtestJvmArgs=-Dschemas.write}
 * to write the files anew.
 */
public final class SchemaFiles {

    private SchemaFiles() {}

    /** The file {@code NAME.schema.json} says what the description of the record says. */
    public static void assertCurrent(JsonRecord<?> record, Path folder) throws IOException {
        assertCurrent(record, record.getName(), folder);
    }

    /** The same of a type that is no single record, for example a union. */
    public static void assertCurrent(JsonType<?> type, String name, Path folder) throws IOException {
        Path file = folder.resolve(name + ".schema.json");
        String schema = JsonSchemas.of(type, name);
        if (System.getProperty("schemas.write") != null) {
            Files.createDirectories(folder);
            Files.writeString(file, schema);
        }
        assertThat(file).content().isEqualTo(schema);
    }
}
