package se.socialdata.examples.cli;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;
import se.socialdata.examples.cli.input.CliException;
import se.socialdata.examples.cli.input.ExitCodes;

/** Shows every error as one line, without a stack trace. */
final class OneLineErrors implements IParameterExceptionHandler, IExecutionExceptionHandler {

    @Override
    public int handleParseException(ParameterException error, String[] args) {
        CommandLine command = error.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        command.getErr().println(name + ": " + messageOf(error) + " (see " + name + " --help)");
        return ExitCodes.ERROR;
    }

    private static String messageOf(ParameterException error) {
        Set<String> commands = error.getCommandLine().getSubcommands().keySet();
        boolean unknownCommand = error instanceof UnmatchedArgumentException unmatched
                && !unmatched.isUnknownOption()
                && !commands.isEmpty();
        return unknownCommand
                ? "unknown command, expected one of " + String.join(", ", commands)
                : oneLine(error.getMessage());
    }

    /** An exception that we do not expect is a defect; its own message could hold anything and is not shown. */
    @Override
    public int handleExecutionException(Exception error, CommandLine command, ParseResult parsed) {
        String message = error instanceof CliException
                ? oneLine(error.getMessage())
                : "unexpected " + error.getClass().getSimpleName() + placeOf(error);
        command.getErr().println(command.getCommandSpec().qualifiedName() + ": " + message);
        return ExitCodes.ERROR;
    }

    private static String placeOf(Exception error) {
        return Arrays.stream(error.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("se.socialdata."))
                .findFirst()
                .map(frame -> " at " + frame.getClassName() + ":" + frame.getLineNumber())
                .orElse("");
    }

    private static String oneLine(@Nullable String message) {
        return message == null ? "" : message.lines().map(String::strip).collect(joining(" "));
    }
}
