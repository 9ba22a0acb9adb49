package se.socialdata.examples.cli.barnahus;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import se.socialdata.core.json.BatchSummary;
import se.socialdata.examples.cli.input.Account;
import se.socialdata.examples.cli.input.ExitCodes;
import se.socialdata.examples.cli.input.RecordFile;
import se.socialdata.examples.cli.option.OutFolder;
import se.socialdata.examples.cli.option.ReportOptions;
import se.socialdata.examples.cli.option.SuppressOption;
import se.socialdata.examples.cli.option.YearOption;
import se.socialdata.examples.cli.output.ReportFolder;
import se.socialdata.reporting.barnahus.BarnahusReport;
import se.socialdata.reporting.barnahus.LogIntervals;
import se.socialdata.reporting.barnahus.LogStatistics;
import se.socialdata.reporting.barnahus.LogStatisticsBuilder;
import se.socialdata.reporting.disclosure.DisclosurePolicy;

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
public final class BarnahusStatisticsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--input",
            paramLabel = "FILE",
            required = true,
            description = "The logs: NDJSON in UTF-8, one BarnahusLog a line.")
    private Path input;

    @Mixin
    private YearOption year;

    @Mixin
    private OutFolder out;

    @Mixin
    private SuppressOption suppression;

    @Mixin
    private ReportOptions options;

    /** The logs by year. */
    private static final class Selection {
        private final LogStatisticsBuilder counted = LogStatisticsBuilder.empty();
        private long otherYears;
        private long withoutYear;
    }

    /** Made by picocli. */
    BarnahusStatisticsCommand() {}

    @Override
    public Integer call() {
        PrintWriter results = spec.commandLine().getOut();
        PrintWriter errors = spec.commandLine().getErr();
        Optional<DisclosurePolicy> policy = suppression.toPolicy();
        ReportFolder folder = options.toFolder(out.get(), results);
        Selection selection = new Selection();
        BatchSummary summary = new RecordFile<>(BarnahusRecords.BARNAHUS_LOG, input, errors).read((log, line) -> {
            OptionalInt found = LogIntervals.yearOf(log);
            if (found.isEmpty()) {
                selection.withoutYear++;
            } else if (found.getAsInt() == year.get()) {
                selection.counted.add(log);
            } else {
                selection.otherYears++;
            }
        });
        Account.writeRejects(summary, errors);
        Account.requireAccepted(summary, input, "log");
        LogStatistics statistics = selection.counted.build();
        Account.writeTotals(summary, results);
        results.println(
                year.get() + ": of " + summary.accepted() + " logs " + selection.counted.getAdded() + " counted, "
                        + selection.otherYears + " of other years, " + selection.withoutYear + " without a date");
        folder.writeDocument(
                Account.addRejectedTo(
                        BarnahusReport.of(policy.map(statistics::protect).orElse(statistics)), summary),
                "barnahus-" + year.get());
        return ExitCodes.of(summary);
    }
}
