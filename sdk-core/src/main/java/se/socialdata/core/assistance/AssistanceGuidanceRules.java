package se.socialdata.core.assistance;

import static se.socialdata.core.assistance.CaseElements.ASSESSMENTS;
import static se.socialdata.core.assistance.CaseElements.DECISIONS;
import static se.socialdata.core.assistance.CaseElements.PLANS;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.socialdata.core.identity.Person;
import se.socialdata.core.identity.Sex;
import se.socialdata.core.law.Provision;
import se.socialdata.core.rule.Rule;
import se.socialdata.core.rule.RuleStatus;

/** What the board's handbook and its reports recommend for economic assistance: warnings, never errors. */
final class AssistanceGuidanceRules {

    private static final String VIOLENCE = "Arbetet med våld inom ekonomiskt bistånd";

    static final Rule<AssistanceCase> REASONABLE_LIVING = ASSESSMENTS.requireYes(
            guidance(
                    "EKB-301",
                    "Bedömningen säger vad en skälig levnadsnivå kräver",
                    "The assessment says what a reasonable standard of living asks for",
                    Sources.handbook("skälig levnadsnivå")),
            "reasonableLiving",
            "skälig levnadsnivå bedömd",
            "reasonable standard of living assessed",
            NeedsAssessment::getReasonableLiving);

    static final Rule<AssistanceCase> BEST_INTERESTS = ASSESSMENTS
            .where((assistance, assessment) -> hasChildOn(assistance, assessment.getDate()))
            .at("bestInterests")
            .require(
                    guidance(
                            "EKB-302",
                            "Barns bästa är beaktat när det finns barn i hushållet",
                            "The best interests of the child are considered where there is a child in the household",
                            Sources.handbook("barns bästa")),
                    (assistance, assessment, context) ->
                            assessment.getBestInterests().orElse(false));

    static final Rule<AssistanceCase> VIOLENCE_CONSIDERED = ASSESSMENTS.requireYes(
            guidance(
                    "EKB-303",
                    "Hänsyn är tagen till om någon utsätts för våld eller andra övergrepp",
                    "Exposure to violence or other abuse is considered",
                    Sources.handbook("våld och andra övergrepp")),
            "violenceConsidered",
            "våld beaktat",
            "violence considered",
            NeedsAssessment::getViolenceConsidered);

    static final Rule<AssistanceCase> OTHER_SUPPORT_CONSIDERED = DECISIONS
            .where((assistance, decision) -> decision.getGranted().toOre() > 0)
            .at("assessmentReference")
            .require(
                    guidance(
                            "EKB-304",
                            "Rätten till andra ersättningar är prövad innan bistånd beviljas",
                            "The right to other benefits is considered before assistance is granted",
                            Sources.earlySupport("ekonomiskt bistånd som yttersta skyddsnät")),
                    (assistance, decision, context) -> decision.getAssessmentReference()
                            .flatMap(assistance::findAssessment)
                            .flatMap(NeedsAssessment::getOtherSupportConsidered)
                            .orElse(false));

    static final Rule<AssistanceCase> PLAN_TOWARDS_SELF_SUPPORT = guidance(
                    "EKB-305",
                    "Den som får bistånd har en plan för att bli självförsörjande",
                    "Whoever is granted assistance has a plan towards self-support",
                    Sources.handbook("hjälp till självförsörjning"))
            .appliesWhen((assistance, context) -> isGrantedBy(assistance, context.asOf()))
            .requires((assistance, context) -> assistance.getPlans().stream()
                    .anyMatch(plan -> !plan.getDate().isAfter(context.asOf())))
            .at("plans");

    static final Rule<AssistanceCase> COUPLES_PLANNED_SEPARATELY = PLANS.where(
                    (assistance, plan) -> assistance.getHousehold().isCouple())
            .at("metSeparately")
            .require(
                    guidance(
                            "EKB-306",
                            "Kvinnan och mannen i hushållet träffas var för sig vid den individuella planeringen",
                            "The adults of a couple are met separately when their plans are made",
                            Sources.report(VIOLENCE)),
                    (assistance, plan, context) -> plan.getParties().size() == 1
                            && plan.getMetSeparately().orElse(false));

    static final Rule<AssistanceCase> BOTH_ADULTS_PLANNED = guidance(
                    "EKB-307",
                    "Båda vuxna i ett par har en individuell plan",
                    "Both adults of a couple have a plan of their own",
                    Sources.report(VIOLENCE))
            .appliesWhen(assistance -> assistance.getHousehold().isCouple()
                    && !assistance.getPlans().isEmpty())
            .requires(assistance -> assistance.getPlans().stream()
                    .flatMap(plan -> plan.getParties().stream())
                    .collect(Collectors.toSet())
                    .equals(EnumSet.allOf(PlanParty.class)))
            .at("plans");

    static final Rule<AssistanceCase> ASKED_ABOUT_VIOLENCE = guidance(
                    "EKB-308",
                    "Varje vuxen som får bistånd har fått frågan om våldsutsatthet",
                    "Each adult with assistance has been asked about violence",
                    Sources.report(VIOLENCE))
            .appliesWhen((assistance, context) -> isGrantedBy(assistance, context.asOf()))
            .requires((assistance, context) ->
                    adults(assistance).stream().allMatch(adult -> isAsked(assistance, adult, context.asOf())))
            .at("violenceQuestions");

