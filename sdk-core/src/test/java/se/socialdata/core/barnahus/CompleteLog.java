package se.socialdata.core.barnahus;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import se.socialdata.core.geography.Municipality;
import se.socialdata.core.identity.Person;
import se.socialdata.core.identity.PersonalIdentityNumber;

/** A log that no rule finds fault with, and ways to take something from it. */
final class CompleteLog {

    static final LocalDate OPENED = LocalDate.of(2025, 1, 10);
    static final LocalDate CLOSED = LocalDate.of(2025, 5, 10);
    static final LocalDate DAY = LocalDate.of(2025, 6, 1);

    private static final ImmutableMap<BarnahusAuthority, String> INFORMERS = ImmutableMap.of(
            BarnahusAuthority.SOCIAL_SERVICES, "sara",
            BarnahusAuthority.POLICE, "ali",
            BarnahusAuthority.PROSECUTION_AUTHORITY, "per",
            BarnahusAuthority.CHILD_PSYCHIATRY, "bo");

    private CompleteLog() {}

    static BarnahusLog.Builder builder() {
        return BarnahusLog.builder()
                .id("kim")
                .municipality(Municipality.of("0180"))
                .child(LogChild.builder()
                        .name("Kim")
                        .pronoun(Pronoun.HEN)
                        .person(Person.of(PersonalIdentityNumber.parse("200910102391")))
                        .build())
                .addRelatives(
                        Relative.builder()
                                .key("mamma")
                                .name("mamma")
                                .guardian(true)
                                .build(),
                        Relative.builder()
                                .key("morfar")
                                .name("morfar")
                                .suspected(true)
                                .build())
                .addAdults(
                        adult(
                                "sara",
                                "Sara Berg",
                                AdultRole.SOCIAL_WORKER,
                                "Sara ska se om Kim är trygg. Hon ser Kim."),
                        adult("ali", "Ali Ek", AdultRole.CHILD_INTERVIEWER, "Ali är polis. Hon ser Kim och mamma."),
                        adult(
                                "rut",
                                "Rut Alm",
                                AdultRole.SPECIAL_REPRESENTATIVE,
                                "Rut hämtar Kim på skolan. Hon tar hand om Kim."),
                        adult("per", "Per Dahl", AdultRole.PROSECUTOR, "Per är med."),
                        adult("bo", "Bo Lind", AdultRole.TREATMENT_STAFF, "Bo är på BUP."),
                        adult("tor", "Tor Holm", AdultRole.SUPPORT_PERSON, "Tor är på skolan."))
                .events(events())
                .addContacts(
                        contact(BarnahusAuthority.SOCIAL_SERVICES),
                        contact(BarnahusAuthority.POLICE),
                        contact(BarnahusAuthority.PROSECUTION_AUTHORITY),
                        contact(BarnahusAuthority.CHILD_PSYCHIATRY))
                .closingWords("Kim får gärna berätta igen.")
                .keeper(BarnahusAuthority.SOCIAL_SERVICES)
                .inquiry(ChildInquiry.builder()
                        .openedDate(OPENED)
                        .closedDate(CLOSED)
                        .build())
                .addSituations(ChallengingSituation.INSUFFICIENT_MATURITY)
                .situationAssessment("Rut berättar för Kim.")
                .placedOutsideHome(false)
                .otherRecordsKept(false)
                .guardianContributes(false)
                .participationAssessments(INFORMERS.keySet().stream()
                        .map(CompleteLog::participation)
                        .toList())
                .criminalCase(CriminalCase.builder()
                        .investigationClosedDate(OPENED.plusDays(45))
                        .judgmentDate(OPENED.plusDays(90))
                        .build())
                .addEarlierLogs(EarlierLog.builder()
                        .logId("kim-old")
                        .retrievedDate(OPENED.plusDays(5))
                        .attached(true)
                        .build())
                .checklists(INFORMERS.keySet().stream()
                        .map(authority -> ParticipationChecklist.builder()
                                .authority(authority)
                                .addAims(ParticipationAim.values())
                                .build())
                        .toList());
    }

    static ParticipationAssessment participation(BarnahusAuthority authority) {
        return ParticipationAssessment.builder()
                .authority(authority)
                .extent("text")
                .manner("text")
                .build();
    }

    static BarnahusLog log() {
        return builder().build();
    }

    /** The log with the events of a kind changed. */
    static BarnahusLog with(LogEventType type, UnaryOperator<LogEvent.Builder> change) {
        return with(log(), event -> event.isOf(type), change);
    }

