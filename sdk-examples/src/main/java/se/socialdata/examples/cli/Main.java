package se.socialdata.examples.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import se.socialdata.examples.cli.input.ExitCodes;

/** Starts the program: {@code java -jar socialdata.jar}. */
public final class Main {

    private Main() {}

    /**
     * Runs a command and ends the process with its exit code.
     *
     * @param args the command and its options; none for the report on the embedded sample
     */
    public static void main(String[] args) {
        StandardOutput out = new StandardOutput(new FileOutputStream(FileDescriptor.out), StandardOutput::isPipe);
        PrintWriter err = utf8(new FileOutputStream(FileDescriptor.err));
        int exitCode = run(args, out, err);
        err.flush();
        System.exit(exitCode);
    }

    /**
     * Runs a command. Results that could not be written, as to a full disk, are an error whatever the command says; a reader that went
     * away before the end has seen what it wanted, and nothing is said.
     */
    static int run(String[] args, StandardOutput out, PrintWriter err) {
        PrintWriter results = utf8(out);
        int exitCode = SocialdataCommand.commandLine(results, err).execute(args);
        results.flush();
        return switch (out.getState()) {
            case WHOLE -> exitCode;
            case LEFT -> ExitCodes.READER_LEFT;
            case FAILED -> {
                err.println("socialdata: the results cannot be written");
                yield ExitCodes.ERROR;
            }
        };
    }

    /** Text in UTF-8 whatever the machine's charset is. */
    private static PrintWriter utf8(OutputStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }
}
