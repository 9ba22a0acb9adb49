package se.socialdata.core.barnahus;

import static se.socialdata.core.barnahus.LogElements.ADULTS;
import static se.socialdata.core.barnahus.LogElements.EVENTS;
import static se.socialdata.core.barnahus.LogElements.RELATIVES;
import static se.socialdata.core.barnahus.LogSources.proposed;
import static se.socialdata.core.barnahus.LogTexts.isWritten;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.socialdata.core.rule.Rule;
import se.socialdata.core.term.CodedTerm;

/** What the log asks of itself in its first stage, a time line of few and simple points with the printed form. */
final class LogFormRules {

    private static final String EXAMPLES = "5.5.2 och 5.5.3";

    static final Rule<BarnahusLog> KEPT_IN_INQUIRY = proposed(
                    "BAR-101",
                    "5.4.5 och 5.4.6",
                    "Loggen förs av socialtjänsten i barnets utredning",
                    "The log is kept by social services in the inquiry on the child")
            .requires(log -> log.getInquiry().isPresent()
                    && log.getKeeper()
                            .filter(BarnahusAuthority.SOCIAL_SERVICES::equals)
                            .isPresent())
            .at("inquiry");

    static final Rule<BarnahusLog> EVENT_BEFORE_CLOSURE = EVENTS.where(
                    event -> event.getDate().isPresent())
            .at("date")
            .require(
                    proposed(
                                    "BAR-102",
                                    "5.4.6",
                                    "Händelsen har skett innan utredningen avslutades, så att den kan dokumenteras där",
                                    "The event took place before the inquiry was closed, so that it can be recorded there")
                            .appliesWhen(log -> closedDate(log).isPresent()),
                    (log, event, context) -> !event.getDate()
                            .orElseThrow()
                            .isAfter(closedDate(log).orElseThrow()));

    static final Rule<BarnahusLog> REPRESENTATIVE_NAMED = proposed(
                    "BAR-103",
                    "5.4.2",
                    "Särskild företrädare eller målsägandebiträde framgår, eller att barnet inte har någon",
                    "The special representative or counsel is named, or that the child has none")
            .requires(log -> log.isNoRepresentative()
                    || log.getAdults().stream()
                            .anyMatch(adult -> adult.getRole().isRepresentative()))
            .at("adults");

    static final Rule<BarnahusLog> CONTACT_FOR_EACH_AUTHORITY = proposed(
                    "BAR-104",
                    "5.4.5",
                    "Varje myndighet med händelser i loggen står under Mer information finns hos",
                    "Each authority with events in the log stands among the contacts")
            .requires(log -> withoutContact(log).isEmpty())
            .at("contacts")
            .explaining(
                    log -> "Utan kontakt: " + termsSv(withoutContact(log)),
                    log -> "Without contact: " + termsEn(withoutContact(log)));

    static final Rule<BarnahusLog> EVENT_DATED = EVENTS.at("date")
            .require(
                    proposed("BAR-105", "5.5.1", "Händelsen har ett datum", "The event has a date"),
                    event -> event.getDate().isPresent());

    static final Rule<BarnahusLog> ONE_EVENT_A_ROW = EVENTS.at("types")
            .require(
                    proposed("BAR-106", "5.5.1", "En rad är en händelse", "One row is one event"),
                    event -> event.getTypes().size() == 1);

    static final Rule<BarnahusLog> PERSONS_LISTED = EVENTS.at("participants")
            .require(
                    proposed(
                            "BAR-107",
                            "5.5.1",
                            "Den som nämns i en händelse står i förteckningen över vuxna eller är närstående",
                            "Whoever is named in an event stands in the list of adults or is a relative"),
                    (log, event, context) -> event.getChildDescription()
                                    .filter(text -> !LogTexts.areNamesKnown(log, text))
                                    .isEmpty()
                            && Stream.concat(
                                            event.getParticipants().stream().map(EventParticipant::getKey),
                                            event.getInformation().stream().map(InformationGiven::getInformedBy))
                                    .allMatch(key -> log.findAdult(key).isPresent()
                                            || log.findRelative(key).isPresent()));