    /** A log with some events changed. */
    static BarnahusLog with(BarnahusLog log, Predicate<LogEvent> wanted, UnaryOperator<LogEvent.Builder> change) {
        return BarnahusLog.builder()
                .from(log)
                .events(log.getEvents().stream()
                        .map(event -> wanted.test(event)
                                ? change.apply(LogEvent.builder().from(event)).build()
                                : event)
                        .collect(toImmutableList()))
                .build();
    }

    /** The log without the events of a kind. */
    static BarnahusLog without(LogEventType type) {
        return builder()
                .events(log().getEvents().stream()
                        .filter(event -> !event.isOf(type))
                        .collect(toImmutableList()))
                .build();
    }

    /** A log in which the child has not been told of an item, in any way. */
    static BarnahusLog untold(BarnahusLog log, LogInformationItem item) {
        return BarnahusLog.builder()
                .from(with(log, event -> true, event -> {
                    LogEvent old = event.build();
                    return event.views(
                                    item == LogInformationItem.CHANCE_TO_EXPRESS_VIEWS
                                            ? ImmutableList.of()
                                            : old.getViews())
                            .information(old.getInformation().stream()
                                    .map(given -> InformationGiven.builder()
                                            .from(given)
                                            .items(given.getItems().stream()
                                                    .filter(told -> told != item)
                                                    .toList())
                                            .build())
                                    .toList());
                }))
                .contacts(item == LogInformationItem.WHERE_TO_READ_MORE ? ImmutableList.of() : log.getContacts())
                .build();
    }

    /** The log in which the prosecutor discontinues the investigation. */
    static BarnahusLog discontinued() {
        LogEvent decision = LogEvent.builder()
                .from(find(log(), LogEventType.PROSECUTION_DECISION))
                .types(ImmutableList.of(LogEventType.INVESTIGATION_DISCONTINUED))
                .ruling(ruling(RulingOutcome.DISCONTINUED))
                .build();
        return with(LogEventType.PROSECUTION_DECISION, event -> inform(event.from(decision), decision));
    }

    static LogEvent find(BarnahusLog log, LogEventType type) {
        return log.getEvents().stream()
                .filter(event -> event.isOf(type))
                .findFirst()
                .orElseThrow();
    }

    static EventParticipant participant(String key, EventTask... tasks) {
        return EventParticipant.builder().key(key).addTasks(tasks).build();
    }

    private static InvolvedAdult adult(String key, String name, AdultRole role, String function) {
        return InvolvedAdult.builder()
                .key(key)
                .name(name)
                .role(role)
                .function(function)
                .pronoun(key.equals("per") || key.equals("bo") || key.equals("tor") ? Pronoun.HAN : Pronoun.HON)
                .build();
    }

    private static LogContact contact(BarnahusAuthority authority) {
        return LogContact.builder().authority(authority).details("telefon").build();
    }

    private static ImmutableList<LogEvent> events() {
        LogEvent.Builder first =
                event("kim-1", LogEventType.INFORMATION_TO_CHILD, OPENED, "sara", EventTask.PARTICIPATES);
        return ImmutableList.of(
                informed(first),
                informed(event("kim-2", LogEventType.REPORT_TO_SOCIAL_SERVICES, OPENED, "mamma", EventTask.REPORTS)
                        .report(EventReport.builder().content("text").build())),
                informed(assessment("kim-3", AssessmentMoment.AT_REPORT, OPENED)),
                informed(event("kim-4", LogEventType.REPORT_TO_POLICE, OPENED.plusDays(3), "sara", EventTask.REPORTS)
                        .addParticipants(participant("morfar", EventTask.IS_SUSPECTED))
                        .report(EventReport.builder().addActs("text").build())),
                informed(event(
                                "kim-5",
                                LogEventType.CONSULTATION_MEETING,
                                OPENED.plusDays(5),
                                "per",
                                EventTask.PARTICIPATES)
                        .meeting(ConsultationMeeting.builder()
                                .purpose("text")
                                .addPoints("text")
                                .build())),
                informed(seen(event("kim-6", LogEventType.CHILD_TALK, OPENED.plusDays(6), "sara", EventTask.INTERVIEWS))
                        .childStatement("text")),
                informed(seen(interview())),
                informed(seen(event(
                        "kim-8", LogEventType.MEDICAL_EXAMINATION, OPENED.plusDays(22), "tor", EventTask.ACCOMPANIES))),
                informed(assessment("kim-9", AssessmentMoment.DURING_INQUIRY, OPENED.plusDays(40))),
                informed(event(
                                "kim-10",
                                LogEventType.PROSECUTION_DECISION,
                                OPENED.plusDays(50),
                                "per",
                                EventTask.DECIDES)
                        .ruling(ruling(RulingOutcome.INDICTED))),
                informed(seen(event("kim-11", LogEventType.TREATMENT, OPENED.plusDays(60), "bo", EventTask.TREATS))
                        .treatment(LogTreatment.builder()
                                .offered(true)
                                .plan("text")
                                .knowsOfInvestigation(true)
                                .effectOnHealth("text")
                                .build())),
                informed(event("kim-12", LogEventType.JUDGMENT, OPENED.plusDays(90), "per", EventTask.PARTICIPATES)
                        .ruling(ruling(RulingOutcome.CONVICTED))),
                informed(assessment("kim-13", AssessmentMoment.AT_CLOSURE, CLOSED)),
                informed(event("kim-14", LogEventType.CLOSING_ASSESSMENT, CLOSED, "sara", EventTask.DECIDES)
                        .ruling(ruling(RulingOutcome.WITH_INTERVENTION))
                        .intervention(LogIntervention.builder().content("text").build())));
    }

