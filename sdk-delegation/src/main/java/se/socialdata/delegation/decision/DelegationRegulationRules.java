package se.socialdata.delegation.decision;

import static java.util.stream.Collectors.joining;
import static se.socialdata.core.rule.RuleStatus.REGULATION;
import static se.socialdata.delegation.decision.DelegationSources.GUIDELINE;
import static se.socialdata.delegation.decision.DelegationSources.HSLF_FS_2017_37;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.function.Function;
import se.socialdata.core.law.Provision;
import se.socialdata.core.rule.Each;
import se.socialdata.core.rule.Fact;
import se.socialdata.core.rule.Rule;
import se.socialdata.core.rule.RuleSource;
import se.socialdata.core.rule.Severity;
import se.socialdata.core.time.Deadlines;

/**
 * The rules of HSLF-FS 2017:37 chapter 9 on a delegation decision, in its order of ids. They bind the delegation of drug handling;
 * for other tasks the guideline of Norrbotten asks the same, and a finding cites it instead.
 */
final class DelegationRegulationRules {

    private static final Period A_YEAR = Period.ofYears(1);

    /** The check of competence, which the guideline asks for as well. */
    static final Fact<DelegationDecision, CompetenceCheck> COMPETENCE_CHECK = Fact.of(
            "competenceCheck",
            "kontroll av mottagarens kompetens",
            "check of the recipient's competence",
            DelegationDecision::getCompetenceCheck);

    /** DEL-008: documented knowledge of drug handling and its risks. */
    static final Rule<DelegationDecision> DRUG_KNOWLEDGE = Rule.of("DEL-008", DelegationDecision.class)
            .titled(
                    "Den som får läkemedelshantering delegerad har dokumenterade kunskaper om den och dess risker, och"
                            + " kompetens för uppgiften",
                    "Whoever is delegated drug handling has documented knowledge of it and its risks, and is competent for"
                            + " the task")
            .status(REGULATION)
            .citing(HSLF_FS_2017_37.section("9 kap. 3 §"))
            .appliesWhen(DelegationDecision::isDrugHandling)
            .requiresFact(COMPETENCE_CHECK, check -> check.isDrugKnowledgeDocumented() && check.isCompetent())
            .at("competenceCheck");

    /** DEL-009: the delegator checks the competence, before the decision. */
    static final Rule<DelegationDecision> CHECKED_BY_DELEGATOR = regulated("DEL-009", "9 kap. 4 §", "Kompetenskrav")
            .titled(
                    "Den som delegerar kontrollerar själv mottagarens kompetens senast när beslutet fattas",
                    "Whoever delegates checks the recipient's competence, at the latest when deciding")
            .requiresFact(
                    COMPETENCE_CHECK,
                    (decision, check) ->
                            check.getCheckedBy().equals(decision.getDelegator().getKey())
                                    && !check.getCheckedOn().isAfter(decision.getDecisionDate()))
            .explaining(
                    decision -> isCheckedByRecipient(decision)
                            ? "Mottagaren har bekräftat sin egen kompetens"
                            : "Kompetensen är inte kontrollerad av den som delegerar senast "
                                    + decision.getDecisionDate(),
                    decision -> isCheckedByRecipient(decision)
                            ? "The recipient has confirmed their own competence"
                            : "The competence was not checked by the delegator by " + decision.getDecisionDate())
            .at("competenceCheck");

    /** DEL-010: in writing, with seven items. */
    static final Rule<DelegationDecision> WRITTEN_WITH_SEVEN_ITEMS = regulated(
                    "DEL-010", "9 kap. 7 §", "Beslut om delegering")
            .titled(
                    "Beslutet är skriftligt och innehåller uppgifter, verksamhet, vem som delegerat, till vem, uppföljning,"
                            + " giltighetstid och beslutsdatum",
                    "The decision is in writing and states tasks, unit, delegator, recipient, follow-up, period of validity"
                            + " and date")
            .requires(decision ->
                    decision.isWritten() && decision.getMissingItems().isEmpty())
            .explaining(
                    decision -> decision.isWritten()
                            ? "Uppgift saknas: " + missing(decision, DecisionItem::getTermSv)
                            : "Beslutet är inte skriftligt",
                    decision -> decision.isWritten()
                            ? "Not stated: " + missing(decision, DecisionItem::getTermEn)
                            : "The decision is not in writing");

