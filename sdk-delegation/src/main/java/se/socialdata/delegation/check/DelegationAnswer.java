package se.socialdata.delegation.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.socialdata.core.rule.Assessment;
import se.socialdata.core.rule.Outcome;
import se.socialdata.core.rule.Rule;
import se.socialdata.core.rule.RuleContext;
import se.socialdata.core.rule.Severity;
import se.socialdata.core.rule.Truth;
import se.socialdata.delegation.guide.PatientFact;

/**
 * An answer with its reasons (svar med skäl).
 *
 * <p>The answer itself is worked out at once; the reasons are when they are asked for. Warnings do not make it a no.
 * Immutable and thread-safe.
 */
public final class DelegationAnswer {

    private static final ImmutableList<Rule<TaskCase>> DECISIVE = GuideRules.all().getRules().stream()
            .filter(rule -> !rule.isInformational() && rule.getSeverity() == Severity.ERROR)
            .collect(ImmutableList.toImmutableList());

    private final TaskCase task;
    private final Answer answer;
    private volatile @Nullable Assessment assessment;

    private DelegationAnswer(TaskCase task, Answer answer) {
        this.task = task;
        this.answer = answer;
    }

    static DelegationAnswer of(TaskCase task) {
        return new DelegationAnswer(task, decide(task));
    }

    /** By index, for speed: an iterator is an object for each answer. */
    private static Answer decide(TaskCase task) {
        if (task.isHandedOver() && task.isSelfCare() == Truth.TRUE) {
            return Answer.SELF_CARE;
        }
        RuleContext context = RuleContext.of(task.day());
        Answer answer = Answer.YES;
        for (int i = 0; i < DECISIVE.size(); i++) {
            Outcome outcome = DECISIVE.get(i).check(task, context);
            if (outcome == Outcome.FAILED) {
                return Answer.NO;
            }
            if (outcome == Outcome.UNDETERMINED) {
                answer = Answer.UNDETERMINED;
            }
        }
        return answer;
    }

    /**
     * The answer.
     *
     * @return yes, no, undetermined or self-care
     */
    public Answer getAnswer() {
        return answer;
    }

    /**
     * What was asked.
     *
     * @return the case
     */
    public TaskCase getTask() {
        return task;
    }

    /**
     * The reasons: how each rule came out.
     *
     * @return the assessment, made when first asked for
     */
    public Assessment getAssessment() {
        Assessment known = assessment;
        if (known == null) {
            known = GuideRules.all().check(task, task.day());
            assessment = known;
        }
        return known;
    }

    /**
     * The facts about the patient that the guide asks for with this task and that are not known.
     *
     * @return the facts, in the order in which they are asked for; not all of them need to matter for the answer
     */
    public ImmutableSet<PatientFact> getMissingFacts() {
        return task.row().getPatientFacts().stream()
                .filter(fact -> !task.facts().isKnown(fact))
                .collect(ImmutableSet.toImmutableSet());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DelegationAnswer that && task.equals(that.task);
    }

    @Override
    public int hashCode() {
        return Objects.hash(task);
    }

    /**
     * What was asked and the answer; nothing of the person or the patient.
     *
     * @return for example {@code DelegationAnswer[PERFORM PR-VEN on 2026-04-01: NO]}
     */
    @Override
    public String toString() {
        return "DelegationAnswer[" + task.purpose() + " " + task.task() + " on " + task.day() + ": " + answer + "]";
    }
}
