package se.socialdata.core.placement;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import se.socialdata.core.style.SdkStyle;

/**
 * The board's decision to place a child in a home (beslut om placering), with what the law asks of it.
 */
@Value.Immutable
@SdkStyle
public interface PlacementDecision {

    /**
     * The reference in the case system, unique within the case. It must not be, or contain, a personal identity
     * number.
     *
     * @return the reference
     */
    @NotBlank
    String getReference();

    /**
     * The day of the decision.
     *
     * @return the day
     */
    LocalDate getDate();

    /**
     * The form of placement decided.
     *
     * @return the form
     */
    PlacementForm getForm();

    /**
     * The day on which the child's best interests were assessed.
     *
     * @return the day, or empty if they were not
     */
    Optional<LocalDate> getBestInterestsAssessedDate();

    /**
     * The day on which the home was assessed against this child's needs.
     *
     * @return the day, or empty if it was not
     */
    Optional<LocalDate> getSuitabilityAssessedDate();

    /**
     * The investigation that the assessment starts from.
     *
     * @return its reference, or empty
     */
    Optional<String> getInvestigationReference();

    /**
     * The care plan that the assessment starts from.
     *
     * @return its reference, or empty
     */
    Optional<String> getCarePlanReference();

    /**
     * What was weighed in the choice of home.
     *
     * @return the factors
     */
    ImmutableSet<ConsideredFactor> getConsideredFactors();

    /**
     * How a placement with kin was considered.
     *
     * @return the consideration, or empty if there was none
     */
    Optional<@Valid KinConsideration> getKinConsideration();

    /**
     * The child's opinion.
     *
     * @return the opinion, or empty if nothing is recorded
     */
    Optional<@Valid ChildOpinion> getChildOpinion();

    /**
     * Whether solutions at home were considered before a placement outside it.
     *
     * @return true if they were
     */
    @Value.Default
    default boolean isHomeAlternativesConsidered() {
        return false;
    }

    /**
     * Whether the child needs care and treatment, as against housing with support.
     *
     * @return whether it does, or empty where it is not stated
     */
    Optional<Boolean> getCareNeeded();

    /**
     * Whether the child needs particularly close supervision (särskilt noggrann tillsyn).
     *
     * @return whether it does, or empty where it is not stated
     */
    Optional<Boolean> getSpecialSupervisionNeeded();

    /**
     * The day on which the home had been investigated; for an emergency home to the extent that the situation allowed.
     *
     * @return the day, or empty if it had not
     */
    Optional<LocalDate> getHomeInvestigatedDate();

    /**
     * The day on which extracts from the criminal records and the register of suspicions were obtained.
     *
     * @return the day, or empty if they were not
     */
    Optional<LocalDate> getRegisterExtractsDate();

    /**
     * The number of placed children in the home once the decision is carried out, this child included.
     *
     * @return the number, or empty where it is not stated
     */
    OptionalInt getPlacedChildrenInHome();

    /**
     * The day on which the decision was reported to the inspectorate because of the number of placed children.
     *
     * @return the day, or empty if it was not
     */
    Optional<LocalDate> getInspectorateNotifiedDate();

    /**
     * Refuses a number of placed children below one.
     *
     * @throws IllegalArgumentException if the record has no meaning
     */
    @Value.Check
    default void check() {
        checkArgument(
                getPlacedChildrenInHome().orElse(1) >= 1,
                "expected at least this child among the placed children in the home, got %s",
                getPlacedChildrenInHome().orElse(1));
    }

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds decisions. */
    final class Builder extends ImmutablePlacementDecision.Builder {
        Builder() {}
    }
}
