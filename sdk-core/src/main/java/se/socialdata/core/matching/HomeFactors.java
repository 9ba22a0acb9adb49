package se.socialdata.core.matching;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import se.socialdata.core.home.Animal;
import se.socialdata.core.home.FamilyHome;
import se.socialdata.core.home.HomeCompetence;
import se.socialdata.core.home.LanguageCode;
import se.socialdata.core.identity.Sex;
import se.socialdata.core.placement.PlacementForm;
import se.socialdata.core.rule.Truth;

/** The factors that hold the child against the home itself: whom it takes in, how many, with which animals and for how long. */
final class HomeFactors {

    /** The index knows up to four places; a need of more is looked up under four and then tried. */
    private static final int MOST_PLACES = 4;

    private static final int[] FIRST = {0};

    static final ImmutableList<FactorDefinition> ALL = ImmutableList.of(
            FactorDefinition.of(MatchingFactor.AVAILABILITY)
                    .testing((need, home) -> places(1, home))
                    .met("Hemmet har en ledig plats den här dagen.", "The home has a free place on this day.")
                    .unmet("Hemmet har ingen ledig plats den här dagen.", "The home has no free place on this day.")
                    .ask("Kan hemmet ta emot den här dagen?", "Can the home take in a child on this day?")
                    .decidedBy(StatutoryFactors.any(), need -> FIRST),
            siblings(),
            formDecided(),
            age(),
            sex(),
            allergies(),
            FactorDefinition.of(MatchingFactor.URGENCY)
                    .relevantWhen(need -> need.need.isAcute())
                    .testing((need, home) -> CheckOutcome.of(home.takesInAcutely))
                    .met("Hemmet tar emot akut.", "The home takes in acutely.")
                    .unmet("Hemmet tar inte emot akut.", "The home does not take in acutely.")
                    .ask("Kan hemmet ta emot akut?", "Can the home take in acutely?")
                    .decidedBy(
                            ImmutableList.of(Probes.need().acute(true).build()),
                            need -> need.need.isAcute() ? FIRST : new int[0]),
            expectedLength(),
            numberOfChildren(),
            whichChildren(),
            languageAndCulture(),
            FactorDefinition.of(MatchingFactor.ENTRY_CURRENT)
                    .testing((need, home) -> CheckOutcome.of(home.current))
                    .met("Uppgifterna är bekräftade det senaste året.", "The entry was confirmed within the last year.")
                    .unmet(
                            "Uppgifterna är inte bekräftade det senaste året.",
                            "The entry was not confirmed within the last year.")
                    .ask("Är uppgifterna om hemmet aktuella?", "Is the entry on the home current?")
                    .decidedBy(StatutoryFactors.any(), need -> FIRST),
            forTheBoard(MatchingFactor.POLICE_REGISTERS)
                    .met("Inhämtade utdrag är utan anteckning.", "The extracts that were obtained hold no entry.")
                    .unmet(
                            "Det finns en uppgift ur polisens register som nämnden ska bedöma.",
                            "There is an entry in a police register for the board to judge.")
                    .ask(
                            "Inhämta utdrag ur belastnings- och misstankeregistren före beslut.",
                            "Obtain extracts from the police registers before the decision."),
            forTheBoard(MatchingFactor.CONSENT_REVOKED)
                    .met("Inget medgivande har återtagits.", "No consent has been revoked.")
                    .unmet(
                            "En nämnd har tidigare återtagit sitt medgivande; det är för nämnden att bedöma.",
                            "A board has revoked its consent earlier; that is for the board to judge.")
                    .ask(
                            "Har en nämnd tidigare återtagit sitt medgivande?",
                            "Has a board revoked its consent earlier?"));

    private HomeFactors() {}

    private static CheckOutcome places(int wanted, HomeFacts home) {
        if (home.freePlaces == HomeFacts.UNKNOWN) {
            return CheckOutcome.UNKNOWN;
        }
        if (home.freePlaces < wanted) {
            return CheckOutcome.UNMET;
        }
        return home.availabilityStated ? CheckOutcome.MET : CheckOutcome.UNKNOWN;
    }

    private static FactorDefinition siblings() {
        ImmutableList<PlacementNeed> probes = IntStream.range(1, MOST_PLACES)
                .mapToObj(count -> Probes.need()
                        .addAllSiblingsTogether(IntStream.range(0, count)
                                .mapToObj(i -> "sibling-" + i)
                                .toList())
                        .build())
                .collect(ImmutableList.toImmutableList());
        return FactorDefinition.of(MatchingFactor.SIBLINGS)
                .relevantWhen(need -> need.placesNeeded > 1)
                .testing((need, home) -> places(need.placesNeeded, home))
                .met("Hemmet har plats för syskonen tillsammans.", "The home has room for the siblings together.")
                .unmet(
                        "Hemmet har inte plats för syskonen tillsammans.",
                        "The home has no room for the siblings together.")
                .ask("Har hemmet plats för syskonen tillsammans?", "Does the home have room for the siblings together?")
                .probedBy(
                        probes,
                        need -> need.placesNeeded > 1
                                ? new int[] {Math.min(need.placesNeeded, MOST_PLACES) - 2}
                                : new int[0]);
    }

