package se.socialdata.examples.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import se.socialdata.core.json.BatchSummary;
import se.socialdata.reporting.barnahus.BarnahusReport;
import se.socialdata.reporting.barnahus.LogIntervals;
import se.socialdata.reporting.barnahus.LogStatistics;
import se.socialdata.reporting.barnahus.LogStatisticsBuilder;
import se.socialdata.reporting.disclosure.DisclosurePolicy;
import se.socialdata.reporting.render.RenderOptions;
import se.socialdata.reporting.text.Language;

/** Makes the statistics of Barnahus logs. */
@Command(
        name = "barnahus",
        description = {
            "The statistics of Barnahus logs of one year, per Barnahus: events for a child, days from report to"
                    + " interview, protection assessments, treatment, decisions, and what children were told; as text,"
                    + " CSV, HTML, JSON and a workbook (XLSX).",
            "",
            "A log belongs to the year of its first report. Lines that cannot be read are named and left out; the report"
                    + " says how many."
        })
@SuppressWarnings("NullAway.Init") // the fields are set by picocli
final class BarnahusStatisticsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--input",
            paramLabel = "FILE",
            required = true,
            description = "The logs: NDJSON in UTF-8, one BarnahusLog a line.")
    private Path input;

    @Option(names = "--year", paramLabel = "YEAR", required = true, description = "The year, such as 2025.")
    private int year;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            required = true,
            description = "The folder for the files, made if missing. Files of the same name are replaced.")
    private Path out;

    @Option(
            names = "--suppress",
            paramLabel = "N",
            description = "Withhold counts from 1 to N, and what would give them away.")
    private Optional<Integer> suppress;

    @Option(
            names = "--language",
            paramLabel = "LANGUAGE",
            defaultValue = "sv",
            converter = Values.OfLanguage.class,
            description = "The language of the report, sv or en (default: ${DEFAULT-VALUE}). JSON holds both.")
    private Language language;

    /** The logs by year. */
    private static final class Selection {
        private final LogStatisticsBuilder counted = LogStatisticsBuilder.empty();
        private long otherYears;
        private long withoutYear;
    }

    @Mixin
    private FormatOption format;

    @Override
    public Integer call() {
        PrintWriter results = spec.commandLine().getOut();
        PrintWriter errors = spec.commandLine().getErr();
        Optional<DisclosurePolicy> policy = policy();
        Selection selection = new Selection();
        BatchSummary summary = new RecordFile<>(RecordKind.BARNAHUS_LOG, input, errors).read((log, line) -> {
            OptionalInt found = LogIntervals.yearOf(log);
            if (found.isEmpty()) {
                selection.withoutYear++;
            } else if (found.getAsInt() == year) {
                selection.counted.add(log);
            } else {
                selection.otherYears++;
            }
        });
        Account.writeRejects(summary, errors);
        if (summary.accepted() == 0) {
            throw new CliException(input + ": expected at least one log that can be read, got none; no report made");
        }
        LogStatistics statistics = selection.counted.build();
        ReportFolder folder = new ReportFolder(out, RenderOptions.of(language), results, format.get());
        Account.writeTotals(summary, results);
        results.println(year + ": of " + summary.accepted() + " logs " + selection.counted.getAdded() + " counted, "
                + selection.otherYears + " of other years, " + selection.withoutYear + " without a date");
        folder.writeDocument(
                Account.addRejectedTo(
                        BarnahusReport.of(policy.map(statistics::protect).orElse(statistics)), summary),
                "barnahus-" + year);
        return ExitCodes.of(summary);
    }

    private Optional<DisclosurePolicy> policy() {
        try {
            return suppress.map(maxN -> DisclosurePolicy.builder().maxN(maxN).build());
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--suppress: " + e.getMessage(), e);
        }
    }
}
