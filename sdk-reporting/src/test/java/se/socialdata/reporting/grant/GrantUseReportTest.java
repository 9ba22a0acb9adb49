package se.socialdata.reporting.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.socialdata.core.geography.Municipality;
import se.socialdata.core.grant.Grant;
import se.socialdata.core.grant.GrantArea;
import se.socialdata.core.grant.GrantCase;
import se.socialdata.core.grant.GrantConditions;
import se.socialdata.core.grant.GrantReport;
import se.socialdata.core.grant.GrantUse;
import se.socialdata.core.grant.Repayment;
import se.socialdata.core.money.Money;
import se.socialdata.reporting.render.RenderOptions;
import se.socialdata.reporting.render.TextRenderer;
import se.socialdata.reporting.table.Absence;
import se.socialdata.reporting.table.StatTable;
import se.socialdata.reporting.text.Language;

class GrantUseReportTest {

    private static GrantCase.Builder grantCase(String grant, boolean unusedRepaid) {
        return GrantCase.builder()
                .id("1")
                .municipality(Municipality.of("2580"))
                .grant(Grant.builder()
                        .id(grant)
                        .nameSv("Bidrag " + grant)
                        .year(2026)
                        .conditions(GrantConditions.builder()
                                .unusedRepaid(unusedRepaid)
                                .build())
                        .build())
                .allocated(Money.of(100));
    }

    private static GrantUse use(long amount) {
        return GrantUse.builder().amount(Money.of(amount)).build();
    }

    private static GrantStatistics statistics(GrantCase.Builder... cases) {
        GrantBuilder builder = GrantBuilder.empty();
        for (GrantCase.Builder grantCase : cases) {
            builder.add(grantCase.build());
        }
        return builder.buildStatistics();
    }

    @Test
    void what_is_left_is_paid_back_only_where_the_grant_says_so() {
        GrantStatistics statistics = statistics(
                grantCase("one", true)
                        .received(Money.of(100))
                        .addUses(use(60))
                        .addRepayments(Repayment.builder()
                                .date(LocalDate.of(2027, 1, 1))
                                .amount(Money.of(15))
                                .build()),
                grantCase("one", true).received(Money.of(100)).addUses(use(120)),
                grantCase("two", false).received(Money.of(100)).addUses(use(60)));
        StatTable table = GrantUseReport.reportBack(statistics);

        assertThat(table.getCell("one", GrantUseReport.UNUSED).toNumber()).contains(new BigDecimal("40"));
        assertThat(table.getCell("one", GrantUseReport.TO_REPAY).toNumber()).contains(new BigDecimal("25"));
        assertThat(table.getCell("two", GrantUseReport.UNUSED).toNumber()).contains(new BigDecimal("40"));
        assertThat(table.getCell("two", GrantUseReport.TO_REPAY).toNumber()).contains(BigDecimal.ZERO);
        assertThat(statistics.getFigures("one").cases()).isEqualTo(2);
        assertThat(statistics).hasToString("GrantStatistics[one, two]");
        assertThat(GrantBuilder.empty()).hasToString("GrantBuilder[0 grants]");
    }

    @Test
    void an_amount_that_one_case_does_not_state_is_not_available() {
        StatTable table = GrantUseReport.reportBack(statistics(
                grantCase("one", true)
                        .received(Money.of(100))
                        .previousAllocated(Money.of(80))
                        .addReports(GrantReport.builder()
                                .date(LocalDate.of(2027, 1, 1))
                                .used(Money.of(100))
                                .build()),
                grantCase("one", true)));

        assertThat(table.getCell("one", GrantUseReport.RECEIVED).getAbsence()).contains(Absence.NOT_AVAILABLE);
        assertThat(table.getCell("one", GrantUseReport.BEFORE).getAbsence()).contains(Absence.NOT_AVAILABLE);
        assertThat(table.getCell("one", GrantUseReport.REPORTED).toNumber()).contains(BigDecimal.ONE);
        assertThat(table.getHead().getNotes()).singleElement().satisfies(note -> assertThat(note.en())
                .isEqualTo("1 cases do not state what has been paid out."));
        assertThat(GrantUseReport.reportBack(statistics(grantCase("one", true).previousAllocated(Money.of(110))))
                        .getCell("one", GrantUseReport.DIFFERENCE)
                        .toNumber())
                .contains(new BigDecimal("-10"));
    }

    @Test
    void uses_are_shown_by_area_and_what_has_none_by_itself() {
        GrantStatistics statistics = statistics(
                grantCase("one", true)
                        .addUses(use(5))
                        .addUses(GrantUse.builder()
                                .amount(Money.of(7))
                                .area(GrantArea.PREVENTION)
                                .build()),
                grantCase("two", true)
                        .addUses(GrantUse.builder()
                                .amount(Money.of(3))
                                .area(GrantArea.PREVENTION)
                                .build()));
        StatTable table = GrantUseReport.uses(statistics).orElseThrow();

        assertThat(table.getCell("PREVENTION", "one").toNumber()).contains(new BigDecimal("7"));
        assertThat(table.getCell(GrantUseReport.NO_AREA, "one").toNumber()).contains(new BigDecimal("5"));
        assertThat(table.getCell(GrantUseReport.TOTAL, "one").toNumber()).contains(new BigDecimal("12"));
        assertThat(table.getCell(GrantUseReport.TOTAL, "two").toNumber()).contains(new BigDecimal("3"));
        assertThat(GrantUseReport.uses(statistics(grantCase("one", true)))).isEmpty();
        assertThat(TextRenderer.of(RenderOptions.of(Language.SWEDISH)).render(GrantUseReport.of(statistics)))
                .startsWith("Återrapportering av statsbidrag\n")
                .contains("inget område angivet");
    }

    @Test
    void a_report_of_nothing_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GrantUseReport.of(statistics()))
                .withMessage("expected a case of a grant");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> statistics(grantCase("one", true)).getFigures("two"))
                .withMessage("expected one of the grants [one]");
    }
}
