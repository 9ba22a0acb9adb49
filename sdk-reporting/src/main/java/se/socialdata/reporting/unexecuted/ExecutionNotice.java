package se.socialdata.reporting.unexecuted;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.immutables.value.Value;
import se.socialdata.core.decision.FavourableDecision;
import se.socialdata.core.decision.InterventionType;
import se.socialdata.core.decision.SubmittedNotice;
import se.socialdata.core.geography.Municipality;
import se.socialdata.core.identity.Person;
import se.socialdata.core.style.SdkStyle;

/**
 * The notice that a reported decision has been executed (anmälan om verkställighet), with the date, LSS 28 g §.
 *
 * <p>For receivers entitled to the identity; {@code toString} masks it.
 */
@Value.Immutable
@SdkStyle
public interface ExecutionNotice {

    /**
     * The identity of the decision in the case system.
     *
     * @return the id
     */
    String getDecisionId();

    /**
     * The municipality whose board decided.
     *
     * @return the municipality
     */
    Municipality getMunicipality();

    /**
     * The person to whom the intervention is granted.
     *
     * @return the person
     */
    Person getPerson();

    /**
     * The type of intervention.
     *
     * @return the type
     */
    InterventionType getIntervention();

    /**
     * The day of the decision.
     *
     * @return the day
     */
    LocalDate getDecisionDate();

    /**
     * The day of execution.
     *
     * @return the day
     */
    LocalDate getExecutionDate();

    /**
     * The notices that are due for a decision: executions by a day that ended a reported wait and are not notified.
     *
     * @param decision the decision
     * @param asOf the day asked about, inclusive
     * @return the notices, in order of time
     */
    static ImmutableList<ExecutionNotice> due(FavourableDecision decision, LocalDate asOf) {
        return decision.getWaits().stream()
                .filter(decision::isReported)
                .flatMap(wait -> wait.executedOn().stream())
                .filter(executed -> !executed.isAfter(asOf))
                .filter(executed -> decision.getNotices().stream()
                        .map(SubmittedNotice::getExecutionDate)
                        .noneMatch(executed::equals))
                .map(executed -> builder()
                        .decisionId(decision.getId())
                        .municipality(decision.getMunicipality())
                        .person(decision.getPerson())
                        .intervention(decision.getIntervention())
                        .decisionDate(decision.getDecisionDate())
                        .executionDate(executed)
                        .build())
                .collect(toImmutableList());
    }

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds execution notices. */
    final class Builder extends ImmutableExecutionNotice.Builder {
        Builder() {}
    }
}
