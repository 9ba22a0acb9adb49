package se.socialdata.core.assistance;

import java.time.LocalDate;
import org.immutables.value.Value;
import se.socialdata.core.style.SdkStyle;

/**
 * That information was fetched from an authority for the needs assessment (uppgiftsinhämtning, SSBTEK).
 */
@Value.Immutable
@SdkStyle
public interface InformationCheck {

    /**
     * From whom.
     *
     * @return the source
     */
    InformationSource getSource();

    /**
     * The day on which it was fetched.
     *
     * @return the day
     */
    LocalDate getDate();

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds informationCheck records. */
    final class Builder extends ImmutableInformationCheck.Builder {
        Builder() {}
    }
}
