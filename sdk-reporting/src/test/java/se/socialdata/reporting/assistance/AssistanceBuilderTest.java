package se.socialdata.reporting.assistance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.socialdata.core.assistance.AssistedMonth;
import se.socialdata.core.assistance.AssistedPerson;
import se.socialdata.core.assistance.HouseholdRole;
import se.socialdata.core.assistance.SupportObstacle;
import se.socialdata.core.geography.Municipality;
import se.socialdata.core.identity.PersonIdentity;
import se.socialdata.core.identity.PersonalIdentityNumber;
import se.socialdata.core.money.Money;
import se.socialdata.reporting.disclosure.DisclosurePolicy;
import se.socialdata.reporting.report.Report;
import se.socialdata.reporting.table.Absence;
import se.socialdata.reporting.table.CellKey;
import se.socialdata.reporting.table.CellValue;
import se.socialdata.reporting.table.StatTable;
import se.socialdata.reporting.text.LocalizedText;

class AssistanceBuilderTest {

    private static final Municipality LULEA = Municipality.of("2580");
    private static final Municipality STOCKHOLM = Municipality.of("0180");
    private static final String WOMAN = "199003152384";

    private static AssistedPerson applicant(String identity, SupportObstacle obstacle) {
        return AssistedPerson.builder()
                .identity(PersonIdentity.parse(identity))
                .role(HouseholdRole.APPLICANT)
                .obstacle(obstacle)
                .build();
    }

    private static AssistedPerson child(String identity) {
        return AssistedPerson.builder()
                .identity(PersonIdentity.parse(identity))
                .role(HouseholdRole.OTHER)
                .build();
    }

    private static AssistedMonth month(
            Municipality municipality, String key, int year, int month, AssistedPerson... who) {
        return AssistedMonth.builder()
                .householdKey(key)
                .municipality(municipality)
                .month(YearMonth.of(year, month))
                .livelihoodSupport(Money.of(5_000))
                .otherNeeds(Money.of(250))
                .persons(List.of(who))
                .build();
    }

    private static AssistedMonth simple(int year, int month, SupportObstacle obstacle) {
        return month(LULEA, "H-1", year, month, applicant("19900315-T281", obstacle));
    }

    private static AssistanceBuilder builder() {
        return AssistanceBuilder.of(AssistanceSettings.of(2025));
    }

    private static Object cell(AssistanceStatistics statistics, String table, String row, String column) {
        CellValue value = statistics.getTable(table).getCell(CellKey.of(row, column));
        return value instanceof CellValue.Count count ? (Object) count.number() : value;
    }

    @Test
    void a_person_in_two_municipalities_counts_once_in_all_and_once_in_each() {
        AssistanceBuilder builder = AssistanceBuilder.of(AssistanceSettings.builder()
                .year(2025)
                .putPopulation(LULEA, 79_000L)
                .putPopulation(STOCKHOLM, 990_000L)
                .build());
        String number = someTestNumber();
        builder.add(month(LULEA, "A", 2025, 1, applicant(number, SupportObstacle.NO_OBSTACLE)));
        builder.add(month(STOCKHOLM, "A", 2025, 2, applicant(number, SupportObstacle.NO_OBSTACLE)));
        builder.add(month(LULEA, "A", 2025, 3, applicant(number, SupportObstacle.NO_OBSTACLE)));

        AssistanceStatistics statistics = builder.build();

        assertThat(cell(statistics, AssistanceStatistics.PERSONS, "total", "total"))
                .isEqualTo(1L);
        assertThat(cell(statistics, AssistanceStatistics.HOUSEHOLDS, "total", "total"))
                .isEqualTo(2L);
        assertThat(cell(statistics, AssistanceStatistics.RATES, "2580", "recipients"))
                .isEqualTo(1L);
        assertThat(cell(statistics, AssistanceStatistics.RATES, "0180", "recipients"))
                .isEqualTo(1L);
    }

    /** The tax agency's test numbers have the birth numbers 238 and 239; the last digit is found by trying. */
    private static String someTestNumber() {
        for (int check = 0; check < 10; check++) {
            String number = WOMAN.substring(0, 11) + check;
            if (PersonalIdentityNumber.isValid(number)) {
                return number;
            }
        }
        throw new AssertionError("no check digit fits");
    }

