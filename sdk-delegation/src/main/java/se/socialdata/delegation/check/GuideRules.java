package se.socialdata.delegation.check;

import static se.socialdata.core.rule.RuleStatus.LOCAL;
import static se.socialdata.delegation.decision.DelegationSources.GUIDELINE;

import com.google.common.collect.ImmutableList;
import se.socialdata.core.rule.Condition;
import se.socialdata.core.rule.Rule;
import se.socialdata.core.rule.RuleProvider;
import se.socialdata.core.rule.RuleSet;
import se.socialdata.core.rule.Severity;
import se.socialdata.core.rule.Truth;
import se.socialdata.delegation.decision.DelegationState;
import se.socialdata.delegation.decision.Instruction;
import se.socialdata.delegation.guide.ConditionType;
import se.socialdata.delegation.guide.Handover;
import se.socialdata.delegation.guide.LocalDeviation;
import se.socialdata.delegation.guide.Profession;

/**
 * What the delegation guide and the competence catalogue say about a task, in the order of the guide.
 *
 * <p>All rest on the guideline of Norrbotten and are local rules. Those on remarks and on competence stand in files of their
 * own.
 */
public final class GuideRules implements RuleProvider {

    private static final Condition<TaskCase> NOT_SELF_CARE = Condition.ofTruth(
            "Uppgiften är inte egenvård",
            "The task is not self-care",
            (task, context) ->
                    task.isHandover() ? Truth.TRUE : task.isSelfCare().not());

    /** DEL-002: only nurses delegate drug handling. */
    static final Rule<TaskCase> NURSE_DELEGATES_DRUGS = Rule.of("DEL-002", TaskCase.class)
            .titled("Endast sjuksköterskor delegerar läkemedelshantering", "Only nurses delegate drug handling")
            .status(LOCAL)
            .citing(GUIDELINE.section("Inledning"))
            .appliesWhen(task -> task.isHandover() && task.row().isDrugHandling())
            .requires(task -> isDelegatorA(task, Profession.NURSE))
            .at("delegator");

    /** DEL-023: a deviation from the guide requires a written dispensation by the MAS or MAR. */
    static final Rule<TaskCase> DEVIATION_DISPENSED = Rule.of("DEL-023", TaskCase.class)
            .titled(
                    "Avsteg från guiden kräver skriftlig dispens av MAS eller MAR",
                    "A deviation from the guide requires a written dispensation by the MAS or MAR")
            .status(LOCAL)
            .citing(GUIDELINE.section("Bilaga 2, Syfte"))
            .appliesWhen(
                    task -> task.isHandedOver() && task.row().getDeviation().isPresent())
            .requires(task -> task.row()
                    .getDeviation()
                    .filter(LocalDeviation::isDispensed)
                    .isPresent())
            .at("row.deviation");

    /** DEL-101: whoever hands the task over is authorised by the guide. */
    static final Rule<TaskCase> DELEGATOR_AUTHORISED = Rule.of("DEL-101", TaskCase.class)
            .titled(
                    "Den som överlåter uppgiften är behörig enligt guiden",
                    "Whoever hands the task over is authorised by the guide")
            .status(LOCAL)
            .citing(GUIDELINE.section("Bilaga 2"))
            .appliesWhen(TaskCase::isHandover)
            .requires(task -> task.delegator()
                    .filter(delegator -> TaskCase.isAuthorised(task.row(), delegator))
                    .isPresent())
            .at("delegator");

    /** DEL-102: the task may be handed over. */
    static final Rule<TaskCase> MAY_BE_HANDED_OVER = Rule.of("DEL-102", TaskCase.class)
            .titled("Uppgiften får överlåtas", "The task may be handed over")
            .status(LOCAL)
            .citing(GUIDELINE.section("Bilaga 2"))
            .appliesWhen(TaskCase::isHandedOver)
            .requires(task -> task.row().getHandover().isPermitted())
            .explaining(
                    task -> "Utfall i guiden: " + task.row().getHandover().getTermSv(),
                    task -> "Outcome in the guide: " + task.row().getHandover().getTermEn())
            .at("row");

    /** DEL-103: a task that requires delegation is handed over by decision and done under a decision in force for the unit. */
    static final Rule<TaskCase> UNDER_A_DECISION = Rule.of("DEL-103", TaskCase.class)
            .titled(
                    "En uppgift som kräver delegering överlåts genom beslut och utförs med ett giltigt"
                            + " beslut för verksamheten",
                    "A task that requires delegation is handed over by decision and done under a decision"
                            + " in force for the unit")
            .status(LOCAL)
            .citing(GUIDELINE.section("Bilaga 2"))
            .appliesWhen(task -> task.isHandedOver() && task.row().getHandover() == Handover.REQUIRES_DELEGATION)
            .appliesWhen(NOT_SELF_CARE)
            .requires(task -> switch (task.purpose()) {
                case DELEGATE -> true;
                case INSTRUCT -> false;
                case PERFORM -> task.isCovered();
            })
            .explaining(
                    task -> Uncovered.of(task).sv(), task -> Uncovered.of(task).en())
            .at("decision");

