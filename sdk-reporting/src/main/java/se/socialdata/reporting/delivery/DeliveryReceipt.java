package se.socialdata.reporting.delivery;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import se.socialdata.core.geography.Municipality;
import se.socialdata.core.style.SdkStyle;
import se.socialdata.core.time.DateInterval;

/**
 * The receipt of a delivery, to be kept (leveranskvitto): what a {@link DeliveryOutcome} says, without the layout itself, and
 * the checksums of the files. It holds no personal data.
 *
 * <p>By the checksums a file that is sent again can be told to be the same or another. A receipt is read back as it was
 * written, also where the layout is no longer at hand.
 */
@Value.Immutable
@SdkStyle
public interface DeliveryReceipt {

    /**
     * The id of the layout.
     *
     * @return the id
     */
    String getLayoutId();

    /**
     * The version of the layout.
     *
     * @return one or more
     */
    int getLayoutVersion();

    /**
     * How well the layout was known when the receipt was written.
     *
     * @return the status
     */
    LayoutStatus getLayoutStatus();

    /**
     * The regulation that asks for the delivery.
     *
     * @return the source of the layout
     */
    String getSource();

    /**
     * The municipality that delivers.
     *
     * @return the municipality
     */
    Municipality getMunicipality();

    /**
     * The days that the delivery is about.
     *
     * @return the period, first and last day inclusive
     */
    DateInterval getPeriod();

    /**
     * Whether it was meant to be handed in.
     *
     * @return the mode
     */
    DeliveryMode getMode();

    /**
     * Whether every row is in its file, without errors.
     *
     * @return true if the delivery is complete
     */
    @Value.Default
    default boolean isComplete() {
        return false;
    }

    /**
     * Whether the files are said to follow the regulation.
     *
     * @return true only for a complete delivery on a verified layout
     */
    @Value.Default
    default boolean isConformityClaimed() {
        return false;
    }

    /**
     * What may be said of the files, in Swedish.
     *
     * @return the statement
     */
    String getStatementSv();

    /**
     * What may be said of the files, in English.
     *
     * @return the statement
     */
    String getStatementEn();

    /**
     * What became of the rows, record by record.
     *
     * @return the accounts, which reconcile
     */
    ImmutableList<RecordAccount> getAccounts();

    /**
     * The files that were written.
     *
     * @return the files, none for a delivery that was only checked
     */
    ImmutableList<ReceiptFile> getFiles();

    /**
     * How many findings there are of each kind, by its code.
     *
     * @return the numbers, in the order of the kinds
     */
    ImmutableList<ReceiptCount> getFindingCounts();

    /**
     * The findings that were kept one by one.
     *
     * @return the findings
     */
    ImmutableList<DeliveryFinding> getFindings();

    /**
     * The local codes without a national one, as {@code list: code}.
     *
     * @return the codes with their numbers
     */
    ImmutableList<ReceiptCount> getUnmappedCodes();

    /**
     * The records whose rows were not held against the level above.
     *
     * @return their names
     */
    ImmutableList<String> getRecordsWithoutParent();

    /**
     * Refuses a claim that nothing supports.
     *
     * @throws IllegalArgumentException if conformity is claimed of a delivery that is not complete, or on a layout that is
     *     not verified
     */
    @Value.Check
    default void check() {
        checkArgument(
                !isConformityClaimed() || (isComplete() && getLayoutStatus() == LayoutStatus.VERIFIED),
                "expected conformity to be claimed of a complete delivery on a verified layout only");
    }

    /**
     * The receipt of a delivery that was written.
     *
     * @param delivery the delivery
     * @return the receipt with its files
     */
    static DeliveryReceipt of(Delivery delivery) {
        return builder()
                .from(of(delivery.outcome()))
                .files(delivery.files().stream().map(ReceiptFile::of).toList())
                .build();
    }

    /**
     * The receipt of a delivery that was checked.
     *
     * @param outcome the outcome
     * @return the receipt, without files
     */
    static DeliveryReceipt of(DeliveryOutcome outcome) {
        DeliverySettings settings = outcome.getSettings();
        return builder()
                .layoutId(settings.getLayout().getId())
                .layoutVersion(settings.getLayout().getVersion())
                .layoutStatus(settings.getLayout().getStatus())
                .source(settings.getLayout().getSource())
                .municipality(settings.getMunicipality())
                .period(settings.getPeriod())
                .mode(settings.getMode())
                .complete(outcome.isComplete())
                .conformityClaimed(outcome.isConformityClaimed())
                .statementSv(outcome.toStatement().sv())
                .statementEn(outcome.toStatement().en())
                .accounts(outcome.getAccounts())
                .findingCounts(outcome.getFindingCounts().entrySet().stream()
                        .map(entry -> new ReceiptCount(entry.getKey().getCode(), entry.getValue()))
                        .collect(toImmutableList()))
                .findings(outcome.getFindings())
                .unmappedCodes(outcome.getUnmappedCodes().elementSet().stream()
                        .map(code -> new ReceiptCount(
                                code, outcome.getUnmappedCodes().count(code)))
                        .collect(toImmutableList()))
                .recordsWithoutParent(outcome.getRecordsWithoutParent())
                .build();
    }

    /**
     * Starts a receipt.
     *
     * @return a builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a receipt. */
    final class Builder extends ImmutableDeliveryReceipt.Builder {
        Builder() {}
    }
}
