package se.socialdata.core.matching;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;

/** The policy of those who have none of their own. */
final class StandardPolicy {

    private static final ImmutableSet<MatchingFactor> REQUIRED = Sets.immutableEnumSet(
            MatchingFactor.AVAILABILITY,
            MatchingFactor.FORM_DECIDED,
            MatchingFactor.AGE,
            MatchingFactor.SEX,
            MatchingFactor.PROTECTION,
            MatchingFactor.ALLERGIES,
            MatchingFactor.LOCATION,
            MatchingFactor.SIBLINGS);

    private static final ImmutableSet<MatchingFactor> INFORMATIVE = Sets.immutableEnumSet(
            MatchingFactor.ENTRY_CURRENT, MatchingFactor.POLICE_REGISTERS, MatchingFactor.CONSENT_REVOKED);

    static final MatchPolicy POLICY = policy();

    private StandardPolicy() {}

    private static MatchPolicy policy() {
        MatchPolicy.Builder policy = MatchPolicy.builder().name("standard");
        for (MatchingFactor factor : MatchingFactor.values()) {
            policy.addFactors(PolicyFactor.of(factor, weightOf(factor)));
        }
        return policy.build();
    }

    private static FactorWeight weightOf(MatchingFactor factor) {
        if (factor.isStatutory() || REQUIRED.contains(factor)) {
            return FactorWeight.REQUIRED;
        }
        return INFORMATIVE.contains(factor) ? FactorWeight.INFORMATIVE : FactorWeight.WEIGHED;
    }
}
