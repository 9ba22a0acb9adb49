package se.socialdata.examples.cli;

import static java.util.stream.Collectors.joining;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Shows every error as one line, without a stack trace. */
final class OneLineErrors implements IParameterExceptionHandler, IExecutionExceptionHandler {

    @Override
    public int handleParseException(ParameterException error, String[] args) {
        CommandLine command = error.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        command.getErr().println(name + ": " + oneLine(error.getMessage()) + " (see " + name + " --help)");
        return ExitCodes.ERROR;
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
        StackTraceElement[] trace = error.getStackTrace();
        return trace.length == 0 ? "" : " at " + trace[0].getClassName() + ":" + trace[0].getLineNumber();
    }

    private static String oneLine(@Nullable String message) {
        return message == null ? "" : message.lines().map(String::strip).collect(joining(" "));
    }
}
