package se.socialdata.core.barnahus;

import static se.socialdata.core.barnahus.LogElements.EVENTS;
import static se.socialdata.core.barnahus.LogElements.events;
import static se.socialdata.core.barnahus.LogSources.proposed;
import static se.socialdata.core.barnahus.LogTexts.isWritten;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import se.socialdata.core.rule.Rule;

/** The sub-items that the documentation template asks of each kind of event, in its order, and what the study missed in files. */
final class LogTemplateRules {

    private static final String TEMPLATE = "5.5.1";
    private static final String FILES = "4.1";

    private static final LogElements<LogEvent> DECISIONS =
            EVENTS.where(event -> event.getTypes().stream().anyMatch(LogEventType::isDecision));

    private static final LogElements<LogEvent> TREATMENTS = EVENTS.where(
            event -> event.isOf(LogEventType.TREATMENT) || event.getTreatment().isPresent());

    static final Rule<BarnahusLog> REPORT_TO_SOCIAL_SERVICES = events(LogEventType.REPORT_TO_SOCIAL_SERVICES)
            .at("report")
            .require(
                    proposed(
                            "BAR-201",
                            TEMPLATE,
                            "Anmälan till socialtjänsten: vem som anmäler och innehållet",
                            "The report to social services: who reports and the content"),
                    event -> isDone(event, EventTask.REPORTS)
                            && isWritten(event.getReport().flatMap(EventReport::getContent)));

    static final Rule<BarnahusLog> REPORT_TO_POLICE = events(LogEventType.REPORT_TO_POLICE)
            .at("report")
            .require(
                    proposed(
                            "BAR-202",
                            TEMPLATE,
                            "Anmälan till polis: vem som anmäler, gärningarna och vem som är misstänkt, eller att det inte är känt",
                            "The report to the police: who reports, the acts, and who is suspected or that it is not known"),
                    event -> isDone(event, EventTask.REPORTS)
                            && event.getReport()
                                    .filter(report -> !report.getActs().isEmpty())
                                    .filter(report ->
                                            report.isSuspectUnknown() || isDone(event, EventTask.IS_SUSPECTED))
                                    .isPresent());

    static final Rule<BarnahusLog> MEETING = events(LogEventType.CONSULTATION_MEETING)
            .at("meeting.purpose")
            .require(
                    proposed(
                            "BAR-203",
                            TEMPLATE,
                            "Samrådsmötet: deltagare och syfte",
                            "The consultation meeting: participants and purpose"),
                    event -> !event.getParticipants().isEmpty()
                            && isWritten(event.getMeeting().flatMap(ConsultationMeeting::getPurpose)));

    static final Rule<BarnahusLog> MEETING_POINTS = events(LogEventType.CONSULTATION_MEETING)
            .at("meeting.points")
            .require(
                    proposed(
                            "BAR-204",
                            FILES,
                            "Samrådsmötet: vilka punkter som avhandlades",
                            "The consultation meeting: the points dealt with"),
                    event -> event.getMeeting()
                            .filter(meeting -> !meeting.getPoints().isEmpty())
                            .isPresent());

    static final Rule<BarnahusLog> CHILD_TALK = events(LogEventType.CHILD_TALK)
            .at("childStatement")
            .require(
                    proposed("BAR-205", FILES, "Barnsamtalet: innehållet", "The talk with the child: its content"),
                    event -> isWritten(event.getChildStatement()) || isWritten(event.getDescription()));

    static final Rule<BarnahusLog> LISTENERS = events(LogEventType.CHILD_INTERVIEW)
            .at("participants")
            .require(
                    proposed(
                            "BAR-206",
                            TEMPLATE,
                            "Barnförhöret: deltagare i medhörning",
                            "The interview of the child: who listens in"),
                    event -> isDone(event, EventTask.LISTENS));

    static final Rule<BarnahusLog> FETCHING = events(LogEventType.CHILD_INTERVIEW)
            .at("fetching")
            .require(
                    proposed(
                            "BAR-207",
                            TEMPLATE,
                            "Barnförhöret: hur barnet hämtas och kommer därifrån, och vem som följer med",
                            "The interview of the child: how the child comes and goes, and who accompanies"),
                    (log, event, context) -> log.getEvents().stream()
                            .filter(other -> other.equals(event) || isFetchingOf(other, event))
                            .anyMatch(other -> isDone(other, EventTask.ACCOMPANIES)
                                    && isWritten(other.getFetching().flatMap(ChildFetching::getHow))
                                    && isWritten(other.getFetching().flatMap(ChildFetching::getReturnHow))));

