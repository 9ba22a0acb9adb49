package se.socialdata.core.barnahus;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import se.socialdata.core.geography.Municipality;
import se.socialdata.core.identity.Person;
import se.socialdata.core.identity.PersonIdentity;
import se.socialdata.core.retention.RetentionFacts;
import se.socialdata.core.style.SdkStyle;

/**
 * The log of a child's way through a Barnahus (barnahuslogg): who the child has met, what happened in time
 * order, and where more can be found.
 *
 * <p>It is a proposal of the study Barnets väg genom barnahus (2020). Under present law it is kept by social
 * services in the child's inquiry; every entry stays under the secrecy of the authority whose it is.
 */
@Value.Immutable
@SdkStyle
public interface BarnahusLog {

    /**
     * The identity of the log, unique within a delivery. It must not be, or contain, a personal identity
     * number: it appears in reports.
     *
     * @return the identity
     */
    String getId();

    /**
     * The Barnahus, by the code or name that statistics use.
     *
     * @return the Barnahus, or empty where it is not stated
     */
    Optional<String> getBarnahus();

    /**
     * The municipality whose board keeps the log.
     *
     * @return the municipality, or empty where it is not stated
     */
    Optional<Municipality> getMunicipality();

    /**
     * The child.
     *
     * @return the child
     */
    LogChild getChild();

    /**
     * Those in the child's own circle whom the log names.
     *
     * @return the relatives
     */
    ImmutableList<Relative> getRelatives();

    /**
     * The adults whom the child has met or who have decided about it, in the order of the list.
     *
     * @return the adults
     */
    ImmutableList<InvolvedAdult> getAdults();

    /**
     * What happened, in time order whatever the order in which it was given; an event without a date keeps
     * its place after the one before it.
     *
     * @return the events
     */
    ImmutableList<LogEvent> getEvents();

    /**
     * Where more can be found.
     *
     * @return the contacts
     */
    ImmutableList<LogContact> getContacts();

    /**
     * Who is to tell the child what.
     *
     * @return the assignments
     */
    ImmutableList<InformationAssignment> getAssignments();

    /**
     * The closing words to the child, which invite it to tell again.
     *
     * @return the text, or empty where it is not stated
     */
    @Value.Redacted
    Optional<String> getClosingWords();

    /**
     * Who keeps the log.
     *
     * @return the authority, or empty where it is not stated
     */
    Optional<BarnahusAuthority> getKeeper();

    /**
     * The inquiry in which the log is kept.
     *
     * @return the inquiry, or empty where there is none
     */
    Optional<ChildInquiry> getInquiry();

    /**
     * Whether it is stated that the child has neither special representative nor counsel.
     *
     * @return true if it is
     */
    @Value.Default
    default boolean isNoRepresentative() {
        return false;
    }

    /**
     * What makes the right to information hard to meet.
     *
     * @return the situations
     */
    ImmutableSet<ChallengingSituation> getSituations();

    /**
     * How the child's right to information is secured in such a situation, as the authority has assessed it.
     *
     * @return the assessment, or empty where it is not stated
     */
    @Value.Redacted
    Optional<String> getSituationAssessment();

    /**
     * Whether the child has been placed outside the home, so that the file is kept.
     *
     * @return whether it has, or empty where it is not stated
     */
    Optional<Boolean> getPlacedOutsideHome();

    /**
     * Whether the board still holds other records of the same child, for example after a new report.
     *
     * @return whether it does, or empty where it is not known
     */
    Optional<Boolean> getOtherRecordsKept();

    /**
     * The day of the last entry in the file, from which retention is counted.
     *
     * @return the day, or empty to count from the last dated event
     */
    Optional<LocalDate> getLastEntryDate();

    /**
     * Whether the child's guardians contribute to the child being informed and taking part.
     *
     * @return false if one of them does not, or empty where it is not stated
     */
    Optional<Boolean> getGuardianContributes();

    /**
     * How the authorities have assessed that the child's right to information and participation is to be secured where a guardian
     * does not contribute.
     *
     * @return the assessments
     */
    ImmutableList<ParticipationAssessment> getParticipationAssessments();

    /**
     * How far the criminal case has come.
     *
     * @return the case, or empty where it is not stated
     */
    Optional<CriminalCase> getCriminalCase();

    /**
     * The logs of the same child from before, when this one concerns a new suspicion or a case that is taken up again.
     *
     * @return the earlier logs
     */
    ImmutableList<EarlierLog> getEarlierLogs();

    /**
     * What the authorities have seen to, of knowledge, control and community.
     *
     * @return the checklists
     */
    ImmutableList<ParticipationChecklist> getChecklists();

    /**
     * Refuses a blank identity, and puts the events in time order.
     *
     * @return this log, or the same log with its events in order
     * @throws IllegalArgumentException if the record has no meaning
     */
    @Value.Check
    default BarnahusLog normalize() {
        checkArgument(!getId().isBlank(), "expected an identity of the log");
        ImmutableList<LogEvent> ordered = EventOrder.sort(getEvents());
        return ordered.equals(getEvents())
                ? this
                : builder().from(this).events(ordered).build();
    }

    /**
     * The rows of the list of adults: each adult, with those who share its row.
     *
     * @return the rows, in the order of the list
     */
    default ImmutableList<ImmutableList<InvolvedAdult>> getAdultRows() {
        return AdultRows.of(getAdults());
    }

    /**
     * Finds an adult by key.
     *
     * @param key the key
     * @return the adult, or empty if the list has no such key
     */
    default Optional<InvolvedAdult> findAdult(String key) {
        return getAdults().stream().filter(adult -> adult.getKey().equals(key)).findFirst();
    }

    /**
     * Finds a relative by key.
     *
     * @param key the key
     * @return the relative, or empty if the log names none with the key
     */
    default Optional<Relative> findRelative(String key) {
        return getRelatives().stream()
                .filter(relative -> relative.getKey().equals(key))
                .findFirst();
    }

    /**
     * The events that a person had to do with, as the log says it: as participant or as informer.
     *
     * @param key the key of the person
     * @return the events, in time order
     */
    default ImmutableList<LogEvent> getEventsOf(String key) {
        return getEvents().stream()
                .filter(event -> Stream.concat(
                                event.getParticipants().stream().map(EventParticipant::getKey),
                                event.getInformation().stream().map(InformationGiven::getInformedBy))
                        .anyMatch(key::equals))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Whether a guardian is suspected of the crime.
     *
     * @return true if one is
     */
    default boolean isGuardianSuspected() {
        return getRelatives().stream().anyMatch(relative -> relative.isGuardian() && relative.isSuspected());
    }

    /**
     * What retention needs to know of the log. The last entry is the stated one, or else the last dated event; the case is closed
     * and its circumstances end with the inquiry.
     *
     * @return the facts
     */
    default RetentionFacts toRetentionFacts() {
        Optional<LocalDate> closed = getInquiry().flatMap(ChildInquiry::getClosedDate);
        return RetentionFacts.builder()
                .municipality(getMunicipality())
                .birthDate(getChild().getPerson().flatMap(Person::getIdentity).flatMap(PersonIdentity::getBirthDate))
                .lastEntryDate(getLastEntryDate().or(() -> getEvents().stream()
                        .flatMap(event -> event.getDate().stream())
                        .max(Comparator.naturalOrder())))
                .circumstancesEndedDate(closed)
                .caseClosedDate(closed)
                .placedOutsideHome(getPlacedOutsideHome())
                .otherRecordsKept(getOtherRecordsKept())
                .build();
    }

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds logs. */
    final class Builder extends ImmutableBarnahusLog.Builder {
        Builder() {}
    }
}
