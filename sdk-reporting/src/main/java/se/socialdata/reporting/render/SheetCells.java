package se.socialdata.reporting.render;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import se.socialdata.reporting.render.SheetCell.Look;
import se.socialdata.reporting.report.RecordCell;
import se.socialdata.reporting.table.CellValue;

/** Makes the cells of spreadsheets from the cells of tables: numbers and days as such, texts harmless. */
final class SheetCells {

    /** The first day that all spreadsheets count alike; Excel takes 1900 for a leap year. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);
    /** The last day of the year 9999, after which spreadsheets know no days. */
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
    /** Spreadsheets compute with 64-bit floating point and keep so many digits. */
    private static final int DIGITS = 15;
    /** How many characters a cell holds. */
    private static final int LONGEST = 32_767;

    private static final int LENGTH_OF_DAY = 10;

    private final RenderOptions options;

    SheetCells(RenderOptions options) {
        this.options = options;
    }

    /**
     * A text that no spreadsheet takes for a formula.
     *
     * @throws IllegalArgumentException if the text is longer than a cell holds
     */
    static SheetCell text(String text, Look look) {
        return text(text, look, false);
    }

    private static SheetCell text(String text, Look look, boolean right) {
        String harmless = CsvRenderer.text(text);
        if (harmless.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "Spreadsheet: expected texts of at most " + LONGEST + " characters, got " + harmless.length());
        }
        return new SheetCell.Text(harmless, look, right);
    }

    SheetCell of(CellValue value, Look look) {
        return value.toNumber()
                .map(number -> number(number, value.getDecimals(), look))
                .orElseGet(() -> text(options.format(value), look, true));
    }

    SheetCell of(RecordCell cell) {
        if (cell instanceof RecordCell.OfNumber number) {
            return number(number.number(), number.decimals(), Look.PLAIN);
        }
        if (cell instanceof RecordCell.OfDate date && isCountable(date.date())) {
            return new SheetCell.Day(date.date(), Look.PLAIN);
        }
        if (cell instanceof RecordCell.Empty) {
            return new SheetCell.Blank();
        }
        return text(Wording.write(cell, options), Look.PLAIN);
    }

    private static boolean isCountable(LocalDate date) {
        return !date.isBefore(FIRST_DAY) && !date.isAfter(LAST_DAY);
    }

    /** A number with more digits than a spreadsheet keeps is written as a text, so that no digit is lost in silence. */
    private SheetCell number(BigDecimal number, int decimals, Look look) {
        BigDecimal rounded = number.setScale(decimals, RoundingMode.HALF_UP);
        return rounded.stripTrailingZeros().precision() <= DIGITS
                ? new SheetCell.Numeric(rounded, look)
                : new SheetCell.Text(options.getNumberStyle().format(number, decimals), look, true);
    }

    /** How many characters wide a cell is. */
    static int width(SheetCell cell) {
        if (cell instanceof SheetCell.Text text) {
            return TextWrap.width(text.text());
        }
        if (cell instanceof SheetCell.Numeric number) {
            String digits = number.number().toPlainString();
            return digits.length() + digits.length() / 3;
        }
        return cell instanceof SheetCell.Day ? LENGTH_OF_DAY : 0;
    }
}
