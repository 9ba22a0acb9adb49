package se.socialdata.core.rule;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;

/** What was checked, kept so that the tree is built only if somebody asks for it. */
record Evaluation<T>(Class<T> type, ImmutableList<Rule<T>> rules, T subject, RuleContext context) {

    AssessmentNode explain(int rule) {
        return rules.get(rule).explain(subject, context);
    }

    ImmutableList<AssessmentNode> explainAll() {
        return rules.stream().map(rule -> rule.explain(subject, context)).collect(toImmutableList());
    }
}
