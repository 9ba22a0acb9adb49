package se.socialdata.core.barnahus;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import se.socialdata.core.style.SdkStyle;

/**
 * One row of the documentation template, and where the log has it (rad i dokumentationsmallen). It holds no text of the
 * log.
 */
@Value.Immutable
@SdkStyle
public interface TemplateRow {

    /**
     * The row.
     *
     * @return the kind of event
     */
    TemplateEvent getEvent();

    /**
     * How the log covers it.
     *
     * @return the state
     */
    CoverageState getState();

    /**
     * The events that the state rests on.
     *
     * @return the references, in time order; none where the row is missing
     */
    ImmutableList<String> getEventReferences();

    /**
     * Why the row has its state, in Swedish.
     *
     * @return a sentence without personal data
     */
    default String getExplanationSv() {
        return getEvent().getTermSv() + ": " + getState().getTermSv() + reasons();
    }

    /**
     * Why the row has its state, in English.
     *
     * @return a sentence without personal data
     */
    default String getExplanationEn() {
        return getEvent().getTermEn() + ": " + getState().getTermEn() + reasons();
    }

    private String reasons() {
        return getEventReferences().isEmpty() ? "" : " (" + String.join(", ", getEventReferences()) + ")";
    }

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds rows. */
    final class Builder extends ImmutableTemplateRow.Builder {
        Builder() {}
    }
}
