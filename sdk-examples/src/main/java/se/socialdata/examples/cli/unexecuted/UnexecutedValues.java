package se.socialdata.examples.cli.unexecuted;

import java.util.Locale;
import se.socialdata.core.decision.Law;
import se.socialdata.core.term.CodeList;
import se.socialdata.examples.cli.option.Values;
import se.socialdata.reporting.unexecuted.CountingBasis;

/** How the values of options on decisions not executed in time are read; what is wrong is said without repeating the value. */
final class UnexecutedValues {

    private UnexecutedValues() {}

    /** A law as LSS or SOL. */
    static final class OfLaw extends Values.Converter<Law> {
        @Override
        protected Law parse(String text) {
            return CodeList.of(Law.class).get(text.toUpperCase(Locale.ROOT));
        }
    }

    /** A text of one line. */
    static final class OfText extends Values.Converter<String> {
        @Override
        protected String parse(String text) {
            if (text.isBlank() || text.chars().anyMatch(Character::isISOControl)) {
                throw new IllegalArgumentException("expected a text on one line");
            }
            return text.strip();
        }
    }

    /** A counting basis as any-day. */
    static final class OfBasis extends Values.Converter<CountingBasis> {
        @Override
        protected CountingBasis parse(String text) {
            return CodeList.of(CountingBasis.class).get(text);
        }
    }
}
