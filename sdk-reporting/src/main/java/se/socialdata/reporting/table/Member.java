package se.socialdata.reporting.table;

import com.google.common.collect.ImmutableList;
import se.socialdata.reporting.text.LocalizedText;

/**
 * One member of a dimension: a row or a column.
 *
 * @param code the stable code, unique within the dimension
 * @param label what stands in the table
 * @param kind whether its cells are entered or computed
 * @param parts the codes of the members whose cells it sums, in the order they are written in a formula; empty for an
 *     ordinary member
 */
public record Member(String code, LocalizedText label, Kind kind, ImmutableList<String> parts) {

    /**
     * Creates a member; {@link Dimension.Builder} is the usual way.
     *
     * @param code the stable code
     * @param label what stands in the table
     * @param kind whether its cells are entered or computed
     * @param parts the codes of the members whose cells it sums
     * @throws IllegalArgumentException if the code is blank or holds a control character
     */
    public Member {
        if (code.isBlank() || code.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("Member code: expected at least one character, no control characters");
        }
    }

    /** Whether the cells of a member are entered or computed (enskild rad, delsumma, totalsumma). */
    public enum Kind {
        /** Its cells are entered. */
        ORDINARY,
        /** Its cells are the sums of those of some other members. */
        SUBTOTAL,
        /** Its cells are the sums over the whole dimension. */
        TOTAL
    }

    /**
     * Whether the cells of this member are computed.
     *
     * @return true for a subtotal and for the grand total
     */
    public boolean isTotal() {
        return kind != Kind.ORDINARY;
    }
}
