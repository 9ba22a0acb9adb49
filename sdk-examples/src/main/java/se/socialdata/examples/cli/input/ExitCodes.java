package se.socialdata.examples.cli.input;

import se.socialdata.core.json.BatchSummary;

/** What the program tells its caller. */
public final class ExitCodes {

    /** All is well. */
    public static final int OK = 0;

    /** The command did its work, but there are findings or rejected lines, or nothing fits what was asked. */
    public static final int FINDINGS = 1;

    /** The program was called wrongly, or cannot read or write a file. */
    public static final int ERROR = 2;

    /** The reader of the results went away, as {@code head} does: what a process gives that a broken pipe ends (128 + SIGPIPE). */
    public static final int READER_LEFT = 141;

    private ExitCodes() {}

    /**
     * The exit code of a reading.
     *
     * @param summary what became of the lines
     * @return {@link #OK}, or {@link #FINDINGS} if a line was rejected
     */
    public static int of(BatchSummary summary) {
        return summary.rejected() == 0 ? OK : FINDINGS;
    }
}
