package se.socialdata.examples.cli.assistance;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import se.socialdata.examples.cli.input.Account;
import se.socialdata.examples.cli.input.ExitCodes;
import se.socialdata.examples.cli.option.MunicipalityFilter;
import se.socialdata.examples.cli.option.OutFolder;
import se.socialdata.examples.cli.option.ReportOptions;
import se.socialdata.examples.cli.option.SuppressOption;
import se.socialdata.examples.cli.option.Values;
import se.socialdata.examples.cli.option.YearOption;
import se.socialdata.examples.cli.output.ReportFolder;
import se.socialdata.reporting.assistance.AssistanceBuilder;
import se.socialdata.reporting.assistance.AssistanceReport;
import se.socialdata.reporting.assistance.AssistanceSettings;
import se.socialdata.reporting.assistance.AssistanceStatistics;
import se.socialdata.reporting.disclosure.DisclosurePolicy;
import se.socialdata.reporting.report.Report;

/** Makes the statistics of economic assistance. */
@Command(
        name = "assistance",
        description = {
            "The statistics of economic assistance of a year from monthly records: recipients by obstacle and sex,"
                    + " households by type, children, long-term assistance, months and amounts, as text, CSV, HTML, JSON"
                    + " and a workbook (XLSX).",
            "",
            "The month that the assistance concerns counts. Records of the three years before serve very long-term assistance and returning households. Lines that"
                    + " cannot be read are named and left out; the report says how many."
        })
@SuppressWarnings("NullAway.Init") // the fields are set by picocli
public final class AssistanceCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--input",
            paramLabel = "FILE",
            required = true,
            description =
                    "The monthly records: CSV (.csv, one person a line) or NDJSON (one household's month a line), in"
                            + " UTF-8.")
    private Path input;

    @Mixin
    private YearOption year;

    @Mixin
    private OutFolder out;

    @Mixin
    private MunicipalityFilter municipality;

    @Option(
            names = "--months-without",
            paramLabel = "N",
            converter = Values.OfCount.class,
            description =
                    "How many months without assistance, 1 to 36, make a household new or returning. No source gives a"
                            + " number, and without it there is no such table.")
    private Optional<Integer> monthsWithout;

    @Mixin
    private SuppressOption suppression;

    @Mixin
    private ReportOptions options;

    /** Made by picocli. */
    AssistanceCommand() {}

    @Override
    public Integer call() {
        PrintWriter results = spec.commandLine().getOut();
        PrintWriter errors = spec.commandLine().getErr();
        Optional<DisclosurePolicy> policy = suppression.toPolicy();
        AssistanceBuilder builder = AssistanceBuilder.of(settings());
        ReportFolder folder = options.toFolder(out.get(), results);
        AssistanceFile.Outcome outcome = new AssistanceFile(input, errors).read((month, place) -> builder.add(month));
        Account.writeRejects(outcome.lines(), errors);
        Account.requireAccepted(outcome.lines(), input, "record");
        AssistanceStatistics statistics = builder.build();
        Report report = Account.addRejectedTo(
                AssistanceReport.of(policy.map(statistics::protect).orElse(statistics)), outcome.lines());
        outcome.writeTotals(results);
        results.println(year.get() + ": of " + statistics.selection().added() + " months of households "
                + statistics.selection().counted() + " counted, "
                + statistics.selection().earlier() + " of earlier years, "
                + statistics.selection().outside() + " of other years, "
                + statistics.selection().otherMunicipality() + " of other municipalities");
        folder.writeDocument(
                report,
                "assistance-"
                        + municipality.get().map(known -> known.getCode() + "-").orElse("") + year.get());
        return ExitCodes.of(outcome.lines());
    }

    private AssistanceSettings settings() {
        try {
            AssistanceSettings.Builder settings =
                    AssistanceSettings.builder().year(year.get()).municipality(municipality.get());
            monthsWithout.ifPresent(settings::monthsWithout);
            return settings.build();
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--months-without: " + e.getMessage(), e);
        }
    }
}
