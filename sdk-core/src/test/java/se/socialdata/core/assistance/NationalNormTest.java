package se.socialdata.core.assistance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.socialdata.core.money.Money;

class NationalNormTest {

    private static final NationalNorm NORM_2025 = NationalNorms.standard().on(YearMonth.of(2025, 9));

    private static final String AMOUNTS_2026 =
            """
            # made-up amounts
            2026;child;0-20;3000;
            2026;adult;single;4000;
            2026;adult;couple;7200;
            2026;common;1;1300;
            2026;common;2;1450;
            """;

    private static String formula(NormHousehold household) {
        return NORM_2025.compute(household).getFormula().replace('\u00a0', ' ');
    }

    @ParameterizedTest
    @CsvSource({
        "0, 2720, 2540",
        "1, 3030, 2780",
        "2, 3030, 2780",
        "3, 2700, 2480",
        "4, 3030, 2700",
        "5, 3030, 2700",
        "6, 3030, 2700",
        "7, 3790,",
        "10, 3790,",
        "11, 4350,",
        "14, 4350,",
        "15, 4920,",
        "18, 4920,",
        "19, 4960,",
        "20, 4960,"
    })
    void children_have_the_amounts_of_the_ordinance(int age, long sum, Long withoutLunch) {
        NormBand band = NORM_2025.bandFor(age);

        assertThat(band.getAmount()).isEqualTo(Money.of(sum));
        assertThat(band.getWithoutLunch().map(Money::toOre))
                .isEqualTo(withoutLunch == null ? Optional.empty() : Optional.of(withoutLunch * 100));
    }

    @Test
    void adults_and_common_costs_have_the_amounts_of_the_ordinance() {
        assertThat(NORM_2025.getSingleAdult()).isEqualTo(Money.of(3_910));
        assertThat(NORM_2025.getCouple()).isEqualTo(Money.of(7_050));
        assertThat(IntStream.rangeClosed(1, 7).mapToObj(NORM_2025::commonCosts))
                .containsExactly(
                        Money.of(1_270),
                        Money.of(1_400),
                        Money.of(1_770),
                        Money.of(2_010),
                        Money.of(2_310),
                        Money.of(2_620),
                        Money.of(2_810));
    }

    @Test
    void each_member_beyond_seven_adds_the_difference_between_six_and_seven() {
        assertThat(NORM_2025.getFurtherMember()).isEqualTo(Money.of(190));
        assertThat(NORM_2025.commonCosts(8)).isEqualTo(Money.of(3_000));
        assertThat(NORM_2025.commonCosts(10)).isEqualTo(Money.of(3_380));
    }

    @Test
    void the_norm_is_written_as_people_write_it() {
        assertThat(formula(NormHousehold.ofSingle())).isEqualTo("3 910 + 1 270 = 5 180");
        assertThat(formula(NormHousehold.ofCouple(NormChild.of(12), NormChild.ofWithoutLunch(2), NormChild.of(1))))
                .isEqualTo("7 050 + 3 030 + 2 780 + 4 350 + 2 310 = 19 520");
        assertThat(formula(NormHousehold.ofSingle(NormChild.of(8), NormChild.of(9))))
                .isEqualTo("3 910 + 2 × 3 790 + 1 770 = 13 260");
    }

    @Test
    void a_family_of_nine_is_computed_beyond_the_table() {
        NormChild[] seven =
                IntStream.range(0, 7).mapToObj(number -> NormChild.of(7)).toArray(NormChild[]::new);

        assertThat(formula(NormHousehold.ofCouple(seven))).isEqualTo("7 050 + 7 × 3 790 + 2 810 + 2 × 190 = 36 770");
    }

    @Test
    void an_adult_in_a_shared_household_carries_a_share_of_the_common_costs() {
        assertThat(formula(NormHousehold.ofShared(3))).isEqualTo("3 910 + 1 770 / 3 = 4 500");
        assertThat(formula(NormHousehold.ofShared(7))).isEqualTo("3 910 + 2 810 / 7 = 4 311,43");
        assertThat(NORM_2025.compute(NormHousehold.ofShared(7)).toWholeKronor(RoundingMode.HALF_UP))
                .isEqualTo(4_311);
    }

    @Test
    void shares_of_children_in_a_shared_household_are_counted_by_whoever_wants_them() {
        NormHousehold.Builder household = NormHousehold.builder()
                .adults(AdultNorm.SHARED_HOUSEHOLD)
                .sharedSize(4)
                .addChildren(NormChild.of(8));

        assertThat(formula(household.build())).isEqualTo("3 910 + 3 790 + 2 010 / 4 = 8 202,50");
        assertThat(formula(household.shares(2).build())).isEqualTo("3 910 + 3 790 + 2 × 2 010 / 4 = 8 705");
    }

    @Test
    void what_the_norm_does_not_hold_is_refused() {
        assertThatThrownBy(() -> NORM_2025.compute(NormHousehold.ofSingle(NormChild.of(21))))
                .hasMessage("expected an age from 0 to 20, got 21");
        assertThatThrownBy(() -> NORM_2025.compute(NormHousehold.ofSingle(NormChild.ofWithoutLunch(7))))
                .hasMessage("expected a child with lunch: the norm has no amount without lunch for the ages 7-10");
        assertThatThrownBy(() -> NormHousehold.ofShared(1))
                .hasMessageContaining("expected a shared household of two persons or more");
        assertThatThrownBy(() -> NormChild.of(-1)).hasMessage("expected an age of 0 or more, got -1");
        assertThatThrownBy(() -> NationalNorms.standard().on(YearMonth.of(2026, 1)))
                .hasMessage("national norm: expected a date within 2025-01-01/2025-12-31, got 2026-01-01");
    }

    @Test
    void later_years_are_data_of_the_caller() throws IOException {
        NationalNorm norm = NationalNorms.load(new StringReader(AMOUNTS_2026)).on(YearMonth.of(2026, 1));
        NationalNorms both = NationalNorms.of(List.of(norm, NORM_2025));

        assertThat(norm.compute(NormHousehold.ofSingle(NormChild.of(20))).getTotal())
                .isEqualTo(Money.of(8_450));
        assertThat(norm.commonCosts(3)).isEqualTo(Money.of(1_600));
        assertThat(both.find(YearMonth.of(2025, 12))).contains(NORM_2025);
        assertThat(both.find(YearMonth.of(2027, 1))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026;child;0-20;3000 | line 1: expected five fields as year;kind;key;sum;without_lunch_five_days",
                "2026;adult;single;many; | line 1: expected an amount in kronor as 3910 or 3910.50",
                "x;adult;single;1; | line 1: expected a whole number",
                "2026;pet;single;1; | line 1: expected the kind child, adult or common",
                "2026;adult;single;1; | 2026: expected the amount of the adult couple"
            })
    void a_bad_file_of_amounts_is_refused_with_its_line(String line, String message) {
        assertThatThrownBy(() -> NationalNorms.load(new StringReader(line))).hasMessage(message);
    }
}
