package se.socialdata.reporting.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.socialdata.core.grant.FundApplication;
import se.socialdata.core.grant.FundGrant;
import se.socialdata.core.grant.FundReportBack;
import se.socialdata.core.grant.FundReserve;
import se.socialdata.core.grant.FundYear;
import se.socialdata.core.grant.LedgerEntry;
import se.socialdata.core.grant.LedgerEntryKind;
import se.socialdata.core.grant.NonUseReason;
import se.socialdata.core.money.Money;
import se.socialdata.reporting.render.RenderOptions;
import se.socialdata.reporting.render.TextRenderer;
import se.socialdata.reporting.table.Absence;
import se.socialdata.reporting.table.StatTable;
import se.socialdata.reporting.text.Language;

class FundAuditTest {

    private static FundApplication.Builder application(String applicant, long applied) {
        return FundApplication.builder().applicant(applicant).appliedAmount(Money.of(applied));
    }

    private static FundGrant grant(String applicant, long granted) {
        return FundGrant.builder()
                .applicant(applicant)
                .granted(Money.of(granted))
                .build();
    }

    private static FundReportBack report(String applicant, long granted, long toReturn) {
        return FundReportBack.builder()
                .applicant(applicant)
                .granted(Money.of(granted))
                .toReturn(Money.of(toReturn))
                .build();
    }

    /** 1 000 kronor for 30 users: 33 kronor each. */
    private static FundYear.Builder year(int year) {
        return FundYear.builder()
                .fund("Testfonden")
                .year(year)
                .remaining(Money.of(1000))
                .maxPerUser(Money.of(100))
                .addApplications(
                        application("A", 500).users(10).build(),
                        application("B", 600).users(20).build(),
                        application("C", 50).outsideArea(true).build())
                .addGrants(grant("A", 330), grant("B", 600));
    }

    private static List<FundFinding> findings(FundYear.Builder year) {
        return FundAudit.of(List.of(year.build())).getFindings();
    }

    @Test
    void an_allocation_by_the_rule_of_the_fund_has_no_findings() {
        FundAudit audit = FundAudit.of(
                List.of(year(2025).capPerUser(Money.of(33)).build()),
                Map.of(2025, PrintedFundSums.builder().granted(Money.of(930)).build()));

        assertThat(audit.getFindings()).isEmpty();
        assertThat(audit.getFund()).isEqualTo("Testfonden");
        assertThat(audit).hasToString("FundAudit[Testfonden, [2025], 0 findings]");
    }

    @Test
    void another_cap_or_award_is_found() {
        assertThat(findings(year(2025).capPerUser(Money.of(34)).grants(List.of(grant("A", 340), grant("B", 600)))))
                .containsExactly(
                        new FundFinding(FundFindingKind.CAP, 2025, "", Money.of(34), Money.of(33)),
                        new FundFinding(FundFindingKind.AWARD, 2025, "A", Money.of(340), Money.of(330)));
        assertThat(findings(year(2025).addGrants(grant("C", 50))))
                .containsExactly(new FundFinding(FundFindingKind.AWARD, 2025, "C", Money.of(50), Money.ZERO));
    }

    @Test
    void printed_and_booked_sums_are_held_against_the_reports() {
        FundYear year = year(2025)
                .addReportBacks(report("A", 330, 30), report("B", 600, 100))
                .addLedger(LedgerEntry.builder()
                        .date(LocalDate.of(2026, 2, 19))
                        .kind(LedgerEntryKind.RETURN)
                        .amount(Money.of(131))
                        .build())
                .build();
        FundAudit audit = FundAudit.of(
                List.of(year),
                Map.of(
                        2025,
                        PrintedFundSums.builder()
                                .granted(Money.of(931))
                                .left(Money.of(71))
                                .returned(Money.of(129))
                                .used(Money.of(801))
                                .build()));

        assertThat(audit.getFindings())
                .containsExactly(
                        new FundFinding(FundFindingKind.GRANTED_SUM, 2025, "", Money.of(931), Money.of(930)),
                        new FundFinding(FundFindingKind.LEFT, 2025, "", Money.of(71), Money.of(70)),
                        new FundFinding(FundFindingKind.RETURNED_SUM, 2025, "", Money.of(129), Money.of(130)),
                        new FundFinding(FundFindingKind.USED_SUM, 2025, "", Money.of(801), Money.of(800)),
                        new FundFinding(FundFindingKind.PRINTED_SUMS, 2025, "", Money.of(801), Money.of(802)),
                        new FundFinding(FundFindingKind.BOOKED_RETURNS, 2025, "", Money.of(131), Money.of(130)));
        assertThat(audit.getFindings().get(2).describe().sv())
                .isEqualTo("2025: den tryckta summan att återta avviker; anges 129, beräknat 130, skillnad -1");
        assertThat(audit.getFindings(2026)).isEmpty();
    }

