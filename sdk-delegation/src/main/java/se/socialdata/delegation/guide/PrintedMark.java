package se.socialdata.delegation.guide;

/**
 * What is printed in one outcome column of a guide row (kryss).
 *
 * <p>{@link #toString()} gives the cell as printed and {@link #parse(String)} reads it back.
 */
public enum PrintedMark {

    /** The cell is empty. */
    BLANK(""),

    /** The cell has a mark. */
    X("X"),

    /** The cell has a mark with an asterisk, which refers to the remark of the row. */
    X_WITH_ASTERISK("X*");

    private final String printed;

    PrintedMark(String printed) {
        this.printed = printed;
    }

    /**
     * Reads a cell.
     *
     * @param cell the cell as printed
     * @return the mark
     * @throws IllegalArgumentException if the cell is neither empty nor {@code X} nor {@code X*}
     */
    public static PrintedMark parse(String cell) {
        for (PrintedMark mark : values()) {
            if (mark.printed.equals(cell)) {
                return mark;
            }
        }
        throw new IllegalArgumentException("expected an empty cell, X or X*");
    }

    /**
     * Whether the cell is marked, with or without an asterisk.
     *
     * @return true unless the cell is empty
     */
    public boolean isMarked() {
        return this != BLANK;
    }

    /**
     * The cell as printed.
     *
     * @return an empty text, {@code X} or {@code X*}
     */
    @Override
    public String toString() {
        return printed;
    }
}
