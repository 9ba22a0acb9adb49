package se.socialdata.core.placement;

import static se.socialdata.core.placement.Elements.DECISIONS;
import static se.socialdata.core.placement.Elements.FOLLOW_UPS;
import static se.socialdata.core.placement.Elements.INFORMATION;
import static se.socialdata.core.placement.Elements.PLACEMENTS;
import static se.socialdata.core.placement.Elements.REVIEWS;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import se.socialdata.core.rule.Fact;
import se.socialdata.core.rule.Rule;
import se.socialdata.core.rule.RuleSet;
import se.socialdata.core.rule.RuleStatus;
import se.socialdata.core.rule.Severity;
import se.socialdata.core.time.DateInterval;

/** The routines of single municipalities, as Ds 2026:5 describes them; off until chosen. */
final class LocalRules {

    private static final ImmutableSet<ConsideredFactor> SUNDSVALL_FACTORS = Sets.immutableEnumSet(
            ConsideredFactor.PROTECTION,
            ConsideredFactor.NEUROPSYCHIATRIC,
            ConsideredFactor.DEVELOPMENT_LEVEL,
            ConsideredFactor.HEALTH,
            ConsideredFactor.SUICIDE_RISK,
            ConsideredFactor.EXPECTATIONS);

    private static final ImmutableSet<SchoolItem> YEARLY_SCHOOL_ITEMS =
            Sets.immutableEnumSet(SchoolItem.ABSENCE, SchoolItem.GRADES, SchoolItem.ACTION_PROGRAMME);

    private static final ImmutableSet<ReviewKind> MATURITY_REVIEWS =
            Sets.immutableEnumSet(ReviewKind.CUSTODY_TRANSFER, ReviewKind.EXAMINATION);

    static final Rule<ChildCase> SUNDSVALL_FACTORS_CONSIDERED = DECISIONS
            .at("consideredFactors")
            .require(
                    local(
                            "PLA-401",
                            "3.1.1",
                            "Sundsvall: rutinens faktorer och förväntningarna på utföraren är beaktade",
                            "Sundsvall: the routine's factors and the expectations on the provider are considered"),
                    (childCase, decision, context) ->
                            decision.getConsideredFactors().containsAll(SUNDSVALL_FACTORS));

    static final Rule<ChildCase> ALTERNATIVES_AT_HOME_FIRST = DECISIONS
            .at("homeAlternativesConsidered")
            .require(
                    local(
                            "PLA-402",
                            "3.1.1",
                            "Vetlanda: lösningar på hemmaplan diskuteras före beslut om placering",
                            "Vetlanda: solutions at home are discussed before a decision on placement"),
                    (childCase, decision, context) -> decision.isHomeAlternativesConsidered());

    static final Rule<ChildCase> PLANNING_IS_NO_FOLLOW_UP = local(
                    "PLA-403",
                    "3.1.1",
                    "Karlshamn: insatsplanering ersätter inte den ordinarie uppföljningen",
                    "Karlshamn: the planning of interventions does not replace the ordinary follow-up")
            .informational();

    static final Rule<ChildCase> MATURITY_ASSESSED_AT_REVIEW = REVIEWS.where(
                    review -> MATURITY_REVIEWS.contains(review.getKind()))
            .at("maturityAssessed")
            .require(
                    local(
                            "PLA-404",
                            "4.1.5",
                            "Mark: mognadsbedömning görs vid vårdnadsöverflyttning och omprövning",
                            "Mark: the child's maturity is assessed at custody transfer and examinations"),
                    (childCase, review, context) -> review.isMaturityAssessed());

    static final Rule<ChildCase> MATURITY_ASSESSED_AT_FOLLOW_UP = FOLLOW_UPS
            .where(followUp -> followUp.getMeans().contains(FollowUpMeans.PRIVATE_TALK)
                    || followUp.getMeans().contains(FollowUpMeans.PLAN_EVALUATION))
            .at("maturityAssessed")
            .require(
                    local(
                            "PLA-405",
                            "4.1.5",
                            "Mark: mognadsbedömning görs vid enskilda samtal och när planerna utvärderas",
                            "Mark: the child's maturity is assessed at private talks and evaluations of plans"),
                    (childCase, followUp, context) -> followUp.isMaturityAssessed());

    static final Rule<ChildCase> EXAMINATION_REQUESTED_WITH_DECISION = PLACEMENTS
            .where(placement -> placement.getForm().isOutsideOwnHome())
            .require(
                    local(
                            "PLA-406",
                            "4.6.2",
                            "Alingsås: hälsoundersökning begärs i samband med beslut om placering",
                            "Alingsås: a health examination is requested with the decision on placement"),
                    (childCase, placement, context) ->
                            PlacementFacts.findPrevious(childCase, placement).isPresent()
                                    || childCase.getHealthExaminations().stream()
                                            .anyMatch(examination -> Periods.isBy(
                                                    examination.getRequestedDate(), placement.getStartDate())));

