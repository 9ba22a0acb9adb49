package se.socialdata.core.matching;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.socialdata.core.placement.ChildOpinion;
import se.socialdata.core.placement.ConsideredFactor;
import se.socialdata.core.rule.Rule;
import se.socialdata.core.rule.RuleStatus;
import se.socialdata.core.rule.Truth;

/** What a documented match must hold by law, and what the handbook and Ds 2026:5 add to it. */
final class DocumentRules {

    /** From this day the newer Social Services Act applies. */
    private static final LocalDate NEW_ACT = LocalDate.of(2025, 7, 1);

    private static final ImmutableSet<ConsideredFactor> HANDBOOK_FACTORS = Sets.immutableEnumSet(
            ConsideredFactor.CAPACITY_FOR_NEEDS,
            ConsideredFactor.SCHOOLING,
            ConsideredFactor.HEALTH_CARE,
            ConsideredFactor.AGE,
            ConsideredFactor.NUMBER_OF_CHILDREN,
            ConsideredFactor.WHICH_CHILDREN,
            ConsideredFactor.LOCATION);

    static final Rule<MatchDocument> SUITABILITY_ASSESSED = law(
                    "MAT-101",
                    "Hemmet har bedömts mot barnets specifika behov",
                    "The home has been assessed against the child's specific needs")
            .citing(MatchSources.sol("3 kap. 1 §"))
            .appliesWhen(document -> document.getMatch().isPresent())
            .requires(document -> DocumentFacts.isBy(document.getSuitabilityAssessedDate(), document.getDate()))
            .at("suitabilityAssessedDate");

    static final Rule<MatchDocument> KIN_CONSIDERED = law(
                    "MAT-102",
                    "Det har övervägts om barnet kan tas emot av en anhörig eller annan närstående",
                    "It has been considered whether a relative or another close person can take in the child")
            .citing(MatchSources.sol("22 kap. 1 §"))
            .requires(document -> document.getKinConsideration()
                    .filter(kin -> !kin.getDate().isAfter(document.getDate()))
                    .isPresent())
            .at("kinConsideration");

    static final Rule<MatchDocument> OPINION_RECORDED = law(
                    "MAT-103",
                    "Barnets åsikt är dokumenterad, eller skälet till att den saknas",
                    "The child's opinion is recorded, or the reason why it is missing")
            .citing(MatchSources.sol("3 kap. 2 §"))
            .requires(document -> document.getChildOpinion()
                    .filter(DocumentRules::isGivenOrMissingWithReason)
                    .isPresent())
            .at("childOpinion");

    static final Rule<MatchDocument> LAW_ALLOWS_THE_HOME = law(
                    "MAT-104",
                    "Det valda hemmet får ta emot barnet: godkännande, tillstånd och vårdform",
                    "The chosen home may take in the child: approval, permit and form of care")
            .citing(MatchSources.sol("9 kap. 3, 6 och 8 §§ samt 22 kap. 2, 4 och 11 §§"))
            .appliesWhen(document -> document.getMatch().isPresent())
            .requiresTruth((document, context) -> Arrays.stream(MatchingFactor.values())
                    .filter(MatchingFactor::isStatutory)
                    .map(factor -> statutory(document, factor))
                    .reduce(Truth.TRUE, Truth::and))
            .at("match");

    static final Rule<MatchDocument> POLICE_REGISTERS_ASKED = law(
                    "MAT-105",
                    "Uppgifter ur belastnings- och misstankeregistren är inhämtade före beslut om familjehem eller jourhem",
                    "Extracts from the police registers are obtained before a decision on a family or emergency home")
            .citing(MatchSources.ordinance("3 kap. 3 §"))
            .appliesWhen(document -> DocumentFacts.outcome(document, MatchingFactor.POLICE_REGISTERS)
                    .filter(outcome -> outcome != CheckOutcome.NOT_RELEVANT)
                    .isPresent())
            .requires(document ->
                    !DocumentFacts.open(document, CheckOutcome.UNKNOWN).contains(MatchingFactor.POLICE_REGISTERS))
            .at("match.checks");

