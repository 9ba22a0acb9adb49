package se.socialdata.core.matching;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import se.socialdata.core.home.CareNeed;
import se.socialdata.core.home.FamilyHome;
import se.socialdata.core.placement.PlacementForm;
import se.socialdata.core.rule.Truth;

/**
 * The factors that hold the child's care needs against what the home takes on.
 *
 * <p>A need that the home refuses is unmet; one that it says it meets, or has the competence for, is met; anything else is not
 * known. Where the routine says that a need is always looked at and the child's need is not stated, a home that could meet it
 * is met all the same, and of any other it is not known.
 */
final class CareFactors {

    static final ImmutableList<FactorDefinition> ALL = ImmutableList.of(
            careNeeds(),
            always(MatchingFactor.NEUROPSYCHIATRIC, CareNeed.NEUROPSYCHIATRIC, Set.of())
                    .met("Hemmet tar emot barn med NPF.", "The home takes in children with neuropsychiatric diagnoses.")
                    .unmet(
                            "Hemmet tar inte emot barn med NPF.",
                            "The home does not take in children with neuropsychiatric diagnoses.")
                    .ask("Har hemmet kompetens i NPF?", "Is the home competent in neuropsychiatric disabilities?")
                    .askOfChildUnless(
                            states(CareNeed.NEUROPSYCHIATRIC),
                            "Har barnet en neuropsykiatrisk diagnos?",
                            "Does the child have a neuropsychiatric diagnosis?"),
            always(
                            MatchingFactor.DEVELOPMENT_LEVEL,
                            CareNeed.INTELLECTUAL_DISABILITY,
                            Set.of(CareNeed.DISABILITY_SERVICES))
                    .met("Hemmet svarar mot utvecklingsnivån.", "The home answers to the level of development.")
                    .unmet(
                            "Hemmet svarar inte mot utvecklingsnivån.",
                            "The home does not answer to the level of development.")
                    .ask(
                            "Svarar hemmet mot barnets utvecklingsnivå?",
                            "Does the home answer to the child's level of development?")
                    .askOfChildUnless(
                            states(CareNeed.INTELLECTUAL_DISABILITY),
                            "Vilken är barnets utvecklingsnivå?",
                            "What is the child's level of development?"),
            always(MatchingFactor.HEALTH, CareNeed.HEALTH, Set.of())
                    .met("Hemmet kan möta den fysiska ohälsan.", "The home can meet the physical ill-health.")
                    .unmet("Hemmet tar inte emot vid fysisk ohälsa.", "The home does not take in physical ill-health.")
                    .ask("Kan hemmet möta den fysiska ohälsan?", "Can the home meet the physical ill-health?")
                    .askOfChildUnless(states(CareNeed.HEALTH), "Hur är barnets hälsa?", "How is the child's health?"),
            always(MatchingFactor.MENTAL_HEALTH, CareNeed.MENTAL_ILL_HEALTH, Set.of(CareNeed.SELF_HARM))
                    .met("Hemmet kan möta den psykiska ohälsan.", "The home can meet the mental ill-health.")
                    .unmet("Hemmet tar inte emot vid psykisk ohälsa.", "The home does not take in mental ill-health.")
                    .ask("Kan hemmet möta den psykiska ohälsan?", "Can the home meet the mental ill-health?")
                    .askOfChildUnless(
                            states(CareNeed.MENTAL_ILL_HEALTH),
                            "Hur mår barnet psykiskt?",
                            "How is the child's mental health?"),
            always(MatchingFactor.SUICIDE_RISK, CareNeed.SUICIDE_RISK, Set.of())
                    .met("Hemmet tar emot vid suicidrisk.", "The home takes in where there is a risk of suicide.")
                    .unmet(
                            "Hemmet tar inte emot vid suicidrisk.",
                            "The home does not take in where there is a risk of suicide.")
                    .ask("Kan hemmet ta emot vid suicidrisk?", "Can the home take in where there is a risk of suicide?")
                    .askOfChildUnless(
                            states(CareNeed.SUICIDE_RISK), "Finns det suicidrisk?", "Is there a risk of suicide?"),
            whenStated(MatchingFactor.TRAUMA, CareNeed.TRAUMA, CareNeed.NEGLECT)
                    .met(
                            "Hemmet har kompetens om trauma och omsorgsbrist.",
                            "The home is competent in trauma and neglect.")
                    .unmet("Hemmet tar inte emot vid trauma.", "The home does not take in trauma.")
                    .ask(
                            "Har hemmet kompetens om trauma och omsorgsbrist?",
                            "Is the home competent in trauma and neglect?"),
            always(MatchingFactor.VIOLENCE, CareNeed.VIOLENCE_EXPOSURE, Set.of())
                    .met(
                            "Hemmet tar emot barn som har utsatts för våld.",
                            "The home takes in children exposed to violence.")
                    .unmet(
                            "Hemmet tar inte emot barn som har utsatts för våld.",
                            "The home does not take in children exposed to violence.")
                    .ask(
                            "Kan hemmet ta emot ett barn som har utsatts för våld?",
                            "Can the home take in a child exposed to violence?")
                    .askOfChildUnless(
                            states(CareNeed.VIOLENCE_EXPOSURE),
                            "Har barnet utsatts för våld?",
                            "Has the child been exposed to violence?"),
            runningAway(),
            protection());

