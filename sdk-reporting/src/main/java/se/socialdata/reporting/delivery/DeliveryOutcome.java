package se.socialdata.reporting.delivery;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMultiset;
import org.immutables.value.Value;
import se.socialdata.core.rule.Severity;
import se.socialdata.core.style.SdkStyle;
import se.socialdata.reporting.text.LocalizedText;

/**
 * What came of writing or reading a delivery (leveranskvitto): accounts that reconcile, findings by line and field, and what
 * may be said of the files. It holds no personal data.
 */
@Value.Immutable
@SdkStyle
public interface DeliveryOutcome {

    /**
     * What the delivery is about.
     *
     * @return the settings
     */
    DeliverySettings getSettings();

    /**
     * What became of the rows, one account for each record that was written or read, in the order of the layout.
     *
     * @return the accounts
     */
    ImmutableList<RecordAccount> getAccounts();

    /**
     * The findings, first by record and line; no more than {@link DeliveryLimits#findings}.
     *
     * @return the findings
     */
    ImmutableList<DeliveryFinding> getFindings();

    /**
     * How many findings there are of each kind, those beyond the limit included.
     *
     * @return the numbers, in the order of the kinds
     */
    ImmutableMap<FindingKind, Long> getFindingCounts();

    /**
     * The local codes that have no national one, as {@code list: code}, with how often each occurs. A value that is longer
     * than a code, or has so many digits that it may be somebody's number, stands as {@code list: (not shown)}.
     *
     * @return the codes
     */
    ImmutableSortedMultiset<String> getUnmappedCodes();

    /**
     * The records whose rows were not held against the level above, since that was not read.
     *
     * @return the names of the records
     */
    ImmutableList<String> getRecordsWithoutParent();

    /**
     * How many rows were rejected.
     *
     * @return the number
     */
    default long getRejected() {
        return getAccounts().stream().mapToLong(RecordAccount::rejected).sum();
    }

    /**
     * Whether the delivery is without errors: every row is in its file. A file with rows left out must not be handed in as
     * if it were whole.
     *
     * @return true if no row was rejected and no finding is an error
     */
    default boolean isComplete() {
        return getRejected() == 0
                && getFindingCounts().keySet().stream().noneMatch(kind -> kind.getSeverity() == Severity.ERROR);
    }

    /**
     * Whether the files may be said to follow the regulation.
     *
     * @return true only if the layout is verified and the delivery complete
     */
    default boolean isConformityClaimed() {
        return getSettings().getLayout().getStatus() == LayoutStatus.VERIFIED && isComplete();
    }

    /**
     * What may be said of the files.
     *
     * @return the statement, which names the status of the layout and what is not known of it
     */
    default LocalizedText toStatement() {
        return Statements.of(this);
    }

    /**
     * Starts an outcome.
     *
     * @return a builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an outcome. */
    final class Builder extends ImmutableDeliveryOutcome.Builder {
        Builder() {}
    }
}