    static final Rule<ChildCase> INFORMED_AGAIN_IF_NOT_UNDERSTOOD = INFORMATION
            .where(information -> information.getUnderstandingScale().isPresent())
            .at("understandingScale")
            .require(
                    local(
                                    "PLA-407",
                                    "4.1.6",
                                    "Alingsås: ett lågt svar på skalan 0–10 följs av ny information",
                                    "Alingsås: a low answer on the scale from 0 to 10 is followed by new information")
                            .requiresFact(
                                    Fact.<ChildCase, Integer>ofParameter(PlacementParameters.LOW_UNDERSTANDING),
                                    low -> true),
                    (childCase, information, context) ->
                            information.getUnderstandingScale().orElseThrow()
                                            > context.get(PlacementParameters.LOW_UNDERSTANDING)
                                                    .orElse(Integer.MIN_VALUE)
                                    || isInformedAfter(childCase, information.getDate(), context.asOf()));

    static final Rule<ChildCase> SCHOOL_CHECKED_EVERY_SIX_MONTHS = whilePlaced(
            local(
                    "PLA-408",
                    "4.7.2",
                    "Karlstad: skolgången stäms av minst var sjätte månad",
                    "Karlstad: schooling is checked at least every sixth month"),
            "schoolFollowUps",
            childCase -> childCase.getSchoolFollowUps().stream()
                    .map(SchoolFollowUp::getDate)
                    .toList(),
            Periods.SIX_MONTHS);

    static final Rule<ChildCase> SCHOOL_FOLLOWED_UP_YEARLY = whilePlaced(
            local(
                    "PLA-409",
                    "4.7.2",
                    "Sölvesborg: frånvaro, betyg och åtgärdsprogram följs upp årligen",
                    "Sölvesborg: absence, grades and action programmes are followed up yearly"),
            "schoolFollowUps",
            childCase -> childCase.getSchoolFollowUps().stream()
                    .filter(followUp -> followUp.getItems().containsAll(YEARLY_SCHOOL_ITEMS))
                    .map(SchoolFollowUp::getDate)
                    .toList(),
            Periods.ONE_YEAR);

    static final Rule<ChildCase> SURVEYED_YEARLY = whilePlaced(
            local(
                    "PLA-410",
                    "4.1.6",
                    "Växjö: barnet besvarar en enkät om sin situation varje år",
                    "Växjö: the child answers a survey about its situation every year"),
            "surveyDates",
            ChildCase::getSurveyDates,
            Periods.ONE_YEAR);

    static final ImmutableMap<String, RuleSet<ChildCase>> SETS = ImmutableMap.<String, RuleSet<ChildCase>>builder()
            .put("Sundsvall", set("Sundsvall", List.of(SUNDSVALL_FACTORS_CONSIDERED)))
            .put("Vetlanda", set("Vetlanda", List.of(ALTERNATIVES_AT_HOME_FIRST)))
            .put("Karlshamn", set("Karlshamn", List.of(PLANNING_IS_NO_FOLLOW_UP)))
            .put("Mark", set("Mark", List.of(MATURITY_ASSESSED_AT_REVIEW, MATURITY_ASSESSED_AT_FOLLOW_UP)))
            .put(
                    "Alingsås",
                    set("Alingsås", List.of(EXAMINATION_REQUESTED_WITH_DECISION, INFORMED_AGAIN_IF_NOT_UNDERSTOOD)))
            .put("Karlstad", set("Karlstad", List.of(SCHOOL_CHECKED_EVERY_SIX_MONTHS)))
            .put("Sölvesborg", set("Sölvesborg", List.of(SCHOOL_FOLLOWED_UP_YEARLY)))
            .put("Växjö", set("Växjö", List.of(SURVEYED_YEARLY)))
            .build();

    private LocalRules() {}

    private static RuleSet<ChildCase> set(String municipality, List<Rule<ChildCase>> rules) {
        return RuleSet.of("Rutin i " + municipality, "Routine of " + municipality, ChildCase.class, rules);
    }

    private static Rule<ChildCase> local(String id, String section, String sv, String en) {
        return Rule.of(id, ChildCase.class)
                .titled(sv, en)
                .status(RuleStatus.LOCAL)
                .severity(Severity.WARNING)
                .citing(Sources.ds(section));
    }

    private static boolean isInformedAfter(ChildCase childCase, LocalDate day, LocalDate asOf) {
        return childCase.getInformation().stream()
                .map(ChildInformation::getDate)
                .anyMatch(later -> later.isAfter(day) && !later.isAfter(asOf));
    }

    /** The dates on which something that comes back was done. */
    @FunctionalInterface
    private interface Occasions {
        Collection<LocalDate> of(ChildCase childCase);
    }

    private static Rule<ChildCase> whilePlaced(
            Rule<ChildCase> rule, String path, Occasions occasions, Period interval) {
        return LvuReviewRules.recurring(rule, (childCase, asOf) -> findMissed(childCase, occasions, interval, asOf))
                .appliesWhen(childCase -> !childCase.getCareDays().isEmpty())
                .at(path);
    }

    private static Optional<LocalDate> findMissed(
            ChildCase childCase, Occasions occasions, Period interval, LocalDate asOf) {
        List<DateInterval> placed = childCase.getCareDays().getIntervals();
        return placed.stream()
                .flatMap(
                        days -> Periods.findMissed(
                                days.getStart(), days.getEnd(), occasions.of(childCase), interval, interval, asOf)
                                .stream())
                .findFirst();
    }
}
