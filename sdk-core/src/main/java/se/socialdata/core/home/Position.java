package se.socialdata.core.home;

import static com.google.common.base.Preconditions.checkArgument;

import org.immutables.value.Value;
import se.socialdata.core.style.SdkStyle;

/**
 * A place on the ground in whole metres of SWEREF 99 TM (läge), the national grid, so that distances are plain
 * geometry.
 *
 * <p>It may be as coarse as the caller wants, for example the middle of the municipality: a position can betray
 * an address, and is
 * kept out of {@code toString} of a home.
 */
@Value.Immutable
@SdkStyle
public interface Position {

    /**
     * Metres north of the equator.
     *
     * @return the metres, 6 100 000 to 7 700 000
     */
    int getNorthing();

    /**
     * Metres east, with 500 000 at the central meridian.
     *
     * @return the metres, 200 000 to 1 000 000
     */
    int getEasting();

    /**
     * The distance as the crow flies.
     *
     * @param other the other place
     * @return the distance in metres, rounded to the nearest
     */
    default long distanceTo(Position other) {
        return Math.round(
                Math.hypot((double) getNorthing() - other.getNorthing(), (double) getEasting() - other.getEasting()));
    }

    /**
     * A place.
     *
     * @param northing metres north, 6 100 000 to 7 700 000
     * @param easting metres east, 200 000 to 1 000 000
     * @return the place
     * @throws IllegalArgumentException if it lies outside the grid of Sweden
     */
    static Position of(int northing, int easting) {
        return builder().northing(northing).easting(easting).build();
    }

    /**
     * Refuses a place outside the grid of Sweden.
     *
     * @throws IllegalArgumentException if the record has no meaning
     */
    @Value.Check
    default void check() {
        checkArgument(
                getNorthing() >= 6_100_000
                        && getNorthing() <= 7_700_000
                        && getEasting() >= 200_000
                        && getEasting() <= 1_000_000,
                "expected a place in Sweden in metres of SWEREF 99 TM, got one outside it");
    }

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds positions. */
    final class Builder extends ImmutablePosition.Builder {
        Builder() {}
    }
}
