package se.socialdata.reporting.table;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.socialdata.reporting.text.Language;
import se.socialdata.reporting.text.LocalizedText;
import se.socialdata.reporting.text.NumberStyle;

/** Writes how cells are computed, as people write it, with unrounded numbers as far as {@value #MOST_DECIMALS} decimals. */
final class Formulas {

    private static final int MOST_DECIMALS = 8;

    private static final ImmutableSet<Measure> ADDED = ImmutableSet.of(Measure.COUNT, Measure.AMOUNT, Measure.RANGE);

    private Formulas() {}

    /** How a cell of a table came about, with what is said of where its numbers come from. */
    static Explanation explain(CellKey key, StatTable table, TableShape shape, Optional<LocalizedText> basis) {
        CellValue value = table.getCell(key);
        if (value instanceof CellValue.Suppressed) {
            return new Explanation(of(value), Optional.empty());
        }
        boolean sum = ADDED.contains(shape.measure(key));
        for (int i = shape.dimensions().size() - 1; i >= 0 && sum; i--) {
            if (shape.member(key, i).isTotal()) {
                return new Explanation(
                        ofSum(shape.parts(key, i).stream().map(table::getCell).toList()), basis);
            }
        }
        return new Explanation(of(value), basis);
    }

    /** The formula of one value by itself. */
    static LocalizedText of(CellValue value) {
        return LocalizedText.of(write(value, Language.SWEDISH), write(value, Language.ENGLISH));
    }

    /** The sum of some values; those that are none add nothing and are left out. */
    static LocalizedText ofSum(List<CellValue> parts) {
        return LocalizedText.of(writeSum(parts, Language.SWEDISH), writeSum(parts, Language.ENGLISH));
    }

    private static String writeSum(List<CellValue> parts, Language language) {
        StringBuilder sum = new StringBuilder();
        parts.stream()
                .filter(Formulas::isSomething)
                .map(part -> write(part, language))
                .forEach(part -> {
                    if (sum.isEmpty()) {
                        sum.append(part);
                    } else {
                        sum.append(part.startsWith("-") ? " - " : " + ")
                                .append(part, part.startsWith("-") ? 1 : 0, part.length());
                    }
                });
        return sum.isEmpty() ? "0" : sum.toString();
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
        if (value instanceof AmountValue amount) {
            return number(amount.kronor().scaledBy(-amount.unit().getExponent()), amount.decimals(), style);
        }
        if (value instanceof RateValue rate) {
            return style.format(rate.per()) + " x " + style.format(rate.numerator()) + " / "
                    + style.format(rate.denominator());
        }
        if (value instanceof MeanValue mean) {
            return number(mean.sum(), 0, style) + " / " + number(mean.weight(), 0, style);
        }
        if (value instanceof RangeValue range) {
            return style.formatRange(range.least(), range.greatest());
        }
        if (value instanceof DerivedValue derived) {
            return write(derived, language);
        }
        return value.getAbsence().orElse(Absence.NONE_OBSERVED).getSymbol();
    }

    private static String write(DerivedValue derived, Language language) {
        NumberStyle style = NumberStyle.of(language);
        String base = operand(derived.base(), derived.derivation(), style, language);
        String member = operand(derived.member(), derived.derivation(), style, language);
        return switch (derived.derivation().kind()) {
            case DIFFERENCE -> member + " - " + base;
            case CHANGE_PERCENT -> "100 x (" + member + " - " + base + ") / " + base;
            case INDEX, SHARE -> "100 x " + member + " / " + base;
            case RATIO ->
                (derived.derivation().per() == 1
                                ? ""
                                : style.format(derived.derivation().per()) + " x ") + member + " / " + base;
        };
    }

    /** One number for what is compared: a share in per cent, an amount in its unit, in kronor where it is divided. */
    private static String operand(CellValue value, Derivation derivation, NumberStyle style, Language language) {
        boolean inKronor = derivation.kind() == Derivation.Kind.RATIO && value instanceof AmountValue;
        String text = value.toExact()
                .map(exact ->
                        inKronor ? exact.scaledBy(((AmountValue) value).unit().getExponent()) : exact)
                .map(exact -> number(exact, 0, style))
                .orElseGet(() -> write(value, language));
        return text.startsWith("-") || text.contains(" / ") ? "(" + text + ")" : text;
    }

    private static String number(Rational exact, int leastDecimals, NumberStyle style) {
        BigDecimal number = exact.round(MOST_DECIMALS).stripTrailingZeros();
        return style.format(number, Math.max(leastDecimals, number.scale()));
    }
}
