package se.socialdata.core.matching;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Puts homes in {@linkplain RankedHome#ORDER order}. Sorting by comparison is most of what a search of many homes would cost, so
 * that many are counted into their places instead: by the distance first, then, keeping that, by the factors.
 */
final class RankedHomes {

    /** Fewer homes than this are sorted by comparison. */
    private static final int MANY = 256;

    private static final int DIGIT_BITS = 11;
    private static final int DIGITS = 1 << DIGIT_BITS;

    /** Stands for a distance that is not known, and sorts after all others. */
    private static final int NO_METRES = DIGITS * DIGITS - 1;

    private RankedHomes() {}

    static ImmutableList<RankedHome> sort(List<RankedHome> homes) {
        boolean countable = homes.size() >= MANY;
        for (RankedHome home : homes) {
            countable &= home.metres() < NO_METRES;
        }
        return countable
                ? sortMany(homes.toArray(new RankedHome[0]))
                : ImmutableList.sortedCopyOf(RankedHome.ORDER, homes);
    }

    private static ImmutableList<RankedHome> sortMany(RankedHome[] homes) {
        long[] orders = distinctOrders(homes);
        RankedHome[] sorted = sortBy(home -> metres(home) & DIGITS - 1, DIGITS, homes);
        sorted = sortBy(home -> metres(home) >>> DIGIT_BITS, DIGITS, sorted);
        sorted = sortBy(home -> Arrays.binarySearch(orders, home.order()), orders.length, sorted);
        sortTies(sorted);
        return ImmutableList.copyOf(sorted);
    }

    private static int metres(RankedHome home) {
        return home.metres() < 0 ? NO_METRES : (int) home.metres();
    }

    /** The orders that occur, sorted; there are few. */
    private static long[] distinctOrders(RankedHome[] homes) {
        long[] orders = new long[homes.length];
        for (int i = 0; i < orders.length; i++) {
            orders[i] = homes[i].order();
        }
        Arrays.sort(orders);
        int count = 0;
        for (long order : orders) {
            if (count == 0 || order != orders[count - 1]) {
                orders[count++] = order;
            }
        }
        return Arrays.copyOf(orders, count);
    }

    /** Sorts by a digit; homes with the same digit keep their order. */
    private static RankedHome[] sortBy(ToIntFunction<RankedHome> digit, int digits, RankedHome[] homes) {
        int[] digitOf = new int[homes.length];
        int[] next = new int[digits + 1];
        for (int i = 0; i < homes.length; i++) {
            digitOf[i] = digit.applyAsInt(homes[i]);
            next[digitOf[i] + 1]++;
        }
        for (int i = 0; i < digits; i++) {
            next[i + 1] += next[i];
        }
        RankedHome[] sorted = new RankedHome[homes.length];
        for (int i = 0; i < homes.length; i++) {
            sorted[next[digitOf[i]]++] = homes[i];
        }
        return sorted;
    }

    /** Homes with the same factors at the same distance come in the order of their keys. */
    private static void sortTies(RankedHome[] sorted) {
        int start = 0;
        for (int end = 1; end <= sorted.length; end++) {
            if (end == sorted.length
                    || sorted[end].metres() != sorted[start].metres()
                    || sorted[end].order() != sorted[start].order()) {
                if (end - start > 1) {
                    Arrays.sort(sorted, start, end, RankedHome.ORDER);
                }
                start = end;
            }
        }
    }
}
