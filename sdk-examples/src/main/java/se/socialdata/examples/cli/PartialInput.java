package se.socialdata.examples.cli;

import com.google.common.collect.ImmutableList;
import se.socialdata.core.json.BatchSummary;
import se.socialdata.reporting.report.Block;
import se.socialdata.reporting.report.Report;
import se.socialdata.reporting.text.LocalizedText;

/** A report on a part of the records must say so itself: it is read without our messages. */
final class PartialInput {

    private PartialInput() {}

    /** The report, with a note on the lines that could not be read if there are any. */
    static Report note(BatchSummary summary, Report report) {
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
