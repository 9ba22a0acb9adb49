package se.socialdata.examples.cli.delegation;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.socialdata.core.json.JsonRecord;
import se.socialdata.core.json.JsonSettings;
import se.socialdata.core.json.JsonWriter;
import se.socialdata.delegation.decision.DelegationDecision;
import se.socialdata.delegation.decision.DelegationJson;
import se.socialdata.examples.cli.Run;
import se.socialdata.examples.sample.SampleUnit;

class DelegationCommandTest {

    @TempDir
    Path folder;

    @Test
    void the_decisions_of_the_sample_are_reviewed_one_by_one() {
        Run run = Run.of("delegation", "check");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith(
                        """
                D-15
                  DEL-013 (error): A follow-up was due by 2026-03-10 [9 kap. 6 § HSLF-FS (2017:37)]
                D-16
                """)
                .contains(
                        """
                D-22
                  LM-INSULINPENNA: DEL-110 (error): Only trained assistant nurses are delegated the task [Bilaga 2 Riktlinjer för delegering, Norrbotten]
                """)
                .contains(
                        """
                D-34
                  DEL-011 (error): The follow-up on 2026-04-14 led to a revocation, which is missing [9 kap. 7 § HSLF-FS (2017:37)]
                """)
                .contains("\n  DEL-041 (error): A task is delegated to another person than the one who delegates")
                .contains("\n  LM-INTRAMUSKULAR: DEL-102 (error): Outcome in the guide: May not be handed over")
                .contains("\n  DEL-004 (warning): ")
                .doesNotContain("D-14\n", "D-18\n", "D-29\n")
                .endsWith("\ndecisions 42, with findings 15; findings 24 on 2026-06-15\n");
    }

    @Test
    void whether_a_follow_up_is_overdue_depends_on_the_day() {
        assertThat(Run.of("delegation", "check", "--as-of=2026-06-14").out())
                .doesNotContain("D-17\n")
                .endsWith("\ndecisions 42, with findings 14; findings 23 on 2026-06-14\n");
        assertThat(Run.of("delegation", "check", "--as-of=2026-06-16").out()).contains("D-18\n");
    }

