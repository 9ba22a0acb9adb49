package se.socialdata.delegation.decision;

import static se.socialdata.core.rule.RuleStatus.LOCAL;
import static se.socialdata.delegation.decision.DelegationSources.GUIDELINE;

import com.google.common.collect.ImmutableList;
import se.socialdata.core.rule.Fact;
import se.socialdata.core.rule.Rule;
import se.socialdata.core.rule.Severity;

/** The rules on a delegation decision that only the guideline of Norrbotten has, in its order. */
final class DelegationGuidelineRules {

    private static final Fact<DelegationDecision, DelegationReason> REASON =
            Fact.of("reason", "skäl till delegeringen", "reason for the delegation", DelegationDecision::getReason);

    /** DEL-003: not because of staff shortage or economy. */
    static final Rule<DelegationDecision> NOT_FOR_SHORTAGE_OR_ECONOMY = Rule.of("DEL-003", DelegationDecision.class)
            .titled(
                    "Delegering används inte för att lösa brist på personal eller av ekonomiska skäl",
                    "Delegation is not used to solve a shortage of staff or for economic reasons")
            .status(LOCAL)
            .citing(GUIDELINE.section("Ansvar och genomförande"))
            .requiresFact(REASON, DelegationReason::isAcceptable)
            .at("reason");

    /** DEL-004: somebody without a licence only in exceptional cases. */
    static final Rule<DelegationDecision> UNLICENSED_IS_JUSTIFIED = Rule.of("DEL-004", DelegationDecision.class)
            .titled(
                    "Åtgärder utförs endast i undantagsfall av den som inte är legitimerad, och det motiveras",
                    "Measures are performed by unlicensed staff in exceptional cases only, and that is justified")
            .status(LOCAL)
            .citing(GUIDELINE.section("Ansvar och genomförande"))
            .severity(Severity.WARNING)
            .appliesWhen(decision -> !decision.getRecipient().isLicensed())
            .requires(decision ->
                    decision.getJustification().filter(text -> !text.isBlank()).isPresent())
            .at("justification");

    /** DEL-005: the delegator is licensed, the recipient competent. */
    static final Rule<DelegationDecision> LICENSED_DELEGATOR = Rule.of("DEL-005", DelegationDecision.class)
            .titled(
                    "Den som delegerar är legitimerad och den som tar emot har reell kompetens för uppgiften",
                    "Whoever delegates is licensed, and the recipient has real competence for the task")
            .status(LOCAL)
            .citing(GUIDELINE.section("Begrepp"))
            .requires(decision -> decision.getDelegator().isLicensed())
            .requiresFact(DelegationRegulationRules.COMPETENCE_CHECK, CompetenceCheck::isCompetent)
            .explaining(
                    decision -> decision.getDelegator().isLicensed()
                            ? "Mottagaren har inte kompetens för uppgiften"
                            : "Den som delegerar saknar legitimation",
                    decision -> decision.getDelegator().isLicensed()
                            ? "The recipient is not competent for the task"
                            : "Whoever delegates has no licence")
            .at("delegator");

    /** DEL-015: kept for three years. */
    static final Rule<DelegationDecision> KEPT_THREE_YEARS = Rule.of("DEL-015", DelegationDecision.class)
            .titled(
                    "Dokumentationen bevaras i minst tre år från det att beslutet upphör att gälla",
                    "The documentation is kept for at least three years from when the decision ceases to apply")
            .status(LOCAL)
            .citing(GUIDELINE.section("Uppföljning och omprövning av delegeringsbeslut"))
            .appliesWhen(decision -> decision.getPlannedDeletion().isPresent())
            .requires(decision -> decision.getKeptUntil()
                    .filter(last -> decision.getPlannedDeletion()
                            .filter(day -> day.isAfter(last))
                            .isPresent())
                    .isPresent())
            .explaining(
                    decision -> decision.getKeptUntil()
                            .map(last -> "Gallringen är planerad för tidigt, beslutet bevaras till och med " + last)
                            .orElse("Gallringen är planerad men beslutet upphör inte att gälla"),
                    decision -> decision.getKeptUntil()
                            .map(last -> "The deletion is planned too early, the decision is kept until " + last)
                            .orElse("A deletion is planned, but the decision does not cease to apply"))
            .at("plannedDeletion");

    /** DEL-016: the decision outlives the delegator's employment. */
    static final Rule<DelegationDecision> DELEGATOR_MAY_LEAVE = Rule.of("DEL-016", DelegationDecision.class)
            .titled(
                    "Beslutet upphör inte att gälla för att den som delegerat slutar",
                    "The decision does not cease to apply because the one who delegated leaves")
            .status(LOCAL)
            .citing(GUIDELINE.section("Uppföljning och omprövning av delegeringsbeslut"))
            .severity(Severity.INFORMATION)
            .informational();

    /** DEL-018: no delegation onward. */
    static final Rule<DelegationDecision> NOT_DELEGATED_ONWARD = Rule.of("DEL-018", DelegationDecision.class)
            .titled(
                    "Den som har fått en uppgift delegerad delegerar den inte vidare",
                    "Whoever has been delegated a task does not delegate it onward")
            .status(LOCAL)
            .citing(GUIDELINE.section("Den som tar emot en delegering"))
            .requires(decision -> !decision.isDelegatedOnward())
            .at("delegator");

    /** DEL-022: across providers only with cooperation. */
    static final Rule<DelegationDecision> COOPERATION_ARRANGED = Rule.of("DEL-022", DelegationDecision.class)
            .titled(
                    "Delegering till en annan organisation förutsätter att vårdgivaren planerar, leder och kontrollerar"
                            + " uppgiften även där",
                    "Delegation to another organisation presupposes that the provider plans, leads and controls the task"
                            + " there too")
            .status(LOCAL)
            .citing(GUIDELINE.section("Delegera till annan verksamhet"))
            .appliesWhen(DelegationDecision::isAcrossProviders)
            .requires(DelegationDecision::isCooperationArranged)
            .at("cooperationArranged");

    /** DEL-024: not for self-care. */
    static final Rule<DelegationDecision> NOT_SELF_CARE = Rule.of("DEL-024", DelegationDecision.class)
            .titled(
                    "Delegering gäller inte när legitimerad personal har bedömt att uppgiften är egenvård",
                    "Delegation does not apply when licensed staff has judged the task to be self-care")
            .status(LOCAL)
            .citing(GUIDELINE.section("Bilaga 2, Syfte"))
            .requires(decision -> !decision.isSelfCare())
            .at("selfCare");

    /** DEL-026: a provider is responsible. */
    static final Rule<DelegationDecision> PROVIDER_IS_RESPONSIBLE = Rule.of("DEL-026", DelegationDecision.class)
            .titled(
                    "En vårdgivare ansvarar för delegeringsbeslutet",
                    "A care provider is responsible for the delegation decision")
            .status(LOCAL)
            .citing(GUIDELINE.section("Uppföljning och omprövning av delegeringsbeslut"))
            .requires(decision -> decision.getProvider().isPresent())
            .at("provider");

    static final ImmutableList<Rule<DelegationDecision>> ALL = ImmutableList.of(
            NOT_FOR_SHORTAGE_OR_ECONOMY,
            UNLICENSED_IS_JUSTIFIED,
            LICENSED_DELEGATOR,
            KEPT_THREE_YEARS,
            DELEGATOR_MAY_LEAVE,
            NOT_DELEGATED_ONWARD,
            COOPERATION_ARRANGED,
            NOT_SELF_CARE,
            PROVIDER_IS_RESPONSIBLE);

    private DelegationGuidelineRules() {}
}
