package se.socialdata.delegation.check;

import static se.socialdata.core.rule.RuleStatus.LOCAL;
import static se.socialdata.delegation.decision.DelegationSources.GUIDELINE;

import java.util.function.Predicate;
import se.socialdata.core.rule.Fact;
import se.socialdata.core.rule.Rule;
import se.socialdata.core.rule.Severity;
import se.socialdata.delegation.competence.CompetenceGap;
import se.socialdata.delegation.competence.MissingCompetence;
import se.socialdata.delegation.competence.MissingReason;
import se.socialdata.delegation.competence.RequirementKind;

/** What the competence catalogue asks of whoever takes a task over, in the order of the guide. */
final class CompetenceRules {

    private static final Fact<TaskCase, CompetenceGap> GAP =
            Fact.of("gap", "mottagarens kompetens", "competence of the recipient", TaskCase::gap);

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

    private CompetenceRules() {}

    private static boolean isWithout(CompetenceGap gap, Predicate<MissingCompetence> kind) {
        return gap.missing().stream().noneMatch(kind);
    }

    private static int missing(TaskCase task) {
        return task.gap().map(gap -> gap.missing().size()).orElse(0);
    }
}