    /** DEL-104: a task that requires instruction is handed over and done after a documented instruction. */
    static final Rule<TaskCase> AFTER_INSTRUCTION = Rule.of("DEL-104", TaskCase.class)
            .titled(
                    "En uppgift som kräver instruktion överlåts och utförs efter dokumenterad instruktion",
                    "A task that requires instruction is handed over and done after a documented instruction")
            .status(LOCAL)
            .citing(GUIDELINE.section("Bilaga 2"))
            .appliesWhen(task -> task.isHandedOver() && task.row().getHandover() == Handover.REQUIRES_INSTRUCTION)
            .appliesWhen(NOT_SELF_CARE)
            .requires(task -> switch (task.purpose()) {
                case DELEGATE -> false;
                case INSTRUCT -> true;
                case PERFORM -> task.isInstructed() || task.isCovered();
            })
            .explaining(
                    task -> task.isHandover()
                            ? "Uppgiften kräver instruktion, inte delegering"
                            : "Giltig instruktion saknas",
                    task -> task.isHandover()
                            ? "The task requires an instruction, no delegation"
                            : "There is no instruction in force")
            .at("instruction");

    /** DEL-105: a self-check of the guide. */
    static final Rule<TaskCase> ONE_OUTCOME = Rule.of("DEL-105", TaskCase.class)
            .titled("Guiden anger ett utfall för varje uppgift", "The guide gives one outcome for each task")
            .status(LOCAL)
            .citing(GUIDELINE.section("Bilaga 2"))
            .severity(Severity.INFORMATION)
            .informational();

    /** DEL-106: a self-check of the guide. */
    static final Rule<TaskCase> DRUGS_FOR_NURSES = Rule.of("DEL-106", TaskCase.class)
            .titled(
                    "Guiden öppnar läkemedelshantering endast för sjuksköterskor",
                    "The guide opens drug handling to nurses only")
            .status(LOCAL)
            .citing(GUIDELINE.section("Bilaga 2"))
            .severity(Severity.INFORMATION)
            .informational();

    /** DEL-107: prescribing assistive devices requires the right to prescribe. */
    static final Rule<TaskCase> PRESCRIBING_RIGHT = Rule.of("DEL-107", TaskCase.class)
            .titled(
                    "Förskrivning av hjälpmedel kräver förskrivningsrätt",
                    "Prescribing assistive devices requires the right to prescribe")
            .status(LOCAL)
            .citing(GUIDELINE.section("Bilaga 2"))
            .appliesWhen(
                    task -> !task.isHandedOver() && task.row().hasCondition(ConditionType.PRESCRIBING_RIGHT_REQUIRED))
            .requires(task -> task.person().isPrescriber())
            .at("person");

    /** DEL-110: only trained assistant nurses are delegated the task. */
    static final Rule<TaskCase> TRAINED_ASSISTANT_NURSE = Rule.of("DEL-110", TaskCase.class)
            .titled(
                    "Endast utbildade undersköterskor får uppgiften delegerad",
                    "Only trained assistant nurses are delegated the task")
            .status(LOCAL)
            .citing(GUIDELINE.section("Bilaga 2"))
            .appliesWhen(
                    task -> task.isHandedOver() && task.row().hasCondition(ConditionType.ONLY_TRAINED_ASSISTANT_NURSES))
            .requires(task -> task.person().getProfession() == Profession.ASSISTANT_NURSE
                    && task.person().getTrainedFor().contains(task.task()))
            .at("person");

    /** DEL-114: the task is delegated for a named patient only. */
    static final Rule<TaskCase> NAMED_PATIENT = Rule.of("DEL-114", TaskCase.class)
            .titled(
                    "Uppgiften delegeras endast till namngiven patient",
                    "The task is delegated for a named patient only")
            .status(LOCAL)
            .citing(GUIDELINE.section("Bilaga 2"))
            .appliesWhen(task -> task.isHandedOver() && task.row().hasCondition(ConditionType.NAMED_PATIENT_ONLY))
            .requires(task -> task.isHandover()
                    ? task.facts().getPatient().isPresent()
                    : task.decision()
                            .filter(decision -> decision.getPatient().isPresent())
                            .isPresent())
            .at("facts.patient");

