package se.socialdata.core.placement;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.immutables.value.Value;
import se.socialdata.core.style.SdkStyle;

/**
 * A follow-up or mapping of a placed child's schooling (uppföljning av skolgång, pedagogisk kartläggning).
 */
@Value.Immutable
@SdkStyle
public interface SchoolFollowUp {

    /**
     * The day.
     *
     * @return the day
     */
    LocalDate getDate();

    /**
     * What it covered.
     *
     * @return the items
     */
    ImmutableSet<SchoolItem> getItems();

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds follow-ups of schooling. */
    final class Builder extends ImmutableSchoolFollowUp.Builder {
        Builder() {}
    }
}
