package se.socialdata.reporting.barnahus;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import se.socialdata.core.barnahus.AdultRole;
import se.socialdata.core.barnahus.BarnahusLog;
import se.socialdata.core.barnahus.ChildFetching;
import se.socialdata.core.barnahus.ConsultationMeeting;
import se.socialdata.core.barnahus.InvolvedAdult;
import se.socialdata.core.barnahus.LogEvent;
import se.socialdata.core.barnahus.LogEventType;
import se.socialdata.core.barnahus.LogInformationItem;
import se.socialdata.core.barnahus.LogIntervention;
import se.socialdata.core.barnahus.LogTreatment;
import se.socialdata.core.barnahus.Ruling;
import se.socialdata.core.barnahus.RulingOutcome;
import se.socialdata.core.term.CodedTerm;

/**
 * What the study of eighty files looked for and often did not find (brister i dokumentationen), as far as a log can tell.
 *
 * <p>Each is counted where it applies: once for each event that calls for it, or once for a log.
 */
public enum DocumentationGap implements CodedTerm {
    /** Motivering till beslut. */
    DECISION_MOTIVATION(
            "motivering till beslut",
            "motivation of decisions",
            "4.1",
            Gaps.events(Gaps::isDecision),
            Gaps.missing(Gaps::isDecision, event -> event.getRuling().flatMap(Ruling::getMotivation))),

    /** På vilket sätt barnet har haft inflytande i beslut. */
    CHILD_INFLUENCE(
            "barnets inflytande i beslut",
            "the child's influence on decisions",
            "4.1",
            Gaps.events(Gaps::isDecision),
            Gaps.missing(Gaps::isDecision, event -> event.getRuling().flatMap(Ruling::getChildInfluence))),

    /** Hur barnet kommer till förhöret. */
    FETCHING(
            "hur barnet kommer till förhör",
            "how the child comes to the interview",
            "4.1",
            Gaps.events(Gaps::isInterview),
            Gaps.missing(Gaps::isInterview, event -> event.getFetching().flatMap(ChildFetching::getHow))),

    /** Hur barnet kommer från förhöret. */
    RETURN(
            "hur barnet kommer från förhör",
            "how the child comes back from the interview",
            "4.1",
            Gaps.events(Gaps::isInterview),
            Gaps.missing(Gaps::isInterview, event -> event.getFetching().flatMap(ChildFetching::getReturnHow))),

    /** Information till barnet om syftet med barnförhöret. */
    INTERVIEW_PURPOSE(
            "information om syftet med förhöret",
            "information on the purpose of the interview",
            "4.1",
            Gaps.logs(Gaps::hasInterview),
            Gaps.logs(log -> Gaps.hasInterview(log) && !Gaps.isTold(log, LogInformationItem.INTERVIEW_PURPOSE))),

    /** Information till barnet om vem som ska ta del av barnförhöret. */
    INTERVIEW_RECIPIENTS(
            "information om vem som tar del av förhöret",
            "information on who will hear the interview",
            "4.1",
            Gaps.logs(Gaps::hasInterview),
            Gaps.logs(log -> Gaps.hasInterview(log) && !Gaps.isTold(log, LogInformationItem.INTERVIEW_RECIPIENTS))),

    /** Innehållet i barnsamtalet. */
    CHILD_TALK_CONTENT(
            "innehållet i barnsamtalet",
            "the content of the talk with the child",
            "4.1",
            Gaps.events(Gaps::isChildTalk),
            Gaps.missing(Gaps::isChildTalk, event -> event.getChildStatement().or(event::getDescription))),

    /** Skyddsbedömning. */
    PROTECTION_ASSESSMENT(
            "skyddsbedömning",
            "protection assessment",
            "4.1",
            Gaps.logs(log -> true),
            Gaps.logs(log -> log.getEvents().stream()
                    .noneMatch(event -> event.getAssessment().isPresent()))),

    /** Innehållet i insatserna. */
    INTERVENTION_CONTENT(
            "innehållet i insatserna",
            "the content of interventions",
            "4.3",
            Gaps.events(Gaps::isIntervention),
            Gaps.missing(Gaps::isIntervention, event -> event.getIntervention().flatMap(LogIntervention::getContent))),

