package se.socialdata.reporting.audit;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import se.socialdata.core.json.IndentedOutput;
import se.socialdata.reporting.table.Rational;

/**
 * The check of a printed table for programs (granskning i JSON): every relation with its place, what is printed, its
 * operands, what is possible and the verdict.
 *
 * <p>Limits are rounded outwards to twelve decimals, so that the interval written holds the exact one. A number that cannot
 * be told is left out.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param title the title of the table, if the structure has one
 * @param source where the table was published, if the structure tells
 * @param relations the relations that were checked, in the order of the structure
 * @param omittedParts the sums that exceed their parts in several places by differences that add up as the places do
 */
public record AuditDocument(
        Optional<String> title,
        Optional<String> source,
        ImmutableList<AuditedRelation> relations,
        ImmutableList<Omission> omittedParts) {

    private static final int DECIMALS = 12;

    /**
     * The document of a check.
     *
     * @param audit the check
     * @return the document
     */
    public static AuditDocument of(TableAudit audit) {
        return new AuditDocument(
                audit.getStructure().getTitle(),
                audit.getStructure().getSource(),
                audit.getRelations().stream().map(AuditedRelation::of).collect(toImmutableList()),
                audit.getOmittedParts().stream().map(Omission::of).collect(toImmutableList()));
    }

    /**
     * How many relations have a verdict.
     *
     * @param verdict the verdict
     * @return the number
     */
    public int count(Verdict verdict) {
        return Math.toIntExact(relations.stream()
                .filter(relation -> relation.verdict() == verdict)
                .count());
    }

    /**
     * Whether numbers exist that could have been printed so, as far as one relation at a time can tell.
     *
     * @return true if no relation is infeasible
     */
    public boolean isFeasible() {
        return count(Verdict.INFEASIBLE) == 0;
    }

    /**
     * Writes the document.
     *
     * @return the JSON, with a line feed at its end
     */
    public String toJson() {
        IndentedOutput output = new IndentedOutput();
        AuditJson.AUDIT_DOCUMENT.write(output, this);
        return output + "\n";
    }

    /**
     * A relation that was checked (prövat samband).
     *
     * @param line the line of the structure file; the number of the relation, from 1, where the structure is JSON
     * @param relation the relation as the structure states it
     * @param kind its kind
     * @param place the row or column in which it was checked
     * @param verdict whether it can hold
     * @param printed what is printed where the relation gives a number
     * @param operands what it is computed from
     * @param possible the numbers that the operands allow, unless they cannot be told
     * @param recomputed what the operands give as they are printed, unless it cannot be told
     * @param gap how far what is printed is from what is possible, where it is apart
     */
    public record AuditedRelation(
            int line,
            String relation,
            RelationKind kind,
            String place,
            Verdict verdict,
            AuditedNumber printed,
            ImmutableList<AuditedNumber> operands,
            Optional<Limits> possible,
            Optional<BigDecimal> recomputed,
            Optional<BigDecimal> gap) {

        private static AuditedRelation of(CheckedRelation checked) {
            boolean apart = checked.verdict() == Verdict.INFEASIBLE || checked.verdict() == Verdict.DEFLATOR_CANDIDATE;
            return new AuditedRelation(
                    checked.relation().line(),
                    checked.relation().text(),
                    checked.relation().kind(),
                    checked.place(),
                    checked.verdict(),
                    AuditedNumber.of(checked.target()),
                    checked.operands().stream().map(AuditedNumber::of).collect(toImmutableList()),
                    checked.possible().map(Limits::of),
                    checked.recomputed().map(number -> rounded(number, RoundingMode.HALF_UP)),
                    apart ? Optional.of(rounded(checked.getGap(), RoundingMode.FLOOR)) : Optional.empty());
        }
    }

    /**
     * A number of the printed table (tryckt tal).
     *
     * @param row the name of its row
     * @param column the name of its column
     * @param line the line of the table, from 1
     * @param text what is printed
     * @param interval the numbers that are rounded to it, if it is a number
     */
    public record AuditedNumber(String row, String column, long line, String text, Optional<Limits> interval) {

        private static AuditedNumber of(CheckedRelation.CheckedNumber cell) {
            return new AuditedNumber(
                    cell.row(),
                    cell.column(),
                    cell.line(),
                    cell.text(),
                    cell.interval().map(Limits::of));
        }
    }

    /**
     * All numbers between two limits (intervall), both inclusive.
     *
     * @param least the lower limit
     * @param greatest the upper limit, not below the lower one
     */
    public record Limits(BigDecimal least, BigDecimal greatest) {

        /**
         * Limits.
         *
         * @param least the lower limit
         * @param greatest the upper limit
         * @throws IllegalArgumentException if the upper limit is below the lower one
         */
        public Limits {
            checkArgument(
                    least.compareTo(greatest) <= 0, "expected a lower limit first, got %s and %s", least, greatest);
        }

        private static Limits of(Interval interval) {
            return new Limits(
                    rounded(interval.least(), RoundingMode.FLOOR), rounded(interval.greatest(), RoundingMode.CEILING));
        }
    }

    /**
     * A sum that is greater than its parts in several places, by differences that add up as the places do (utelämnad del).
     *
     * @param relation the sum as the structure states it
     * @param place the row or column that is the total of the places
     * @param missing what is missing there, and in the places together
     * @param parts the places that miss something
     */
    public record Omission(String relation, String place, BigDecimal missing, ImmutableList<OmissionPart> parts) {

        private static Omission of(OmittedPart part) {
            return new Omission(
                    part.sum().relation().text(),
                    part.sum().place(),
                    rounded(part.missing(), RoundingMode.HALF_UP),
                    part.parts().stream()
                            .map(missing -> new OmissionPart(
                                    missing.place(),
                                    missing.getResidual().map(residual -> rounded(residual, RoundingMode.HALF_UP))))
                            .collect(toImmutableList()));
        }
    }

    /**
     * A place in which a sum misses something.
     *
     * @param place the row or column
     * @param missing how much, unless it cannot be told
     */
    public record OmissionPart(String place, Optional<BigDecimal> missing) {}

    private static BigDecimal rounded(Rational number, RoundingMode mode) {
        BigDecimal rounded = number.toBigDecimal().setScale(DECIMALS, mode).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }
}