    /** DEL-115: only specific assistant nurses are delegated the task. */
    static final Rule<TaskCase> SPECIFIC_ASSISTANT_NURSE = Rule.of("DEL-115", TaskCase.class)
            .titled(
                    "Endast specifika undersköterskor får uppgiften delegerad",
                    "Only specific assistant nurses are delegated the task")
            .status(LOCAL)
            .citing(GUIDELINE.section("Bilaga 2"))
            .appliesWhen(task ->
                    task.isHandedOver() && task.row().hasCondition(ConditionType.ONLY_SPECIFIC_ASSISTANT_NURSES))
            .requires(task -> task.person().getProfession() == Profession.ASSISTANT_NURSE
                    && task.person().getPickedFor().contains(task.task()))
            .at("person");

    /** DEL-125: care staff are instructed in what to do if the tube comes out. */
    static final Rule<TaskCase> TUBE_OUT = Rule.of("DEL-125", TaskCase.class)
            .titled(
                    "Omsorgspersonalen får instruktion om vad som görs om sonden åker ut",
                    "Care staff are instructed in what to do if the tube comes out")
            .status(LOCAL)
            .citing(GUIDELINE.section("Bilaga 2"))
            .severity(Severity.INFORMATION)
            .informational();

    /** DEL-127: the instruction is given by a nurse. */
    static final Rule<TaskCase> NURSE_INSTRUCTS = Rule.of("DEL-127", TaskCase.class)
            .titled("Instruktionen ges av sjuksköterska", "The instruction is given by a nurse")
            .status(LOCAL)
            .citing(GUIDELINE.section("Bilaga 2"))
            .appliesWhen(task -> task.isHandedOver()
                    && task.row().hasCondition(ConditionType.INSTRUCTION_BY_NURSE)
                    && (task.isHandover() || task.isInstructed()))
            .requires(task -> task.isHandover()
                    ? isDelegatorA(task, Profession.NURSE)
                    : task.instruction().filter(TaskCase::isByNurse).isPresent())
            .at("instruction");

    /** DEL-128: a physician always determines death; a nurse may assist. */
    static final Rule<TaskCase> PHYSICIAN_DETERMINES_DEATH = Rule.of("DEL-128", TaskCase.class)
            .titled(
                    "Läkare fastställer alltid dödsfall; sjuksköterska får bistå",
                    "A physician always determines death; a nurse may assist")
            .status(LOCAL)
            .citing(GUIDELINE.section("Bilaga 2"))
            .appliesWhen(
                    task -> task.purpose() == Purpose.PERFORM && task.row().hasCondition(ConditionType.PHYSICIAN_ONLY))
            .requires(task -> task.person().getProfession() == Profession.PHYSICIAN)
            .at("person");

    /** DEL-141: nobody hands a task over to themselves. */
    static final Rule<TaskCase> NOT_TO_ONESELF = Rule.of("DEL-141", TaskCase.class)
            .titled("Ingen överlåter en uppgift till sig själv", "Nobody hands a task over to themselves")
            .status(LOCAL)
            .citing(GUIDELINE.section("Begrepp"))
            .appliesWhen(TaskCase::isHandover)
            .requires(task -> task.delegator()
                    .filter(delegator ->
                            !delegator.getKey().equals(task.person().getKey()))
                    .isPresent())
            .at("delegator");

    /** DEL-145: the instruction states what to observe and when to call licensed staff. */
    static final Rule<TaskCase> INSTRUCTION_STATES_OBSERVATION = Rule.of("DEL-145", TaskCase.class)
            .titled(
                    "Instruktionen anger vad som observeras och när legitimerad personal kontaktas",
                    "The instruction states what to observe and when to call licensed staff")
            .status(LOCAL)
            .citing(GUIDELINE.section("Bilaga 2"))
            .appliesWhen(task -> task.purpose() == Purpose.PERFORM
                    && task.isHandedOver()
                    && task.isInstructed()
                    && task.row().hasCondition(ConditionType.INSTRUCTION_CONTENT_REQUIRED))
            .requires(task ->
                    task.instruction().filter(Instruction::isObservationStated).isPresent())
            .at("instruction.observationStated");

