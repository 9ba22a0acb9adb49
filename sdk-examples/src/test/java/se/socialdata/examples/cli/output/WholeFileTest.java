package se.socialdata.examples.cli.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.socialdata.examples.cli.input.CliException;

class WholeFileTest {

    @TempDir
    Path folder;

    private static int write(Path file, String text) {
        return WholeFile.write(file, stream -> {
            stream.write(text.getBytes(StandardCharsets.UTF_8));
            return text.length();
        });
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    @Test
    void a_file_is_written_with_its_folders_and_replaces_another() throws IOException {
        Path file = folder.resolve("a/b/file.txt");
        assertThat(write(file, "first, and longer")).isEqualTo(17);
        assertThat(write(file, "second")).isEqualTo(6);
        assertThat(file).hasContent("second");
        try (Stream<Path> files = Files.list(file.getParent())) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void a_file_stands_as_it_was_when_the_writing_breaks_off_and_nothing_else_is_left() throws IOException {
        Path file = folder.resolve("file.txt");
        write(file, "before");
        assertThatThrownBy(() -> WholeFile.write(file, stream -> {
                    stream.write(new byte[100_000]);
                    throw new IOException("disk full");
                }))
                .isInstanceOf(CliException.class)
                .hasMessage(file + ": the file cannot be written");
        assertThatThrownBy(() -> WholeFile.write(folder.resolve("new.txt"), stream -> {
                    stream.write(1);
                    throw new IllegalStateException("defect");
                }))
                .hasMessage("defect");
        assertThat(file).hasContent("before");
        assertThat(files()).containsExactly(file);
    }

    @Test
    void a_file_is_not_seen_before_it_is_whole() {
        Path file = folder.resolve("file.txt");
        boolean seen = WholeFile.write(file, stream -> {
            stream.write(new byte[100_000]);
            return Files.exists(file);
        });
        assertThat(seen).isFalse();
        assertThat(file).hasSize(100_000);
    }

    @Test
    void a_private_file_is_its_owners_from_the_first_byte_and_whatever_it_replaces() throws IOException {
        Path file = folder.resolve("a/private.txt");
        write(file, "before");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-rw-"));
        Set<PosixFilePermission> whileWriting = WholeFile.writePrivate(file, stream -> {
            stream.write(1);
            try (Stream<Path> files = Files.list(file.getParent())) {
                return Files.getPosixFilePermissions(
                        files.filter(path -> !path.equals(file)).findFirst().orElseThrow());
            }
        });
        assertThat(PosixFilePermissions.toString(whileWriting)).isEqualTo("rw-------");
        assertThat(permissions(file)).isEqualTo("rw-------");
        assertThat(file).hasSize(1);
        Path open = folder.resolve("open.txt");
        write(open, "x");
        assertThat(permissions(open)).isEqualTo(permissions(Files.createFile(folder.resolve("any.txt"))));
    }

    @Test
    void a_private_file_is_written_where_there_are_no_permissions_too() throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(folder.resolve("files.zip"), Map.of("create", "true"))) {
            Path file = zip.getPath("/a/private.txt");
            assertThat(WholeFile.<Integer>writePrivate(file, stream -> {
                        stream.write(1);
                        return 1;
                    }))
                    .isEqualTo(1);
            assertThat(file).hasSize(1);
        }
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    @Test
    void a_link_stays_a_link_to_what_is_written() throws IOException {
        Path file = Files.writeString(folder.resolve("file.txt"), "before");
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), file);
        write(link, "after");
        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("after");
    }

    @Test
    void a_folder_and_what_lies_in_a_file_cannot_be_written() throws IOException {
        Path file = Files.writeString(folder.resolve("file.txt"), "before");
        assertThatThrownBy(() -> write(folder, "x")).hasMessage(folder + ": expected a file, got a folder");
        assertThatThrownBy(() -> write(file.resolve("x"), "x"))
                .hasMessage(file.resolve("x") + ": the file cannot be written, since its folder is a file");
        assertThatThrownBy(() -> write(file.resolve("x/y"), "x"))
                .hasMessage(file.resolve("x/y") + ": the file cannot be written, since its folder is a file");
    }
}
