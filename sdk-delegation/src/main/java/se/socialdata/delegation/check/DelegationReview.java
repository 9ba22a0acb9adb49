package se.socialdata.delegation.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import se.socialdata.core.rule.Assessment;
import se.socialdata.core.rule.Finding;
import se.socialdata.delegation.guide.TaskCode;

/**
 * The review of a delegation decision (granskning av delegeringsbeslut).
 *
 * @param decision how the rules on the decision by itself came out
 * @param tasksInGuide whether its tasks stand in the guide
 * @param tasks whether each task of the guide might be delegated
 */
public record DelegationReview(
        Assessment decision, Assessment tasksInGuide, ImmutableMap<TaskCode, DelegationAnswer> tasks) {

    /**
     * Everything that failed.
     *
     * @return the findings: on the decision, on its tasks being in the guide, then task by task
     */
    public ImmutableList<Finding> getFindings() {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        findings.addAll(decision.getFindings()).addAll(tasksInGuide.getFindings());
        tasks.values().forEach(answer -> findings.addAll(answer.getAssessment().getFindings()));
        return findings.build();
    }

    /**
     * Whether nothing failed, warnings included.
     *
     * @return true if there are no findings
     */
    public boolean isPassed() {
        return decision.isPassed()
                && tasksInGuide.isPassed()
                && tasks.values().stream()
                        .allMatch(answer -> answer.getAssessment().isPassed());
    }
}
