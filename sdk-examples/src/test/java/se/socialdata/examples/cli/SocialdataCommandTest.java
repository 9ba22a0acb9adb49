package se.socialdata.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SocialdataCommandTest {

    @TempDir
    Path folder;

    @Test
    void without_a_command_both_reports_on_the_sample_are_printed_and_written() throws IOException {
        Run run = Run.of("--out", folder);
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("Statistikrapport: ej verkställda gynnande beslut enligt LSS, 2025Q4\n")
                .contains("\nStatistikrapport: ej verkställda gynnande beslut enligt SoL, 2025Q4\n")
                .contains("LSS 2025Q4: of 275 decisions 36 counted")
                .contains("SOL 2025Q4: of 275 decisions 111 counted")
                .contains("read 275 = accepted 275 + rejected 0\n");
        assertThat(run.out().lines().filter(line -> line.startsWith("wrote " + folder)))
                .hasSize(10);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(10).allMatch(file -> file.toFile().length() > 1_000);
        }
    }

    @Test
    void the_schema_of_a_type_is_printed() {
        Run run = Run.of("schema", "FavourableDecision");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .startsWith("{\n  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\"")
                .contains("förhandsbesked")
                .endsWith("}\n");
    }

    @Test
    void without_a_type_the_types_are_listed() {
        assertThat(Run.of("schema").out().lines())
                .isSorted()
                .contains("AuditDocument", "FavourableDecision", "Municipality", "Quarter");
    }

    @Test
    void an_unknown_type_is_answered_with_the_known_ones() {
        Run run = Run.of("schema", "Decision");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("socialdata schema: TYPE: expected one of ")
                .contains("FavourableDecision")
                .endsWith(" (see socialdata schema --help)\n")
                .containsOnlyOnce("\n");
    }

    @Test
    void the_rules_are_printed_with_their_sources() {
        Run run = Run.of("rules");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .startsWith("# Regelkatalog / Rule catalogue\n")
                .contains("| EVB-001 |")
                .contains("34 kap. 1–4 §§ SoL (2025:400)");
        assertThat(Run.of("rules", "--as-of", "2025-06-30").out()).contains("SoL (2001:453)");
    }

    @Test
    void the_rules_of_an_area_are_found_by_either_name() {
        String area = "## Ej verkställda gynnande beslut / Favourable decisions not executed";
        assertThat(Run.of("rules", "--area", "gynnande").out()).contains(area);
        assertThat(Run.of("rules", "--area", "FAVOURABLE").out()).contains(area);
        Run unknown = Run.of("rules", "--area", "parking");
        assertThat(unknown.exitCode()).isEqualTo(2);
        assertThat(unknown.err())
                .startsWith("socialdata rules: --area: expected a part of the name of an area, which are ")
                .containsOnlyOnce("\n");
    }

    @Test
    void a_wrong_call_is_told_in_one_line() {
        assertThat(Run.of("chek"))
                .isEqualTo(new Run(
                        2,
                        "",
                        "socialdata: unknown command, expected one of report, check, deliver, delegation, match, siblings, barnahus, grants, audit,"
                                + " rules, schema, generate-completion"
                                + " (see socialdata --help)\n"));
        assertThat(Run.of("--ouch"))
                .isEqualTo(new Run(2, "", "socialdata: Unknown option: '--ouch' (see socialdata --help)\n"));
        assertThat(Run.of("report"))
                .isEqualTo(new Run(
                        2,
                        "",
                        "socialdata report: expected the name of a report, one of unexecuted, assistance, placements, barnahus, costs"
                                + " (see socialdata report --help)\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "report",
                "report unexecuted",
                "report assistance",
                "report placements",
                "report costs",
                "report barnahus",
                "check",
                "check assistance",
                "check placements",
                "check homes",
                "check sis-places",
                "match",
                "siblings",
                "deliver",
                "deliver layouts",
                "deliver write",
                "deliver check",
                "delegation",
                "delegation check",
                "delegation matrix",
                "delegation due",
                "barnahus",
                "barnahus render",
                "barnahus check",
                "barnahus research",
                "grants",
                "grants check",
                "grants use",
                "grants fund",
                "audit",
                "rules",
                "schema",
                "generate-completion"
            })
    void help_is_printed_for_every_command_and_fits_the_terminal(String command) {
        Run run = Run.of((Object[]) (command + " --help").strip().split(" "));
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith(("Usage: socialdata " + command).strip())
                .contains("Exit codes:");
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 100);
    }

    @Test
    void the_version_is_printed() {
        assertThat(Run.of("--version").out()).matches("socialdata [0-9]+\\.[0-9]+\\.[0-9]+.*\n");
    }
}