    private CareFactors() {}

    private static FactorDefinition careNeeds() {
        Set<CareNeed> group = Set.of(
                CareNeed.SCHOOL_FAILURE,
                CareNeed.CRIME,
                CareNeed.SERIOUS_CRIME,
                CareNeed.SUBSTANCE_USE,
                CareNeed.DETOXIFICATION,
                CareNeed.ACTING_OUT,
                CareNeed.SEXUAL_BEHAVIOUR,
                CareNeed.OTHER_PSYCHOSOCIAL);
        int bits = HomeFacts.bits(group);
        return FactorDefinition.of(MatchingFactor.CARE_NEEDS)
                .relevantWhen(need -> (need.needs & bits) != 0 || need.careNeeded == Truth.TRUE)
                .testing((need, home) -> {
                    if (need.careNeeded == Truth.TRUE && home.form == PlacementForm.SUPPORTED_ACCOMMODATION) {
                        return CheckOutcome.UNMET;
                    }
                    return meets(need.needs & bits, 0, home);
                })
                .met("Hemmet tar emot för barnets vårdbehov.", "The home takes in for the child's needs of care.")
                .unmet(
                        "Hemmet tar inte emot för barnets vårdbehov.",
                        "The home does not take in for the child's needs of care.")
                .ask(
                        "Kan hemmet möta barnets vårdbehov, och ingår det i målgruppen?",
                        "Can the home meet the child's needs of care, and do they belong to its target group?")
                .probedBy(probesFor(group), need -> indexes(group, need));
    }

    private static FactorDefinition always(MatchingFactor factor, CareNeed asked, Set<CareNeed> others) {
        Set<CareNeed> group = Sets.union(Set.of(asked), others).immutableCopy();
        int bits = HomeFacts.bits(group);
        int askedBit = EnumBits.of(asked);
        return FactorDefinition.of(factor)
                .relevantWhen(need -> (need.needs & bits) != 0 || (need.needsExcluded & askedBit) == 0)
                .testing((need, home) -> meets(need.needs & bits, askedBit & ~(need.needs | need.needsExcluded), home))
                .probedBy(probesFor(group), need -> indexes(group, need));
    }

    private static FactorDefinition whenStated(MatchingFactor factor, CareNeed... needs) {
        Set<CareNeed> group = Set.of(needs);
        int bits = HomeFacts.bits(group);
        return FactorDefinition.of(factor)
                .relevantWhen(need -> (need.needs & bits) != 0)
                .testing((need, home) -> meets(need.needs & bits, 0, home))
                .probedBy(probesFor(group), need -> indexes(group, need));
    }

