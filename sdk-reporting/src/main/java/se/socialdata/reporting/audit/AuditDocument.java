package se.socialdata.reporting.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import se.socialdata.core.json.IndentedOutput;
import se.socialdata.core.json.JsonOutput;
import se.socialdata.reporting.audit.CheckedRelation.CheckedNumber;
import se.socialdata.reporting.table.Rational;

/**
 * The check of a printed table for programs (granskning i JSON): the verdicts with their numbers, then every relation with
 * its place, what is printed, its operands, what is possible and the verdict.
 *
 * <p>Limits are rounded outwards to twelve decimals, so that the interval written holds the exact one. A number that cannot
 * be told is left out.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class AuditDocument {

    private static final int DECIMALS = 12;

    private final TableAudit audit;

    private AuditDocument(TableAudit audit) {
        this.audit = audit;
    }

    /**
     * The document of a check.
     *
     * @param audit the check
     * @return the document
     */
    public static AuditDocument of(TableAudit audit) {
        return new AuditDocument(audit);
    }

    /**
     * Writes the document.
     *
     * @return the JSON, with a line feed at its end
     */
    public String toJson() {
        IndentedOutput output = new IndentedOutput();
        output.startObject();
        audit.getStructure().getTitle().ifPresent(title -> text("title", title, output));
        audit.getStructure().getSource().ifPresent(source -> text("source", source, output));
        output.name("feasible");
        output.bool(audit.isFeasible());
        output.name("verdicts");
        output.startObject();
        for (Verdict verdict : Verdict.values()) {
            output.name(verdict.getCode());
            output.integer(audit.getRelations(verdict).size());
        }
        output.endObject();
        output.name("relations");
        output.startArray();
        audit.getRelations().forEach(relation -> write(relation, output));
        output.endArray();
        output.name("omittedParts");
        output.startArray();
        audit.getOmittedParts().forEach(part -> write(part, output));
        output.endArray();
        output.endObject();
        return output + "\n";
    }

    private static void write(CheckedRelation checked, JsonOutput output) {
        output.startObject();
        output.name("line");
        output.integer(checked.relation().line());
        text("relation", checked.relation().text(), output);
        text("kind", checked.relation().kind().getCode(), output);
        text("place", checked.place(), output);
        text("verdict", checked.verdict().getCode(), output);
        output.name("printed");
        write(checked.target(), output);
        output.name("operands");
        output.startArray();
        checked.operands().forEach(operand -> write(operand, output));
        output.endArray();
        checked.possible().ifPresent(possible -> interval("possible", possible, output));
        checked.recomputed().ifPresent(number -> number("recomputed", number, RoundingMode.HALF_UP, output));
        if (checked.verdict() == Verdict.INFEASIBLE || checked.verdict() == Verdict.DEFLATOR_CANDIDATE) {
            number("gap", checked.getGap(), RoundingMode.FLOOR, output);
        }
        output.endObject();
    }

    private static void write(CheckedNumber cell, JsonOutput output) {
        output.startObject();
        text("row", cell.row(), output);
        text("column", cell.column(), output);
        output.name("line");
        output.integer(cell.line());
        text("text", cell.text(), output);
        cell.interval().ifPresent(interval -> interval("interval", interval, output));
        output.endObject();
    }

    private static void write(OmittedPart part, JsonOutput output) {
        output.startObject();
        text("relation", part.sum().relation().text(), output);
        text("place", part.sum().place(), output);
        number("missing", part.missing(), RoundingMode.HALF_UP, output);
        output.name("parts");
        output.startArray();
        part.parts().forEach(missing -> {
            output.startObject();
            text("place", missing.place(), output);
            missing.getResidual().ifPresent(residual -> number("missing", residual, RoundingMode.HALF_UP, output));
            output.endObject();
        });
        output.endArray();
        output.endObject();
    }

    private static void interval(String name, Interval interval, JsonOutput output) {
        output.name(name);
        output.startObject();
        number("least", interval.least(), RoundingMode.FLOOR, output);
        number("greatest", interval.greatest(), RoundingMode.CEILING, output);
        output.endObject();
    }

    private static void number(String name, Rational number, RoundingMode mode, JsonOutput output) {
        BigDecimal rounded = number.toBigDecimal().setScale(DECIMALS, mode).stripTrailingZeros();
        output.name(name);
        output.decimal(rounded.scale() < 0 ? rounded.setScale(0) : rounded);
    }

    private static void text(String name, String text, JsonOutput output) {
        output.name(name);
        output.text(text);
    }
}
