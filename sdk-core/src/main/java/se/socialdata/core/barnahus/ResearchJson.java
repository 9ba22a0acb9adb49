package se.socialdata.core.barnahus;

import static se.socialdata.core.json.JsonTypes.BOOLEAN;
import static se.socialdata.core.json.JsonTypes.coded;
import static se.socialdata.core.json.JsonTypes.integer;

import se.socialdata.core.identity.Sex;
import se.socialdata.core.json.JsonRecord;

/** Logs for research, in JSON. */
final class ResearchJson {

    private static final int MOST = Integer.MAX_VALUE;

    static final JsonRecord<ResearchEvent> RESEARCH_EVENT = JsonRecord.of(
                    "ResearchEvent", ResearchEvent.class, ResearchEvent::builder, ResearchEvent.Builder::build)
            .describedAs(
                    "What a log for research tells of an event (händelse i en pseudonymiserad logg): codes and truths, and no text, person or day.")
            .list(
                    "types",
                    "What happened.",
                    coded(LogEventType.class),
                    ResearchEvent::getTypes,
                    ResearchEvent.Builder::addTypes)
            .optionalInteger(
                    "daysFromFirst",
                    "The days from the first dated event of the log.",
                    integer(0, MOST),
                    ResearchEvent::getDaysFromFirst,
                    ResearchEvent.Builder::daysFromFirst)
            .required(
                    "authority",
                    "Whose event it is.",
                    coded(BarnahusAuthority.class),
                    ResearchEvent::getAuthority,
                    ResearchEvent.Builder::authority)
            .optional(
                    "deliveredBy",
                    "Who handed the documentation to the keeper of the log.",
                    coded(BarnahusAuthority.class),
                    ResearchEvent::getDeliveredBy,
                    ResearchEvent.Builder::deliveredBy)
            .list(
                    "roles",
                    "What those of the listed adults who took part are.",
                    coded(AdultRole.class),
                    ResearchEvent::getRoles,
                    ResearchEvent.Builder::addRoles)
            .list(
                    "items",
                    "What the child was told.",
                    coded(LogInformationItem.class),
                    ResearchEvent::getItems,
                    ResearchEvent.Builder::addItems)
            .list(
                    "views",
                    "What kinds of wishes and views the child gave.",
                    coded(ChildViewKind.class),
                    ResearchEvent::getViews,
                    ResearchEvent.Builder::addViews)
            .optional(
                    "assessmentMoment",
                    "When in the inquiry protection was assessed.",
                    coded(AssessmentMoment.class),
                    ResearchEvent::getAssessmentMoment,
                    ResearchEvent.Builder::assessmentMoment)
            .optional(
                    "outcome",
                    "What a decision came to.",
                    coded(RulingOutcome.class),
                    ResearchEvent::getOutcome,
                    ResearchEvent.Builder::outcome)
            .optional(
                    "motivated",
                    "Whether an assessment or decision is motivated.",
                    BOOLEAN,
                    ResearchEvent::getMotivated,
                    ResearchEvent.Builder::motivated)
            .optional(
                    "childInfluenceStated",
                    "Whether it is stated in what way the child influenced a decision.",
                    BOOLEAN,
                    ResearchEvent::getChildInfluenceStated,
                    ResearchEvent.Builder::childInfluenceStated)
            .optional(
                    "recorded",
                    "Whether the interview was recorded on film.",
                    BOOLEAN,
                    ResearchEvent::getRecorded,
                    ResearchEvent.Builder::recorded)
            .optional(
                    "treatmentOffered",
                    "Whether treatment was offered.",
                    BOOLEAN,
                    ResearchEvent::getTreatmentOffered,
                    ResearchEvent.Builder::treatmentOffered)
            .build();

    static final JsonRecord<ResearchLog> RESEARCH_LOG = JsonRecord.of(
                    "ResearchLog", ResearchLog.class, ResearchLog::builder, ResearchLog.Builder::build)
            .describedAs("A log without the child's name and details, for research (pseudonymiserad barnahuslogg).")
            .required(
                    "number",
                    "The number that stands for the name.",
                    integer(1, MOST),
                    ResearchLog::getNumber,
                    ResearchLog.Builder::number)
            .optionalInteger(
                    "ageInYears",
                    "The age in whole years that the log states.",
                    integer(0, 200),
                    ResearchLog::getAgeInYears,
                    ResearchLog.Builder::ageInYears)
            .optional("sex", "The sex.", coded(Sex.class), ResearchLog::getSex, ResearchLog.Builder::sex)
            .list(
                    "events",
                    "What happened, in time order.",
                    RESEARCH_EVENT,
                    ResearchLog::getEvents,
                    ResearchLog.Builder::addEvents)
            .build();

    private ResearchJson() {}
}
