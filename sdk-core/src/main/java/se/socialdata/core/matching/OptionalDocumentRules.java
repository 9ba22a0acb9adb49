package se.socialdata.core.matching;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Set;
import se.socialdata.core.placement.KinConsideration;
import se.socialdata.core.rule.Rule;
import se.socialdata.core.rule.RuleSet;
import se.socialdata.core.rule.RuleStatus;

/** The routines of single municipalities and what is proposed: off until chosen. */
final class OptionalDocumentRules {

    static final Rule<MatchDocument> SUNDSVALL_FACTORS = DocumentRules.considering(
            DocumentRules.rule(
                            "MAT-401",
                            "Sundsvall: skydd, NPF, utvecklingsnivå, hälsa, psykiskt mående och suicidrisk är beaktade",
                            "Sundsvall: protection, diagnoses, development, health, mental health and risk of suicide are considered",
                            RuleStatus.LOCAL)
                    .citing(MatchSources.ds("3.1.1")),
            Set.of(
                    MatchingFactor.PROTECTION,
                    MatchingFactor.NEUROPSYCHIATRIC,
                    MatchingFactor.DEVELOPMENT_LEVEL,
                    MatchingFactor.HEALTH,
                    MatchingFactor.MENTAL_HEALTH,
                    MatchingFactor.SUICIDE_RISK));

    static final Rule<MatchDocument> SUNDSVALL_EXPECTATIONS = DocumentRules.rule(
                    "MAT-402",
                    "Sundsvall: det framgår vad socialtjänsten förväntar sig av utföraren",
                    "Sundsvall: what social services expect of the provider is stated",
                    RuleStatus.LOCAL)
            .citing(MatchSources.ds("3.1.1"))
            .requires(document ->
                    document.getExpectations().filter(text -> !text.isBlank()).isPresent())
            .at("expectations");

    static final Rule<MatchDocument> VETLANDA_ALTERNATIVES = DocumentRules.rule(
                    "MAT-403",
                    "Vetlanda: alternativa lösningar på hemmaplan har övervägts före placering",
                    "Vetlanda: alternatives at home have been considered before a placement",
                    RuleStatus.LOCAL)
            .citing(MatchSources.ds("3.1.1"))
            .requires(document -> DocumentFacts.isBy(document.getAlternativesAtHomeDate(), document.getDate()))
            .at("alternativesAtHomeDate");

    static final Rule<MatchDocument> KIN_REASON = DocumentRules.rule(
                    "MAT-501",
                    "Det är motiverat varför barnet inte kan placeras i nätverket",
                    "It is reasoned why the child cannot be placed within the network",
                    RuleStatus.PROPOSED)
            .citing(MatchSources.ds("3.9"))
            .appliesWhen(document -> document.getKinConsideration()
                    .flatMap(KinConsideration::getPossible)
                    .filter(possible -> !possible)
                    .isPresent())
            .requires(document -> document.getKinConsideration()
                    .flatMap(KinConsideration::getReason)
                    .filter(reason -> !reason.isBlank())
                    .isPresent())
            .at("kinConsideration.reason");

    static final Rule<MatchDocument> VIOLENCE_CONSIDERED = DocumentRules.considering(
            DocumentRules.rule(
                            "MAT-502",
                            "Våldsutsatthet är beaktad i matchningen",
                            "Exposure to violence is considered in the match",
                            RuleStatus.PROPOSED)
                    .citing(MatchSources.ds("6.2.2")),
            Set.of(MatchingFactor.VIOLENCE));

    static final ImmutableMap<String, RuleSet<MatchDocument>> LOCAL = ImmutableMap.of(
            "Sundsvall",
            MatchRules.set("Sundsvall", "Sundsvall", ImmutableList.of(SUNDSVALL_FACTORS, SUNDSVALL_EXPECTATIONS)),
            "Vetlanda",
            MatchRules.set("Vetlanda", "Vetlanda", ImmutableList.of(VETLANDA_ALTERNATIVES)));

    static final ImmutableMap<String, RuleSet<MatchDocument>> PROPOSED = ImmutableMap.of(
            "Ds 2026:5", MatchRules.set("Ds 2026:5", "Ds 2026:5", ImmutableList.of(KIN_REASON, VIOLENCE_CONSIDERED)));

    private OptionalDocumentRules() {}
}