    static final Rule<BarnahusLog> SUSPECTED_PARENT_INFORMED = events(LogEventType.CHILD_INTERVIEW)
            .where((log, event) -> log.isGuardianSuspected())
            .at("participants")
            .require(
                    proposed(
                            "BAR-208",
                            TEMPLATE,
                            "Barnförhöret: vem som informerar en misstänkt förälder",
                            "The interview of the child: who informs a suspected parent"),
                    (log, event, context) -> log.getEvents().stream()
                            .filter(other -> other.equals(event) || isFetchingOf(other, event))
                            .anyMatch(other -> isDone(other, EventTask.INFORMS_PARENT)));

    static final Rule<BarnahusLog> MEDICAL_COMPANION = events(LogEventType.MEDICAL_EXAMINATION)
            .at("participants")
            .require(
                    proposed(
                            "BAR-209",
                            TEMPLATE,
                            "Medicinsk undersökning: vem som följer med barnet",
                            "The medical examination: who accompanies the child"),
                    event -> isDone(event, EventTask.ACCOMPANIES));

    static final Rule<BarnahusLog> PROTECTION_MOTIVATED = EVENTS.where(
                    event -> event.isOf(LogEventType.PROTECTION_ASSESSMENT)
                            || event.getAssessment().isPresent())
            .at("assessment.motivation")
            .require(
                    proposed(
                            "BAR-210",
                            TEMPLATE,
                            "Skyddsbedömningen är motiverad",
                            "The protection assessment is motivated"),
                    event -> isWritten(event.getAssessment().flatMap(ProtectionAssessment::getMotivation)));

    static final Rule<BarnahusLog> DECISION_MOTIVATED = DECISIONS
            .at("ruling.motivation")
            .require(
                    proposed("BAR-211", FILES, "Beslutet är motiverat", "The decision is motivated"),
                    event -> isWritten(event.getRuling().flatMap(Ruling::getMotivation)));

    static final Rule<BarnahusLog> CHILD_INFLUENCE = DECISIONS
            .at("ruling.childInfluence")
            .require(
                    proposed(
                            "BAR-212",
                            FILES,
                            "Det framgår på vilket sätt barnet har haft inflytande i beslutet",
                            "It is stated in what way the child influenced the decision"),
                    event -> isWritten(event.getRuling().flatMap(Ruling::getChildInfluence)));

    static final Rule<BarnahusLog> MOTIVATED_FOR_CHILD = DECISIONS
            .at("ruling.motivationForChild")
            .require(
                    proposed(
                            "BAR-213",
                            "6",
                            "Barnet kan läsa varför det blev så",
                            "The child can read why it was decided so"),
                    event -> isWritten(event.getRuling().flatMap(Ruling::getMotivationForChild)));

    static final Rule<BarnahusLog> MATURITY = DECISIONS
            .at("ruling.maturityAssessed")
            .require(
                    proposed(
                            "BAR-214",
                            "2.3",
                            "Barnets ålder och mognad är bedömd inför beslutet",
                            "The child's age and maturity are assessed for the decision"),
                    event ->
                            event.getRuling().filter(Ruling::isMaturityAssessed).isPresent());

    static final Rule<BarnahusLog> INTERVENTION = EVENTS.where(event ->
                    event.getIntervention().map(made -> !made.isNone()).orElse(event.isOf(LogEventType.INTERVENTION)))
            .at("intervention.content")
            .require(
                    proposed(
                            "BAR-215",
                            "4.3",
                            "Socialtjänstens insats: innehållet",
                            "The intervention by social services: its content"),
                    event -> isWritten(event.getIntervention().flatMap(LogIntervention::getContent)));

    static final Rule<BarnahusLog> TREATMENT = TREATMENTS
            .at("treatment.plan")
            .require(
                    proposed(
                            "BAR-216",
                            TEMPLATE,
                            "Behandlingen: behandlare och behandlingsplan",
                            "The treatment: who treats and the plan"),
                    event -> isDone(event, EventTask.TREATS)
                            && isWritten(event.getTreatment().flatMap(LogTreatment::getPlan)));

