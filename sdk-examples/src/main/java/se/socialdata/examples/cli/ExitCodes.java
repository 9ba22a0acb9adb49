package se.socialdata.examples.cli;

import se.socialdata.core.json.BatchSummary;

/** What the program tells its caller. */
final class ExitCodes {

    /** All is well. */
    static final int OK = 0;

    /** The command did its work, but lines were rejected or rules were not followed. */
    static final int FINDINGS = 1;

    /** The program was called wrongly, or cannot read or write a file. */
    static final int ERROR = 2;

    private ExitCodes() {}

    static int of(BatchSummary summary) {
        return summary.rejected() == 0 ? OK : FINDINGS;
    }
}
