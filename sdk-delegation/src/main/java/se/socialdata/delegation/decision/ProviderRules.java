package se.socialdata.delegation.decision;

import static se.socialdata.core.rule.RuleStatus.LAW;
import static se.socialdata.core.rule.RuleStatus.LOCAL;
import static se.socialdata.core.rule.RuleStatus.REGULATION;
import static se.socialdata.delegation.decision.DelegationSources.GUIDELINE;
import static se.socialdata.delegation.decision.DelegationSources.HSF;
import static se.socialdata.delegation.decision.DelegationSources.HSLF_FS_2017_37;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.function.Function;
import se.socialdata.core.rule.Rule;
import se.socialdata.core.rule.RuleProvider;
import se.socialdata.core.rule.RuleSet;
import se.socialdata.delegation.guide.Profession;

/** What a care provider must have in place before drug handling is delegated, in the order of the guideline. */
public final class ProviderRules implements RuleProvider {

    private static final ImmutableSet<RoutineContent> DRUG_ROUTINE =
            Sets.immutableEnumSet(RoutineContent.SITUATIONS, RoutineContent.COMPETENCE, RoutineContent.FOLLOW_UP);

    private static final ImmutableSet<RoutineContent> FOLLOW_UP_ROUTINE =
            Sets.immutableEnumSet(RoutineContent.FOLLOW_UP, RoutineContent.RECONSIDERATION);

    /** DEL-006: a risk analysis, and routines based on it. */
    static final Rule<ProviderArrangement> RISK_ANALYSIS_BEFORE_ROUTINE = Rule.of("DEL-006", ProviderArrangement.class)
            .titled(
                    "Vårdgivaren identifierar riskerna med att delegera läkemedelshantering genom en riskanalys och"
                            + " upprättar rutiner utifrån den",
                    "The provider identifies the risks of delegating drug handling by a risk analysis and bases the"
                            + " routines on it")
            .status(LOCAL)
            .citing(GUIDELINE.section("Vårdgivaren"))
            .requires((arrangement, context) -> arrangement
                    .getRiskAnalysis()
                    .filter(analysis -> !analysis.getDate().isAfter(context.asOf()))
                    .filter(analysis -> arrangement
                            .getRoutine()
                            .filter(routine -> !routine.getDate().isBefore(analysis.getDate()))
                            .flatMap(DelegationRoutine::getBasedOn)
                            .filter(analysis.getReference()::equals)
                            .isPresent())
                    .isPresent())
            .explaining(
                    arrangement -> arrangement.getRiskAnalysis().isEmpty()
                            ? "Riskanalys saknas"
                            : "Rutinen bygger inte på riskanalysen",
                    arrangement -> arrangement.getRiskAnalysis().isEmpty()
                            ? "There is no risk analysis"
                            : "The routine is not based on the risk analysis")
            .at("riskAnalysis");

    /** DEL-007: what the routine for drug handling states. */
    static final Rule<ProviderArrangement> ROUTINE_STATES_THREE_THINGS = Rule.of("DEL-007", ProviderArrangement.class)
            .titled(
                    "Rutinen anger situationer och förutsättningar, kunskap och kompetens, och hur uppföljning sker",
                    "The routine states situations and conditions, knowledge and competence, and how decisions are"
                            + " followed up")
            .status(REGULATION)
            .citing(HSLF_FS_2017_37.section("9 kap."))
            .requires(
                    (arrangement, context) -> lacking(arrangement, DRUG_ROUTINE).isEmpty()
                            && arrangement
                                    .getRoutine()
                                    .filter(routine -> !routine.getDate().isAfter(context.asOf()))
                                    .isPresent())
            .explaining(
                    arrangement -> text("Rutin saknas eller gäller inte ännu", arrangement, RoutineContent::getTermSv),
                    arrangement -> text("There is no routine, or not yet", arrangement, RoutineContent::getTermEn))
            .at("routine");

    /** DEL-014: how decisions are followed up and when they are reconsidered. */
    static final Rule<ProviderArrangement> ROUTINE_STATES_RECONSIDERATION = Rule.of(
                    "DEL-014", ProviderArrangement.class)
            .titled(
                    "Rutinen beskriver hur delegeringsbeslut följs upp och när de omprövas",
                    "The routine describes how delegation decisions are followed up and when they are reconsidered")
            .status(LOCAL)
            .citing(GUIDELINE.section("Uppföljning och omprövning av delegeringsbeslut"))
            .requires(arrangement -> lacking(arrangement, FOLLOW_UP_ROUTINE).isEmpty())
            .at("routine");

    /** DEL-028: who may have the duties of a MAS in rehabilitation. */
    static final Rule<ProviderArrangement> MAR_IS_A_THERAPIST = Rule.of("DEL-028", ProviderArrangement.class)
            .titled(
                    "Inom rehabilitering fullgörs den medicinskt ansvariga sjuksköterskans uppgifter av en fysioterapeut eller"
                            + " arbetsterapeut",
                    "In rehabilitation a physiotherapist or occupational therapist may have the duties of the nurse with"
                            + " medical responsibility")
            .status(LAW)
            .citing(HSF.section("4 kap. 6 §"))
            .appliesWhen(arrangement -> arrangement.getMarProfession().isPresent())
            .requires(arrangement -> arrangement
                    .getMarProfession()
                    .filter(profession ->
                            profession == Profession.PHYSIOTHERAPIST || profession == Profession.OCCUPATIONAL_THERAPIST)
                    .isPresent())
            .at("marProfession");

    private static final RuleSet<ProviderArrangement> ALL = RuleSet.of(
            "Vårdgivarens rutiner för delegering",
            "The provider's routines for delegation",
            ProviderArrangement.class,
            ImmutableList.of(
                    RISK_ANALYSIS_BEFORE_ROUTINE,
                    ROUTINE_STATES_THREE_THINGS,
                    ROUTINE_STATES_RECONSIDERATION,
                    MAR_IS_A_THERAPIST));

    /** Created by {@link java.util.ServiceLoader}. */
    public ProviderRules() {}

    /**
     * All rules on a provider's arrangement.
     *
     * @return the rules, in the order of the guideline
     */
    public static RuleSet<ProviderArrangement> all() {
        return ALL;
    }

    @Override
    public ImmutableList<RuleSet<?>> getRuleSets() {
        return ImmutableList.of(ALL);
    }

    private static Sets.SetView<RoutineContent> lacking(
            ProviderArrangement arrangement, ImmutableSet<RoutineContent> required) {
        return Sets.difference(
                required,
                arrangement.getRoutine().map(DelegationRoutine::getContents).orElse(ImmutableSet.of()));
    }

    private static String text(
            String noRoutine, ProviderArrangement arrangement, Function<RoutineContent, String> term) {
        Sets.SetView<RoutineContent> lacking = lacking(arrangement, DRUG_ROUTINE);
        return arrangement.getRoutine().isEmpty() || lacking.isEmpty()
                ? noRoutine
                : "– " + String.join(", ", lacking.stream().map(term).toList());
    }
}