    private static FactorDefinition formDecided() {
        ImmutableList<PlacementNeed> probes = Arrays.stream(PlacementForm.values())
                .map(form -> Probes.need().addForms(form).build())
                .collect(ImmutableList.toImmutableList());
        return FactorDefinition.of(MatchingFactor.FORM_DECIDED)
                .relevantWhen(need -> need.forms != 0)
                .testing((need, home) -> CheckOutcome.of((need.forms & EnumBits.of(home.form)) != 0))
                .met("Hemmet är av beslutad vårdform.", "The home is of the form that was decided.")
                .unmet("Hemmet är av en annan vårdform.", "The home is of another form of care.")
                .decidedBy(
                        probes,
                        need -> Integer.bitCount(need.forms) == 1
                                ? new int[] {Integer.numberOfTrailingZeros(need.forms)}
                                : new int[0]);
    }

    private static FactorDefinition age() {
        return FactorDefinition.of(MatchingFactor.AGE)
                .testing((need, home) -> {
                    if (need.age < 0) {
                        return CheckOutcome.UNKNOWN;
                    }
                    if (need.age < home.minAge || (home.maxAge >= 0 && need.age > home.maxAge)) {
                        return CheckOutcome.UNMET;
                    }
                    return home.minAge >= 0 && home.maxAge >= 0 ? CheckOutcome.MET : CheckOutcome.UNKNOWN;
                })
                .met("Åldern ligger inom hemmets målgrupp.", "The age lies within the home's target group.")
                .unmet("Åldern ligger utanför hemmets målgrupp.", "The age lies outside the home's target group.")
                .ask("Tar hemmet emot barn i den här åldern?", "Does the home take in children of this age?")
                .askOfChildUnless(need -> need.age >= 0, "Vilken ålder har barnet?", "How old is the child?")
                .decidedBy(StatutoryFactors.ages(), need -> need.age < 0 ? new int[0] : new int[] {need.age});
    }

    private static FactorDefinition sex() {
        ImmutableList.Builder<PlacementNeed> probes = ImmutableList.builder();
        for (Sex sex : Sex.values()) {
            probes.add(
                    Probes.need().sex(sex).build(),
                    Probes.need().sex(sex).sexMatters(true).build());
        }
        int both = HomeFacts.bits(Arrays.asList(Sex.values()));
        return FactorDefinition.of(MatchingFactor.SEX)
                .testing((need, home) -> {
                    if (home.sexes == 0) {
                        return need.need.isSexMatters() ? CheckOutcome.UNKNOWN : CheckOutcome.NOT_RELEVANT;
                    }
                    if (need.sex < 0) {
                        return home.sexes == both ? CheckOutcome.NOT_RELEVANT : CheckOutcome.UNKNOWN;
                    }
                    return CheckOutcome.of((home.sexes & 1 << need.sex) != 0);
                })
                .met("Hemmet tar emot barnets kön.", "The home takes in the child's sex.")
                .unmet("Hemmet tar inte emot barnets kön.", "The home does not take in the child's sex.")
                .ask("Vilka kön tar hemmet emot?", "Which sexes does the home take in?")
                .askOfChildUnless(need -> need.sex >= 0, "Vilket kön har barnet?", "What is the child's sex?")
                .decidedBy(
                        probes.build(),
                        need -> need.sex < 0
                                ? new int[0]
                                : new int[] {2 * need.sex + (need.need.isSexMatters() ? 1 : 0)});
    }

    private static FactorDefinition allergies() {
        ImmutableList<PlacementNeed> probes = Arrays.stream(Animal.values())
                .map(animal -> Probes.need().addAllergies(animal).build())
                .collect(ImmutableList.toImmutableList());
        return FactorDefinition.of(MatchingFactor.ALLERGIES)
                .relevantWhen(need -> need.allergies != 0 || !need.allergiesAsked)
                .testing((need, home) -> {
                    if (home.animalsKnown && home.animals == 0) {
                        return CheckOutcome.MET;
                    }
                    if ((need.allergies & home.animals) != 0) {
                        return CheckOutcome.UNMET;
                    }
                    return need.allergiesAsked && home.animalsKnown ? CheckOutcome.MET : CheckOutcome.UNKNOWN;
                })
                .met("Hemmet har inget djur som barnet inte tål.", "The home has no animal that the child cannot bear.")
                .unmet("Hemmet har ett djur som barnet är allergiskt mot.", "The child is allergic to an animal there.")
                .ask("Finns det djur i hemmet, och vilka?", "Are there animals in the home, and which?")
                .askOfChildUnless(
                        need -> need.allergiesAsked,
                        "Är barnet allergiskt mot djur?",
                        "Is the child allergic to animals?")
                .decidedBy(probes, need -> bitsOf(need.allergies));
    }

