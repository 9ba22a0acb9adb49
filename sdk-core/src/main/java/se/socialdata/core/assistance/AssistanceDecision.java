package se.socialdata.core.assistance;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.immutables.value.Value;
import se.socialdata.core.money.Money;
import se.socialdata.core.style.SdkStyle;

/**
 * A decision on economic assistance (beslut om ekonomiskt bistånd).
 */
@Value.Immutable
@SdkStyle
public interface AssistanceDecision {

    /**
     * The reference in the case system, unique within the case.
     *
     * @return the reference
     */
    String getReference();

    /**
     * The day of the decision.
     *
     * @return the day
     */
    LocalDate getDate();

    /**
     * The application that is decided.
     *
     * @return the reference of the application
     */
    String getApplicationReference();

    /**
     * The needs assessment that the decision rests on.
     *
     * @return the reference of the assessment, or empty
     */
    Optional<String> getAssessmentReference();

    /**
     * The calendar month that the assistance concerns.
     *
     * @return the month
     */
    YearMonth getMonth();

    /**
     * How it was decided.
     *
     * @return the outcome
     */
    AssistanceOutcome getOutcome();

    /**
     * The household as the norm was computed for it.
     *
     * @return the household, or empty if no norm was computed
     */
    Optional<NormHousehold> getNormHousehold();

    /**
     * The national norm for the month as the decision states it, before income.
     *
     * @return the amount, or empty if no norm was computed
     */
    Optional<Money> getNormAmount();

    /**
     * What was granted and rejected, purpose by purpose.
     *
     * @return the parts
     */
    ImmutableList<ComponentDecision> getComponents();

    /**
     * What was granted as livelihood support, or for other needs of life.
     *
     * @param livelihoodSupport true for livelihood support (försörjningsstöd), false for other needs (livsföring i övrigt)
     * @return the sum of the parts
     */
    default Money getGranted(boolean livelihoodSupport) {
        Money sum = Money.ZERO;
        for (ComponentDecision part : getComponents()) {
            if (part.getComponent().getGroup().isLivelihoodSupport() == livelihoodSupport) {
                sum = sum.plus(part.getGrantedAmount());
            }
        }
        return sum;
    }

    /**
     * What was granted in all.
     *
     * @return livelihood support and other needs of life together
     */
    default Money getGranted() {
        return getGranted(true).plus(getGranted(false));
    }

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds assistanceDecision records. */
    final class Builder extends ImmutableAssistanceDecision.Builder {
        Builder() {}
    }
}
