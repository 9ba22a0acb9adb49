package se.socialdata.examples.cli;

import java.util.Locale;
import se.socialdata.core.decision.Law;
import se.socialdata.core.term.CodeList;
import se.socialdata.reporting.unexecuted.CountingBasis;

/** How the values of options on decisions not executed in time are read; what is wrong is said without repeating the value. */
final class UnexecutedValues {

    private UnexecutedValues() {}

    /** A law as LSS or SOL. */
    static final class OfLaw extends Values.Converter<Law> {
        @Override
        Law parse(String text) {
            return CodeList.of(Law.class).get(text.toUpperCase(Locale.ROOT));
        }
    }

    /** A counting basis as any-day. */
    static final class OfBasis extends Values.Converter<CountingBasis> {
        @Override
        CountingBasis parse(String text) {
            return CodeList.of(CountingBasis.class).get(text);
        }
    }
}
