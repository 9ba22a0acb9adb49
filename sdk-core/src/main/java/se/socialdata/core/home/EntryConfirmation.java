package se.socialdata.core.home;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import se.socialdata.core.geography.Municipality;
import se.socialdata.core.style.SdkStyle;

/** A confirmation that an entry in a register of homes is current (aktualitetsförklaring). */
@Value.Immutable
@SdkStyle
public interface EntryConfirmation {

    /**
     * The day on which the entry was confirmed.
     *
     * @return the day
     */
    LocalDate getDate();

    /**
     * The municipality whose board confirmed it.
     *
     * @return the municipality, or empty where another did
     */
    Optional<Municipality> getMunicipality();

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds confirmations. */
    final class Builder extends ImmutableEntryConfirmation.Builder {
        Builder() {}
    }
}
