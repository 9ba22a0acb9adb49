package se.socialdata.core.assistance;

import static se.socialdata.core.assistance.CaseElements.DECISIONS;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.Optional;
import se.socialdata.core.law.LegalBasis;
import se.socialdata.core.money.Money;
import se.socialdata.core.rule.Each;
import se.socialdata.core.rule.Fact;
import se.socialdata.core.rule.OpaqueIds;
import se.socialdata.core.rule.Rule;
import se.socialdata.core.rule.RuleContext;
import se.socialdata.core.rule.RuleStatus;
import se.socialdata.core.rule.Severity;
import se.socialdata.core.rule.Truth;
import se.socialdata.core.time.Deadlines;

/** What the Social Services Act and its ordinance say about applications, decisions and the national norm. */
final class AssistanceLawRules {

    static final Rule<AssistanceCase> EVERYBODY_MAY_APPLY = law(
                    "EKB-001",
                    "Alla har rätt att ansöka om ekonomiskt bistånd; en ansökan avvisas aldrig av en kontroll",
                    "Everybody has the right to apply for economic assistance; no check turns an application away",
                    Sources.RIGHT_TO_ASSISTANCE)
            .informational();

    static final Rule<AssistanceCase> APPLICATION_IS_DECIDED = law(
                    "EKB-002",
                    "En ansökan som inte återtas utreds och leder till bifall eller avslag inom den tid nämnden har satt",
                    "An application that is not withdrawn is investigated and granted or rejected in the time the board has set",
                    Sources.INVESTIGATION)
            .appliesWhen(assistance -> !assistance.getApplications().isEmpty())
            .requiresFact(Fact.<AssistanceCase, Period>ofParameter(AssistanceParameters.DECISION_TIME), time -> true)
            .requiresEach(
                    Each.<AssistanceCase, AssistanceApplication>of("applications", AssistanceCase::getApplications)
                            .requires(AssistanceLawRules::isDecidedInTime)
                            .at("date"));

    static final Rule<AssistanceCase> DECISION_ANSWERS_APPLICATION = DECISIONS
            .at("applicationReference")
            .require(
                    law(
                            "EKB-003",
                            "Ett beslut svarar på en ansökan som har kommit in senast beslutsdagen",
                            "A decision answers an application that came in on the day of the decision or before",
                            Sources.INVESTIGATION),
                    (assistance, decision, context) -> assistance
                            .findApplication(decision.getApplicationReference())
                            .filter(application -> !application.getDate().isAfter(decision.getDate()))
                            .isPresent());

    static final Rule<AssistanceCase> DECISION_AFTER_ASSESSMENT = DECISIONS
            .at("assessmentReference")
            .require(
                    law(
                            "EKB-004",
                            "Beslutet föregås av en individuell behovsbedömning av ansökan, klar senast beslutsdagen",
                            "The decision is preceded by an individual assessment of the application, finished on the day of the decision or before",
                            Sources.INVESTIGATION),
                    (assistance, decision, context) -> decision.getAssessmentReference()
                            .flatMap(assistance::findAssessment)
                            .filter(assessment -> !assessment.getDate().isAfter(decision.getDate())
                                    && assessment.getApplicationReference().equals(decision.getApplicationReference()))
                            .isPresent());

    static final Rule<AssistanceCase> NORM_AS_ORDINANCE_SAYS = law(
                    "EKB-005",
                    "Riksnormen i beslutet är den som gäller för hushållet det år biståndet avser",
                    "The national norm of the decision is that of the household in the year the assistance concerns",
                    Sources.NATIONAL_NORM)
            .appliesWhen(assistance -> assistance.getDecisions().stream().anyMatch(AssistanceLawRules::isNormStated))
            .requiresTruth((assistance, context) -> assistance.getDecisions().stream()
                    .filter(AssistanceLawRules::isNormStated)
                    .map(decision -> isNormRight(decision, context))
                    .reduce(Truth.TRUE, Truth::and))
            .at("decisions");

    static final Rule<AssistanceCase> NORM_FITS_HOUSEHOLD = DECISIONS
            .where((assistance, decision) -> decision.getNormHousehold().isPresent())
            .at("normHousehold")
            .require(
                    law(
                                    "EKB-006",
                                    "Normen räknas för hushållets alla medlemmar: par som sambor, och varje hemmavarande barn",
                                    "The norm is computed for all members of the household: couples as cohabitants, and each child at home",
                                    Sources.NATIONAL_NORM)
                            .severity(Severity.WARNING),
                    (assistance, decision, context) ->
                            isForHousehold(decision.getNormHousehold().orElseThrow(), assistance.getHousehold()));

    static final Rule<AssistanceCase> ID_WITHOUT_IDENTITY_NUMBER =
            OpaqueIds.rule("EKB-007", AssistanceCase.class, "id", AssistanceCase::getId);

    static final ImmutableList<Rule<AssistanceCase>> ALL = ImmutableList.of(
            EVERYBODY_MAY_APPLY,
            APPLICATION_IS_DECIDED,
            DECISION_ANSWERS_APPLICATION,
            DECISION_AFTER_ASSESSMENT,
            NORM_AS_ORDINANCE_SAYS,
            NORM_FITS_HOUSEHOLD,
            ID_WITHOUT_IDENTITY_NUMBER);

    private AssistanceLawRules() {}

    private static Rule<AssistanceCase> law(String id, String sv, String en, LegalBasis basis) {
        return Rule.of(id, AssistanceCase.class)
                .titled(sv, en)
                .status(RuleStatus.LAW)
                .citing(basis::find);
    }

    private static boolean isDecidedInTime(
            AssistanceCase assistance, AssistanceApplication application, RuleContext context) {
        Optional<Period> time = context.get(AssistanceParameters.DECISION_TIME);
        if (time.isEmpty() || application.getWithdrawnDate().isPresent()) {
            return true;
        }
        LocalDate lastDay = Deadlines.lastDayWithin(application.getDate(), time.orElseThrow());
        return assistance.getDecisions().stream()
                .filter(decision -> decision.getApplicationReference().equals(application.getReference()))
                .map(AssistanceDecision::getDate)
                .min(Comparator.naturalOrder())
                .map(decided -> !decided.isAfter(lastDay))
                .orElse(!context.asOf().isAfter(lastDay));
    }

    private static boolean isNormStated(AssistanceDecision decision) {
        return decision.getNormAmount().isPresent()
                && decision.getNormHousehold().isPresent();
    }

    /** Not known for a year whose norm nobody has supplied. */
    private static Truth isNormRight(AssistanceDecision decision, RuleContext context) {
        return context.get(AssistanceParameters.NATIONAL_NORMS)
                .orElse(NationalNorms.standard())
                .find(decision.getMonth())
                .map(norm -> Truth.of(isNorm(norm, decision)))
                .orElse(Truth.UNKNOWN);
    }

    /** A share of common costs may be stated rounded to whole kronor, up or down. */
    private static boolean isNorm(NationalNorm norm, AssistanceDecision decision) {
        Money stated = decision.getNormAmount().orElseThrow();
        try {
            Money right =
                    norm.compute(decision.getNormHousehold().orElseThrow()).getTotal();
            long difference = Math.abs(stated.minus(right).toOre());
            return stated.toOre() % 100 == 0 ? difference < 100 : difference == 0;
        } catch (IllegalArgumentException outsideTheTable) {
            return false;
        }
    }

    private static boolean isForHousehold(NormHousehold norm, Household household) {
        return (norm.getAdults() == AdultNorm.COUPLE) == household.isCouple()
                && norm.getChildren().size() == household.getChildren().size();
    }
}
