package se.socialdata.core.grant;

import java.util.Optional;
import org.immutables.value.Value;
import se.socialdata.core.money.Money;
import se.socialdata.core.style.SdkStyle;

/**
 * A state grant to municipalities or regions in a year (statsbidrag, bidragsår).
 */
@Value.Immutable
@SdkStyle
public interface Grant {

    /**
     * The identity of the grant.
     *
     * @return for example {@code elder-care-2026}
     */
    String getId();

    /**
     * The name in Swedish.
     *
     * @return the name
     */
    String getNameSv();

    /**
     * The year of the grant (bidragsår).
     *
     * @return the calendar year
     */
    int getYear();

    /**
     * The authority that allocates it.
     *
     * @return the name, or empty if it is not stated
     */
    Optional<String> getAuthority();

    /**
     * The ordinance or agreement that it rests on.
     *
     * @return the citation, or empty if it is not stated
     */
    Optional<String> getLegalBasis();

    /**
     * What is allocated in the whole country.
     *
     * @return the amount, or empty if it is not stated
     */
    Optional<Money> getNationalAmount();

    /**
     * The conditions.
     *
     * @return the conditions
     */
    GrantConditions getConditions();

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds these records. */
    final class Builder extends ImmutableGrant.Builder {
        Builder() {}
    }
}
