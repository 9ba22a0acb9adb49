package se.socialdata.examples.cli;

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
import se.socialdata.reporting.text.Language;

/** How the values of options are read; what is wrong is said without repeating the value. */
final class Values {

    private Values() {}

    /** Reads the value of an option. */
    abstract static class Converter<T> implements ITypeConverter<T> {

        @Override
        public final T convert(String text) {
            try {
                return parse(text);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }

        abstract T parse(String text);
    }

    /** A day as 2026-01-30. */
    static final class OfDate extends Converter<LocalDate> {
        @Override
        LocalDate parse(String text) {
            try {
                return IsoDates.parse(text);
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("expected an existing date such as 2026-01-30", e);
            }
        }
    }

    /** A period as P6M: years, months and days, of a day at least. */
    static final class OfPeriod extends Converter<Period> {

        private static final String EXPECTED = "expected a period such as P6M (six months) or P1Y (a year)";

        @Override
        Period parse(String text) {
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
    static final class OfQuarter extends Converter<Quarter> {
        @Override
        Quarter parse(String text) {
            return Quarter.parse(text.toUpperCase(Locale.ROOT));
        }
    }

    /** A month as 2025-03. */
    static final class OfMonth extends Converter<YearMonth> {
        @Override
        YearMonth parse(String text) {
            return IsoDates.parseMonth(text);
        }
    }

    /** A year as 2025. */
    static final class OfYear extends Converter<Integer> {
        @Override
        Integer parse(String text) {
            if (!text.matches("[1-9][0-9]{3}")) {
                throw new IllegalArgumentException("expected a year such as 2025");
            }
            return Integer.valueOf(text);
        }
    }

    /** A municipality as 2580. */
    static final class OfMunicipality extends Converter<Municipality> {
        @Override
        Municipality parse(String text) {
            return Municipality.find(text)
                    .orElseThrow(() -> new IllegalArgumentException("expected the four-digit code of a municipality"));
        }
    }

    /** A language as sv. */
    static final class OfLanguage extends Converter<Language> {
        @Override
        Language parse(String text) {
            return Arrays.stream(Language.values())
                    .filter(language -> language.getCode().equals(text))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("expected one of sv, en"));
        }
    }

    /** A format as json-stat. */
    static final class OfFormat extends Converter<ReportFormat> {
        @Override
        ReportFormat parse(String text) {
            return Arrays.stream(ReportFormat.values())
                    .filter(format -> format.getCode().equals(text))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("expected formats among "
                            + Arrays.stream(ReportFormat.values())
                                    .map(ReportFormat::getCode)
                                    .collect(joining(", "))));
        }
    }

    /** A constant by its name in lower case with hyphens. */
    abstract static class OfWord<T extends Enum<T>> extends Converter<T> {

        private final ImmutableMap<String, T> constants;

        OfWord(T[] constants) {
            this.constants = Maps.uniqueIndex(
                    Arrays.asList(constants),
                    constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }

        @Override
        T parse(String text) {
            return Optional.ofNullable(constants.get(text))
                    .orElseThrow(() ->
                            new IllegalArgumentException("expected one of " + String.join(", ", constants.keySet())));
        }
    }
}
