package se.socialdata.core.home;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import se.socialdata.core.style.SdkStyle;
import se.socialdata.core.time.DateOrder;

/** An inspection by IVO and the decision after it (inspektion, tillsynsbeslut). */
@Value.Immutable
@SdkStyle
public interface HomeInspection {

    /**
     * The day of the inspection.
     *
     * @return the day
     */
    LocalDate getDate();

    /**
     * Whether it was announced.
     *
     * @return the notice, or empty where it is not stated
     */
    Optional<InspectionNotice> getNotice();

    /**
     * Whether those children and young people who agreed to it were talked with.
     *
     * @return whether they were, or empty where it is not stated
     */
    Optional<Boolean> getChildrenHeard();

    /**
     * The day of the decision.
     *
     * @return the day, or empty while there is none
     */
    Optional<LocalDate> getDecisionDate();

    /**
     * What the decision says; empty where nothing was found.
     *
     * @return the results
     */
    ImmutableSet<InspectionResult> getResults();

    /**
     * What it dealt with.
     *
     * @return the categories
     */
    ImmutableSet<InspectionCategory> getCategories();

    /**
     * The day on which the home reported how it remedies what was found.
     *
     * @return the day, or empty if it has not
     */
    Optional<LocalDate> getRemedyReportedDate();

    /**
     * The day on which IVO followed up.
     *
     * @return the day, or empty if it has not
     */
    Optional<LocalDate> getFollowedUpDate();

    /**
     * Refuses a decision before the inspection.
     *
     * @throws IllegalArgumentException if the record has no meaning
     */
    @Value.Check
    default void check() {
        DateOrder.check("inspection", getDate(), "decision", getDecisionDate());
    }

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds inspections. */
    final class Builder extends ImmutableHomeInspection.Builder {
        Builder() {}
    }
}
