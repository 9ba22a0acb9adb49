package se.socialdata.examples.cli.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.socialdata.core.json.JsonReader;
import se.socialdata.core.json.JsonSettings;
import se.socialdata.core.matching.CheckOutcome;
import se.socialdata.core.matching.FactorCheck;
import se.socialdata.core.matching.Match;
import se.socialdata.core.matching.MatchStatus;
import se.socialdata.core.matching.MatchingFactor;
import se.socialdata.core.matching.MatchingJson;
import se.socialdata.examples.cli.Run;

class MatchCommandTest {

    private static final String AUDIT = "search of 300 homes for girl-13 on 2026-11-25: search from the command line\n";

    /** Something that the files hold and no result may: a name, a place, a birth year. */
    private static final Pattern PRIVATE = Pattern.compile("northing|easting|birthYear|Vill |Anna|6920000");

    private static final String NEED =
            "{\"id\":\"need-1\",\"age\":13,\"sex\":\"K\",\"needs\":[\"NEUROPSYCHIATRIC\"],\"needsExcluded\":[\"PROTECTION\"],"
                    + "\"allergies\":[\"DOG\"],\"allergiesAsked\":true,\"acute\":true,\"childWish\":\"Vill bo hos Anna.\","
                    + "\"origin\":{\"northing\":6920000,\"easting\":620000},\"maxKilometres\":100}";

    @TempDir
    Path folder;

    private Path write(String name, String... lines) throws IOException {
        return Files.write(folder.resolve(name), List.of(lines));
    }

    private static String home(String key, String more) {
        return "{\"kind\":\"FAMILY\",\"key\":\"" + key + "\",\"municipality\":\"2281\",\"form\":\"EMERGENCY_HOME\","
                + "\"position\":{\"northing\":6920000,\"easting\":630000},\"capacity\":2,"
                + "\"placedChildren\":[{\"startDate\":\"2026-01-01\",\"birthYear\":2015}],"
                + "\"placedChildrenStatedDate\":\"2026-11-24\","
                + "\"availability\":[{\"startDate\":\"2026-11-20\",\"available\":true}],"
                + "\"targetGroup\":{\"minAge\":10,\"maxAge\":17},"
                + "\"consents\":[{\"municipality\":\"2281\",\"decisionDate\":\"2025-01-01\"}]" + more + "}";
    }

    private Path homes() throws IOException {
        return write(
                "homes.ndjson",
                home("no-animals", ",\"animalsInHome\":false"),
                home("with-dog", ",\"animalsInHome\":true,\"animals\":[\"DOG\"]"),
                home("not-asked", ""));
    }

    @Test
    void the_question_at_night_is_answered_from_the_sample() {
        Run run = Run.of("match", "--language=en", "--limit=2");
        assertThat(run)
                .isEqualTo(new Run(
                        0,
                        """
                girl-13 on 2026-11-25, policy standard: 45 fit, 30 to be asked, 225 excluded
                fits:
                  home-00074, 12 km
                  home-00030, 16 km
                  ... and 43 more
                to be asked:
                  home-00244, 21 km
                    required, unknown: allergies to animals: Are there animals in the home, and which?
                    weighed, unknown: neuropsychiatric diagnoses: Is the home competent in neuropsychiatric disabilities?
                  home-00016, 37 km
                    required, unknown: allergies to animals: Are there animals in the home, and which?
                    weighed, unknown: neuropsychiatric diagnoses: Is the home competent in neuropsychiatric disabilities?
                    informative, for the board to judge: police registers: There is an entry in a police register for the board to judge.
                  ... and 28 more
                """,
                        AUDIT));
    }

