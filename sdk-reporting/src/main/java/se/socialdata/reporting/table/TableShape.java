package se.socialdata.reporting.table;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a table is made of, without its numbers.
 *
 * @param dimensions the dimensions, those of the rows first
 * @param columnDimensions how many of the last dimensions stand in the columns
 * @param measureDimension the code of the dimension whose members say what is measured
 * @param measures what the members of that dimension measure, counts left out
 * @param derivations how derived members are computed, by dimension and member
 */
record TableShape(
        ImmutableList<Dimension> dimensions,
        int columnDimensions,
        String measureDimension,
        ImmutableMap<String, Measure> measures,
        ImmutableMap<MemberPlace, Derivation> derivations) {

    /**
     * A member of a dimension.
     *
     * @param dimension the position of the dimension
     * @param member the code of the member
     */
    record MemberPlace(int dimension, String member) {}

    int rowDimensions() {
        return dimensions.size() - columnDimensions;
    }

    int positionOf(String dimension) {
        for (int i = 0; i < dimensions.size(); i++) {
            if (dimensions.get(i).getCode().equals(dimension)) {
                return i;
            }
        }
        throw new IllegalArgumentException("expected one of the dimensions "
                + dimensions.stream().map(Dimension::getCode).toList());
    }

    Member member(CellKey key, int dimension) {
        return dimensions.get(dimension).getMember(key.getCode(dimension));
    }

    Measure measure(CellKey key) {
        return derivedDimension(key).isPresent() ? Measure.DERIVED : measure(key.getCode(positionOf(measureDimension)));
    }

    Measure measure(String member) {
        return derivations.containsKey(new MemberPlace(positionOf(measureDimension), member))
                ? Measure.DERIVED
                : measures.getOrDefault(member, Measure.COUNT);
    }

    /** The last dimension in which the cell is derived: its derivation applies to the results of those before. */
    Optional<Integer> derivedDimension(CellKey key) {
        for (int i = dimensions.size() - 1; i >= 0; i--) {
            if (derivations.containsKey(new MemberPlace(i, key.getCode(i)))) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    Optional<Derivation> derivation(CellKey key) {
        return derivedDimension(key).map(i -> derivations.get(new MemberPlace(i, key.getCode(i))));
    }

    /** The base and the member from which a cell is derived; none for a cell that is not. */
    ImmutableList<CellKey> operands(CellKey key) {
        return derivedDimension(key)
                .map(i -> derivation(key)
                        .map(derivation -> ImmutableList.of(
                                key.withCode(i, derivation.base()), key.withCode(i, derivation.member())))
                        .orElseThrow())
                .orElse(ImmutableList.of());
    }

    /** The parts of a total along one dimension. */
    ImmutableList<CellKey> parts(CellKey total, int dimension) {
        return member(total, dimension).parts().stream()
                .map(part -> total.withCode(dimension, part))
                .collect(toImmutableList());
    }

    /** The same table with its dimensions in another order. */
    TableShape pivot(ImmutableList<String> order, int columns) {
        ImmutableMap.Builder<MemberPlace, Derivation> moved = ImmutableMap.builder();
        derivations.forEach((place, derivation) -> moved.put(
                new MemberPlace(order.indexOf(dimensions.get(place.dimension()).getCode()), place.member()),
                derivation));
        return new TableShape(
                order.stream().map(code -> dimensions.get(positionOf(code))).collect(toImmutableList()),
                columns,
                measureDimension,
                measures,
                moved.buildOrThrow());
    }

    /** The additive relations between those of some cells that are counts. */
    ImmutableList<Equation> equations(Set<CellKey> cells) {
        ImmutableList.Builder<Equation> equations = ImmutableList.builder();
        for (CellKey key : cells) {
            if (measure(key) == Measure.COUNT) {
                for (int i = 0; i < dimensions.size(); i++) {
                    if (member(key, i).isTotal()) {
                        equations.add(new Equation(key, parts(key, i)));
                    }
                }
            }
        }
        return equations.build();
    }

    /** Every combination of one member of each dimension, in the order they are shown. */
    static ImmutableList<ImmutableList<Member>> combinations(List<Dimension> dimensions) {
        return Lists.cartesianProduct(
                        dimensions.stream().map(Dimension::getMembers).toList())
                .stream()
                .map(ImmutableList::copyOf)
                .collect(toImmutableList());
    }

    /** How the derived members of a dimension are computed, in the order of the members. */
    ImmutableList<Derivation> derivations(Dimension dimension) {
        int position = positionOf(dimension.getCode());
        return dimension.getMembers().stream()
                .map(member -> Optional.ofNullable(derivations.get(new MemberPlace(position, member.code()))))
                .flatMap(Optional::stream)
                .collect(toImmutableList());
    }
}
