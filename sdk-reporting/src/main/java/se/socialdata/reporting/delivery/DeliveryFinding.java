package se.socialdata.reporting.delivery;

import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;
import se.socialdata.core.rule.Severity;
import se.socialdata.core.style.SdkStyle;
import se.socialdata.reporting.text.LocalizedText;

/**
 * What is wrong in a row of a delivery (iakttagelse): where, what, and what was expected. It never holds a value of the row.
 */
@Value.Immutable
@SdkStyle
public interface DeliveryFinding extends Comparable<DeliveryFinding> {

    /**
     * The record, that is the file.
     *
     * @return the name of the record
     */
    String getRecord();

    /**
     * The line of the file that was read, or of the input that the row came from.
     *
     * @return the number counted from 1, or empty where the caller gave none
     */
    OptionalLong getLine();

    /**
     * The field.
     *
     * @return the name of the field, or empty for the row as a whole
     */
    Optional<String> getField();

    /**
     * What is wrong.
     *
     * @return the kind
     */
    FindingKind getKind();

    /**
     * What was expected.
     *
     * @return the expectation
     */
    LocalizedText getExpectation();

    /**
     * How grave it is.
     *
     * @return the severity of the kind
     */
    default Severity getSeverity() {
        return getKind().getSeverity();
    }

    /**
     * The finding in a sentence.
     *
     * @return such as {@code month, line 17, obstacle: unknown code; expected a code of the list obstacle}
     */
    default LocalizedText toMessage() {
        return new LocalizedText(
                getRecord() + place(", rad ") + getKind().getTermSv() + "; "
                        + getExpectation().sv(),
                getRecord() + place(", line ") + getKind().getTermEn() + "; "
                        + getExpectation().en());
    }

    private String place(String line) {
        return (getLine().isPresent() ? line + getLine().getAsLong() : "")
                + getField().map(field -> ", " + field).orElse("") + ": ";
    }

    /** By record, line, field and kind. */
    @Override
    default int compareTo(DeliveryFinding other) {
        return Comparator.comparing(DeliveryFinding::getRecord)
                .thenComparingLong(finding -> finding.getLine().orElse(Long.MAX_VALUE))
                .thenComparing(finding -> finding.getField().orElse(""))
                .thenComparing(DeliveryFinding::getKind)
                .thenComparing(finding -> finding.getExpectation().en())
                .compare(this, other);
    }

    /**
     * Starts a finding.
     *
     * @return a builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a finding. */
    final class Builder extends ImmutableDeliveryFinding.Builder {
        Builder() {}
    }
}
