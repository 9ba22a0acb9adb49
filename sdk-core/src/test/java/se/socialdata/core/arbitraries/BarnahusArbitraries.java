package se.socialdata.core.arbitraries;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import se.socialdata.core.barnahus.AdultRole;
import se.socialdata.core.barnahus.AssessmentMoment;
import se.socialdata.core.barnahus.BarnahusAuthority;
import se.socialdata.core.barnahus.BarnahusLog;
import se.socialdata.core.barnahus.ChallengingSituation;
import se.socialdata.core.barnahus.ChildFetching;
import se.socialdata.core.barnahus.ChildView;
import se.socialdata.core.barnahus.ChildViewKind;
import se.socialdata.core.barnahus.ConsultationMeeting;
import se.socialdata.core.barnahus.EventParticipant;
import se.socialdata.core.barnahus.EventReport;
import se.socialdata.core.barnahus.EventTask;
import se.socialdata.core.barnahus.InformationAssignment;
import se.socialdata.core.barnahus.InformationGiven;
import se.socialdata.core.barnahus.InvolvedAdult;
import se.socialdata.core.barnahus.LogChild;
import se.socialdata.core.barnahus.LogEvent;
import se.socialdata.core.barnahus.LogEventType;
import se.socialdata.core.barnahus.LogInformationItem;
import se.socialdata.core.barnahus.Pronoun;
import se.socialdata.core.barnahus.ProtectionAssessment;
import se.socialdata.core.barnahus.Relative;
import se.socialdata.core.barnahus.Ruling;
import se.socialdata.core.barnahus.RulingOutcome;
import se.socialdata.core.geography.Municipality;
import se.socialdata.core.identity.Person;

/**
 * Logs from a Barnahus and their parts: complete and incomplete, in and out of order, with persons in and out of the list.
 *
 * <p>The keys of persons come from a small pool, so that events, lists and information meet: {@code p1} to {@code p4} are
 * adults, {@code r1} and {@code r2} relatives, {@code x1} is in no list. All texts are made up of harmless words.
 */
public final class BarnahusArbitraries extends ProvidedByType {

