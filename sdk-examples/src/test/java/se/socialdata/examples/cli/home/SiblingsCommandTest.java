package se.socialdata.examples.cli.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.socialdata.core.json.JsonReader;
import se.socialdata.core.json.JsonSettings;
import se.socialdata.core.matching.MatchingJson;
import se.socialdata.core.matching.SiblingAnswer;
import se.socialdata.examples.cli.Run;

class SiblingsCommandTest {

    private static final Path SAMPLE = Path.of("src/main/resources/se/socialdata/examples/sample");

    @TempDir
    Path folder;

    @Test
    void eight_siblings_and_two_hundred_homes_are_divided_and_what_the_documents_lack_is_told() {
        Run run = Run.of("siblings");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .isEqualTo("search of 200 homes for eight-siblings on 2026-11-25: search from the command line\n");
        assertThat(run.out())
                .startsWith(
                        """
                eight-siblings on 2026-11-25, policy standard: 8 siblings, 200 homes, 76 of them possible
                best: without a home 0, pairs split 0, wishes split 20, unmet factors 0, 77 km
                  home-00071: sibling-3, sibling-4, sibling-8
                  home-00113: sibling-1, sibling-2, sibling-7
                  home-00158: sibling-5, sibling-6
                  proved: no division is better (19712 bounds checked, 170 looked into, 830 cut)
                number 2: without a home 0, pairs split 0, wishes split 20, unmet factors 0, 77 km
                """)
                .contains("\nnumber 3: ")
                .doesNotContain("number 4")
                .contains("\nMAT-207 (warning, guidance): 8 x The reason why siblings are split is recorded\n")
                .endsWith("\nfindings 51 under 7 rules, not determined 0\n");
    }

    @Test
    void files_that_hold_the_sample_give_its_division_and_json_gives_it_to_programs() throws IOException {
        Path homes = Files.write(
                folder.resolve("homes.ndjson"),
                Files.readAllLines(SAMPLE.resolve("homes-vasternorrland.ndjson"))
                        .subList(0, 200));
        Object[] call = {
            "siblings",
            "--group",
            SAMPLE.resolve("eight-siblings.ndjson"),
            "--homes",
            homes,
            "--date=2026-11-25",
            "--runners-up=1",
            "--json"
        };
        Run run = Run.of(call);
        assertThat(run.exitCode()).isZero();
        assertThat(run.err())
                .isEqualTo(
                        """
                group: read 1 = accepted 1 + rejected 0
                homes: read 200 = accepted 200 + rejected 0
                search of 200 homes for eight-siblings on 2026-11-25: search from the command line
                """);
        assertThat(Run.of("siblings", "--runners-up=1", "--json").out()).isEqualTo(run.out());
        SiblingAnswer answer = JsonReader.of(MatchingJson.SIBLING_ANSWER, JsonSettings.strict())
                .read(run.out().strip());
        assertThat(answer.isProved()).isTrue();
        assertThat(answer.getPossibleHomes()).isEqualTo(76);
        assertThat(answer.getBest().groups().keySet()).containsExactly("home-00071", "home-00113", "home-00158");
        assertThat(answer.getRunnersUp()).hasSize(1);
        assertThat(answer.getWorsened()).isEmpty();
        assertThat(run.out()).doesNotContain("northing", "birthYear", "NEGLECT");
    }

    @Test
    void a_home_can_be_asked_why_for_each_sibling() {
        assertThat(Run.of("siblings", "--why=home-00071", "--language=en").out())
                .contains("home-00071 for sibling-1 on 2026-11-25: ")
                .contains("home-00071 for sibling-8 on 2026-11-25: fits, ");
        assertThat(Run.of("siblings", "--why=home-00071", "--json").out().lines())
                .hasSize(8)
                .allMatch(line -> line.contains("\"homeKey\":\"home-00071\""));
        assertThat(Run.of("siblings", "--why=home-00201").err())
                .endsWith("--why: expected the key of a home in the register (see socialdata siblings --help)\n");
    }

