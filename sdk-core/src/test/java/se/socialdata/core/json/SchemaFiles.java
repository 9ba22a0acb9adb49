package se.socialdata.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

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
        Path file = folder.resolve(record.getName() + ".schema.json");
        if (System.getProperty("schemas.write") != null) {
            Files.createDirectories(folder);
            Files.writeString(file, JsonSchemas.of(record));
        }
        assertThat(file).content().isEqualTo(JsonSchemas.of(record));
    }
}
