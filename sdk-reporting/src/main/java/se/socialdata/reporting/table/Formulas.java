package se.socialdata.reporting.table;

import java.util.List;
import java.util.stream.Collectors;
import se.socialdata.reporting.text.Language;
import se.socialdata.reporting.text.LocalizedText;
import se.socialdata.reporting.text.NumberStyle;

/** Writes how cells are computed, as people write it. */
final class Formulas {

    private Formulas() {}

    /** The formula of one value by itself. */
    static LocalizedText of(CellValue value) {
        return LocalizedText.of(write(value, Language.SWEDISH), write(value, Language.ENGLISH));
    }

    /** The sum of some values; those that are none add nothing and are left out. */
    static LocalizedText ofSum(List<CellValue> parts) {
        return LocalizedText.of(writeSum(parts, Language.SWEDISH), writeSum(parts, Language.ENGLISH));
    }

    private static String writeSum(List<CellValue> parts, Language language) {
        String sum = parts.stream()
                .filter(Formulas::isSomething)
                .map(part -> write(part, language))
                .collect(Collectors.joining(" + "));
        return sum.isEmpty() ? "0" : sum;
    }

    private static boolean isSomething(CellValue value) {
        if (value instanceof CellValue.Count count) {
            return count.number() > 0;
        }
        return !(value instanceof CellValue.Absent absent) || absent.reason() == Absence.NOT_AVAILABLE;
    }

    private static String write(CellValue value, Language language) {
        NumberStyle style = NumberStyle.of(language);
        if (value instanceof CellValue.Count count) {
            return style.format(count.number());
        }
        if (value instanceof CellValue.Share share) {
            return style.format(share.numerator()) + " / " + style.format(share.denominator());
        }
        if (value instanceof CellValue.Median median) {
            String number = style.format(median.getObservations());
            return language == Language.SWEDISH ? "median av " + number + " värden" : "median of " + number + " values";
        }
        return value.getAbsence().orElse(Absence.NONE_OBSERVED).getSymbol();
    }
}
