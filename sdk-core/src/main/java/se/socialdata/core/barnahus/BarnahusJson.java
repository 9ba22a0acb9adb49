package se.socialdata.core.barnahus;

import static se.socialdata.core.json.JsonTypes.BOOLEAN;
import static se.socialdata.core.json.JsonTypes.DATE;
import static se.socialdata.core.json.JsonTypes.TEXT;
import static se.socialdata.core.json.JsonTypes.coded;

import com.google.common.collect.ImmutableList;
import se.socialdata.core.json.FoundationJson;
import se.socialdata.core.json.JsonRecord;
import se.socialdata.core.json.JsonType;
import se.socialdata.core.json.JsonTypeProvider;

/**
 * How the records of this area stand in JSON.
 *
 * <p>An unknown code, a blank name or key, an event without kind and a closing before an opening are refused with the place
 * and what was expected; what is only missing is read. The values of texts and names never stand in a refusal.
 */
public final class BarnahusJson implements JsonTypeProvider {

    static final JsonRecord<LogEvent> LOG_EVENT = JsonRecord.of(
                    "LogEvent", LogEvent.class, LogEvent::builder, LogEvent.Builder::build)
            .describedAs(
                    "One row of the child's way through a Barnahus (händelse). One row is one event; a row that holds several kinds is kept and a rule tells of it.")
            .required(
                    "reference",
                    "The reference, unique within the log. It must not be, or contain, a personal identity number.",
                    TEXT,
                    LogEvent::getReference,
                    LogEvent.Builder::reference)
            .list("types", "What happened.", coded(LogEventType.class), LogEvent::getTypes, LogEvent.Builder::addTypes)
            .optional(
                    "label",
                    "The heading of the row, where it is not the term of the kind.",
                    TEXT,
                    LogEvent::getLabel,
                    LogEvent.Builder::label)
            .optional("date", "The day.", DATE, LogEvent::getDate, LogEvent.Builder::date)
            .required(
                    "authority",
                    "Whose event it is: under whose secrecy the entry stands, and who answers for informing the child.",
                    coded(BarnahusAuthority.class),
                    LogEvent::getAuthority,
                    LogEvent.Builder::authority)
            .optional(
                    "deliveredBy",
                    "Who handed the documentation to the keeper of the log.",
                    coded(BarnahusAuthority.class),
                    LogEvent::getDeliveredBy,
                    LogEvent.Builder::deliveredBy)
            .optional(
                    "description",
                    "The description for professionals.",
                    TEXT,
                    LogEvent::getDescription,
                    LogEvent.Builder::description)
            .optional(
                    "childDescription",
                    "The description in words that the child can read.",
                    TEXT,
                    LogEvent::getChildDescription,
                    LogEvent.Builder::childDescription)
            .flag(
                    "freeOfChildAccount",
                    "Whether the descriptions have been checked and tell nothing of what the child has said. As long as they have not, they are treated as if they did.",
                    LogEvent::isFreeOfChildAccount,
                    LogEvent.Builder::freeOfChildAccount)
            .optional(
                    "childStatement",
                    "What the child said, kept apart from the descriptions.",
                    TEXT,
                    LogEvent::getChildStatement,
                    LogEvent.Builder::childStatement)
            .list(
                    "participants",
                    "Who had to do with it.",
                    LogPersonJson.EVENT_PARTICIPANT,
                    LogEvent::getParticipants,
                    LogEvent.Builder::addParticipants)
            .list(
                    "information",
                    "What the child was told about it, and by whom.",
                    LogInformationJson.INFORMATION_GIVEN,
                    LogEvent::getInformation,
                    LogEvent.Builder::addInformation)
            .list(
                    "views",
                    "What the child wished and thought.",
                    LogInformationJson.CHILD_VIEW,
                    LogEvent::getViews,
                    LogEvent.Builder::addViews)
            .optional(
                    "report",
                    "What was reported.",
                    LogDetailJson.EVENT_REPORT,
                    LogEvent::getReport,
                    LogEvent.Builder::report)
            .optional(
                    "meeting",
                    "What the meeting was about.",
                    LogDetailJson.CONSULTATION_MEETING,
                    LogEvent::getMeeting,
                    LogEvent.Builder::meeting)
            .optional(
                    "fetching",
                    "How the child came and went.",
                    LogDetailJson.CHILD_FETCHING,
                    LogEvent::getFetching,
                    LogEvent.Builder::fetching)
            .optional(
                    "recorded",
                    "Whether the interview was recorded on film.",
                    BOOLEAN,
                    LogEvent::getRecorded,
                    LogEvent.Builder::recorded)
            .optional(
                    "assessment",
                    "The assessment of protection.",
                    LogDetailJson.PROTECTION_ASSESSMENT,
                    LogEvent::getAssessment,
                    LogEvent.Builder::assessment)
            .optional(
                    "ruling", "What was decided.", LogDetailJson.RULING, LogEvent::getRuling, LogEvent.Builder::ruling)
            .optional(
                    "intervention",
                    "What social services do.",
                    LogDetailJson.LOG_INTERVENTION,
                    LogEvent::getIntervention,
                    LogEvent.Builder::intervention)
            .optional(
                    "treatment",
                    "The treatment.",
                    LogDetailJson.LOG_TREATMENT,
                    LogEvent::getTreatment,
                    LogEvent.Builder::treatment)
            .build();

