package se.socialdata.core.matching;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import se.socialdata.core.placement.ChildOpinion;
import se.socialdata.core.placement.KinConsideration;
import se.socialdata.core.style.SdkStyle;

/**
 * The assessment of which home is right for a child, as it is to be documented (dokumenterad matchning).
 *
 * <p>It holds what was considered and what was not: kin first, alternatives at home, the homes that were looked at, the match
 * with the one that was chosen, and what is compromised. {@link MatchRules} says what is missing. Nothing hinders that an
 * incomplete document is kept.
 */
@Value.Immutable
@SdkStyle
public interface MatchDocument {

    /**
     * The reference in the case system. It must not be, or contain, a personal identity number.
     *
     * @return the reference
     */
    @NotBlank
    String getId();

    /**
     * The key of the need.
     *
     * @return the key
     */
    @NotBlank
    String getNeedId();

    /**
     * The day of the assessment.
     *
     * @return the day
     */
    LocalDate getDate();

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
     * How a placement with kin was considered, which comes first.
     *
     * @return the consideration, or empty if there was none
     */
    Optional<@Valid KinConsideration> getKinConsideration();

    /**
     * The day on which alternatives at home were considered.
     *
     * @return the day, or empty if they were not
     */
    Optional<LocalDate> getAlternativesAtHomeDate();

    /**
     * The child's opinion, or why it is missing.
     *
     * @return the opinion, or empty if nothing is recorded
     */
    Optional<@Valid ChildOpinion> getChildOpinion();

    /**
     * The match with the home that was chosen.
     *
     * @return the match, or empty if no home was chosen
     */
    Optional<@Valid Match> getMatch();

    /**
     * The homes that were considered and not chosen.
     *
     * @return the homes
     */
    ImmutableList<@Valid ConsideredHome> getOtherHomes();

    /**
     * The factors that people have judged beside the match, for example after asking the home.
     *
     * @return the factors
     */
    ImmutableSet<MatchingFactor> getJudgedFactors();

    /**
     * The day on which the home was assessed against this child's needs.
     *
     * @return the day, or empty if it was not
     */
    Optional<LocalDate> getSuitabilityAssessedDate();

    /**
     * What social services expect of whoever runs the home.
     *
     * @return the text, or empty
     */
    @Value.Redacted
    Optional<String> getExpectations();

    /**
     * The day on which what is for the board was judged.
     *
     * @return the day, or empty if it was not
     */
    Optional<LocalDate> getBoardJudgedDate();

    /**
     * What is compromised, where the home does not fully fit.
     *
     * @return the compromise, or empty if none is recorded
     */
    Optional<@Valid Compromise> getCompromise();

    /**
     * The pairs of siblings who should live together and do not, by the keys of their needs.
     *
     * @return the pairs
     */
    ImmutableSet<SiblingPair> getSplitSiblings();

    /**
     * Why the siblings are split. Free text: never part of {@code toString} or a finding.
     *
     * @return the reason, or empty
     */
    @Value.Redacted
    Optional<String> getSplitReason();

    /**
     * The day on which a worry for the safety in the home was raised.
     *
     * @return the day, or empty if there is none
     */
    Optional<LocalDate> getSafetyConcernDate();

    /**
     * The day on which the choice of home was assessed again.
     *
     * @return the day, or empty if it was not
     */
    Optional<LocalDate> getReassessedDate();

    /**
     * The factors that were considered: those that the match could decide, those for the board if it has judged, and those
     * that people have judged.
     *
     * @return the factors
     */
    default ImmutableSet<MatchingFactor> findConsideredFactors() {
        return DocumentFacts.considered(this);
    }

    /**
     * The factors that were not considered.
     *
     * @return the factors
     */
    default ImmutableSet<MatchingFactor> findFactorsNotConsidered() {
        return DocumentFacts.notConsidered(this);
    }

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds documents. */
    final class Builder extends ImmutableMatchDocument.Builder {
        Builder() {}
    }
}
