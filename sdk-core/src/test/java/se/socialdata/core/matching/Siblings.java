package se.socialdata.core.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static se.socialdata.core.matching.FactorWeight.REQUIRED;
import static se.socialdata.core.matching.MatchingFactor.NUMBER_OF_CHILDREN;
import static se.socialdata.core.matching.MatchingFactor.WHICH_CHILDREN;
import static se.socialdata.core.matching.Needs.DAY;
import static se.socialdata.core.matching.Needs.girl;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import se.socialdata.core.home.CareNeed;
import se.socialdata.core.home.FamilyHome;

/** Siblings of thirteen who require something of each other, and how a register of a few homes divides them. */
final class Siblings {

    static MatchPolicy policy(FactorWeight number, FactorWeight which) {
        MatchPolicy.Builder policy = MatchPolicy.builder().name("own");
        for (PolicyFactor factor : MatchPolicy.standard().getFactors()) {
            policy.addFactors(
                    switch (factor.getFactor()) {
                        case NUMBER_OF_CHILDREN -> PolicyFactor.of(NUMBER_OF_CHILDREN, number);
                        case WHICH_CHILDREN -> PolicyFactor.of(WHICH_CHILDREN, which);
                        default -> factor;
                    });
        }
        return policy.build();
    }

    static final MatchPolicy STRICT = policy(REQUIRED, REQUIRED);

    static PlacementNeed.Builder sibling(String id) {
        return girl().id(id);
    }

    static PlacementNeed.Builder criminal(String id) {
        return silent(id).addNeeds(CareNeed.CRIME);
    }

    /** A sibling of whom it is not known whether there is crime. */
    static PlacementNeed.Builder silent(String id) {
        PlacementNeed.Builder need = sibling(id);
        return need.needsExcluded(Sets.difference(need.build().getNeedsExcluded(), ImmutableSet.of(CareNeed.CRIME)));
    }

    static SiblingGroup.Builder group(PlacementNeed.Builder... needs) {
        SiblingGroup.Builder group = SiblingGroup.builder().id("group").allTogetherWished(true);
        for (PlacementNeed.Builder need : needs) {
            group.addNeeds(need.build());
        }
        return group;
    }

    static FamilyHome home(String key, int capacity) {
        return Needs.home(key).capacity(capacity).build();
    }

    static SiblingResult divide(SiblingGroup.Builder group, MatchPolicy policy, FamilyHome... homes) {
        SiblingResult result = HomeRegister.of(List.of(homes), DAY)
                .divide(group.build(), policy, 2, AccessPurpose.of("test"), event -> {});
        assertThat(result.isProved()).isTrue();
        return result;
    }

    static String best(SiblingResult result) {
        return result.getSolution().best().homes().toString();
    }

    static KeptApart number(String child, String... from) {
        return new KeptApart(child, NUMBER_OF_CHILDREN, REQUIRED, CheckOutcome.UNMET, ImmutableSet.copyOf(from));
    }

    static KeptApart which(String child, CheckOutcome outcome, String... from) {
        return new KeptApart(child, WHICH_CHILDREN, REQUIRED, outcome, ImmutableSet.copyOf(from));
    }

    private Siblings() {}
}
