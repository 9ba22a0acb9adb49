package se.socialdata.examples.cli.unexecuted;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import se.socialdata.core.decision.Law;
import se.socialdata.core.json.BatchSummary;
import se.socialdata.core.time.Quarter;
import se.socialdata.examples.cli.input.Account;
import se.socialdata.examples.cli.input.ExitCodes;
import se.socialdata.examples.cli.input.RecordFile;
import se.socialdata.examples.cli.option.OutFolder;
import se.socialdata.examples.cli.option.ReportOptions;
import se.socialdata.examples.cli.option.SuppressOption;
import se.socialdata.examples.cli.option.Values;
import se.socialdata.examples.cli.output.ReportFolder;
import se.socialdata.reporting.disclosure.DisclosurePolicy;
import se.socialdata.reporting.unexecuted.BoardMatter;
import se.socialdata.reporting.unexecuted.CouncilReport;
import se.socialdata.reporting.unexecuted.CouncilStatistics;
import se.socialdata.reporting.unexecuted.CountingBasis;
import se.socialdata.reporting.unexecuted.UnexecutedSettings;

/** Makes the reports on favourable decisions not executed in time. */
@Command(
        name = "unexecuted",
        description = {
            "The report to the council on favourable decisions not executed in time (LSS 28 h §, SoL 34 kap.), as text,"
                    + " CSV, HTML, JSON and a workbook (XLSX), or in the formats that --format names.",
            "",
            "Lines that cannot be read are named and left out; the report says how many."
        })
@SuppressWarnings("NullAway.Init") // the fields are set by picocli
public final class UnexecutedCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--input",
            paramLabel = "FILE",
            required = true,
            description = "The decisions: NDJSON in UTF-8, one decision a line.")
    private Path input;

    @Option(
            names = "--law",
            paramLabel = "LAW",
            required = true,
            converter = UnexecutedValues.OfLaw.class,
            description = "LSS or SOL. Decisions under the other law are counted and left aside.")
    private Law law;

    @Option(
            names = "--quarter",
            paramLabel = "QUARTER",
            required = true,
            converter = Values.OfQuarter.class,
            description = "The quarter that is reported, such as 2025Q4.")
    private Quarter quarter;

    @Option(
            names = "--reporting-date",
            paramLabel = "DATE",
            required = true,
            converter = Values.OfDate.class,
            description = "The day whose knowledge the report shows, such as 2026-01-30.")
    private LocalDate reportingDate;

    @Mixin
    private OutFolder out;

    @Option(
            names = "--basis",
            paramLabel = "BASIS",
            defaultValue = "any-day",
            converter = UnexecutedValues.OfBasis.class,
            description = "What counts: overdue on any-day of the quarter, or on its last-day (default:"
                    + " ${DEFAULT-VALUE}).")
    private CountingBasis basis;

    @Mixin
    private SuppressOption suppression;

    @Mixin
    private ReportOptions options;

    @Mixin
    private MatterOptions matter;

    @Option(
            names = "--individual",
            description = "Also write the individual reports and the notices of execution to the inspectorate and the"
                    + " auditors, as CSV and NDJSON. They hold identities; those of protected persons are in the NDJSON"
                    + " only. Where the file system has POSIX permissions only their owner may read them.")
    private boolean individual;

    /** Made by picocli. */
    UnexecutedCommand() {}

    @Override
    public Integer call() {
        PrintWriter results = spec.commandLine().getOut();
        PrintWriter errors = spec.commandLine().getErr();
        Optional<DisclosurePolicy> policy = suppression.toPolicy();
        Optional<BoardMatter> texts = matter.toMatter();
        UnexecutedReports reports = new UnexecutedReports(settings(), individual);
        ReportFolder folder = options.toFolder(out.get(), results);
        BatchSummary summary = new RecordFile<>(DecisionRecords.FAVOURABLE_DECISION, input, errors)
                .read((decision, line) -> reports.add(decision));
        Account.writeRejects(summary, errors);
        Account.requireAccepted(summary, input, "decision");
        CouncilStatistics statistics = reports.toStatistics(policy);
        Account.writeTotals(summary, results);
        results.println(reports.describeSelection());
        folder.writeDocument(Account.addRejectedTo(CouncilReport.of(statistics), summary), reports.fileName("council"));
        texts.ifPresent(matterTexts -> folder.writeDocument(
                Account.addRejectedTo(matterTexts.toReport(statistics), summary), reports.fileName("board-matter")));
        if (individual) {
            reports.writeIndividual(folder);
        }
        return ExitCodes.of(summary);
    }

    private UnexecutedSettings settings() {
        try {
            return UnexecutedSettings.builder()
                    .law(law)
                    .quarter(quarter)
                    .reportingDate(reportingDate)
                    .countingBasis(basis)
                    .build();
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--reporting-date: " + e.getMessage(), e);
        }
    }
}
