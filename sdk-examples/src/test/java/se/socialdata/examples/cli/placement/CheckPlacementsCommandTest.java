package se.socialdata.examples.cli.placement;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.socialdata.examples.cli.Run;
import se.socialdata.examples.sample.SampleResources;

/** The first case of the sample is as it should be; each test changes one thing in it. */
class CheckPlacementsCommandTest {

    private static final String AS_OF = "--as-of=2026-01-30";

    /** Born in 2004 according to the tax agency's series of test numbers. */
    private static final String OLDER_THAN_21 = "200401222393";

    @TempDir
    Path folder;

    @Test
    void a_case_in_order_gives_no_finding() throws IOException {
        assertThat(check(lawful()))
                .isEqualTo(new Run(
                        0,
                        """
                findings 0 under 0 rules, not determined 0
                read 1 = accepted 1 + rejected 0
                """,
                        ""));
    }

    @Test
    void overlapping_episodes_are_a_finding() throws IOException {
        String second = "{\"reference\":\"P-2\",\"decisionReference\":\"B-1\",\"form\":\"FAMILY_HOME\","
                + "\"startDate\":\"2025-06-02\",\"endDate\":\"2025-06-30\",\"homeKey\":\"home-02\","
                + "\"endReason\":\"OTHER_PLACEMENT\",\"endPlanned\":true}";
        assertFinding(
                replace(lawful(), "\"placements\":[", "\"placements\":[" + second + ","),
                """
                PLA-201 (error, regulation): 1 x Placements do not overlap; the day of a move may be shared
                  line 1: placements[0].startDate: Placements do not overlap; the day of a move may be shared
                """);
    }

    @Test
    void a_placement_before_its_decision_is_a_finding() throws IOException {
        String late = replace(
                lawful(),
                "\"reference\":\"B-1\",\"date\":\"2025-03-08\"",
                "\"reference\":\"B-1\",\"date\":\"2025-03-11\"");
        assertFinding(
                replace(late, "\"information\":[{\"date\":\"2025-03-08\"", "\"information\":[{\"date\":\"2025-03-10\""),
                """
                PLA-203 (error, regulation): 1 x A placement does not begin before its decision
                  line 1: placements[0].startDate: A placement does not begin before its decision
                """);
    }

    @Test
    void an_age_out_of_range_is_a_finding() throws IOException {
        assertFinding(
                lawful().replaceFirst("\"identity\":\"[0-9]{12}\"", "\"identity\":\"" + OLDER_THAN_21 + "\""),
                """
                PLA-208 (warning, regulation): 1 x Who is placed as a child or young person has not turned 21
                  line 1: placements[0].endDate: Who is placed as a child or young person has not turned 21
                """);
    }

    @Test
    void an_unknown_municipality_is_refused_with_its_place() throws IOException {
        assertRejected(
                replace(lawful(), "\"municipality\":\"2580\"", "\"municipality\":\"9999\""),
                "/municipality: expected the four-digit code of a municipality");
    }

    @Test
    void an_end_before_the_start_is_refused_with_its_place() throws IOException {
        assertRejected(
                replace(
                        lawful(),
                        "\"startDate\":\"2025-03-10\",\"homeKey\"",
                        "\"startDate\":\"2025-03-10\",\"endDate\":\"2025-03-09\",\"homeKey\""),
                "/placements/0: expected the end on or after the start 2025-03-10, got 2025-03-09");
    }

    @Test
    void a_case_that_occurs_twice_is_refused() throws IOException {
        assertThat(check(lawful() + "\n" + lawful()).out())
                .startsWith(
                        "line 2: /id: expected a case id that occurs once; first seen on line 1 with the same content");
    }

    @Test
    void guidance_routines_and_proposals_are_checked_when_chosen() throws IOException {
        Path file = write(lawful());
        assertThat(Run.of("check", "placements", file, AS_OF, "--guidance").exitCode())
                .isZero();
        assertThat(Run.of("check", "placements", file, AS_OF, "--local=växjö", "--proposed=SOU 2023:66")
                        .out())
                .startsWith(
                        """
                PLA-502 (warning, proposal): 2 x The follow-up covers questions on violence, abuse or violations during the care
                """);
        assertThat(Run.of("check", "placements", file, AS_OF, "--local=växjö", "--local=Mark")
                        .out())
                .startsWith("PLA-405 (");
    }

    @Test
    void what_no_source_gives_is_an_option() throws IOException {
        Path file = write(sample());
        assertThat(Run.of("check", "placements", file, AS_OF).out())
                .contains("not determined 14\n")
                .doesNotContain("PLA-033");
        assertThat(Run.of("check", "placements", file, AS_OF, "--follow-up-interval=P6M", "--low-understanding=3")
                        .out())
                .contains("not determined 0\n", "PLA-033 (error, law): 1 x ");
    }

    @Test
    void a_wrong_choice_is_told_in_one_line() throws IOException {
        Path file = write(lawful());
        assertThat(Run.of("check", "placements", file, AS_OF, "--local=Nowhere").err())
                .isEqualTo("socialdata check placements: --local: expected one of Sundsvall, Vetlanda, Karlshamn, Mark,"
                        + " Alingsås, Karlstad, Sölvesborg, Växjö (see socialdata check placements --help)\n");
        assertThat(Run.of("check", "placements", file, AS_OF, "--proposed=SOU").err())
                .isEqualTo(
                        "socialdata check placements: --proposed: expected one of SOU 2023:66, Ds 2026:5, SOU 2025:84"
                                + " (see socialdata check placements --help)\n");
        for (String period : new String[] {"six months", "P0D", "-P6M"}) {
            assertThat(Run.of("check", "placements", file, AS_OF, "--follow-up-interval=" + period)
                            .err())
                    .isEqualTo(
                            "socialdata check placements: Invalid value for option '--follow-up-interval': expected a"
                                    + " period such as P6M (six months) or P1Y (a year) (see socialdata check placements --help)\n");
        }
        assertThat(Run.of("check", "placements", file).err())
                .isEqualTo("socialdata check placements: Missing required option: '--as-of=DATE'"
                        + " (see socialdata check placements --help)\n");
        assertThat(Run.of("check", AS_OF).err())
                .isEqualTo("socialdata check: Missing required parameter: 'FILE' (see socialdata check --help)\n");
    }

    private void assertFinding(String line, String finding) throws IOException {
        assertThat(check(line)).isEqualTo(Run.oneFinding(finding));
    }

    private void assertRejected(String line, String message) throws IOException {
        assertThat(check(line)).isEqualTo(Run.oneReject(message));
    }

    private Run check(String text) throws IOException {
        return Run.of("check", "placements", write(text), AS_OF);
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("placements.ndjson"), text);
    }

    private static String lawful() throws IOException {
        return sample().lines().findFirst().orElseThrow();
    }

    private static String sample() throws IOException {
        return Resources.toString(SampleResources.getPlacements(), UTF_8);
    }

    private static String replace(String text, String part, String by) {
        assertThat(text).containsOnlyOnce(part);
        return text.replace(part, by);
    }
}
