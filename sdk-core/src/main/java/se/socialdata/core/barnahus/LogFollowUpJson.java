package se.socialdata.core.barnahus;

import static se.socialdata.core.json.JsonTypes.DATE;
import static se.socialdata.core.json.JsonTypes.TEXT;
import static se.socialdata.core.json.JsonTypes.coded;

import se.socialdata.core.json.JsonRecord;

/** What the keeper follows up beside the events, in JSON. */
final class LogFollowUpJson {

    static final JsonRecord<ParticipationAssessment> PARTICIPATION_ASSESSMENT = JsonRecord.of(
                    "ParticipationAssessment",
                    ParticipationAssessment.class,
                    ParticipationAssessment::builder,
                    ParticipationAssessment.Builder::build)
            .describedAs(
                    "An authority's assessment of to what extent and in what way the child's right to information and participation is to be secured, where a guardian does not contribute to it (bedömning av barnets rätt till information och delaktighet).")
            .required(
                    "authority",
                    "Who has assessed it, and answers for the measures and decisions concerned.",
                    coded(BarnahusAuthority.class),
                    ParticipationAssessment::getAuthority,
                    ParticipationAssessment.Builder::authority)
            .optional(
                    "date",
                    "The day of the assessment.",
                    DATE,
                    ParticipationAssessment::getDate,
                    ParticipationAssessment.Builder::date)
            .optional(
                    "extent",
                    "To what extent the right is to be secured.",
                    TEXT,
                    ParticipationAssessment::getExtent,
                    ParticipationAssessment.Builder::extent)
            .optional(
                    "manner",
                    "In what way the right is to be secured.",
                    TEXT,
                    ParticipationAssessment::getManner,
                    ParticipationAssessment.Builder::manner)
            .build();

    static final JsonRecord<CriminalCase> CRIMINAL_CASE = JsonRecord.of(
                    "CriminalCase", CriminalCase.class, CriminalCase::builder, CriminalCase.Builder::build)
            .describedAs(
                    "How far the criminal case has come, whether or not the log has entries on it (brottmålet). What was decided stands in the events.")
            .optional(
                    "investigationClosedDate",
                    "The day on which the preliminary investigation was closed.",
                    DATE,
                    CriminalCase::getInvestigationClosedDate,
                    CriminalCase.Builder::investigationClosedDate)
            .optional(
                    "judgmentDate",
                    "The day on which the judgment was given, or is to be given.",
                    DATE,
                    CriminalCase::getJudgmentDate,
                    CriminalCase.Builder::judgmentDate)
            .build();

    static final JsonRecord<EarlierLog> EARLIER_LOG = JsonRecord.of(
                    "EarlierLog", EarlierLog.class, EarlierLog::builder, EarlierLog.Builder::build)
            .describedAs(
                    "A log of the same child from before, when a new suspicion arises or social services take up the child's case again (tidigare barnahuslogg vid ny brottsmisstanke eller återaktualisering).")
            .required(
                    "logId",
                    "The identity of the earlier log. It must not be, or contain, a personal identity number.",
                    TEXT,
                    EarlierLog::getLogId,
                    EarlierLog.Builder::logId)
            .optional(
                    "retrievedDate",
                    "The day on which it was retrieved.",
                    DATE,
                    EarlierLog::getRetrievedDate,
                    EarlierLog.Builder::retrievedDate)
            .flag(
                    "attached",
                    "Whether it is attached to this log, for the planning of the meeting.",
                    EarlierLog::isAttached,
                    EarlierLog.Builder::attached)
            .build();

    static final JsonRecord<ParticipationChecklist> PARTICIPATION_CHECKLIST = JsonRecord.of(
                    "ParticipationChecklist",
                    ParticipationChecklist.class,
                    ParticipationChecklist::builder,
                    ParticipationChecklist.Builder::build)
            .describedAs(
                    "What an authority that meets the child has seen to, of knowledge, control and community (checklista för delaktighet).")
            .required(
                    "authority",
                    "Whose list it is.",
                    coded(BarnahusAuthority.class),
                    ParticipationChecklist::getAuthority,
                    ParticipationChecklist.Builder::authority)
            .list(
                    "aims",
                    "What has been seen to.",
                    coded(ParticipationAim.class),
                    ParticipationChecklist::getAims,
                    ParticipationChecklist.Builder::addAims)
            .build();

    private LogFollowUpJson() {}
}
