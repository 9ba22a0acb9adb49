package se.socialdata.delegation.decision;

import java.util.Optional;
import se.socialdata.core.json.JsonRecord;
import se.socialdata.core.json.JsonTypes;
import se.socialdata.delegation.guide.GuideJson;
import se.socialdata.delegation.internal.KeyTypes;

/** How a delegation decision and its parts stand in JSON. */
final class DelegationDecisionJson {

    static final JsonRecord<CompetenceCheck> COMPETENCE_CHECK = JsonRecord.of(
                    "CompetenceCheck", CompetenceCheck.class, CompetenceCheck::builder, CompetenceCheck.Builder::build)
            .describedAs("The check of the recipient's competence (kontroll av kompetens).")
            .required(
                    "checkedBy",
                    "Who checked.",
                    KeyTypes.STAFF,
                    CompetenceCheck::getCheckedBy,
                    CompetenceCheck.Builder::checkedBy)
            .required(
                    "checkedOn",
                    "The day of the check.",
                    JsonTypes.DATE,
                    CompetenceCheck::getCheckedOn,
                    CompetenceCheck.Builder::checkedOn)
            .flag(
                    "drugKnowledgeDocumented",
                    "The recipient has documented knowledge of drug handling and its risks.",
                    CompetenceCheck::isDrugKnowledgeDocumented,
                    CompetenceCheck.Builder::drugKnowledgeDocumented)
            .flag(
                    "competent",
                    "The recipient is competent for the tasks.",
                    CompetenceCheck::isCompetent,
                    CompetenceCheck.Builder::competent)
            .build();

    static final JsonRecord<DelegationFollowUp> FOLLOW_UP = JsonRecord.of(
                    "DelegationFollowUp",
                    DelegationFollowUp.class,
                    DelegationFollowUp::builder,
                    DelegationFollowUp.Builder::build)
            .describedAs("A performed follow-up (uppföljning).")
            .required(
                    "date",
                    "The day of the follow-up.",
                    JsonTypes.DATE,
                    DelegationFollowUp::getDate,
                    DelegationFollowUp.Builder::date)
            .required(
                    "performedBy",
                    "Who made it.",
                    KeyTypes.STAFF,
                    DelegationFollowUp::getPerformedBy,
                    DelegationFollowUp.Builder::performedBy)
            .flag(
                    "knowledgeChecked",
                    "It was checked that the recipient's knowledge is current.",
                    DelegationFollowUp::isKnowledgeChecked,
                    DelegationFollowUp.Builder::knowledgeChecked)
            .required(
                    "outcome",
                    "What came of it.",
                    JsonTypes.coded(FollowUpOutcome.class),
                    DelegationFollowUp::getOutcome,
                    DelegationFollowUp.Builder::outcome)
            .optional(
                    "nextFollowUp",
                    "The day by which the next is to be made.",
                    JsonTypes.DATE,
                    DelegationFollowUp::getNextFollowUp,
                    DelegationFollowUp.Builder::nextFollowUp)
            .build();

    static final JsonRecord<Revocation> REVOCATION = JsonRecord.of(
                    "Revocation", Revocation.class, Revocation::builder, Revocation.Builder::build)
            .describedAs("The revocation of a decision (återkallelse).")
            .required(
                    "date",
                    "The day from which the decision does not apply.",
                    JsonTypes.DATE,
                    Revocation::getDate,
                    Revocation.Builder::date)
            .required(
                    "decidedBy",
                    "Who revoked it.",
                    KeyTypes.STAFF,
                    Revocation::getDecidedBy,
                    Revocation.Builder::decidedBy)
            .required(
                    "reason",
                    "Why.",
                    JsonTypes.coded(RevocationReason.class),
                    Revocation::getReason,
                    Revocation.Builder::reason)
            .build();

