package se.socialdata.examples.cli;

import com.google.common.collect.ImmutableList;
import java.io.PrintWriter;
import java.nio.file.Path;
import se.socialdata.core.json.BatchSummary;
import se.socialdata.core.json.Reject;
import se.socialdata.reporting.report.Block;
import se.socialdata.reporting.report.Report;
import se.socialdata.reporting.text.LocalizedText;

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

    /** Refuses to report on nothing. */
    static void requireAccepted(BatchSummary summary, Path file, String term) {
        if (summary.accepted() == 0) {
            throw CliException.of(
                    file, "expected at least one " + term + " that can be read, got none; no report made");
        }
    }

    /** A report on a part of the records must say so itself: it is read without our messages. */
    static Report addRejectedTo(Report report, BatchSummary summary) {
        if (summary.rejected() == 0) {
            return report;
        }
        Block note = new Block.Note(LocalizedText.of(
                summary.rejected() + " av " + summary.getRead()
                        + " rader i underlaget kunde inte läsas och ingår inte i rapporten.",
                summary.rejected() + " of " + summary.getRead()
                        + " lines of the input could not be read and are not in the report."));
        return Report.builder()
                .from(report)
                .blocks(ImmutableList.<Block>builder()
                        .add(note)
                        .addAll(report.getBlocks())
                        .build())
                .build();
    }
}
