package se.socialdata.delegation.decision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import se.socialdata.core.json.JsonRecord;
import se.socialdata.core.json.JsonType;
import se.socialdata.core.json.JsonTypeProvider;
import se.socialdata.core.json.JsonTypes;
import se.socialdata.delegation.guide.GuideJson;
import se.socialdata.delegation.guide.Profession;
import se.socialdata.delegation.internal.KeyTypes;

/** How the records of delegation stand in JSON. */
public final class DelegationJson implements JsonTypeProvider {

    /** A member of staff. */
    public static final JsonRecord<StaffMember> STAFF_MEMBER = JsonRecord.of(
                    "StaffMember", StaffMember.class, StaffMember::builder, StaffMember.Builder::build)
            .describedAs("What delegation needs to know of a member of staff (medarbetare).")
            .required("key", "Who it is.", KeyTypes.STAFF, StaffMember::getKey, StaffMember.Builder::key)
            .required(
                    "profession",
                    "The profession.",
                    JsonTypes.coded(Profession.class),
                    StaffMember::getProfession,
                    StaffMember.Builder::profession)
            .optional(
                    "licensed",
                    "Whether the person has a licence, where that is not as usual in the profession.",
                    JsonTypes.BOOLEAN,
                    staff -> Optional.of(staff.isLicensed())
                            .filter(licensed ->
                                    licensed != staff.getProfession().isLicensed()),
                    (builder, licensed) -> builder.licensed(licensed))
            .optional(
                    "provider",
                    "The care provider whom the person works for, where that is another than the one that answers for the delegation.",
                    KeyTypes.PROVIDER,
                    StaffMember::getProvider,
                    StaffMember.Builder::provider)
            .flag(
                    "prescriber",
                    "The person has the right to prescribe assistive devices.",
                    StaffMember::isPrescriber,
                    StaffMember.Builder::prescriber)
            .list(
                    "trainedFor",
                    "The tasks for which the person has been trained.",
                    GuideJson.TASK_CODE,
                    StaffMember::getTrainedFor,
                    StaffMember.Builder::addTrainedFor)
            .list(
                    "pickedFor",
                    "The tasks for which the person has been picked out.",
                    GuideJson.TASK_CODE,
                    StaffMember::getPickedFor,
                    StaffMember.Builder::addPickedFor)
            .build();

