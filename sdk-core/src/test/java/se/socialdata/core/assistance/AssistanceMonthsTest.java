package se.socialdata.core.assistance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AssistanceMonthsTest {

    private static final YearMonth JANUARY = YearMonth.of(2023, 1);

    private static AssistanceMonths months(int... fromJanuary) {
        return AssistanceMonths.of(
                IntStream.of(fromJanuary).mapToObj(JANUARY::plusMonths).toList());
    }

    private static AssistanceMonths firstMonths(int count) {
        return months(IntStream.range(0, count).toArray());
    }

    @Test
    void nine_months_of_a_year_are_not_long_term_and_ten_are() {
        assertThat(firstMonths(9).isLongTerm(2023)).isFalse();
        assertThat(firstMonths(10).isLongTerm(2023)).isTrue();
        assertThat(months(2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12).countIn(2023)).isEqualTo(10);
    }

    @Test
    void months_of_two_years_are_not_added_up() {
        assertThat(months(6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17).isLongTerm(2023))
                .isFalse();
    }

    @Test
    void a_year_falls_in_three_classes() {
        assertThat(firstMonths(3).getDuration(2023)).contains(AssistanceDuration.SHORT);
        assertThat(firstMonths(4).getDuration(2023)).contains(AssistanceDuration.MEDIUM);
        assertThat(firstMonths(9).getDuration(2023)).contains(AssistanceDuration.MEDIUM);
        assertThat(firstMonths(12).getDuration(2023)).contains(AssistanceDuration.LONG);
        assertThat(firstMonths(12).getDuration(2024)).isEmpty();
    }

    @Test
    void thirty_six_months_in_a_row_are_very_long_term_by_the_literal_reading() {
        YearMonth december = YearMonth.of(2025, 12);

        assertThat(firstMonths(36).isVeryLongTerm(december, VeryLongTerm.standard()))
                .isTrue();
        assertThat(firstMonths(36).isVeryLongTerm(december.minusMonths(1), VeryLongTerm.standard()))
                .isFalse();
        assertThat(firstMonths(36).isVeryLongTerm(december.plusMonths(1), VeryLongTerm.standard()))
                .isFalse();
        assertThat(firstMonths(36).isVeryLongTerm(2025, VeryLongTerm.standard()))
                .isTrue();
        assertThat(firstMonths(35).isVeryLongTerm(2025, VeryLongTerm.standard()))
                .isFalse();
    }

    @Test
    void breaks_count_as_the_definition_says() {
        AssistanceMonths broken = AssistanceMonths.of(firstMonths(36).getMonths().stream()
                .filter(month -> month.getMonthValue() != 7 && month.getMonthValue() != 8)
                .toList());
        YearMonth december = YearMonth.of(2025, 12);

        assertThat(broken.isVeryLongTerm(december, VeryLongTerm.of(36, 30, 2))).isTrue();
        assertThat(broken.isVeryLongTerm(december, VeryLongTerm.of(36, 31, 2))).isFalse();
        assertThat(broken.isVeryLongTerm(december, VeryLongTerm.of(36, 30, 1))).isFalse();
    }

    @Test
    void spells_end_where_a_break_is_longer_than_allowed() {
        AssistanceMonths months = months(0, 1, 4, 5, 9);

        assertThat(months.getSpells(0)).extracting(AssistanceSpell::getMonths).containsExactly(2, 2, 1);
        assertThat(months.getSpells(2)).extracting(AssistanceSpell::getLength).containsExactly(6, 1);
        assertThat(months.getSpells(3)).singleElement().satisfies(spell -> {
            assertThat(spell.getFirst()).isEqualTo(JANUARY);
            assertThat(spell.getLast()).isEqualTo(YearMonth.of(2023, 10));
            assertThat(spell.getMonths()).isEqualTo(5);
        });
        assertThatThrownBy(() -> months.getSpells(-1)).hasMessage("expected a break of 0 months or more, got -1");
    }

    @Test
    void a_household_is_new_returning_or_continuing() {
        AssistanceMonths months = months(0, 1, 4);

        assertThat(months.getStanding(JANUARY, 2)).contains(AssistanceStanding.NEW);
        assertThat(months.getStanding(JANUARY.plusMonths(1), 2)).contains(AssistanceStanding.CONTINUING);
        assertThat(months.getStanding(JANUARY.plusMonths(4), 2)).contains(AssistanceStanding.RETURNING);
        assertThat(months.getStanding(JANUARY.plusMonths(4), 3)).contains(AssistanceStanding.CONTINUING);
        assertThat(months.getStanding(JANUARY.plusMonths(5), 2)).isEmpty();
    }

    @Test
    void bits_are_months_from_the_first() {
        assertThat(AssistanceMonths.ofBits(JANUARY, 0b10011)).isEqualTo(months(0, 1, 4));
        assertThat(AssistanceMonths.ofBits(JANUARY, 0b1100)).isEqualTo(months(2, 3));
        assertThat(AssistanceMonths.ofBits(JANUARY, 0)).isEqualTo(AssistanceMonths.empty());
        assertThat(AssistanceMonths.ofBits(JANUARY, 1L << 63).getMonths()).containsExactly(JANUARY.plusMonths(63));
    }
}
