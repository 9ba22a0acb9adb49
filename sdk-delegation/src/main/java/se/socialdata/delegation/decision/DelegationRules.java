package se.socialdata.delegation.decision;

import static java.util.stream.Collectors.joining;
import static se.socialdata.core.rule.RuleStatus.LAW;
import static se.socialdata.core.rule.RuleStatus.LOCAL;
import static se.socialdata.core.rule.RuleStatus.REGULATION;
import static se.socialdata.delegation.decision.DelegationSources.GUIDELINE;
import static se.socialdata.delegation.decision.DelegationSources.HSF;
import static se.socialdata.delegation.decision.DelegationSources.HSLF_FS_2017_37;
import static se.socialdata.delegation.decision.DelegationSources.PSL;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.function.Function;
import se.socialdata.core.law.Provision;
import se.socialdata.core.rule.Each;
import se.socialdata.core.rule.Fact;
import se.socialdata.core.rule.Rule;
import se.socialdata.core.rule.RuleProvider;
import se.socialdata.core.rule.RuleSet;
import se.socialdata.core.rule.RuleSource;
import se.socialdata.core.rule.Severity;
import se.socialdata.core.time.Deadlines;

/**
 * What a delegation decision must fulfil by itself, in the order of the guideline.
 *
 * <p>HSLF-FS 2017:37 chapter 9 binds the delegation of drug handling. The guideline of Norrbotten asks the same of every
 * delegation; a finding about other tasks cites the guideline instead. What needs the delegation guide as well is judged by
 * the rules of {@code check}.
 */
public final class DelegationRules implements RuleProvider {

    private static final Period A_YEAR = Period.ofYears(1);

    private static final Fact<DelegationDecision, Boolean> GOOD_AND_SAFE_CARE = Fact.of(
            "goodAndSafeCare",
            "bedömning av god och säker vård",
            "assessment of good and safe care",
            DelegationDecision::getGoodAndSafeCare);

    private static final Fact<DelegationDecision, DelegationReason> REASON =
            Fact.of("reason", "skäl till delegeringen", "reason for the delegation", DelegationDecision::getReason);

    private static final Fact<DelegationDecision, CompetenceCheck> COMPETENCE_CHECK = Fact.of(
            "competenceCheck",
            "kontroll av mottagarens kompetens",
            "check of the recipient's competence",
            DelegationDecision::getCompetenceCheck);

    /** DEL-001: compatible with good and safe care. */
    static final Rule<DelegationDecision> GOOD_AND_SAFE = Rule.of("DEL-001", DelegationDecision.class)
            .titled(
                    "Delegering sker endast när den är förenlig med kravet på god och säker vård",
                    "A task is delegated only when that is compatible with good and safe care")
            .status(LAW)
            .citing(PSL.section("6 kap. 3 §"))
            .requiresFact(GOOD_AND_SAFE_CARE, found -> found)
            .at("goodAndSafeCare");

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
            .requiresFact(COMPETENCE_CHECK, CompetenceCheck::isCompetent)
            .explaining(
                    decision -> decision.getDelegator().isLicensed()
                            ? "Mottagaren har inte kompetens för uppgiften"
                            : "Den som delegerar saknar legitimation",
                    decision -> decision.getDelegator().isLicensed()
                            ? "The recipient is not competent for the task"
                            : "Whoever delegates has no licence")
            .at("delegator");

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

    /** DEL-018: no delegation onward. */
    static final Rule<DelegationDecision> NOT_DELEGATED_ONWARD = Rule.of("DEL-018", DelegationDecision.class)
            .titled(
                    "Den som har fått en uppgift delegerad delegerar den inte vidare",
                    "Whoever has been delegated a task does not delegate it onward")
            .status(LOCAL)
            .citing(GUIDELINE.section("Den som tar emot en delegering"))
            .requires(decision -> !decision.isDelegatedOnward())
            .at("delegator");

    /** DEL-021: the recipient is health-care staff when performing. */
    static final Rule<DelegationDecision> RECIPIENT_IS_HEALTH_CARE_STAFF = Rule.of("DEL-021", DelegationDecision.class)
            .titled(
                    "Den som tar emot en delegering är hälso- och sjukvårdspersonal vid utförandet",
                    "Whoever is delegated a task is health-care staff when performing it")
            .status(LAW)
            .citing(PSL.section("1 kap. 4 §"))
            .severity(Severity.INFORMATION)
            .informational();

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