    @Test
    void the_matrix_of_the_sample_has_a_row_for_each_task_of_the_unit() {
        Run run = Run.of("delegation", "matrix");
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 100);
        assertThat(run.out())
                .startsWith("Delegeringsmatris\n")
                .contains("Vem som får göra vad i NORRGARDEN\n")
                .containsPattern("Uppgift +S-01  S-02  S-03  S-04  S-05\n")
                .containsPattern("Uppgift +S-16 .*S-20\n")
                .containsPattern("\nVenprov +Ja +Ja +Ja +Nej +Nej\n")
                .contains("Beror på")
                .endsWith("\nNORRGARDEN on 2026-06-15: 20 staff, 24 tasks\n");
    }

    @Test
    void the_matrix_of_another_unit_speaks_english() {
        Run run = Run.of("delegation", "matrix", "--unit=SODERGARDEN", "--language=en");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .startsWith("Delegation matrix\n")
                .contains("Who may do what in SODERGARDEN\n")
                .containsPattern("\nVenous sample +No +Yes +No +No +No\n")
                .endsWith("\nSODERGARDEN on 2026-06-15: 20 staff, 2 tasks\n");
    }

    @Test
    void an_unknown_unit_is_answered_with_the_known_ones() {
        assertThat(Run.of("delegation", "matrix", "--unit=norrgarden"))
                .isEqualTo(new Run(
                        2,
                        "",
                        "socialdata delegation matrix: --unit: expected one of NORRGARDEN, SODERGARDEN"
                                + " (see socialdata delegation matrix --help)\n"));
    }

    @Test
    void what_falls_due_in_a_period_is_listed_in_order() {
        assertThat(Run.of("delegation", "due", "--from=2026-06-15", "--to=2026-07-31"))
                .isEqualTo(new Run(
                        0,
                        """
                follow-ups overdue on 2026-06-15: 3
                  2026-03-10  D-15  S-14  NORRGARDEN
                  2026-04-01  D-16  S-15  NORRGARDEN
                  2026-06-14  D-17  S-16  NORRGARDEN
                follow-ups due 2026-06-15/2026-07-31: 3
                  2026-06-15  D-18  S-09  NORRGARDEN
                  2026-07-20  D-12  S-10  NORRGARDEN
                  2026-07-25  D-19  S-11  NORRGARDEN
                decisions in force for the last time 2026-06-15/2026-07-31: 1
                  2026-07-31  D-19  S-11  NORRGARDEN
                """,
                        ""));
    }

    @Test
    void the_period_is_three_months_where_nothing_is_said() {
        assertThat(Run.of("delegation", "due").out())
                .contains("\nfollow-ups due 2026-06-15/2026-09-15: 8\n")
                .contains("\n  2026-09-15  D-10  S-07  NORRGARDEN\n");
        assertThat(Run.of("delegation", "due", "--to=2026-06-14"))
                .isEqualTo(new Run(
                        2,
                        "",
                        "socialdata delegation due: --to: expected a day on or after 2026-06-15, got 2026-06-14"
                                + " (see socialdata delegation due --help)\n"));
    }

    @Test
    void files_that_hold_the_sample_give_what_the_sample_gives() throws IOException {
        Object[] files = {
            "--staff",
            staff(),
            "--decisions",
            decisions(SampleUnit.decisions()),
            "--instructions",
            write("instructions", DelegationJson.INSTRUCTION, SampleUnit.instructions()),
            "--as-of",
            SampleUnit.AS_OF
        };
        String read =
                """
                staff: read 20 = accepted 20 + rejected 0
                decisions: read 42 = accepted 42 + rejected 0
                instructions: read 10 = accepted 10 + rejected 0
                """;
        for (List<String> command : List.of(List.of("check"), List.of("due"), List.of("matrix", "--unit=NORRGARDEN"))) {
            Run sample = Run.of(concat(command));
            assertThat(Run.of(concat(command, files)))
                    .isEqualTo(new Run(sample.exitCode(), read + sample.out(), sample.err()));
        }
        assertThat(Run.of(concat(List.of("matrix"), files)).err())
                .startsWith("socialdata delegation matrix: --unit: expected one of NORRGARDEN, SODERGARDEN ");
    }

    @Test
    void a_file_without_findings_gives_exit_code_0() throws IOException {
        assertThat(Run.of(
                        "delegation",
                        "check",
                        "--staff",
                        staff(),
                        "--decisions",
                        decisions(SampleUnit.decisions().subList(0, 3)),
                        "--as-of=2026-06-15"))
                .isEqualTo(new Run(
                        0,
                        """
                staff: read 20 = accepted 20 + rejected 0
                decisions: read 3 = accepted 3 + rejected 0
                decisions 3, with findings 0; findings 0 on 2026-06-15
                """,
                        ""));
    }

    @Test
    void bad_lines_are_told_and_left_out() throws IOException {
        Path file = decisions(SampleUnit.decisions().subList(0, 3));
        List<String> good = Files.readAllLines(file);
        Files.write(
                file,
                List.of(
                        good.get(0),
                        good.get(1).replace("\"2027-08-31\"", "\"2025-08-31\""),
                        good.get(2).replace("2025-10-13", "2025-13-10"),
                        good.get(0)));
        Run run = Run.of("delegation", "check", "--staff", staff(), "--decisions", file, "--as-of=2026-06-15");
        assertThat(run)
                .isEqualTo(new Run(
                        1,
                        """
                staff: read 20 = accepted 20 + rejected 0
                decisions: line 2: /validity: expected an end on or after the start 2025-09-01, got 2025-08-31
                decisions: line 3: /validity/start: expected an ISO date
                decisions: line 4: /id: expected a decision id that occurs once; first seen on line 1 with the same content
                decisions: read 4 = accepted 1 + rejected 3
                decisions 1, with findings 0; findings 0 on 2026-06-15
                """,
                        ""));
    }

    @Test
    void a_member_of_staff_twice_is_a_bad_line_and_an_empty_file_an_error() throws IOException {
        Path twice = Files.writeString(
                folder.resolve("twice.ndjson"),
                "{\"key\":\"S-1\",\"profession\":\"NURSE\"}\n{\"key\":\"S-1\",\"profession\":\"CARE_STAFF\"}\n");
        Path decisions = decisions(SampleUnit.decisions().subList(0, 1));
        assertThat(Run.of("delegation", "due", "--staff", twice, "--decisions", decisions, "--as-of=2026-06-15"))
                .satisfies(run -> assertThat(run.exitCode()).isEqualTo(1))
                .satisfies(run -> assertThat(run.out())
                        .startsWith("staff: line 2: /key: expected a key that occurs once; first seen on line 1 with"
                                + " other content\n"));

        Path empty = Files.writeString(folder.resolve("empty.ndjson"), "");
        assertThat(Run.of("delegation", "due", "--staff", empty, "--decisions", decisions, "--as-of=2026-06-15"))
                .isEqualTo(new Run(
                        2,
                        "",
                        "socialdata delegation due: " + empty
                                + ": expected one member of staff a line, got an empty file\n"));
    }

    @Test
    void files_need_each_other_and_a_day() throws IOException {
        assertThat(Run.of("delegation", "check", "--staff", staff()).err())
                .isEqualTo("socialdata delegation check: Missing required option: '--decisions=FILE', which files need"
                        + " (see socialdata delegation check --help)\n");
        Run run = Run.of("delegation", "check", "--staff", staff(), "--decisions", decisions(List.of()));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("Missing required option: '--as-of=DATE'");
    }

    @Test
    void the_group_asks_for_one_of_its_commands() {
        assertThat(Run.of("delegation"))
                .isEqualTo(new Run(
                        2,
                        "",
                        "socialdata delegation: expected the name of a command, one of check, matrix, due"
                                + " (see socialdata delegation --help)\n"));
    }

    private static Object[] concat(List<String> command, Object... more) {
        Object[] args = new Object[1 + command.size() + more.length];
        args[0] = "delegation";
        System.arraycopy(command.toArray(), 0, args, 1, command.size());
        System.arraycopy(more, 0, args, 1 + command.size(), more.length);
        return args;
    }

    private Path staff() throws IOException {
        return write("staff", DelegationJson.STAFF_MEMBER, SampleUnit.staff());
    }

    private Path decisions(List<DelegationDecision> decisions) throws IOException {
        return write("decisions", DelegationJson.DELEGATION_DECISION, decisions);
    }

    private <T> Path write(String name, JsonRecord<T> type, List<T> records) throws IOException {
        JsonWriter<T> writer = JsonWriter.of(type, JsonSettings.strict().engine());
        String lines = records.stream().map(writer::write).collect(joining("\n"));
        return Files.writeString(folder.resolve(name + ".ndjson"), lines);
    }
}
