package se.socialdata.core.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.socialdata.core.json.JsonReader;
import se.socialdata.core.json.JsonSettings;
import se.socialdata.core.money.Money;
import se.socialdata.core.rule.Finding;

/** The bequest that Luleå allocated for 2025 and 2026, from the applications as printed. */
class FundAllocationTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 4, 1);

    static FundYear year(int year) {
        try (InputStream stream =
                Objects.requireNonNull(FundAllocationTest.class.getResourceAsStream("/golden/FundYear.ndjson"))) {
            JsonReader<FundYear> reader = JsonReader.of(FundJson.FUND_YEAR, JsonSettings.strict());
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(reader::read)
                    .filter(found -> found.getYear() == year)
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void the_allocation_of_2025_is_reproduced_exactly() {
        CappedAllocation allocation = year(2025).toAllocation();

        assertThat(allocation.getCap()).isEqualTo(Money.of(1000));
        assertThat(allocation.getUsers()).isEqualTo(403);
        assertThat(allocation.getAwards())
                .extracting(CappedAllocation.Award::granted)
                .containsExactly(
                        Money.of(18_000),
                        Money.of(55_000),
                        Money.of(97_000),
                        Money.of(24_000),
                        Money.of(90_000),
                        Money.of(41_000),
                        Money.of(32_000));
        assertThat(allocation.getGranted())
                .isEqualTo(Money.of(357_000))
                .isEqualTo(year(2025).getGranted());
        assertThat(allocation.getAwards().get(1).rejected()).isEqualTo(Money.of(95_000));
        assertThat(allocation.getAwards().get(1).reason()).contains(RejectionReason.ABOVE_CAP);
        assertThat(allocation.getAwards().get(2).rejected()).isEqualTo(Money.of(3_000));
        assertThat(allocation.getAwards().get(4).reason()).isEqualTo(Optional.empty());
    }

    @Test
    void the_allocation_of_2026_is_reproduced_exactly() {
        CappedAllocation allocation = year(2026).toAllocation();

        assertThat(allocation.getUsers()).isEqualTo(420);
        assertThat(allocation.getCap()).isEqualTo(Money.of(433));
        assertThat(allocation.getAwards())
                .extracting(CappedAllocation.Award::granted)
                .containsExactly(
                        Money.of(7_794),
                        Money.of(29_011),
                        Money.of(10_392),
                        Money.of(57_589),
                        Money.of(45_032),
                        Money.of(18_186),
                        Money.of(13_856),
                        Money.ZERO,
                        Money.ZERO);
        assertThat(allocation.getGranted()).isEqualTo(Money.of(181_860));
        assertThat(allocation.getLeft()).isEqualTo(Money.of(72));
        assertThat(allocation.getAwards().subList(7, 9))
                .extracting(CappedAllocation.Award::reason)
                .containsOnly(Optional.of(RejectionReason.OUTSIDE_AREA));
        assertThat(allocation).hasToString("CappedAllocation[cap 433.00, 9 applications, granted 181860.00]");
    }

    @Test
    void one_more_krona_than_the_share_of_all_raises_the_cap() {
        List<FundApplication> applications = year(2026).getApplications();

        assertThat(CappedAllocation.of(Money.of(420 * 434 - 1), Money.of(1000), applications)
                        .getCap())
                .isEqualTo(Money.of(433));
        assertThat(CappedAllocation.of(Money.of(420 * 434), Money.of(1000), applications)
                        .getCap())
                .isEqualTo(Money.of(434));
        assertThat(CappedAllocation.of(Money.of(420 * 1001), Money.of(1000), applications)
                        .getCap())
                .isEqualTo(Money.of(1000));
        assertThat(CappedAllocation.of(Money.of(-1), Money.of(1000), applications)
                        .getGranted())
                .isEqualTo(Money.ZERO);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CappedAllocation.of(Money.of(1), Money.of(-1), applications))
                .withMessage("expected a highest amount per user of at least 0 kr");
    }

    @Test
    void the_seven_returns_are_a_krona_less_than_the_printed_sum() {
        FundYear year = year(2025);

        assertThat(year.getReturned()).isEqualTo(Money.of(194_573));
        assertThat(year.getReportBacks().stream().map(FundReportBack::getUsed).reduce(Money.ZERO, Money::plus))
                .isEqualTo(Money.of(162_427));
        assertThat(FundRules.local().check(year, TODAY).getFindings())
                .extracting(Finding::getRuleId, Finding::getMessageEn)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("GRA-115", "Booked SEK 194574.00, reported SEK 194573.00"),
                        org.assertj.core.groups.Tuple.tuple(
                                "GRA-117", "The money is accounted for separately, on an account with no other money"));
    }

    @Test
    void the_count_printed_a_year_late_is_found() {
        assertThat(FundRules.local().check(year(2026), TODAY).getFindings())
                .singleElement()
                .extracting(Finding::getRuleId, Finding::getPath, Finding::getMessageEn)
                .containsExactly(
                        "GRA-109", "applications[4].countDate", "Counted 2026-11-04, expected in November 2025");
    }

    @Test
    void reserves_are_kept_to_the_last_year_inclusive() {
        FundReserve grave = year(2026).getReserves().get(0);

        assertThat(grave.getReserved(2030)).isEqualTo(Money.of(1600));
        assertThat(grave.getReserved(2026)).isEqualTo(Money.of(8000));
        assertThat(grave.getReserved(2031)).isEqualTo(Money.ZERO);
        FundYear year = FundYear.builder()
                .from(year(2026))
                .addLedger(LedgerEntry.builder()
                        .date(TODAY)
                        .kind(LedgerEntryKind.OPENING)
                        .amount(Money.of(195_932))
                        .build())
                .build();
        assertThat(year.getAvailable(TODAY, 2026)).isEqualTo(Money.of(181_932));
        assertThat(year.getAvailable(TODAY.minusDays(1), 2026)).isEqualTo(Money.of(-14_000));
    }
}
