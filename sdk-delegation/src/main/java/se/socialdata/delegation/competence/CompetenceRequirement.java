package se.socialdata.delegation.competence;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.immutables.value.Value;
import se.socialdata.core.style.SdkStyle;

/** One competence requirement (kompetenskrav): a topic under a heading, and how the competence is shown. */
@Value.Immutable
@SdkStyle
public interface CompetenceRequirement {

    /**
     * The code of the heading under which the requirement stands.
     *
     * @return the code of the heading
     */
    String getHeading();

    /**
     * What the requirement is about.
     *
     * @return the topic
     */
    CompetenceTopic getTopic();

    /**
     * How the competence is held and shown; all kinds are required.
     *
     * @return the kinds in teaching order, at least one other than {@link RequirementKind#PATIENT_SPECIFIC}
     */
    ImmutableSet<RequirementKind> getKinds();

    /**
     * The heading whose requirements must be met for this one, where the source refers to it ("utifrån ovan").
     *
     * @return the code of the heading, or empty if the requirement stands on its own
     */
    Optional<String> getPrerequisiteHeading();

    /**
     * On how many occasions the competence must be trained or shown at least.
     *
     * @return the number, 1 unless the source states one
     */
    @Value.Default
    default int getMinimumOccasions() {
        return 1;
    }

    /**
     * Whether the occasions must be together with the nurse who delegates (tillsammans med delegerande sjuksköterska).
     *
     * @return true if they must
     */
    @Value.Default
    default boolean isWithDelegatingNurse() {
        return false;
    }

    /**
     * The stable code of the requirement.
     *
     * @return the heading and the topic
     */
    default RequirementCode getCode() {
        return RequirementCode.of(getHeading(), getTopic().code());
    }

    /**
     * Whether the competence concerns one patient.
     *
     * @return true if it is patient-specific
     */
    default boolean isPatientSpecific() {
        return getKinds().contains(RequirementKind.PATIENT_SPECIFIC);
    }

    /**
     * When the requirement is taught within its heading: by the last of the kinds that it asks for.
     *
     * @return theory, practice, training or demonstration
     */
    default RequirementKind getTeachingStep() {
        RequirementKind step = RequirementKind.THEORETICAL;
        for (RequirementKind kind : getKinds()) {
            if (kind != RequirementKind.PATIENT_SPECIFIC && kind.compareTo(step) > 0) {
                step = kind;
            }
        }
        return step;
    }

    /**
     * Checks the kinds and the number of occasions.
     *
     * @throws IllegalArgumentException if no kind says how the competence is shown, or there is less than one occasion
     */
    @Value.Check
    default void check() {
        checkArgument(
                getKinds().stream().anyMatch(kind -> kind != RequirementKind.PATIENT_SPECIFIC),
                "expected a kind that says how the competence is shown, got none");
        checkArgument(getMinimumOccasions() >= 1, "expected 1 occasion or more, got %s", getMinimumOccasions());
    }

    /**
     * A builder of requirements.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds requirements. */
    final class Builder extends ImmutableCompetenceRequirement.Builder {

        Builder() {}
    }
}
