package se.socialdata.reporting.render;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A cell of a spreadsheet, before a library writes it. The type decides how a spreadsheet sorts and computes it. */
sealed interface SheetCell {

    /** How a cell looks; what a look means is said in words as well. */
    enum Look {
        PLAIN,
        TITLE,
        HEADING,
        COLUMN_HEADING,
        TOTAL,
        NOTE,
        WARNING
    }

    /** A text, made harmless; a symbol for an absent number stands to the right, as numbers do. */
    record Text(String text, Look look, boolean right) implements SheetCell {}

    /** A number, rounded to the decimals it is shown with. */
    record Numeric(BigDecimal number, Look look) implements SheetCell {}

    /** A day that spreadsheets can count with. */
    record Day(LocalDate date, Look look) implements SheetCell {}

    /** A text that leads to another sheet. */
    record Link(String text, String sheet) implements SheetCell {}

    /** Nothing. */
    record Blank() implements SheetCell {}
}