    private static CheckOutcome meets(int wanted, int unknown, HomeFacts home) {
        if ((wanted & home.needsRefused) != 0) {
            return CheckOutcome.UNMET;
        }
        return ((wanted | unknown) & ~home.needsMet) == 0 ? CheckOutcome.MET : CheckOutcome.UNKNOWN;
    }

    private static FactorDefinition runningAway() {
        Set<CareNeed> group = Set.of(CareNeed.RUNNING_AWAY);
        return FactorDefinition.of(MatchingFactor.RUNNING_AWAY)
                .relevantWhen(need -> need.has(CareNeed.RUNNING_AWAY))
                .testing((need, home) -> {
                    CheckOutcome taken = meets(HomeFacts.bits(group), 0, home);
                    if (taken == CheckOutcome.UNMET || !(home.home instanceof FamilyHome)) {
                        return taken;
                    }
                    return CheckOutcome.of(home.searchesForRunaways);
                })
                .met("Hemmet kan eftersöka ett barn som avviker.", "The home can search for a child who runs away.")
                .unmet(
                        "Hemmet kan inte eftersöka ett barn som avviker.",
                        "The home cannot search for a child who runs away.")
                .ask("Kan hemmet eftersöka ett barn som avviker?", "Can the home search for a child who runs away?")
                .probedBy(probesFor(group), need -> indexes(group, need));
    }

    private static FactorDefinition protection() {
        Set<CareNeed> group = Set.of(CareNeed.PROTECTION);
        int bit = HomeFacts.bits(group);
        return FactorDefinition.of(MatchingFactor.PROTECTION)
                .relevantWhen(need -> (need.needsExcluded & bit) == 0
                        || !need.need.getAvoidedMunicipalities().isEmpty())
                .testing((need, home) -> {
                    if (need.need.getAvoidedMunicipalities().contains(home.municipality)) {
                        return CheckOutcome.UNMET;
                    }
                    if ((need.needsExcluded & bit) != 0) {
                        return CheckOutcome.MET;
                    }
                    CheckOutcome taken = meets(need.needs & bit, bit & ~need.needs, home);
                    if (taken == CheckOutcome.UNKNOWN && home.protective != Truth.UNKNOWN) {
                        boolean secure = home.protective == Truth.TRUE;
                        return secure || need.has(CareNeed.PROTECTION) ? CheckOutcome.of(secure) : taken;
                    }
                    return taken;
                })
                .met(
                        "Hemmet kan ta emot vid skyddsbehov och ligger inte där barnet är hotat.",
                        "The home can meet the need of protection and does not lie where the child is threatened.")
                .unmet(
                        "Hemmet ligger där barnet inte får bo, eller kan inte ge skydd.",
                        "The home lies where the child must not live, or cannot give protection.")
                .ask("Kan hemmet ge det skydd som behövs?", "Can the home give the protection that is needed?")
                .askOfChildUnless(
                        states(CareNeed.PROTECTION),
                        "Behöver barnet skydd mot hot?",
                        "Does the child need protection from threats?")
                .probedBy(probesFor(group), need -> indexes(group, need));
    }

    private static Predicate<NeedFacts> states(CareNeed careNeed) {
        int bit = EnumBits.of(careNeed);
        return need -> ((need.needs | need.needsExcluded) & bit) != 0;
    }

    /** One probe for each need of a group, in the order of the list. */
    private static ImmutableList<PlacementNeed> probesFor(Set<CareNeed> group) {
        return Sets.immutableEnumSet(group).stream()
                .map(careNeed -> Probes.need()
                        .addNeeds(careNeed)
                        .addNeedsExcluded(Sets.complementOf(Sets.immutableEnumSet(careNeed))
                                .toArray(new CareNeed[0]))
                        .build())
                .collect(ImmutableList.toImmutableList());
    }

    private static int[] indexes(Set<CareNeed> group, NeedFacts need) {
        ImmutableList<CareNeed> ordered = Sets.immutableEnumSet(group).asList();
        return IntStream.range(0, ordered.size())
                .filter(i -> need.has(ordered.get(i)))
                .toArray();
    }
}