    static final JsonRecord<ChildInquiry> CHILD_INQUIRY = JsonRecord.of(
                    "ChildInquiry", ChildInquiry.class, ChildInquiry::builder, ChildInquiry.Builder::build)
            .describedAs("The inquiry of social services in which the log is kept (barnavårdsutredning).")
            .optional(
                    "reference",
                    "The reference in the case system. It must not be, or contain, a personal identity number.",
                    TEXT,
                    ChildInquiry::getReference,
                    ChildInquiry.Builder::reference)
            .optional(
                    "openedDate",
                    "The day on which it was opened.",
                    DATE,
                    ChildInquiry::getOpenedDate,
                    ChildInquiry.Builder::openedDate)
            .optional(
                    "closedDate",
                    "The day on which it was closed.",
                    DATE,
                    ChildInquiry::getClosedDate,
                    ChildInquiry.Builder::closedDate)
            .optional(
                    "extendedUntil",
                    "The last day of an extension that the board has decided, inclusive.",
                    DATE,
                    ChildInquiry::getExtendedUntil,
                    ChildInquiry.Builder::extendedUntil)
            .build();

    /** A log. */
    public static final JsonRecord<BarnahusLog> BARNAHUS_LOG = JsonRecord.of(
                    "BarnahusLog", BarnahusLog.class, BarnahusLog::builder, BarnahusLog.Builder::build)
            .describedAs(
                    "The log of a child's way through a Barnahus (barnahuslogg): who the child has met, what happened in time order, and where more can be found.")
            .required(
                    "id",
                    "The identity of the log, unique within a delivery. It must not be, or contain, a personal identity number: it appears in reports.",
                    TEXT,
                    BarnahusLog::getId,
                    BarnahusLog.Builder::id)
            .optional(
                    "barnahus",
                    "The Barnahus, by the code or name that statistics use.",
                    TEXT,
                    BarnahusLog::getBarnahus,
                    BarnahusLog.Builder::barnahus)
            .optional(
                    "municipality",
                    "The municipality whose board keeps the log.",
                    FoundationJson.MUNICIPALITY,
                    BarnahusLog::getMunicipality,
                    BarnahusLog.Builder::municipality)
            .required("child", "The child.", LogPersonJson.LOG_CHILD, BarnahusLog::getChild, BarnahusLog.Builder::child)
            .list(
                    "relatives",
                    "Those in the child's own circle whom the log names.",
                    LogPersonJson.RELATIVE,
                    BarnahusLog::getRelatives,
                    BarnahusLog.Builder::addRelatives)
            .list(
                    "adults",
                    "The adults whom the child has met or who have decided about it, in the order of the list.",
                    LogPersonJson.INVOLVED_ADULT,
                    BarnahusLog::getAdults,
                    BarnahusLog.Builder::addAdults)
            .list(
                    "events",
                    "What happened, in time order whatever the order in which it was given; an event without a date keeps its place after the one before it.",
                    LOG_EVENT,
                    BarnahusLog::getEvents,
                    BarnahusLog.Builder::addEvents)
            .list(
                    "contacts",
                    "Where more can be found.",
                    LogPersonJson.LOG_CONTACT,
                    BarnahusLog::getContacts,
                    BarnahusLog.Builder::addContacts)
            .list(
                    "assignments",
                    "Who is to tell the child what.",
                    LogInformationJson.INFORMATION_ASSIGNMENT,
                    BarnahusLog::getAssignments,
                    BarnahusLog.Builder::addAssignments)
            .optional(
                    "closingWords",
                    "The closing words to the child, which invite it to tell again.",
                    TEXT,
                    BarnahusLog::getClosingWords,
                    BarnahusLog.Builder::closingWords)
            .optional(
                    "keeper",
                    "Who keeps the log.",
                    coded(BarnahusAuthority.class),
                    BarnahusLog::getKeeper,
                    BarnahusLog.Builder::keeper)
            .optional(
                    "inquiry",
                    "The inquiry in which the log is kept.",
                    CHILD_INQUIRY,
                    BarnahusLog::getInquiry,
                    BarnahusLog.Builder::inquiry)
            .flag(
                    "noRepresentative",
                    "Whether it is stated that the child has neither special representative nor counsel.",
                    BarnahusLog::isNoRepresentative,
                    BarnahusLog.Builder::noRepresentative)
            .list(
                    "situations",
                    "What makes the right to information hard to meet.",
                    coded(ChallengingSituation.class),
                    BarnahusLog::getSituations,
                    BarnahusLog.Builder::addSituations)
            .optional(
                    "situationAssessment",
                    "How the child's right to information is secured in such a situation, as the authority has assessed it.",
                    TEXT,
                    BarnahusLog::getSituationAssessment,
                    BarnahusLog.Builder::situationAssessment)
            .optional(
                    "placedOutsideHome",
                    "Whether the child has been placed outside the home, so that the file is kept.",
                    BOOLEAN,
                    BarnahusLog::getPlacedOutsideHome,
                    BarnahusLog.Builder::placedOutsideHome)
            .optional(
                    "otherRecordsKept",
                    "Whether the board still holds other records of the same child, for example after a new report.",
                    BOOLEAN,
                    BarnahusLog::getOtherRecordsKept,
                    BarnahusLog.Builder::otherRecordsKept)
            .optional(
                    "lastEntryDate",
                    "The day of the last entry in the file, from which retention is counted.",
                    DATE,
                    BarnahusLog::getLastEntryDate,
                    BarnahusLog.Builder::lastEntryDate)
            .optional(
                    "guardianContributes",
                    "Whether the child's guardians contribute to the child being informed and taking part.",
                    BOOLEAN,
                    BarnahusLog::getGuardianContributes,
                    BarnahusLog.Builder::guardianContributes)
            .list(
                    "participationAssessments",
                    "How the authorities have assessed that the child's right to information and participation is to be secured where a guardian does not contribute.",
                    LogFollowUpJson.PARTICIPATION_ASSESSMENT,
                    BarnahusLog::getParticipationAssessments,
                    BarnahusLog.Builder::addParticipationAssessments)
            .optional(
                    "criminalCase",
                    "How far the criminal case has come.",
                    LogFollowUpJson.CRIMINAL_CASE,
                    BarnahusLog::getCriminalCase,
                    BarnahusLog.Builder::criminalCase)
            .list(
                    "earlierLogs",
                    "The logs of the same child from before, when this one concerns a new suspicion or a case that is taken up again.",
                    LogFollowUpJson.EARLIER_LOG,
                    BarnahusLog::getEarlierLogs,
                    BarnahusLog.Builder::addEarlierLogs)
            .list(
                    "checklists",
                    "What the authorities have seen to, of knowledge, control and community.",
                    LogFollowUpJson.PARTICIPATION_CHECKLIST,
                    BarnahusLog::getChecklists,
                    BarnahusLog.Builder::addChecklists)
            .build();