    /** DEL-025: each is responsible for their own part. */
    static final Rule<DelegationDecision> OWN_RESPONSIBILITY = Rule.of("DEL-025", DelegationDecision.class)
            .titled(
                    "Den som delegerar ansvarar för sin bedömning och sitt beslut, den som utför för hur uppgiften fullgörs",
                    "The delegator is responsible for assessment and decision, the performer for how the task is done")
            .status(LAW)
            .citing(PSL.section("6 kap. 2 och 3 §§"))
            .severity(Severity.INFORMATION)
            .informational();

    /** DEL-026: a provider is responsible. */
    static final Rule<DelegationDecision> PROVIDER_IS_RESPONSIBLE = Rule.of("DEL-026", DelegationDecision.class)
            .titled(
                    "En vårdgivare ansvarar för delegeringsbeslutet",
                    "A care provider is responsible for the delegation decision")
            .status(LOCAL)
            .citing(GUIDELINE.section("Uppföljning och omprövning av delegeringsbeslut"))
            .requires(decision -> decision.getProvider().isPresent())
            .at("provider");

    /** DEL-027: the MAS is responsible for safety. */
    static final Rule<DelegationDecision> MAS_REVIEWS = Rule.of("DEL-027", DelegationDecision.class)
            .titled(
                    "Den medicinskt ansvariga sjuksköterskan ansvarar för att beslut om delegering är förenliga med"
                            + " patientsäkerheten",
                    "The nurse with medical responsibility answers for delegation decisions being compatible with patient"
                            + " safety")
            .status(LAW)
            .citing(HSF.section("4 kap. 6 §"))
            .severity(Severity.INFORMATION)
            .informational();

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

    private static final RuleSet<DelegationDecision> ALL = RuleSet.of(
            "Delegeringsbeslut",
            "Delegation decisions",
            DelegationDecision.class,
            ImmutableList.of(
                    GOOD_AND_SAFE,
                    NOT_FOR_SHORTAGE_OR_ECONOMY,
                    UNLICENSED_IS_JUSTIFIED,
                    LICENSED_DELEGATOR,
                    DRUG_KNOWLEDGE,
                    CHECKED_BY_DELEGATOR,
                    WRITTEN_WITH_SEVEN_ITEMS,
                    REVOCATION_DOCUMENTED,
                    ONE_UNIT,
                    FOLLOWED_UP_WITHIN_A_YEAR,
                    KEPT_THREE_YEARS,
                    DELEGATOR_MAY_LEAVE,
                    FOLLOW_UP_STATED_WITHIN_A_YEAR,
                    NOT_DELEGATED_ONWARD,
                    RECIPIENT_IS_HEALTH_CARE_STAFF,
                    COOPERATION_ARRANGED,
                    NOT_SELF_CARE,
                    OWN_RESPONSIBILITY,
                    PROVIDER_IS_RESPONSIBLE,
                    MAS_REVIEWS,
                    NOT_TO_ONESELF,
                    FOLLOW_UPS_WHILE_IT_STANDS,
                    NOT_RETROACTIVE));

    private static final RuleSet<DelegationDecision> IN_FORCE = ALL.inForce();

    private static final RuleSet<DelegationDecision> LOCAL_RULES = ALL.withStatus(LOCAL);

    /** Created by {@link java.util.ServiceLoader}. */
    public DelegationRules() {}

    /**
     * All rules on a delegation decision.
     *
     * @return the rules, in the order of the guideline
     */
    public static RuleSet<DelegationDecision> all() {
        return ALL;
    }

    /**
     * The rules of law and regulation.
     *
     * @return the rules in force
     */
    public static RuleSet<DelegationDecision> inForce() {
        return IN_FORCE;
    }

    /**
     * The rules that only the guideline of Norrbotten has.
     *
     * @return the local rules
     */
    public static RuleSet<DelegationDecision> local() {
        return LOCAL_RULES;
    }

    @Override
    public ImmutableList<RuleSet<?>> getRuleSets() {
        return ImmutableList.of(ALL);
    }

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