    /** DEL-011: a revocation is documented. */
    static final Rule<DelegationDecision> REVOCATION_DOCUMENTED = regulated(
                    "DEL-011", "9 kap. 7 §", "Beslut om delegering")
            .titled(
                    "En återkallelse som följer av en uppföljning dokumenteras",
                    "A revocation that follows from a follow-up is documented")
            .requiresEach(Each.<DelegationDecision, DelegationFollowUp>of("followUps", DelegationDecision::getFollowUps)
                    .appliesWhen(followUp -> followUp.getOutcome() == FollowUpOutcome.REVOKED)
                    .requires((decision, followUp) -> decision.getRevocation().isPresent())
                    .explaining(
                            (decision, followUp) ->
                                    "Uppföljningen " + followUp.getDate() + " ledde till återkallelse, som saknas",
                            (decision, followUp) ->
                                    "The follow-up on " + followUp.getDate() + " led to a revocation, which is missing")
                    .at("outcome"));

    /** DEL-012: linked to one unit. */
    static final Rule<DelegationDecision> ONE_UNIT = regulated("DEL-012", "9 kap. 7 §", "Beslut om delegering")
            .titled(
                    "Delegeringen är kopplad till en verksamhet; den gäller inte generellt och följer inte med till en annan",
                    "The delegation is linked to one unit; it is not general and does not go along to another")
            .requires(decision -> decision.getUnits().size() == 1)
            .explaining(
                    decision -> "Beslutet anger " + decision.getUnits().size()
                            + " verksamheter och gäller därför inte i någon",
                    decision -> "The decision names " + decision.getUnits().size() + " units and so applies in none")
            .at("units");

    /** DEL-013: followed up within a year. */
    static final Rule<DelegationDecision> FOLLOWED_UP_WITHIN_A_YEAR = regulated(
                    "DEL-013", "9 kap. 6 §", "Uppföljning och omprövning av delegeringsbeslut")
            .titled(
                    "Beslutet följs upp minst en gång per år, med kontroll av att mottagarens kunskaper är aktuella",
                    "The decision is followed up at least once a year, with a check that the recipient's knowledge is"
                            + " current")
            .appliesWhen((decision, context) -> decision.isInForceOn(context.asOf()))
            .requires((decision, context) -> !context.asOf().isAfter(decision.nextFollowUpDue(context.asOf())))
            .explaining(
                    (decision, context) ->
                            "Uppföljning skulle ha gjorts senast " + decision.nextFollowUpDue(context.asOf()),
                    (decision, context) -> "A follow-up was due by " + decision.nextFollowUpDue(context.asOf()))
            .at("followUps");

    /** DEL-017: the stated follow-up is within a year, and may be made by another. */
    static final Rule<DelegationDecision> FOLLOW_UP_STATED_WITHIN_A_YEAR = regulated(
                    "DEL-017", "9 kap. 6 §", "Uppföljning och omprövning av delegeringsbeslut")
            .titled(
                    "Beslutet anger en uppföljning inom ett år; den görs inte nödvändigtvis av den som delegerat",
                    "The decision states a follow-up within a year; it need not be made by the one who delegated")
            .appliesWhen(decision -> decision.getFollowUpDate().isPresent())
            .requires(decision -> decision.getFollowUpDate()
                    .filter(day -> !day.isBefore(decision.getDecisionDate())
                            && !day.isAfter(Deadlines.lastDayWithin(decision.getDecisionDate(), A_YEAR)))
                    .isPresent())
            .explaining(
                    decision -> "Uppföljningen ska anges till senast "
                            + Deadlines.lastDayWithin(decision.getDecisionDate(), A_YEAR),
                    decision -> "The follow-up must be stated to be by "
                            + Deadlines.lastDayWithin(decision.getDecisionDate(), A_YEAR))
            .at("followUpDate");

