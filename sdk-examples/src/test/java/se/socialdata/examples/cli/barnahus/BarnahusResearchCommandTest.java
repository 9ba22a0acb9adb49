package se.socialdata.examples.cli.barnahus;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.socialdata.core.barnahus.BarnahusJson;
import se.socialdata.core.barnahus.ExampleLogs;
import se.socialdata.core.barnahus.ResearchDetail;
import se.socialdata.core.barnahus.ResearchLog;
import se.socialdata.core.json.JsonSettings;
import se.socialdata.core.json.NdjsonReader;
import se.socialdata.examples.cli.Run;
import se.socialdata.examples.sample.SampleResources;

class BarnahusResearchCommandTest {

    @TempDir
    Path folder;

    private static Run research(Object... args) {
        return Run.of(Stream.concat(Stream.of("barnahus", "research"), Stream.of(args))
                .toArray());
    }

    private static ImmutableList<ResearchLog> read(Path file) throws IOException {
        ImmutableList.Builder<ResearchLog> logs = ImmutableList.builder();
        assertThat(NdjsonReader.of(BarnahusJson.RESEARCH_LOG, JsonSettings.strict())
                        .read(new ByteArrayInputStream(Files.readAllBytes(file)), logs::add)
                        .rejected())
                .isZero();
        return logs.build();
    }

    private static String sample() throws IOException {
        return Resources.toString(SampleResources.getBarnahusLogs(), StandardCharsets.UTF_8);
    }

    private ImmutableList<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.collect(ImmutableList.toImmutableList());
        }
    }

    @Test
    void the_sample_is_written_under_numbers_without_text_name_place_or_day() throws IOException {
        Path out = folder.resolve("new/research.ndjson");
        assertThat(research("--out", out))
                .isEqualTo(new Run(0, "read 2 = accepted 2 + rejected 0\nwrote " + out + "\n", ""));
        assertThat(read(out)).isEqualTo(ResearchLog.all(ExampleLogs.load(), Set.of()));
        assertThat(Files.readString(out))
                .startsWith("{\"number\":1,")
                .hasLineCount(2)
                .doesNotContain("Moa", "Andrej", "Marja", "2025-", "ageInYears", "\"sex\"", "daysFromFirst");
    }

    @Test
    void details_are_kept_as_they_are_chosen() throws IOException {
        Path out = folder.resolve("research.ndjson");
        assertThat(research("--out", out, "--keep=age,intervals").exitCode()).isZero();
        assertThat(read(out))
                .isEqualTo(ResearchLog.all(ExampleLogs.load(), Set.of(ResearchDetail.AGE, ResearchDetail.INTERVALS)));
        assertThat(research("--out", out, "--keep=age,sex,intervals").exitCode())
                .isZero();
        assertThat(read(out)).isEqualTo(ResearchLog.all(ExampleLogs.load(), Set.of(ResearchDetail.values())));
        assertThat(research("--out", out, "--keep=name").err())
                .isEqualTo(
                        "socialdata barnahus research: Invalid value for option '--keep' (DETAIL): expected one of age, sex,"
                                + " intervals (see socialdata barnahus research --help)\n");
    }

    @Test
    void numbers_are_given_to_the_logs_that_can_be_read_and_the_others_are_told() throws IOException {
        Path logs = Files.writeString(folder.resolve("logs.ndjson"), "{\"id\":\"x\"}\n" + sample());
        Path out = folder.resolve("research.ndjson");
        assertThat(research(logs, "--out", out))
                .isEqualTo(new Run(
                        1,
                        "read 3 = accepted 2 + rejected 1\nwrote " + out + "\n",
                        "line 1: /child: required property is missing\n"));
        assertThat(read(out)).extracting(ResearchLog::getNumber).containsExactly(1, 2);
    }

    @Test
    void where_no_log_can_be_read_an_earlier_file_stays_as_it_was_and_no_half_file_is_left() throws IOException {
        Path logs = Files.writeString(folder.resolve("logs.ndjson"), "{\"id\":\"x\"}\n");
        Path out = Files.writeString(folder.resolve("research.ndjson"), "earlier");
        Run run = research(logs, "--out", out);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .endsWith("socialdata barnahus research: " + logs
                        + ": expected at least one log that can be read, got none; nothing is written\n");
        assertThat(out).hasContent("earlier");
        assertThat(files()).containsExactlyInAnyOrder(logs, out);
    }

    @Test
    void the_logs_are_never_written_over() throws IOException {
        Path logs = Files.writeString(folder.resolve("logs.ndjson"), sample());
        assertThat(research(logs, "--out", folder.resolve("./logs.ndjson")))
                .isEqualTo(new Run(
                        2,
                        "",
                        "socialdata barnahus research: --out: expected another file than that of the logs"
                                + " (see socialdata barnahus research --help)\n"));
        assertThat(logs).hasContent(sample());
    }

    @Test
    void a_wrong_call_or_file_is_told_in_one_line() throws IOException {
        Path missing = folder.resolve("missing.ndjson");
        Path out = Files.writeString(folder.resolve("out.ndjson"), "earlier");
        assertThat(research().err())
                .isEqualTo("socialdata barnahus research: Missing required option: '--out=FILE'"
                        + " (see socialdata barnahus research --help)\n");
        assertThat(research(missing, "--out", out))
                .isEqualTo(new Run(2, "", "socialdata barnahus research: " + missing + ": no such file\n"));
        assertThat(research("--out", folder).err())
                .isEqualTo("socialdata barnahus research: " + folder + ": expected a file, got a folder\n");
        assertThat(research("--out", out.resolve("research.ndjson")).err())
                .isEqualTo("socialdata barnahus research: " + out.resolve("research.ndjson")
                        + ": the file cannot be written, since its folder is a file\n");
        assertThat(files()).containsExactly(out);
    }
}
