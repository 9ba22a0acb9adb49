package se.socialdata.reporting.grant;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;

/** What became of state grants (statsbidrag): allocated, requisitioned, received, used, reported and paid back. */
public final class GrantStatistics {

    private final ImmutableSortedMap<String, GrantFigures> byGrant;

    private GrantStatistics(ImmutableSortedMap<String, GrantFigures> byGrant) {
        this.byGrant = byGrant;
    }

    static GrantStatistics of(Map<String, GrantSums> sums) {
        return new GrantStatistics(
                ImmutableSortedMap.copyOf(Maps.transformValues(sums, GrantSums::toFigures), Comparator.naturalOrder()));
    }

    /**
     * The figures of every grant.
     *
     * @return the figures by the identity of the grant, in its order
     */
    public ImmutableSortedMap<String, GrantFigures> getByGrant() {
        return byGrant;
    }

    /**
     * The figures of a grant.
     *
     * @param id its identity
     * @return the figures
     * @throws IllegalArgumentException if there is no case of it
     */
    public GrantFigures getFigures(String id) {
        checkArgument(byGrant.containsKey(id), "expected one of the grants %s", byGrant.keySet());
        return Objects.requireNonNull(byGrant.get(id));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GrantStatistics that && byGrant.equals(that.byGrant);
    }

    @Override
    public int hashCode() {
        return byGrant.hashCode();
    }

    /** The grants. */
    @Override
    public String toString() {
        return "GrantStatistics" + byGrant.keySet();
    }
}