    private static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 1);

    static final int DAYS = 2 * 365;

    private static final ImmutableMap<Class<?>, Supplier<Arbitrary<?>>> PROVIDED =
            ImmutableMap.<Class<?>, Supplier<Arbitrary<?>>>builder()
                    .put(BarnahusLog.class, BarnahusArbitraries::logs)
                    .put(LogEvent.class, BarnahusArbitraries::events)
                    .put(LogChild.class, BarnahusArbitraries::children)
                    .put(Relative.class, () -> relatives("r1"))
                    .put(InvolvedAdult.class, () -> adults("p1"))
                    .put(EventParticipant.class, BarnahusArbitraries::participants)
                    .put(InformationGiven.class, BarnahusArbitraries::information)
                    .put(ChildView.class, BarnahusArbitraries::views)
                    .put(EventReport.class, BarnahusArbitraries::reports)
                    .put(ConsultationMeeting.class, BarnahusArbitraries::meetings)
                    .put(ChildFetching.class, BarnahusArbitraries::fetchings)
                    .put(ProtectionAssessment.class, BarnahusArbitraries::assessments)
                    .put(Ruling.class, BarnahusArbitraries::rulings)
                    .put(InformationAssignment.class, BarnahusArbitraries::assignments)
                    .buildOrThrow();

    /** Made by jqwik. */
    public BarnahusArbitraries() {
        super(PROVIDED);
    }

    /** Days on which things happen in the logs. */
    public static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, DAYS).map(FIRST_DAY::plusDays);
    }

    /** Harmless texts of one or two sentences. */
    public static Arbitrary<String> texts() {
        return Arbitraries.of(
                        "Barnet var med.", "De pratade om huset.", "Solen sken. Alla gick hem.", "Det var en dag.")
                .edgeCases(config -> config.none());
    }

    static Arbitrary<Boolean> truths() {
        return Arbitraries.of(true, false);
    }

    static Arbitrary<String> keys() {
        return Arbitraries.of("p1", "p2", "p3", "p4", "r1", "r2", "x1");
    }

    /** Children with and without an identity. */
    public static Arbitrary<LogChild> children() {
        Arbitrary<Person> persons = IdentityArbitraries.personalIdentityNumbers(
                        LocalDate.of(2008, 1, 1), LocalDate.of(2022, 12, 31))
                .map(Person::of);
        return Builders.withBuilder(LogChild::builder)
                .use(Arbitraries.of("Kim", "Alex"))
                .inSetter((child, name) -> child.name(name))
                .use(Arbitraries.integers().between(0, 17).injectNull(0.2))
                .inSetter((child, age) -> {
                    if (age != null) {
                        child.ageInYears(age);
                    }
                })
                .use(Arbitraries.of(Pronoun.class).optional())
                .inSetter((child, pronoun) -> child.pronoun(pronoun))
                .use(persons.optional(0.5))
                .inSetter((child, person) -> child.person(person))
                .build(LogChild.Builder::build);
    }

    /** Relatives of every kind. */
    public static Arbitrary<Relative> relatives(String key) {
        return Combinators.combine(truths(), truths(), truths()).as((guardian, home, suspected) -> Relative.builder()
                .key(key)
                .name(key.equals("r1") ? "mamma" : "morfar")
                .guardian(guardian)
                .livesWithChild(home)
                .suspected(suspected)
                .build());
    }

    /** Adults of every role, some of whom share a row. */
    public static Arbitrary<InvolvedAdult> adults(String key) {
        return Builders.withBuilder(InvolvedAdult::builder)
                .use(Arbitraries.just(key))
                .inSetter((adult, own) -> adult.key(own).name("Vuxen " + own))
                .use(Arbitraries.of(AdultRole.class))
                .inSetter((adult, role) -> adult.role(role))
                .use(Arbitraries.of(BarnahusAuthority.class).optional(0.3))
                .inSetter((adult, authority) -> adult.authority(authority))
                .use(texts().optional())
                .inSetter((adult, function) -> adult.function(function))
                .use(Arbitraries.of(Pronoun.class).optional())
                .inSetter((adult, pronoun) -> adult.pronoun(pronoun))
                .use(Arbitraries.of("p1", "nobody").optional(0.2))
                .inSetter((adult, head) -> adult.sharesRowWith(head))
                .build(InvolvedAdult.Builder::build);
    }

    /** Participants, some of whom are in no list. */
    public static Arbitrary<EventParticipant> participants() {
        return Combinators.combine(
                        keys(),
                        Arbitraries.of(EventTask.class).set().ofMaxSize(3),
                        Arbitraries.of(BarnahusAuthority.class).optional(0.2))
                .as((key, tasks, authority) -> EventParticipant.builder()
                        .key(key)
                        .tasks(tasks)
                        .authority(authority)
                        .build());
    }

    /** Information on up to four items. */
    public static Arbitrary<InformationGiven> information() {
        return Combinators.combine(
                        keys(),
                        days().optional(0.4),
                        Arbitraries.of(LogInformationItem.class).set().ofMaxSize(4),
                        truths(),
                        Arbitraries.of(BarnahusAuthority.class).set().ofMaxSize(2),
                        Arbitraries.of("akt 1", "akt 2").optional(0.5))
                .as((key, date, items, confirmed, consulted, file) -> InformationGiven.builder()
                        .informedBy(key)
                        .date(date)
                        .items(items)
                        .confirmedByAuthority(confirmed)
                        .consultedAuthorities(consulted)
                        .fileReference(file)
                        .build());
    }

    /** Views with and without words. */
    public static Arbitrary<ChildView> views() {
        return Combinators.combine(
                        Arbitraries.of(ChildViewKind.class),
                        texts().optional(),
                        days().optional(0.4),
                        truths().optional())
                .as((kind, text, date, considered) -> ChildView.builder()
                        .kind(kind)
                        .text(text)
                        .date(date)
                        .considered(considered)
                        .build());
    }

    /** Reports with and without content, acts and suspect. */
    public static Arbitrary<EventReport> reports() {
        return Combinators.combine(texts().optional(), texts().list().ofMaxSize(2), truths())
                .as((content, acts, unknown) -> EventReport.builder()
                        .content(content)
                        .acts(acts)
                        .suspectUnknown(unknown)
                        .build());
    }

    /** Meetings with and without purpose and points. */
    public static Arbitrary<ConsultationMeeting> meetings() {
        return Combinators.combine(texts().optional(), texts().list().ofMaxSize(2))
                .as((purpose, points) -> ConsultationMeeting.builder()
                        .purpose(purpose)
                        .points(points)
                        .build());
    }

    /** Ways to and from an interview. */
    public static Arbitrary<ChildFetching> fetchings() {
        return Combinators.combine(
                        texts().optional(), Arbitraries.of("skolan", "hemmet").optional(), texts().optional())
                .as((how, place, back) -> ChildFetching.builder()
                        .how(how)
                        .place(place)
                        .returnHow(back)
                        .build());
    }

    /** Assessments with and without motivation. */
    public static Arbitrary<ProtectionAssessment> assessments() {
        return Combinators.combine(Arbitraries.of(AssessmentMoment.class), texts().optional())
                .as((moment, motivation) -> ProtectionAssessment.builder()
                        .moment(moment)
                        .motivation(motivation)
                        .build());
    }

    /** Decisions with every outcome. */
    public static Arbitrary<Ruling> rulings() {
        return Combinators.combine(
                        Arbitraries.of(RulingOutcome.class).optional(),
                        texts().optional(),
                        texts().optional(),
                        texts().optional(),
                        truths(),
                        truths())
                .as((outcome, motivation, forChild, influence, maturity, reopenable) -> Ruling.builder()
                        .outcome(outcome)
                        .motivation(motivation)
                        .motivationForChild(forChild)
                        .childInfluence(influence)
                        .maturityAssessed(maturity)
                        .reopenable(reopenable)
                        .build());
    }

    /** Assignments for the log as a whole or for an event. */
    public static Arbitrary<InformationAssignment> assignments() {
        return Combinators.combine(
                        Arbitraries.of(LogInformationItem.class),
                        keys(),
                        Arbitraries.integers()
                                .between(1, 6)
                                .map(number -> "e" + number)
                                .optional(0.5),
                        days().optional(0.5))
                .as((item, key, event, due) -> InformationAssignment.builder()
                        .item(item)
                        .assignedTo(key)
                        .eventReference(event)
                        .dueDate(due)
                        .build());
    }

    /** Events of every kind, with any of the details; the reference is a number, unique only within {@link #logs()}. */
    public static Arbitrary<LogEvent> events() {
        return Builders.withBuilder(LogEvent::builder)
                .use(Arbitraries.integers().between(1, 999))
                .inSetter((event, number) -> event.reference("e" + number))
                .use(Arbitraries.of(LogEventType.class).set().ofMinSize(1).ofMaxSize(2))
                .inSetter((event, types) -> event.types(types))
                .use(texts().optional(0.2))
                .inSetter((event, label) -> event.label(label))
                .use(days().optional(0.9))
                .inSetter((event, date) -> event.date(date))
                .use(Arbitraries.of(BarnahusAuthority.class))
                .inSetter((event, authority) -> event.authority(authority))
                .use(Arbitraries.of(BarnahusAuthority.class).optional(0.3))
                .inSetter((event, authority) -> event.deliveredBy(authority))
                .use(texts().optional(0.3))
                .inSetter((event, text) -> event.description(text))
                .use(texts().optional(0.8))
                .inSetter((event, text) -> event.childDescription(text))
                .use(truths())
                .inSetter((event, free) -> event.freeOfChildAccount(free))
                .use(texts().optional(0.3))
                .inSetter((event, text) -> event.childStatement(text))
                .use(participants().list().ofMaxSize(4))
                .inSetter((event, participants) -> event.participants(participants))
                .use(information().list().ofMaxSize(2))
                .inSetter((event, information) -> event.information(information))
                .use(views().list().ofMaxSize(2))
                .inSetter((event, views) -> event.views(views))
                .use(reports().optional(0.2))
                .inSetter((event, report) -> event.report(report))
                .use(meetings().optional(0.2))
                .inSetter((event, meeting) -> event.meeting(meeting))
                .use(fetchings().optional(0.2))
                .inSetter((event, fetching) -> event.fetching(fetching))
                .use(truths().optional(0.2))
                .inSetter((event, recorded) -> event.recorded(recorded))
                .use(assessments().optional(0.2))
                .inSetter((event, assessment) -> event.assessment(assessment))
                .use(rulings().optional(0.3))
                .inSetter((event, ruling) -> event.ruling(ruling))
                .use(BarnahusSupportArbitraries.interventions().optional(0.2))
                .inSetter((event, intervention) -> event.intervention(intervention))
                .use(BarnahusSupportArbitraries.treatments().optional(0.2))
                .inSetter((event, treatment) -> event.treatment(treatment))
                .build(LogEvent.Builder::build);
    }

    /** Logs with up to six events, each with a reference of its own. */
    public static Arbitrary<BarnahusLog> logs() {
        return BarnahusFollowUpArbitraries.followUp(Builders.withBuilder(BarnahusLog::builder)
                .use(Arbitraries.integers().between(1, 99))
                .inSetter((log, number) -> log.id("log-" + number))
                .use(Arbitraries.of("norr", "söder").optional(0.8))
                .inSetter((log, barnahus) -> log.barnahus(barnahus))
                .use(Arbitraries.of(Municipality.all()).optional(0.8))
                .inSetter((log, municipality) -> log.municipality(municipality))
                .use(children())
                .inSetter((log, child) -> log.child(child))
                .use(Combinators.combine(relatives("r1"), relatives("r2")).as(ImmutableList::of))
                .inSetter((log, relatives) -> log.relatives(relatives))
                .use(Combinators.combine(adults("p1"), adults("p2"), adults("p3"), adults("p4"))
                        .as(ImmutableList::of))
                .inSetter((log, adults) -> log.adults(adults))
                .use(events().list().ofMaxSize(6).map(BarnahusArbitraries::number))
                .inSetter((log, events) -> log.events(events))
                .use(BarnahusSupportArbitraries.contacts().list().ofMaxSize(3))
                .inSetter((log, contacts) -> log.contacts(contacts))
                .use(assignments().list().ofMaxSize(3))
                .inSetter((log, assignments) -> log.assignments(assignments))
                .use(texts().optional())
                .inSetter((log, words) -> log.closingWords(words))
                .use(Arbitraries.of(BarnahusAuthority.class).optional(0.8))
                .inSetter((log, keeper) -> log.keeper(keeper))
                .use(BarnahusSupportArbitraries.inquiries().optional(0.8))
                .inSetter((log, inquiry) -> log.inquiry(inquiry))
                .use(truths())
                .inSetter((log, none) -> log.noRepresentative(none))
                .use(Arbitraries.of(ChallengingSituation.class).set().ofMaxSize(2))
                .inSetter((log, situations) -> log.situations(situations))
                .use(texts().optional(0.3))
                .inSetter((log, assessment) -> log.situationAssessment(assessment))
                .use(truths().optional())
                .inSetter((log, placed) -> log.placedOutsideHome(placed))
                .use(truths().optional())
                .inSetter((log, others) -> log.otherRecordsKept(others))
                .use(days().optional(0.3))
                .inSetter((log, last) -> log.lastEntryDate(last))
                .build(BarnahusLog.Builder::build));
    }

    private static ImmutableList<LogEvent> number(List<LogEvent> events) {
        ImmutableList.Builder<LogEvent> numbered = ImmutableList.builder();
        for (int i = 0; i < events.size(); i++) {
            numbered.add(LogEvent.builder()
                    .from(events.get(i))
                    .reference("e" + (i + 1))
                    .build());
        }
        return numbered.build();
    }
}