    @Test
    void an_id_of_one_municipality_is_another_person_in_another() {
        AssistanceBuilder builder = builder();
        builder.add(month(LULEA, "A", 2025, 1, applicant("19900315-T281", SupportObstacle.NO_OBSTACLE)));
        builder.add(month(STOCKHOLM, "A", 2025, 1, applicant("19900315-T281", SupportObstacle.NO_OBSTACLE)));

        assertThat(cell(builder.build(), AssistanceStatistics.PERSONS, "total", "K"))
                .isEqualTo(2L);
    }

    @Test
    void an_adult_counts_under_the_obstacle_of_most_months_or_of_the_latest_as_chosen() {
        AssistanceBuilder most = builder();
        AssistanceBuilder latest = AssistanceBuilder.of(AssistanceSettings.builder()
                .year(2025)
                .obstacleChoice(ObstacleChoice.LATEST_MONTH)
                .build());
        for (AssistanceBuilder builder : List.of(most, latest)) {
            builder.add(simple(2025, 1, SupportObstacle.UNEMPLOYED_NONE));
            builder.add(simple(2025, 2, SupportObstacle.UNEMPLOYED_AWAITING));
            builder.add(simple(2025, 3, SupportObstacle.FULL_TIME_INSUFFICIENT));
        }

        assertThat(cell(most.build(), AssistanceStatistics.OBSTACLES, "UNEMPLOYED", "total"))
                .isEqualTo(1L);
        assertThat(cell(latest.build(), AssistanceStatistics.OBSTACLES, "FULL_TIME", "total"))
                .isEqualTo(1L);
    }

    @Test
    void a_month_belongs_to_the_year_it_concerns_and_every_record_is_accounted_for() {
        AssistanceBuilder builder = AssistanceBuilder.of(
                AssistanceSettings.builder().year(2025).municipality(LULEA).build());
        builder.add(simple(2025, 1, SupportObstacle.NO_OBSTACLE));
        builder.add(simple(2025, 1, SupportObstacle.NO_OBSTACLE));
        builder.add(simple(2024, 12, SupportObstacle.NO_OBSTACLE));
        builder.add(simple(2021, 12, SupportObstacle.NO_OBSTACLE));
        builder.add(simple(2026, 1, SupportObstacle.NO_OBSTACLE));
        builder.add(month(STOCKHOLM, "A", 2025, 1));

        AssistanceSelection selection = builder.build().selection();

        assertThat(selection).isEqualTo(new AssistanceSelection(6, 2, 1, 2, 1, 1, 1, 0, 0));
    }

    @Test
    void nine_months_are_not_long_term_and_ten_are_and_children_follow_their_household() {
        AssistanceBuilder builder = builder();
        for (int month = 1; month <= 10; month++) {
            builder.add(month(
                    LULEA,
                    "LONG",
                    2025,
                    month,
                    applicant("19900315-T281", SupportObstacle.NO_OBSTACLE),
                    month == 10 ? child("20100315-T123") : child("20120315-T124")));
            if (month < 10) {
                builder.add(month(
                        LULEA,
                        "SHORT",
                        2025,
                        month,
                        applicant("19880315-T282", SupportObstacle.NO_OBSTACLE),
                        child("20110315-T125")));
            }
        }

        AssistanceStatistics statistics = builder.build();

        assertThat(cell(statistics, AssistanceStatistics.DURATIONS, "total", "LONG"))
                .isEqualTo(1L);
        assertThat(cell(statistics, AssistanceStatistics.DURATIONS, "total", "MEDIUM"))
                .isEqualTo(1L);
        assertThat(cell(statistics, AssistanceStatistics.CHILDREN, "all", "total"))
                .isEqualTo(3L);
        assertThat(cell(statistics, AssistanceStatistics.CHILDREN, "long-term", "total"))
                .isEqualTo(2L);
    }

