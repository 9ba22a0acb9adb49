package se.socialdata.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;

class LongOrderTest {

    @Provide
    Arbitrary<long[]> days() {
        Arbitrary<Long> near = Arbitraries.longs().between(-20, 20);
        Arbitrary<Long> dates = Arbitraries.longs().between(-365_243_219_162L, 365_241_780_472L);
        return Arbitraries.frequencyOf(
                        Tuple.of(4, near), Tuple.of(4, dates), Tuple.of(1, Arbitraries.just(DateInterval.NEVER)))
                .array(long[].class)
                .ofMaxSize(60);
    }

    private static int[] naive(long[] numbers) {
        return IntStream.range(0, numbers.length)
                .boxed()
                .sorted(Comparator.comparingLong(place -> numbers[place]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    @Property
    void days_stand_in_order_and_equal_ones_as_given(@ForAll("days") long[] numbers) {
        assertThat(LongOrder.ascending(numbers)).isEqualTo(naive(numbers));
    }

    @Property
    void numbers_that_lie_far_apart_stand_in_order_too(@ForAll long[] numbers) {
        assertThat(LongOrder.ascending(numbers)).isEqualTo(naive(numbers));
    }

    @Test
    void the_widest_spans_are_told_apart() {
        long[][] cases = {
            {},
            {DateInterval.NEVER, DateInterval.NEVER},
            {Long.MAX_VALUE - 1, Long.MIN_VALUE, 0, DateInterval.NEVER, -1},
            {1L << 61, 0, 1L << 61, (1L << 61) - 1},
            {(1L << 60) - 2, 0, DateInterval.NEVER, (1L << 60) - 2, 5},
            {(1L << 60) - 1, 0, DateInterval.NEVER, (1L << 60) - 1, 5},
            {1L << 60, 0, DateInterval.NEVER, 1L << 60, 5},
        };
        for (long[] numbers : cases) {
            assertThat(LongOrder.ascending(numbers)).isEqualTo(naive(numbers));
        }
    }
}
