package se.socialdata.core.matching;

import java.util.Collections;

/**
 * The siblings who come to the same home together with a child, in what its need asks of other children.
 *
 * @param counted how many of them count among the other children
 * @param which whether the child may live with them: met, unmet or not known
 */
record SiblingCompany(int counted, CheckOutcome which) {

    /** No siblings. */
    static final SiblingCompany NONE = new SiblingCompany(0, CheckOutcome.MET);

    /**
     * Whether a child may live with a sibling, by what its need says of which other children there may be. A need of the
     * sibling that stands in neither of its lists is not known, nor is an age that is not stated.
     */
    static CheckOutcome tolerates(PlacementNeed need, PlacementNeed sibling) {
        int least = need.getMinAgeOfOthers().orElse(0);
        if (sibling.getAge().orElse(least) < least
                || !Collections.disjoint(need.getApartFromNeeds(), sibling.getNeeds())) {
            return CheckOutcome.UNMET;
        }
        boolean ageKnown = least == 0 || sibling.getAge().isPresent();
        return ageKnown && sibling.getNeedsExcluded().containsAll(need.getApartFromNeeds())
                ? CheckOutcome.MET
                : CheckOutcome.UNKNOWN;
    }
}
