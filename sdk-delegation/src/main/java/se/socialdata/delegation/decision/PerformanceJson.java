package se.socialdata.delegation.decision;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import se.socialdata.core.json.JsonRecord;
import se.socialdata.core.json.JsonTypes;
import se.socialdata.delegation.guide.GuideJson;
import se.socialdata.delegation.guide.Profession;
import se.socialdata.delegation.internal.KeyTypes;

/** How staff, what they are instructed in and what they do stand in JSON. */
final class PerformanceJson {

    static final JsonRecord<StaffMember> STAFF_MEMBER = JsonRecord.of(
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
                    StaffMember::getStatedLicence,
                    StaffMember.Builder::statedLicence)
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

    static final JsonRecord<Instruction> INSTRUCTION = JsonRecord.of(
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

    static final JsonRecord<PerformedMeasure> PERFORMED_MEASURE = JsonRecord.of(
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

    private PerformanceJson() {}
}
