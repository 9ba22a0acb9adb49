package se.socialdata.core.barnahus;

import static se.socialdata.core.json.JsonTypes.BOOLEAN;
import static se.socialdata.core.json.JsonTypes.TEXT;
import static se.socialdata.core.json.JsonTypes.coded;

import se.socialdata.core.json.JsonRecord;

/** What an event holds besides its description, in JSON. */
final class LogDetailJson {

    static final JsonRecord<EventReport> EVENT_REPORT = JsonRecord.of(
                    "EventReport", EventReport.class, EventReport::builder, EventReport.Builder::build)
            .describedAs("What a report to social services or the police holds (anmälan).")
            .optional(
                    "content",
                    "The content of the report.",
                    TEXT,
                    EventReport::getContent,
                    EventReport.Builder::content)
            .list("acts", "The acts that are reported.", TEXT, EventReport::getActs, EventReport.Builder::addActs)
            .flag(
                    "suspectUnknown",
                    "Whether nobody is suspected yet; otherwise the suspect is a participant of the event.",
                    EventReport::isSuspectUnknown,
                    EventReport.Builder::suspectUnknown)
            .build();

    static final JsonRecord<ConsultationMeeting> CONSULTATION_MEETING = JsonRecord.of(
                    "ConsultationMeeting",
                    ConsultationMeeting.class,
                    ConsultationMeeting::builder,
                    ConsultationMeeting.Builder::build)
            .describedAs(
                    "A meeting of the authorities on how to go about it (samrådsmöte, samverkansmöte). Who took part are the participants of the event.")
            .optional(
                    "purpose",
                    "The purpose.",
                    TEXT,
                    ConsultationMeeting::getPurpose,
                    ConsultationMeeting.Builder::purpose)
            .list(
                    "points",
                    "The points that were dealt with.",
                    TEXT,
                    ConsultationMeeting::getPoints,
                    ConsultationMeeting.Builder::addPoints)
            .build();

    static final JsonRecord<ChildFetching> CHILD_FETCHING = JsonRecord.of(
                    "ChildFetching", ChildFetching.class, ChildFetching::builder, ChildFetching.Builder::build)
            .describedAs(
                    "How the child comes to the police interview and from there (hämtning och lämning). Who fetches, who accompanies and who informs a suspected parent are participants of the event.")
            .optional("how", "How the child is fetched.", TEXT, ChildFetching::getHow, ChildFetching.Builder::how)
            .optional(
                    "place",
                    "Where the child is fetched, as the texts name the place.",
                    TEXT,
                    ChildFetching::getPlace,
                    ChildFetching.Builder::place)
            .optional(
                    "returnHow",
                    "How the child gets back.",
                    TEXT,
                    ChildFetching::getReturnHow,
                    ChildFetching.Builder::returnHow)
            .build();

    static final JsonRecord<ProtectionAssessment> PROTECTION_ASSESSMENT = JsonRecord.of(
                    "ProtectionAssessment",
                    ProtectionAssessment.class,
                    ProtectionAssessment::builder,
                    ProtectionAssessment.Builder::build)
            .describedAs("An assessment by social services of whether the child needs protection (skyddsbedömning).")
            .required(
                    "moment",
                    "At which of the three points it was made.",
                    coded(AssessmentMoment.class),
                    ProtectionAssessment::getMoment,
                    ProtectionAssessment.Builder::moment)
            .optional(
                    "motivation",
                    "The motivation.",
                    TEXT,
                    ProtectionAssessment::getMotivation,
                    ProtectionAssessment.Builder::motivation)
            .build();

    static final JsonRecord<Ruling> RULING = JsonRecord.of(
                    "Ruling", Ruling.class, Ruling::builder, Ruling.Builder::build)
            .describedAs("A decision in the child's case, by prosecutor, court or social services (beslut).")
            .optional(
                    "outcome",
                    "What it came to.",
                    coded(RulingOutcome.class),
                    Ruling::getOutcome,
                    Ruling.Builder::outcome)
            .optional("motivation", "The motivation.", TEXT, Ruling::getMotivation, Ruling.Builder::motivation)
            .optional(
                    "motivationForChild",
                    "Why it was decided so, in words that the child can read.",
                    TEXT,
                    Ruling::getMotivationForChild,
                    Ruling.Builder::motivationForChild)
            .optional(
                    "childInfluence",
                    "In what way the child influenced the decision.",
                    TEXT,
                    Ruling::getChildInfluence,
                    Ruling.Builder::childInfluence)
            .flag(
                    "maturityAssessed",
                    "Whether the child's age and maturity were assessed.",
                    Ruling::isMaturityAssessed,
                    Ruling.Builder::maturityAssessed)
            .flag(
                    "reopenable",
                    "Whether the decision may be changed if more comes to light.",
                    Ruling::isReopenable,
                    Ruling.Builder::reopenable)
            .build();

    static final JsonRecord<LogIntervention> LOG_INTERVENTION = JsonRecord.of(
                    "LogIntervention", LogIntervention.class, LogIntervention::builder, LogIntervention.Builder::build)
            .describedAs("What social services do for the child or the family after an inquiry (insats).")
            .flag(
                    "none",
                    "Whether it is stated that there is no intervention.",
                    LogIntervention::isNone,
                    LogIntervention.Builder::none)
            .optional(
                    "content",
                    "The content of the intervention.",
                    TEXT,
                    LogIntervention::getContent,
                    LogIntervention.Builder::content)
            .optional("plan", "The plan.", TEXT, LogIntervention::getPlan, LogIntervention.Builder::plan)
            .optional(
                    "accepted",
                    "Whether those concerned agreed to it.",
                    BOOLEAN,
                    LogIntervention::getAccepted,
                    LogIntervention.Builder::accepted)
            .build();

    static final JsonRecord<LogTreatment> LOG_TREATMENT = JsonRecord.of(
                    "LogTreatment", LogTreatment.class, LogTreatment::builder, LogTreatment.Builder::build)
            .describedAs("The treatment of the child (behandlingsinsats). Who treats are participants of the event.")
            .optional(
                    "offered",
                    "Whether treatment was offered.",
                    BOOLEAN,
                    LogTreatment::getOffered,
                    LogTreatment.Builder::offered)
            .optional(
                    "needAssessment",
                    "The assessment of the need of treatment, if one was made.",
                    TEXT,
                    LogTreatment::getNeedAssessment,
                    LogTreatment.Builder::needAssessment)
            .optional("plan", "The treatment plan.", TEXT, LogTreatment::getPlan, LogTreatment.Builder::plan)
            .optional(
                    "knowsOfInvestigation",
                    "Whether the record of treatment says that the police investigate a suspicion of crime against the child.",
                    BOOLEAN,
                    LogTreatment::getKnowsOfInvestigation,
                    LogTreatment.Builder::knowsOfInvestigation)
            .optional(
                    "effectOnHealth",
                    "How what happened affects the child's health.",
                    TEXT,
                    LogTreatment::getEffectOnHealth,
                    LogTreatment.Builder::effectOnHealth)
            .build();

    private LogDetailJson() {}
}
