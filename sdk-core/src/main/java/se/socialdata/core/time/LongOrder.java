package se.socialdata.core.time;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** The places of an array in the order of the numbers that stand in them. */
final class LongOrder {

    private LongOrder() {}

    /**
     * The places by their numbers, smallest first; of equal numbers the first place comes first.
     *
     * <p>Days lie close together, so number and place nearly always share a {@code long}, and these sort several times
     * faster than places with a comparator. {@link DateInterval#NEVER} needs no room of its own: it is the largest.
     */
    static int[] ascending(long[] numbers) {
        long smallest = DateInterval.NEVER;
        long largest = Long.MIN_VALUE;
        for (long number : numbers) {
            smallest = Math.min(smallest, number);
            largest = number == DateInterval.NEVER ? largest : Math.max(largest, number);
        }
        int placeBits = Integer.SIZE - Integer.numberOfLeadingZeros(numbers.length);
        long span = largest - smallest + 1;
        boolean narrow = largest < smallest || (span > 0 && Long.numberOfLeadingZeros(span) > placeBits);
        return narrow ? packed(numbers, smallest, span, placeBits) : compared(numbers);
    }

    private static int[] packed(long[] numbers, long smallest, long span, int placeBits) {
        long[] packed = new long[numbers.length];
        for (int place = 0; place < packed.length; place++) {
            long number = numbers[place] == DateInterval.NEVER ? span : numbers[place] - smallest;
            packed[place] = number << placeBits | place;
        }
        Arrays.sort(packed);
        int[] places = new int[packed.length];
        for (int i = 0; i < places.length; i++) {
            places[i] = (int) (packed[i] & ((1L << placeBits) - 1));
        }
        return places;
    }

    private static int[] compared(long[] numbers) {
        return IntStream.range(0, numbers.length)
                .boxed()
                .sorted(Comparator.comparingLong(place -> numbers[place]))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
