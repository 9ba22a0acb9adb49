package se.socialdata.core.rule;

import com.google.common.collect.ImmutableList;

/** Reads findings out of the tree of a rule: one where the rule explains itself, and one for each such element. */
final class Findings {

    private Findings() {}

    static ImmutableList<Finding> of(AssessmentNode rule) {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        add(findings, rule, rule);
        for (AssessmentNode child : rule.getChildren()) {
            if (child.getKind() == NodeKind.ELEMENT) {
                add(findings, rule, child);
            }
        }
        return findings.build();
    }

    private static void add(ImmutableList.Builder<Finding> findings, AssessmentNode rule, AssessmentNode node) {
        if (node.getExplanationSv().isEmpty()) {
            return;
        }
        findings.add(Finding.builder()
                .ruleId(rule.getRuleId().orElseThrow())
                .outcome(node.getOutcome())
                .severity(rule.getSeverity().orElseThrow())
                .path(node.getPath())
                .messageSv(node.getExplanationSv().orElseThrow())
                .messageEn(node.getExplanationEn().orElseThrow())
                .provision(rule.getProvision())
                .build());
    }
}
