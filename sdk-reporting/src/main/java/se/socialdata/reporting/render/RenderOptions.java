package se.socialdata.reporting.render;

import com.google.common.collect.ImmutableMap;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import se.socialdata.core.style.SdkStyle;
import se.socialdata.reporting.table.Absence;
import se.socialdata.reporting.table.CellValue;
import se.socialdata.reporting.table.RangeValue;
import se.socialdata.reporting.text.Language;
import se.socialdata.reporting.text.LocalizedText;
import se.socialdata.reporting.text.NumberStyle;

/** How a report is written: its language, its numbers and its symbols. */
@Value.Immutable
@SdkStyle
public interface RenderOptions {

    /**
     * The options for readers of a language, with its numbers and the default symbols.
     *
     * @param language the language
     * @return the options
     */
    static RenderOptions of(Language language) {
        return builder().language(language).build();
    }

    /**
     * The language.
     *
     * @return the language
     */
    Language getLanguage();

    /**
     * How numbers are written.
     *
     * @return the style of the language unless set
     */
    default NumberStyle getNumberStyle() {
        return getChosenNumberStyle().orElseGet(() -> NumberStyle.of(getLanguage()));
    }

    /**
     * A number style instead of that of the language.
     *
     * @return the choice, or empty for the usual one; a copy with other settings then follows them
     */
    Optional<NumberStyle> getChosenNumberStyle();

    /**
     * The symbols that replace the default ones.
     *
     * @return symbols for some absences
     */
    ImmutableMap<Absence, String> getSymbols();

    /**
     * The symbol of an absence.
     *
     * @param absence why there is no number
     * @return the chosen symbol, or else the default one
     */
    default String getSymbol(Absence absence) {
        return Objects.requireNonNull(getSymbols().getOrDefault(absence, absence.getSymbol()));
    }

    /**
     * Writes a cell: its number, rounded once and half away from zero, the limits of a range, or the symbol of its absence.
     *
     * @param value the value
     * @return the text, never empty unless a symbol is
     */
    default String format(CellValue value) {
        if (value instanceof RangeValue range) {
            return getNumberStyle().formatRange(range.least(), range.greatest());
        }
        return value.toNumber()
                .map(number -> getNumberStyle().format(number, value.getDecimals()))
                .orElseGet(() -> getSymbol(value.getAbsence().orElse(Absence.NONE_OBSERVED)));
    }

    /**
     * Chooses the wording in the language of these options.
     *
     * @param text the text in both languages
     * @return the wording
     */
    default String format(LocalizedText text) {
        return text.in(getLanguage());
    }

    /**
     * Starts some options.
     *
     * @return a builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds options. */
    final class Builder extends ImmutableRenderOptions.Builder {
        Builder() {}
    }
}