    private static LogEvent.Builder interview() {
        return event("kim-7", LogEventType.CHILD_INTERVIEW, OPENED.plusDays(20), "ali", EventTask.INTERVIEWS)
                .addParticipants(
                        participant("rut", EventTask.LISTENS, EventTask.FETCHES),
                        participant("tor", EventTask.ACCOMPANIES),
                        participant("sara", EventTask.INFORMS_PARENT))
                .fetching(ChildFetching.builder()
                        .how("text")
                        .place("skolan")
                        .returnHow("text")
                        .build())
                .recorded(true);
    }

    private static LogEvent.Builder assessment(String reference, AssessmentMoment moment, LocalDate date) {
        return event(reference, LogEventType.PROTECTION_ASSESSMENT, date, "sara", EventTask.DECIDES)
                .assessment(ProtectionAssessment.builder()
                        .moment(moment)
                        .motivation("text")
                        .build());
    }

    private static Ruling ruling(RulingOutcome outcome) {
        return Ruling.builder()
                .outcome(outcome)
                .motivation("text")
                .motivationForChild("Det blev så för att alla ville det.")
                .childInfluence("text")
                .maturityAssessed(true)
                .build();
    }

    private static LogEvent.Builder seen(LogEvent.Builder event) {
        return event.addViews(
                ChildView.builder().kind(ChildViewKind.NONE_EXPRESSED).build());
    }

    private static LogEvent.Builder event(
            String reference, LogEventType type, LocalDate date, String key, EventTask... tasks) {
        BarnahusAuthority authority =
                switch (type) {
                    case REPORT_TO_POLICE, CHILD_INTERVIEW, MEDICAL_EXAMINATION -> BarnahusAuthority.POLICE;
                    case PROSECUTION_DECISION, JUDGMENT -> BarnahusAuthority.PROSECUTION_AUTHORITY;
                    case TREATMENT -> BarnahusAuthority.CHILD_PSYCHIATRY;
                    default -> BarnahusAuthority.SOCIAL_SERVICES;
                };
        return LogEvent.builder()
                .reference(reference)
                .addTypes(type)
                .date(date)
                .authority(authority)
                .deliveredBy(authority)
                .childDescription("Kim var med. Alla var snälla.")
                .addParticipants(participant(key, tasks));
    }

    private static LogEvent informed(LogEvent.Builder event) {
        return inform(event, event.build()).build();
    }

    /** The authority whose event it is tells the child all that the event calls for; the first event also what is due once. */
    private static LogEvent.Builder inform(LogEvent.Builder event, LogEvent old) {
        return event.information(ImmutableList.of(InformationGiven.builder()
                .informedBy(INFORMERS.get(old.getAuthority()))
                .items(Arrays.stream(LogInformationItem.values())
                        .filter(item -> DutyFinder.isTrigger(item.getDueMoment(), old)
                                || old.isOf(LogEventType.INFORMATION_TO_CHILD) && isOnce(item.getDueMoment()))
                        .toList())
                .build()));
    }

    private static boolean isOnce(DueMoment moment) {
        return moment == DueMoment.EARLY || moment == DueMoment.CONTINUOUSLY || moment == DueMoment.IN_LOG;
    }

    static Optional<String> none() {
        return Optional.empty();
    }
}
