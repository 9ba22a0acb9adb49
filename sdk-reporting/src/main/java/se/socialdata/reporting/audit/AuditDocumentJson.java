package se.socialdata.reporting.audit;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static se.socialdata.core.json.JsonTypes.BOOLEAN;
import static se.socialdata.core.json.JsonTypes.DECIMAL;
import static se.socialdata.core.json.JsonTypes.TEXT;
import static se.socialdata.core.json.JsonTypes.coded;
import static se.socialdata.core.json.JsonTypes.integer;
import static se.socialdata.core.json.JsonTypes.list;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import se.socialdata.core.json.JsonRecord;
import se.socialdata.core.json.JsonType;
import se.socialdata.core.json.JsonTypes;
import se.socialdata.core.json.ValueProperty;
import se.socialdata.reporting.audit.AuditDocument.AuditedNumber;
import se.socialdata.reporting.audit.AuditDocument.AuditedRelation;
import se.socialdata.reporting.audit.AuditDocument.Limits;
import se.socialdata.reporting.audit.AuditDocument.Omission;
import se.socialdata.reporting.audit.AuditDocument.OmissionPart;

/** How the check of a printed table stands in JSON. */
final class AuditDocumentJson {

    private static final JsonType<Integer> COUNT = integer(0, Integer.MAX_VALUE);

    private static final JsonRecord<Limits> LIMITS = JsonRecord.ofValues(
            "AuditLimits", Limits.class, "All numbers between two limits, both inclusive (intervall).", properties -> {
                ValueProperty<BigDecimal> least =
                        properties.required("least", "The lower limit, rounded down.", DECIMAL, Limits::least);
                ValueProperty<BigDecimal> greatest =
                        properties.required("greatest", "The upper limit, rounded up.", DECIMAL, Limits::greatest);
                return values -> new Limits(values.get(least), values.get(greatest));
            });

    private static final JsonRecord<AuditedNumber> NUMBER = JsonRecord.ofValues(
            "AuditedNumber", AuditedNumber.class, "A number of the printed table (tryckt tal).", properties -> {
                ValueProperty<String> row =
                        properties.required("row", "The name of its row.", TEXT, AuditedNumber::row);
                ValueProperty<String> column =
                        properties.required("column", "The name of its column.", TEXT, AuditedNumber::column);
                ValueProperty<Long> line = properties.required(
                        "line", "The line of the table, from 1.", JsonTypes.LONG, AuditedNumber::line);
                ValueProperty<String> text = properties.required("text", "What is printed.", TEXT, AuditedNumber::text);
                ValueProperty<Optional<Limits>> interval = properties.optional(
                        "interval",
                        "The numbers that are rounded to it; absent if it is no number.",
                        LIMITS,
                        AuditedNumber::interval);
                return values -> new AuditedNumber(
                        values.get(row), values.get(column), values.get(line), values.get(text), values.get(interval));
            });

    private static final JsonRecord<AuditedRelation> RELATION = JsonRecord.ofValues(
            "AuditedRelation",
            AuditedRelation.class,
            "A relation that was checked in one row or column (prövat samband).",
            properties -> {
                ValueProperty<Integer> line = properties.required(
                        "line",
                        "The line of the structure file; the number of the relation, from 1, where the structure is JSON.",
                        COUNT,
                        AuditedRelation::line);
                ValueProperty<String> relation = properties.required(
                        "relation", "The relation as the structure states it.", TEXT, AuditedRelation::relation);
                ValueProperty<RelationKind> kind =
                        properties.required("kind", "Its kind.", coded(RelationKind.class), AuditedRelation::kind);
                ValueProperty<String> place = properties.required(
                        "place", "The row or column in which it was checked.", TEXT, AuditedRelation::place);
                ValueProperty<Verdict> verdict = properties.required(
                        "verdict", "Whether it can hold.", coded(Verdict.class), AuditedRelation::verdict);
                ValueProperty<AuditedNumber> printed = properties.required(
                        "printed",
                        "What is printed where the relation gives a number.",
                        NUMBER,
                        AuditedRelation::printed);
                ValueProperty<List<AuditedNumber>> operands = properties.required(
                        "operands", "What it is computed from.", list(NUMBER), AuditedRelation::operands);
                ValueProperty<Optional<Limits>> possible = properties.optional(
                        "possible",
                        "The numbers that the operands allow; absent if they cannot be told.",
                        LIMITS,
                        AuditedRelation::possible);
                ValueProperty<Optional<BigDecimal>> recomputed = properties.optional(
                        "recomputed",
                        "What the operands give as they are printed; absent if it cannot be told.",
                        DECIMAL,
                        AuditedRelation::recomputed);
                ValueProperty<Optional<BigDecimal>> gap = properties.optional(
                        "gap",
                        "How far what is printed is from what is possible, where it is apart.",
                        DECIMAL,
                        AuditedRelation::gap);
                return values -> new AuditedRelation(
                        values.get(line),
                        values.get(relation),
                        values.get(kind),
                        values.get(place),
                        values.get(verdict),
                        values.get(printed),
                        ImmutableList.copyOf(values.get(operands)),
                        values.get(possible),
                        values.get(recomputed),
                        values.get(gap));
            });

