package se.socialdata.core.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.socialdata.core.geography.Municipality;

class RetentionPolicyTest {

    private static final LocalDate LATER = LocalDate.of(2026, 11, 25);

    private static RetentionFacts.Builder facts() {
        return RetentionFacts.builder()
                .municipality(Municipality.of("2580"))
                .birthDate(LocalDate.of(2012, 3, 4))
                .lastEntryDate(LocalDate.of(2020, 3, 10))
                .placedOutsideHome(false)
                .otherRecordsKept(false);
    }

    private static RetentionDecision decide(RetentionFacts.Builder facts, LocalDate asOf) {
        return RetentionPolicy.standard().decide(facts.build(), asOf);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-10, NOT_YET",
        "2025-03-11, DUE",
        "2026-12-31, DUE",
        "2027-01-01, OVERDUE",
        "2020-03-09, NOT_YET"
    })
    void a_file_is_due_on_the_day_after_five_years_and_overdue_after_the_next_calendar_year(
            LocalDate asOf, RetentionOutcome outcome) {
        RetentionDecision decision = decide(facts(), asOf);

        assertThat(decision.getOutcome()).isEqualTo(outcome);
        assertThat(decision.getLastDay()).contains(LocalDate.of(2025, 3, 10));
        assertThat(decision.getCompleteBy()).contains(LocalDate.of(2026, 12, 31));
    }

    @ParameterizedTest
    @CsvSource({
        "2020-02-29, 2025-02-28, 2026-12-31",
        "2020-12-30, 2025-12-30, 2026-12-31",
        "2020-12-31, 2025-12-31, 2027-12-31"
    })
    void leap_days_and_the_turn_of_the_year_are_counted_by_the_calendar(
            LocalDate lastEntry, LocalDate lastDay, LocalDate completeBy) {
        RetentionDecision decision = decide(facts().lastEntryDate(lastEntry), LATER);

        assertThat(decision.getLastDay()).contains(lastDay);
        assertThat(decision.getCompleteBy()).contains(completeBy);
    }

    @ParameterizedTest
    @CsvSource({
        "0580, KEPT",
        "0980, KEPT",
        "2281, KEPT",
        "1480, KEPT",
        "0480, DUE",
        "0680, DUE",
        "1481, DUE",
        "2180, DUE",
        "2380, DUE"
    })
    void three_counties_and_Goteborg_keep_every_file(String municipality, RetentionOutcome outcome) {
        RetentionDecision decision = decide(facts().municipality(Municipality.of(municipality)), LATER);

        assertThat(decision.getOutcome()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "4, DUE",
        "5, KEPT",
        "6, DUE",
        "14, DUE",
        "15, KEPT",
        "16, DUE",
        "24, DUE",
        "25, KEPT",
        "26, DUE",
        "10, DUE",
        "20, DUE",
        "30, DUE"
    })
    void elsewhere_those_born_on_the_5th_15th_and_25th_are_kept(int day, RetentionOutcome outcome) {
        RetentionDecision decision =
                decide(facts().municipality(Municipality.of("2580")).birthDate(LocalDate.of(2012, 3, day)), LATER);

        assertThat(decision.getOutcome()).isEqualTo(outcome);
    }

    @Test
    void a_placed_child_and_a_file_of_paternity_are_kept_and_every_reason_is_said() {
        RetentionDecision decision = decide(
                facts().municipality(Municipality.of("1480"))
                        .birthDate(LocalDate.of(2012, 3, 5))
                        .placedOutsideHome(true)
                        .paternityOrAdoption(true),
                LATER);

        assertThat(decision.getReasons())
                .extracting(RetentionReason::getGround)
                .containsExactly(
                        RetentionGround.PLACED_CHILD,
                        RetentionGround.PATERNITY_OR_ADOPTION,
                        RetentionGround.RESEARCH_MUNICIPALITY);
        assertThat(decision.getReasons())
                .extracting(RetentionReason::getProvision)
                .containsExactly(
                        "16 kap. 4 § SoL (2025:400)",
                        "16 kap. 4 § SoL (2025:400)",
                        "13 kap. 1 § socialtjänstförordningen (2025:468)");
        assertThat(decision.isDestructionDue()).isFalse();
    }

    @Test
    void the_provision_is_that_of_the_day_asked_about() {
        RetentionFacts.Builder facts = facts().municipality(Municipality.of("2580"));
        LocalDate before = LocalDate.of(2025, 6, 30);

        assertThat(decide(facts, before).getReasons())
                .extracting(RetentionReason::getProvision)
                .containsExactly("12 kap. 1 § SoL (2001:453)");
        assertThat(decide(facts, before.plusDays(1)).getReasons())
                .extracting(RetentionReason::getProvision)
                .containsExactly("16 kap. SoL (2025:400)");
    }

    @Test
    void other_records_of_the_same_person_make_a_due_file_wait() {
        RetentionFacts.Builder facts =
                facts().municipality(Municipality.of("2580")).otherRecordsKept(true);

        assertThat(decide(facts, LATER).getOutcome()).isEqualTo(RetentionOutcome.ON_HOLD);
        assertThat(decide(facts, LocalDate.of(2025, 3, 10)).getOutcome()).isEqualTo(RetentionOutcome.NOT_YET);
    }

    @Test
    void a_file_of_which_something_is_not_known_is_never_due() {
        RetentionDecision decision = decide(RetentionFacts.builder(), LATER);

        assertThat(decision.getOutcome()).isEqualTo(RetentionOutcome.UNDETERMINED);
        assertThat(decision.getMissing()).containsExactly(MissingRetentionFact.values());
        assertThat(decision.getLastDay()).isEmpty();
    }

    @Test
    void the_start_of_the_time_is_a_parameter() {
        RetentionFacts facts = facts().municipality(Municipality.of("2580"))
                .circumstancesEndedDate(LocalDate.of(2021, 1, 1))
                .caseClosedDate(LocalDate.of(2022, 1, 1))
                .build();

        assertThat(RetentionPolicy.of(RetentionStart.CIRCUMSTANCES_ENDED)
                        .decide(facts, LATER)
                        .getLastDay())
                .contains(LocalDate.of(2026, 1, 1));
        assertThat(RetentionPolicy.of(RetentionStart.CASE_CLOSED)
                        .decide(facts, LATER)
                        .getOutcome())
                .isEqualTo(RetentionOutcome.NOT_YET);
        assertThat(new RetentionPolicy(RetentionStart.LAST_ENTRY, Period.ofYears(2))
                        .decide(facts, LATER)
                        .getLastDay())
                .contains(LocalDate.of(2022, 3, 10));
    }

    @Test
    void a_time_of_nothing_is_refused() {
        assertThatThrownBy(() -> new RetentionPolicy(RetentionStart.LAST_ENTRY, Period.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected a time of at least one day, got P0D");
    }
}
