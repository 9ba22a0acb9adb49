package se.socialdata.reporting.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.socialdata.reporting.arbitraries.DisclosureArbitraries.twoWay;

import java.util.Set;
import org.junit.jupiter.api.Test;

class DisclosureAuditTest {

    private static final DisclosurePolicy STANDARD = DisclosurePolicy.standard();

    @Test
    void a_single_withheld_cell_is_the_total_less_the_others() {
        CountTable table = twoWay(new long[] {2, 5}, new long[] {6, 7});
        DisclosureAudit audit = DisclosureAudit.of(table, Set.of(0), STANDARD);
        assertThat(audit.isSafe()).isFalse();
        assertThat(audit.getExposures()).singleElement().satisfies(exposure -> {
            assertThat(exposure.cell()).isZero();
            assertThat(exposure.isLinear()).isTrue();
            assertThat(exposure.range().isDetermined()).isTrue();
            assertThat(exposure.explanation()).matches("cell 0 lies in 2\\.\\.2 by .*: \\d+ = \\[0] \\+ \\d");
        });
    }

    @Test
    void several_equations_together_give_a_cell_away() {
        // A row with two withheld cells, one of which its column gives: the other follows.
        CountTable table = twoWay(new long[] {2, 5, 9}, new long[] {6, 7, 8}, new long[] {4, 5, 6});
        DisclosureAudit audit = DisclosureAudit.of(table, Set.of(0, 1, 4), STANDARD);
        assertThat(audit.exposedCells()).containsExactly(0, 1, 4);
        assertThat(audit.toString()).isEqualTo("DisclosureAudit{cells=3, exposed=3}");
    }

    @Test
    void equations_that_cross_in_fractions_are_solved_exactly() {
        // Three cells of which every pair has a published sum: not a network, and half of (5 + 6 - 7) is 2.
        CountTable table = CountTable.builder()
                .cell(1, 2)
                .cell(2, 3)
                .cell(3, 4)
                .cell(12, 5)
                .cell(13, 6)
                .cell(23, 7)
                .equation("one and two", 12, 1, 2)
                .equation("one and three", 13, 1, 3)
                .equation("two and three", 23, 2, 3)
                .build();
        DisclosureAudit audit = DisclosureAudit.of(table, Set.of(1, 2, 3), STANDARD);
        assertThat(audit.getExposures()).extracting(Exposure::isLinear).containsExactly(true, true, true);
        assertThat(audit.getExposures().get(0).equations()).hasSize(3);
        ProtectedCounts result = DisclosureControl.protect(table, STANDARD);
        assertThat(result.getAudit().isSafe()).isTrue();
    }

    @Test
    void a_cell_in_no_equation_has_no_greatest_value() {
        CountTable table = CountTable.builder().cell(1, 2).build();
        DisclosureAudit audit = DisclosureAudit.of(table, Set.of(1), STANDARD);
        assertThat(audit.getRanges().get(1)).hasToString("1..");
        assertThat(audit.isSafe()).isTrue();
    }

    @Test
    void zeros_that_may_be_withheld_leave_zero_possible() {
        CountTable table = CountTable.builder()
                .cell(1, 2)
                .cell(2, 3)
                .cell(3, 5)
                .equation("row", 3, 1, 2)
                .build();
        DisclosurePolicy zerosToo =
                DisclosurePolicy.builder().zeroHandling(ZeroHandling.WITHHOLD).build();
        assertThat(DisclosureAudit.of(table, Set.of(1, 2), zerosToo).getRanges().get(1))
                .hasToString("0..5");
        assertThat(DisclosureAudit.of(table, Set.of(1, 2), STANDARD).getRanges().get(1))
                .hasToString("1..4");
    }

    @Test
    void a_cell_that_is_not_in_the_table_is_refused() {
        CountTable table = CountTable.builder().cell(1, 2).build();
        assertThatThrownBy(() -> DisclosureAudit.of(table, Set.of(2), STANDARD))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected every withheld cell in the table");
    }
}
