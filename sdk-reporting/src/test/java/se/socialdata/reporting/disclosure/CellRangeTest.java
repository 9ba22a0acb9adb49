package se.socialdata.reporting.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class CellRangeTest {

    @Test
    void the_width_is_the_greatest_less_the_least_value() {
        CellRange range = new CellRange(5, OptionalLong.of(7));

        assertThat(range.isAtLeast(2)).isTrue();
        assertThat(range.isAtLeast(3)).isFalse();
        assertThat(range.isDetermined()).isFalse();
    }

    @Test
    void a_single_value_is_determined_and_an_unlimited_range_is_wide_enough() {
        CellRange single = new CellRange(5, OptionalLong.of(5));
        CellRange unlimited = new CellRange(5, OptionalLong.empty());

        assertThat(single.isDetermined()).isTrue();
        assertThat(single.isAtLeast(1)).isFalse();
        assertThat(unlimited.isDetermined()).isFalse();
        assertThat(unlimited.isAtLeast(1_000)).isTrue();
    }

    @Test
    void a_greatest_value_below_the_least_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CellRange(5, OptionalLong.of(4)))
                .withMessage("expected a maximum of at least the minimum");
    }

    @Test
    void the_outermost_thresholds_and_widths_of_a_policy_are_allowed() {
        assertThat(DisclosurePolicy.builder().maxN(0).build().getMaxN()).isZero();
        assertThat(DisclosurePolicy.builder().maxN(1_000).build().getMaxN()).isEqualTo(1_000);
        assertThat(DisclosurePolicy.builder().chosenMinimumWidth(1_000).build().getMinimumWidth())
                .isEqualTo(1_000);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DisclosurePolicy.builder().maxN(1_001).build())
                .withMessage("expected a threshold of 0 to 1000, got 1001");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        DisclosurePolicy.builder().chosenMinimumWidth(1_001).build())
                .withMessage("expected a least width of 1 to 1000, got 1001");
    }
}
