package se.socialdata.examples.cli.grant;

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
import se.socialdata.core.geography.Municipality;
import se.socialdata.core.grant.AllocationList;
import se.socialdata.core.grant.GrantComponent;
import se.socialdata.core.grant.ReceiverKind;
import se.socialdata.core.money.Money;
import se.socialdata.core.term.ReferenceTable;
import se.socialdata.examples.cli.input.ExitCodes;
import se.socialdata.examples.cli.input.TableFile;
import se.socialdata.examples.cli.option.OptionalOutFolder;
import se.socialdata.examples.cli.option.ReportOptions;
import se.socialdata.examples.cli.option.Values;
import se.socialdata.examples.cli.output.ReportFolder;
import se.socialdata.reporting.grant.AllocationAudit;
import se.socialdata.reporting.grant.AllocationReport;
import se.socialdata.reporting.grant.AllocationSettings;
import se.socialdata.reporting.text.Language;

/** Checks an allocation list. */
@Command(
        name = "check",
        description = {
            "Checks an allocation list: that rows and columns add up, that each receiver is known and stands once, and that"
                    + " the municipality requisitions what the list gives it.",
            "",
            "A list is text with a first line \"# source\", a header line with receiver, TOTAL and any of POPULATION,"
                    + " MUNICIPAL_HEALTH_INTERVENTIONS, RURAL_KEY, and semicolons between the cells; a row Summa holds the"
                    + " printed sums. The exit code is 1 if something deviates."
        })
@SuppressWarnings("NullAway.Init") // the fields are set by picocli
final class GrantsCheckCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "0..1", description = "The list. Without it --list is checked.")
    private Optional<Path> file;

    @Option(
            names = "--list",
            paramLabel = "ID",
            defaultValue = "elder-care-2026",
            converter = GrantValues.OfList.class,
            description = "A list of the SDK: elder-care-2026, placements-2026, close-care-2026-municipalities or"
                    + " close-care-2026-regions (default: ${DEFAULT-VALUE}).")
    private AllocationList shipped;

    @Option(names = "--regions", description = "The receivers of the file are regions, not municipalities.")
    private boolean regions;

    @Option(names = "--previous", paramLabel = "FILE", description = "The list of the year before, to compare with.")
    private Optional<Path> previous;

    @Option(
            names = "--municipality",
            paramLabel = "CODE",
            converter = Values.OfMunicipality.class,
            description = "The municipality whose own share is shown, such as 2580.")
    private Optional<Municipality> municipality;

    @Option(
            names = "--requisitioned",
            paramLabel = "KRONOR",
            converter = GrantValues.OfMoney.class,
            description = "What the municipality requisitions, such as 30866401.")
    private Optional<Money> requisitioned;

    @Option(
            names = "--previous-amount",
            paramLabel = "KRONOR",
            converter = GrantValues.OfMoney.class,
            description = "What the municipality got the year before, where that list is not at hand.")
    private Optional<Money> previousAmount;

    @Option(names = "--every-municipality", description = "Each of the 290 municipalities should have a row.")
    private boolean everyMunicipality;

    @Mixin
    private OptionalOutFolder out;

    @Mixin
    private ReportOptions options;

    @Override
    public Integer call() {
        PrintWriter results = spec.commandLine().getOut();
        Optional<ReportFolder> folder = out.get().map(path -> options.toFolder(path, results));
        AllocationAudit audit = AllocationAudit.of(settings());
        AllocationList list = audit.getSettings().getList();
        audit.getFindings()
                .forEach(finding -> results.println(finding.describe().in(Language.ENGLISH)));
        results.println(list.getHead().id() + ": " + list.getRows().size() + " receivers, in total "
                + list.getSum(GrantComponent.TOTAL) + " kronor; findings "
                + audit.getFindings().size());
        audit.getSettings()
                .getOwn()
                .flatMap(list::find)
                .ifPresent(own -> results.println(own.receiver() + ": "
                        + own.total() + " kronor"
                        + audit.getSettings()
                                .findPreviousOwn()
                                .map(before -> ", the year before " + before + ", change "
                                        + own.total().minus(before))
                                .orElse("")));
        folder.ifPresent(target -> target.writeDocument(
                AllocationReport.of(audit), "allocation-" + list.getHead().id()));
        return audit.isSound() ? ExitCodes.OK : ExitCodes.FINDINGS;
    }

    private AllocationSettings settings() {
        AllocationList list = file.map(this::read).orElse(shipped);
        Optional<AllocationList> before = previous.map(this::read);
        try {
            return AllocationSettings.builder()
                    .list(list)
                    .previous(before)
                    .own(municipality)
                    .requisitioned(requisitioned)
                    .previousOwn(previousAmount)
                    .everyMunicipalityExpected(everyMunicipality)
                    .build();
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    /** A file says itself which grant it is of, in the line on its source. */
    private AllocationList read(Path path) {
        boolean ofRegions = file.isPresent() ? regions : shipped.getHead().receivers() == ReceiverKind.REGION;
        return TableFile.read(path, table -> AllocationList.from(headOf(table, ofRegions), table));
    }

    private static AllocationList.Head headOf(ReferenceTable table, boolean regions) {
        return AllocationList.Head.of(
                "list", table.getSource(), regions ? ReceiverKind.REGION : ReceiverKind.MUNICIPALITY);
    }
}