    static final Rule<BarnahusLog> TREATMENT_KNOWS = TREATMENTS
            .at("treatment")
            .require(
                    proposed(
                            "BAR-217",
                            FILES,
                            "Behandlingen känner till att brottet utreds och resonerar om hur det har påverkat hälsan",
                            "The treatment knows of the investigation and reasons on how the crime affected health"),
                    event -> event.getTreatment()
                            .filter(treatment ->
                                    treatment.getKnowsOfInvestigation().orElse(false))
                            .filter(treatment -> isWritten(treatment.getEffectOnHealth()))
                            .isPresent());

    static final Rule<BarnahusLog> INFORMATION_AND_WISHES = proposed(
                    "BAR-218",
                    TEMPLATE,
                    "Loggen har uppgifter om information till barnet och om barnets önskemål, eller att det inte framförde något",
                    "The log tells of information to the child and of its wishes, or that it expressed none")
            .requires(log -> log.getEvents().stream()
                            .anyMatch(event -> !event.getInformation().isEmpty())
                    && log.getEvents().stream()
                            .anyMatch(event -> !event.getViews().isEmpty()))
            .at("events");

    static final Rule<BarnahusLog> CHILD_VIEWS = EVENTS.where(
                    event -> event.getTypes().stream().anyMatch(LogEventType::isContactWithChild))
            .at("views")
            .require(
                    proposed(
                            "BAR-219",
                            FILES,
                            "Det framgår vad barnet vill, uttrycker och önskar när någon träffar det",
                            "It is stated what the child wants and expresses where somebody meets it"),
                    event -> isWritten(event.getChildStatement())
                            || !event.getViews().isEmpty());

    static final Rule<BarnahusLog> DELIVERED = EVENTS.where(
                    event -> provider(event).isPresent())
            .at("deliveredBy")
            .require(
                    proposed(
                            "BAR-220",
                            TEMPLATE,
                            "Dokumentationen är lämnad till socialtjänsten av den som mallen anger",
                            "The documentation is handed to social services by whom the template names"),
                    event -> event.getDeliveredBy()
                            .filter(by -> by == provider(event).orElseThrow() || isTreating(by, event))
                            .isPresent());

    static final Rule<BarnahusLog> SITUATION_ASSESSED = proposed(
                    "BAR-221",
                    "2.5",
                    "I en särskilt utmanande situation är det bedömt hur barnets rätt till information säkerställs",
                    "In a challenging situation it is assessed how the child's right to information is secured")
            .appliesWhen(log -> !log.getSituations().isEmpty())
            .requires(log -> isWritten(log.getSituationAssessment()))
            .at("situationAssessment");

    static final ImmutableList<Rule<BarnahusLog>> ALL = ImmutableList.of(
            REPORT_TO_SOCIAL_SERVICES,
            REPORT_TO_POLICE,
            MEETING,
            MEETING_POINTS,
            CHILD_TALK,
            LISTENERS,
            FETCHING,
            SUSPECTED_PARENT_INFORMED,
            MEDICAL_COMPANION,
            PROTECTION_MOTIVATED,
            DECISION_MOTIVATED,
            CHILD_INFLUENCE,
            MOTIVATED_FOR_CHILD,
            MATURITY,
            INTERVENTION,
            TREATMENT,
            TREATMENT_KNOWS,
            INFORMATION_AND_WISHES,
            CHILD_VIEWS,
            DELIVERED,
            SITUATION_ASSESSED);

    private LogTemplateRules() {}

    private static boolean isDone(LogEvent event, EventTask task) {
        return !event.getParticipants(task).isEmpty();
    }

    /** A row of its own for the fetching belongs to the interview of the same day. */
    private static boolean isFetchingOf(LogEvent other, LogEvent interview) {
        return other.isOf(LogEventType.FETCHING)
                && other.getDate().isPresent()
                && other.getDate().equals(interview.getDate());
    }

    private static Optional<BarnahusAuthority> provider(LogEvent event) {
        return event.getTypes().stream()
                .flatMap(type -> type.getTemplateEvent().stream())
                .flatMap(kind -> kind.getDeliveredBy().stream())
                .findFirst();
    }

    /** Treatment may be given, and told of, by another unit than child psychiatry. */
    private static boolean isTreating(BarnahusAuthority by, LogEvent event) {
        return event.isOf(LogEventType.TREATMENT)
                && LogReaderKind.TREATMENT_PROVIDER.getAuthorities().contains(by);
    }
}
