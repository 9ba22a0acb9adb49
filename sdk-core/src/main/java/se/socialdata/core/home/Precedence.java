package se.socialdata.core.home;

import static com.google.common.collect.Comparators.emptiesFirst;
import static com.google.common.collect.Comparators.emptiesLast;
import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.reverseOrder;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * Which of several statements on one day counts: the greatest. The lists they stand in are in any order, so the order is theirs
 * alone, to the last property: the latest, and of those of one day the most cautious, for nothing may pass on what is doubtful.
 */
final class Precedence {

    /** The latest stated, then the latest begun, then the one that promises least. */
    static final Comparator<AvailabilityPeriod> OF_AVAILABILITY = comparing(
                    AvailabilityPeriod::getStatedDate, emptiesFirst(naturalOrder()))
            .thenComparing(AvailabilityPeriod::getStartDate)
            .thenComparing(AvailabilityPeriod::isAvailable, reverseOrder())
            .thenComparing(period -> boxed(period.getFreePlaces()), emptiesFirst(reverseOrder()))
            .thenComparing(AvailabilityPeriod::getEndDate, emptiesFirst(reverseOrder()));

    /** The latest begun, then the one of whom least is said. */
    static final Comparator<HomeManager> OF_MANAGERS = comparing(HomeManager::getStartDate)
            .thenComparing(doubtful(HomeManager::getSuitable))
            .thenComparing(doubtful(HomeManager::getUniversityEducation))
            .thenComparing(doubtful(HomeManager::getPostSecondaryEducation))
            .thenComparing(doubtful(HomeManager::getSimilarExperience))
            .thenComparing(HomeManager::getEndDate, emptiesFirst(reverseOrder()));

    /** The latest granted, then the one that allows least. */
    static final Comparator<Permit> OF_PERMITS = comparing(Permit::getGrantedDate)
            .thenComparing(permit -> boxed(permit.getMaxPersons()), emptiesFirst(reverseOrder()))
            .thenComparing(Permit::getEndDate, emptiesFirst(reverseOrder()))
            .thenComparing(Permit::getTargetGroup, emptiesFirst(targetGroups()))
            .thenComparing(Permit::isRevoked);

    /** The latest stated, then the one that leaves most in doubt. */
    static final Comparator<StaffFacts> OF_STAFF = comparing(StaffFacts::getDate)
            .thenComparing(doubtful(StaffFacts::getSuitabilityChecked))
            .thenComparing(doubtful(StaffFacts::getChildCompetence))
            .thenComparing(doubtful(StaffFacts::getChildContactAppointed))
            .thenComparing(facts -> boxed(facts.getEducatedCareStaff()), emptiesLast(reverseOrder()))
            .thenComparing(facts -> boxed(facts.getCareStaff()), emptiesLast(naturalOrder()))
            .thenComparing(StaffFacts::isSpecialReasons, reverseOrder());

    private Precedence() {}

    /** A no comes out greater than what is not stated, and that greater than a yes. */
    private static <T> Comparator<T> doubtful(Function<T, Optional<Boolean>> answer) {
        return comparingInt(
                statement -> answer.apply(statement).map(yes -> yes ? 0 : 2).orElse(1));
    }

    /** The narrower is the greater: the higher lowest age, the lower highest age, the fewer sexes and needs. */
    private static Comparator<TargetGroup> targetGroups() {
        return comparing((TargetGroup group) -> boxed(group.getMinAge()), emptiesFirst(naturalOrder()))
                .thenComparing(group -> boxed(group.getMaxAge()), emptiesFirst(reverseOrder()))
                .thenComparing(group -> ordinals(group.getSexes()), Precedence::compareNarrowness)
                .thenComparing(group -> ordinals(group.getNeeds()), Precedence::compareNarrowness)
                .thenComparing(group -> ordinals(group.getExcludedNeeds()), Precedence::compareNarrowness);
    }

    /** An empty set limits nothing, and is the widest. */
    private static int compareNarrowness(ImmutableList<Integer> one, ImmutableList<Integer> other) {
        int size = Integer.compare(
                other.isEmpty() ? Integer.MAX_VALUE : other.size(), one.isEmpty() ? Integer.MAX_VALUE : one.size());
        for (int i = 0; size == 0 && i < one.size(); i++) {
            int code = one.get(i).compareTo(other.get(i));
            if (code != 0) {
                return code;
            }
        }
        return size;
    }

    private static <E extends Enum<E>> ImmutableList<Integer> ordinals(Collection<E> codes) {
        return codes.stream().map(Enum::ordinal).sorted().collect(ImmutableList.toImmutableList());
    }

    private static Optional<Integer> boxed(OptionalInt number) {
        return number.stream().boxed().findFirst();
    }
}
