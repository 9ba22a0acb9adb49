package se.socialdata.core.rule;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import se.socialdata.core.law.Provision;
import se.socialdata.core.style.SdkStyle;

/**
 * One node of an assessment tree (del av en prövning): a rule, a condition of it, or one element of a list.
 *
 * <p>All nodes have one form, so that a tree is easily drawn or stored. For a condition {@link Outcome#PASSED} says that it
 * holds and {@link Outcome#FAILED} that it does not, {@link Outcome#NOT_APPLICABLE} that it was not asked; below a {@link
 * NodeKind#NOT} a failed condition is thus what makes the node pass.
 */
@Value.Immutable
@SdkStyle
public interface AssessmentNode {

    /**
     * What the node stands for.
     *
     * @return the kind
     */
    NodeKind getKind();

    /**
     * How it came out.
     *
     * @return the outcome
     */
    Outcome getOutcome();

    /**
     * The id of the rule.
     *
     * @return the id; only for a {@link NodeKind#RULE}
     */
    Optional<String> getRuleId();

    /**
     * The title of the rule or the name of the condition, in Swedish.
     *
     * @return the text; empty for a condition without a name
     */
    String getTitleSv();

    /**
     * The title of the rule or the name of the condition, in English.
     *
     * @return the text; empty for a condition without a name
     */
    String getTitleEn();

    /**
     * Why the rule failed or could not be decided, in Swedish.
     *
     * @return the explanation; only for rules and elements that failed or are undetermined
     */
    Optional<String> getExplanationSv();

    /**
     * Why the rule failed or could not be decided, in English.
     *
     * @return the explanation; only for rules and elements that failed or are undetermined
     */
    Optional<String> getExplanationEn();

    /**
     * The property concerned, for example {@code offers[1].date}.
     *
     * @return the path; empty for the record as a whole
     */
    String getPath();

    /**
     * What kind of source the rule rests on.
     *
     * @return the status; only for a {@link NodeKind#RULE}
     */
    Optional<RuleStatus> getStatus();

    /**
     * How grave a failure of the rule is.
     *
     * @return the severity; only for a {@link NodeKind#RULE}
     */
    Optional<Severity> getSeverity();

    /**
     * The provision that the rule rests on, on the date asked about.
     *
     * @return the provision; only for a {@link NodeKind#RULE} whose source reaches that date
     */
    Optional<Provision> getProvision();

    /**
     * The parts that the outcome rests on, in order.
     *
     * @return the children
     */
    ImmutableList<AssessmentNode> getChildren();

    /**
     * A builder of nodes.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds nodes. */
    final class Builder extends ImmutableAssessmentNode.Builder {
        Builder() {}
    }
}
