package se.socialdata.examples.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;

/** One run of the program: what it wrote and its exit code. */
public record Run(int exitCode, String out, String err) {

    public static Run of(Object... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = SocialdataCommand.commandLine(new PrintWriter(out), new PrintWriter(err))
                .execute(Arrays.stream(args).map(String::valueOf).toArray(String[]::new));
        return new Run(exitCode, lines(out), lines(err));
    }

    /** What a check of a file with one line prints and gives where one rule has one finding. */
    public static Run oneFinding(String finding) {
        return new Run(
                1,
                finding
                        + """
                findings 1 under 1 rules, not determined 0
                read 1 = accepted 1 + rejected 0
                """,
                "");
    }

    /** What a check of a file with one line prints and gives where that line is refused. */
    public static Run oneReject(String message) {
        return new Run(
                1,
                "line 1: " + message
                        + """

                findings 0 under 0 rules, not determined 0
                read 1 = accepted 0 + rejected 1
                """,
                "");
    }

    private static String lines(StringWriter text) {
        return text.toString().replace(System.lineSeparator(), "\n");
    }
}
