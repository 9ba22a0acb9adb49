package se.socialdata.core.retention;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import se.socialdata.core.geography.Municipality;
import se.socialdata.core.style.SdkStyle;

/**
 * What retention needs to know of a file (uppgifter för gallringsprövning). A fact that is not known keeps
 * the file.
 */
@Value.Immutable
@SdkStyle
public interface RetentionFacts {

    /**
     * The municipality whose board holds the file.
     *
     * @return the municipality, or empty where it is not known
     */
    Optional<Municipality> getMunicipality();

    /**
     * The date of birth of the person whom the file is about.
     *
     * @return the date, or empty where it is not known
     */
    @Value.Redacted
    Optional<LocalDate> getBirthDate();

    /**
     * The day of the last entry.
     *
     * @return the day, or empty where it is not known
     */
    Optional<LocalDate> getLastEntryDate();

    /**
     * The day on which the circumstances ended that the data concern.
     *
     * @return the day, or empty where they last or it is not known
     */
    Optional<LocalDate> getCircumstancesEndedDate();

    /**
     * The day on which the case was closed.
     *
     * @return the day, or empty while it is open or it is not known
     */
    Optional<LocalDate> getCaseClosedDate();

    /**
     * Whether the file is about a child that has been placed outside the home.
     *
     * @return whether it is, or empty where it is not known
     */
    Optional<Boolean> getPlacedOutsideHome();

    /**
     * Whether the file is one of paternity or adoption.
     *
     * @return true if it is
     */
    @Value.Default
    default boolean isPaternityOrAdoption() {
        return false;
    }

    /**
     * Whether the board still holds other records of the same person, for example after a new report.
     *
     * @return whether it does, or empty where it is not known
     */
    Optional<Boolean> getOtherRecordsKept();

    /**
     * The day from which the time is counted.
     *
     * @param start what it is counted from
     * @return the day, or empty where it is not known
     */
    default Optional<LocalDate> findStart(RetentionStart start) {
        return switch (start) {
            case LAST_ENTRY -> getLastEntryDate();
            case CIRCUMSTANCES_ENDED -> getCircumstancesEndedDate();
            case CASE_CLOSED -> getCaseClosedDate();
        };
    }

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds facts. */
    final class Builder extends ImmutableRetentionFacts.Builder {
        Builder() {}
    }
}