    static final Rule<BarnahusLog> NAMES_DISTINGUISHABLE = proposed(
                    "BAR-108",
                    EXAMPLES,
                    "Två personer i loggen har inte samma namn",
                    "No two persons of the log have the same name")
            .requires(log -> allDifferent(names(log)))
            .at("adults");

    static final Rule<BarnahusLog> FULL_NAMES = proposed(
                    "BAR-109",
                    EXAMPLES,
                    "Förteckningen har både förnamn och efternamn",
                    "The list has both first names and surnames")
            .requires(log -> log.getAdults().stream().noneMatch(LogFormRules::isFirstNameOnly))
            .at("adults")
            .explaining(
                    log -> "Bara ett namn för " + countFirstNames(log) + " av "
                            + log.getAdults().size(),
                    log -> "One name only for " + countFirstNames(log) + " of "
                            + log.getAdults().size());

    static final Rule<BarnahusLog> CHILD_INFORMED = EVENTS.at("information")
            .require(
                    proposed(
                            "BAR-110",
                            EXAMPLES,
                            "Det framgår vem som har informerat barnet om händelsen",
                            "It is stated who informed the child of the event"),
                    event -> !event.getInformation().isEmpty());

    static final Rule<BarnahusLog> INTERVIEW_EXPLAINED = LogElements.events(LogEventType.CHILD_INTERVIEW)
            .at("information")
            .require(
                    proposed(
                            "BAR-111",
                            "4.1",
                            "Före barnförhöret har barnet fått veta syftet och vem som ska ta del av det",
                            "Before the interview the child was told its purpose and who will hear it"),
                    (log, event, context) -> Stream.of(
                                    LogInformationItem.INTERVIEW_PURPOSE, LogInformationItem.INTERVIEW_RECIPIENTS)
                            .noneMatch(item -> new DutyFinder(log, context.asOf())
                                    .find(event, item)
                                    .filter(duty -> duty.getState().isMissing())
                                    .isPresent()));

    static final Rule<BarnahusLog> PROTECTION_ASSESSED = proposed(
                    "BAR-112",
                    "5.5.1",
                    "Skyddsbedömning finns vid anmälan, under utredningens gång och när utredningen avslutas",
                    "Protection is assessed at the report, during the inquiry and when the inquiry is closed")
            .requires(log -> assessed(log).containsAll(assessmentsDue(log)))
            .at("events")
            .explaining(
                    log -> count(log) + " av " + assessmentsDue(log).size() + " skyddsbedömningar",
                    log -> count(log) + " of " + assessmentsDue(log).size() + " protection assessments");

    static final Rule<BarnahusLog> CLOSING_WORDS = proposed(
                    "BAR-118",
                    EXAMPLES,
                    "Loggen slutar med ord till barnet om att det gärna får berätta igen",
                    "The log ends with words to the child that it is welcome to tell again")
            .requires(log -> isWritten(log.getClosingWords()))
            .at("closingWords");

    static final Rule<BarnahusLog> REFERENCES_UNIQUE = EVENTS.at("reference")
            .require(
                    proposed(
                            "BAR-119",
                            "5.5.1",
                            "Varje händelse har en egen referens",
                            "Each event has a reference of its own"),
                    (log, event, context) -> log.getEvents().stream()
                                    .filter(other -> other.getReference().equals(event.getReference()))
                                    .count()
                            == 1);

    static final Rule<BarnahusLog> KEYS_UNIQUE = proposed(
                    "BAR-120",
                    "5.5.1",
                    "Varje vuxen och närstående i loggen har en egen nyckel",
                    "Each adult and relative of the log has a key of their own")
            .requiresEach(RELATIVES.at("key").toEach((log, relative, context) -> isKeyOfOne(log, relative.getKey())))
            .requiresEach(ADULTS.at("key").toEach((log, adult, context) -> isKeyOfOne(log, adult.getKey())));

