package se.socialdata.core.barnahus;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Leaves out of a log what a reader does not get, and keeps account of it for the keeper. */
final class LogFilter {

    private static final ImmutableSet<EventTask> SUSPICION = Sets.immutableEnumSet(EventTask.IS_SUSPECTED);

    private final BarnahusLog log;
    private final AccessRules rules;
    private final boolean wholeLog;

    private final List<LogOmission> omissions = new ArrayList<>();
    private final List<LogEvent> events = new ArrayList<>();
    private final List<LogEvent> wholeEvents = new ArrayList<>();
    private final ImmutableList<Relative> relatives;
    private final ImmutableList<InvolvedAdult> adults;
    private final ImmutableList<LogContact> contacts;
    private final ImmutableList<InformationAssignment> assignments;

    LogFilter(BarnahusLog log, AccessRules rules) {
        this.log = log;
        this.rules = rules;
        this.wholeLog = rules.isWholeLog();
        for (int i = 0; i < log.getEvents().size(); i++) {
            filterEvent(log.getEvents().get(i), "events[" + i + "]");
        }
        ImmutableSet<String> shownKeys =
                events.stream().flatMap(LogFilter::keys).collect(toImmutableSet());
        this.relatives = filterRelatives(shownKeys);
        this.adults = filterAdults(shownKeys);
        this.contacts = filterContacts();
        this.assignments = filterAssignments(shownKeys);
        omitIf(!wholeLog && log.getClosingWords().isPresent(), "closingWords", unchecked());
        omitIf(rules.isPlaceProtected() && log.getBarnahus().isPresent(), "barnahus", OmissionReason.PROTECTED_DETAILS);
        omitIf(
                rules.isPlaceProtected() && log.getMunicipality().isPresent(),
                "municipality",
                OmissionReason.PROTECTED_DETAILS);
        omitForKeeper();
    }

    /** Whether the reader gets nothing, not even that there is a log. */
    boolean isRefused() {
        return switch (rules.position()) {
            case UNKNOWN -> true;
            case AUTHORITY, REPRESENTATIVE -> !wholeLog && events.isEmpty();
            case CHILD, GUARDIAN, SUSPECT -> false;
        };
    }

    ImmutableList<LogOmission> omissions() {
        return ImmutableList.copyOf(omissions);
    }

    /** The log without what is left out, and without the numbers and keys of the log. */
    BarnahusLog toVisible() {
        return new Renumbering(adults, relatives, events)
                .apply(BarnahusLog.builder()
                        .id(log.getId())
                        .barnahus(log.getBarnahus().filter(place -> !rules.isPlaceProtected()))
                        .municipality(log.getMunicipality().filter(place -> !rules.isPlaceProtected()))
                        .child(LogChild.builder()
                                .from(log.getChild())
                                .person(Optional.empty())
                                .build())
                        .relatives(relatives)
                        .adults(adults)
                        .events(events)
                        .contacts(contacts)
                        .assignments(assignments)
                        .closingWords(log.getClosingWords().filter(words -> wholeLog))
                        .build());
    }

    private void filterEvent(LogEvent event, String path) {
        Optional<OmissionReason> hidden = rules.whyHidden(event);
        if (hidden.isPresent()) {
            omit(path, Optional.of(event.getReference()), hidden.get());
        } else if (rules.isWhole(event)) {
            events.add(event);
            wholeEvents.add(event);
        } else {
            LogEvent checked = toChecked(event);
            events.add(checked);
            if (!checked.equals(event)) {
                omit(path, Optional.of(event.getReference()), unchecked());
            }
        }
    }

    private OmissionReason unchecked() {
        return rules.isPlaceProtected() ? OmissionReason.PROTECTED_DETAILS : OmissionReason.UNCHECKED_TEXT;
    }

    private OmissionReason unnamed() {
        return rules.isPlaceProtected() ? OmissionReason.PROTECTED_DETAILS : OmissionReason.NOT_IN_SHOWN_EVENTS;
    }

    /**
     * The kind, the day, the descriptions that have been checked and the listed adults: no other text has been checked, and who else
     * is suspected is not the reader's to know. Where the place is protected only the kind, the day and the authority are left: the
     * check of a description concerns what the child has said, and who works with a child tells where it is.
     */
    private LogEvent toChecked(LogEvent event) {
        if (rules.isPlaceProtected()) {
            return LogEvent.builder()
                    .reference(event.getReference())
                    .types(event.getTypes())
                    .date(event.getDate())
                    .authority(event.getAuthority())
                    .build();
        }
        return LogEvent.builder()
                .reference(event.getReference())
                .types(event.getTypes())
                .date(event.getDate())
                .authority(event.getAuthority())
                .description(event.getDescription().filter(text -> event.isFreeOfChildAccount()))
                .childDescription(event.getChildDescription().filter(text -> event.isFreeOfChildAccount()))
                .freeOfChildAccount(event.isFreeOfChildAccount())
                .participants(event.getParticipants().stream()
                        .filter(participant ->
                                log.findAdult(participant.getKey()).isPresent())
                        .map(participant -> EventParticipant.builder()
                                .key(participant.getKey())
                                .tasks(Sets.difference(participant.getTasks(), SUSPICION))
                                .build())
                        .collect(toImmutableList()))
                .build();
    }

