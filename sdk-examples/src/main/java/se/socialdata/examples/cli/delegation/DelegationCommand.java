package se.socialdata.examples.cli.delegation;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The group of the commands on delegation. */
@Command(
        name = "delegation",
        description = {
            "Checks and lists delegations of health-care tasks, by the guide of Norrbotten 2026.",
            "",
            "Without files the commands work on an embedded sample unit of twenty staff."
        },
        subcommands = {DelegationCheckCommand.class, DelegationMatrixCommand.class, DelegationDueCommand.class})
@SuppressWarnings("NullAway.Init") // the fields are set by picocli
public final class DelegationCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    /** Made by picocli. */
    DelegationCommand() {}

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "expected the name of a command, one of "
                        + String.join(", ", spec.subcommands().keySet()));
    }
}
