package se.socialdata.reporting.audit;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Tells sums that may fail because their parts were converted to fixed prices with different indices.
 *
 * <p>In the year of the price level every index is one. So if a sum holds in that year and not in others, different
 * indices can be the cause; if it fails in that year too, they cannot.
 */
final class DeflatorRule {

    private DeflatorRule() {}

    static ImmutableList<CheckedRelation> apply(List<CheckedRelation> checked, TableStructure structure) {
        return structure
                .getPriceColumn()
                .map(base -> checked.stream()
                        .map(relation -> judge(relation, base, checked))
                        .collect(toImmutableList()))
                .orElseGet(() -> ImmutableList.copyOf(checked));
    }

    private static CheckedRelation judge(CheckedRelation relation, String base, List<CheckedRelation> checked) {
        boolean explained = relation.verdict() == Verdict.INFEASIBLE
                && relation.relation().kind() == RelationKind.SUM
                && !relation.place().equals(base)
                && checked.stream()
                        .anyMatch(other -> other.relation().equals(relation.relation())
                                && other.place().equals(base)
                                && (other.verdict() == Verdict.EXACT || other.verdict() == Verdict.WITHIN_ROUNDING));
        return explained
                ? new CheckedRelation(
                        relation.relation(),
                        relation.place(),
                        relation.target(),
                        relation.operands(),
                        relation.possible(),
                        relation.recomputed(),
                        Verdict.DEFLATOR_CANDIDATE)
                : relation;
    }
}
