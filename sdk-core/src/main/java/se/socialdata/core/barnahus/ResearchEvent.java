package se.socialdata.core.barnahus;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import se.socialdata.core.style.SdkStyle;

/**
 * What a log for research tells of an event (händelse i en pseudonymiserad logg): codes and truths, and no text, person or day.
 */
@Value.Immutable
@SdkStyle
public interface ResearchEvent {

    /**
     * What happened.
     *
     * @return the kinds, at least one
     */
    ImmutableSet<LogEventType> getTypes();

    /**
     * The days from the first dated event of the log.
     *
     * @return the days, 0 for the first, or empty where the event has no date or intervals are not chosen
     */
    OptionalInt getDaysFromFirst();

    /**
     * Whose event it is.
     *
     * @return the authority
     */
    BarnahusAuthority getAuthority();

    /**
     * Who handed the documentation to the keeper of the log.
     *
     * @return the authority, or empty where it is not stated
     */
    Optional<BarnahusAuthority> getDeliveredBy();

    /**
     * What those of the listed adults who took part are.
     *
     * @return the roles, each once
     */
    ImmutableSet<AdultRole> getRoles();

    /**
     * What the child was told.
     *
     * @return the items, each once
     */
    ImmutableSet<LogInformationItem> getItems();

    /**
     * What kinds of wishes and views the child gave.
     *
     * @return the kinds, each once
     */
    ImmutableSet<ChildViewKind> getViews();

    /**
     * When in the inquiry protection was assessed.
     *
     * @return the moment, or empty for other events
     */
    Optional<AssessmentMoment> getAssessmentMoment();

    /**
     * What a decision came to.
     *
     * @return the outcome, or empty where it is not stated and for other events
     */
    Optional<RulingOutcome> getOutcome();

    /**
     * Whether an assessment or decision is motivated.
     *
     * @return whether it is, or empty for other events
     */
    Optional<Boolean> getMotivated();

    /**
     * Whether it is stated in what way the child influenced a decision.
     *
     * @return whether it is, or empty for other events
     */
    Optional<Boolean> getChildInfluenceStated();

    /**
     * Whether the interview was recorded on film.
     *
     * @return whether it was, or empty where it is not stated
     */
    Optional<Boolean> getRecorded();

    /**
     * Whether treatment was offered.
     *
     * @return whether it was, or empty where it is not stated
     */
    Optional<Boolean> getTreatmentOffered();

    /**
     * Refuses an event without kind and a negative number of days.
     *
     * @throws IllegalArgumentException if the record has no meaning
     */
    @Value.Check
    default void check() {
        checkArgument(!getTypes().isEmpty(), "expected at least one kind of event");
        checkArgument(getDaysFromFirst().orElse(0) >= 0, "expected 0 days or more");
    }

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds events for research. */
    final class Builder extends ImmutableResearchEvent.Builder {
        Builder() {}
    }
}
