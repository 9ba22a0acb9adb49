package se.socialdata.examples.cli.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgressBarTest {

    private static final long LONG = ProgressBar.SHORT + 1;

    private final StringWriter terminal = new StringWriter();

    @Test
    void a_long_file_is_shown_by_percent_and_wiped_at_the_end() {
        try (ProgressBar bar = bar(true, 4 * ProgressBar.SHORT)) {
            bar.show(ProgressBar.SHORT);
            bar.show(ProgressBar.SHORT + 1);
            bar.show(4 * ProgressBar.SHORT);
        }
        assertThat(terminal)
                .hasToString("\r[##########..............................]  25 %"
                        + "\r[########################################] 100 %"
                        + "\r                                                \r");
    }

    @Test
    void a_short_file_is_not_shown() {
        try (ProgressBar bar = bar(true, ProgressBar.SHORT)) {
            bar.show(ProgressBar.SHORT);
        }
        assertThat(terminal).hasToString("");
    }

    @Test
    void nothing_is_shown_where_no_terminal_is() {
        try (ProgressBar bar = bar(false, LONG)) {
            bar.show(LONG);
        }
        assertThat(terminal).hasToString("");
    }

    @Test
    void a_stream_tells_how_much_has_been_read() throws IOException {
        List<Long> told = new ArrayList<>();
        try (InputStream stream = new CountedStream(new ByteArrayInputStream(new byte[10]), told::add)) {
            assertThat(stream.read()).isZero();
            assertThat(stream.read(new byte[4])).isEqualTo(4);
            assertThat(stream.readAllBytes()).hasSize(5);
            assertThat(stream.read()).isNegative();
        }
        assertThat(told).startsWith(1L, 5L, 10L).endsWith(10L);
    }

    private ProgressBar bar(boolean isTerminal, long total) {
        return new ProgressBar(new PrintWriter(terminal), isTerminal, total);
    }
}