    private static FactorDefinition expectedLength() {
        ImmutableList<PlacementNeed> probes = Arrays.stream(ExpectedLength.values())
                .map(length -> Probes.need().expectedLength(length).build())
                .collect(ImmutableList.toImmutableList());
        return FactorDefinition.of(MatchingFactor.EXPECTED_LENGTH)
                .relevantWhen(need -> need.need.getExpectedLength().isPresent())
                .testing((need, home) -> {
                    if (need.need.getExpectedLength().equals(Optional.of(ExpectedLength.UPBRINGING))) {
                        return CheckOutcome.of(home.upbringing);
                    }
                    return home.form == PlacementForm.EMERGENCY_HOME || home.form.isInstitution()
                            ? CheckOutcome.MET
                            : CheckOutcome.UNKNOWN;
                })
                .met("Hemmet tar emot för den tid som är tänkt.", "The home takes in for the time that is meant.")
                .unmet(
                        "Hemmet tar inte emot för den tid som är tänkt.",
                        "The home does not take in for the time that is meant.")
                .ask("För hur lång tid tar hemmet emot?", "For how long does the home take in children?")
                .decidedBy(probes, need -> need.need
                        .getExpectedLength()
                        .map(length -> new int[] {EnumBits.placeOf(length)})
                        .orElse(new int[0]));
    }

    private static FactorDefinition numberOfChildren() {
        return FactorDefinition.of(MatchingFactor.NUMBER_OF_CHILDREN)
                .relevantWhen(need -> need.maxOthers >= 0)
                .testing((need, home) -> {
                    if (home.leastOthers + need.company.counted() > need.maxOthers) {
                        return CheckOutcome.UNMET;
                    }
                    return home.othersCounted ? CheckOutcome.MET : CheckOutcome.UNKNOWN;
                })
                .met("Antalet barn i hemmet passar.", "The number of children in the home fits.")
                .unmet("Antalet barn i hemmet passar inte.", "The number of children in the home does not fit.")
                .ask("Hur många barn bor i hemmet?", "How many children live in the home?");
    }

    /** What comes out of it says no more than that the home fits or does not: not which child, and not why. */
    private static FactorDefinition whichChildren() {
        return FactorDefinition.of(MatchingFactor.WHICH_CHILDREN)
                .relevantWhen(need -> need.minAgeOfOthers > 0 || need.apartFromNeeds != 0)
                .testing((need, home) -> {
                    if (need.company.which() == CheckOutcome.UNMET
                            || home.youngestCertain < need.minAgeOfOthers
                            || (need.apartFromNeeds & home.needsOfOthers) != 0) {
                        return CheckOutcome.UNMET;
                    }
                    boolean needsKnown = need.apartFromNeeds == 0 || home.needsOfOthersKnown;
                    return home.youngestPossible >= need.minAgeOfOthers && needsKnown
                            ? need.company.which()
                            : CheckOutcome.UNKNOWN;
                })
                .met("Sammansättningen av barn i hemmet passar.", "The children in the home fit the need.")
                .unmet(
                        "Sammansättningen av barn i hemmet passar inte.",
                        "The children in the home do not fit the need.")
                .ask("Passar sammansättningen av barn i hemmet?", "Do the children in the home fit the need?");
    }

    private static FactorDefinition languageAndCulture() {
        return FactorDefinition.of(MatchingFactor.LANGUAGE_AND_CULTURE)
                .relevantWhen(need -> !need.need.getLanguages().isEmpty() || need.need.isCultureWished())
                .testing((need, home) -> {
                    Truth spoken = speaks(need.need.getLanguages(), home.home.getLanguages());
                    Truth cultured = !need.need.isCultureWished() || home.has(HomeCompetence.CULTURE_AND_LANGUAGE)
                            ? Truth.TRUE
                            : Truth.UNKNOWN;
                    return CheckOutcome.of(spoken.and(cultured));
                })
                .met(
                        "Hemmet svarar mot önskemålen om språk och kultur.",
                        "The home meets the wishes on language and culture.")
                .unmet("Hemmet talar inget av språken.", "The home speaks none of the languages.")
                .ask(
                        "Vilka språk och vilken kultur finns i hemmet?",
                        "Which languages and culture are there in the home?");
    }

    private static Truth speaks(ImmutableSet<LanguageCode> wanted, ImmutableSet<LanguageCode> spoken) {
        if (wanted.isEmpty()) {
            return Truth.TRUE;
        }
        return spoken.isEmpty()
                ? Truth.UNKNOWN
                : Truth.of(!Sets.intersection(wanted, spoken).isEmpty());
    }

    private static FactorDefinition forTheBoard(MatchingFactor factor) {
        boolean police = factor == MatchingFactor.POLICE_REGISTERS;
        return FactorDefinition.of(factor).testing((need, home) -> {
            if (!(home.home instanceof FamilyHome)) {
                return CheckOutcome.NOT_RELEVANT;
            }
            Optional<Boolean> answer = police ? home.policeEntry : home.consentRevoked;
            return answer.map(yes -> yes ? CheckOutcome.FOR_THE_BOARD : CheckOutcome.MET)
                    .orElse(CheckOutcome.UNKNOWN);
        });
    }

    private static int[] bitsOf(int bits) {
        return IntStream.range(0, Integer.SIZE)
                .filter(i -> (bits & 1 << i) != 0)
                .toArray();
    }
}