    private ImmutableList<Relative> filterRelatives(Set<String> shownKeys) {
        ImmutableList.Builder<Relative> shown = ImmutableList.builder();
        for (int i = 0; i < log.getRelatives().size(); i++) {
            Relative relative = log.getRelatives().get(i);
            if (wholeLog) {
                shown.add(relative);
            } else if (shownKeys.contains(relative.getKey())) {
                Relative named = Relative.builder()
                        .key(relative.getKey())
                        .name(relative.getName())
                        .build();
                shown.add(named);
                omitIf(!named.equals(relative), "relatives[" + i + "]", OmissionReason.KEEPER_ONLY);
            } else {
                omit("relatives[" + i + "]", Optional.empty(), unnamed());
            }
        }
        return shown.build();
    }

    private ImmutableList<InvolvedAdult> filterAdults(Set<String> shownKeys) {
        ImmutableList.Builder<InvolvedAdult> shown = ImmutableList.builder();
        for (int i = 0; i < log.getAdults().size(); i++) {
            InvolvedAdult adult = log.getAdults().get(i);
            if (wholeLog) {
                shown.add(adult);
            } else if (shownKeys.contains(adult.getKey())) {
                shown.add(InvolvedAdult.builder()
                        .from(adult)
                        .function(Optional.empty())
                        .build());
                omitIf(adult.getFunction().isPresent(), "adults[" + i + "].function", OmissionReason.UNCHECKED_TEXT);
            } else {
                omit("adults[" + i + "]", Optional.empty(), unnamed());
            }
        }
        return shown.build();
    }

    private ImmutableList<LogContact> filterContacts() {
        ImmutableSet<BarnahusAuthority> authorities = Stream.concat(
                        Stream.of(rules.keeper()), events.stream().map(LogEvent::getAuthority))
                .collect(toImmutableSet());
        ImmutableList.Builder<LogContact> shown = ImmutableList.builder();
        for (int i = 0; i < log.getContacts().size(); i++) {
            LogContact contact = log.getContacts().get(i);
            boolean inShown = wholeLog || authorities.contains(contact.getAuthority());
            if (inShown && rules.isPlaceProtected() && contact.getDetails().isPresent()) {
                shown.add(LogContact.builder().authority(contact.getAuthority()).build());
                omit("contacts[" + i + "].details", Optional.empty(), OmissionReason.PROTECTED_DETAILS);
            } else if (inShown) {
                shown.add(contact);
            } else {
                omit("contacts[" + i + "]", Optional.empty(), OmissionReason.NOT_IN_SHOWN_EVENTS);
            }
        }
        return shown.build();
    }

    private ImmutableList<InformationAssignment> filterAssignments(Set<String> shownKeys) {
        ImmutableSet<String> references =
                wholeEvents.stream().map(LogEvent::getReference).collect(toImmutableSet());
        ImmutableList.Builder<InformationAssignment> shown = ImmutableList.builder();
        for (int i = 0; i < log.getAssignments().size(); i++) {
            InformationAssignment assignment = log.getAssignments().get(i);
            boolean ofShownEvent =
                    assignment.getEventReference().filter(references::contains).isPresent()
                            && shownKeys.contains(assignment.getAssignedTo());
            if (wholeLog || ofShownEvent) {
                shown.add(assignment);
            } else {
                omit("assignments[" + i + "]", Optional.empty(), OmissionReason.NOT_IN_SHOWN_EVENTS);
            }
        }
        return shown.build();
    }

    /** What no view holds. */
    private void omitForKeeper() {
        omitForKeeperIf(log.getChild().getPerson().isPresent(), "child.person");
        omitForKeeperIf(log.getInquiry().isPresent(), "inquiry");
        omitForKeeperIf(log.isNoRepresentative(), "noRepresentative");
        omitForKeeperIf(!log.getSituations().isEmpty(), "situations");
        omitForKeeperIf(log.getSituationAssessment().isPresent(), "situationAssessment");
        omitForKeeperIf(log.getPlacedOutsideHome().isPresent(), "placedOutsideHome");
        omitForKeeperIf(log.getOtherRecordsKept().isPresent(), "otherRecordsKept");
        omitForKeeperIf(log.getLastEntryDate().isPresent(), "lastEntryDate");
        omitForKeeperIf(log.getGuardianContributes().isPresent(), "guardianContributes");
        omitForKeeperIf(!log.getParticipationAssessments().isEmpty(), "participationAssessments");
        omitForKeeperIf(log.getCriminalCase().isPresent(), "criminalCase");
        omitForKeeperIf(!log.getEarlierLogs().isEmpty(), "earlierLogs");
        omitForKeeperIf(!log.getChecklists().isEmpty(), "checklists");
    }

    private void omitForKeeperIf(boolean present, String path) {
        omitIf(present, path, OmissionReason.KEEPER_ONLY);
    }

    private void omitIf(boolean omitted, String path, OmissionReason reason) {
        if (omitted) {
            omit(path, Optional.empty(), reason);
        }
    }

    private void omit(String path, Optional<String> reference, OmissionReason reason) {
        omissions.add(LogOmission.builder()
                .path(path)
                .eventReference(reference)
                .reason(reason)
                .build());
    }

    private static Stream<String> keys(LogEvent event) {
        return Stream.concat(
                event.getParticipants().stream().map(EventParticipant::getKey),
                event.getInformation().stream().map(InformationGiven::getInformedBy));
    }
}