    /** Logs for research, which hold no text, person or day. */
    public static final JsonRecord<ResearchLog> RESEARCH_LOG = ResearchJson.RESEARCH_LOG;

    /** Created by {@link java.util.ServiceLoader}. */
    public BarnahusJson() {}

    @Override
    public ImmutableList<JsonType<?>> getJsonTypes() {
        return ImmutableList.of(
                BARNAHUS_LOG,
                LOG_EVENT,
                CHILD_INQUIRY,
                LogPersonJson.LOG_CHILD,
                LogPersonJson.RELATIVE,
                LogPersonJson.INVOLVED_ADULT,
                LogPersonJson.EVENT_PARTICIPANT,
                LogPersonJson.LOG_CONTACT,
                LogDetailJson.EVENT_REPORT,
                LogDetailJson.CONSULTATION_MEETING,
                LogDetailJson.CHILD_FETCHING,
                LogDetailJson.PROTECTION_ASSESSMENT,
                LogDetailJson.RULING,
                LogDetailJson.LOG_INTERVENTION,
                LogDetailJson.LOG_TREATMENT,
                LogInformationJson.INFORMATION_GIVEN,
                LogInformationJson.CHILD_VIEW,
                LogInformationJson.INFORMATION_ASSIGNMENT,
                LogFollowUpJson.PARTICIPATION_ASSESSMENT,
                LogFollowUpJson.CRIMINAL_CASE,
                LogFollowUpJson.EARLIER_LOG,
                LogFollowUpJson.PARTICIPATION_CHECKLIST,
                LogAccessJson.LOG_PERMISSION,
                LogAccessJson.LOG_READER,
                LogAccessJson.LOG_OMISSION,
                LogAccessJson.VISIBLE_LOG,
                LogResultJson.INFORMATION_DUTY,
                LogResultJson.TEMPLATE_ROW,
                ResearchJson.RESEARCH_EVENT,
                RESEARCH_LOG);
    }
}
