package se.socialdata.reporting.placements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.socialdata.reporting.placements.PlacementStatisticsTest.CASES;
import static se.socialdata.reporting.placements.PlacementStatisticsTest.SETTINGS;
import static se.socialdata.reporting.placements.PlacementStatisticsTest.count;
import static se.socialdata.reporting.placements.PlacementStatisticsTest.number;
import static se.socialdata.reporting.placements.PlacementStatisticsTest.statistics;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.Period;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.socialdata.core.placement.ChildCase;
import se.socialdata.core.placement.CustodyTransfer;
import se.socialdata.core.placement.PlacementForm;

/** How placements went, and whether what is owed to the placed children is done. */
class PlacementDutyStatisticsTest {

    @Test
    void breakdowns_are_a_share_of_the_placements_that_ended() {
        PlacementStatistics statistics = statistics();

        assertThat(count(statistics, "ended-placements", "UNPLANNED", "FAMILY")).isEqualTo(2);
        assertThat(count(statistics, "ended-placements", "PLANNED", "FAMILY")).isEqualTo(1);
        assertThat(count(statistics, "ended-placements", "total", "INSTITUTION"))
                .isZero();
        assertThat(number(statistics, "ended-placements", "breakdown-share", "total"))
                .isBetween(new BigDecimal("66.6"), new BigDecimal("66.7"));
    }

    @Test
    void network_homes_are_a_share_of_those_in_family_homes() {
        PlacementStatistics statistics = statistics();

        assertThat(count(statistics, "family-homes", "network", "total")).isEqualTo(1);
        assertThat(count(statistics, "family-homes", "family", "total")).isEqualTo(4);
        assertThat(count(statistics, "family-homes", "no-family", "total")).isEqualTo(1);
        assertThat(number(statistics, "family-homes", "network-share", "total")).isEqualByComparingTo("25");
    }

    @Test
    void an_examination_on_the_last_day_of_the_year_counts_and_one_the_day_after_does_not() {
        PlacementStatistics statistics = statistics();

        assertThat(count(statistics, "health-examinations", "physical-and-mental", "examined"))
                .isEqualTo(1);
        assertThat(count(statistics, "health-examinations", "oral", "examined")).isEqualTo(1);
        assertThat(count(statistics, "health-examinations", "oral", "unnecessary"))
                .isEqualTo(1);
        assertThat(count(statistics, "health-examinations", "oral", "missing")).isEqualTo(3);
        assertThat(number(statistics, "health-examinations", "oral", "share")).isEqualByComparingTo("20");
    }

    @Test
    void duties_are_judged_on_the_measuring_day_for_those_placed_then() {
        PlacementStatistics statistics = statistics();

        assertThat(count(statistics, "duties-in-time", "PLA-031", "IN_TIME")).isEqualTo(1);
        assertThat(count(statistics, "duties-in-time", "PLA-032", "LATE")).isEqualTo(1);
        assertThat(number(statistics, "duties-in-time", "PLA-032", "share")).isEqualByComparingTo("0");
        assertThat(count(statistics, "duties-in-time", "PLA-039", "total")).isZero();
        assertThat(statistics.getTable("duties-in-time").getDimensions().get(0).contains("PLA-033"))
                .isFalse();
    }

    @Test
    void follow_ups_are_judged_where_the_settings_say_how_often_care_is_followed_up() {
        PlacementStatistics statistics = statistics(
                PlacementSettings.builder()
                        .year(2025)
                        .followUpInterval(Period.ofMonths(3))
                        .build(),
                CASES.stream());

        assertThat(count(statistics, "duties-in-time", "PLA-033", "LATE")).isEqualTo(2);
    }

    @Test
    void without_duties_there_is_no_table_of_duties() {
        PlacementStatistics statistics = statistics(
                PlacementSettings.builder()
                        .year(2025)
                        .chosenDuties(ImmutableList.of())
                        .build(),
                CASES.stream());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> statistics.getTable("duties-in-time"))
                .withMessageStartingWith("expected one of the tables [placed-by-age, ");
    }

    @Test
    void a_transfer_of_custody_counts_when_care_has_ended_since_the_application() {
        ChildCase still = PlacedChildren.child("still", "20110101-T071")
                .addPlacements(PlacedChildren.placement("1", PlacementForm.FAMILY_HOME, "2020-01-01", "2023-12-31")
                        .build())
                .addPlacements(PlacedChildren.placement("2", PlacementForm.FAMILY_HOME, "2024-01-01")
                        .build())
                .addCustodyTransfers(CustodyTransfer.builder()
                        .applicationDate(PlacedChildren.day("2024-01-01"))
                        .decisionDate(PlacedChildren.day("2025-02-01"))
                        .build())
                .build();

        PlacementStatistics statistics = statistics(SETTINGS, Stream.concat(CASES.stream(), Stream.of(still)));

        assertThat(count(statistics, "custody-transfers", "K", "2025")).isEqualTo(1);
        assertThat(count(statistics, "custody-transfers", "total", "2025")).isEqualTo(1);
        assertThat(count(statistics, "custody-transfers", "total", "2024")).isZero();
        assertThat(statistics.selection().custodyTransfersInCare()).isEqualTo(1);
    }
}
