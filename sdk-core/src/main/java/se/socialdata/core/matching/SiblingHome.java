package se.socialdata.core.matching;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Objects;

/**
 * A home as the division of siblings sees it: how many of them it can take, and which.
 *
 * @param key the key of the home
 * @param places how many of the siblings it can take at once
 * @param fits how each child fits that the home can take, by the key of the need; a child who is not here cannot live there
 */
public record SiblingHome(String key, int places, ImmutableMap<String, SiblingFit> fits) {

    /**
     * Checks the number of places.
     *
     * @param key the key of the home
     * @param places how many of the siblings it can take at once
     * @param fits how each child fits
     * @throws IllegalArgumentException if the number of places is negative
     */
    public SiblingHome {
        checkArgument(places >= 0, "expected a number of places, got %s", places);
    }

    /**
     * A home.
     *
     * @param key the key of the home
     * @param places how many of the siblings it can take at once
     * @param fits how each child fits that the home can take, by the key of the need
     * @return the home
     * @throws IllegalArgumentException if the number of places is negative
     */
    public static SiblingHome of(String key, int places, Map<String, SiblingFit> fits) {
        return new SiblingHome(key, places, ImmutableMap.copyOf(fits));
    }

    /** How a child fits of whom it is known that the home can take it. */
    SiblingFit fit(String child) {
        return Objects.requireNonNull(fits.get(child));
    }
}
