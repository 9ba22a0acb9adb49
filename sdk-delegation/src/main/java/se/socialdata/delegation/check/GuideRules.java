package se.socialdata.delegation.check;

import static se.socialdata.core.rule.RuleStatus.LOCAL;
import static se.socialdata.delegation.decision.DelegationSources.GUIDELINE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.socialdata.core.rule.Condition;
import se.socialdata.core.rule.Each;
import se.socialdata.core.rule.Fact;
import se.socialdata.core.rule.Rule;
import se.socialdata.core.rule.RuleProvider;
import se.socialdata.core.rule.RuleSet;
import se.socialdata.core.rule.Severity;
import se.socialdata.core.rule.Truth;
import se.socialdata.delegation.competence.CompetenceGap;
import se.socialdata.delegation.competence.MissingCompetence;
import se.socialdata.delegation.competence.MissingReason;
import se.socialdata.delegation.competence.RequirementKind;
import se.socialdata.delegation.decision.DelegationState;
import se.socialdata.delegation.guide.ConditionType;
import se.socialdata.delegation.guide.Handover;
import se.socialdata.delegation.guide.LocalDeviation;
import se.socialdata.delegation.guide.PatientFact;
import se.socialdata.delegation.guide.Profession;

/**
 * What the delegation guide and the competence catalogue say about a task, in the order of the guide.
 *
 * <p>The rules on remarks go by the kind of remark and not by the printed row, so that they also hold for the conditions
 * that a municipality adds to a row. All rest on the guideline of Norrbotten and are local rules.
 */
public final class GuideRules implements RuleProvider {

    private static final Fact<TaskCase, CompetenceGap> GAP =
            Fact.of("gap", "mottagarens kompetens", "competence of the recipient", TaskCase::gap);

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

    /** DEL-108: a nurse is contacted before as-needed medicine, unless an exemption stands in the journal. */
    static final Rule<TaskCase> NURSE_CONTACTED = remark("DEL-108", ConditionType.CONTACT_NURSE_BEFORE)
            .titled(
                    "Sjuksköterska kontaktas före läkemedel vid behov, om inget undantag är journalfört",
                    "A nurse is contacted before as-needed medicine, unless an exemption stands in the" + " journal");

    /** DEL-109: great caution with some classes of medicine. */
    static final Rule<TaskCase> DRUG_CAUTION = remark("DEL-109", ConditionType.CAUTION_DRUG_CLASSES)
            .titled("Stor försiktighet vid vissa läkemedelsgrupper", "Great caution with some classes of medicine")
            .severity(Severity.WARNING);

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

    /** DEL-111: practical training has taken place on as many occasions as required, with the delegating nurse. */
    static final Rule<TaskCase> TRAINED_WITH_DELEGATOR = Rule.of("DEL-111", TaskCase.class)
            .titled(
                    "Praktisk träning har skett vid minst så många tillfällen som krävs, med den"
                            + " sjuksköterska som delegerar",
                    "Practical training has taken place on as many occasions as required, with the"
                            + " delegating nurse")
            .status(LOCAL)
            .citing(GUIDELINE.section("Bilaga 1"))
            .appliesWhen(TaskCase::isHandover)
            .requiresFact(GAP, gap -> isWithout(gap, missing -> missing.reason() == MissingReason.TOO_FEW_OCCASIONS))
            .at("gap");

    /** DEL-112: as a rule only prefilled, prepackaged injections are delegated. */
    static final Rule<TaskCase> INJECTION_TYPE = remark("DEL-112", ConditionType.PREFILLED_ONLY)
            .titled(
                    "Som regel delegeras endast förfyllda, förförpackade injektioner",
                    "As a rule only prefilled, prepackaged injections are delegated")
            .severity(Severity.WARNING);

    /** DEL-113: there is no contraindication, and the treatment meets the conditions of the task. */
    static final Rule<TaskCase> NO_CONTRAINDICATION = remark(
                    "DEL-113",
                    ConditionType.CONTRAINDICATION,
                    ConditionType.ESTABLISHED_TREATMENT,
                    ConditionType.URINE_DIPSTICK_ALWAYS)
            .titled(
                    "Ingen kontraindikation finns, och behandlingen uppfyller villkoren för uppgiften",
                    "There is no contraindication, and the treatment meets the conditions of the task");

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

    /** DEL-116: an individual risk assessment has been made. */
    static final Rule<TaskCase> INDIVIDUAL_RISK = remark("DEL-116", ConditionType.INDIVIDUAL_RISK_ASSESSMENT)
            .titled("En riskbedömning på individnivå är gjord", "An individual risk assessment has been made");

