package se.socialdata.examples.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
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
        PrintWriter out = utf8(FileDescriptor.out);
        PrintWriter err = utf8(FileDescriptor.err);
        int exitCode = run(args, out, err);
        err.flush();
        System.exit(exitCode);
    }

    /** Runs a command; results that could not be written, as to a full disk, are an error whatever the command says. */
    static int run(String[] args, PrintWriter out, PrintWriter err) {
        int exitCode = SocialdataCommand.commandLine(out, err).execute(args);
        if (out.checkError()) {
            err.println("socialdata: the results cannot be written");
            return ExitCodes.ERROR;
        }
        return exitCode;
    }

    /** Text in UTF-8 whatever the machine's charset is. */
    private static PrintWriter utf8(FileDescriptor stream) {
        return new PrintWriter(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
    }
}
