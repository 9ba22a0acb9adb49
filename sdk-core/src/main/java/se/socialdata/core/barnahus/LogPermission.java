package se.socialdata.core.barnahus;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import se.socialdata.core.style.SdkStyle;

/**
 * A consent or a secrecy-breaking provision that opens the entries of certain authorities to a reader (samtycke
 * eller sekretessbrytande bestämmelse). It never opens what a child has said to a suspected guardian.
 */
@Value.Immutable
@SdkStyle
public interface LogPermission {

    /**
     * What the permission rests on.
     *
     * @return the ground
     */
    PermissionGround getGround();

    /**
     * Whose entries it opens.
     *
     * @return the authorities; none opens nothing
     */
    ImmutableSet<BarnahusAuthority> getAuthorities();

    /**
     * The provision, such as 10 kap. 21 § offentlighets- och sekretesslagen.
     *
     * @return the provision, or empty for a consent
     */
    Optional<String> getProvision();

    /**
     * The first day on which it holds, inclusive.
     *
     * @return the day, or empty where it holds from the beginning
     */
    Optional<LocalDate> getFirstDate();

    /**
     * The last day on which it holds, inclusive; a consent that is taken back ends.
     *
     * @return the day, or empty where no end is set
     */
    Optional<LocalDate> getLastDate();

    /**
     * Refuses a secrecy-breaking provision that is not named, and an end before the beginning.
     *
     * @throws IllegalArgumentException if the record has no meaning
     */
    @Value.Check
    default void check() {
        checkArgument(
                getGround() == PermissionGround.CONSENT
                        || getProvision().filter(text -> !text.isBlank()).isPresent(),
                "expected the provision that breaks the secrecy");
        checkArgument(
                getFirstDate().isEmpty()
                        || getLastDate().isEmpty()
                        || !getLastDate().get().isBefore(getFirstDate().get()),
                "expected the last day on or after the first");
    }

    /**
     * Whether the permission opens an authority's entries on a day.
     *
     * @param authority whose entries
     * @param asOf the day
     * @return true if it names the authority and holds on the day
     */
    default boolean isOpening(BarnahusAuthority authority, LocalDate asOf) {
        return getAuthorities().contains(authority)
                && getFirstDate().filter(asOf::isBefore).isEmpty()
                && getLastDate().filter(asOf::isAfter).isEmpty();
    }

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds permissions. */
    final class Builder extends ImmutableLogPermission.Builder {
        Builder() {}
    }
}
