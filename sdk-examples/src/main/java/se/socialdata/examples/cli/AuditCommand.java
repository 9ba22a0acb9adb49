package se.socialdata.examples.cli;

import static java.util.stream.Collectors.joining;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.socialdata.core.json.JsonReader;
import se.socialdata.core.json.JsonSettings;
import se.socialdata.examples.cli.input.CliException;
import se.socialdata.examples.cli.input.ExitCodes;
import se.socialdata.examples.cli.input.TextFile;
import se.socialdata.examples.cli.option.LanguageOption;
import se.socialdata.examples.cli.option.TextOrJson;
import se.socialdata.reporting.audit.AuditDocument;
import se.socialdata.reporting.audit.AuditJson;
import se.socialdata.reporting.audit.AuditReport;
import se.socialdata.reporting.audit.AuditSample;
import se.socialdata.reporting.audit.PrintedTable;
import se.socialdata.reporting.audit.TableAudit;
import se.socialdata.reporting.audit.TableStructure;
import se.socialdata.reporting.render.RenderOptions;
import se.socialdata.reporting.render.TextRenderer;

/** Checks a printed table against its structure. */
@Command(
        name = "audit",
        description = {
            "Checks a printed table: which of the sums, differences, changes and percentages that it claims can hold.",
            "",
            "Every printed number stands for all numbers that are rounded to it. A relation is infeasible if no such"
                    + " numbers fulfil it; the exit code is then 1.",
            "",
            "The structure names rows and columns and states one relation a line, such as"
                    + " \"sum total = women + men in 2019..2023\". It may also be JSON, whose schema the command"
                    + " \"schema TableStructure\" prints."
        })
@SuppressWarnings("NullAway.Init") // the fields are set by picocli
final class AuditCommand implements Callable<Integer> {

    /** A printed table or its structure is far smaller. */
    private static final int MAX_MEGABYTES = 20;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "TABLE",
            arity = "0..1",
            description = "The table as it is printed: CSV in UTF-8, labels of rows first, headings on top.")
    private Optional<Path> table;

    @Option(
            names = "--structure",
            paramLabel = "FILE",
            description = "What the cells should have to do with each other.")
    private Optional<Path> structure;

    @Option(
            names = "--sample",
            paramLabel = "NAME",
            description =
                    "In place of files a published table: ifo-2025-16 has fourteen infeasible percentages. An unknown"
                            + " name lists them all.")
    private Optional<String> sample;

    @Mixin
    private TextOrJson format;

    @Mixin
    private LanguageOption language;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        TableAudit audit = sample.isPresent() ? auditSample() : auditFiles();
        out.print(
                format.isJson()
                        ? AuditDocument.of(audit).toJson()
                        : TextRenderer.of(RenderOptions.of(language.get())).render(AuditReport.of(audit)));
        out.flush();
        return audit.isFeasible() ? ExitCodes.OK : ExitCodes.FINDINGS;
    }

    private TableAudit auditSample() {
        if (table.isPresent() || structure.isPresent()) {
            throw new ParameterException(spec.commandLine(), "--sample: expected no files beside a sample");
        }
        return sample.flatMap(name -> AuditSample.all().stream()
                        .filter(known -> known.name().equals(name))
                        .findFirst())
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "--sample: expected one of "
                                + AuditSample.all().stream()
                                        .map(AuditSample::name)
                                        .collect(joining(", "))))
                .toAudit();
    }

    private TableAudit auditFiles() {
        Path tableFile = required(table, "TABLE");
        Path structureFile = required(structure, "--structure=FILE");
        TableStructure declared = structureOf(structureFile);
        String csv = textOf(tableFile);
        try {
            return TableAudit.of(PrintedTable.parse(csv, declared.getSeparator()), declared);
        } catch (IllegalArgumentException e) {
            throw CliException.of(tableFile, String.valueOf(e.getMessage()));
        }
    }

    private static TableStructure structureOf(Path file) {
        String text = textOf(file);
        try {
            return text.stripLeading().startsWith("{")
                    ? JsonReader.of(AuditJson.TABLE_STRUCTURE, JsonSettings.strict())
                            .read(text)
                    : TableStructure.parse(text);
        } catch (IllegalArgumentException e) {
            throw CliException.of(file, String.valueOf(e.getMessage()));
        }
    }

    private static String textOf(Path file) {
        String text = TextFile.read(file, MAX_MEGABYTES);
        if (text.isBlank()) {
            throw CliException.of(file, "expected text, got an empty file");
        }
        return text;
    }

    private <T> T required(Optional<T> value, String option) {
        return value.orElseThrow(() -> new ParameterException(
                spec.commandLine(), "Missing required parameter: '" + option + "', or a --sample"));
    }
}
