package se.socialdata.core.matching;

import com.google.common.collect.ImmutableList;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * How one factor is checked: the one place that says when it is relevant, how it comes out, and in which words. The search,
 * its index and the explanation all ask this definition.
 *
 * <p>A definition may name {@linkplain #probes probes}: needs that ask for this factor only, one for each value of what it
 * depends on. The index tries them on each home beforehand; a need then stands for some of them, all of which a home must
 * meet. Where they say all that the factor depends on, they {@linkplain #decidedBy decide} it.
 */
final class FactorDefinition {

    private static final Texts NOT_RELEVANT = new Texts("Inte aktuellt.", "Not relevant.");

    final MatchingFactor factor;
    private Predicate<NeedFacts> relevant = need -> true;
    private BiFunction<NeedFacts, HomeFacts, CheckOutcome> test = (need, home) -> CheckOutcome.NOT_RELEVANT;
    private Texts met = NOT_RELEVANT;
    private Texts unmet = NOT_RELEVANT;
    private Texts askHome = NOT_RELEVANT;
    private Texts askChild = NOT_RELEVANT;
    private Predicate<NeedFacts> stated = need -> true;
    private BiFunction<NeedFacts, HomeFacts, String> detail = (need, home) -> "";
    private ImmutableList<NeedFacts> probes = ImmutableList.of();
    private Function<NeedFacts, int[]> probesOf = need -> new int[0];
    private Predicate<NeedFacts> decided = need -> false;

    private FactorDefinition(MatchingFactor factor) {
        this.factor = factor;
    }

    static FactorDefinition of(MatchingFactor factor) {
        return new FactorDefinition(factor);
    }

    /** Only needs of which this holds; for all others the factor is not relevant in any home. */
    FactorDefinition relevantWhen(Predicate<NeedFacts> condition) {
        relevant = condition;
        return this;
    }

    FactorDefinition testing(BiFunction<NeedFacts, HomeFacts, CheckOutcome> outcome) {
        test = outcome;
        return this;
    }

    FactorDefinition met(String sv, String en) {
        met = new Texts(sv, en);
        return this;
    }

    FactorDefinition unmet(String sv, String en) {
        unmet = new Texts(sv, en);
        return this;
    }

    /** What to ask the home, or of it. */
    FactorDefinition ask(String sv, String en) {
        askHome = new Texts(sv, en);
        return this;
    }

    /** What to ask about the child, where the need does not state what the factor depends on. */
    FactorDefinition askOfChildUnless(Predicate<NeedFacts> needStates, String sv, String en) {
        stated = needStates;
        askChild = new Texts(sv, en);
        return this;
    }

    /** What is added to the reason, such as a distance; never anything of other children, a name or an address. */
    FactorDefinition detailedBy(BiFunction<NeedFacts, HomeFacts, String> addition) {
        detail = addition;
        return this;
    }

    FactorDefinition probedBy(ImmutableList<PlacementNeed> needs, Function<NeedFacts, int[]> choice) {
        probes = needs.stream().map(NeedFacts::of).collect(ImmutableList.toImmutableList());
        probesOf = choice;
        return this;
    }

    /** The same, where a home that meets the probes of a need meets the factor, so that it need not be tried again. */
    FactorDefinition decidedBy(ImmutableList<PlacementNeed> needs, Function<NeedFacts, int[]> choice) {
        decided = need -> choice.apply(need).length > 0;
        return probedBy(needs, choice);
    }

    /** Whether the probes of a need decide the factor: a home that meets all of them meets it. */
    boolean isDecidedByProbes(NeedFacts need) {
        return decided.test(need);
    }

    boolean isRelevant(NeedFacts need) {
        return relevant.test(need);
    }

    CheckOutcome test(NeedFacts need, HomeFacts home) {
        return relevant.test(need) ? test.apply(need, home) : CheckOutcome.NOT_RELEVANT;
    }

    /** The same for a need of which it is known that the factor is relevant. */
    CheckOutcome testRelevant(NeedFacts need, HomeFacts home) {
        return test.apply(need, home);
    }

    ImmutableList<NeedFacts> probes() {
        return probes;
    }

    int[] probesOf(NeedFacts need) {
        return probesOf.apply(need);
    }

    FactorCheck explain(NeedFacts need, HomeFacts home, FactorWeight weight) {
        CheckOutcome outcome = test(need, home);
        Texts ask = stated.test(need) ? askHome : askChild;
        Texts text =
                switch (outcome) {
                    case MET -> met;
                    case UNMET, FOR_THE_BOARD -> unmet;
                    case UNKNOWN -> ask;
                    case NOT_RELEVANT -> NOT_RELEVANT;
                };
        String addition = outcome == CheckOutcome.MET || outcome == CheckOutcome.UNMET ? detail.apply(need, home) : "";
        return FactorCheck.builder()
                .factor(factor)
                .weight(weight)
                .outcome(outcome)
                .reasonSv(text.sv() + addition)
                .reasonEn(text.en() + addition)
                .source(factor.getSource())
                .build();
    }

    /** A text in Swedish and English. */
    private record Texts(String sv, String en) {}
}
