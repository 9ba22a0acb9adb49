package se.socialdata.core.matching;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * A need and a policy, made ready to be held against many homes: the factors that are relevant, those that can exclude first.
 */
final class PreparedNeed {

    final NeedFacts facts;
    private final MatchPolicy policy;
    private final FactorDefinition[] required;
    private final FactorDefinition[] undecided;
    private final FactorDefinition[] weighed;

    private PreparedNeed(NeedFacts facts, MatchPolicy policy) {
        this.facts = facts;
        this.policy = policy;
        this.required = relevant(FactorWeight.REQUIRED);
        this.undecided = Arrays.stream(required)
                .filter(definition -> !definition.isDecidedByProbes(facts))
                .toArray(FactorDefinition[]::new);
        this.weighed = relevant(FactorWeight.WEIGHED);
    }

    static PreparedNeed of(PlacementNeed need, MatchPolicy policy) {
        return new PreparedNeed(NeedFacts.of(need), policy);
    }

    /** The same need of a child who comes with siblings. */
    PreparedNeed with(SiblingCompany siblings) {
        return new PreparedNeed(facts.with(siblings), policy);
    }

    private FactorDefinition[] relevant(FactorWeight weight) {
        List<FactorDefinition> definitions = new ArrayList<>();
        for (PolicyFactor factor : policy.getOrderedFactors()) {
            FactorDefinition definition = Factors.ALL.get(factor.getFactor());
            if (definition != null && factor.getWeight() == weight && definition.isRelevant(facts)) {
                definitions.add(definition);
            }
        }
        return definitions.toArray(new FactorDefinition[0]);
    }

    /** The relevant factors that can exclude a home. */
    ImmutableList<FactorDefinition> required() {
        return ImmutableList.copyOf(required);
    }

    MatchPolicy policy() {
        return policy;
    }

    /** Whether the home can be considered; the first required factor that is unmet decides. */
    MatchStatus status(HomeFacts home) {
        MatchStatus status = MatchStatus.FITS;
        for (FactorDefinition definition : required) {
            CheckOutcome outcome = definition.testRelevant(facts, home);
            if (outcome == CheckOutcome.UNMET) {
                return MatchStatus.EXCLUDED;
            }
            if (outcome == CheckOutcome.UNKNOWN) {
                status = MatchStatus.TO_BE_ASKED;
            }
        }
        return status;
    }

    /** Whether a home fits that the index has let through: only what the index does not decide is tried. */
    boolean fits(HomeFacts home) {
        for (FactorDefinition definition : undecided) {
            CheckOutcome outcome = definition.testRelevant(facts, home);
            if (outcome != CheckOutcome.MET && outcome != CheckOutcome.NOT_RELEVANT) {
                return false;
            }
        }
        return true;
    }

    /** {@link #order} of a home that fits: its required factors are met. */
    long orderOfFitting(HomeFacts home) {
        long order = 0;
        for (FactorDefinition definition : weighed) {
            order = (order << 2) | definition.testRelevant(facts, home).getRank();
        }
        return order;
    }

    /**
     * The place of a home that is not excluded, among the others: one bit for each required factor and two for each weighed
     * one, the first factor in the highest bits. A smaller number comes first. With five statutory factors, which are always
     * required, the 33 factors take at most 61 bits.
     */
    long order(HomeFacts home) {
        long order = 0;
        for (FactorDefinition definition : required) {
            order = (order << 1) | (definition.testRelevant(facts, home).getRank() & 1);
        }
        for (FactorDefinition definition : weighed) {
            order = (order << 2) | definition.testRelevant(facts, home).getRank();
        }
        return order;
    }

    /** How many weighed factors are unmet. */
    int countUnmet(HomeFacts home) {
        int unmet = 0;
        for (FactorDefinition definition : weighed) {
            if (definition.testRelevant(facts, home) == CheckOutcome.UNMET) {
                unmet++;
            }
        }
        return unmet;
    }

    /**
     * How the child fits a home as one of several siblings. The distance is in whole kilometres, as in a match: what comes out
     * is passed on, and finer would help to find an address.
     */
    SiblingFit fit(HomeFacts home) {
        long metres = facts.metresTo(home);
        boolean limited = facts.maxOthers >= home.leastOthers;
        FactorDefinition which = Objects.requireNonNull(Factors.ALL.get(MatchingFactor.WHICH_CHILDREN));
        return new SiblingFit(
                countUnmet(home),
                metres < 0 ? SiblingFit.UNKNOWN_DISTANCE : PlaceFactors.toWholeKilometres(metres),
                limited ? facts.maxOthers - home.leastOthers : SiblingFit.NO_LIMIT,
                which.test(facts, home) == CheckOutcome.UNMET);
    }

    Match explain(HomeFacts home) {
        Match.Builder match = Match.builder()
                .needId(facts.need.getId())
                .homeKey(home.key)
                .date(home.day)
                .policyName(policy.getName())
                .status(status(home));
        long metres = facts.metresTo(home);
        if (metres >= 0) {
            match.distanceKilometres(PlaceFactors.toKilometres(metres));
        }
        for (PolicyFactor factor : policy.getOrderedFactors()) {
            FactorDefinition definition = Factors.ALL.get(factor.getFactor());
            if (definition != null) {
                match.addChecks(definition.explain(facts, home, factor.getWeight()));
            }
        }
        return match.build();
    }
}
