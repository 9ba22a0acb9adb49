package se.socialdata.core.grant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import se.socialdata.core.json.JsonReader;
import se.socialdata.core.json.JsonSettings;
import se.socialdata.core.json.JsonWriter;
import se.socialdata.core.json.jackson2.Jackson2;
import se.socialdata.core.json.jackson3.Jackson3;
import se.socialdata.core.money.Money;

class GrantProperties {

    @Property
    void an_allocation_never_exceeds_the_fund_the_cap_or_the_application(
            @ForAll @Size(max = 12) List<FundApplication> applications,
            @ForAll @LongRange(min = -1000, max = 2_000_000) long remaining,
            @ForAll @LongRange(min = 0, max = 2000) long max) {
        CappedAllocation allocation = CappedAllocation.of(Money.of(remaining), Money.of(max), applications);

        assertThat(allocation.getGranted()).isLessThanOrEqualTo(Money.of(Math.max(0, remaining)));
        assertThat(allocation.getGranted().plus(allocation.getLeft())).isEqualTo(Money.of(remaining));
        assertThat(allocation.getCap()).isBetween(Money.ZERO, Money.of(max));
        assertThat(allocation.getAwards()).hasSameSizeAs(applications).allSatisfy(award -> {
            assertThat(award.granted())
                    .isBetween(Money.ZERO, award.application().getApplied())
                    .isLessThanOrEqualTo(allocation
                            .getCap()
                            .multipliedBy(award.application().getUsers().orElse(0)));
            assertThat(award.granted().plus(award.rejected()))
                    .isEqualTo(award.application().getApplied());
            assertThat(award.reason().isPresent() || award.rejected().equals(Money.ZERO))
                    .isTrue();
        });
    }

    @Property
    void a_higher_cap_never_gives_anybody_less(
            @ForAll @Size(max = 12) List<FundApplication> applications,
            @ForAll @LongRange(min = 0, max = 2_000_000) long remaining,
            @ForAll @LongRange(min = 0, max = 2000) long max,
            @ForAll @LongRange(min = 0, max = 2000) long more) {
        CappedAllocation lower = CappedAllocation.of(Money.of(remaining), Money.of(max), applications);
        CappedAllocation higher = CappedAllocation.of(Money.of(remaining), Money.of(max + more), applications);

        for (int i = 0; i < applications.size(); i++) {
            assertThat(higher.getAwards().get(i).granted())
                    .isGreaterThanOrEqualTo(lower.getAwards().get(i).granted());
        }
    }

    @Property
    void the_ledger_balances_on_every_day(@ForAll FundYear year) {
        LocalDate first = LocalDate.of(2026, 1, 1);
        Money running = year.getBalance(first.minusDays(1));
        assertThat(running).isEqualTo(Money.ZERO);
        for (LocalDate day = first; day.isBefore(first.plusDays(701)); day = day.plusDays(1)) {
            LocalDate today = day;
            for (LedgerEntry entry : year.getLedger()) {
                running = entry.getDate().equals(today) ? running.plus(entry.getAmount()) : running;
            }
            assertThat(year.getBalance(today)).isEqualTo(running);
        }
    }

    @Property
    void what_is_used_and_what_is_left_is_what_was_received(@ForAll GrantCase grantCase) {
        Money received = grantCase.getReceived().orElseThrow();
        Money unused = grantCase.findUnused().orElseThrow();

        assertThat(unused)
                .isEqualTo(
                        received.minus(grantCase.getUsed()).isNegative()
                                ? Money.ZERO
                                : received.minus(grantCase.getUsed()));
        assertThat(unused).isGreaterThanOrEqualTo(Money.ZERO);
    }

    @Property(tries = 100)
    void json_reads_back_what_it_wrote(@ForAll GrantCase grantCase, @ForAll FundYear year) {
        assertThat(JsonReader.of(GrantJson.GRANT_CASE, JsonSettings.strict(Jackson2.engine()))
                        .read(JsonWriter.of(GrantJson.GRANT_CASE, Jackson3.engine())
                                .write(grantCase)))
                .isEqualTo(grantCase);
        assertThat(JsonReader.of(FundJson.FUND_YEAR, JsonSettings.strict(Jackson3.engine()))
                        .read(JsonWriter.of(FundJson.FUND_YEAR, Jackson2.engine())
                                .write(year)))
                .isEqualTo(year);
    }
}
