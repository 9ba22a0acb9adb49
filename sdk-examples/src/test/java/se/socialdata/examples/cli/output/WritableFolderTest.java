package se.socialdata.examples.cli.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.socialdata.examples.cli.input.CliException;

class WritableFolderTest {

    @TempDir
    Path folder;

    @Test
    void a_folder_that_is_there_or_can_be_made_is_accepted_and_not_made() {
        assertThat(WritableFolder.require(folder)).isEqualTo(folder);
        Path missing = folder.resolve("a/../b/c");
        assertThat(WritableFolder.require(missing)).isEqualTo(missing);
        assertThat(WritableFolder.require(Path.of("socialdata-missing"))).hasToString("socialdata-missing");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_file_is_no_folder_and_no_folder_can_be_made_in_it() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");
        assertThatThrownBy(() -> WritableFolder.require(file))
                .isInstanceOf(CliException.class)
                .hasMessage(file + ": expected a folder, got a file");
        assertThatThrownBy(() -> WritableFolder.require(file.resolve("a/b")))
                .hasMessage(file + "/a/b: the folder cannot be made, since one above it is a file");
        assertThat(file).hasContent("x");
    }

    @Test
    void where_nothing_may_be_written_no_folder_is_accepted() {
        // The files of the running Java stand in a file system that nobody may write into.
        Path readOnly = Path.of(URI.create("jrt:/java.base/java"));
        assertThatThrownBy(() -> WritableFolder.require(readOnly))
                .hasMessage(readOnly + ": no permission to write into the folder");
        assertThatThrownBy(() -> WritableFolder.require(readOnly.resolve("a/b")))
                .hasMessage(readOnly + "/a/b: no permission to make the folder");
    }
}
