package se.socialdata.reporting.delivery;

/** What is wrong with the text of a layout, and where. The message holds no value of the text. */
public final class LayoutProblem extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** Counted from 1. */
    private final int line;

    /** Counted from 1. */
    private final int column;

    LayoutProblem(int line, int column, String expectation) {
        super("line " + line + ", column " + column + ": " + expectation);
        this.line = line;
        this.column = column;
    }

    /**
     * The line.
     *
     * @return the number, counted from 1
     */
    public int getLine() {
        return line;
    }

    /**
     * The column.
     *
     * @return the number of the character in the line, counted from 1
     */
    public int getColumn() {
        return column;
    }
}
