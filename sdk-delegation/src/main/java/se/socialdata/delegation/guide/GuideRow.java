package se.socialdata.delegation.guide;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.immutables.value.Value;
import se.socialdata.core.style.SdkStyle;

/**
 * One row of a delegation guide (rad i delegeringsguide): a task, who is authorised for it, whether it may be handed over and
 * on what conditions.
 */
@Value.Immutable
@SdkStyle
public interface GuideRow {

    /**
     * The number of the row in the printed guide, counted from 1.
     *
     * @return the row number
     */
    int getRow();

    /**
     * The section under whose heading the row is printed.
     *
     * @return the section
     */
    GuideSection getSection();

    /**
     * The task.
     *
     * @return the task
     */
    HealthCareTask getTask();

    /**
     * Whether the task is drug handling (läkemedelshantering), which only a nurse may delegate.
     *
     * <p>This is not the same as the section: three rows on drugs are printed under another heading. Source: HSLF-FS
     * 2017:37 9 kap.; Riktlinjer för delegering, Norrbotten 2026, 1 Inledning.
     *
     * @return true if the task is drug handling
     */
    boolean isDrugHandling();

    /**
     * The professions that may do the task themselves and hand it over (behörig att delegera/utföra uppgiften).
     *
     * @return the professions, in the order of {@link Profession}; empty where the guide marks none
     */
    ImmutableSet<Profession> getAuthorisedProfessions();

    /**
     * The outcome columns as printed. A local deviation leaves them as they are.
     *
     * @return the marks
     */
    OutcomeMarks getMarks();

    /**
     * What applies to handing the task over, a local deviation included.
     *
     * @return the strictest outcome that is marked, unless a local deviation chose another
     */
    default Handover getHandover() {
        return getChosenHandover().orElseGet(() -> getMarks().toHandover());
    }

    /**
     * An outcome instead of the strictest one that is marked.
     *
     * @return the choice, or empty for the usual one; a copy with other marks then follows them
     */
    Optional<Handover> getChosenHandover();

    /**
     * The conditions of the remark, in the printed order.
     *
     * @return the conditions, possibly none
     */
    ImmutableList<GuideCondition> getConditions();

    /**
     * The local deviation that changed this row.
     *
     * @return the deviation, or empty where the row stands as the guide's issuer wrote it
     */
    Optional<LocalDeviation> getDeviation();

    /**
     * The outcome that a municipality may choose instead of the default, as printed with an asterisk.
     *
     * @return the outcome, or empty if the row offers no choice
     */
    default Optional<Handover> getLocalOption() {
        return getMarks().toLocalOption();
    }

    /**
     * The facts about the patient that the conditions of this row need, so that a system can ask for them beforehand.
     *
     * @return the facts in the order of the conditions, each once
     */
    default ImmutableSet<PatientFact> getPatientFacts() {
        ImmutableSet.Builder<PatientFact> facts = ImmutableSet.builder();
        getConditions().forEach(condition -> facts.addAll(condition.getPatientFacts()));
        return facts.build();
    }

    /**
     * Whether the row has a condition of a kind.
     *
     * @param type the kind
     * @return true if at least one condition is of the kind
     */
    default boolean hasCondition(ConditionType type) {
        for (GuideCondition condition : getConditions()) {
            if (condition.getType() == type) {
                return true;
            }
        }
        return false;
    }

    /**
     * Checks the row number.
     *
     * @throws IllegalArgumentException if it is below 1
     */
    @Value.Check
    default void check() {
        checkArgument(getRow() >= 1, "expected a row number from 1, got %s", getRow());
    }

    /**
     * A builder of rows.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds rows. */
    final class Builder extends ImmutableGuideRow.Builder {

        Builder() {}
    }
}
