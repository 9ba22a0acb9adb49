package se.socialdata.reporting.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.socialdata.reporting.arbitraries.DisclosureArbitraries.twoWay;
import static se.socialdata.reporting.disclosure.CellStatus.DERIVED;
import static se.socialdata.reporting.disclosure.CellStatus.PRIMARY;
import static se.socialdata.reporting.disclosure.CellStatus.PUBLISHED;
import static se.socialdata.reporting.disclosure.CellStatus.SECONDARY;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisclosureControlTest {

    private static final DisclosurePolicy STANDARD = DisclosurePolicy.standard();

    @Test
    void a_table_with_nothing_small_is_untouched() {
        ProtectedCounts result =
                DisclosureControl.protect(twoWay(new long[] {4, 9, 0}, new long[] {12, 0, 7}), STANDARD);
        assertThat(result.getStatuses().values()).containsOnly(PUBLISHED);
        assertThat(result.getWithheld()).isEmpty();
        assertThat(result.getAudit().isSafe()).isTrue();
    }

    @Test
    void one_small_cell_takes_a_rectangle_of_the_smallest_others_with_it() {
        // Columns 0 to 2 and the total in column 3; rows 0 to 2 and the total in row 3.
        CountTable table = twoWay(new long[] {2, 50, 90}, new long[] {70, 8, 95}, new long[] {60, 80, 99});
        ProtectedCounts result = DisclosureControl.protect(table, STANDARD);
        assertThat(result.getWithheld()).containsExactly(0, 1, 4, 5);
        assertThat(result.getStatus(0)).isEqualTo(PRIMARY);
        assertThat(result.getStatus(1)).isEqualTo(SECONDARY);
        assertThat(result.getAudit().getRanges().get(0)).hasToString("1..51");
    }

    @Test
    void three_ones_in_a_row_are_not_given_away_by_their_total() {
        // The total 3 is small itself; 4 and its four ones are not, and a reader knows that none of them is zero.
        ProtectedCounts three = DisclosureControl.protect(
                twoWay(new long[] {1, 1, 1}, new long[] {20, 30, 40}, new long[] {25, 35, 45}), STANDARD);
        assertThat(three.getStatus(3)).isEqualTo(PRIMARY);
        assertThat(three.getAudit().isSafe()).isTrue();

        ProtectedCounts four = DisclosureControl.protect(
                twoWay(new long[] {1, 1, 1, 1}, new long[] {20, 30, 40, 50}, new long[] {25, 35, 45, 55}), STANDARD);
        assertThat(four.getStatus(4)).isEqualTo(SECONDARY);
        assertThat(four.getAudit().isSafe()).isTrue();
    }

    @Test
    void zeros_and_ones_are_not_given_away_by_addition() {
        CountTable table = twoWay(new long[] {1, 0, 0}, new long[] {0, 20, 30}, new long[] {9, 0, 40});
        DisclosurePolicy zerosToo = DisclosurePolicy.builder()
                .zeroHandling(ZeroHandling.WITHHOLD)
                .maxN(1)
                .build();
        assertThat(DisclosureControl.protect(table, STANDARD).getAudit().isSafe())
                .isTrue();
        assertThat(DisclosureControl.protect(table, zerosToo).getAudit().isSafe())
                .isTrue();
    }

    @Test
    void a_single_withheld_zero_is_protected_like_a_count() {
        CountTable table = twoWay(new long[] {0, 20}, new long[] {30, 40});
        ProtectedCounts result = DisclosureControl.protect(
                table,
                DisclosurePolicy.builder().zeroHandling(ZeroHandling.WITHHOLD).build());
        assertThat(result.getWithheld()).containsExactly(0, 1, 3, 4);
        assertThat(result.getAudit().getRanges().get(0)).hasToString("0..20");
    }

    @Test
    void zeros_are_published_even_next_to_a_small_cell() {
        CountTable table = twoWay(new long[] {2, 0, 30}, new long[] {0, 5, 40});
        ProtectedCounts result = DisclosureControl.protect(table, STANDARD);
        assertThat(result.getStatus(1)).isEqualTo(PUBLISHED);
        assertThat(result.getStatus(4)).isEqualTo(PUBLISHED);
        assertThat(result.getAudit().isSafe()).isTrue();
    }

    @Test
    void a_diagonal_of_two_small_cells_takes_the_other_diagonal_with_it() {
        ProtectedCounts result = DisclosureControl.protect(twoWay(new long[] {2, 40}, new long[] {50, 3}), STANDARD);
        assertThat(result.getWithheld()).containsExactly(0, 1, 3, 4);
        assertThat(result.getStatus(4)).isEqualTo(PRIMARY);
        assertThat(result.getStatus(1)).isEqualTo(SECONDARY);
    }

    @Test
    void a_small_total_is_withheld_with_its_parts_and_protected_in_its_column() {
        CountTable table = twoWay(new long[] {1, 1}, new long[] {20, 30}, new long[] {40, 50});
        ProtectedCounts result = DisclosureControl.protect(table, STANDARD);
        assertThat(result.getStatus(2)).isEqualTo(PRIMARY);
        assertThat(result.getAudit().isSafe()).isTrue();
        assertThat(result.getStatus(11)).as("grand total").isEqualTo(PUBLISHED);
    }

    @Test
    void bounds_count_and_not_only_exact_solutions() {
        // Row total 3 leaves 1 or 2 for each of the two cells: too narrow for a width of 2.
        CountTable row = CountTable.builder()
                .cell(1, 1)
                .cell(2, 2)
                .cell(3, 3, CellTreatment.PUBLISH)
                .equation("row", 3, 1, 2)
                .build();
        ProtectedCounts result = DisclosureControl.protect(row, STANDARD);
        assertThat(result.getAudit().getExposures()).hasSize(2).first().satisfies(exposure -> {
            assertThat(exposure.isLinear()).isFalse();
            assertThat(exposure.range()).hasToString("1..2");
            assertThat(exposure.explanation()).isEqualTo("cell 1 lies in 1..2 by row: 3 = [1] + [2]");
        });
    }

    @Test
    void linked_tables_are_protected_together() {
        // Women and men, young and old, of the same 12 people: alone each line would be safe from the other.
        CountTable table = CountTable.builder()
                .cell(1, 2)
                .cell(2, 10)
                .cell(3, 5)
                .cell(4, 7)
                .cell(5, 12)
                .equation("sex", 5, 1, 2)
                .equation("age", 5, 3, 4)
                .build();
        ProtectedCounts result = DisclosureControl.protect(table, STANDARD);
        assertThat(result.getWithheld()).containsExactly(1, 2);
        assertThat(result.getAudit().isSafe()).isTrue();
    }

    @Test
    void totals_are_kept_if_the_policy_says_so_and_the_audit_says_what_that_costs() {
        CountTable table = twoWay(new long[] {1, 1, 1, 1}, new long[] {20, 30, 40, 50});
        DisclosurePolicy keepTotals =
                DisclosurePolicy.builder().totalsMayBeWithheld(false).build();
        ProtectedCounts result = DisclosureControl.protect(table, keepTotals);
        assertThat(result.getStatus(4)).isEqualTo(PUBLISHED);
        assertThat(result.getAudit().isSafe()).isFalse();
        assertThat(result.getAudit().getExposures()).extracting(Exposure::cell).contains(0, 1, 2, 3);
    }

    @Test
    void a_cell_that_is_always_published_is_not_withheld() {
        CountTable table = CountTable.builder()
                .cell(1, 1, CellTreatment.PUBLISH)
                .cell(2, 2)
                .cell(3, 30)
                .cell(4, 33)
                .equation("row", 4, 1, 2, 3)
                .build();
        ProtectedCounts result = DisclosureControl.protect(table, STANDARD);
        assertThat(result.getWithheld()).containsExactly(2, 3);
    }

    @Test
    void a_share_is_withheld_with_its_numerator_or_denominator() {
        CountTable table = CountTable.builder()
                .cell(1, 2)
                .cell(2, 30)
                .cell(3, 40)
                .cell(4, 72)
                .equation("row", 4, 1, 2, 3)
                .derived(11, 1, 4)
                .derived(12, 2, 4)
                .derived(13, 3, 4)
                .build();
        ProtectedCounts result = DisclosureControl.protect(table, STANDARD);
        assertThat(result.getStatus(11)).isEqualTo(DERIVED);
        assertThat(result.getStatus(12)).isEqualTo(DERIVED);
        assertThat(result.getStatus(13)).isEqualTo(PUBLISHED);
    }

    @Test
    void three_dimensions_are_protected_too() {
        CountTable table = cube(new Random(7), 3);
        ProtectedCounts result = DisclosureControl.protect(table, STANDARD);
        assertThat(result.getWithheld()).isNotEmpty();
        assertThat(result.getAudit().isSafe()).isTrue();
        assertThat(result.getWithheld().size()).isLessThan(table.getCells().size());
    }

    @Test
    void a_question_about_a_cell_that_is_not_there_is_refused() {
        ProtectedCounts result = DisclosureControl.protect(twoWay(new long[] {5, 6}), STANDARD);
        assertThatThrownBy(() -> result.getStatus(99))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected a cell of the table, got cell 99");
        assertThat(result).hasToString("ProtectedCounts{cells=6, withheld=0, safe=true}");
    }

    /** By size and share of small counts: as a council report, a large table, and one where nearly all is small. */
    @ParameterizedTest
    @CsvSource({"22, 2, 12", "100, 20, 40", "100, 20, 4"})
    void tables_of_all_sizes_are_protected(int rows, int columns, int bound) {
        CountTable table = twoWay(counts(new Random(42), rows, columns, bound));
        ProtectedCounts result = DisclosureControl.protect(table, STANDARD);
        assertThat(result.getAudit().isSafe()).isTrue();
        assertThat(result.getWithheld()).isNotEmpty();
    }

    private static long[][] counts(Random random, int rows, int columns, int bound) {
        long[][] counts = new long[rows][columns];
        for (long[] row : counts) {
            Arrays.setAll(row, c -> random.nextInt(bound));
        }
        return counts;
    }

    /** A cube with totals in all three directions: each index runs to {@code side}, which stands for the total. */
    private static CountTable cube(Random random, int side) {
        int n = side + 1;
        long[] values = new long[n * n * n];
        CountTable.Builder builder = CountTable.builder();
        int[] strides = {n * n, n, 1};
        for (int i = 0; i < values.length; i++) {
            boolean leaf = i / (n * n) < side && i / n % n < side && i % n < side;
            values[i] = leaf ? random.nextInt(20) : 0;
        }
        for (int stride : strides) {
            for (int i = 0; i < values.length; i++) {
                if (i / stride % n == side) {
                    int[] parts = new int[side];
                    for (int k = 0; k < side; k++) {
                        parts[k] = i - (side - k) * stride;
                        values[i] += values[parts[k]];
                    }
                    builder.equation("line " + i + " along " + stride, i, parts);
                }
            }
        }
        for (int i = 0; i < values.length; i++) {
            builder.cell(i, values[i]);
        }
        return builder.build();
    }
}