    static final Rule<MatchDocument> STARTS_FROM_INVESTIGATION_AND_PLAN = guidance(
                    "MAT-201",
                    "Matchningen utgår från barnets vårdbehov i utredning och vårdplan",
                    "The match starts from the need in investigation and care plan")
            .citing(MatchSources.handbook())
            .requires(document -> document.getInvestigationReference().isPresent()
                    && document.getCarePlanReference().isPresent())
            .at("investigationReference");

    static final Rule<MatchDocument> HANDBOOK_FACTORS_CONSIDERED = considering(
            guidance("MAT-202", "Handbokens faktorer är vägda", "The factors of the handbook have been weighed")
                    .citing(MatchSources.handbook()),
            Arrays.stream(MatchingFactor.values())
                    .filter(factor -> factor.getConsideredFactor()
                            .filter(HANDBOOK_FACTORS::contains)
                            .isPresent())
                    .collect(Collectors.toUnmodifiableSet()));

    static final Rule<MatchDocument> ASKED_BEFORE_CHOSEN = explained(
                    guidance(
                                    "MAT-203",
                                    "Det som krävs men inte är känt har frågats innan hemmet väljs",
                                    "What is required and not known has been asked before the home is chosen")
                            .citing(MatchSources.ds("3.1")),
                    DocumentRules::notAsked)
            .appliesWhen(document -> document.getMatch().isPresent())
            .requires(document -> notAsked(document).isEmpty())
            .at("match.checks");

    static final Rule<MatchDocument> COMPROMISE_RECORDED = explained(
                    guidance(
                                    "MAT-204",
                                    "Det som hemmet inte svarar mot är dokumenterat som en kompromiss med skäl",
                                    "What the home does not meet is recorded as a compromise with its reason")
                            .citing(MatchSources.ds("3.1")),
                    DocumentRules::unrecorded)
            .appliesWhen(document -> !DocumentFacts.unmet(document).isEmpty())
            .requires(document -> unrecorded(document).isEmpty()
                    && document.getCompromise()
                            .flatMap(Compromise::getReason)
                            .filter(reason -> !reason.isBlank())
                            .isPresent())
            .at("compromise");

    static final Rule<MatchDocument> COMPROMISE_REVIEWED = guidance(
                    "MAT-205",
                    "En kompromiss har en dag då den följs upp, och följs upp senast den dagen",
                    "A compromise has a day on which it is reviewed, and is reviewed by that day")
            .citing(MatchSources.ds("3.1"))
            .appliesWhen(document -> document.getCompromise().isPresent())
            .requires((document, context) -> document.getCompromise()
                    .filter(compromise -> isReviewed(compromise, context.asOf()))
                    .isPresent())
            .at("compromise.reviewDueDate");

    static final Rule<MatchDocument> BOARD_HAS_JUDGED = explained(
                    guidance(
                                    "MAT-206",
                                    "Det som är för nämnden att bedöma har bedömts",
                                    "What is for the board to judge has been judged")
                            .citing(MatchSources.ds("8.2")),
                    document -> DocumentFacts.open(document, CheckOutcome.FOR_THE_BOARD))
            .appliesWhen(document ->
                    !DocumentFacts.open(document, CheckOutcome.FOR_THE_BOARD).isEmpty())
            .requires((document, context) -> DocumentFacts.isBy(document.getBoardJudgedDate(), context.asOf()))
            .at("boardJudgedDate");

    static final Rule<MatchDocument> SPLIT_EXPLAINED = guidance(
                    "MAT-207",
                    "Skälet till att syskon delas är dokumenterat",
                    "The reason why siblings are split is recorded")
            .citing(MatchSources.ds("8.2"))
            .appliesWhen(document -> !document.getSplitSiblings().isEmpty())
            .requires(document -> document.getSplitReason()
                    .filter(reason -> !reason.isBlank())
                    .isPresent())
            .at("splitReason");

    static final Rule<MatchDocument> REASSESSED_AFTER_CONCERN = guidance(
                    "MAT-208",
                    "Valet av hem bedöms på nytt vid oro för säkerheten",
                    "The choice of home is assessed again when there is a worry for the safety")
            .citing(MatchSources.ds("8.2"))
            .appliesWhen(document -> document.getSafetyConcernDate().isPresent())
            .requires((document, context) -> DocumentFacts.isBy(document.getReassessedDate(), context.asOf())
                    && document.getReassessedDate()
                            .filter(day -> document.getSafetyConcernDate()
                                    .filter(day::isBefore)
                                    .isEmpty())
                            .isPresent())
            .at("reassessedDate");

