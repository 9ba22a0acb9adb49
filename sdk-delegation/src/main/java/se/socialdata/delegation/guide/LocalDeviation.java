package se.socialdata.delegation.guide;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import se.socialdata.core.geography.Municipality;
import se.socialdata.core.style.SdkStyle;
import se.socialdata.core.time.DateInterval;
import se.socialdata.delegation.StaffKey;

/**
 * A municipality's deviation from the guide for one task (lokal avvikelse, avsteg från delegeringsguiden).
 *
 * <p>It changes the outcome, the authorised professions or the conditions of the task on the days on which it is valid. The
 * guide demands a written {@linkplain Dispensation dispensation} for every deviation; one without can be recorded and laid on
 * a guide, since it may be the practice of the municipality, and a rule reports it.
 */
@Value.Immutable
@SdkStyle
public interface LocalDeviation {

    /**
     * The municipality that deviates.
     *
     * @return the municipality
     */
    Municipality getMunicipality();

    /**
     * The task.
     *
     * @return the code of the task
     */
    TaskCode getTask();

    /**
     * The outcome in this municipality.
     *
     * @return the outcome, or empty if the guide's outcome stays
     */
    Optional<Handover> getHandover();

    /**
     * The authorised professions in this municipality.
     *
     * @return the professions, which replace the guide's, or empty if the guide's stay
     */
    Optional<ImmutableSet<Profession>> getAuthorisedProfessions();

    /**
     * The conditions that the municipality adds, after those of the guide.
     *
     * @return the conditions, possibly none
     */
    ImmutableList<GuideCondition> getAddedConditions();

    /**
     * The conditions of the guide that do not apply in this municipality.
     *
     * @return the conditions, possibly none; those that the row does not have make no difference
     */
    ImmutableSet<GuideCondition> getWithdrawnConditions();

    /**
     * Who decided on the deviation.
     *
     * @return an opaque key
     */
    StaffKey getDecidedBy();

    /**
     * The day of the decision.
     *
     * @return the date
     */
    LocalDate getDecidedOn();

    /**
     * The days on which the deviation is valid.
     *
     * @return the interval
     */
    DateInterval getValidity();

    /**
     * Why the municipality deviates, in its own words. Not shown by {@code toString}.
     *
     * @return the reason
     */
    @Value.Redacted
    String getReason();

    /**
     * The written dispensation.
     *
     * @return the dispensation, or empty if there is none
     */
    Optional<Dispensation> getDispensation();

    /**
     * Whether the deviation has the written dispensation that the guide demands: issued by MAS or MAR, at the latest on the
     * first day of the deviation.
     *
     * @return true if it has
     */
    default boolean isDispensed() {
        return getDispensation()
                .filter(Dispensation::isIssuedByMasOrMar)
                .filter(dispensation ->
                        !dispensation.getIssuedOn().isAfter(getValidity().getStart()))
                .isPresent();
    }

    /**
     * The row of the guide as it reads with this deviation.
     *
     * @param row the row of the same task
     * @return the changed row, which remembers this deviation
     * @throws IllegalArgumentException if the row is of another task
     */
    default GuideRow appliedTo(GuideRow row) {
        checkArgument(row.getTask().code().equals(getTask()), "expected a row of the task %s", getTask());
        GuideRow.Builder changed = GuideRow.builder();
        changed.from(row);
        getHandover().ifPresent(changed::chosenHandover);
        getAuthorisedProfessions().ifPresent(changed::authorisedProfessions);
        changed.conditions(row.getConditions().stream()
                .filter(condition -> !getWithdrawnConditions().contains(condition))
                .toList());
        changed.addAllConditions(getAddedConditions());
        return changed.deviation(this).build();
    }

    /**
     * Checks that the deviation changes something.
     *
     * @throws IllegalArgumentException if it changes neither outcome, professions nor conditions
     */
    @Value.Check
    default void check() {
        checkArgument(
                getHandover().isPresent()
                        || getAuthorisedProfessions().isPresent()
                        || !getAddedConditions().isEmpty()
                        || !getWithdrawnConditions().isEmpty(),
                "expected a changed outcome, profession or condition, got none");
    }

    /**
     * A builder of deviations.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds deviations. */
    final class Builder extends ImmutableLocalDeviation.Builder {

        Builder() {}
    }
}