    @Test
    void a_shorter_distance_takes_the_place_of_what_the_need_says() {
        assertThat(Run.of("match", "--within=20", "--limit=0").out())
                .startsWith("girl-13 on 2026-11-25, policy standard: 17 fit, 6 to be asked, 277 excluded\n");
        assertThat(Run.of("match", "--within=0"))
                .satisfies(run -> assertThat(run.exitCode()).isEqualTo(1))
                .satisfies(run -> assertThat(run.out()).startsWith("girl-13 on 2026-11-25, policy standard: 0 fit"));
    }

    @Test
    void files_are_read_counted_and_searched() throws IOException {
        Path need = write("need.ndjson", NEED);
        Run run = Run.of(
                "match", "--need", need, "--homes", homes(), "--date=2026-11-25", "--language=en", "--purpose=tonight");
        assertThat(run)
                .isEqualTo(
                        new Run(
                                0,
                                """
                need-1 on 2026-11-25, policy standard: 1 fit, 1 to be asked, 1 excluded
                fits:
                  no-animals, 10 km
                    weighed, unknown: neuropsychiatric diagnoses: Is the home competent in neuropsychiatric disabilities?
                    weighed, unknown: level of development: What is the child's level of development?
                    weighed, unknown: physical health: How is the child's health?
                    weighed, unknown: mental health: How is the child's mental health?
                    weighed, unknown: risk of suicide: Is there a risk of suicide?
                    weighed, unknown: exposure to violence: Has the child been exposed to violence?
                to be asked:
                  not-asked, 10 km
                    required, unknown: allergies to animals: Are there animals in the home, and which?
                    weighed, unknown: neuropsychiatric diagnoses: Is the home competent in neuropsychiatric disabilities?
                    weighed, unknown: level of development: What is the child's level of development?
                    weighed, unknown: physical health: How is the child's health?
                    weighed, unknown: mental health: How is the child's mental health?
                    weighed, unknown: risk of suicide: Is there a risk of suicide?
                    weighed, unknown: exposure to violence: Has the child been exposed to violence?
                """,
                                """
                needs: read 1 = accepted 1 + rejected 0
                homes: read 3 = accepted 3 + rejected 0
                search of 3 homes for need-1 on 2026-11-25: tonight
                """));
    }

    @Test
    void an_excluded_home_can_be_asked_why() throws IOException {
        Path need = write("need.ndjson", NEED);
        Object[] call = {
            "match", "--need", need, "--homes", homes(), "--date=2026-11-25", "--why=with-dog", "--language=sv"
        };
        assertThat(Run.of(call).out())
                .startsWith("with-dog for need-1 on 2026-11-25: excluded, 10 km\n")
                .contains(
                        "\n  krävs, inte tillgodosett: allergier mot djur: Hemmet har ett djur som barnet är allergiskt"
                                + " mot. [Ds 2026:5, avsnitt 8.2 (vad en socialjour efterfrågar i ett register)]\n");

        Object[] inJson = {"match", "--need", need, "--homes", homes(), "--date=2026-11-25", "--why=with-dog", "--json"
        };
        Match match = read(Run.of(inJson).out().strip());
        assertThat(match.getStatus()).isEqualTo(MatchStatus.EXCLUDED);
        assertThat(match.getExcludingChecks())
                .extracting(FactorCheck::getFactor, FactorCheck::getOutcome)
                .containsExactly(tuple(MatchingFactor.ALLERGIES, CheckOutcome.UNMET));
    }

    private static Match read(String line) {
        return JsonReader.of(MatchingJson.MATCH, JsonSettings.strict()).read(line);
    }

    @Test
    void json_holds_one_match_a_line_those_that_fit_first() throws IOException {
        Run run = Run.of(
                "match", "--need", write("need.ndjson", NEED), "--homes", homes(), "--date=2026-11-25", "--json");
        assertThat(run.out().lines().map(MatchCommandTest::read))
                .extracting(Match::getHomeKey)
                .containsExactly("no-animals", "not-asked");
    }