    @Test
    void age_is_the_one_reached_in_the_year() {
        AssistanceBuilder builder = builder();
        builder.add(month(
                LULEA,
                "A",
                2025,
                1,
                applicant("19900315-T281", SupportObstacle.NO_OBSTACLE),
                child("20071231-T123"),
                child("20080101-T123")));

        AssistanceStatistics statistics = builder.build();

        assertThat(cell(statistics, AssistanceStatistics.PERSONS, "adults", "total"))
                .isEqualTo(2L);
        assertThat(cell(statistics, AssistanceStatistics.PERSONS, "children", "total"))
                .isEqualTo(1L);
        assertThat(cell(statistics, AssistanceStatistics.OBSTACLES, "total", "total"))
                .isEqualTo(1L);
    }

    @Test
    void very_long_term_is_not_available_without_earlier_years() {
        AssistanceBuilder builder = builder();
        builder.add(simple(2025, 12, SupportObstacle.NO_OBSTACLE));

        assertThat(cell(builder.build(), AssistanceStatistics.DURATIONS, "total", "very-long"))
                .isEqualTo(new CellValue.Absent(Absence.NOT_AVAILABLE));

        for (int month = 0; month < 35; month++) {
            YearMonth earlier = YearMonth.of(2023, 1).plusMonths(month);
            builder.add(simple(earlier.getYear(), earlier.getMonthValue(), SupportObstacle.NO_OBSTACLE));
        }
        assertThat(cell(builder.build(), AssistanceStatistics.DURATIONS, "total", "very-long"))
                .isEqualTo(1L);
    }

    @Test
    void codes_out_of_date_are_counted_as_given_and_told_in_a_note() {
        AssistanceBuilder builder = builder();
        builder.add(simple(2025, 1, SupportObstacle.LANGUAGE_2016));

        StatTable table = builder.build().getTable(AssistanceStatistics.OBSTACLES);

        assertThat(table.getCell(CellKey.of("OTHER", "total"))).isEqualTo(new CellValue.Count(1));
        assertThat(table.getHead().getNotes())
                .extracting(LocalizedText::en)
                .contains("1 obstacles have a code that is not valid in the month or is not to be reported.");
    }

    @Test
    void household_keys_of_any_form_are_told_apart() {
        AssistanceBuilder builder = builder();
        List<String> keys = List.of("A", "AA", "a", "A-A", "123456789", "1234567890", "Å", "1234567891", "A B");
        for (String key : keys) {
            builder.add(month(LULEA, key, 2025, 1));
            builder.add(month(LULEA, key, 2025, 2));
            builder.add(month(STOCKHOLM, key, 2025, 2));
        }

        assertThat(cell(builder.build(), AssistanceStatistics.HOUSEHOLDS, "1", "total"))
                .isEqualTo(2L * keys.size());
    }

    @Test
    void the_report_holds_the_tables_and_the_account_and_hides_small_numbers() {
        AssistanceBuilder builder = builder();
        builder.add(simple(2025, 1, SupportObstacle.NO_OBSTACLE));
        Report report = AssistanceReport.of(builder.build().protect(DisclosurePolicy.standard()));

        assertThat(report.getTitle().sv()).isEqualTo("Ekonomiskt bistånd 2025");
        assertThat(report.getBlocks().toString())
                .contains("x households had economic assistance", "1 read, 1 counted, 0 of earlier years");
    }

    @Test
    void settings_without_meaning_are_refused() {
        assertThatThrownBy(() -> AssistanceSettings.builder()
                        .year(2025)
                        .ageBands(List.of(0, 20))
                        .build())
                .hasMessage("expected ascending ages from 0 with 18 among them, got [0, 20]");
        assertThatThrownBy(() -> AssistanceSettings.builder()
                        .year(2025)
                        .monthsWithout(37)
                        .build())
                .hasMessage("expected from 1 to 36 months without assistance, got 37");
        assertThatThrownBy(() -> AssistanceSettings.of(25)).hasMessage("expected a year of four digits, got 25");
        assertThatThrownBy(() -> builder().merge(AssistanceBuilder.of(AssistanceSettings.of(2024))))
                .hasMessage("expected a builder with the same settings");
        assertThat(builder().build().findTable(AssistanceStatistics.RATES)).isEqualTo(Optional.empty());
    }
}
