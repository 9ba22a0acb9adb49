package se.socialdata.core.barnahus;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import se.socialdata.core.style.SdkStyle;

/**
 * One row of the child's way through a Barnahus (händelse). One row is one event; a row that holds several
 * kinds is kept and a rule tells of it.
 */
@Value.Immutable
@SdkStyle
public interface LogEvent {

    /**
     * The reference, unique within the log. It must not be, or contain, a personal identity number.
     *
     * @return the reference
     */
    String getReference();

    /**
     * What happened.
     *
     * @return the kinds, at least one
     */
    ImmutableSet<LogEventType> getTypes();

    /**
     * The heading of the row, where it is not the term of the kind.
     *
     * @return the heading, or empty where the term serves
     */
    @Value.Redacted
    Optional<String> getLabel();

    /**
     * The day.
     *
     * @return the day, or empty where it is not stated
     */
    Optional<LocalDate> getDate();

    /**
     * Whose event it is: under whose secrecy the entry stands, and who answers for informing the child.
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
     * The description for professionals.
     *
     * @return the description, or empty where it is not stated
     */
    @Value.Redacted
    Optional<String> getDescription();

    /**
     * The description in words that the child can read.
     *
     * @return the description, or empty where it is not stated
     */
    @Value.Redacted
    Optional<String> getChildDescription();

    /**
     * Whether the descriptions have been checked and tell nothing of what the child has said. As long as they
     * have not, they are treated as if they did.
     *
     * @return true if they have been checked
     */
    @Value.Default
    default boolean isFreeOfChildAccount() {
        return false;
    }

    /**
     * What the child said, kept apart from the descriptions.
     *
     * @return the text, or empty where nothing is recorded
     */
    @Value.Redacted
    Optional<String> getChildStatement();

    /**
     * Who had to do with it.
     *
     * @return the participants
     */
    ImmutableList<EventParticipant> getParticipants();

    /**
     * What the child was told about it, and by whom.
     *
     * @return the information
     */
    ImmutableList<InformationGiven> getInformation();

    /**
     * What the child wished and thought.
     *
     * @return the views
     */
    ImmutableList<ChildView> getViews();

    /**
     * What was reported.
     *
     * @return the report, or empty for other events
     */
    Optional<EventReport> getReport();

    /**
     * What the meeting was about.
     *
     * @return the meeting, or empty for other events
     */
    Optional<ConsultationMeeting> getMeeting();

    /**
     * How the child came and went.
     *
     * @return the fetching, or empty for other events
     */
    Optional<ChildFetching> getFetching();

    /**
     * Whether the interview was recorded on film.
     *
     * @return whether it was, or empty where it is not stated
     */
    Optional<Boolean> getRecorded();

    /**
     * The assessment of protection.
     *
     * @return the assessment, or empty for other events
     */
    Optional<ProtectionAssessment> getAssessment();

    /**
     * What was decided.
     *
     * @return the decision, or empty for other events
     */
    Optional<Ruling> getRuling();

    /**
     * What social services do.
     *
     * @return the intervention, or empty for other events
     */
    Optional<LogIntervention> getIntervention();

    /**
     * The treatment.
     *
     * @return the treatment, or empty for other events
     */
    Optional<LogTreatment> getTreatment();

    /**
     * Refuses a blank reference and an event without kind.
     *
     * @throws IllegalArgumentException if the record has no meaning
     */
    @Value.Check
    default void check() {
        checkArgument(!getReference().isBlank(), "expected a reference of the event");
        checkArgument(!getTypes().isEmpty(), "expected at least one kind of event");
    }

    /**
     * Whether the event is of a kind.
     *
     * @param type the kind
     * @return true if it is among its kinds
     */
    default boolean isOf(LogEventType type) {
        return getTypes().contains(type);
    }

    /**
     * Those who did something in the event.
     *
     * @param task what they did
     * @return the participants, in the order of the event
     */
    default ImmutableList<EventParticipant> getParticipants(EventTask task) {
        return getParticipants().stream()
                .filter(participant -> participant.getTasks().contains(task))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Whether the entry tells, or may tell, what the child has said: by its kind, or because nobody has checked its texts.
     *
     * @return false only for an entry that has been checked, holds no statement of the child, and is of no kind that rests
     *     on one
     */
    default boolean isAccountOfChild() {
        return !isFreeOfChildAccount()
                || getChildStatement().isPresent()
                || getTypes().stream().anyMatch(LogEventType::isAccountOfChild);
    }

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds events. */
    final class Builder extends ImmutableLogEvent.Builder {
        Builder() {}
    }
}
