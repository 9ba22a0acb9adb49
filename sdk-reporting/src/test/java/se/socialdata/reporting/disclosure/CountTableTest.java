package se.socialdata.reporting.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CountTableTest {

    @Test
    void an_equation_that_does_not_add_up_is_refused_by_name() {
        assertRefused(
                CountTable.builder().cell(1, 2).cell(2, 3).cell(3, 6).equation("row 1", 3, 1, 2),
                "expected the parts of equation 'row 1' to sum to its total 6, got 5");
    }

    @Test
    void an_equation_over_a_cell_that_is_not_there_is_refused_by_name() {
        assertRefused(
                CountTable.builder().cell(1, 2).cell(3, 2).equation("row 1", 3, 1, 2),
                "expected every cell of equation 'row 1' to be in the table");
    }

    @Test
    void totals_in_a_circle_are_refused() {
        assertRefused(
                CountTable.builder().cell(1, 2).cell(2, 2).equation("up", 2, 1).equation("down", 1, 2),
                "expected totals above their parts, got a circle through equation 'down'");
    }

    @Test
    void a_cell_stands_once_and_is_not_negative() {
        CountTable.Builder builder = CountTable.builder().cell(1, 0);
        assertThatThrownBy(() -> builder.cell(1, 5)).hasMessage("expected cell 1 once, got it twice");
        assertThatThrownBy(() -> builder.cell(2, -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected a count of zero or more in cell 2, got -1");
    }

    @Test
    void a_part_stands_once_in_an_equation_and_is_not_the_total() {
        CountTable.Builder builder = CountTable.builder();
        assertThatThrownBy(() -> builder.equation("row", 3, 1, 1))
                .hasMessage("expected each part of equation 'row' once");
        assertThatThrownBy(() -> builder.equation("row", 3, 1, 3))
                .hasMessage("expected a total that is not its own part in equation 'row'");
        assertThatThrownBy(() -> builder.equation("row", 3)).hasMessage("expected at least one part in equation 'row'");
    }

    @Test
    void a_derived_cell_has_operands_of_the_table_and_a_number_of_its_own() {
        assertRefused(
                CountTable.builder().cell(1, 2).derived(9, 1, 2),
                "expected every operand of derived cell 9 to be in the table");
        assertRefused(CountTable.builder().cell(1, 2).derived(1, 1), "expected cell 1 once, got it twice");
        assertThatThrownBy(() -> CountTable.builder().derived(9))
                .hasMessage("expected at least one operand of derived cell 9");
    }

    @Test
    void levels_count_the_additions_below_a_cell() {
        CountTable table = CountTable.builder()
                .cell(1, 2)
                .cell(2, 2)
                .cell(3, 3)
                .cell(4, 5)
                .equation("all", 4, 2, 3)
                .equation("group", 2, 1)
                .build();
        assertThat(table.getLevel(1)).isZero();
        assertThat(table.getLevel(2)).isEqualTo(1);
        assertThat(table.getLevel(4)).isEqualTo(2);
        assertThat(table).hasToString("CountTable{cells=4, equations=2}");
    }

    @Test
    void a_policy_refuses_figures_without_meaning() {
        assertThatThrownBy(() -> DisclosurePolicy.builder().maxN(-1).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected a threshold of 0 to 1000, got -1");
        assertThatThrownBy(
                        () -> DisclosurePolicy.builder().chosenMinimumWidth(0).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected a least width of 1 to 1000, got 0");
    }

    @Test
    void the_default_width_is_that_of_the_small_counts() {
        assertThat(DisclosurePolicy.standard().getMinimumWidth()).isEqualTo(2);
        assertThat(DisclosurePolicy.builder()
                        .zeroHandling(ZeroHandling.WITHHOLD)
                        .build()
                        .getMinimumWidth())
                .isEqualTo(3);
        assertThat(DisclosurePolicy.builder().maxN(1).build().getMinimumWidth()).isEqualTo(1);
    }

    @Test
    void a_stricter_copy_of_a_policy_asks_for_a_wider_range_too() {
        DisclosurePolicy stricter = DisclosurePolicy.builder()
                .from(DisclosurePolicy.standard())
                .maxN(10)
                .build();

        assertThat(stricter.getMinimumWidth()).isEqualTo(9);
    }

    private static void assertRefused(CountTable.Builder builder, String message) {
        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }
}