    /** Att brottsmisstankar utreds av polis, i journalen. */
    TREATMENT_KNOWS_OF_INVESTIGATION(
            "att brottsmisstankar utreds, i journalen",
            "that a crime is investigated, in the record of treatment",
            "4.1",
            Gaps.events(Gaps::isTreatment),
            Gaps.missing(Gaps::isTreatment, event -> event.getTreatment()
                    .flatMap(LogTreatment::getKnowsOfInvestigation)
                    .filter(knows -> knows))),

    /** Hur brottsutsattheten har påverkat den psykiska hälsan, i journalen. */
    EFFECT_ON_HEALTH(
            "hur brottet påverkat hälsan, i journalen",
            "how the crime affected health, in the record of treatment",
            "4.1",
            Gaps.events(Gaps::isTreatment),
            Gaps.missing(Gaps::isTreatment, event -> event.getTreatment().flatMap(LogTreatment::getEffectOnHealth))),

    /** Beslut i åtalsfrågan, där brottet är polisanmält. */
    PROSECUTION_DECISION(
            "beslut i åtalsfrågan",
            "decision on prosecution",
            "4.1",
            Gaps.logs(log -> Gaps.has(log, LogEventType.REPORT_TO_POLICE)),
            Gaps.logs(log -> Gaps.has(log, LogEventType.REPORT_TO_POLICE)
                    && !Gaps.has(log, LogEventType.PROSECUTION_DECISION)
                    && !Gaps.has(log, LogEventType.INVESTIGATION_DISCONTINUED))),

    /** Dom, där åtal är väckt. */
    JUDGMENT(
            "dom, där åtal väckts",
            "judgment, where indicted",
            "4.1",
            Gaps.logs(Gaps::isIndicted),
            Gaps.logs(log -> Gaps.isIndicted(log) && !Gaps.has(log, LogEventType.JUDGMENT))),

    /** Vad barnet vill, uttrycker och önskar, där någon träffar barnet. */
    CHILD_VIEWS(
            "vad barnet vill och uttrycker",
            "what the child wants and expresses",
            "4.1",
            Gaps.events(Gaps::isContact),
            Gaps.missing(
                    Gaps::isContact,
                    event -> event.getChildStatement().isPresent()
                                    || !event.getViews().isEmpty()
                            ? Optional.of(event)
                            : Optional.empty())),

    /** Vilka som närvarat vid samrådsmötet. */
    MEETING_PARTICIPANTS(
            "vilka som närvarat vid samrådsmötet",
            "who took part in the consultation meeting",
            "4.1",
            Gaps.events(Gaps::isMeeting),
            Gaps.missing(
                    Gaps::isMeeting, event -> event.getParticipants().stream().findFirst())),

    /** Vad som har diskuterats på samrådsmötet. */
    MEETING_POINTS(
            "vad som diskuterats på samrådsmötet",
            "what was discussed at the consultation meeting",
            "4.1",
            Gaps.events(Gaps::isMeeting),
            Gaps.missing(Gaps::isMeeting, event -> event.getMeeting()
                    .map(ConsultationMeeting::getPoints)
                    .filter(points -> !points.isEmpty()))),

    /** Samtal med och information till barnet av särskild företrädare eller målsägandebiträde. */
    REPRESENTATIVE_INFORMS(
            "företrädarens information till barnet",
            "information to the child by its representative",
            "4.3",
            Gaps.logs(Gaps::hasRepresentative),
            Gaps.logs(log -> Gaps.hasRepresentative(log) && !Gaps.isToldByRepresentative(log)));

    private final String termSv;
    private final String termEn;
    private final String section;
    private final ToLongFunction<BarnahusLog> applies;
    private final ToLongFunction<BarnahusLog> missing;

    DocumentationGap(
            String termSv,
            String termEn,
            String section,
            ToLongFunction<BarnahusLog> applies,
            ToLongFunction<BarnahusLog> missing) {
        this.termSv = termSv;
        this.termEn = termEn;
        this.section = section;
        this.applies = applies;
        this.missing = missing;
    }

