package se.socialdata.delegation.competence;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import se.socialdata.core.style.SdkStyle;
import se.socialdata.delegation.PatientKey;
import se.socialdata.delegation.StaffKey;

/**
 * A record that a person has shown a competence (dokumenterad reell kompetens): what, how, when and confirmed by whom.
 *
 * <p>Each occasion is a record of its own. Source: HSLF-FS 2017:37 9 kap. 3 och 4 §§, as cited in Riktlinjer för delegering,
 * Norrbotten 2026.
 */
@Value.Immutable
@SdkStyle
public interface CompetenceRecord {

    /**
     * Who has shown the competence.
     *
     * @return an opaque key
     */
    StaffKey getPerson();

    /**
     * Which requirement the competence meets.
     *
     * @return the code of the requirement
     */
    RequirementCode getRequirement();

    /**
     * How the competence was shown.
     *
     * @return the kinds, at least one
     */
    ImmutableSet<RequirementKind> getKinds();

    /**
     * The day on which it was shown and confirmed.
     *
     * @return the date
     */
    LocalDate getConfirmedOn();

    /**
     * Who confirmed it.
     *
     * @return an opaque key; that of the person is recordable, but such a record counts for nothing
     */
    StaffKey getConfirmedBy();

    /**
     * The last day on which the record counts, inclusive, if the municipality sets a limit.
     *
     * @return the last day, or empty if there is no limit
     */
    Optional<LocalDate> getValidUntil();

    /**
     * For which patient the competence was shown.
     *
     * @return an opaque key, or empty if the competence concerns no single patient
     */
    Optional<PatientKey> getPatient();

    /**
     * Which occasion of the day this was, to tell two occasions on one day apart.
     *
     * @return the number, counted from 1
     */
    @Value.Default
    default int getOccasionOfDay() {
        return 1;
    }

    /**
     * Whether the person confirmed the competence for themself.
     *
     * @return true if the record counts for nothing for that reason
     */
    default boolean isSelfConfirmed() {
        return getPerson().equals(getConfirmedBy());
    }

    /**
     * Whether the record has been made by a day and has not passed its last day.
     *
     * @param day the day
     * @return true from the day of confirmation to the last day, both inclusive
     */
    default boolean isValidOn(LocalDate day) {
        return !getConfirmedOn().isAfter(day)
                && getValidUntil().filter(last -> last.isBefore(day)).isEmpty();
    }

    /**
     * Checks the kinds, the last day and the number of the occasion.
     *
     * @throws IllegalArgumentException if there is no kind, the last day lies before the confirmation, or the occasion is below 1
     */
    @Value.Check
    default void check() {
        checkArgument(!getKinds().isEmpty(), "expected at least one kind of competence, got none");
        getValidUntil()
                .ifPresent(last -> checkArgument(
                        !last.isBefore(getConfirmedOn()),
                        "expected a last day on or after the confirmation %s, got %s",
                        getConfirmedOn(),
                        last));
        checkArgument(getOccasionOfDay() >= 1, "expected an occasion from 1, got %s", getOccasionOfDay());
    }

    /**
     * A builder of records.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds records. */
    final class Builder extends ImmutableCompetenceRecord.Builder {

        Builder() {}
    }
}
