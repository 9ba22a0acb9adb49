package se.socialdata.reporting.audit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import se.socialdata.core.style.SdkStyle;

/**
 * What the cells of a printed table should have to do with each other (tabellens struktur).
 *
 * <p>A structure is usually read from a file of its own, one statement a line. A word that begins with {@code #}
 * begins a comment. Names are single words; labels as they are printed stand in quotation marks.
 *
 * <pre>
 * title     "Tabell 16. Kostnader för individ- och familjeomsorg"
 * source    "Kommunernas räkenskapssammandrag 2019–2023, SCB"
 * separator ;
 * headings  2
 * numbers   swedish
 * prices    2023 at 2023
 * column    2019
 * column    2023
 * column    change  "Förändring 2019–2023" number 1
 * column    percent "Förändring 2019–2023" number 2
 * row       total   "Individ- och familjeomsorg totalt"
 * row       paid    "varav Utbetalt" occurrence 1
 * sum        total = children + assistance in 2019..2023
 * difference change = 2023 - 2019
 * change     percent = 2019 to 2023
 * index      index = 2019 to 2023
 * percent    share = 2023 of 2023 at total
 * yearly     growth = total in 2019..2023
 * nested     one &gt;= three &gt;= five
 * </pre>
 *
 * <p>{@code separator} is {@code ;}, {@code ,} or {@code tab}; {@code numbers} is {@code swedish} or {@code english};
 * {@code headings} is the number of heading lines, of which the first names the columns. {@code prices} says that the
 * amounts are in fixed prices of a year, which stands in a column. A column or row whose label is its name needs none
 * given. {@code number 2} means the number in parentheses, as in {@code 0,2 (0,3 %)}; {@code exact} means counts that
 * were not rounded. A relation between rows holds {@code in} some columns and one between columns in some rows; without
 * {@code in} it holds in all that are declared, as far as the target is printed there. {@code at} takes an operand from
 * one fixed place. {@code a..b} means all names declared from the one to the other.
 *
 * <p>A program writes a structure as JSON, see {@link AuditJson#TABLE_STRUCTURE}, with the relations as above.
 */
@Value.Immutable
@SdkStyle
public interface TableStructure {

    /**
     * The title of the table.
     *
     * @return the title
     */
    Optional<String> getTitle();

    /**
     * Where the table was published.
     *
     * @return the source
     */
    Optional<String> getSource();

    /**
     * What stands between the cells.
     *
     * @return a semicolon unless set
     */
    @Value.Default
    default char getSeparator() {
        return ';';
    }

    /**
     * How many lines of headings the table has; the first one names the columns.
     *
     * @return one unless set
     */
    @Value.Default
    default int getHeadings() {
        return 1;
    }

    /**
     * How numbers are written.
     *
     * @return Swedish unless set
     */
    @Value.Default
    default PrintedNumber.Notation getNotation() {
        return PrintedNumber.Notation.SWEDISH;
    }

    /**
     * The year of the price level of a table in fixed prices.
     *
     * @return the year, or empty for current prices and for tables without amounts
     */
    OptionalInt getPriceYear();

    /**
     * The column of that year.
     *
     * @return its name
     */
    Optional<String> getPriceColumn();

    /**
     * The rows and columns by name, in the order they are declared.
     *
     * @return the names
     */
    ImmutableMap<String, AxisName> getNames();

    /**
     * The relations, in the order they are written.
     *
     * @return the relations
     */
    ImmutableList<Relation> getRelations();

    /**
     * Reads a structure.
     *
     * @param text the text of a structure file
     * @return the structure
     * @throws IllegalArgumentException if a statement cannot be understood; the message begins with line and column
     */
    static TableStructure parse(String text) {
        return new StructureParser(builder()).parse(text);
    }

    /**
     * Starts a structure.
     *
     * @return a builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a structure. */
    final class Builder extends ImmutableTableStructure.Builder {
        Builder() {}
    }
}