    static final ImmutableList<Rule<MatchDocument>> LAW = ImmutableList.of(
            SUITABILITY_ASSESSED, KIN_CONSIDERED, OPINION_RECORDED, LAW_ALLOWS_THE_HOME, POLICE_REGISTERS_ASKED);

    static final ImmutableList<Rule<MatchDocument>> GUIDANCE = ImmutableList.of(
            STARTS_FROM_INVESTIGATION_AND_PLAN,
            HANDBOOK_FACTORS_CONSIDERED,
            ASKED_BEFORE_CHOSEN,
            COMPROMISE_RECORDED,
            COMPROMISE_REVIEWED,
            BOARD_HAS_JUDGED,
            SPLIT_EXPLAINED,
            REASSESSED_AFTER_CONCERN);

    private DocumentRules() {}

    private static Rule<MatchDocument> law(String id, String sv, String en) {
        return rule(id, sv, en, RuleStatus.LAW).from(NEW_ACT);
    }

    private static Rule<MatchDocument> guidance(String id, String sv, String en) {
        return rule(id, sv, en, RuleStatus.GUIDANCE);
    }

    static Rule<MatchDocument> rule(String id, String sv, String en, RuleStatus status) {
        return Rule.of(id, MatchDocument.class).titled(sv, en).status(status);
    }

    /** Requires that factors were considered, and names those that were not. */
    static Rule<MatchDocument> considering(Rule<MatchDocument> rule, Set<MatchingFactor> factors) {
        ImmutableSet<MatchingFactor> wanted = Sets.immutableEnumSet(factors);
        return explained(rule, document -> Sets.intersection(wanted, document.findFactorsNotConsidered()))
                .requires(document -> document.findConsideredFactors().containsAll(wanted))
                .at("judgedFactors");
    }

    private static Rule<MatchDocument> explained(
            Rule<MatchDocument> rule, Function<MatchDocument, Set<MatchingFactor>> factors) {
        return rule.explaining(
                document -> rule.getTitleSv() + names(factors.apply(document), MatchingFactor::getTermSv),
                document -> rule.getTitleEn() + names(factors.apply(document), MatchingFactor::getTermEn));
    }

    private static String names(Set<MatchingFactor> factors, Function<MatchingFactor, String> name) {
        return factors.isEmpty()
                ? ""
                : factors.stream().sorted().map(name).collect(Collectors.joining(", ", " (", ")"));
    }

    private static boolean isGivenOrMissingWithReason(ChildOpinion opinion) {
        return opinion.getDate().isPresent() || opinion.getMissingReason().isPresent();
    }

    private static Truth statutory(MatchDocument document, MatchingFactor factor) {
        Optional<CheckOutcome> outcome = DocumentFacts.outcome(document, factor);
        if (outcome.equals(Optional.of(CheckOutcome.UNKNOWN)) || outcome.isEmpty()) {
            return document.getJudgedFactors().contains(factor) ? Truth.TRUE : Truth.UNKNOWN;
        }
        return Truth.of(outcome.get() != CheckOutcome.UNMET);
    }

    private static Set<MatchingFactor> notAsked(MatchDocument document) {
        return document.getMatch().stream()
                .flatMap(match -> match.getQuestions().stream())
                .filter(check -> check.getWeight() == FactorWeight.REQUIRED)
                .map(FactorCheck::getFactor)
                .filter(factor -> !document.getJudgedFactors().contains(factor))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<MatchingFactor> unrecorded(MatchDocument document) {
        Set<MatchingFactor> recorded =
                document.getCompromise().map(Compromise::getFactors).orElse(ImmutableSet.of());
        return Sets.difference(DocumentFacts.unmet(document), recorded);
    }

    private static boolean isReviewed(Compromise compromise, LocalDate asOf) {
        Optional<LocalDate> due = compromise.getReviewDueDate();
        return due.isPresent()
                && (!asOf.isAfter(due.get()) || DocumentFacts.isBy(compromise.getReviewedDate(), due.get()));
    }
}