    /** DEL-119: the patient is one for whom the task is meant. */
    static final Rule<TaskCase> SUITABLE_PATIENT = remark(
                    "DEL-119", ConditionType.PATIENT_WITHOUT_FORESEEABLE_RISK, ConditionType.SPECIFIC_PATIENT_ONLY)
            .titled(
                    "Patienten är en sådan som uppgiften är avsedd för",
                    "The patient is one for whom the task is meant");

    /** DEL-121: the MAS is contacted before the task is delegated. */
    static final Rule<TaskCase> MAS_CONTACTED = remark("DEL-121", ConditionType.MAS_CONTACT_REQUIRED)
            .titled("MAS kontaktas innan uppgiften delegeras", "The MAS is contacted before the task is delegated");

    /** DEL-122: no delegation and no instruction for self-care. */
    static final Rule<TaskCase> SELF_CARE = remark("DEL-122", ConditionType.SELF_CARE_CLASS)
            .titled(
                    "Det som är egenvård, som kompressionsstrumpa klass 1, omfattas inte av delegering och instruktion",
                    "What is self-care, such as a compression stocking of class 1, has no delegation or instruction");

    /** DEL-123: a risk analysis always comes first. */
    static final Rule<TaskCase> RISK_ANALYSIS = remark("DEL-123", ConditionType.RISK_ANALYSIS_ALWAYS_BEFORE)
            .titled("En riskanalys går alltid före", "A risk analysis always comes first");

    /** DEL-124: an orthosis from the orthopaedic engineering department requires an order. */
    static final Rule<TaskCase> ORTHOSIS_ORDERED = remark("DEL-124", ConditionType.PRESCRIPTION_BY_OTA)
            .titled(
                    "En ortos från ortopedteknisk avdelning kräver ordination",
                    "An orthosis from the orthopaedic engineering department requires an order");

    /** DEL-125: care staff are instructed in what to do if the tube comes out. */
    static final Rule<TaskCase> TUBE_OUT = Rule.of("DEL-125", TaskCase.class)
            .titled(
                    "Omsorgspersonalen får instruktion om vad som görs om sonden åker ut",
                    "Care staff are instructed in what to do if the tube comes out")
            .status(LOCAL)
            .citing(GUIDELINE.section("Bilaga 2"))
            .severity(Severity.INFORMATION)
            .informational();

