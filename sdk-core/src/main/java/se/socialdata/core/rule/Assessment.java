package se.socialdata.core.rule;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How the rules came out for one record on one date (prövning), with every outcome kept as a tree.
 *
 * <p>Outcomes are decided when the record is checked; the tree and the texts are built when they are asked for, from the
 * same record. Until then an assessment refers to the record, which must not change. Stored for later, an assessment is the
 * {@linkplain #getSubjectType() type of the record}, the {@linkplain #getAsOf() date asked about}, the {@linkplain
 * #getSdkVersion() version of the SDK} and the {@linkplain #getNodes() tree}, and {@link #of(String, LocalDate, String,
 * ImmutableList)} makes it again; the record itself is not part of it. Immutable and thread-safe.
 */
public final class Assessment {

    /** The lower of the two bits of each outcome: set for failed and undetermined, whose upper bits differ. */
    private static final long LOWER_BITS = 0x5555_5555_5555_5555L;

    private final String subjectType;
    private final LocalDate asOf;
    private final String sdkVersion;
    private final int size;
    private final long[] outcomes;
    private final @Nullable Evaluation<?> evaluation;
    private volatile @Nullable ImmutableList<AssessmentNode> nodes;

    private Assessment(
            String subjectType,
            LocalDate asOf,
            String sdkVersion,
            int size,
            long[] outcomes,
            @Nullable Evaluation<?> evaluation,
            @Nullable ImmutableList<AssessmentNode> nodes) {
        this.subjectType = subjectType;
        this.asOf = asOf;
        this.sdkVersion = sdkVersion;
        this.size = size;
        this.outcomes = outcomes;
        this.evaluation = evaluation;
        this.nodes = nodes;
    }

    static Assessment of(Evaluation<?> evaluation, long[] outcomes) {
        return new Assessment(
                evaluation.type().getSimpleName(),
                evaluation.context().asOf(),
                SdkVersion.get(),
                evaluation.rules().size(),
                outcomes,
                evaluation,
                null);
    }

    /**
     * An assessment from what was stored.
     *
     * @param subjectType the simple name of the record's type
     * @param asOf the date asked about
     * @param sdkVersion the version of the SDK that made the assessment
     * @param nodes one tree for each rule
     * @return the assessment
     */
    public static Assessment of(
            String subjectType, LocalDate asOf, String sdkVersion, ImmutableList<AssessmentNode> nodes) {
        long[] outcomes =
                Outcome.pack(nodes.stream().map(AssessmentNode::getOutcome).toList());
        return new Assessment(subjectType, asOf, sdkVersion, nodes.size(), outcomes, null, nodes);
    }

    /**
     * The simple name of the record's type, for example {@code Decision}.
     *
     * @return the name
     */
    public String getSubjectType() {
        return subjectType;
    }

    /**
     * The date asked about.
     *
     * @return the date
     */
    public LocalDate getAsOf() {
        return asOf;
    }

    /**
     * The version of the SDK that made the assessment.
     *
     * @return the version
     */
    public String getSdkVersion() {
        return sdkVersion;
    }

    /**
     * One tree for each rule that was checked.
     *
     * @return the nodes, in the order of the rule set
     */
    public ImmutableList<AssessmentNode> getNodes() {
        ImmutableList<AssessmentNode> known = nodes;
        if (known == null) {
            known = Objects.requireNonNull(evaluation).explainAll();
            nodes = known;
        }
        return known;
    }

    /**
     * What failed.
     *
     * @return the findings, in the order of the rule set and of the elements of a list
     */
    public ImmutableList<Finding> getFindings() {
        return findings(Outcome.FAILED, Outcome.FAILED);
    }

    /**
     * What failed and what could not be determined.
     *
     * @return the findings, in the order of the rule set and of the elements of a list
     */
    public ImmutableList<Finding> getFindingsAndUndetermined() {
        return findings(Outcome.FAILED, Outcome.UNDETERMINED);
    }

    private ImmutableList<Finding> findings(Outcome one, Outcome other) {
        if (!isAny(one) && !isAny(other)) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        for (int i = 0; i < size; i++) {
            Outcome outcome = Outcome.unpack(outcomes, i);
            if (outcome == one || outcome == other) {
                Findings.of(node(i)).stream()
                        .filter(finding -> finding.getOutcome() == one || finding.getOutcome() == other)
                        .forEach(findings::add);
            }
        }
        return findings.build();
    }

    /** Whether some rule failed or is undetermined, asked of a whole word of outcomes at a time. */
    private boolean isAny(Outcome outcome) {
        long failed = outcome == Outcome.FAILED ? -1L : 0L;
        for (long word : outcomes) {
            if ((word & ((word >>> 1) ^ failed) & LOWER_BITS) != 0) {
                return true;
            }
        }
        return false;
    }

    private AssessmentNode node(int index) {
        ImmutableList<AssessmentNode> known = nodes;
        return known == null ? Objects.requireNonNull(evaluation).explain(index) : known.get(index);
    }

    /**
     * The number of rules with an outcome.
     *
     * @param outcome the outcome
     * @return the number of rules
     */
    public int count(Outcome outcome) {
        int count = 0;
        for (int i = 0; i < size; i++) {
            if (Outcome.unpack(outcomes, i) == outcome) {
                count++;
            }
        }
        return count;
    }

    /**
     * Whether no rule failed, whatever its severity. Rules that could not be determined do not count as failed.
     *
     * @return true if nothing failed
     */
    public boolean isPassed() {
        return !isAny(Outcome.FAILED);
    }

    /**
     * Whether every rule that applies could be determined.
     *
     * @return false if a fact was missing
     */
    public boolean isDetermined() {
        return !isAny(Outcome.UNDETERMINED);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Assessment that
                && subjectType.equals(that.subjectType)
                && asOf.equals(that.asOf)
                && sdkVersion.equals(that.sdkVersion)
                && getNodes().equals(that.getNodes());
    }

    @Override
    public int hashCode() {
        return Objects.hash(subjectType, asOf, sdkVersion, getNodes());
    }

    /**
     * The type of the record, the date and the number of rules by outcome; nothing of the record itself.
     *
     * @return for example {@code Assessment[Decision, 2025-12-31, passed 9, failed 1, not applicable 3, undetermined 0]}
     */
    @Override
    public String toString() {
        ImmutableList<String> counts = ImmutableList.copyOf(Outcome.values()).stream()
                .map(outcome -> outcome.getTermEn() + " " + count(outcome))
                .collect(toImmutableList());
        return "Assessment[" + subjectType + ", " + asOf + ", " + String.join(", ", counts) + "]";
    }
}
