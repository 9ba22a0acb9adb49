package se.socialdata.core.barnahus;

import static se.socialdata.core.json.JsonTypes.TEXT;
import static se.socialdata.core.json.JsonTypes.coded;
import static se.socialdata.core.json.JsonTypes.integer;

import se.socialdata.core.json.FoundationJson;
import se.socialdata.core.json.JsonRecord;

/** The persons of a log in JSON. */
final class LogPersonJson {

    static final JsonRecord<LogChild> LOG_CHILD = JsonRecord.of(
                    "LogChild", LogChild.class, LogChild::builder, LogChild.Builder::build)
            .describedAs("The child in a log (barnet), in the form in which the log names it.")
            .required(
                    "name",
                    "The name in the form used in the log, usually the first name.",
                    TEXT,
                    LogChild::getName,
                    LogChild.Builder::name)
            .optionalInteger(
                    "ageInYears",
                    "The age in whole years that the log states.",
                    integer(0, 200),
                    LogChild::getAgeInYears,
                    LogChild.Builder::ageInYears)
            .optional(
                    "pronoun",
                    "The pronoun that the log uses for the child.",
                    coded(Pronoun.class),
                    LogChild::getPronoun,
                    LogChild.Builder::pronoun)
            .optional(
                    "person",
                    "The identity, needed for nothing but retention by day of birth.",
                    FoundationJson.PERSON,
                    LogChild::getPerson,
                    LogChild.Builder::person)
            .build();

    static final JsonRecord<Relative> RELATIVE = JsonRecord.of(
                    "Relative", Relative.class, Relative::builder, Relative.Builder::build)
            .describedAs(
                    "Someone in the child's own circle whom the log names, such as a parent (närstående). Such a person is no authority person and does not stand in the list of adults.")
            .required(
                    "key",
                    "The key, unique among the persons of the log.",
                    TEXT,
                    Relative::getKey,
                    Relative.Builder::key)
            .required(
                    "name",
                    "The name in the form used in the log, such as mamma.",
                    TEXT,
                    Relative::getName,
                    Relative.Builder::name)
            .flag(
                    "guardian",
                    "Whether the person has custody of the child.",
                    Relative::isGuardian,
                    Relative.Builder::guardian)
            .flag(
                    "livesWithChild",
                    "Whether the child lives with the person.",
                    Relative::isLivesWithChild,
                    Relative.Builder::livesWithChild)
            .flag(
                    "suspected",
                    "Whether the person is suspected of the crime.",
                    Relative::isSuspected,
                    Relative.Builder::suspected)
            .build();

    static final JsonRecord<InvolvedAdult> INVOLVED_ADULT = JsonRecord.of(
                    "InvolvedAdult", InvolvedAdult.class, InvolvedAdult::builder, InvolvedAdult.Builder::build)
            .describedAs(
                    "An adult whom the child has met or who has decided about it (person i förteckningen över vuxna). What the adult attended follows from the events.")
            .required(
                    "key",
                    "The key, unique among the persons of the log.",
                    TEXT,
                    InvolvedAdult::getKey,
                    InvolvedAdult.Builder::key)
            .required(
                    "name",
                    "First name and surname, as the list prints them.",
                    TEXT,
                    InvolvedAdult::getName,
                    InvolvedAdult.Builder::name)
            .required(
                    "role",
                    "What the adult is.",
                    coded(AdultRole.class),
                    InvolvedAdult::getRole,
                    InvolvedAdult.Builder::role)
            .optional(
                    "authority",
                    "Where the adult works, where it is not the usual place of the role.",
                    coded(BarnahusAuthority.class),
                    InvolvedAdult::getAuthority,
                    InvolvedAdult.Builder::authority)
            .optional(
                    "function",
                    "What the adult does, whom the adult meets and what the adult decides, in words that the child can read.",
                    TEXT,
                    InvolvedAdult::getFunction,
                    InvolvedAdult.Builder::function)
            .optional(
                    "pronoun",
                    "The pronoun that the text uses for the adult.",
                    coded(Pronoun.class),
                    InvolvedAdult::getPronoun,
                    InvolvedAdult.Builder::pronoun)
            .optional(
                    "sharesRowWith",
                    "The key of the adult whose row in the list this one shares, with one text for both.",
                    TEXT,
                    InvolvedAdult::getSharesRowWith,
                    InvolvedAdult.Builder::sharesRowWith)
            .build();

    static final JsonRecord<EventParticipant> EVENT_PARTICIPANT = JsonRecord.of(
                    "EventParticipant",
                    EventParticipant.class,
                    EventParticipant::builder,
                    EventParticipant.Builder::build)
            .describedAs("Who had to do with an event, and what (deltagare).")
            .required(
                    "key",
                    "The key of an adult in the list or of a relative; a key that neither has is a person missing from the list.",
                    TEXT,
                    EventParticipant::getKey,
                    EventParticipant.Builder::key)
            .optional(
                    "name",
                    "The name in the event's own text, for a person who is missing from the list.",
                    TEXT,
                    EventParticipant::getName,
                    EventParticipant.Builder::name)
            .optional(
                    "authority",
                    "Where the person works, for a person who is missing from the list.",
                    coded(BarnahusAuthority.class),
                    EventParticipant::getAuthority,
                    EventParticipant.Builder::authority)
            .list(
                    "tasks",
                    "What the person did.",
                    coded(EventTask.class),
                    EventParticipant::getTasks,
                    EventParticipant.Builder::addTasks)
            .build();

    static final JsonRecord<LogContact> LOG_CONTACT = JsonRecord.of(
                    "LogContact", LogContact.class, LogContact::builder, LogContact.Builder::build)
            .describedAs("Where more can be found at an authority (mer information finns hos).")
            .required(
                    "authority",
                    "The authority.",
                    coded(BarnahusAuthority.class),
                    LogContact::getAuthority,
                    LogContact.Builder::authority)
            .optional("details", "How to reach it.", TEXT, LogContact::getDetails, LogContact.Builder::details)
            .build();

    private LogPersonJson() {}
}
