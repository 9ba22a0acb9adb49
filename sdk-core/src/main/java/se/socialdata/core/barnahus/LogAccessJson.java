package se.socialdata.core.barnahus;

import static se.socialdata.core.json.JsonTypes.DATE;
import static se.socialdata.core.json.JsonTypes.TEXT;
import static se.socialdata.core.json.JsonTypes.coded;

import se.socialdata.core.json.FoundationJson;
import se.socialdata.core.json.JsonRecord;

/** Who reads a log, what the reader gets and what it does not get, in JSON. */
final class LogAccessJson {

    static final JsonRecord<LogPermission> LOG_PERMISSION = JsonRecord.of(
                    "LogPermission", LogPermission.class, LogPermission::builder, LogPermission.Builder::build)
            .describedAs(
                    "A consent or a secrecy-breaking provision that opens the entries of certain authorities to a reader (samtycke eller sekretessbrytande bestämmelse).")
            .required(
                    "ground",
                    "What the permission rests on.",
                    coded(PermissionGround.class),
                    LogPermission::getGround,
                    LogPermission.Builder::ground)
            .list(
                    "authorities",
                    "Whose entries it opens.",
                    coded(BarnahusAuthority.class),
                    LogPermission::getAuthorities,
                    LogPermission.Builder::addAuthorities)
            .optional(
                    "provision",
                    "The provision; required for a secrecy-breaking provision.",
                    TEXT,
                    LogPermission::getProvision,
                    LogPermission.Builder::provision)
            .optional(
                    "firstDate",
                    "The first day on which it holds, inclusive.",
                    DATE,
                    LogPermission::getFirstDate,
                    LogPermission.Builder::firstDate)
            .optional(
                    "lastDate",
                    "The last day on which it holds, inclusive.",
                    DATE,
                    LogPermission::getLastDate,
                    LogPermission.Builder::lastDate)
            .build();

    static final JsonRecord<LogReader> LOG_READER = JsonRecord.of(
                    "LogReader", LogReader.class, LogReader::builder, LogReader.Builder::build)
            .describedAs("Who asks to read a log, and on what grounds (den som begär att ta del av loggen).")
            .required(
                    "kind",
                    "What the reader is to the child.",
                    coded(LogReaderKind.class),
                    LogReader::getKind,
                    LogReader.Builder::kind)
            .optional(
                    "key",
                    "The key of the reader among the persons of the log.",
                    TEXT,
                    LogReader::getKey,
                    LogReader.Builder::key)
            .optional(
                    "authority",
                    "The authority that the reader reads for, where it is not the usual one of the kind.",
                    coded(BarnahusAuthority.class),
                    LogReader::getAuthority,
                    LogReader.Builder::authority)
            .list(
                    "permissions",
                    "The consents and secrecy-breaking provisions that the reader can rely on.",
                    LOG_PERMISSION,
                    LogReader::getPermissions,
                    LogReader.Builder::addPermissions)
            .list(
                    "withheldEvents",
                    "The references of the entries that the keeper has decided not to hand out to this reader.",
                    TEXT,
                    LogReader::getWithheldEvents,
                    LogReader.Builder::addWithheldEvents)
            .build();

    static final JsonRecord<LogOmission> LOG_OMISSION = JsonRecord.of(
                    "LogOmission", LogOmission.class, LogOmission::builder, LogOmission.Builder::build)
            .describedAs(
                    "A part of a log that a reader does not get, and why (utelämnad uppgift). For the keeper only.")
            .required("path", "The place in the log.", TEXT, LogOmission::getPath, LogOmission.Builder::path)
            .optional(
                    "eventReference",
                    "The event, where it is one or part of one.",
                    TEXT,
                    LogOmission::getEventReference,
                    LogOmission.Builder::eventReference)
            .required(
                    "reason",
                    "Why it is left out.",
                    coded(OmissionReason.class),
                    LogOmission::getReason,
                    LogOmission.Builder::reason)
            .build();

    /** Written, never read: whoever could read one could make one without the access check. */
    static final JsonRecord<VisibleLog> VISIBLE_LOG = JsonRecord.<VisibleLog, Unread>of(
                    "VisibleLog", VisibleLog.class, Unread::new, Unread::build)
            .describedAs(
                    "As much of a log as one reader may see (utlämnad del av barnahusloggen). It is written by the access check and never read.")
            .required(
                    "reader",
                    "For whom the view is made.",
                    coded(LogReaderKind.class),
                    VisibleLog::getReaderKind,
                    Unread::skip)
            .required("id", "The identity of the log.", TEXT, VisibleLog::getId, Unread::skip)
            .optional("barnahus", "The Barnahus.", TEXT, VisibleLog::getBarnahus, Unread::skip)
            .optional(
                    "municipality",
                    "The municipality whose board keeps the log.",
                    FoundationJson.MUNICIPALITY,
                    VisibleLog::getMunicipality,
                    Unread::skip)
            .required(
                    "child",
                    "The child, without identity number.",
                    LogPersonJson.LOG_CHILD,
                    VisibleLog::getChild,
                    Unread::skip)
            .list(
                    "relatives",
                    "Those in the child's own circle whom the view names.",
                    LogPersonJson.RELATIVE,
                    VisibleLog::getRelatives,
                    Unread::skip)
            .list(
                    "adults",
                    "The adults whom the view names.",
                    LogPersonJson.INVOLVED_ADULT,
                    VisibleLog::getAdults,
                    Unread::skip)
            .list(
                    "events",
                    "The events that the reader gets, in time order, numbered from 1.",
                    BarnahusJson.LOG_EVENT,
                    VisibleLog::getEvents,
                    Unread::skip)
            .list(
                    "contacts",
                    "Where more can be found.",
                    LogPersonJson.LOG_CONTACT,
                    VisibleLog::getContacts,
                    Unread::skip)
            .list(
                    "assignments",
                    "Who is to tell the child what.",
                    LogInformationJson.INFORMATION_ASSIGNMENT,
                    VisibleLog::getAssignments,
                    Unread::skip)
            .optional(
                    "closingWords", "The closing words to the child.", TEXT, VisibleLog::getClosingWords, Unread::skip)
            .build();

    private LogAccessJson() {}

    /** Takes every property of a view and makes none. */
    private static final class Unread {

        void skip(Object unused) {
            // The properties are read so that a mistake in them is told of at its place; none is kept.
        }

        @SuppressWarnings("DoNotCallSuggester") // it is called through a reference, to refuse
        VisibleLog build() {
            throw new IllegalArgumentException("expected a log: a view is written by the access check and never read");
        }
    }
}
