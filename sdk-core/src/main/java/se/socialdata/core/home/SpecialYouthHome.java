package se.socialdata.core.home;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import se.socialdata.core.placement.PlacementForm;
import se.socialdata.core.style.SdkStyle;

/** A special youth home of Statens institutionsstyrelse (särskilt ungdomshem, SiS). */
@Value.Immutable
@SdkStyle
public non-sealed interface SpecialYouthHome extends Home {

    /**
     * The kinds of places.
     *
     * @return the kinds; empty where they are not stated
     */
    ImmutableSet<SisPlaceType> getPlaceTypes();

    /**
     * How many of the places can be locked.
     *
     * @return the number, or empty where it is not stated
     */
    OptionalInt getLockablePlaces();

    /**
     * Whether SiS has named it a home for particularly close supervision (särskilt noggrann tillsyn).
     *
     * @return true if it has
     */
    @Value.Default
    default boolean isCloseSupervision() {
        return false;
    }

    /**
     * Whether the home has access to a doctor.
     *
     * @return whether it has, or empty where it is not stated
     */
    Optional<Boolean> getDoctorAccess();

    /**
     * The form of placement: always a special youth home.
     *
     * @return {@link PlacementForm#SPECIAL_YOUTH_HOME}
     */
    @Override
    default PlacementForm getForm() {
        return PlacementForm.SPECIAL_YOUTH_HOME;
    }

    /**
     * Refuses animals in a home that is said to have none.
     *
     * @throws IllegalArgumentException if the record has no meaning
     */
    @Value.Check
    default void check() {
        checkArgument(
                getAnimals().isEmpty() || !getAnimalsInHome().equals(Optional.of(false)),
                "expected no animals in a home that is said to have none");
    }

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds homes. */
    final class Builder extends ImmutableSpecialYouthHome.Builder implements HomeBuilder {
        Builder() {}
    }
}
