package se.socialdata.core.assistance;

import static se.socialdata.core.assistance.CaseElements.DECISIONS;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import se.socialdata.core.rule.Each;
import se.socialdata.core.rule.Rule;
import se.socialdata.core.rule.RuleStatus;

/** Whether the record of a case agrees with itself, so that the register can be delivered from it (HSLF-FS 2015:30 2 och 3 §§). */
final class AssistanceRecordRules {

    static final Rule<AssistanceCase> OUTCOME_AS_AMOUNTS = DECISIONS
            .at("outcome")
            .require(
                    register(
                            "EKB-201",
                            "Utgången stämmer med beloppen: vid avslag är inget beviljat, annars något",
                            "The outcome agrees with the amounts: nothing is granted in a rejection, something otherwise",
                            "2 §"),
                    (assistance, decision, context) -> (decision.getGranted().toOre() == 0)
                            == (decision.getOutcome() == AssistanceOutcome.REJECTED));

    static final Rule<AssistanceCase> GRANT_COVERS_APPLICATION = DECISIONS
            .at("components")
            .require(
                    register(
                            "EKB-202",
                            "Ett bifall täcker det sökta; lägre belopp är delavslag",
                            "A grant covers what was applied for; a lower amount is a partial rejection",
                            "2 §"),
                    (assistance, decision, context) -> decision.getOutcome() != AssistanceOutcome.GRANTED
                            || decision.getComponents().stream().allMatch(AssistanceRecordRules::isCovered));

    static final Rule<AssistanceCase> EACH_PURPOSE_ONCE = DECISIONS
            .at("components")
            .require(
                    register(
                            "EKB-203",
                            "Varje ändamål står en gång i beslutet",
                            "Each purpose stands once in a decision",
                            "3 §"),
                    (assistance, decision, context) -> decision.getComponents().stream()
                                    .map(ComponentDecision::getComponent)
                                    .distinct()
                                    .count()
                            == decision.getComponents().size());

    static final Rule<AssistanceCase> REFERENCES_UNIQUE = register(
                    "EKB-204",
                    "Ansökningar, behovsbedömningar och beslut har var sin referens",
                    "Applications, needs assessments and decisions each have a reference of their own",
                    "2 §")
            .requiresEach(unique("applications", AssistanceCase::getApplications, AssistanceApplication::getReference))
            .requiresEach(unique("assessments", AssistanceCase::getAssessments, NeedsAssessment::getReference))
            .requiresEach(unique("decisions", AssistanceCase::getDecisions, AssistanceDecision::getReference));

    static final ImmutableList<Rule<AssistanceCase>> ALL =
            ImmutableList.of(OUTCOME_AS_AMOUNTS, GRANT_COVERS_APPLICATION, EACH_PURPOSE_ONCE, REFERENCES_UNIQUE);

    private AssistanceRecordRules() {}

    private static Rule<AssistanceCase> register(String id, String sv, String en, String section) {
        return Rule.of(id, AssistanceCase.class)
                .titled(sv, en)
                .status(RuleStatus.REGULATION)
                .citing(Sources.register(section));
    }

    private static <E> Each<AssistanceCase, E> unique(
            String path, Function<AssistanceCase, ImmutableList<E>> elements, Function<E, String> reference) {
        return Each.<AssistanceCase, E>of(path, elements)
                .requires((assistance, element) -> elements.apply(assistance).stream()
                                .map(reference)
                                .filter(reference.apply(element)::equals)
                                .count()
                        == 1)
                .at("reference");
    }

    private static boolean isCovered(ComponentDecision part) {
        return part.getAppliedAmount()
                .map(applied -> part.getGrantedAmount().compareTo(applied) >= 0)
                .orElse(true);
    }
}
