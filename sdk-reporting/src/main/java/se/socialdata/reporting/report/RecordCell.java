package se.socialdata.reporting.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import se.socialdata.core.term.CodedTerm;
import se.socialdata.reporting.text.LocalizedText;

/** A typed cell of a {@link RecordTable}; the type decides how a renderer writes it. */
public sealed interface RecordCell {

    /**
     * A text.
     *
     * @param text the text
     */
    record OfText(LocalizedText text) implements RecordCell {}

    /**
     * A day.
     *
     * @param date the day, written as ISO 8601 in both languages
     */
    record OfDate(LocalDate date) implements RecordCell {}

    /**
     * A number.
     *
     * @param number the number
     * @param decimals how many decimals it is shown with
     */
    record OfNumber(BigDecimal number, int decimals) implements RecordCell {}

    /** Nothing. */
    record Empty() implements RecordCell {}

    /**
     * A cell with a text in two languages.
     *
     * @param text the text
     * @return the cell
     */
    static RecordCell of(LocalizedText text) {
        return new OfText(text);
    }

    /**
     * A cell with the terms of a member of a code list.
     *
     * @param term the coded term
     * @return the cell
     */
    static RecordCell of(CodedTerm term) {
        return of(LocalizedText.of(term));
    }

    /**
     * A cell with a text that reads the same in both languages.
     *
     * @param text the text
     * @return the cell
     */
    static RecordCell of(String text) {
        return of(LocalizedText.ofBoth(text));
    }

    /**
     * A cell with a day.
     *
     * @param date the day
     * @return the cell
     */
    static RecordCell of(LocalDate date) {
        return new OfDate(date);
    }

    /**
     * A cell with a day that may be missing.
     *
     * @param date the day, or empty
     * @return the cell
     */
    static RecordCell ofDate(Optional<LocalDate> date) {
        return date.map(RecordCell::of).orElseGet(RecordCell::empty);
    }

    /**
     * A cell with a whole number.
     *
     * @param number the number
     * @return the cell
     */
    static RecordCell of(long number) {
        return new OfNumber(BigDecimal.valueOf(number), 0);
    }

    /**
     * A cell with nothing in it.
     *
     * @return the cell
     */
    static RecordCell empty() {
        return new Empty();
    }
}
