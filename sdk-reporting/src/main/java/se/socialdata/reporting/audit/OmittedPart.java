package se.socialdata.reporting.audit;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import se.socialdata.reporting.table.Rational;

/**
 * A sum that is greater than its parts in several places, by differences that add up as the places do (utelämnad del).
 *
 * <p>Rounding scatters; a part that is not printed, such as persons of unknown sex, adds up. Where the printed total of the
 * places exceeds its parts by exactly what the places together do, a part left out is the likelier explanation.
 *
 * @param sum the sum in the place that is the total of the others
 * @param parts the same sum in each place that misses something
 * @param missing what is missing in the total, and in the places together
 */
public record OmittedPart(CheckedRelation sum, ImmutableList<CheckedRelation> parts, Rational missing) {

    static ImmutableList<OmittedPart> find(List<CheckedRelation> checked) {
        return checked.stream()
                .filter(OmittedPart::misses)
                .flatMap(sum -> checked.stream()
                        .filter(across -> isSumOf(across, sum))
                        .flatMap(across -> find(sum, across, checked).stream()))
                .collect(toImmutableList());
    }

    private static boolean misses(CheckedRelation relation) {
        return relation.relation().kind() == RelationKind.SUM
                && relation.getResidual()
                        .filter(residual -> residual.signum() > 0)
                        .isPresent();
    }

    /** Whether one relation sums the places of the other into its place, through the same target. */
    private static boolean isSumOf(CheckedRelation across, CheckedRelation sum) {
        return across.relation().kind() == RelationKind.SUM
                && across.verdict() == Verdict.EXACT
                && across.relation().target().name().equals(sum.place())
                && across.place().equals(sum.relation().target().name());
    }

    private static Optional<OmittedPart> find(
            CheckedRelation sum, CheckedRelation across, List<CheckedRelation> checked) {
        List<String> places = across.relation().operands().stream()
                .map(Relation.Operand::name)
                .toList();
        ImmutableList<CheckedRelation> parts = checked.stream()
                .filter(part -> part.relation().equals(sum.relation()) && places.contains(part.place()))
                .collect(toImmutableList());
        Rational total = sum.getResidual().orElseThrow();
        Rational together =
                parts.stream().flatMap(part -> part.getResidual().stream()).reduce(Rational.ZERO, Rational::plus);
        boolean additive = parts.size() == places.size()
                && parts.stream().allMatch(part -> part.getResidual()
                        .filter(residual -> residual.signum() >= 0)
                        .isPresent())
                && together.equals(total);
        return additive
                ? Optional.of(new OmittedPart(
                        sum, parts.stream().filter(OmittedPart::misses).collect(toImmutableList()), total))
                : Optional.empty();
    }
}
