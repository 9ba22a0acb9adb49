package se.socialdata.core.assistance;

import java.time.Period;
import se.socialdata.core.rule.RuleParameter;

/**
 * What the caller sets for the rules on economic assistance, described where it is public: {@link AssistanceRules}. It stands apart, so that no file of
 * rules needs the class that joins them: which of them is used first must not matter.
 */
final class AssistanceParameters {

    static final RuleParameter<Period> DECISION_TIME = RuleParameter.of(
            "EKB-DECISION-TIME", Period.class, "längsta tid från ansökan till beslut", "longest time to a decision");

    static final RuleParameter<NationalNorms> NATIONAL_NORMS =
            RuleParameter.of("EKB-NATIONAL-NORMS", NationalNorms.class, "riksnormer", "national norms");

    private AssistanceParameters() {}
}