    private static final JsonRecord<OmissionPart> OMISSION_PART = JsonRecord.ofValues(
            "AuditOmissionPart", OmissionPart.class, "A place in which a sum misses something.", properties -> {
                ValueProperty<String> place =
                        properties.required("place", "The row or column.", TEXT, OmissionPart::place);
                ValueProperty<Optional<BigDecimal>> missing = properties.optional(
                        "missing", "How much; absent if it cannot be told.", DECIMAL, OmissionPart::missing);
                return values -> new OmissionPart(values.get(place), values.get(missing));
            });

    private static final JsonRecord<Omission> OMISSION = JsonRecord.ofValues(
            "AuditOmission",
            Omission.class,
            "A sum that is greater than its parts in several places, by differences that add up as the places do"
                    + " (utelämnad del).",
            properties -> {
                ValueProperty<String> relation = properties.required(
                        "relation", "The sum as the structure states it.", TEXT, Omission::relation);
                ValueProperty<String> place = properties.required(
                        "place", "The row or column that is the total of the places.", TEXT, Omission::place);
                ValueProperty<BigDecimal> missing =
                        properties.required("missing", "What is missing there.", DECIMAL, Omission::missing);
                ValueProperty<List<OmissionPart>> parts = properties.required(
                        "parts", "The places that miss something.", list(OMISSION_PART), Omission::parts);
                return values -> new Omission(
                        values.get(relation),
                        values.get(place),
                        values.get(missing),
                        ImmutableList.copyOf(values.get(parts)));
            });

    private static final JsonRecord<VerdictCounts> VERDICTS = JsonRecord.ofValues(
            "AuditVerdicts", VerdictCounts.class, "How many relations have each verdict.", properties -> {
                ImmutableMap<Verdict, ValueProperty<Integer>> numbers = Arrays.stream(Verdict.values())
                        .collect(toImmutableMap(
                                Function.identity(),
                                verdict -> properties.required(
                                        verdict.getCode(),
                                        "How many are " + verdict.getTermEn() + ".",
                                        COUNT,
                                        counts -> counts.of(verdict))));
                return values -> new VerdictCounts(numbers.entrySet().stream()
                        .collect(toImmutableMap(Map.Entry::getKey, entry -> values.get(entry.getValue()))));
            });

    static final JsonRecord<AuditDocument> AUDIT_DOCUMENT = JsonRecord.ofValues(
            "AuditDocument",
            AuditDocument.class,
            "The check of a printed table: every relation with its numbers and its verdict (granskning av tryckt tabell).",
            properties -> {
                ValueProperty<Optional<String>> title =
                        properties.optional("title", "The title of the table.", TEXT, AuditDocument::title);
                ValueProperty<Optional<String>> source =
                        properties.optional("source", "Where the table was published.", TEXT, AuditDocument::source);
                ValueProperty<Boolean> feasible = properties.required(
                        "feasible", "Whether no relation is infeasible.", BOOLEAN, AuditDocument::isFeasible);
                ValueProperty<VerdictCounts> verdicts = properties.required(
                        "verdicts", "How many relations have each verdict.", VERDICTS, VerdictCounts::of);
                ValueProperty<List<AuditedRelation>> relations = properties.required(
                        "relations",
                        "The relations that were checked, in the order of the structure.",
                        list(RELATION),
                        AuditDocument::relations);
                ValueProperty<List<Omission>> omittedParts = properties.required(
                        "omittedParts",
                        "The sums in which a part may have been left out.",
                        list(OMISSION),
                        AuditDocument::omittedParts);
                return values -> {
                    AuditDocument document = new AuditDocument(
                            values.get(title),
                            values.get(source),
                            ImmutableList.copyOf(values.get(relations)),
                            ImmutableList.copyOf(values.get(omittedParts)));
                    checkArgument(
                            values.get(feasible) == document.isFeasible()
                                    && values.get(verdicts).equals(VerdictCounts.of(document)),
                            "expected feasible and verdicts to tell of the relations");
                    return document;
                };
            });

    private AuditDocumentJson() {}

    /** The numbers of relations by verdict, which the document computes. */
    private record VerdictCounts(ImmutableMap<Verdict, Integer> numbers) {

        private static VerdictCounts of(AuditDocument document) {
            return new VerdictCounts(
                    Arrays.stream(Verdict.values()).collect(toImmutableMap(Function.identity(), document::count)));
        }

        private int of(Verdict verdict) {
            return numbers.getOrDefault(verdict, 0);
        }
    }
}