    @Test
    void results_hold_keys_and_outcomes_only() throws IOException {
        Path need = write("need.ndjson", NEED);
        for (String mode : List.of("--json", "--limit=9", "--why=no-animals")) {
            Run run = Run.of("match", "--need", need, "--homes", homes(), "--date=2026-11-25", mode);
            assertThat(run.out()).isNotBlank().doesNotContainPattern(PRIVATE);
            assertThat(run.err()).doesNotContainPattern(PRIVATE);
        }
        Path sample = Path.of("src/main/resources/se/socialdata/examples/sample");
        Run all = Run.of(
                "match",
                "--need",
                sample.resolve("placement-needs.ndjson"),
                "--homes",
                sample.resolve("homes-vasternorrland.ndjson"),
                "--date=2026-11-25",
                "--limit=300",
                "--json");
        assertThat(all.out().lines()).hasSizeGreaterThan(40);
        assertThat(all.out()).doesNotContainPattern(PRIVATE);
    }

    @Test
    void a_policy_of_the_municipality_decides_what_is_required() throws IOException {
        Path policy = write(
                "policy.ndjson",
                "{\"name\":\"npf first\",\"factors\":[{\"factor\":\"NEUROPSYCHIATRIC\",\"weight\":\"REQUIRED\"}]}");
        Run run = Run.of("match", "--policy", policy, "--limit=0");
        assertThat(run.out()).startsWith("girl-13 on 2026-11-25, policy npf first: ");
        assertThat(run.err()).isEqualTo("policy: read 1 = accepted 1 + rejected 0\n" + AUDIT);

        Path two = write("two.ndjson", "{\"name\":\"a\"}", "{\"name\":\"b\"}");
        assertThat(Run.of("match", "--policy", two).err())
                .endsWith("socialdata match: " + two + ": expected one policy, got 2\n");
    }

    @Test
    void bad_lines_are_told_and_left_out() throws IOException {
        Path needs = write("needs.ndjson", NEED, NEED.replace("\"age\":13", "\"age\":21"));
        Run run = Run.of("match", "--need", needs, "--homes", homes(), "--date=2026-11-25", "--limit=0");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .startsWith("needs: line 2: /age: expected a whole number from 0 to 20\n"
                        + "needs: read 2 = accepted 1 + rejected 1\n");
    }

    @Test
    void what_is_called_wrongly_is_answered_with_one_line() throws IOException {
        Path need = write("need.ndjson", NEED);
        Path homeless = write("homeless.ndjson", "{\"id\":\"need-2\"}");
        assertError("expected both --need and --homes, or none of them", "--need", need);
        assertError("Missing required option: '--as-of=DATE', which files need", "--need", need, "--homes", homes());
        assertError("Invalid value for option '--limit': expected a whole number of 0 or more", "--limit=-1");
        assertError("Invalid value for option '--within': expected a whole number of 0 or more", "--within=-1");
        assertError("--purpose: expected the purpose of the search", "--purpose= ");
        assertThat(Run.of("match", "--why=nobody").err())
                .endsWith("--why: expected the key of a home in the register (see socialdata match --help)\n");
        assertThat(Run.of("match", "--need", homeless, "--homes", homes(), "--date=2026-11-25", "--within=9")
                        .err())
                .endsWith("socialdata match: --within: expected needs with an origin, from which the distance is"
                        + " counted; need-2 has none (see socialdata match --help)\n");
        assertThat(Run.of("match", "--need", folder.resolve("none"), "--homes", homes(), "--date=2026-11-25"))
                .isEqualTo(new Run(2, "", "socialdata match: " + folder.resolve("none") + ": no such file\n"));
    }

    private static void assertError(String message, Object... options) {
        Object[] call = new Object[options.length + 1];
        call[0] = "match";
        System.arraycopy(options, 0, call, 1, options.length);
        assertThat(Run.of(call))
                .isEqualTo(new Run(2, "", "socialdata match: " + message + " (see socialdata match --help)\n"));
    }
}
