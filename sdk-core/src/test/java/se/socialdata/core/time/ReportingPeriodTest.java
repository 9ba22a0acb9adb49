package se.socialdata.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ReportingPeriodTest {

    private static final Quarter QUARTER = Quarter.of(2025, 4);
    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 10, 1);
    private static final LocalDate REPORTING_DATE = LocalDate.of(2026, 1, 20);

    @Test
    void the_period_and_the_reporting_date_are_kept_apart() {
        ReportingPeriod period = ReportingPeriod.of(QUARTER, REPORTING_DATE);

        assertThat(period.getInterval()).isEqualTo(QUARTER.toInterval());
        assertThat(period.getLastDay()).isEqualTo(LocalDate.of(2025, 12, 31));
        assertThat(period.getReportingDate()).isEqualTo(REPORTING_DATE);
        assertThat(period.getQuarter()).contains(QUARTER);
        assertThat(period).hasToString("2025-10-01/2025-12-31 reported 2026-01-20");
    }

    @Test
    void a_report_may_be_drawn_up_within_the_period_but_not_before_it() {
        assertThat(ReportingPeriod.of(QUARTER, FIRST_DAY).getReportingDate()).isEqualTo(FIRST_DAY);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportingPeriod.of(QUARTER, FIRST_DAY.minusDays(1)))
                .withMessage("expected a reporting date on or after the first day of the period 2025-10-01, "
                        + "got 2025-09-30");
    }

    @Test
    void a_period_without_a_last_day_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportingPeriod.of(DateInterval.from(FIRST_DAY), REPORTING_DATE))
                .withMessage("expected a reporting period with a last day, got 2025-10-01/");
    }

    @Test
    void a_period_that_is_not_exactly_a_quarter_has_none() {
        DateInterval almost = DateInterval.of(FIRST_DAY.plusDays(1), QUARTER.getLastDay());
        DateInterval farAway = DateInterval.of(FIRST_DAY, LocalDate.MAX);

        assertThat(ReportingPeriod.of(almost, REPORTING_DATE).getQuarter()).isEmpty();
        assertThat(ReportingPeriod.of(farAway, REPORTING_DATE).getQuarter()).isEmpty();
    }

    @Test
    void periods_that_differ_in_days_or_reporting_date_are_told_apart_by_their_hash() {
        DateInterval longer = DateInterval.of(FIRST_DAY.minusDays(1), QUARTER.getLastDay());

        assertThat(List.of(
                        ReportingPeriod.of(QUARTER, REPORTING_DATE).hashCode(),
                        ReportingPeriod.of(QUARTER, REPORTING_DATE.plusDays(1)).hashCode(),
                        ReportingPeriod.of(longer, REPORTING_DATE).hashCode()))
                .doesNotHaveDuplicates();
    }

    @Property(tries = 50)
    void equal_periods_have_equal_parts(@ForAll ReportingPeriod period) {
        assertThat(ReportingPeriod.of(period.getInterval(), period.getReportingDate()))
                .isEqualTo(period)
                .hasSameHashCodeAs(period);
        assertThat(ReportingPeriod.of(
                        period.getInterval(), period.getReportingDate().plusDays(1)))
                .isNotEqualTo(period);
    }
}