    /** DEL-146: the decision under which the task is done has been followed up in time. */
    static final Rule<TaskCase> FOLLOWED_UP = Rule.of("DEL-146", TaskCase.class)
            .titled(
                    "Beslutet som uppgiften utförs med är uppföljt i tid",
                    "The decision under which the task is done has been followed up in time")
            .status(LOCAL)
            .citing(GUIDELINE.section("Uppföljning och omprövning av delegeringsbeslut"))
            .severity(Severity.WARNING)
            .appliesWhen(task -> task.purpose() == Purpose.PERFORM && task.isHandedOver() && task.isCovered())
            .requires(task -> task.decision()
                    .flatMap(decision -> decision.stateOn(task.day()))
                    .filter(state -> state == DelegationState.IN_FORCE)
                    .isPresent())
            .at("decision");

    /** DEL-147: not what licensed staff has judged to be self-care. */
    static final Rule<TaskCase> NOT_JUDGED_SELF_CARE = Rule.of("DEL-147", TaskCase.class)
            .titled(
                    "Delegering och instruktion gäller inte för det som legitimerad personal har bedömt som egenvård",
                    "There is no delegation or instruction for what licensed staff has judged to be self-care")
            .status(LOCAL)
            .citing(GUIDELINE.section("Bilaga 2, Syfte"))
            .appliesWhen(TaskCase::isHandedOver)
            .requires(task -> !task.facts().getSelfCareTasks().contains(task.task()))
            .at("facts.selfCareTasks");

    /** DEL-148: whoever has instructed might hand the task over. */
    static final Rule<TaskCase> INSTRUCTOR_AUTHORISED = Rule.of("DEL-148", TaskCase.class)
            .titled(
                    "Den som har instruerat är behörig enligt guiden",
                    "Whoever has instructed is authorised by the guide")
            .status(LOCAL)
            .citing(GUIDELINE.section("Bilaga 2"))
            .appliesWhen(task -> task.purpose() == Purpose.PERFORM
                    && task.isHandedOver()
                    && task.isInstructed()
                    && !task.isCovered())
            .appliesWhen(NOT_SELF_CARE)
            .requires(task -> task.instruction()
                    .filter(instruction -> TaskCase.isAuthorised(task.row(), instruction.getInstructor()))
                    .isPresent())
            .at("instruction.instructor");

    private static final RuleSet<TaskCase> ALL = RuleSet.of(
            "Delegeringsguidens uppgifter",
            "Tasks of the delegation guide",
            TaskCase.class,
            ImmutableList.of(
                    NURSE_DELEGATES_DRUGS,
                    DEVIATION_DISPENSED,
                    DELEGATOR_AUTHORISED,
                    MAY_BE_HANDED_OVER,
                    UNDER_A_DECISION,
                    AFTER_INSTRUCTION,
                    ONE_OUTCOME,
                    DRUGS_FOR_NURSES,
                    PRESCRIBING_RIGHT,
                    RemarkRules.NURSE_CONTACTED,
                    RemarkRules.DRUG_CAUTION,
                    TRAINED_ASSISTANT_NURSE,
                    CompetenceRules.TRAINED_WITH_DELEGATOR,
                    RemarkRules.INJECTION_TYPE,
                    RemarkRules.NO_CONTRAINDICATION,
                    NAMED_PATIENT,
                    SPECIFIC_ASSISTANT_NURSE,
                    RemarkRules.INDIVIDUAL_RISK,
                    RemarkRules.SUITABLE_PATIENT,
                    RemarkRules.MAS_CONTACTED,
                    RemarkRules.SELF_CARE,
                    RemarkRules.RISK_ANALYSIS,
                    RemarkRules.ORTHOSIS_ORDERED,
                    TUBE_OUT,
                    RemarkRules.SITTING_POSITION,
                    NURSE_INSTRUCTS,
                    PHYSICIAN_DETERMINES_DEATH,
                    CompetenceRules.DEMONSTRATED,
                    CompetenceRules.BASIC_KNOWLEDGE_FIRST,
                    CompetenceRules.CATALOGUE_AGREES,
                    NOT_TO_ONESELF,
                    CompetenceRules.COMPETENT,
                    INSTRUCTION_STATES_OBSERVATION,
                    FOLLOWED_UP,
                    NOT_JUDGED_SELF_CARE,
                    INSTRUCTOR_AUTHORISED));

    /** Created by {@link java.util.ServiceLoader}. */
    public GuideRules() {}

    /**
     * All rules on a task of the guide.
     *
     * @return the rules, in the order of the guide
     */
    public static RuleSet<TaskCase> all() {
        return ALL;
    }

    @Override
    public ImmutableList<RuleSet<?>> getRuleSets() {
        return ImmutableList.of(ALL);
    }

    private static boolean isDelegatorA(TaskCase task, Profession profession) {
        return task.delegator()
                .filter(delegator -> delegator.getProfession() == profession)
                .isPresent();
    }
}
