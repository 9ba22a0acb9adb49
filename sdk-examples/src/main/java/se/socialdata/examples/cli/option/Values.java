package se.socialdata.examples.cli.option;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import se.socialdata.core.geography.Municipality;
import se.socialdata.core.time.IsoDates;
import se.socialdata.core.time.Quarter;
import se.socialdata.examples.cli.output.ReportFormat;
import se.socialdata.reporting.text.Language;

/** How the values of options are read; what is wrong is said without repeating the value. */
public final class Values {

    private Values() {}

    /**
     * Reads the value of an option.
     *
     * @param <T> the values
     */
    public abstract static class Converter<T> implements ITypeConverter<T> {

        /** A converter. */
        protected Converter() {}

        @Override
        public final T convert(String text) {
            try {
                return parse(text);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }

        /**
         * Reads a value.
         *
         * @param text what the user wrote
         * @return the value
         * @throws IllegalArgumentException if it is no such value; the message says what is expected and does not repeat
         *     the text
         */
        protected abstract T parse(String text);
    }

    /** A day as 2026-01-30. */
    public static final class OfDate extends Converter<LocalDate> {

        OfDate() {}

        @Override
        protected LocalDate parse(String text) {
            try {
                return IsoDates.parse(text);
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("expected an existing date such as 2026-01-30", e);
            }
        }
    }

    /** A period as P6M: years, months and days, of a day at least. */
    public static final class OfPeriod extends Converter<Period> {

        private static final String EXPECTED = "expected a period such as P6M (six months) or P1Y (a year)";

        OfPeriod() {}

        @Override
        protected Period parse(String text) {
            try {
                Period period = Period.parse(text);
                if (!period.isNegative() && !period.isZero()) {
                    return period;
                }
            } catch (DateTimeParseException e) {
                throw new IllegalArgumentException(EXPECTED, e);
            }
            throw new IllegalArgumentException(EXPECTED);
        }
    }

    /** A quarter as 2025Q4. */
    public static final class OfQuarter extends Converter<Quarter> {

        OfQuarter() {}

        @Override
        protected Quarter parse(String text) {
            return Quarter.parse(text.toUpperCase(Locale.ROOT));
        }
    }

    /** A month as 2025-03. */
    public static final class OfMonth extends Converter<YearMonth> {

        OfMonth() {}

        @Override
        protected YearMonth parse(String text) {
            return IsoDates.parseMonth(text);
        }
    }

    /** A year as 2025. */
    public static final class OfYear extends Converter<Integer> {

        OfYear() {}

        @Override
        protected Integer parse(String text) {
            if (!text.matches("[1-9][0-9]{3}")) {
                throw new IllegalArgumentException("expected a year such as 2025");
            }
            return Integer.valueOf(text);
        }
    }

    /** A number of things as 30: 0 or more. */
    public static final class OfCount extends Converter<Integer> {

        private static final int MAX_DIGITS = 9;

        OfCount() {}

        @Override
        protected Integer parse(String text) {
            if (text.length() > MAX_DIGITS || !text.matches("[0-9]+")) {
                throw new IllegalArgumentException("expected a whole number of 0 or more");
            }
            return Integer.valueOf(text);
        }
    }

    /** A municipality as 2580. */
    public static final class OfMunicipality extends Converter<Municipality> {

        OfMunicipality() {}

        @Override
        protected Municipality parse(String text) {
            return Municipality.find(text)
                    .orElseThrow(() -> new IllegalArgumentException(
                            "expected the four-digit code of a municipality, such as 2580"));
        }
    }

    /** A language as sv. */
    public static final class OfLanguage extends Converter<Language> {

        OfLanguage() {}

        @Override
        protected Language parse(String text) {
            return Arrays.stream(Language.values())
                    .filter(language -> language.getCode().equals(text))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("expected one of sv, en"));
        }
    }

    /** A format as json-stat. */
    static final class OfFormat extends Converter<ReportFormat> {

        @Override
        protected ReportFormat parse(String text) {
            return Arrays.stream(ReportFormat.values())
                    .filter(format -> format.getCode().equals(text))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("expected formats among "
                            + Arrays.stream(ReportFormat.values())
                                    .map(ReportFormat::getCode)
                                    .collect(joining(", "))));
        }
    }

    /**
     * A constant by its name in lower case with hyphens.
     *
     * @param <T> the constants
     */
    public abstract static class OfWord<T extends Enum<T>> extends Converter<T> {

        private final ImmutableMap<String, T> constants;

        /**
         * A converter.
         *
         * @param constants all constants, in the order in which a message names them
         */
        protected OfWord(T[] constants) {
            this.constants = Maps.uniqueIndex(
                    Arrays.asList(constants),
                    constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }

        @Override
        protected T parse(String text) {
            return Optional.ofNullable(constants.get(text))
                    .orElseThrow(() ->
                            new IllegalArgumentException("expected one of " + String.join(", ", constants.keySet())));
        }
    }
}
