package se.socialdata.examples.cli.input;

import com.google.common.collect.ImmutableList;
import java.io.PrintWriter;
import java.nio.file.Path;
import se.socialdata.core.json.BatchSummary;
import se.socialdata.core.json.Reject;
import se.socialdata.reporting.report.Block;
import se.socialdata.reporting.report.Report;
import se.socialdata.reporting.text.LocalizedText;

/** Says what became of the lines of a file: read = accepted + rejected. */
public final class Account {

    /** How many rejects are shown. */
    private static final int SHOWN = 20;

    private Account() {}

    /**
     * Writes the numbers of lines, on one line.
     *
     * @param summary what became of the lines
     * @param writer takes the line
     */
    public static void writeTotals(BatchSummary summary, PrintWriter writer) {
        writer.println("read " + summary.getRead() + " = accepted " + summary.accepted() + " + rejected "
                + summary.rejected() + (summary.blank() == 0 ? "" : "; blank lines " + summary.blank()));
    }

    /**
     * Writes the first rejected lines, and how many more there are.
     *
     * @param summary what became of the lines
     * @param writer takes a line for each
     */
    public static void writeRejects(BatchSummary summary, PrintWriter writer) {
        writeRejects("", summary, writer);
    }

    /**
     * Writes the first rejected lines of one of several files: each line begins with which one it speaks of.
     *
     * @param prefix what each line begins with
     * @param summary what became of the lines
     * @param writer takes a line for each
     */
    public static void writeRejects(String prefix, BatchSummary summary, PrintWriter writer) {
        summary.rejects().stream()
                .limit(SHOWN)
                .map(Reject::toString)
                .forEach(reject -> writer.println(prefix + reject));
        if (summary.rejected() > SHOWN) {
            writer.println(prefix + "... and " + (summary.rejected() - SHOWN) + " more");
        }
    }

    /**
     * Refuses to write of nothing.
     *
     * @param summary what became of the lines
     * @param file where they are
     * @param term what a line holds
     * @throws CliException if no line was accepted
     */
    public static void requireAccepted(BatchSummary summary, Path file, String term) {
        if (summary.accepted() == 0) {
            throw CliException.of(
                    file, "expected at least one " + term + " that can be read, got none; nothing is written");
        }
    }

    /**
     * Adds to a report how many lines are not in it. A report on a part of the records must say so itself: it is read
     * without our messages.
     *
     * @param report the report
     * @param summary what became of the lines
     * @return the report, with a note on top if lines were rejected
     */
    public static Report addRejectedTo(Report report, BatchSummary summary) {
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
