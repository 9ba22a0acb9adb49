package se.socialdata.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** Each command, called as a newcomer calls it: wrongly. */
class CallsTest {

    /** Options that say something else of each command: what its files hold, or which of its rules. */
    private static final Set<String> OWN_WORDS = Set.of("--input", "--proposed", "--format", "--population", "--file");

    @TempDir
    Path folder;

    private static CommandLine program() {
        PrintWriter unused = new PrintWriter(new StringWriter());
        return SocialdataCommand.commandLine(unused, unused);
    }

    private static Stream<CommandLine> commandsIn(CommandLine command) {
        return Stream.concat(
                Stream.of(command), command.getSubcommands().values().stream().flatMap(CallsTest::commandsIn));
    }

    static Stream<String> commands() {
        return commandsIn(program())
                .map(command -> command.getCommandSpec().qualifiedName())
                .filter(name -> !name.endsWith("generate-completion")); // picocli's own, which takes anything
    }

    private Run call(String line, Path file) {
        return Run.of(Stream.of(line.split(" "))
                .map(word -> word.replace("FILE", file.toString())
                        .replace("DIR", folder.resolve("out").toString()))
                .toArray());
    }

    private static void assertOneLine(Run run, String command) {
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("socialdata " + command + ": ").hasLineCount(1);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void a_wrong_option_is_told_in_one_line(String command) {
        Run run = Run.of((Object[])
                (command + " --no-such-option").replaceFirst("^socialdata ", "").split(" "));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith(command + ": ").endsWith("(see " + command + " --help)\n");
        assertThat(run.err()).hasLineCount(1);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void help_names_the_exit_codes_and_marks_what_is_required(String command) {
        String help = Run.of((Object[])
                        (command + " --help").replaceFirst("^socialdata ", "").split(" "))
                .out();
        assertThat(help)
                .contains("Options (* is required):\n")
                .endsWith(
                        """
                Exit codes:
                  0     All is well.
                  1     The command did its work, but there are findings or rejected lines, or nothing fits what
                          was asked.
                  2     The program was called wrongly, or a file could not be read or written.
                  141   The reader of the results went away before their end, as head does.
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "report unexecuted --input FILE --law LSS --quarter 2025Q4 --reporting-date 2026-01-30 --out DIR",
                "report assistance --input FILE --year 2025 --out DIR",
                "report placements --input FILE --year 2025 --out DIR",
                "report barnahus --input FILE --year 2025 --out DIR",
                "report costs --input FILE --years 2019-2023 --index FILE --out DIR",
                "check FILE --as-of 2026-01-30",
                "check placements FILE --as-of 2026-01-30",
                "check homes FILE --as-of 2026-01-30",
                "check sis-places FILE --as-of 2026-01-30",
                "check assistance FILE --as-of 2026-01-30",
                "match --need FILE --homes FILE --as-of 2026-01-30",
                "siblings --group FILE --homes FILE --as-of 2026-01-30",
                "deliver write --layout children --municipality 2580 --period 2025 --input FILE --out DIR",
                "deliver write --layout children --municipality 2580 --period 2025 --rows child=FILE --out DIR",
                "delegation check --staff FILE --decisions FILE --as-of 2026-01-30",
                "delegation matrix --staff FILE --decisions FILE --as-of 2026-01-30",
                "delegation due --staff FILE --decisions FILE --as-of 2026-01-30",
                "barnahus render FILE --reader child --view child --as-of 2026-01-30",
                "barnahus check FILE --as-of 2026-01-30",
                "barnahus research FILE --out DIR",
                "grants check FILE",
                "grants use FILE --as-of 2026-01-30",
                "grants fund FILE",
                "audit FILE --structure FILE"
            })
    void a_file_that_is_missing_or_empty_or_a_folder_is_told_in_one_line_and_nothing_is_written(String line)
            throws IOException {
        String command = line.replaceFirst(" (--.*|FILE.*)$", "");
        Path missing = folder.resolve("missing");
        Path empty = Files.createFile(folder.resolve("empty"));
        assertOneLine(call(line, missing), command);
        assertThat(call(line, missing).err()).isEqualTo("socialdata " + command + ": " + missing + ": no such file\n");
        assertOneLine(call(line, folder), command);
        assertThat(call(line, folder).err()).endsWith(folder + ": expected a file, got a folder\n");
        assertOneLine(call(line, empty), command);
        assertThat(call(line, empty).err()).startsWith("socialdata " + command + ": " + empty + ": expected ");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "report costs --out FILE",
                "grants check --out FILE",
                "grants use --as-of 2026-01-30 --out FILE",
                "grants fund --out FILE",
                "barnahus render --line 1 --reader child --view child --as-of 2026-01-30 --out FILE",
                "deliver write --layout children --municipality 2580 --period 2025 --input none --out FILE",
                "--out FILE"
            })
    void a_folder_that_is_a_file_is_told_in_one_line(String line) throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "before");
        Run run = call(line, file);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).matches("socialdata[a-z ]*: " + file + ": expected a folder, got a file\n");
        assertThat(file).hasContent("before");
        assertThat(call("barnahus research --out FILE/research.ndjson", file).err())
                .isEqualTo("socialdata barnahus research: " + file
                        + "/research.ndjson: the file cannot be written, since its folder is a file\n");
    }

    @Test
    void an_option_reads_the_same_in_every_command() {
        Map<String, Set<String>> words = new HashMap<>();
        commandsIn(program())
                .filter(command -> !command.getCommandName().equals("socialdata"))
                .flatMap(command -> command.getCommandSpec().options().stream())
                .forEach(option -> words.computeIfAbsent(option.longestName(), name -> new TreeSet<>())
                        .add(wordsOf(option)));
        words.keySet().removeAll(OWN_WORDS);
        Map<String, Set<String>> different = words.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        assertThat(different.keySet())
                .containsExactlyInAnyOrderElementsOf(List.of("--out", "--municipality", "--as-of", "--unit"));
    }

    private static String wordsOf(OptionSpec option) {
        return option.paramLabel() + " " + String.join(" ", option.description());
    }

    @Test
    void a_script_completes_the_commands() {
        Run run = Run.of("generate-completion");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("#!/usr/bin/env bash").contains("_picocli_socialdata", "barnahus");
    }
}