    static final ImmutableList<Rule<BarnahusLog>> ALL = ImmutableList.<Rule<BarnahusLog>>builder()
            .addAll(ImmutableList.of(
                    KEPT_IN_INQUIRY,
                    EVENT_BEFORE_CLOSURE,
                    REPRESENTATIVE_NAMED,
                    CONTACT_FOR_EACH_AUTHORITY,
                    EVENT_DATED,
                    ONE_EVENT_A_ROW,
                    PERSONS_LISTED,
                    NAMES_DISTINGUISHABLE,
                    FULL_NAMES,
                    CHILD_INFORMED,
                    INTERVIEW_EXPLAINED,
                    PROTECTION_ASSESSED))
            .addAll(LogTextRules.CONSISTENT)
            .addAll(ImmutableList.of(CLOSING_WORDS, REFERENCES_UNIQUE, KEYS_UNIQUE))
            .build();

    private LogFormRules() {}

    private static Optional<LocalDate> closedDate(BarnahusLog log) {
        return log.getInquiry().flatMap(ChildInquiry::getClosedDate);
    }

    private static ImmutableSet<BarnahusAuthority> withoutContact(BarnahusLog log) {
        Set<BarnahusAuthority> authorities = new HashSet<>();
        log.getContacts().forEach(contact -> authorities.add(contact.getAuthority()));
        return log.getEvents().stream()
                .map(LogEvent::getAuthority)
                .filter(Predicate.not(authorities::contains))
                .sorted()
                .collect(ImmutableSet.toImmutableSet());
    }

    private static boolean isKeyOfOne(BarnahusLog log, String key) {
        return Stream.concat(
                                log.getRelatives().stream().map(Relative::getKey),
                                log.getAdults().stream().map(InvolvedAdult::getKey))
                        .filter(key::equals)
                        .count()
                == 1;
    }

    private static List<String> names(BarnahusLog log) {
        return Stream.concat(
                        log.getAdults().stream().map(InvolvedAdult::getName),
                        log.getEvents().stream()
                                .flatMap(event -> event.getParticipants().stream())
                                .filter(participant -> participant.getName().isPresent())
                                .filter(participant ->
                                        log.findAdult(participant.getKey()).isEmpty())
                                .collect(Collectors.toMap(
                                        EventParticipant::getKey,
                                        participant -> participant.getName().orElseThrow(),
                                        (first, second) -> first))
                                .values()
                                .stream())
                .toList();
    }

    private static boolean allDifferent(List<String> names) {
        return new HashSet<>(names).size() == names.size();
    }

    private static boolean isFirstNameOnly(InvolvedAdult adult) {
        return LogTexts.words(adult.getName()).limit(2).count() < 2;
    }

    private static long countFirstNames(BarnahusLog log) {
        return log.getAdults().stream().filter(LogFormRules::isFirstNameOnly).count();
    }

    private static ImmutableSet<AssessmentMoment> assessed(BarnahusLog log) {
        return log.getEvents().stream()
                .flatMap(event -> event.getAssessment().stream())
                .map(ProtectionAssessment::getMoment)
                .collect(ImmutableSet.toImmutableSet());
    }

    /** As long as the inquiry goes on, only the first can be asked for. */
    private static ImmutableSet<AssessmentMoment> assessmentsDue(BarnahusLog log) {
        return closedDate(log).isPresent()
                ? ImmutableSet.copyOf(AssessmentMoment.values())
                : ImmutableSet.of(AssessmentMoment.AT_REPORT);
    }

    private static long count(BarnahusLog log) {
        return assessmentsDue(log).stream().filter(assessed(log)::contains).count();
    }

    static String termsSv(ImmutableSet<? extends CodedTerm> terms) {
        return String.join(", ", terms.stream().map(CodedTerm::getTermSv).toList());
    }

    static String termsEn(ImmutableSet<? extends CodedTerm> terms) {
        return String.join(", ", terms.stream().map(CodedTerm::getTermEn).toList());
    }
}