    /** DEL-126: an occupational therapist has ordered the sitting position. */
    static final Rule<TaskCase> SITTING_POSITION = remark("DEL-126", ConditionType.OT_SITTING_POSITION_ORDER)
            .titled(
                    "Arbetsterapeut har ordinerat sittställning",
                    "An occupational therapist has ordered the sitting position");

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
                    : task.instruction()
                            .filter(instruction -> instruction.getInstructor().getProfession() == Profession.NURSE)
                            .isPresent())
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

    /** DEL-133: staff have shown licensed staff in practice how the measure is performed. */
    static final Rule<TaskCase> DEMONSTRATED = Rule.of("DEL-133", TaskCase.class)
            .titled(
                    "Personalen har praktiskt visat legitimerad personal hur insatsen utförs",
                    "Staff have shown licensed staff in practice how the measure is performed")
            .status(LOCAL)
            .citing(GUIDELINE.section("Bilaga 1"))
            .appliesWhen(TaskCase::isHandover)
            .requiresFact(
                    GAP,
                    gap -> isWithout(
                            gap, missing -> missing.requirement().getKinds().contains(RequirementKind.DEMONSTRATION)))
            .at("gap");

    /** DEL-134: basic knowledge of drug handling comes before knowledge of the single task. */
    static final Rule<TaskCase> BASIC_KNOWLEDGE_FIRST = Rule.of("DEL-134", TaskCase.class)
            .titled(
                    "Grundläggande kunskaper i läkemedelshantering finns före kunskaper om den enskilda" + " uppgiften",
                    "Basic knowledge of drug handling comes before knowledge of the single task")
            .status(LOCAL)
            .citing(GUIDELINE.section("Bilaga 1"))
            .appliesWhen(TaskCase::isHandover)
            .requiresFact(GAP, gap -> isWithout(gap, missing -> missing.reason() == MissingReason.PREREQUISITE_MISSING))
            .at("gap");

    /** DEL-135: a self-check of the catalogue. */
    static final Rule<TaskCase> CATALOGUE_AGREES = Rule.of("DEL-135", TaskCase.class)
            .titled(
                    "Kompetenskravens rubriker stämmer med guiden",
                    "The headings of the competence requirements agree with the guide")
            .status(LOCAL)
            .citing(GUIDELINE.section("Bilaga 1"))
            .severity(Severity.INFORMATION)
            .informational();

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

    /** DEL-144: the recipient meets all competence requirements of the task. */
    static final Rule<TaskCase> COMPETENT = Rule.of("DEL-144", TaskCase.class)
            .titled(
                    "Mottagaren uppfyller alla kompetenskrav för uppgiften",
                    "The recipient meets all competence requirements of the task")
            .status(LOCAL)
            .citing(GUIDELINE.section("Bilaga 1"))
            .appliesWhen(TaskCase::isHandover)
            .requiresFact(GAP, CompetenceGap::isClosed)
            .explaining(
                    task -> "Kompetenskrav som saknas: " + missing(task),
                    task -> "Competence requirements not met: " + missing(task))
            .at("gap");

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
            .requires(task -> task.instruction()
                    .filter(instruction -> instruction.isObservationStated())
                    .isPresent())
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
                    NURSE_CONTACTED,
                    DRUG_CAUTION,
                    TRAINED_ASSISTANT_NURSE,
                    TRAINED_WITH_DELEGATOR,
                    INJECTION_TYPE,
                    NO_CONTRAINDICATION,
                    NAMED_PATIENT,
                    SPECIFIC_ASSISTANT_NURSE,
                    INDIVIDUAL_RISK,
                    SUITABLE_PATIENT,
                    MAS_CONTACTED,
                    SELF_CARE,
                    RISK_ANALYSIS,
                    ORTHOSIS_ORDERED,
                    TUBE_OUT,
                    SITTING_POSITION,
                    NURSE_INSTRUCTS,
                    PHYSICIAN_DETERMINES_DEATH,
                    DEMONSTRATED,
                    BASIC_KNOWLEDGE_FIRST,
                    CATALOGUE_AGREES,
                    NOT_TO_ONESELF,
                    COMPETENT,
                    INSTRUCTION_STATES_OBSERVATION,
                    FOLLOWED_UP,
                    NOT_JUDGED_SELF_CARE));

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
    public String getAreaSv() {
        return ALL.getNameSv();
    }

    @Override
    public String getAreaEn() {
        return ALL.getNameEn();
    }

    @Override
    public ImmutableList<RuleSet<?>> getRuleSets() {
        return ImmutableList.of(ALL);
    }

    /** A rule on the remarks of some kinds: undetermined where a fact of the patient is missing, which it names. */
    private static Rule<TaskCase> remark(String id, ConditionType first, ConditionType... more) {
        ImmutableSet<ConditionType> types =
                ImmutableSet.<ConditionType>builder().add(first).add(more).build();
        Each<TaskCase, AskedCondition> each = Each.of("row.conditions", task -> task.asked(types));
        for (PatientFact fact : facts(types)) {
            each = each.requiresFact(
                    Fact.<AskedCondition, Boolean>of(
                            "facts." + fact.getCode(),
                            fact.getTermSv(),
                            fact.getTermEn(),
                            asked -> asked.isMissing(fact) ? Optional.empty() : Optional.of(true)),
                    (task, known, context) -> true);
        }
        return Rule.of(id, TaskCase.class)
                .status(LOCAL)
                .citing(GUIDELINE.section("Bilaga 2"))
                .appliesWhen(task -> task.asks(types))
                .requiresEach(each.requires(asked -> asked.met() != Truth.FALSE)
                        .explaining(
                                (task, asked) ->
                                        RemarkText.of(asked.condition()).sv(),
                                (task, asked) ->
                                        RemarkText.of(asked.condition()).en()));
    }

    /** The facts that conditions of some kinds may ask for; any fact may be a contraindication or an indication. */
    private static ImmutableSet<PatientFact> facts(ImmutableSet<ConditionType> types) {
        boolean any =
                types.contains(ConditionType.CONTRAINDICATION) || types.contains(ConditionType.SPECIFIC_PATIENT_ONLY);
        Stream<PatientFact> own = types.stream().flatMap(type -> type.getPatientFacts().stream());
        Stream<PatientFact> injection = types.contains(ConditionType.MAS_CONTACT_REQUIRED)
                ? Stream.of(PatientFact.INJECTION_TYPE)
                : Stream.of();
        return any
                ? ImmutableSet.copyOf(PatientFact.values())
                : Stream.concat(own, injection).collect(ImmutableSet.toImmutableSet());
    }

    private static boolean isDelegatorA(TaskCase task, Profession profession) {
        return task.delegator()
                .filter(delegator -> delegator.getProfession() == profession)
                .isPresent();
    }

    private static boolean isWithout(CompetenceGap gap, Predicate<MissingCompetence> kind) {
        return gap.missing().stream().noneMatch(kind);
    }

    private static int missing(TaskCase task) {
        return task.gap().map(gap -> gap.missing().size()).orElse(0);
    }
}
