package se.socialdata.examples.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import se.socialdata.examples.cli.assistance.AssistanceCommand;
import se.socialdata.examples.cli.barnahus.BarnahusStatisticsCommand;
import se.socialdata.examples.cli.cost.CostsCommand;
import se.socialdata.examples.cli.placement.PlacementsCommand;
import se.socialdata.examples.cli.unexecuted.UnexecutedCommand;

/** The group of the report commands. */
@Command(
        name = "report",
        description = "Makes a report from a file of records.",
        subcommands = {
            UnexecutedCommand.class,
            AssistanceCommand.class,
            PlacementsCommand.class,
            BarnahusStatisticsCommand.class,
            CostsCommand.class
        })
@SuppressWarnings("NullAway.Init") // the fields are set by picocli
final class ReportCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "expected the name of a report, one of "
                        + String.join(", ", spec.subcommands().keySet()));
    }
}
