package se.socialdata.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the process tells when its results can be written, and when they cannot. */
class MainTest {

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final StringWriter errors = new StringWriter();

    @Test
    void results_that_are_taken_leave_the_exit_code_of_the_command() {
        assertThat(run("schema", written, false)).isZero();
        assertThat(written.toString(StandardCharsets.UTF_8)).contains("FavourableDecision");
        assertThat(run("schema", new ByteArrayOutputStream(), true)).isZero();
        assertThat(errors.toString()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 100})
    void a_full_disk_is_an_error_and_told(int room) {
        assertThat(run("schema", failing(room, "No space left on device"), false))
                .isEqualTo(2);
        assertThat(errors.toString().strip()).isEqualTo("socialdata: the results cannot be written");
        assertThat(written.size()).isEqualTo(room);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 100})
    void a_reader_that_has_seen_enough_ends_the_program_quietly(int room) {
        assertThat(run("schema", failing(room, "Broken pipe"), false)).isEqualTo(141);
        assertThat(errors.toString()).isEmpty();
    }

    @Test
    void a_pipe_is_broken_in_any_language() {
        assertThat(run("schema", failing(100, "Brutet rör"), true)).isEqualTo(141);
        assertThat(errors.toString()).isEmpty();
    }

    @Test
    void what_fails_only_when_it_is_flushed_is_told_too() {
        OutputStream stream = new ByteArrayOutputStream() {
            @Override
            public void flush() throws IOException {
                throw new IOException("No space left on device");
            }
        };
        assertThat(run("schema", stream, false)).isEqualTo(2);
        assertThat(errors.toString()).contains("cannot be written");
    }

    private int run(String line, OutputStream stream, boolean pipe) {
        return Main.run(line.split(" "), new StandardOutput(stream, () -> pipe), new PrintWriter(errors, true));
    }

    /** A stream that takes some bytes and then no more. */
    private OutputStream failing(int room, String message) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                if (written.size() >= room) {
                    throw new IOException(message);
                }
                written.write(b);
            }
        };
    }
}
