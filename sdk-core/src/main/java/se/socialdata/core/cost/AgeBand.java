package se.socialdata.core.cost;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.OptionalInt;

/**
 * A range of ages in whole years (åldersgrupp), such as the 0-20 by which the costs of children and young people are divided.
 *
 * @param from the lowest age, inclusive
 * @param to the highest age, inclusive; empty for a band without one
 */
public record AgeBand(int from, OptionalInt to) {

    /** All ages. */
    public static final AgeBand ALL = new AgeBand(0, OptionalInt.empty());

    /** Children and young people, 0-20 years (barn och unga). */
    public static final AgeBand CHILDREN_AND_YOUNG = of(0, 20);

    /**
     * Checks the ages.
     *
     * @param from the lowest age
     * @param to the highest age
     * @throws IllegalArgumentException if an age is negative or the highest is below the lowest
     */
    public AgeBand {
        checkArgument(from >= 0, "expected an age of at least 0, got %s", from);
        checkArgument(
                to.orElse(from) >= from, "expected the highest age on or above %s, got %s", from, to.orElse(from));
    }

    /**
     * A band.
     *
     * @param from the lowest age, inclusive
     * @param to the highest age, inclusive
     * @return the band
     * @throws IllegalArgumentException if an age is negative or the highest is below the lowest
     */
    public static AgeBand of(int from, int to) {
        return new AgeBand(from, OptionalInt.of(to));
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @param text for example {@code 0-20} or {@code 0+}
     * @return the band
     * @throws IllegalArgumentException if the text is no such band
     */
    public static AgeBand parse(String text) {
        checkArgument(text.matches("[0-9]{1,3}([+]|-[0-9]{1,3})"), "expected an age band as 0-20 or 0+");
        int dash = text.indexOf('-');
        return dash < 0
                ? new AgeBand(Integer.parseInt(text.substring(0, text.length() - 1)), OptionalInt.empty())
                : of(Integer.parseInt(text.substring(0, dash)), Integer.parseInt(text.substring(dash + 1)));
    }

    /**
     * The ages.
     *
     * @return for example {@code 0-20} or {@code 0+}
     */
    @Override
    public String toString() {
        return to.isPresent() ? from + "-" + to.getAsInt() : from + "+";
    }
}
