package se.socialdata.reporting.audit;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.socialdata.reporting.audit.CheckedRelation.CheckedNumber;
import se.socialdata.reporting.audit.Relation.Operand;
import se.socialdata.reporting.table.Rational;

/**
 * The check of a printed table against its structure (granskning av en tryckt tabell).
 *
 * <p>This class is immutable and thread-safe.
 */
public final class TableAudit {

    private final TableStructure structure;
    private final ImmutableList<CheckedRelation> relations;
    private final ImmutableList<OmittedPart> omittedParts;

    private TableAudit(
            TableStructure structure,
            ImmutableList<CheckedRelation> relations,
            ImmutableList<OmittedPart> omittedParts) {
        this.structure = structure;
        this.relations = relations;
        this.omittedParts = omittedParts;
    }

    /**
     * Checks a table.
     *
     * @param table the table as it is printed
     * @param structure what its cells should have to do with each other
     * @return the check, with every relation in every place
     * @throws IllegalArgumentException if the table lacks a declared row or column, or if a cell that a relation needs holds
     *     neither a number nor a symbol; the message says where
     */
    public static TableAudit of(PrintedTable table, TableStructure structure) {
        PrintedCells cells = new PrintedCells(table, structure);
        List<CheckedRelation> checked = new ArrayList<>();
        for (Relation relation : structure.getRelations()) {
            checked.addAll(check(relation, cells));
        }
        ImmutableList<CheckedRelation> judged = DeflatorRule.apply(checked, structure);
        return new TableAudit(structure, judged, OmittedPart.find(judged));
    }

    private static List<CheckedRelation> check(Relation relation, PrintedCells cells) {
        List<CheckedRelation> checked = new ArrayList<>();
        boolean yearly = relation.kind() == RelationKind.YEARLY;
        for (int i = yearly ? 1 : 0; i < relation.places().size(); i++) {
            String place = relation.places().get(i);
            if (relation.kind() == RelationKind.NESTED) {
                checked.addAll(nested(relation, place, cells));
                continue;
            }
            List<CheckedNumber> operands = new ArrayList<>();
            if (yearly) {
                String series = relation.operands().get(0).name();
                operands.add(cells.get(series, relation.places().get(i - 1)));
                operands.add(cells.get(series, place));
            } else {
                relation.operands().forEach(operand -> operands.add(get(operand, place, cells)));
            }
            CheckedNumber target = get(relation.target(), place, cells);
            if (!relation.isEverywhere() || !target.text().isEmpty()) {
                checked.add(judge(relation, place, target, ImmutableList.copyOf(operands)));
            }
        }
        return checked;
    }

    /** Each threshold with the one before it. */
    private static List<CheckedRelation> nested(Relation relation, String place, PrintedCells cells) {
        List<CheckedRelation> checked = new ArrayList<>();
        for (int i = 1; i < relation.operands().size(); i++) {
            CheckedNumber narrower = get(relation.operands().get(i), place, cells);
            CheckedNumber wider = get(relation.operands().get(i - 1), place, cells);
            if (!relation.isEverywhere() || !narrower.text().isEmpty()) {
                checked.add(judge(relation, place, narrower, ImmutableList.of(wider)));
            }
        }
        return checked;
    }

    private static CheckedNumber get(Operand operand, String place, PrintedCells cells) {
        return cells.get(operand.name(), operand.at().orElse(place));
    }

    private static CheckedRelation judge(
            Relation relation, String place, CheckedNumber target, ImmutableList<CheckedNumber> operands) {
        Optional<Interval> possible = Optional.empty();
        Optional<Rational> recomputed = Optional.empty();
        if (operands.stream().allMatch(operand -> operand.interval().isPresent())) {
            possible = RelationArithmetic.compute(relation.kind(), operands, CheckedNumber::interval);
            if (operands.stream().allMatch(TableAudit::isSingle)) {
                recomputed = RelationArithmetic.compute(relation.kind(), operands, TableAudit::asPrinted)
                        .map(Interval::least);
            }
        }
        Verdict verdict = verdict(relation.kind(), target, possible, recomputed);
        return new CheckedRelation(relation, place, target, operands, possible, recomputed, verdict);
    }

    private static Verdict verdict(
            RelationKind kind, CheckedNumber target, Optional<Interval> possible, Optional<Rational> recomputed) {
        if (target.interval().isEmpty() || possible.isEmpty()) {
            return Verdict.NOT_CHECKABLE;
        }
        PrintedNumber printed = target.number().orElseThrow();
        Interval interval = target.interval().orElseThrow();
        if (kind == RelationKind.NESTED) {
            if (recomputed.isPresent() && Rational.of(printed.greatest()).compareTo(recomputed.orElseThrow()) <= 0) {
                return Verdict.EXACT;
            }
            return interval.least().compareTo(possible.orElseThrow().greatest()) <= 0
                    ? Verdict.WITHIN_ROUNDING
                    : Verdict.INFEASIBLE;
        }
        if (isSingle(target)
                && recomputed
                        .map(exact -> exact.round(printed.getDecimals()).compareTo(printed.least()) == 0)
                        .orElse(false)) {
            return Verdict.EXACT;
        }
        return interval.distanceTo(possible.orElseThrow()).signum() == 0 ? Verdict.WITHIN_ROUNDING : Verdict.INFEASIBLE;
    }

    private static boolean isSingle(CheckedNumber number) {
        return number.number().filter(PrintedNumber::isSingle).isPresent();
    }

    private static Optional<Interval> asPrinted(CheckedNumber number) {
        return number.number().map(PrintedNumber::least).map(Rational::of).map(Interval::of);
    }

    /**
     * What the table was checked against.
     *
     * @return the structure
     */
    public TableStructure getStructure() {
        return structure;
    }

    /**
     * Every relation in every place, in the order of the structure.
     *
     * @return the checked relations
     */
    public ImmutableList<CheckedRelation> getRelations() {
        return relations;
    }

    /**
     * The relations with one verdict.
     *
     * @param verdict the verdict
     * @return the checked relations
     */
    public ImmutableList<CheckedRelation> getRelations(Verdict verdict) {
        return relations.stream()
                .filter(relation -> relation.verdict() == verdict)
                .collect(toImmutableList());
    }

    /**
     * Totals that exceed their parts everywhere by what a part left out would explain.
     *
     * @return the candidates, in the order of the structure
     */
    public ImmutableList<OmittedPart> getOmittedParts() {
        return omittedParts;
    }

    /**
     * Whether no relation is infeasible.
     *
     * @return true also if some cannot be checked
     */
    public boolean isFeasible() {
        return getRelations(Verdict.INFEASIBLE).isEmpty();
    }

    /** The numbers of relations by verdict. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("TableAudit");
        for (Verdict verdict : Verdict.values()) {
            text.append(' ')
                    .append(verdict)
                    .append('=')
                    .append(getRelations(verdict).size());
        }
        return text.toString();
    }
}
