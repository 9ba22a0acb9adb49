package se.socialdata.reporting.grant;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collector;
import se.socialdata.core.grant.GrantCase;

/**
 * Collects grant cases for the report-back (återrapportering av statsbidrag): add, merge, build.
 *
 * <p>Merging is associative and commutative, and the result of merged parts equals that of the whole. Its size follows the
 * number of grants and areas, not that of cases. A builder belongs to one thread.
 */
public final class GrantBuilder {

    private final Map<String, GrantSums> byGrant = new TreeMap<>();

    private GrantBuilder() {}

    /**
     * An empty builder.
     *
     * @return the builder
     */
    public static GrantBuilder empty() {
        return new GrantBuilder();
    }

    /**
     * A collector of cases into a builder, for sequential and parallel streams.
     *
     * @return the collector
     */
    public static Collector<GrantCase, ?, GrantBuilder> collector() {
        return Collector.of(
                GrantBuilder::empty, GrantBuilder::add, GrantBuilder::merge, Collector.Characteristics.UNORDERED);
    }

    /**
     * Adds what became of a grant in one case.
     *
     * @param grantCase the case
     */
    public void add(GrantCase grantCase) {
        byGrant.computeIfAbsent(grantCase.getGrant().getId(), id -> new GrantSums())
                .add(grantCase);
    }

    /**
     * Adds all that another builder has collected.
     *
     * @param other the other; unchanged
     * @return this builder
     */
    public GrantBuilder merge(GrantBuilder other) {
        other.byGrant.forEach((id, sums) ->
                byGrant.computeIfAbsent(id, key -> new GrantSums()).merge(sums));
        return this;
    }

    /**
     * Builds the statistics.
     *
     * @return what has been added so far
     */
    public GrantStatistics buildStatistics() {
        return GrantStatistics.of(byGrant);
    }

    /** Shows how many grants there are. */
    @Override
    public String toString() {
        return "GrantBuilder[" + byGrant.size() + " grants]";
    }
}
