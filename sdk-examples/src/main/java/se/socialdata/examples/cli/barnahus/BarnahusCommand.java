package se.socialdata.examples.cli.barnahus;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The group of the commands on Barnahus logs. */
@Command(
        name = "barnahus",
        description = {
            "Renders and checks the log of a child's way through a Barnahus, and makes it ready for research.",
            "",
            "Without a file the commands work on an embedded sample, the two logs that the study prints as examples."
        },
        subcommands = {BarnahusRenderCommand.class, BarnahusCheckCommand.class, BarnahusResearchCommand.class})
@SuppressWarnings("NullAway.Init") // the fields are set by picocli
public final class BarnahusCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    /** Made by picocli. */
    BarnahusCommand() {}

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "expected the name of a command, one of "
                        + String.join(", ", spec.subcommands().keySet()));
    }
}
