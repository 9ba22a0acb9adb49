package se.socialdata.delegation.decision;

import com.google.common.collect.ImmutableSet;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import se.socialdata.core.rule.RuleStatus;
import se.socialdata.core.style.SdkStyle;
import se.socialdata.core.validation.RuleGroups;
import se.socialdata.core.validation.RulesHold;
import se.socialdata.delegation.StaffKey;
import se.socialdata.delegation.guide.TaskCode;

/** A measure that somebody has performed (utförd hälso- och sjukvårdsåtgärd), as far as rules on delegation ask about it. */
@Value.Immutable
@SdkStyle
@RulesHold(provider = MeasureRules.class)
@RulesHold(provider = MeasureRules.class, statuses = RuleStatus.LOCAL, groups = RuleGroups.Local.class)
public interface PerformedMeasure {

    /**
     * The identity of the measure in the case system; never a personal identity number.
     *
     * @return the id
     */
    @NotBlank
    String getId();

    /**
     * The task.
     *
     * @return the code of the task
     */
    TaskCode getTask();

    /**
     * Who performed it.
     *
     * @return an opaque key
     */
    StaffKey getPerformedBy();

    /**
     * The day.
     *
     * @return the day
     */
    LocalDate getDate();

    /**
     * Whether it stands in the patient's journal.
     *
     * @return false where nothing is given
     */
    @Value.Default
    default boolean isJournalled() {
        return false;
    }

    /**
     * Whether something happened that caused, or could have caused, a care injury (vårdskada).
     *
     * @return false where nothing is given
     */
    @Value.Default
    default boolean isHarmEvent() {
        return false;
    }

    /**
     * Whether that event was reported.
     *
     * @return false where nothing is given
     */
    @Value.Default
    default boolean isHarmReported() {
        return false;
    }

    /**
     * Whether the municipality's responsible nurse had ordered it (ordination).
     *
     * @return the answer, or empty if it is not recorded
     */
    Optional<Boolean> getOrderedByNurse();

    /**
     * Whether a controlled drug was handled (särskilt läkemedel, narkotika).
     *
     * @return false where nothing is given
     */
    @Value.Default
    default boolean isControlledDrug() {
        return false;
    }

    /**
     * Whether it stands in the consumption journal (förbrukningsjournal).
     *
     * @return false where nothing is given
     */
    @Value.Default
    default boolean isInConsumptionJournal() {
        return false;
    }

    /**
     * What the pen of an injection is marked with.
     *
     * @return the items, or empty if it is not recorded or no pen was used
     */
    Optional<ImmutableSet<PenLabelItem>> getPenLabel();

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds measures. */
    final class Builder extends ImmutablePerformedMeasure.Builder {
        Builder() {}
    }
}
