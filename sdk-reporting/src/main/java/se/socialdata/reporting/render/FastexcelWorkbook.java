package se.socialdata.reporting.render;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes sheets with fastexcel, the only class that knows this library. */
final class FastexcelWorkbook {

    /** Day 1 of spreadsheets is 1 January 1900, and they count a 29 February that year. */
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private static final String PRODUCT = "Socialdata SDK";
    private static final String DAY_FORMAT = "yyyy-mm-dd";
    private static final String WHOLE_FORMAT = "#,##0";
    private static final int TITLE_SIZE = 14;
    private static final int HEADING_SIZE = 12;

    private FastexcelWorkbook() {}

    static byte[] write(ImmutableList<Sheet> sheets) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, PRODUCT, null)) {
            for (Sheet sheet : sheets) {
                write(sheet, workbook.newWorksheet(sheet.name()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory does not fail", e);
        }
        return bytes.toByteArray();
    }

    private static void write(Sheet sheet, Worksheet target) throws IOException {
        requireRoom(sheet);
        for (int column = 0; column < sheet.widths().size(); column++) {
            target.width(column, sheet.widths().get(column));
        }
        for (int row = 0; row < sheet.rows().size(); row++) {
            ImmutableList<SheetCell> cells = sheet.rows().get(row);
            for (int column = 0; column < cells.size(); column++) {
                write(cells.get(column), row, column, target);
            }
        }
        if (sheet.fixedRows() > 0) {
            target.freezePane(sheet.fixedColumns(), sheet.fixedRows());
            target.repeatRows(0, sheet.fixedRows() - 1);
            target.pageOrientation("landscape");
        }
        target.paperSize(PaperSize.A4_PAPER);
        target.setFitToPage(true);
        target.fitToWidth((short) 1);
        target.fitToHeight((short) 0);
        target.footer("&P (&N)", Position.RIGHT);
        target.finish();
    }

    private static void requireRoom(Sheet sheet) {
        if (sheet.rows().size() > Worksheet.MAX_ROWS || sheet.widths().size() > Worksheet.MAX_COLS) {
            throw new IllegalArgumentException("Spreadsheet: expected at most " + Worksheet.MAX_ROWS + " rows and "
                    + Worksheet.MAX_COLS + " columns, got " + sheet.rows().size() + " and "
                    + sheet.widths().size());
        }
    }

    private static void write(SheetCell cell, int row, int column, Worksheet target) {
        if (cell instanceof SheetCell.Text text) {
            target.value(row, column, text.text());
            StyleSetter style = look(text.look(), target.style(row, column));
            style.horizontalAlignment(text.right() ? "right" : "left").set();
        } else if (cell instanceof SheetCell.Numeric number) {
            target.value(row, column, number.number());
            look(number.look(), target.style(row, column))
                    .format(formatOf(number.number()))
                    .set();
        } else if (cell instanceof SheetCell.Day day) {
            target.value(row, column, ChronoUnit.DAYS.between(DAY_ZERO, day.date()));
            look(day.look(), target.style(row, column)).format(DAY_FORMAT).set();
        } else if (cell instanceof SheetCell.Link link) {
            target.hyperlink(row, column, HyperLink.internal("'" + link.sheet() + "'!A1", link.text()));
            target.style(row, column)
                    .fontColor(colour(Palette.LINK))
                    .underlined()
                    .wrapText(true)
                    .set();
        }
    }

    private static String formatOf(BigDecimal number) {
        return number.scale() <= 0 ? WHOLE_FORMAT : WHOLE_FORMAT + "." + "0".repeat(number.scale());
    }

    private static StyleSetter look(SheetCell.Look look, StyleSetter style) {
        switch (look) {
            case PLAIN -> style.verticalAlignment("top").wrapText(true);
            case TITLE -> style.bold().fontSize(TITLE_SIZE);
            case HEADING -> style.bold().fontSize(HEADING_SIZE);
            case COLUMN_HEADING ->
                style.bold()
                        .wrapText(true)
                        .verticalAlignment("bottom")
                        .borderStyle(BorderSide.BOTTOM, BorderStyle.MEDIUM);
            case TOTAL -> style.bold().fillColor(colour(Palette.TOTAL)).verticalAlignment("top");
            case NOTE -> style.fontColor(colour(Palette.QUIET_TEXT));
            case WARNING -> style.bold().fontColor(colour(Palette.WARNING_TEXT));
        }
        return style;
    }

    /** Without the sign that begins a colour in CSS. */
    private static String colour(String css) {
        return css.substring(1).toUpperCase(Locale.ROOT);
    }
}