    /**
     * How many times a log calls for it.
     *
     * @param log the log
     * @return the number of events, or 1 for the log as a whole; zero where it does not apply
     */
    public long countApplicable(BarnahusLog log) {
        return applies.applyAsLong(log);
    }

    /**
     * How many times it is missing.
     *
     * @param log the log
     * @return from zero to {@link #countApplicable}
     */
    public long countMissing(BarnahusLog log) {
        return missing.applyAsLong(log);
    }

    @Override
    public String getCode() {
        return name();
    }

    @Override
    public String getTermSv() {
        return termSv;
    }

    @Override
    public String getTermEn() {
        return termEn;
    }

    @Override
    public String getSource() {
        return "Barnets väg genom barnahus (2020), avsnitt " + section;
    }

    /** The questions that the gaps are made of. */
    private static final class Gaps {

        private static final ImmutableSet<RulingOutcome> AFTER_INDICTMENT =
                Sets.immutableEnumSet(RulingOutcome.INDICTED, RulingOutcome.CONVICTED, RulingOutcome.ACQUITTED);

        private Gaps() {}

        static ToLongFunction<BarnahusLog> logs(Predicate<BarnahusLog> applies) {
            return log -> applies.test(log) ? 1 : 0;
        }

        static ToLongFunction<BarnahusLog> events(Predicate<LogEvent> applies) {
            return log -> log.getEvents().stream().filter(applies).count();
        }

        static <T> ToLongFunction<BarnahusLog> missing(
                Predicate<LogEvent> applies, Function<LogEvent, Optional<T>> wanted) {
            return events(applies.and(event -> wanted.apply(event).isEmpty()));
        }

        static boolean isDecision(LogEvent event) {
            return event.getTypes().stream().anyMatch(LogEventType::isDecision);
        }

        static boolean isContact(LogEvent event) {
            return event.getTypes().stream().anyMatch(LogEventType::isContactWithChild);
        }

        static boolean isInterview(LogEvent event) {
            return event.isOf(LogEventType.CHILD_INTERVIEW);
        }

        static boolean isChildTalk(LogEvent event) {
            return event.isOf(LogEventType.CHILD_TALK);
        }

        static boolean isMeeting(LogEvent event) {
            return event.isOf(LogEventType.CONSULTATION_MEETING);
        }

        static boolean isTreatment(LogEvent event) {
            return event.isOf(LogEventType.TREATMENT);
        }

        static boolean isIntervention(LogEvent event) {
            return event.getIntervention()
                    .map(intervention -> !intervention.isNone())
                    .orElse(event.isOf(LogEventType.INTERVENTION));
        }

        static boolean has(BarnahusLog log, LogEventType type) {
            return log.getEvents().stream().anyMatch(event -> event.isOf(type));
        }

        static boolean hasInterview(BarnahusLog log) {
            return has(log, LogEventType.CHILD_INTERVIEW);
        }

        static boolean isIndicted(BarnahusLog log) {
            return log.getEvents().stream()
                    .flatMap(event -> event.getRuling().stream())
                    .flatMap(ruling -> ruling.getOutcome().stream())
                    .anyMatch(AFTER_INDICTMENT::contains);
        }

        static boolean isTold(BarnahusLog log, LogInformationItem item) {
            return log.getEvents().stream()
                    .flatMap(event -> event.getInformation().stream())
                    .anyMatch(information -> information.getItems().contains(item));
        }

        static boolean hasRepresentative(BarnahusLog log) {
            return log.getAdults().stream().map(InvolvedAdult::getRole).anyMatch(AdultRole::isRepresentative);
        }

        static boolean isToldByRepresentative(BarnahusLog log) {
            return log.getEvents().stream()
                    .flatMap(event -> event.getInformation().stream())
                    .flatMap(information -> log.findAdult(information.getInformedBy()).stream())
                    .anyMatch(adult -> adult.getRole().isRepresentative());
        }
    }
}
