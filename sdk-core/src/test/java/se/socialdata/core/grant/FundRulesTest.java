package se.socialdata.core.grant;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import se.socialdata.core.arbitraries.RuleProof;
import se.socialdata.core.money.Money;
import se.socialdata.core.rule.Outcome;
import se.socialdata.core.rule.RuleContext;

/** Each rule on the fund of Luleå, on both sides of its boundary. */
class FundRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final LocalDate INVOICES = LocalDate.of(2026, 2, 19);
    private static final String HOME = "Antnäs hemtjänst";
    private static final Money CAP = Money.of(1000);

    private static FundYear.Builder year(int year) {
        return FundYear.builder()
                .fund("Asta Svenssons arv")
                .year(year)
                .remaining(Money.of(100_000))
                .maxPerUser(CAP);
    }

    private static FundApplication.Builder application() {
        return FundApplication.builder()
                .applicant(HOME)
                .appliedAmount(Money.of(150_000))
                .users(55)
                .userKind(UserKind.CLIENTS)
                .countDate(LocalDate.of(2024, 11, 14));
    }

    private static FundYear.Builder applied(int year, UnaryOperator<FundApplication.Builder> change) {
        return year(year).addApplications(change.apply(application()).build());
    }

    private static FundYear granted(Money amount, UnaryOperator<FundApplication.Builder> change) {
        return applied(2025, change)
                .capPerUser(CAP)
                .addGrants(FundGrant.builder().applicant(HOME).granted(amount).build())
                .build();
    }

    /** What is granted may rest on any of the applications of one applicant. */
    private static FundYear grantedOn(FundApplication one, FundApplication other) {
        return FundYear.builder()
                .from(granted(Money.of(100), application -> application))
                .applications(ImmutableList.of(one, other))
                .build();
    }

    private static FundYear counted(LocalDate day) {
        return applied(2025, application -> application.countDate(day)).build();
    }

    private static FundYear received(int year, LocalDate day, LocalDate decided) {
        return applied(year, application -> application.receivedDate(day))
                .decisionDate(decided)
                .build();
    }

    private static FundYear reported(Money granted, LocalDate invoice) {
        return year(2025)
                .addGrants(FundGrant.builder()
                        .applicant(HOME)
                        .granted(Money.of(55_000))
                        .build())
                .lastInvoiceDate(INVOICES)
                .addReportBacks(FundReportBack.builder()
                        .applicant(HOME)
                        .granted(granted)
                        .toReturn(Money.of(7_665))
                        .latestInvoiceDate(invoice)
                        .build())
                .build();
    }

    private static FundYear booked(Money returned) {
        return FundYear.builder()
                .from(reported(Money.of(55_000), INVOICES))
                .addLedger(LedgerEntry.builder()
                        .date(INVOICES)
                        .kind(LedgerEntryKind.RETURN)
                        .amount(returned)
                        .build())
                .build();
    }

    private static FundYear reservedUntil(int last) {
        return year(2030)
                .addReserves(FundReserve.builder()
                        .purposeSv("gravvård")
                        .yearly(Money.of(1600))
                        .lastYear(last)
                        .build())
                .build();
    }

    private static FundYear capped(int year, Money cap) {
        return applied(year, application -> application.users(100))
                .capPerUser(cap)
                .build();
    }

    private static FundYear paidBy(String approver, Optional<String> controller) {
        return year(2025).approverRole(approver).controllerRole(controller).build();
    }

    @Test
    void every_rule_is_proved_on_its_boundary() {
        Money most = Money.of(55_000);
        LocalDate april = LocalDate.of(2027, 4, 30);
        FundApplication within = application().build();
        FundApplication outside =
                application().outsideArea(true).outsidePurpose(true).build();
        RuleProof.of(FundRules.local())
                .passes("GRA-101", granted(most, application -> application), TODAY)
                .fails("GRA-101", granted(Money.ofOre(1), application -> application.outsidePurpose(true)), TODAY)
                .passes("GRA-102", granted(Money.ZERO, application -> application.outsideArea(true)), TODAY)
                .fails("GRA-102", granted(Money.ofOre(1), application -> application.outsideArea(true)), TODAY)
                .fails("GRA-102", granted(Money.ofOre(1), application -> application.applicant("other")), TODAY)
                .passes("GRA-102", grantedOn(within, outside), TODAY)
                .passes("GRA-102", grantedOn(outside, within), TODAY)
                .passes("GRA-103", received(2025, LocalDate.of(2025, 3, 31), TODAY), TODAY)
                .fails("GRA-103", received(2025, LocalDate.of(2025, 4, 1), TODAY), TODAY)
                .example(
                        "GRA-103",
                        Outcome.UNDETERMINED,
                        applied(2025, application -> application).build(),
                        RuleContext.of(TODAY))
                .passes("GRA-104", received(2027, LocalDate.of(2027, 2, 1), april), TODAY)
                .fails("GRA-104", received(2027, LocalDate.of(2027, 1, 31), april), TODAY)
                .fails("GRA-104", received(2027, LocalDate.of(2027, 2, 1), april.plusDays(1)), TODAY)
                .passes("GRA-105", year(2025).decidedByBoard(true).build(), TODAY)
                .fails("GRA-105", year(2025).decidedByBoard(false).build(), TODAY)
                .passes("GRA-106", year(2025).preparedByCommittee(true).build(), TODAY)
                .fails("GRA-106", year(2025).preparedByCommittee(false).build(), TODAY)
                .passes("GRA-107", granted(most, application -> application), TODAY)
                .fails("GRA-107", granted(most.plus(Money.ofOre(1)), application -> application), TODAY)
                .fails("GRA-107", granted(most, application -> application.appliedAmount(Money.of(54_999))), TODAY)
                .passes("GRA-108", capped(2026, CAP), TODAY)
                .fails("GRA-108", capped(2025, CAP.plus(Money.of(1))), TODAY)
                .passes(
                        "GRA-108",
                        applied(2026, application -> application.users(101))
                                .capPerUser(Money.of(990))
                                .build(),
                        TODAY)
                .fails(
                        "GRA-108",
                        applied(2026, application -> application.users(101))
                                .capPerUser(Money.of(991))
                                .build(),
                        TODAY)
                .passes("GRA-109", counted(LocalDate.of(2024, 11, 1)), TODAY)
                .passes("GRA-109", counted(LocalDate.of(2024, 11, 30)), TODAY)
                .fails("GRA-109", counted(LocalDate.of(2024, 10, 31)), TODAY)
                .fails("GRA-109", counted(LocalDate.of(2024, 12, 1)), TODAY)
                .passes("GRA-110", granted(Money.of(100_000), application -> application), TODAY)
                .fails("GRA-110", granted(Money.parse("100000.01"), application -> application), TODAY)
                .passes("GRA-111", reservedUntil(2030), TODAY)
                .fails("GRA-111", reservedUntil(2029), TODAY)
                .passes("GRA-112", reported(Money.of(55_000), INVOICES), TODAY)
                .fails("GRA-112", reported(Money.of(55_001), INVOICES), TODAY)
                .passes("GRA-113", reported(Money.of(55_000), INVOICES), TODAY)
                .fails("GRA-113", reported(Money.of(55_000), INVOICES.plusDays(1)), TODAY)
                .passes("GRA-114", reported(Money.of(55_000), INVOICES), TODAY)
                .fails(
                        "GRA-114",
                        FundYear.builder()
                                .from(reported(Money.of(55_000), INVOICES))
                                .addGrants(FundGrant.builder()
                                        .applicant("Bergnäsets hemtjänst")
                                        .granted(Money.of(97_000))
                                        .build())
                                .build(),
                        TODAY)
                .passes("GRA-115", booked(Money.of(7_665)), TODAY)
                .fails("GRA-115", booked(Money.of(7_666)), TODAY)
                .passes("GRA-116", paidBy("förvaltningschef", Optional.of("chefssekreterare")), TODAY)
                .fails("GRA-116", paidBy("förvaltningschef", Optional.of("förvaltningschef")), TODAY)
                .example(
                        "GRA-116",
                        Outcome.UNDETERMINED,
                        paidBy("förvaltningschef", Optional.empty()),
                        RuleContext.of(TODAY))
                .passes("GRA-117", year(2025).separatelyAccounted(true).build(), TODAY)
                .fails("GRA-117", year(2025).separatelyAccounted(false).build(), TODAY)
                .verify();
    }
}
