package se.socialdata.core.barnahus;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import se.socialdata.core.style.SdkStyle;

/**
 * How far the criminal case has come, whether or not the log has entries on it (brottmålet). What was decided stands in the events.
 * Source: Barnets väg genom barnahus (2020), avsnitt 4.1.
 */
@Value.Immutable
@SdkStyle
public interface CriminalCase {

    /**
     * The day on which the preliminary investigation was closed.
     *
     * @return the day, or empty while it goes on or where it is not known
     */
    Optional<LocalDate> getInvestigationClosedDate();

    /**
     * The day on which the judgment was given, or is to be given.
     *
     * @return the day, or empty where there is none or it is not known
     */
    Optional<LocalDate> getJudgmentDate();

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds cases. */
    final class Builder extends ImmutableCriminalCase.Builder {
        Builder() {}
    }
}
