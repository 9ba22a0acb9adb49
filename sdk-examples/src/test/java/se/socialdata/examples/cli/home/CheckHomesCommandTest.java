package se.socialdata.examples.cli.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.socialdata.examples.cli.Run;

/** Each test changes one thing in a home that is as it should be. */
class CheckHomesCommandTest {

    private static final String AS_OF = "--as-of=2026-01-30";

    private static final String FAMILY =
            """
            {"kind":"FAMILY","form":"FAMILY_HOME","key":"home-1","municipality":"2281","capacity":2,\
            "placedChildren":[{"startDate":"2025-10-01"},{"startDate":"2025-11-01"}],\
            "placedChildrenStatedDate":"2026-01-15","registeredDate":"2025-09-01",\
            "investigations":[{"reference":"inv-1","completedDate":"2025-08-20","limitation":"(påhittat)",\
            "referenceCount":2,"suitabilityReasoned":true}],\
            "consents":[{"municipality":"2281","decisionDate":"2025-09-01","investigationReference":"inv-1"}],\
            "criminalRecordChecks":[\
            {"register":"CRIMINAL_RECORDS","subject":"FAMILY_HOME_PARENT","obtainedDate":"2025-08-20"},\
            {"register":"SUSPICIONS","subject":"FAMILY_HOME_PARENT","obtainedDate":"2025-08-20"}]}""";

    private static final String SUPPORTED =
            """
            {"kind":"CARE","form":"SUPPORTED_ACCOMMODATION","key":"care-1","municipality":"2281","capacity":8,\
            "placedChildrenStatedDate":"2026-01-15","targetGroup":{"minAge":16,"maxAge":20},"operator":"MUNICIPALITY",\
            "notifiedDate":"2025-03-01","managers":[{"startDate":"2025-03-01","universityEducation":true,\
            "similarExperience":true,"suitable":true}],"staff":[{"date":"2025-03-01","suitabilityChecked":true}],\
            "inspections":[{"date":"2025-10-01","childrenHeard":true}]}""";

    @TempDir
    Path folder;

    @Test
    void homes_in_order_give_no_finding() throws IOException {
        assertThat(check(FAMILY + "\n" + SUPPORTED))
                .isEqualTo(new Run(
                        0,
                        """
                findings 0 under 0 rules, not determined 0
                read 2 = accepted 2 + rejected 0
                """,
                        ""));
    }

    @Test
    void a_home_over_capacity_is_a_finding_that_says_by_how_many() throws IOException {
        assertFinding(
                FAMILY.replace("\"capacity\":2", "\"capacity\":1"),
                """
                HOM-061 (warning, guidance): 1 x The home has no more placed children than places
                  line 1: capacity: Placed children: 2 of 1
                """);
    }

    @Test
    void an_age_out_of_range_is_a_finding() throws IOException {
        assertFinding(
                SUPPORTED.replace("\"minAge\":16", "\"minAge\":15"),
                """
                HOM-007 (error, law): 1 x Supported accommodation is for those aged 16 to 20
                  line 1: targetGroup: Supported accommodation is for those aged 16 to 20
                """);
    }

    @Test
    void a_child_placed_before_the_consent_is_a_finding() throws IOException {
        assertFinding(
                FAMILY.replace("\"decisionDate\":\"2025-09-01\"", "\"decisionDate\":\"2025-10-02\""),
                """
                HOM-001 (error, law): 1 x A family home with placed children has the consent of a board when the placement begins
                  line 1: placedChildren[0].startDate: A family home with placed children has the consent of a board when the placement begins
                """);
    }

    @Test
    void an_unknown_municipality_is_refused_with_its_place() throws IOException {
        assertRejected(
                FAMILY.replace("\"municipality\":\"2281\",\"capacity\"", "\"municipality\":\"9999\",\"capacity\""),
                "/municipality: expected the four-digit code of a municipality");
    }

    @Test
    void an_end_before_the_start_is_refused_with_its_place() throws IOException {
        assertRejected(
                FAMILY.replace(
                        "{\"startDate\":\"2025-10-01\"}", "{\"startDate\":\"2025-10-01\",\"endDate\":\"2025-09-30\"}"),
                "/placedChildren/0: expected the end on or after the start 2025-10-01, got 2025-09-30");
    }

    @Test
    void an_entry_that_nobody_confirms_is_stale_after_a_year_if_guidance_is_chosen() throws IOException {
        Path file = write(SUPPORTED.replace("\"notifiedDate\"", "\"registeredDate\":\"2025-01-29\",\"notifiedDate\""));
        assertThat(Run.of("check", "homes", file, AS_OF).exitCode()).isZero();
        assertThat(Run.of("check", "homes", file, AS_OF, "--guidance").out())
                .startsWith(
                        """
                HOM-301 (warning, guidance): 1 x The entry on the home is confirmed at least once a year
                """);
    }

    @Test
    void routines_proposals_and_what_no_source_gives_are_options() throws IOException {
        Path file = write(FAMILY);
        assertThat(Run.of("check", "homes", file, AS_OF, "--local=haninge", "--proposed=SOU 2023:66")
                        .out())
                .contains("HOM-402 (error, local routine): 1 x ", "HOM-502 (warning, proposal): 2 x ");
        assertThat(Run.of("check", "homes", file, AS_OF, "--local=Nowhere").err())
                .isEqualTo("socialdata check homes: --local: expected one of Alingsås, Haninge, Göteborg"
                        + " (see socialdata check homes --help)\n");
        Path care = write(SUPPORTED
                .replace("SUPPORTED_ACCOMMODATION", "RESIDENTIAL_CARE_HOME")
                .replace("\"suitabilityChecked\":true", "\"suitabilityChecked\":true,\"specialReasons\":true")
                .replace("\"notifiedDate\"", "\"houseRulesFollowedUpDate\":\"2025-07-01\",\"notifiedDate\""));
        assertThat(Run.of("check", "homes", care, AS_OF).out())
                .startsWith("findings 0 under 0 rules, not determined 1\n");
        assertThat(Run.of("check", "homes", care, AS_OF, "--house-rules-interval=P6M")
                        .out())
                .startsWith("HOM-027 (error, law): 1 x The house rules are followed up regularly\n");
    }

    private void assertFinding(String line, String finding) throws IOException {
        assertThat(check(line)).isEqualTo(Run.oneFinding(finding));
    }

    private void assertRejected(String line, String message) throws IOException {
        assertThat(check(line)).isEqualTo(Run.oneReject(message));
    }

    private Run check(String text) throws IOException {
        return Run.of("check", "homes", write(text), AS_OF);
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("homes.ndjson"), text);
    }
}