    static final JsonRecord<DelegationDecision> DELEGATION_DECISION = JsonRecord.of(
                    "DelegationDecision",
                    DelegationDecision.class,
                    DelegationDecision::builder,
                    DelegationDecision.Builder::build)
            .describedAs("A decision to delegate tasks, with what became of it (delegeringsbeslut).")
            .required(
                    "id",
                    "The identity in the case system; never a personal identity number.",
                    JsonTypes.TEXT,
                    DelegationDecision::getId,
                    DelegationDecision.Builder::id)
            .list(
                    "tasks",
                    "The tasks that are delegated.",
                    GuideJson.TASK_CODE,
                    DelegationDecision::getTasks,
                    DelegationDecision.Builder::addTasks)
            .list(
                    "units",
                    "The unit for which the decision applies; a lawful decision has one.",
                    KeyTypes.UNIT,
                    DelegationDecision::getUnits,
                    DelegationDecision.Builder::addUnits)
            .required(
                    "delegator",
                    "Who delegates.",
                    PerformanceJson.STAFF_MEMBER,
                    DelegationDecision::getDelegator,
                    DelegationDecision.Builder::delegator)
            .required(
                    "recipient",
                    "To whom.",
                    PerformanceJson.STAFF_MEMBER,
                    DelegationDecision::getRecipient,
                    DelegationDecision.Builder::recipient)
            .optional(
                    "followUpDate",
                    "When the decision is to be followed up.",
                    JsonTypes.DATE,
                    DelegationDecision::getFollowUpDate,
                    DelegationDecision.Builder::followUpDate)
            .required(
                    "validity",
                    "The period of validity.",
                    JsonTypes.DATE_INTERVAL,
                    DelegationDecision::getValidity,
                    DelegationDecision.Builder::validity)
            .required(
                    "decisionDate",
                    "The day of the decision.",
                    JsonTypes.DATE,
                    DelegationDecision::getDecisionDate,
                    DelegationDecision.Builder::decisionDate)
            .optional(
                    "provider",
                    "The care provider who is responsible.",
                    KeyTypes.PROVIDER,
                    DelegationDecision::getProvider,
                    DelegationDecision.Builder::provider)
            .optional(
                    "reason",
                    "Why the tasks are delegated.",
                    JsonTypes.coded(DelegationReason.class),
                    DelegationDecision::getReason,
                    DelegationDecision.Builder::reason)
            .optional(
                    "written",
                    "Whether the decision is in writing; absent means that it is.",
                    JsonTypes.BOOLEAN,
                    decision -> Optional.of(decision.isWritten()).filter(written -> !written),
                    (builder, written) -> builder.written(written))
            .optional(
                    "goodAndSafeCare",
                    "Whether delegating was found compatible with good and safe care.",
                    JsonTypes.BOOLEAN,
                    DelegationDecision::getGoodAndSafeCare,
                    (builder, found) -> builder.goodAndSafeCare(found))
            .optional(
                    "justification",
                    "Why somebody without a licence is to do the tasks.",
                    JsonTypes.TEXT,
                    DelegationDecision::getJustification,
                    DelegationDecision.Builder::justification)
            .optional(
                    "competenceCheck",
                    "The check of the recipient's competence.",
                    COMPETENCE_CHECK,
                    DelegationDecision::getCompetenceCheck,
                    DelegationDecision.Builder::competenceCheck)
            .optional(
                    "patient",
                    "The patient whom the decision is about.",
                    KeyTypes.PATIENT,
                    DelegationDecision::getPatient,
                    DelegationDecision.Builder::patient)
            .flag(
                    "delegatedOnward",
                    "The delegator holds a task by delegation only.",
                    DelegationDecision::isDelegatedOnward,
                    DelegationDecision.Builder::delegatedOnward)
            .flag(
                    "selfCare",
                    "The tasks have been judged to be self-care.",
                    DelegationDecision::isSelfCare,
                    DelegationDecision.Builder::selfCare)
            .flag(
                    "cooperationArranged",
                    "The provider plans, leads and controls the task where the recipient works.",
                    DelegationDecision::isCooperationArranged,
                    DelegationDecision.Builder::cooperationArranged)
            .list(
                    "followUps",
                    "The follow-ups made.",
                    FOLLOW_UP,
                    DelegationDecision::getFollowUps,
                    DelegationDecision.Builder::addFollowUps)
            .optional(
                    "revocation",
                    "The revocation.",
                    REVOCATION,
                    DelegationDecision::getRevocation,
                    DelegationDecision.Builder::revocation)
            .optional(
                    "endedOn",
                    "The day from which the decision does not apply for another reason.",
                    JsonTypes.DATE,
                    DelegationDecision::getEndedOn,
                    DelegationDecision.Builder::endedOn)
            .optional(
                    "plannedDeletion",
                    "The day on which the documentation is planned to be deleted.",
                    JsonTypes.DATE,
                    DelegationDecision::getPlannedDeletion,
                    DelegationDecision.Builder::plannedDeletion)
            .build();

    private DelegationDecisionJson() {}
}
