package se.socialdata.core.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.socialdata.core.json.jackson2.Jackson2;
import se.socialdata.core.json.jackson3.Jackson3;
import se.socialdata.core.json.sample.Stop;

class NdjsonReaderTest {

    private static final String A = "{\"date\":\"2025-01-01\"}";
    private static final String B = "{\"date\":\"2025-01-02\"}";

    private final List<String> days = new ArrayList<>();

    static List<JsonEngine> engines() {
        return List.of(Jackson2.engine(), Jackson3.engine());
    }

    private BatchSummary read(JsonEngine engine, byte[] bytes) {
        days.clear();
        return NdjsonReader.of(SampleJson.STOP, JsonSettings.strict(engine))
                .read(
                        new ByteArrayInputStream(bytes),
                        stop -> days.add(stop.getDate().toString()));
    }

    private BatchSummary read(JsonEngine engine, String text) {
        return read(engine, text.getBytes(UTF_8));
    }

    /** Reads the line between two good ones, and gives what is said of it. */
    private String refusalOf(JsonEngine engine, String line) {
        BatchSummary summary = read(engine, A + "\n" + line + "\n" + B + "\n");
        assertThat(days).containsExactly("2025-01-01", "2025-01-02");
        assertThat(summary.getRead()).isEqualTo(3);
        assertThat(summary.rejects()).hasSize(1);
        return summary.rejects().get(0).toString();
    }

    @ParameterizedTest
    @MethodSource("engines")
    void good_lines_are_accepted_in_order(JsonEngine engine) {
        BatchSummary summary = read(engine, A + "\n" + B + "\n");
        assertThat(days).containsExactly("2025-01-01", "2025-01-02");
        assertThat(summary).isEqualTo(new BatchSummary(2, 0, 0, 0, BatchSummary.EMPTY.rejects()));
    }

    @ParameterizedTest
    @MethodSource("engines")
    void an_empty_file_has_no_lines(JsonEngine engine) {
        assertThat(read(engine, "")).isEqualTo(BatchSummary.EMPTY);
    }

