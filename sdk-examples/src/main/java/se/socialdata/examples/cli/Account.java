package se.socialdata.examples.cli;

import java.io.PrintWriter;
import se.socialdata.core.json.BatchSummary;
import se.socialdata.core.json.Reject;

/** Says what became of the lines of a file: read = accepted + rejected. */
final class Account {

    /** How many rejects are shown. */
    private static final int SHOWN = 20;

    private Account() {}

    static void writeTotals(BatchSummary summary, PrintWriter writer) {
        writer.println("read " + summary.getRead() + " = accepted " + summary.accepted() + " + rejected "
                + summary.rejected() + (summary.blank() == 0 ? "" : "; blank lines " + summary.blank()));
    }

    static void writeRejects(BatchSummary summary, PrintWriter writer) {
        writeRejects("", summary, writer);
    }

    /** Where there are several files, each line begins with which one it speaks of. */
    static void writeRejects(String prefix, BatchSummary summary, PrintWriter writer) {
        summary.rejects().stream()
                .limit(SHOWN)
                .map(Reject::toString)
                .forEach(reject -> writer.println(prefix + reject));
        if (summary.rejected() > SHOWN) {
            writer.println(prefix + "... and " + (summary.rejected() - SHOWN) + " more");
        }
    }
}
