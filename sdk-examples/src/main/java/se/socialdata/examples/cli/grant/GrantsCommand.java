package se.socialdata.examples.cli.grant;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The group of the commands on grants and funds. */
@Command(
        name = "grants",
        description = {
            "Checks allocation lists of state grants, reports what grants were used for, and checks the years of a fund.",
            "",
            "Without a file the commands work on embedded data: the lists of 2026, and what Luleå did with its grants and"
                    + " a bequest."
        },
        subcommands = {GrantsCheckCommand.class, GrantsUseCommand.class, GrantsFundCommand.class})
@SuppressWarnings("NullAway.Init") // the fields are set by picocli
public final class GrantsCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    /** Made by picocli. */
    GrantsCommand() {}

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "expected the name of a command, one of "
                        + String.join(", ", spec.subcommands().keySet()));
    }
}
