package se.socialdata.reporting.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import se.socialdata.core.style.SdkStyle;
import se.socialdata.core.time.DateInterval;
import se.socialdata.reporting.text.LocalizedText;

/**
 * A finished report (rapport): what it is about, and its contents in the order of reading. The title and the contents do not
 * appear in {@code toString()}.
 */
@Value.Immutable
@SdkStyle
public interface Report {

    /**
     * The title, which in a {@linkplain #isPersonal() personal} report may name the person.
     *
     * @return the title
     */
    @Value.Redacted
    LocalizedText getTitle();

    /**
     * Whether the whole report is about one person, for a reader who may see it (handling om en enskild). Such a report is
     * never published.
     *
     * @return true if it is
     */
    @Value.Default
    default boolean isPersonal() {
        return false;
    }

    /**
     * The municipality that reports.
     *
     * @return its name, such as Luleå kommun
     */
    Optional<LocalizedText> getMunicipality();

    /**
     * The number of the matter in the municipality's register (ärendenummer, diarienummer).
     *
     * @return the number
     */
    Optional<String> getCaseNumber();

    /**
     * The days the report covers.
     *
     * @return the period, first and last day inclusive
     */
    Optional<DateInterval> getPeriod();

    /**
     * The day whose knowledge the report shows (rapporteringstillfälle), which may lie after the period.
     *
     * @return the reporting date
     */
    Optional<LocalDate> getReportingDate();

    /**
     * The statute and section under which the report is made (rättslig grund).
     *
     * @return the legal basis in words
     */
    Optional<LocalizedText> getLegalBasis();

    /**
     * The day the report was made, as the caller says; no clock is read.
     *
     * @return the day
     */
    Optional<LocalDate> getGeneratedOn();

    /**
     * The contents in the order of reading.
     *
     * @return the blocks
     */
    @Value.Redacted
    ImmutableList<Block> getBlocks();

    /**
     * Whether the report may identify somebody.
     *
     * @return true if it is personal, or a block is marked sensitive
     */
    default boolean isSensitive() {
        return isPersonal() || getBlocks().stream().anyMatch(Block::isSensitive);
    }

    /**
     * This report without the blocks that may identify somebody.
     *
     * @return the report for publication
     * @throws IllegalStateException if the report is personal: nothing of it is for publication
     */
    default Report withoutSensitiveBlocks() {
        if (isPersonal()) {
            throw new IllegalStateException("Report: expected one for publication, got one about a person");
        }
        return builder()
                .from(this)
                .blocks(getBlocks().stream()
                        .filter(block -> !block.isSensitive())
                        .collect(toImmutableList()))
                .build();
    }

    /**
     * Checks that headings descend one level at a time, that table ids are unique, and that a chart shows a table that
     * stands in the report and is as sensitive as that. A chart of the table as it was before disclosure control would
     * tell what the table withholds.
     *
     * @throws IllegalArgumentException if a heading skips a level, if two tables have the same id, or if a chart has no
     *     such table
     */
    @Value.Check
    default void check() {
        int level = 0;
        Set<String> ids = new HashSet<>();
        Set<ImmutableList<Object>> charted = new HashSet<>();
        for (Block block : getBlocks()) {
            Block content = block.getContent();
            if (content instanceof Block.Heading heading) {
                if (heading.level() > level + 1) {
                    throw new IllegalArgumentException("Report: expected a heading of at most level " + (level + 1)
                            + ", got level " + heading.level());
                }
                level = heading.level();
            } else if (content instanceof Block.Statistics statistics) {
                requireNew(statistics.table().getHead().getId(), ids);
                charted.add(ImmutableList.of(statistics.table(), block.isSensitive()));
            } else if (content instanceof Block.Records records) {
                requireNew(records.table().id(), ids);
            }
        }
        for (Block block : getBlocks()) {
            if (block.getContent() instanceof Block.BarChart chart
                    && !charted.contains(ImmutableList.of(chart.table(), block.isSensitive()))) {
                throw new IllegalArgumentException("Report: expected the table of a chart to stand in the report, as"
                        + " sensitive as the chart, got none for "
                        + chart.table().getHead().getId());
            }
        }
    }

    private static void requireNew(String id, Set<String> ids) {
        if (!ids.add(id)) {
            throw new IllegalArgumentException("Report: expected table ids to be unique, got twice " + id);
        }
    }

    /**
     * Starts a report.
     *
     * @return a builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a report. */
    final class Builder extends ImmutableReport.Builder {
        Builder() {}
    }
}
