package se.socialdata.delegation.check;

import static se.socialdata.core.rule.RuleStatus.LOCAL;
import static se.socialdata.delegation.decision.DelegationSources.GUIDELINE;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import se.socialdata.core.rule.Each;
import se.socialdata.core.rule.Fact;
import se.socialdata.core.rule.Rule;
import se.socialdata.core.rule.Severity;
import se.socialdata.core.rule.Truth;
import se.socialdata.delegation.guide.ConditionType;
import se.socialdata.delegation.guide.PatientFact;

/**
 * What the remarks of the guide ask of a task, in the order of the guide.
 *
 * <p>The rules go by the kind of remark and not by the printed row, so that they also hold for the conditions that a
 * municipality adds to a row.
 */
final class RemarkRules {

    /** DEL-108: a nurse is contacted before as-needed medicine, unless an exemption stands in the journal. */
    static final Rule<TaskCase> NURSE_CONTACTED = remark("DEL-108", ConditionType.CONTACT_NURSE_BEFORE)
            .titled(
                    "Sjuksköterska kontaktas före läkemedel vid behov, om inget undantag är journalfört",
                    "A nurse is contacted before as-needed medicine, unless an exemption stands in the" + " journal");

    /** DEL-109: great caution with some classes of medicine. */
    static final Rule<TaskCase> DRUG_CAUTION = remark("DEL-109", ConditionType.CAUTION_DRUG_CLASSES)
            .titled("Stor försiktighet vid vissa läkemedelsgrupper", "Great caution with some classes of medicine")
            .severity(Severity.WARNING);

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

    /** DEL-126: an occupational therapist has ordered the sitting position. */
    static final Rule<TaskCase> SITTING_POSITION = remark("DEL-126", ConditionType.OT_SITTING_POSITION_ORDER)
            .titled(
                    "Arbetsterapeut har ordinerat sittställning",
                    "An occupational therapist has ordered the sitting position");

    private RemarkRules() {}

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
}