    @ParameterizedTest
    @MethodSource("engines")
    void byte_order_mark_crlf_and_a_missing_last_line_end_are_accepted(JsonEngine engine) {
        BatchSummary summary = read(engine, "\uFEFF" + A + "\r\n" + B);
        assertThat(summary.accepted()).isEqualTo(2);
        assertThat(summary.getLines()).isEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource("engines")
    void blank_lines_are_counted_apart_and_keep_the_line_numbers(JsonEngine engine) {
        BatchSummary summary = read(engine, "\n \t\r\n" + A + "\n\nx\n\n");
        assertThat(summary.getRead()).isEqualTo(2);
        assertThat(summary.blank()).isEqualTo(4);
        assertThat(summary.getLines()).isEqualTo(6);
        assertThat(summary.rejects()).containsExactly(new Reject(5, "", "expected well-formed JSON"));
    }

    @ParameterizedTest
    @MethodSource("engines")
    void a_bad_line_is_rejected_and_the_batch_goes_on(JsonEngine engine) {
        assertThat(refusalOf(engine, "{\"date\":\"2025-02-29\"}")).isEqualTo("line 2: /date: expected an ISO date");
        assertThat(refusalOf(engine, "{\"date\":20250101}")).isEqualTo("line 2: /date: expected an ISO date");
        assertThat(refusalOf(engine, "{\"dat\":\"2025-01-01\"}")).isEqualTo("line 2: /dat: unknown property");
        assertThat(refusalOf(engine, "{}")).isEqualTo("line 2: /date: required property is missing");
        assertThat(refusalOf(engine, "[]")).isEqualTo("line 2: expected a JSON object");
        assertThat(refusalOf(engine, "17")).isEqualTo("line 2: expected a JSON object");
        assertThat(refusalOf(engine, "nul")).isEqualTo("line 2: expected well-formed JSON");
    }

    @ParameterizedTest
    @MethodSource("engines")
    void a_line_that_is_cut_off_does_not_eat_the_next(JsonEngine engine) {
        assertThat(refusalOf(engine, "{\"date\":\"2025-01-01\""))
                .isEqualTo("line 2: expected more JSON, but the text ends here");
        assertThat(refusalOf(engine, "{\"date\":\"2025-0")).startsWith("line 2: /date: expected ");
        assertThat(refusalOf(engine, "{\"date\":\"2025-01-01\",\"detours\":[{"))
                .isEqualTo("line 2: /detours/0: expected more JSON, but the text ends here");
        assertThat(refusalOf(engine, "{")).isEqualTo("line 2: expected more JSON, but the text ends here");
    }

    @ParameterizedTest
    @MethodSource("engines")
    void a_record_over_two_lines_is_two_bad_lines(JsonEngine engine) {
        BatchSummary summary = read(engine, "{\"date\":\n\"2025-01-01\"}\n" + B);
        assertThat(summary.accepted()).isEqualTo(1);
        assertThat(summary.rejects()).extracting(Reject::line).containsExactly(1L, 2L);
    }

    @ParameterizedTest
    @MethodSource("engines")
    void nothing_may_follow_the_record_in_its_line(JsonEngine engine) {
        assertThat(refusalOf(engine, A + B)).isEqualTo("line 2: expected nothing after the record");
        assertThat(refusalOf(engine, A + " x")).isEqualTo("line 2: expected nothing after the record");
        assertThat(refusalOf(engine, A + "\0")).isEqualTo("line 2: expected nothing after the record");
    }

    @ParameterizedTest
    @MethodSource("engines")
    void a_nul_and_other_encodings_are_refused_in_their_line(JsonEngine engine) {
        assertThat(refusalOf(engine, "\0" + A)).isEqualTo("line 2: expected well-formed JSON");
        BatchSummary latin = read(engine, (A + "\n{\"date\":\"å\"}\n" + B).getBytes(ISO_8859_1));
        assertThat(latin.rejects()).containsExactly(new Reject(2, "/date", "expected text in UTF-8"));
        assertThat(latin.accepted()).isEqualTo(2);
        BatchSummary wide = read(engine, (A + "\n" + B + "\n").getBytes(java.nio.charset.StandardCharsets.UTF_16LE));
        assertThat(wide.accepted()).isZero();
        assertThat(wide.getRead()).isEqualTo(wide.rejected()).isPositive();
    }

    @ParameterizedTest
    @MethodSource("engines")
    void deep_nesting_is_refused(JsonEngine engine) {
        String deep = "{\"date\":\"2025-01-01\",\"detours\":[".repeat(40) + "]}".repeat(40);
        assertThat(refusalOf(engine, deep))
                .startsWith("line 2: /detours/0/")
                .endsWith("expected a nesting of at most 64");
    }

    @ParameterizedTest
    @MethodSource("engines")
    void a_consumer_can_refuse_a_record(JsonEngine engine) {
        byte[] bytes = (A + "\n" + B + "\n").getBytes(UTF_8);
        BatchSummary summary = NdjsonReader.of(SampleJson.STOP, JsonSettings.strict(engine))
                .read(new ByteArrayInputStream(bytes), stop -> {
                    if (stop.getDate().equals(LocalDate.of(2025, 1, 2))) {
                        throw new JsonProblem("expected another day").within("date");
                    }
                });
        assertThat(summary.accepted()).isEqualTo(1);
        assertThat(summary.rejects()).containsExactly(new Reject(2, "/date", "expected another day"));
    }

    @ParameterizedTest
    @MethodSource("engines")
    void another_exception_of_the_consumer_ends_the_reading(JsonEngine engine) {
        assertThatThrownBy(() -> NdjsonReader.of(SampleJson.STOP, JsonSettings.strict(engine))
                        .read(new ByteArrayInputStream(A.getBytes(UTF_8)), stop -> {
                            throw new IllegalStateException("full");
                        }))
                .hasMessage("full");
    }

    @ParameterizedTest
    @MethodSource("engines")
    void a_lenient_reader_counts_what_it_passes_over(JsonEngine engine) {
        String text = A.replace("}", ",\"x\":[1,2],\"y\":{}}") + "\n" + B;
        BatchSummary summary = NdjsonReader.of(SampleJson.STOP, JsonSettings.lenient(engine))
                .read(new ByteArrayInputStream(text.getBytes(UTF_8)), stop -> days.add(""));
        assertThat(summary.accepted()).isEqualTo(2);
        assertThat(summary.ignoredProperties()).isEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource("engines")
    void more_rejects_than_are_kept_are_still_counted(JsonEngine engine) {
        BatchSummary summary = read(engine, "x\n".repeat(1_500) + A);
        assertThat(summary.rejected()).isEqualTo(1_500);
        assertThat(summary.rejects()).hasSize(1_000);
        assertThat(summary.getRejectsNotKept()).isEqualTo(500);
        assertThat(summary.accepted()).isEqualTo(1);
        assertThat(summary.plus(summary).rejected()).isEqualTo(3_000);
    }

    @ParameterizedTest
    @MethodSource("engines")
    void parts_of_a_file_hold_each_line_once_wherever_it_is_cut(JsonEngine engine, @TempDir Path folder)
            throws IOException {
        String text = "\uFEFF" + A + "\n\nx\r\n" + B + "\n{\n" + A + "\ny";
        Path file = Files.write(folder.resolve("stops.ndjson"), text.getBytes(UTF_8));
        NdjsonReader<Stop> reader = NdjsonReader.of(SampleJson.STOP, JsonSettings.strict(engine));
        List<Stop> whole = new ArrayList<>();
        BatchSummary expected = reader.read(file, whole::add);
        long size = Files.size(file);
        for (long cut = 0; cut <= size; cut++) {
            List<Stop> stops = new ArrayList<>();
            BatchSummary first = reader.read(file, new FileRange(0, cut), stops::add);
            BatchSummary second = reader.read(file, new FileRange(cut, size), stops::add);
            assertThat(first.plus(second)).as("cut at %s", cut).isEqualTo(expected);
            assertThat(stops).isEqualTo(whole);
        }
        assertThat(FileRange.split(file, 3))
                .hasSize(3)
                .last()
                .extracting(FileRange::to)
                .isEqualTo(size);
    }

    @ParameterizedTest
    @MethodSource("engines")
    void what_is_written_is_read_back(JsonEngine engine) throws IOException {
        Stop stop = JsonReader.of(SampleJson.STOP, JsonSettings.strict(engine)).read(A);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        JsonWriter.of(SampleJson.STOP, engine).writeLines(Collections.nCopies(3, stop), bytes);
        assertThat(bytes.toString(UTF_8)).isEqualTo((A + "\n").repeat(3));
        assertThat(read(engine, bytes.toByteArray()).accepted()).isEqualTo(3);
        bytes.reset();
        JsonWriter.of(SampleJson.STOP, engine).writeLines(List.of(), bytes);
        assertThat(bytes.size()).isZero();
    }
}