    /** A check of competence. */
    public static final JsonRecord<CompetenceCheck> COMPETENCE_CHECK = JsonRecord.of(
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

    /** A follow-up. */
    public static final JsonRecord<DelegationFollowUp> FOLLOW_UP = JsonRecord.of(
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

    /** A revocation. */
    public static final JsonRecord<Revocation> REVOCATION = JsonRecord.of(
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

    /** A delegation decision. */
    public static final JsonRecord<DelegationDecision> DELEGATION_DECISION = JsonRecord.of(
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
                    STAFF_MEMBER,
                    DelegationDecision::getDelegator,
                    DelegationDecision.Builder::delegator)
            .required(
                    "recipient",
                    "To whom.",
                    STAFF_MEMBER,
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

    /** An instruction. */
    public static final JsonRecord<Instruction> INSTRUCTION = JsonRecord.of(
                    "Instruction", Instruction.class, Instruction::builder, Instruction.Builder::build)
            .describedAs("A documented instruction (instruktion).")
            .required(
                    "id",
                    "The identity in the case system; never a personal identity number.",
                    JsonTypes.TEXT,
                    Instruction::getId,
                    Instruction.Builder::id)
            .list("tasks", "The tasks.", GuideJson.TASK_CODE, Instruction::getTasks, Instruction.Builder::addTasks)
            .required("unit", "The unit.", KeyTypes.UNIT, Instruction::getUnit, Instruction.Builder::unit)
            .required(
                    "instructor",
                    "Who instructed.",
                    STAFF_MEMBER,
                    Instruction::getInstructor,
                    Instruction.Builder::instructor)
            .required(
                    "recipient",
                    "Who was instructed.",
                    STAFF_MEMBER,
                    Instruction::getRecipient,
                    Instruction.Builder::recipient)
            .required(
                    "date",
                    "The day of the instruction.",
                    JsonTypes.DATE,
                    Instruction::getDate,
                    Instruction.Builder::date)
            .optional(
                    "validUntil",
                    "The last day.",
                    JsonTypes.DATE,
                    Instruction::getValidUntil,
                    Instruction.Builder::validUntil)
            .optional(
                    "patient",
                    "The patient whom it is about.",
                    KeyTypes.PATIENT,
                    Instruction::getPatient,
                    Instruction.Builder::patient)
            .flag(
                    "observationStated",
                    "It says what to observe and when to call licensed staff.",
                    Instruction::isObservationStated,
                    Instruction.Builder::observationStated)
            .build();

    /** A risk analysis. */
    public static final JsonRecord<RiskAnalysis> RISK_ANALYSIS = JsonRecord.of(
                    "RiskAnalysis", RiskAnalysis.class, RiskAnalysis::builder, RiskAnalysis.Builder::build)
            .describedAs("An analysis of the risks of delegating drug handling (riskanalys).")
            .required(
                    "reference",
                    "The reference under which it is kept.",
                    JsonTypes.TEXT,
                    RiskAnalysis::getReference,
                    RiskAnalysis.Builder::reference)
            .required(
                    "date",
                    "The day on which it was made.",
                    JsonTypes.DATE,
                    RiskAnalysis::getDate,
                    RiskAnalysis.Builder::date)
            .build();

    /** A routine. */
    public static final JsonRecord<DelegationRoutine> DELEGATION_ROUTINE = JsonRecord.of(
                    "DelegationRoutine",
                    DelegationRoutine.class,
                    DelegationRoutine::builder,
                    DelegationRoutine.Builder::build)
            .describedAs("A local routine for delegation (rutin för delegering).")
            .required(
                    "reference",
                    "The reference under which it is kept.",
                    JsonTypes.TEXT,
                    DelegationRoutine::getReference,
                    DelegationRoutine.Builder::reference)
            .required(
                    "date",
                    "The day from which it applies.",
                    JsonTypes.DATE,
                    DelegationRoutine::getDate,
                    DelegationRoutine.Builder::date)
            .list(
                    "contents",
                    "What it states.",
                    JsonTypes.coded(RoutineContent.class),
                    DelegationRoutine::getContents,
                    DelegationRoutine.Builder::addContents)
            .optional(
                    "basedOn",
                    "The reference of the risk analysis that it is based on.",
                    JsonTypes.TEXT,
                    DelegationRoutine::getBasedOn,
                    DelegationRoutine.Builder::basedOn)
            .build();

    /** An arrangement. */
    public static final JsonRecord<ProviderArrangement> PROVIDER_ARRANGEMENT = JsonRecord.of(
                    "ProviderArrangement",
                    ProviderArrangement.class,
                    ProviderArrangement::builder,
                    ProviderArrangement.Builder::build)
            .describedAs("What a care provider has in place (vårdgivarens ansvar).")
            .required(
                    "provider",
                    "The care provider.",
                    KeyTypes.PROVIDER,
                    ProviderArrangement::getProvider,
                    ProviderArrangement.Builder::provider)
            .optional(
                    "riskAnalysis",
                    "The risk analysis.",
                    RISK_ANALYSIS,
                    ProviderArrangement::getRiskAnalysis,
                    ProviderArrangement.Builder::riskAnalysis)
            .optional(
                    "routine",
                    "The routine.",
                    DELEGATION_ROUTINE,
                    ProviderArrangement::getRoutine,
                    ProviderArrangement.Builder::routine)
            .optional(
                    "marProfession",
                    "The profession of the MAR.",
                    JsonTypes.coded(Profession.class),
                    ProviderArrangement::getMarProfession,
                    ProviderArrangement.Builder::marProfession)
            .build();

    /** A measure. */
    public static final JsonRecord<PerformedMeasure> PERFORMED_MEASURE = JsonRecord.of(
                    "PerformedMeasure",
                    PerformedMeasure.class,
                    PerformedMeasure::builder,
                    PerformedMeasure.Builder::build)
            .describedAs("A performed measure (utförd åtgärd).")
            .required(
                    "id",
                    "The identity in the case system; never a personal identity number.",
                    JsonTypes.TEXT,
                    PerformedMeasure::getId,
                    PerformedMeasure.Builder::id)
            .required(
                    "task", "The task.", GuideJson.TASK_CODE, PerformedMeasure::getTask, PerformedMeasure.Builder::task)
            .required(
                    "performedBy",
                    "Who performed it.",
                    KeyTypes.STAFF,
                    PerformedMeasure::getPerformedBy,
                    PerformedMeasure.Builder::performedBy)
            .required("date", "The day.", JsonTypes.DATE, PerformedMeasure::getDate, PerformedMeasure.Builder::date)
            .flag(
                    "journalled",
                    "It stands in the journal.",
                    PerformedMeasure::isJournalled,
                    PerformedMeasure.Builder::journalled)
            .flag(
                    "harmEvent",
                    "Something happened that caused, or could have caused, a care injury.",
                    PerformedMeasure::isHarmEvent,
                    PerformedMeasure.Builder::harmEvent)
            .flag(
                    "harmReported",
                    "That event was reported.",
                    PerformedMeasure::isHarmReported,
                    PerformedMeasure.Builder::harmReported)
            .optional(
                    "orderedByNurse",
                    "Whether the responsible nurse had ordered it.",
                    JsonTypes.BOOLEAN,
                    PerformedMeasure::getOrderedByNurse,
                    (builder, ordered) -> builder.orderedByNurse(ordered))
            .flag(
                    "controlledDrug",
                    "A controlled drug was handled.",
                    PerformedMeasure::isControlledDrug,
                    PerformedMeasure.Builder::controlledDrug)
            .flag(
                    "inConsumptionJournal",
                    "It stands in the consumption journal.",
                    PerformedMeasure::isInConsumptionJournal,
                    PerformedMeasure.Builder::inConsumptionJournal)
            .optional(
                    "penLabel",
                    "What the pen is marked with.",
                    JsonTypes.list(JsonTypes.coded(PenLabelItem.class)),
                    measure -> measure.getPenLabel().<List<PenLabelItem>>map(ImmutableSet::asList),
                    (builder, items) -> builder.penLabel(ImmutableSet.copyOf(items)))
            .build();

    /** Created by {@link java.util.ServiceLoader}. */
    public DelegationJson() {}

    @Override
    public ImmutableList<JsonType<?>> getJsonTypes() {
        return ImmutableList.of(
                DELEGATION_DECISION,
                INSTRUCTION,
                STAFF_MEMBER,
                COMPETENCE_CHECK,
                FOLLOW_UP,
                REVOCATION,
                RISK_ANALYSIS,
                DELEGATION_ROUTINE,
                PROVIDER_ARRANGEMENT,
                PERFORMED_MEASURE);
    }
}