    @Test
    void what_is_left_the_next_year_follows_from_this_one_or_is_found() {
        FundYear first = year(2025).addReportBacks(report("A", 330, 30)).build();
        FundYear next = year(2026)
                .remaining(Money.of(100))
                .applications(List.of())
                .grants(List.of())
                .build();

        assertThat(FundAudit.of(List.of(next, first)).getFindings())
                .as("1000 - 930 + 30")
                .isEmpty();
        assertThat(FundAudit.of(List.of(
                                first,
                                FundYear.builder()
                                        .from(next)
                                        .remaining(Money.of(90))
                                        .build()))
                        .getFindings(2026))
                .containsExactly(
                        new FundFinding(FundFindingKind.CARRIED_FORWARD, 2026, "", Money.of(90), Money.of(100)));
    }

    @Test
    void the_tables_hold_what_was_applied_for_granted_used_and_returned() {
        FundYear year = year(2025)
                .addReportBacks(report("A", 330, 30), report("B", 600, 600))
                .build();
        FundTables tables = FundTables.of(year);
        StatTable allocation = tables.getAllocation();
        StatTable reportBack = tables.findReportBack().orElseThrow();

        assertThat(allocation.getCell("activity-1", FundTables.REJECTED).toNumber())
                .contains(new BigDecimal("170"));
        assertThat(allocation.getCell("activity-3", FundTables.USERS).getAbsence())
                .contains(Absence.NOT_APPLICABLE);
        assertThat(allocation.getCell("activity-3", FundTables.GRANTED).getAbsence())
                .contains(Absence.NOT_AVAILABLE);
        assertThat(allocation.getCell(FundTables.TOTAL, FundTables.USERS).toNumber())
                .contains(new BigDecimal("30"));
        assertThat(allocation.getCell(FundTables.TOTAL, FundTables.BY_RULE).toNumber())
                .contains(new BigDecimal("930"));
        assertThat(reportBack.getCell("activity-2", FundTables.USED).toNumber()).contains(BigDecimal.ZERO);
        assertThat(reportBack.getCell(FundTables.TOTAL, FundTables.USED).toNumber())
                .contains(new BigDecimal("300"));
        assertThat(reportBack.getCell("activity-2", FundTables.RETURNED_SHARE).toNumber())
                .contains(new BigDecimal("100"));
        assertThat(tables.getBalance()
                        .getCell(FundTables.CARRIED_FORWARD, FundTables.AMOUNT)
                        .toNumber())
                .contains(new BigDecimal("700"));
        assertThat(FundTables.of(year(2025).build()).findReportBack()).isEmpty();
    }

    @Test
    void the_report_says_what_differs_and_why_money_was_not_used() {
        FundYear year = year(2025)
                .addApplications(
                        application("D", 10).outsidePurpose(true).build(),
                        application("E", 10).build())
                .addReportBacks(FundReportBack.builder()
                        .from(report("A", 330, 30))
                        .addReasons(NonUseReason.STAFF_SHORTAGE)
                        .build())
                .lastInvoiceDate(LocalDate.of(2026, 2, 19))
                .addReserves(FundReserve.builder()
                        .purposeSv("gravvård")
                        .yearly(Money.of(1600))
                        .lastYear(2030)
                        .build())
                .build();
        String text = TextRenderer.of(RenderOptions.of(Language.SWEDISH))
                .render(FundReport.of(FundAudit.of(
                        List.of(year),
                        Map.of(2025, PrintedFundSums.builder().used(Money.of(1)).build()))));

        assertThat(text)
                .startsWith("Fondmedel: Testfonden\n")
                .contains("den tryckta summan nyttjat avviker")
                .contains("Fakturor som har kommit in till och med 2026-02-19 är medräknade.")
                .contains("gravvård")
                .contains("till och med 2030")
                .contains(NonUseReason.STAFF_SHORTAGE.getTermSv());
        assertThat(TextRenderer.of(RenderOptions.of(Language.ENGLISH))
                        .render(FundReport.of(FundAudit.of(List.of(year(2025)
                                .applications(List.of())
                                .grants(List.of())
                                .addApplications(application("A", 1).users(1).build())
                                .build())))))
                .contains("Nothing deviates: decisions and sums follow from the records.");
    }

    @Test
    void years_that_do_not_belong_together_are_refused() {
        FundYear year = year(2025).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FundAudit.of(List.of(year, year)))
                .withMessage("expected each year once, got 2025 twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FundAudit.of(List.of()))
                .withMessage("expected a year of a fund");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        FundAudit.of(List.of(year, year(2026).fund("Annan").build())))
                .withMessage("expected the years of one fund");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FundAudit.of(List.of(year), Map.of(2024, PrintedFundSums.empty())))
                .withMessage("expected printed sums of the years [2025] only");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FundAudit.of(List.of(year)).getYear(2024))
                .withMessage("expected one of the years [2025], got 2024");
        assertThat(FundAudit.of(List.of(year)).getYear(2025)).isEqualTo(year);
    }
}
