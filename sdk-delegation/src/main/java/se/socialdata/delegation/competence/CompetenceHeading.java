package se.socialdata.delegation.competence;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import se.socialdata.core.style.SdkStyle;
import se.socialdata.delegation.guide.Handover;
import se.socialdata.delegation.guide.TaskCode;

/**
 * A heading of the competence catalogue (rubrik i kompetenskraven) with its requirements.
 *
 * <p>A general heading applies to everybody who receives an instruction or a delegation; the other headings apply to the
 * tasks that they name, in addition to the general ones.
 */
@Value.Immutable
@SdkStyle
public interface CompetenceHeading {

    /**
     * The number of the heading in print, counted from 1, which is also its place in the teaching order.
     *
     * @return the number
     */
    int getNumber();

    /**
     * The stable code, for example {@code INSULINPENNA}.
     *
     * @return the code
     */
    String getCode();

    /**
     * The Swedish term as printed, without the suffix that says instruction or delegation.
     *
     * @return the Swedish term
     */
    String getTermSv();

    /**
     * The English term.
     *
     * @return the English term
     */
    String getTermEn();

    /**
     * Whether the heading applies to every task.
     *
     * @return true for general competence
     */
    boolean isGeneral();

    /**
     * What the suffix of the printed heading says, "- delegering" or "- instruktion".
     *
     * @return the outcome, or empty where the heading has no suffix
     */
    Optional<Handover> getPrintedMode();

    /**
     * The tasks of the guide that the heading is about. The source names no rows; the link follows from the terms.
     *
     * @return the codes of the tasks, possibly none
     */
    ImmutableSet<TaskCode> getTasks();

    /**
     * The requirements.
     *
     * @return the requirements in printed order
     */
    ImmutableList<CompetenceRequirement> getRequirements();

    /**
     * Whether the heading applies to a task.
     *
     * @param task the code of the task
     * @return true if the heading is general or names the task
     */
    default boolean appliesTo(TaskCode task) {
        return isGeneral() || getTasks().contains(task);
    }

    /**
     * Checks that the requirements belong to this heading, and that each topic stands once.
     *
     * @throws IllegalArgumentException if a requirement is of another heading, or a topic stands twice
     */
    @Value.Check
    default void check() {
        Set<String> topics = new HashSet<>();
        for (CompetenceRequirement requirement : getRequirements()) {
            checkArgument(
                    requirement.getHeading().equals(getCode()), "expected requirements of the heading %s", getCode());
            checkArgument(topics.add(requirement.getTopic().code()), "expected each topic once under %s", getCode());
        }
    }

    /**
     * A builder of headings.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds headings. */
    final class Builder extends ImmutableCompetenceHeading.Builder {

        Builder() {}
    }
}
