package se.socialdata.examples.cli.grant;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.socialdata.core.grant.FundJson;
import se.socialdata.core.grant.FundYear;
import se.socialdata.core.json.BatchSummary;
import se.socialdata.examples.cli.input.Account;
import se.socialdata.examples.cli.input.CliException;
import se.socialdata.examples.cli.input.ExitCodes;
import se.socialdata.examples.cli.input.RecordFile;
import se.socialdata.examples.cli.input.RecordKind;
import se.socialdata.examples.cli.input.TableFile;
import se.socialdata.examples.cli.option.OptionalOutFolder;
import se.socialdata.examples.cli.option.ReportOptions;
import se.socialdata.examples.cli.output.ReportFolder;
import se.socialdata.examples.sample.SampleGrants;
import se.socialdata.reporting.grant.FundAudit;
import se.socialdata.reporting.grant.FundReport;
import se.socialdata.reporting.grant.PrintedFundSums;
import se.socialdata.reporting.text.Language;

/** Checks the years of a fund. */
@Command(
        name = "fund",
        description = {
            "Checks the years of a fund: that the cap per user and each decision follow from the money and the users, and"
                    + " that printed and booked sums are those of the records.",
            "",
            "Lines that cannot be read are named on the error stream and left out. Without a file the embedded sample is"
                    + " checked: the bequest that Luleå allocated for 2025 and 2026, with the sums as printed. The exit code"
                    + " is 1 if something deviates or a line is rejected."
        })
@SuppressWarnings("NullAway.Init") // the fields are set by picocli
final class GrantsFundCommand implements Callable<Integer> {

    private static final RecordKind<FundYear> FUND_YEAR =
            new RecordKind<>(FundJson.FUND_YEAR, "year of a fund", "fund and year", "year", FundYear::getId);

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..1",
            description = "The years of one fund: NDJSON in UTF-8, one FundYear a line.")
    private Optional<Path> file;

    @Option(
            names = "--printed",
            paramLabel = "FILE",
            description = "The printed sums: a table with the columns year, granted, left, returned, used; cells may"
                    + " be empty.")
    private Optional<Path> printed;

    @Mixin
    private OptionalOutFolder out;

    @Mixin
    private ReportOptions options;

    @Override
    public Integer call() {
        PrintWriter results = spec.commandLine().getOut();
        Optional<ReportFolder> folder = out.get().map(path -> options.toFolder(path, results));
        int exitCode = ExitCodes.OK;
        ImmutableList.Builder<FundYear> years = ImmutableList.builder();
        if (file.isPresent()) {
            PrintWriter errors = spec.commandLine().getErr();
            BatchSummary summary =
                    new RecordFile<>(FUND_YEAR, file.orElseThrow(), errors).read((year, line) -> years.add(year));
            Account.writeRejects(summary, errors);
            Account.writeTotals(summary, results);
            exitCode = ExitCodes.of(summary);
        } else {
            years.addAll(SampleGrants.fundYears());
        }
        FundAudit audit = audit(years.build());
        audit.getFindings()
                .forEach(finding -> results.println(finding.describe().in(Language.ENGLISH)));
        results.println(audit.getFund() + ": " + audit.getYears().size() + " years, findings "
                + audit.getFindings().size());
        folder.ifPresent(target -> target.writeDocument(FundReport.of(audit), "fund"));
        return audit.getFindings().isEmpty() ? exitCode : ExitCodes.FINDINGS;
    }

    private FundAudit audit(ImmutableList<FundYear> years) {
        ImmutableMap<Integer, PrintedFundSums> sums = printed.map(
                        path -> TableFile.read(path, SampleGrants::readPrintedSums))
                .orElseGet(() -> file.isPresent() ? ImmutableMap.of() : SampleGrants.printedSums());
        try {
            return FundAudit.of(years, sums);
        } catch (IllegalArgumentException e) {
            throw new CliException(
                    file.or(() -> printed).map(path -> path + ": ").orElse("") + e.getMessage());
        }
    }
}
