package se.socialdata.examples.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import se.socialdata.core.rule.SdkVersion;
import se.socialdata.examples.cli.barnahus.BarnahusCommand;
import se.socialdata.examples.cli.delegation.DelegationCommand;
import se.socialdata.examples.cli.deliver.DeliverCommand;
import se.socialdata.examples.cli.grant.GrantsCommand;
import se.socialdata.examples.cli.home.MatchCommand;
import se.socialdata.examples.cli.home.SiblingsCommand;

/** The program without a command: the reports on the embedded sample. */
@Command(
        name = "socialdata",
        description = {
            "Reports and checks of decisions in Swedish social services.",
            "",
            "Without a command the two reports to the council on favourable decisions that were not executed in time are"
                    + " made from the embedded sample (Luleå, fourth quarter of 2025, test persons only): printed as text,"
                    + " and written as text, CSV, HTML, JSON and a workbook (XLSX).",
            "",
            "Decisions are read as NDJSON: one JSON object a line, in UTF-8. The command \"schema FavourableDecision\""
                    + " prints what such an object holds."
        },
        versionProvider = SocialdataCommand.Version.class,
        subcommands = {
            ReportCommand.class,
            CheckCommand.class,
            DeliverCommand.class,
            DelegationCommand.class,
            MatchCommand.class,
            SiblingsCommand.class,
            BarnahusCommand.class,
            GrantsCommand.class,
            AuditCommand.class,
            RulesCommand.class,
            SchemaCommand.class,
            GenerateCompletion.class
        },
        scope = ScopeType.INHERIT,
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpAutoWidth = false,
        usageHelpWidth = 100,
        abbreviateSynopsis = true,
        commandListHeading = "%nCommands:%n",
        optionListHeading = "%nOptions (* is required):%n",
        requiredOptionMarker = '*',
        parameterListHeading = "%nParameters:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:All is well.",
            "1:The command did its work, but there are findings or rejected lines, or nothing fits what was asked.",
            "2:The program was called wrongly, or a file could not be read or written.",
            "141:The reader of the results went away before their end, as head does."
        })
@SuppressWarnings("NullAway.Init") // the fields are set by picocli
final class SocialdataCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "socialdata-out",
            description = "The folder for the reports on the sample, made if missing (default: ${DEFAULT-VALUE}).")
    private Path out;

    @Override
    public Integer call() {
        return new SampleJob(spec.commandLine().getOut(), spec.commandLine().getErr(), out).run();
    }

    /**
     * The program with its commands.
     *
     * @param out takes results
     * @param err takes errors and progress
     */
    static CommandLine commandLine(PrintWriter out, PrintWriter err) {
        OneLineErrors errors = new OneLineErrors();
        return new CommandLine(new SocialdataCommand())
                .setOut(out)
                .setErr(err)
                .setParameterExceptionHandler(errors)
                .setExecutionExceptionHandler(errors);
    }

    /** Says which version of the SDK this is. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] {"socialdata " + SdkVersion.get()};
        }
    }
}
