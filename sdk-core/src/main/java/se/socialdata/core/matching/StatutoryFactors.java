package se.socialdata.core.matching;

import com.google.common.collect.ImmutableList;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import se.socialdata.core.home.CareHome;
import se.socialdata.core.home.FamilyHome;
import se.socialdata.core.placement.PlacementForm;
import se.socialdata.core.rule.Truth;

/** The factors that rest on law, in the order of {@link MatchingFactor}. */
final class StatutoryFactors {

    private static final int SUPPORTED_FROM = 16;
    private static final int SUPPORTED_TO = 20;

    private static final int[] FIRST = {0};

    static final ImmutableList<FactorDefinition> ALL = ImmutableList.of(
            FactorDefinition.of(MatchingFactor.APPROVED_HOME)
                    .testing((need, home) -> home.home instanceof FamilyHome
                            ? CheckOutcome.of(home.approved)
                            : CheckOutcome.NOT_RELEVANT)
                    .met(
                            "Hemmet är utrett och godkänt av en socialnämnd.",
                            "A board has investigated and approved the home.")
                    .unmet("Inget godkännande gäller den här dagen.", "No approval stands on this day.")
                    .ask(
                            "Är hemmet utrett och godkänt av en socialnämnd?",
                            "Has a board investigated and approved the home?")
                    .decidedBy(any(), need -> FIRST),
            FactorDefinition.of(MatchingFactor.RECEPTION_ALLOWED)
                    .testing((need, home) -> home.receptionAllowed == Truth.TRUE
                            ? CheckOutcome.NOT_RELEVANT
                            : CheckOutcome.of(home.receptionAllowed))
                    .met("Inget förbud är känt.", "No prohibition is known.")
                    .unmet(
                            "Ett förbud att ta emot andras barn gäller.",
                            "A prohibition on taking in other people's children applies.")
                    .ask(
                            "Tillåter beslutet om begränsning att hemmet tar emot barnet?",
                            "Does the decision on limitation allow the home to take in the child?")
                    .decidedBy(any(), need -> FIRST),
            FactorDefinition.of(MatchingFactor.PERMIT)
                    .testing((need, home) ->
                            home.home instanceof CareHome ? CheckOutcome.of(home.permitted) : CheckOutcome.NOT_RELEVANT)
                    .met(
                            "Verksamheten har tillstånd eller drivs av kommun eller region.",
                            "The home has a permit, or is run by a municipality or region.")
                    .unmet("Inget tillstånd gäller den här dagen.", "No permit is in force on this day.")
                    .ask("Har verksamheten tillstånd av IVO?", "Does the home have a permit?")
                    .decidedBy(any(), need -> FIRST),
            FactorDefinition.of(MatchingFactor.FORM_FOR_AGE)
                    .testing(StatutoryFactors::testForm)
                    .met("Vårdformen är öppen för åldern.", "The form of care is open to the age.")
                    .unmet(
                            "Vårdformen är inte öppen för åldern, eller finns inte den här dagen.",
                            "The form of care is not open to the age, or does not exist on this day.")
                    .ask("Vilken ålder har barnet?", "How old is the child?")
                    .askOfChildUnless(need -> need.age >= 0, "Vilken ålder har barnet?", "How old is the child?")
                    .decidedBy(ages(), need -> need.age < 0 ? new int[0] : new int[] {need.age}),
            FactorDefinition.of(MatchingFactor.CLOSE_SUPERVISION)
                    .testing((need, home) -> home.form == PlacementForm.SPECIAL_YOUTH_HOME
                            ? CheckOutcome.of(need.closeSupervision)
                            : CheckOutcome.NOT_RELEVANT)
                    .met("Barnet behöver särskilt noggrann tillsyn.", "The child needs particularly close supervision.")
                    .unmet(
                            "Särskilt ungdomshem är för den som behöver särskilt noggrann tillsyn.",
                            "A special youth home is for those who need particularly close supervision.")
                    .ask("Behöver barnet särskilt noggrann tillsyn?", "Does the child need close supervision?")
                    .askOfChildUnless(
                            need -> need.closeSupervision != Truth.UNKNOWN,
                            "Behöver barnet särskilt noggrann tillsyn?",
                            "Does the child need particularly close supervision?")
                    .decidedBy(
                            ImmutableList.of(
                                    Probes.need().closeSupervisionNeeded(false).build(),
                                    Probes.need().closeSupervisionNeeded(true).build(),
                                    Probes.need().build()),
                            need -> new int[] {
                                switch (need.closeSupervision) {
                                    case FALSE -> 0;
                                    case TRUE -> 1;
                                    case UNKNOWN -> 2;
                                }
                            }));

    private StatutoryFactors() {}

    private static CheckOutcome testForm(NeedFacts need, HomeFacts home) {
        if (!home.form.isInForceOn(home.day)) {
            return CheckOutcome.UNMET;
        }
        if (home.form != PlacementForm.SUPPORTED_ACCOMMODATION) {
            return CheckOutcome.NOT_RELEVANT;
        }
        return need.age < 0
                ? CheckOutcome.UNKNOWN
                : CheckOutcome.of(need.age >= SUPPORTED_FROM && need.age <= SUPPORTED_TO);
    }

    static ImmutableList<PlacementNeed> any() {
        return ImmutableList.of(Probes.need().build());
    }

    /** One probe for each age. */
    static ImmutableList<PlacementNeed> ages() {
        IntFunction<PlacementNeed> ofAge = age -> Probes.need().age(age).build();
        return IntStream.rangeClosed(0, PlacementNeed.MAX_AGE).mapToObj(ofAge).collect(ImmutableList.toImmutableList());
    }
}
