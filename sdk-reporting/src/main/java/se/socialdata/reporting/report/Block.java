package se.socialdata.reporting.report;

import com.google.common.collect.ImmutableList;
import se.socialdata.reporting.table.StatTable;
import se.socialdata.reporting.text.LocalizedText;

/** One block of a report: a heading, a paragraph, a list, a table and so on. */
public sealed interface Block {

    /**
     * Whether the block may identify somebody.
     *
     * @return true for a {@link Sensitive} block only
     */
    default boolean isSensitive() {
        return this instanceof Sensitive;
    }

    /**
     * The block itself, without the mark of sensitivity.
     *
     * @return what a {@link Sensitive} block holds, and every other block as it is
     */
    default Block getContent() {
        return this instanceof Sensitive sensitive ? sensitive.content() : this;
    }

    /**
     * A heading (rubrik).
     *
     * @param level one stands directly below the title of the report, two below that, and so on to four
     * @param text the heading
     */
    record Heading(int level, LocalizedText text) implements Block {

        private static final int DEEPEST = 4;

        /**
         * Creates a heading.
         *
         * @param level from one to four
         * @param text the heading
         * @throws IllegalArgumentException if the level is outside one to four
         */
        public Heading {
            if (level < 1 || level > DEEPEST) {
                throw new IllegalArgumentException("Heading: expected a level from 1 to 4, got " + level);
            }
        }
    }

    /**
     * A paragraph (stycke).
     *
     * @param text the running text
     */
    record Paragraph(LocalizedText text) implements Block {}

    /**
     * A bullet list (punktlista).
     *
     * @param items the points, at least one
     */
    record BulletList(ImmutableList<LocalizedText> items) implements Block {

        /**
         * Creates a list.
         *
         * @param items the points
         * @throws IllegalArgumentException if there are none
         */
        public BulletList {
            if (items.isEmpty()) {
                throw new IllegalArgumentException("Bullet list: expected at least one item");
            }
        }
    }

    /**
     * A note (anmärkning), set apart from the running text.
     *
     * @param text the note
     */
    record Note(LocalizedText text) implements Block {}

    /**
     * A statistical table.
     *
     * @param table the table
     */
    record Statistics(StatTable table) implements Block {}

    /**
     * A table with one row for each record.
     *
     * @param table the table
     */
    record Records(RecordTable table) implements Block {}

    /**
     * A bar chart (stapeldiagram) of a table with one row dimension: a group of bars for each ordinary row that has a
     * count, a bar for each ordinary column. The table itself stands in the report as well.
     *
     * @param table the table that is drawn
     * @param title the title of the chart
     */
    record BarChart(StatTable table, LocalizedText title) implements Block {}

    /**
     * A block that may identify somebody: identities, or numbers before disclosure control. Its contents do not appear
     * in {@code toString()}.
     *
     * @param content what is sensitive; neither marked itself nor a heading
     */
    record Sensitive(Block content) implements Block {

        /**
         * Marks a block.
         *
         * @param content what is sensitive
         * @throws IllegalArgumentException if it is marked already, or if it is a heading, without which the levels of
         *     those that follow could be wrong
         */
        public Sensitive {
            if (content.isSensitive() || content instanceof Heading) {
                throw new IllegalArgumentException(
                        "Sensitive block: expected a block that is neither a heading nor marked already");
            }
        }

        @Override
        public String toString() {
            return "Sensitive[" + content.getClass().getSimpleName() + "]";
        }
    }
}
