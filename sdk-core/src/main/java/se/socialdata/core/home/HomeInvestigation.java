package se.socialdata.core.home;

import com.google.common.collect.ImmutableSet;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import se.socialdata.core.geography.Municipality;
import se.socialdata.core.style.SdkStyle;
import se.socialdata.core.time.DateOrder;

/** The investigation of a family home before a board approves it (familjehemsutredning). */
@Value.Immutable
@SdkStyle
public interface HomeInvestigation {

    /**
     * The reference in the case system, unique within the home. It must not be, or contain, a personal identity
     * number.
     *
     * @return the reference
     */
    @NotBlank
    String getReference();

    /**
     * The municipality whose board investigated.
     *
     * @return the municipality, or empty where it is not stated
     */
    Optional<Municipality> getMunicipality();

    /**
     * The day on which it began.
     *
     * @return the day, or empty where it is not stated
     */
    Optional<LocalDate> getStartDate();

    /**
     * The day on which it was completed.
     *
     * @return the day, or empty while it goes on
     */
    Optional<LocalDate> getCompletedDate();

    /**
     * The items that it covers.
     *
     * @return the items
     */
    ImmutableSet<InvestigationArea> getAreas();

    /**
     * The methods that were used.
     *
     * @return the methods
     */
    ImmutableSet<InvestigationInstrument> getInstruments();

    /**
     * How many references were obtained.
     *
     * @return the number, or empty where it is not stated
     */
    OptionalInt getReferenceCount();

    /**
     * Whether the reasoning on suitability is documented and linked to the needs of a child.
     *
     * @return true if it is
     */
    @Value.Default
    default boolean isSuitabilityReasoned() {
        return false;
    }

    /**
     * The day on which it was presented to and gone through with the family.
     *
     * @return the day, or empty if it was not
     */
    Optional<LocalDate> getPresentedToHomeDate();

    /**
     * What the situation allowed, where the investigation of an emergency home was cut short.
     *
     * @return the text, or empty
     */
    @Value.Redacted
    Optional<String> getLimitation();

    /**
     * Refuses a completion before the start.
     *
     * @throws IllegalArgumentException if the record has no meaning
     */
    @Value.Check
    default void check() {
        getStartDate().ifPresent(start -> DateOrder.check("start", start, "completion", getCompletedDate()));
    }

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds investigations. */
    final class Builder extends ImmutableHomeInvestigation.Builder {
        Builder() {}
    }
}