    @Test
    void a_child_without_a_home_is_told() throws IOException {
        Path group = Files.writeString(
                folder.resolve("group.ndjson"), "{\"id\":\"two\",\"needs\":[{\"id\":\"a\"},{\"id\":\"b\"}]}\n");
        Path homes = Files.write(
                folder.resolve("homes.ndjson"),
                Files.readAllLines(SAMPLE.resolve("homes-vasternorrland.ndjson"))
                        .subList(0, 3));
        Run run = Run.of("siblings", "--group", group, "--homes", homes, "--date=2026-11-25");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .isEqualTo(
                        """
                two on 2026-11-25, policy standard: 2 siblings, 3 homes, 0 of them possible
                best: without a home 2, pairs split 0, wishes split 0, unmet factors 0, 0 km
                  no home: a, b
                  proved: no division is better (4 bounds checked, 1 looked into, 0 cut)
                """);
    }

    @Test
    void who_is_kept_apart_by_whose_need_is_told_by_key_and_never_by_what_the_other_brings() throws IOException {
        String known = Files.readString(SAMPLE.resolve("eight-siblings.ndjson"));
        int eldest = known.indexOf("{\"id\":\"sibling-8\",");
        String siblings = (known.substring(0, eldest) + known.substring(eldest).replace("\"CRIME\",", ""))
                .replace("{\"id\":\"sibling-7\",", "{\"id\":\"sibling-7\",\"apartFromNeeds\":[\"CRIME\"],")
                .replace("{\"id\":\"sibling-1\",", "{\"id\":\"sibling-1\",\"maxOtherChildren\":0,")
                .replace("{\"id\":\"sibling-2\",", "{\"id\":\"sibling-2\",\"apartFromNeeds\":[\"NEGLECT\"],");
        Path policy = Files.writeString(
                folder.resolve("policy.json"),
                "{\"name\":\"own\",\"factors\":[{\"factor\":\"WHICH_CHILDREN\",\"weight\":\"REQUIRED\"},"
                        + "{\"factor\":\"NUMBER_OF_CHILDREN\",\"weight\":\"WEIGHED\"}]}\n");
        Path homes = Files.write(
                folder.resolve("homes.ndjson"),
                Files.readAllLines(SAMPLE.resolve("homes-vasternorrland.ndjson"))
                        .subList(0, 200));
        Run run = Run.of(
                "siblings",
                "--group",
                Files.writeString(folder.resolve("group.ndjson"), siblings),
                "--homes",
                homes,
                "--policy",
                policy,
                "--date=2026-11-25",
                "--runners-up=0");
        Run json = Run.of(
                "siblings",
                "--group",
                folder.resolve("group.ndjson"),
                "--homes",
                homes,
                "--policy",
                policy,
                "--date=2026-11-25",
                "--runners-up=0",
                "--json");
        assertThat(json.out())
                .contains(
                        "\"worsened\":[{\"division\":1,\"needId\":\"sibling-1\",\"check\":{\"factor\":\"NUMBER_OF_CHILDREN\","
                                + "\"weight\":\"WEIGHED\",\"outcome\":\"UNMET\",")
                .doesNotContain("NEGLECT", "CRIME");
        assertThat(run.out().lines())
                .containsSubsequence(
                        "  together though unmet: sibling-1 (number of other children, weighed)",
                        "  kept apart: sibling-2 from sibling-1, sibling-3, sibling-4, sibling-5, sibling-6, sibling-7,"
                                + " sibling-8 (which other children, required)",
                        "  kept apart until asked: sibling-7 from sibling-8 (which other children, required)");
        assertThat(run.out()).contains(", unmet factors 1, ").doesNotContain("NEGLECT", "CRIME");
    }

    @Test
    void what_is_called_wrongly_is_answered_with_one_line() {
        for (List<String> wrong : List.of(
                List.of("--runners-up=101", "--runners-up: expected a number from 0 to 100"),
                List.of("--group=x", "expected both --group and --homes, or none of them"),
                List.of("--date=2026-02-30", "Invalid value for option '--as-of'"))) {
            Run run = Run.of("siblings", wrong.get(0));
            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err())
                    .startsWith("socialdata siblings: " + wrong.get(1))
                    .hasLineCount(1);
        }
    }
}
