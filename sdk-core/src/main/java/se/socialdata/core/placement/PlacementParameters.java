package se.socialdata.core.placement;

import java.time.Period;
import se.socialdata.core.rule.RuleParameter;

/**
 * What the caller sets for the rules on placements, described where it is public: {@link PlacementRules}. It stands apart, so that no file of
 * rules needs the class that joins them: which of them is used first must not matter.
 */
final class PlacementParameters {

    static final RuleParameter<Period> FOLLOW_UP_INTERVAL = RuleParameter.of(
            "PLA-FOLLOW-UP-INTERVAL",
            Period.class,
            "längsta tid mellan uppföljningar",
            "longest time between follow-ups");

    static final RuleParameter<Integer> LOW_UNDERSTANDING = RuleParameter.of(
            "PLA-LOW-UNDERSTANDING",
            Integer.class,
            "högsta svar som räknas som lågt",
            "highest answer that counts as low");

    private PlacementParameters() {}
}
