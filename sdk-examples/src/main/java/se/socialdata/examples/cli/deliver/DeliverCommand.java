package se.socialdata.examples.cli.deliver;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The group of the commands on deliveries to registers. */
@Command(
        name = "deliver",
        description = {
            "Writes and checks deliveries to national registers.",
            "",
            "The annexes of the regulations are not public, so that no layout is verified: a delivery says what is not known"
                    + " and claims no conformity."
        },
        subcommands = {DeliverLayoutsCommand.class, DeliverWriteCommand.class, DeliverCheckCommand.class})
@SuppressWarnings("NullAway.Init") // the fields are set by picocli
public final class DeliverCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    /** Made by picocli. */
    DeliverCommand() {}

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "expected the name of a command, one of "
                        + String.join(", ", spec.subcommands().keySet()));
    }
}
