package se.socialdata.core.matching;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.OptionalInt;
import org.immutables.value.Value;
import se.socialdata.core.home.Home;
import se.socialdata.core.style.SdkStyle;

/**
 * A child's need held against one home on a day (matchning): whether the home can be considered, and the check of every
 * factor.
 *
 * <p>It holds keys and outcomes: no name, no address, and nothing of the other children in the home. A match is a basis for an
 * assessment, not the assessment: that is made by people and kept in a document.
 */
@Value.Immutable
@SdkStyle
public interface Match {

    /**
     * The key of the need.
     *
     * @return the key
     */
    @NotBlank
    String getNeedId();

    /**
     * The key of the home.
     *
     * @return the key
     */
    @NotBlank
    String getHomeKey();

    /**
     * The day on which the home was looked at.
     *
     * @return the day
     */
    LocalDate getDate();

    /**
     * The name of the policy.
     *
     * @return the name
     */
    @NotBlank
    String getPolicyName();

    /**
     * Whether the home can be considered.
     *
     * @return fits, to be asked, or excluded
     */
    MatchStatus getStatus();

    /**
     * The distance from the origin of the need, as the crow flies.
     *
     * @return whole kilometres, rounded up, or empty where it is not known
     */
    OptionalInt getDistanceKilometres();

    /**
     * The check of every factor, in the order in which the policy counts them.
     *
     * @return the checks
     */
    ImmutableList<@Valid FactorCheck> getChecks();

    /**
     * Why the home is excluded: the required factors that are unmet.
     *
     * @return the checks; empty unless the home is excluded
     */
    default ImmutableList<FactorCheck> getExcludingChecks() {
        return getChecks().stream()
                .filter(check -> check.getWeight() == FactorWeight.REQUIRED)
                .filter(check -> check.getOutcome() == CheckOutcome.UNMET)
                .collect(toImmutableList());
    }

    /**
     * What is not known, and what to ask.
     *
     * @return the checks whose reason is a question
     */
    default ImmutableList<FactorCheck> getQuestions() {
        return findChecks(CheckOutcome.UNKNOWN);
    }

    /**
     * The checks with an outcome.
     *
     * @param outcome the outcome
     * @return the checks, in the order of the policy
     */
    default ImmutableList<FactorCheck> findChecks(CheckOutcome outcome) {
        return getChecks().stream()
                .filter(check -> check.getOutcome() == outcome)
                .collect(toImmutableList());
    }

    /**
     * Holds a need against a home.
     *
     * @param need the need
     * @param home the home
     * @param date the day on which the home is looked at
     * @param policy what each factor does
     * @return the match
     */
    static Match of(PlacementNeed need, Home home, LocalDate date, MatchPolicy policy) {
        return PreparedNeed.of(need, policy).explain(HomeFacts.of(home, date));
    }

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds matches. */
    final class Builder extends ImmutableMatch.Builder {
        Builder() {}
    }
}
