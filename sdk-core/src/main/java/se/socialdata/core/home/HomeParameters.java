package se.socialdata.core.home;

import java.time.Period;
import se.socialdata.core.rule.RuleParameter;

/**
 * What the caller sets for the rules on homes, described where it is public: {@link HomeRules}. It stands apart, so that no file of
 * rules needs the class that joins them: which of them is used first must not matter.
 */
final class HomeParameters {

    static final RuleParameter<Period> HOUSE_RULES_INTERVAL = RuleParameter.of(
            "HOM-HOUSE-RULES-INTERVAL",
            Period.class,
            "längsta tid mellan uppföljningar av ordningsreglerna",
            "longest time between follow-ups of the house rules");

    private HomeParameters() {}
}