    /** DEL-041: nobody delegates to themselves. */
    static final Rule<DelegationDecision> NOT_TO_ONESELF = regulated("DEL-041", "9 kap. 7 §", "Begrepp")
            .titled(
                    "En uppgift delegeras till en annan person än den som delegerar",
                    "A task is delegated to another person than the one who delegates")
            .requires(decision -> !decision.getDelegator()
                    .getKey()
                    .equals(decision.getRecipient().getKey()))
            .at("recipient");

    /** DEL-042: follow-ups while the decision stands. */
    static final Rule<DelegationDecision> FOLLOW_UPS_WHILE_IT_STANDS = regulated(
                    "DEL-042", "9 kap. 6 §", "Uppföljning och omprövning av delegeringsbeslut")
            .titled(
                    "Uppföljningar görs efter beslutet och innan det upphör att gälla",
                    "Follow-ups are made after the decision and before it ceases to apply")
            .severity(Severity.WARNING)
            .requiresEach(Each.<DelegationDecision, DelegationFollowUp>of("followUps", DelegationDecision::getFollowUps)
                    .requires((decision, followUp) -> !followUp.getDate().isBefore(decision.getDecisionDate())
                            && decision.getCeasesOn()
                                    .filter(day -> followUp.getDate().isAfter(day))
                                    .isEmpty())
                    .explaining(
                            (decision, followUp) -> "Uppföljningen " + followUp.getDate()
                                    + " gjordes före beslutet eller efter att det upphört att gälla",
                            (decision, followUp) -> "The follow-up on " + followUp.getDate()
                                    + " was made before the decision or after it ceased to apply")
                    .at("date"));

    /** DEL-043: not valid before it is decided. */
    static final Rule<DelegationDecision> NOT_RETROACTIVE = regulated("DEL-043", "9 kap. 7 §", "Beslut om delegering")
            .titled("Beslutet gäller inte innan det är fattat", "The decision does not apply before it is made")
            .severity(Severity.WARNING)
            .requires(decision -> !decision.getValidity().getStart().isBefore(decision.getDecisionDate()))
            .explaining(
                    decision -> "Giltighetstiden börjar före beslutet " + decision.getDecisionDate()
                            + ", som gäller först då",
                    decision -> "The validity begins before the decision on " + decision.getDecisionDate()
                            + ", which applies only from then")
            .at("validity");

    static final ImmutableList<Rule<DelegationDecision>> ALL = ImmutableList.of(
            DRUG_KNOWLEDGE,
            CHECKED_BY_DELEGATOR,
            WRITTEN_WITH_SEVEN_ITEMS,
            REVOCATION_DOCUMENTED,
            ONE_UNIT,
            FOLLOWED_UP_WITHIN_A_YEAR,
            FOLLOW_UP_STATED_WITHIN_A_YEAR,
            NOT_TO_ONESELF,
            FOLLOW_UPS_WHILE_IT_STANDS,
            NOT_RETROACTIVE);

    private DelegationRegulationRules() {}

    /** A rule of the regulation, which for other tasks than drug handling is a rule of the guideline. */
    private static Rule<DelegationDecision> regulated(String id, String section, String chapter) {
        RuleSource regulation = source(HSLF_FS_2017_37.section(section));
        RuleSource guideline = source(GUIDELINE.section(chapter));
        return Rule.of(id, DelegationDecision.class)
                .status(REGULATION)
                .citing(
                        decision -> decision.isDrugHandling() ? regulation : guideline,
                        ImmutableList.of(regulation, guideline));
    }

    private static RuleSource source(Provision provision) {
        Optional<Provision> always = Optional.of(provision);
        return (LocalDate date) -> always;
    }

    private static boolean isCheckedByRecipient(DelegationDecision decision) {
        return decision.getCompetenceCheck()
                .filter(check ->
                        check.getCheckedBy().equals(decision.getRecipient().getKey()))
                .isPresent();
    }

    private static String missing(DelegationDecision decision, Function<DecisionItem, String> term) {
        return decision.getMissingItems().stream().map(term).collect(joining(", "));
    }
}
