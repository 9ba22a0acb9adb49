package se.socialdata.examples.cli;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import se.socialdata.core.decision.Law;
import se.socialdata.core.term.CodeList;
import se.socialdata.core.time.IsoDates;
import se.socialdata.core.time.Quarter;
import se.socialdata.reporting.text.Language;
import se.socialdata.reporting.unexecuted.CountingBasis;

/** How the values of options are read; what is wrong is said without repeating the value. */
final class Values {

    private Values() {}

    private abstract static class Converter<T> implements ITypeConverter<T> {

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

    /** A quarter as 2025Q4. */
    static final class OfQuarter extends Converter<Quarter> {
        @Override
        Quarter parse(String text) {
            return Quarter.parse(text.toUpperCase(Locale.ROOT));
        }
    }

    /** A law as LSS or SOL. */
    static final class OfLaw extends Converter<Law> {
        @Override
        Law parse(String text) {
            return CodeList.of(Law.class).get(text.toUpperCase(Locale.ROOT));
        }
    }

    /** A counting basis as any-day. */
    static final class OfBasis extends Converter<CountingBasis> {
        @Override
        CountingBasis parse(String text) {
            return CodeList.of(CountingBasis.class).get(text);
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

    /** How a check of a table is written, as json. */
    static final class OfAuditFormat extends Converter<AuditCommand.Format> {
        @Override
        AuditCommand.Format parse(String text) {
            return Arrays.stream(AuditCommand.Format.values())
                    .filter(format -> format.name().toLowerCase(Locale.ROOT).equals(text))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("expected one of text, json"));
        }
    }
}
