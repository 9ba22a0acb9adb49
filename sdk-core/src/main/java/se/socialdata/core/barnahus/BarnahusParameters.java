package se.socialdata.core.barnahus;

import se.socialdata.core.retention.RetentionStart;
import se.socialdata.core.rule.RuleParameter;

/**
 * What the caller sets for the rules on Barnahus logs, described where it is public: {@link BarnahusRules}. It stands apart, so that no file of
 * rules needs the class that joins them: which of them is used first must not matter.
 */
final class BarnahusParameters {

    static final RuleParameter<RetentionStart> RETENTION_START = RuleParameter.of(
            "BAR-RETENTION-START", RetentionStart.class, "gallringstidens början", "start of the time of retention");

    static final RuleParameter<Integer> HIGHEST_LIX =
            RuleParameter.of("BAR-HIGHEST-LIX", Integer.class, "högsta LIX", "highest LIX");

    static final RuleParameter<Integer> MOST_WORDS = RuleParameter.of(
            "BAR-MOST-WORDS", Integer.class, "flest ord i en beskrivning", "most words of a description");

    static final RuleParameter<Integer> ENTRY_DAYS =
            RuleParameter.of("BAR-ENTRY-DAYS", Integer.class, "dagar till införandet", "days until the entry");

    private BarnahusParameters() {}
}
