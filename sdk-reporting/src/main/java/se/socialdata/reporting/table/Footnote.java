package se.socialdata.reporting.table;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import se.socialdata.reporting.text.LocalizedText;

/**
 * A note on a member or on a cell (fotnot, not).
 *
 * @param place the member of each dimension that the note is about, by the code of the dimension; one dimension makes a
 *     note on a row or column, all of them one on a cell
 * @param text what the reader should know
 */
public record Footnote(ImmutableMap<String, String> place, LocalizedText text) {

    /**
     * Creates a note.
     *
     * @param place the member of each dimension that the note is about
     * @param text what the reader should know
     * @throws IllegalArgumentException if the note is about nothing
     */
    public Footnote {
        checkArgument(
                !place.isEmpty(), "Footnote: expected at least one dimension; a note on the table is in its notes");
    }

    /**
     * A note on a member: a row or a column.
     *
     * @param dimension the code of the dimension
     * @param member the code of the member
     * @param text what the reader should know
     * @return the note
     */
    public static Footnote of(String dimension, String member, LocalizedText text) {
        return new Footnote(ImmutableMap.of(dimension, member), text);
    }

    /**
     * Whether the note is about a member as such.
     *
     * @return true if it names one dimension
     */
    public boolean isOfMember() {
        return place.size() == 1;
    }

    /** Whether a cell over some dimensions is among those that this footnote is on. */
    boolean isOn(CellKey key, List<Dimension> dimensions) {
        for (int i = 0; i < dimensions.size(); i++) {
            String member = place.get(dimensions.get(i).getCode());
            if (member != null && !member.equals(key.getCode(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a cell over some dimensions is the only one that this footnote is on. */
    boolean isOnly(CellKey key, List<Dimension> dimensions) {
        return place.size() == dimensions.size() && isOn(key, dimensions);
    }

    /** The numbers, from 1, of some of the footnotes of a table. */
    static ImmutableList<Integer> numbers(List<Footnote> footnotes, Predicate<Footnote> some) {
        return IntStream.range(0, footnotes.size())
                .filter(i -> some.test(footnotes.get(i)))
                .mapToObj(i -> i + 1)
                .collect(toImmutableList());
    }
}
