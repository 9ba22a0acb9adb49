package se.socialdata.reporting.table;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import se.socialdata.core.style.SdkStyle;
import se.socialdata.reporting.text.LocalizedText;

/** What stands around the cells of a table (tabellhuvud och noter): its title, unit, notes and source. */
@Value.Immutable
@SdkStyle
public interface TableHead {

    /**
     * The stable id of the table, unique within a report; it names anchors and files.
     *
     * @return lower-case letters a-z, digits and hyphens, beginning with a letter
     */
    String getId();

    /**
     * The title of the table.
     *
     * @return the title
     */
    LocalizedText getTitle();

    /**
     * The unit of the cells where the title and the columns do not say it.
     *
     * @return the unit, such as number of decisions
     */
    Optional<LocalizedText> getUnit();

    /**
     * What was counted and how, which explains every cell that has no explanation of its own.
     *
     * @return the basis of the numbers (redovisningsgrund)
     */
    Optional<LocalizedText> getBasis();

    /**
     * Where the numbers come from.
     *
     * @return the source
     */
    Optional<LocalizedText> getSource();

    /**
     * What the reader should know, in the order of reading.
     *
     * @return the notes
     */
    ImmutableList<LocalizedText> getNotes();

    /**
     * What the reader should know of single rows, columns and cells, in the order they are numbered.
     *
     * @return the footnotes
     */
    ImmutableList<Footnote> getFootnotes();

    /**
     * Where the numbers cannot be compared with those before.
     *
     * @return the breaks, in the order of the series
     */
    ImmutableList<SeriesBreak> getSeriesBreaks();

    /**
     * How counts of none are shown.
     *
     * @return {@link ZeroDisplay#AS_RECORDED} unless set
     */
    @Value.Default
    default ZeroDisplay getZeroDisplay() {
        return ZeroDisplay.AS_RECORDED;
    }

    /**
     * Checks the id.
     *
     * @throws IllegalArgumentException if the id has other characters than allowed
     */
    @Value.Check
    default void check() {
        if (!getId().matches("[a-z][a-z0-9-]*")) {
            throw new IllegalArgumentException(
                    "Table id: expected lower-case letters a-z, digits and hyphens, beginning with a letter");
        }
    }

    /**
     * Starts a table head.
     *
     * @return a builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a table head. */
    final class Builder extends ImmutableTableHead.Builder {
        Builder() {}
    }
}
