package se.socialdata.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class DatedTableTest {

    private static final Segment<Integer> YEAR_2024 = entry("2024-01-01/2024-12-31", 57_300);
    private static final Segment<Integer> YEAR_2025 = entry("2025-01-01/2025-12-31", 58_800);

    private final DatedTable<Integer> table = DatedTable.of("basic amount", List.of(YEAR_2025, YEAR_2024));

    @Test
    void each_day_has_the_value_of_its_entry() {
        assertThat(table.on(LocalDate.of(2024, 1, 1))).isEqualTo(57_300);
        assertThat(table.on(LocalDate.of(2024, 12, 31))).isEqualTo(57_300);
        assertThat(table.on(LocalDate.of(2025, 1, 1))).isEqualTo(58_800);
        assertThat(table.on(LocalDate.of(2025, 12, 31))).isEqualTo(58_800);
    }

    @Test
    void a_day_outside_the_table_is_an_error_that_names_table_and_day() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table.on(LocalDate.of(2026, 1, 1)))
                .withMessage("basic amount: expected a date within 2024-01-01/2025-12-31, got 2026-01-01");
        assertThat(table.find(LocalDate.of(2023, 12, 31))).isEmpty();
        assertThat(table.find(LocalDate.of(2024, 12, 31))).contains(57_300);
    }

    @Test
    void a_gap_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DatedTable.of("basic amount", List.of(YEAR_2024, entry("2025-01-02/", 1))))
                .withMessage("basic amount: expected each value to begin on the day after the one before it ends, "
                        + "got 2024-01-01/2024-12-31 and 2025-01-02/");
    }

    @Test
    void an_overlap_is_refused_also_with_an_open_end() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DatedTable.of("basic amount", List.of(YEAR_2024, entry("2024-12-31/", 1))))
                .withMessage("basic amount: expected each value to begin on the day after the one before it ends, "
                        + "got 2024-01-01/2024-12-31 and 2024-12-31/");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DatedTable.of("basic amount", List.of(entry("2023-01-01/", 1), YEAR_2024)))
                .withMessage("basic amount: expected each value to begin on the day after the one before it ends, "
                        + "got 2023-01-01/ and 2024-01-01/2024-12-31");
    }

    @Test
    void a_table_has_a_name_and_a_value() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DatedTable.of(" ", List.of(YEAR_2024)))
                .withMessage("expected the name of the table, got a blank one");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DatedTable.of("basic amount", List.of()))
                .withMessage("basic amount: expected at least one value");
    }

    @Test
    void a_table_shows_its_entries_in_order() {
        assertThat(table.getEntries()).containsExactly(YEAR_2024, YEAR_2025);
        assertThat(table)
                .hasToString("basic amount{2024-01-01/2024-12-31=57300, 2025-01-01/2025-12-31=58800}")
                .isEqualTo(DatedTable.of("basic amount", List.of(YEAR_2024, YEAR_2025)))
                .hasSameHashCodeAs(DatedTable.of("basic amount", List.of(YEAR_2024, YEAR_2025)))
                .isNotEqualTo(DatedTable.of("other", List.of(YEAR_2024, YEAR_2025)))
                .isNotEqualTo(DatedTable.of("basic amount", List.of(YEAR_2024)));
    }

    @Property(tries = 50)
    void a_table_has_a_value_on_each_of_its_days(@ForAll DatedTable<Integer> any, @ForAll LocalDate day) {
        assertThat(any.toTimeline().isCovering(any.getInterval())).isTrue();
        assertThat(any.find(day).isPresent()).isEqualTo(any.getInterval().contains(day));
    }

    private static Segment<Integer> entry(String interval, int value) {
        return Segment.of(DateInterval.parse(interval), value);
    }

    @Test
    void a_table_says_its_name_and_differs_by_name_and_values() {
        DatedTable<Integer> otherName = DatedTable.of("norm", List.of(YEAR_2024, YEAR_2025));
        DatedTable<Integer> otherValues = DatedTable.of("basic amount", List.of(YEAR_2024));

        assertThat(table.getName()).isEqualTo("basic amount");
        assertThat(table).isNotEqualTo(otherName).isNotEqualTo(otherValues);
        assertThat(Stream.of(table, otherName, otherValues).map(DatedTable::hashCode))
                .doesNotHaveDuplicates();
    }
}
