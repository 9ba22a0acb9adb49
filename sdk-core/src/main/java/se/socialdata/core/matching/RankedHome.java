package se.socialdata.core.matching;

import java.util.Comparator;
import java.util.OptionalInt;

/**
 * A home in the result of a search (hem i sökresultat): its key, whether it fits, how far away it is, and on demand
 * {@linkplain #explain why}.
 */
public final class RankedHome {

    /** By the factors in the order of the policy, then by distance, the unknown last, then by key. */
    static final Comparator<RankedHome> ORDER = (first, second) -> {
        int byFactors = Long.compare(first.order, second.order);
        if (byFactors != 0) {
            return byFactors;
        }
        int byDistance = Long.compareUnsigned(first.metres, second.metres);
        return byDistance != 0 ? byDistance : first.home.key.compareTo(second.home.key);
    };

    private final PreparedNeed need;
    private final HomeFacts home;
    private final MatchStatus status;
    private final long order;
    private final long metres;

    RankedHome(PreparedNeed need, HomeFacts home, MatchStatus status) {
        this.need = need;
        this.home = home;
        this.status = status;
        this.order = status == MatchStatus.FITS ? need.orderOfFitting(home) : need.order(home);
        this.metres = need.facts.metresTo(home);
    }

    /**
     * The key of the home.
     *
     * @return the key
     */
    public String getHomeKey() {
        return home.key;
    }

    /**
     * Whether the home can be considered.
     *
     * @return fits or to be asked
     */
    public MatchStatus getStatus() {
        return status;
    }

    /**
     * The distance from the origin of the need, as the crow flies.
     *
     * @return whole kilometres, rounded up, or empty where it is not known
     */
    public OptionalInt getDistanceKilometres() {
        return metres < 0 ? OptionalInt.empty() : OptionalInt.of(PlaceFactors.toKilometres(metres));
    }

    /**
     * The match with the check of every factor, made now.
     *
     * @return the match
     */
    public Match explain() {
        return need.explain(home);
    }

    /** The place by the factors; see {@link PreparedNeed#order}. */
    long order() {
        return order;
    }

    /** The distance in metres, or {@link HomeFacts#UNKNOWN}. */
    long metres() {
        return metres;
    }

    HomeFacts facts() {
        return home;
    }

    /** The key and the status. */
    @Override
    public String toString() {
        return home.key + " " + status;
    }
}