    static final Rule<AssistanceCase> LONG_TERM_WOMEN_ASKED = guidance(
                    "EKB-309",
                    "En kvinna med långvarigt bistånd har fått frågan om våldsutsatthet",
                    "A woman with long-term assistance has been asked about violence",
                    Sources.report(VIOLENCE))
            .appliesWhen((assistance, context) ->
                    assistance.getMonths().isLongTerm(context.asOf().getYear())
                            && adults(assistance).stream().anyMatch(adult -> isWoman(assistance, adult)))
            .requires((assistance, context) -> adults(assistance).stream()
                    .filter(adult -> isWoman(assistance, adult))
                    .allMatch(adult -> isAsked(assistance, adult, context.asOf())))
            .at("violenceQuestions");

    static final Rule<AssistanceCase> ASKED_ALONE = CaseElements.of(
                    "violenceQuestions", AssistanceCase::getViolenceQuestions)
            .at("alone")
            .require(
                    guidance(
                            "EKB-310",
                            "Frågan om våld ställs när den vuxna är ensam med handläggaren",
                            "The question on violence is asked when the adult is alone with the caseworker",
                            Sources.report(VIOLENCE)),
                    (assistance, question, context) -> question.isAlone());

    static final Rule<AssistanceCase> ASKED_IN_STANDARD_WORDS = CaseElements.of(
                    "violenceQuestions", AssistanceCase::getViolenceQuestions)
            .at("standardised")
            .require(
                    guidance(
                            "EKB-311",
                            "Frågan om våld ställs med standardiserade frågor",
                            "The question on violence is asked in standardised words",
                            Sources.report(VIOLENCE)),
                    (assistance, question, context) -> question.isStandardised());

    static final Rule<AssistanceCase> SOURCES_CHECKED = ASSESSMENTS
            .at("checks")
            .require(
                    guidance(
                            "EKB-312",
                            "Uppgifter är hämtade från alla källor som SSBTEK hade när bedömningen gjordes",
                            "Information was fetched from all sources that the common service had at the assessment",
                            Sources.report("SSBTEK")),
                    (assistance, assessment, context) -> EnumSet.allOf(InformationSource.class).stream()
                            .filter(source -> source.isJoinedOn(assessment.getDate()))
                            .allMatch(source -> isChecked(assessment, source)));

    static final ImmutableList<Rule<AssistanceCase>> ALL = ImmutableList.of(
            REASONABLE_LIVING,
            BEST_INTERESTS,
            VIOLENCE_CONSIDERED,
            OTHER_SUPPORT_CONSIDERED,
            PLAN_TOWARDS_SELF_SUPPORT,
            COUPLES_PLANNED_SEPARATELY,
            BOTH_ADULTS_PLANNED,
            ASKED_ABOUT_VIOLENCE,
            LONG_TERM_WOMEN_ASKED,
            ASKED_ALONE,
            ASKED_IN_STANDARD_WORDS,
            SOURCES_CHECKED);

    private AssistanceGuidanceRules() {}

    private static Rule<AssistanceCase> guidance(String id, String sv, String en, Provision source) {
        return Rule.of(id, AssistanceCase.class)
                .titled(sv, en)
                .status(RuleStatus.GUIDANCE)
                .citing(source);
    }

    /** A person at home whose age is not known is taken for a child. */
    private static boolean hasChildOn(AssistanceCase assistance, LocalDate day) {
        return assistance.getHousehold().toPersons().stream().anyMatch(person -> person.isChildOn(day));
    }

    private static boolean isGrantedBy(AssistanceCase assistance, LocalDate day) {
        return assistance.getDecisions().stream()
                .anyMatch(decision ->
                        decision.getGranted().toOre() > 0 && !decision.getDate().isAfter(day));
    }

    private static Set<PlanParty> adults(AssistanceCase assistance) {
        return assistance.getHousehold().isCouple() ? EnumSet.allOf(PlanParty.class) : EnumSet.of(PlanParty.APPLICANT);
    }

    private static boolean isAsked(AssistanceCase assistance, PlanParty adult, LocalDate day) {
        return assistance.getViolenceQuestions().stream()
                .anyMatch(question ->
                        question.getAsked() == adult && !question.getDate().isAfter(day));
    }

    private static boolean isWoman(AssistanceCase assistance, PlanParty adult) {
        Optional<Person> person = adult == PlanParty.APPLICANT
                ? Optional.of(assistance.getHousehold().getApplicant())
                : assistance.getHousehold().getCoApplicant();
        return person.flatMap(Person::getSex).filter(sex -> sex == Sex.WOMAN).isPresent();
    }

    private static boolean isChecked(NeedsAssessment assessment, InformationSource source) {
        return assessment.getChecks().stream()
                .anyMatch(
                        check -> check.getSource() == source && !check.getDate().isAfter(assessment.getDate()));
    }
}
