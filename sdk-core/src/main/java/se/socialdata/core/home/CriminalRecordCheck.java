package se.socialdata.core.home;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import se.socialdata.core.style.SdkStyle;

/**
 * An extract from a register of the police (registerutdrag, uppgift om brott): a sensitive fact.
 *
 * <p>It says that an extract was obtained and whether there was an entry, never which. It never decides by
 * itself: what it means is
 * for the board to judge.
 */
@Value.Immutable
@SdkStyle
public interface CriminalRecordCheck {

    /**
     * The register.
     *
     * @return the register
     */
    PoliceRegister getRegister();

    /**
     * Whom the extract concerns.
     *
     * @return the person's place in the household
     */
    RecordSubject getSubject();

    /**
     * The day on which it was obtained.
     *
     * @return the day
     */
    LocalDate getObtainedDate();

    /**
     * Whether there was an entry.
     *
     * @return whether there was, or empty where it is not recorded
     */
    @Value.Redacted
    Optional<Boolean> getEntryFound();

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds extracts. */
    final class Builder extends ImmutableCriminalRecordCheck.Builder {
        Builder() {}
    }
}
