package se.socialdata.reporting.placements;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import java.util.OptionalInt;
import se.socialdata.reporting.text.LocalizedText;

/**
 * The ages by which persons are grouped, in whole years.
 *
 * @param lowest the lowest age of each band, inclusive, ascending and beginning with 0
 * @param end the first age above the last band; persons of that age or older stand in a band of their own
 */
public record AgeBands(ImmutableList<Integer> lowest, int end) {

    private static final int OLDEST = 150;

    /**
     * Creates bands.
     *
     * @param lowest the lowest ages
     * @param end the first age above them
     * @throws IllegalArgumentException if the ages do not begin with 0 and ascend to the end
     */
    public AgeBands {
        checkArgument(
                !lowest.isEmpty()
                        && lowest.get(0) == 0
                        && Ordering.natural().isStrictlyOrdered(lowest)
                        && end > lowest.get(lowest.size() - 1)
                        && end < OLDEST,
                "expected ages that begin with 0 and ascend to the end");
    }

    /**
     * The bands of the national board's report of 2025: 0-12, 13-17 and 18-20 years.
     *
     * @return the bands
     */
    public static AgeBands standard() {
        return new AgeBands(ImmutableList.of(0, 13, 18), 21);
    }

    /** How many bands there are, that above the end not counted. */
    int size() {
        return lowest.size();
    }

    /** The band of an age; {@link #size()} for those above, one more where the age is not known. */
    int indexOf(OptionalInt age) {
        if (age.isEmpty()) {
            return size() + 1;
        }
        if (age.getAsInt() >= end) {
            return size();
        }
        int band = 0;
        while (band + 1 < size() && lowest.get(band + 1) <= age.getAsInt()) {
            band++;
        }
        return band;
    }

    /** The first age above a band. */
    int endOf(int band) {
        return band + 1 < size() ? lowest.get(band + 1) : end;
    }

    String codeOf(int band) {
        if (band > size()) {
            return "age-unknown";
        }
        return band == size() ? "age-" + end + "-" : "age-" + lowest.get(band) + "-" + (endOf(band) - 1);
    }

    LocalizedText labelOf(int band) {
        if (band > size()) {
            return LocalizedText.of("Ålder saknas", "Age not known");
        }
        if (band == size()) {
            return LocalizedText.of(end + " år eller äldre", end + " years or older");
        }
        String ages = lowest.get(band) + "–" + (endOf(band) - 1);
        return LocalizedText.of(ages + " år", ages + " years");
    }
}
