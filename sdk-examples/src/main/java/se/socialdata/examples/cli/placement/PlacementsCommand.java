package se.socialdata.examples.cli.placement;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Period;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import se.socialdata.core.json.BatchSummary;
import se.socialdata.examples.cli.input.Account;
import se.socialdata.examples.cli.input.ExitCodes;
import se.socialdata.examples.cli.input.RecordFile;
import se.socialdata.examples.cli.option.MunicipalityFilter;
import se.socialdata.examples.cli.option.OutFolder;
import se.socialdata.examples.cli.option.ReportOptions;
import se.socialdata.examples.cli.option.SuppressOption;
import se.socialdata.examples.cli.option.Values;
import se.socialdata.examples.cli.option.YearOption;
import se.socialdata.examples.cli.output.ReportFolder;
import se.socialdata.reporting.disclosure.DisclosurePolicy;
import se.socialdata.reporting.placements.PlacementBuilder;
import se.socialdata.reporting.placements.PlacementReport;
import se.socialdata.reporting.placements.PlacementSelection;
import se.socialdata.reporting.placements.PlacementSettings;
import se.socialdata.reporting.placements.PlacementStatistics;

/** Makes the report on placed children and young people. */
@Command(
        name = "placements",
        description = {
            "The report on children and young people placed outside the home during a year and on 1 November, as text,"
                    + " CSV, HTML, JSON and a workbook (XLSX).",
            "",
            "Lines that cannot be read are named and left out; the report says how many."
        })
@SuppressWarnings("NullAway.Init") // the fields are set by picocli
public final class PlacementsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--input",
            paramLabel = "FILE",
            required = true,
            description = "The cases of the children: NDJSON in UTF-8, one case a line (schema ChildCase).")
    private Path input;

    @Mixin
    private YearOption year;

    @Mixin
    private OutFolder out;

    @Mixin
    private MunicipalityFilter municipality;

    @Option(
            names = "--population",
            paramLabel = "FILE",
            description = "The inhabitants, for numbers per 1 000: a line \"# source\", a line \"age;sex;inhabitants\","
                    + " then lines such as 13;K;51.")
    private Optional<Path> population;

    @Option(
            names = "--follow-up-months",
            paramLabel = "N",
            converter = Values.OfCount.class,
            description = "How often care under LVU is followed up at least, in months, by the municipality's routine;"
                    + " the report then says how many follow-ups were in time.")
    private Optional<Integer> followUpMonths;

    @Mixin
    private SuppressOption suppression;

    @Mixin
    private ReportOptions options;

    /** Made by picocli. */
    PlacementsCommand() {}

    @Override
    public Integer call() {
        PrintWriter results = spec.commandLine().getOut();
        PrintWriter errors = spec.commandLine().getErr();
        Optional<DisclosurePolicy> policy = suppression.toPolicy();
        PlacementBuilder builder = PlacementBuilder.of(settings());
        ReportFolder folder = options.toFolder(out.get(), results);
        BatchSummary summary =
                new RecordFile<>(PlacementRecords.CHILD_CASE, input, errors).read((one, line) -> builder.add(one));
        Account.writeRejects(summary, errors);
        Account.requireAccepted(summary, input, "case");
        PlacementStatistics statistics = builder.buildStatistics();
        Account.writeTotals(summary, results);
        results.println(describe(statistics.selection()));
        folder.writeDocument(
                Account.addRejectedTo(
                        PlacementReport.of(policy.map(statistics::protect).orElse(statistics)), summary),
                "placements-" + year.get());
        return ExitCodes.of(summary);
    }

    private static String describe(PlacementSelection selection) {
        return "of " + selection.added() + " cases " + selection.counted() + " placed in the year, "
                + selection.notPlaced() + " not, " + selection.otherMunicipality() + " of another municipality; "
                + selection.persons() + " persons, " + selection.personsOnDay() + " of them on the measuring day, "
                + selection.careDays() + " care days"
                + (selection.custodyTransfersInCare() == 0
                        ? ""
                        : "; " + selection.custodyTransfersInCare() + " transfers of custody without ended care");
    }

    private PlacementSettings settings() {
        PlacementSettings.Builder settings =
                PlacementSettings.builder().year(year.get()).municipality(municipality.get());
        population.map(file -> new PopulationFile(file).read()).ifPresent(settings::population);
        followUpMonths.ifPresent(months -> settings.followUpInterval(interval(months)));
        return settings.build();
    }

    private Period interval(int months) {
        if (months < 1 || months > 12) {
            throw new ParameterException(
                    spec.commandLine(), "--follow-up-months: expected 1 to 12 months, got " + months);
        }
        return Period.ofMonths(months);
    }
}
