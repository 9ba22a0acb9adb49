package se.socialdata.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.socialdata.core.json.sample.Stop;

class UniqueIdsTest {

    private final UniqueIds ids = UniqueIds.of("decision id", "id");

    @Test
    void every_id_of_many_is_remembered_with_its_line() {
        int many = 20_000;
        for (int i = 1; i <= many; i++) {
            ids.add("LSS-" + i, i, i);
        }
        for (int i = 1; i <= many; i++) {
            int line = i;
            assertThatThrownBy(() -> ids.add("LSS-" + line, line, many + line))
                    .isInstanceOf(JsonProblem.class)
                    .hasMessage("/id: expected a decision id that occurs once; first seen on line " + line
                            + " with the same content");
        }
    }

    @Test
    void a_refused_record_does_not_take_the_place_of_the_first() {
        ids.add("A", 1, 1);
        assertThatThrownBy(() -> ids.add("A", 2, 2)).hasMessageEndingWith("line 1 with other content");
        assertThatThrownBy(() -> ids.add("A", 1, 3)).hasMessageEndingWith("line 1 with the same content");
    }

    @Test
    void ids_are_compared_exactly() {
        ids.add("a", 1, 1);
        assertThatCode(() -> {
                    ids.add("A", 1, 2);
                    ids.add("a ", 1, 3);
                    ids.add("", 1, 4);
                })
                .doesNotThrowAnyException();
    }

    @Test
    void an_id_in_two_parts_of_a_file_is_found_when_the_parts_are_merged(@TempDir Path folder) throws IOException {
        String text = stop("2025-01-01", "2025-02-01") + "\n" + stop("2025-01-02", "2025-02-02")
                + stop("2025-01-03", "2025-02-03")
                + stop("2025-01-01", "2025-02-04")
                + stop("2025-01-02", "2025-02-02");
        Path file = Files.writeString(folder.resolve("stops.ndjson"), text);
        NdjsonReader<Stop> reader = NdjsonReader.of(SampleJson.STOP, JsonSettings.strict());
        List<Reject> whole = rejectsOf(reader, file, List.of(new FileRange(0, Files.size(file))));
        assertThat(whole)
                .extracting(Reject::toString)
                .containsExactly(
                        "line 5: /id: expected a day that occurs once; first seen on line 1 with other content",
                        "line 6: /id: expected a day that occurs once; first seen on line 3 with the same content");
        for (int parts = 2; parts <= 12; parts++) {
            assertThat(rejectsOf(reader, file, FileRange.split(file, parts)))
                    .as("%s parts", parts)
                    .isEqualTo(whole);
        }
    }

    private static String stop(String date, String detour) {
        return "{\"date\":\"" + date + "\",\"detours\":[{\"date\":\"" + detour + "\"}]}\n";
    }

    private static List<Reject> rejectsOf(NdjsonReader<Stop> reader, Path file, List<FileRange> parts)
            throws IOException {
        UniqueIds all = UniqueIds.of("day", "id");
        BatchSummary summary = BatchSummary.EMPTY;
        List<Reject> repeated = new ArrayList<>();
        for (FileRange part : parts) {
            UniqueIds ofPart = UniqueIds.of("day", "id");
            BatchSummary account = reader.readNumbered(
                    file, part, (stop, line) -> ofPart.add(stop.getDate().toString(), stop.hashCode(), line));
            repeated.addAll(all.merge(ofPart, summary.getLines()));
            summary = summary.plus(account);
        }
        repeated.addAll(summary.rejects());
        repeated.sort(Comparator.comparingLong(Reject::line));
        return repeated;
    }
}
