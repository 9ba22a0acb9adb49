package se.socialdata.core.assistance;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.YearMonth;
import java.util.Optional;
import org.immutables.value.Value;
import se.socialdata.core.geography.Municipality;
import se.socialdata.core.money.Money;
import se.socialdata.core.style.SdkStyle;

/**
 * A household's case of economic assistance (ärende om ekonomiskt bistånd): what was applied for, assessed, decided and
 * planned.
 *
 * <p>It holds what happened, lawful or not; nothing about an application makes it impossible to record. What the law and the
 * guidance say about it is in {@link AssistanceRules}.
 */
@Value.Immutable
@SdkStyle
public interface AssistanceCase {

    /**
     * The id of the case in the case system. It must not be, or contain, a personal identity number.
     *
     * @return the id
     */
    String getId();

    /**
     * The municipality whose board is responsible.
     *
     * @return the municipality
     */
    Municipality getMunicipality();

    /**
     * The household.
     *
     * @return the household
     */
    Household getHousehold();

    /**
     * The applications.
     *
     * @return the applications, in any order
     */
    ImmutableList<AssistanceApplication> getApplications();

    /**
     * The needs assessments.
     *
     * @return the assessments, in any order
     */
    ImmutableList<NeedsAssessment> getAssessments();

    /**
     * The decisions.
     *
     * @return the decisions, in any order
     */
    ImmutableList<AssistanceDecision> getDecisions();

    /**
     * The plans towards self-support.
     *
     * @return the plans, in any order
     */
    ImmutableList<SupportPlan> getPlans();

    /**
     * The occasions on which an adult was asked about violence.
     *
     * @return the occasions, in any order
     */
    ImmutableList<ViolenceQuestion> getViolenceQuestions();

    /**
     * Finds an application.
     *
     * @param reference its reference
     * @return the application, or empty; should several have the reference, the one that came in first
     */
    default Optional<AssistanceApplication> findApplication(String reference) {
        return getApplications().stream()
                .filter(application -> application.getReference().equals(reference))
                .min(CaseOrder.FIRST_APPLICATION);
    }

    /**
     * Finds a needs assessment.
     *
     * @param reference its reference
     * @return the assessment, or empty; should several have the reference, the last of them, and of several of one day the one
     *     that considers least
     */
    default Optional<NeedsAssessment> findAssessment(String reference) {
        return getAssessments().stream()
                .filter(assessment -> assessment.getReference().equals(reference))
                .max(CaseOrder.LAST_ASSESSMENT);
    }

    /**
     * The months for which assistance was granted.
     *
     * @return the months that a decision granted more than nothing for
     */
    default AssistanceMonths getMonths() {
        return AssistanceMonths.of(getDecisions().stream()
                .filter(decision -> decision.getGranted().toOre() > 0)
                .map(AssistanceDecision::getMonth)
                .toList());
    }

    /**
     * The household's row in the register for a month: what was granted for it, and the persons without their obstacles.
     *
     * @param month the month
     * @return the row, or empty if nothing was granted for the month
     */
    default Optional<AssistedMonth> toAssistedMonth(YearMonth month) {
        if (!getMonths().contains(month)) {
            return Optional.empty();
        }
        AssistedMonth.Builder row = AssistedMonth.builder()
                .householdKey(getHousehold().getKey())
                .municipality(getMunicipality())
                .month(month)
                .persons(getHousehold().toPersons());
        Money livelihood = Money.ZERO;
        Money other = Money.ZERO;
        for (AssistanceDecision decision : getDecisions()) {
            if (decision.getMonth().equals(month)) {
                livelihood = livelihood.plus(decision.getGranted(true));
                other = other.plus(decision.getGranted(false));
            }
        }
        return Optional.of(row.livelihoodSupport(livelihood).otherNeeds(other).build());
    }

    /**
     * Refuses an id without a character.
     *
     * @throws IllegalArgumentException if the record has no meaning
     */
    @Value.Check
    default void check() {
        checkArgument(!getId().isBlank(), "expected the id of the case, got a blank one");
    }

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds cases of economic assistance. */
    final class Builder extends ImmutableAssistanceCase.Builder {
        Builder() {}
    }
}
