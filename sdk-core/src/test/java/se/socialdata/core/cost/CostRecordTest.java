package se.socialdata.core.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.socialdata.core.cost.CostItem.CHILD_YOUTH;
import static se.socialdata.core.cost.CostItem.CY_FAMILY_HOME;
import static se.socialdata.core.cost.CostItem.CY_OPEN;
import static se.socialdata.core.cost.CostItem.CY_OPEN_ASSESSED;
import static se.socialdata.core.cost.CostItem.CY_OPEN_OTHER;
import static se.socialdata.core.cost.CostItem.FA_PAID;
import static se.socialdata.core.cost.CostItem.FINANCIAL_ASSISTANCE;
import static se.socialdata.core.cost.CostItem.IFO_TOTAL;
import static se.socialdata.core.cost.CostItem.SOCIAL_SERVICES;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.socialdata.core.arbitraries.RuleProof;
import se.socialdata.core.geography.Municipality;
import se.socialdata.core.money.Money;
import se.socialdata.core.rule.Finding;
import se.socialdata.core.rule.Outcome;
import se.socialdata.core.rule.RuleContext;

class CostRecordTest {

    private static final CostTree TREE = CostTree.of("2025");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);

    private static CostRecord.Builder record(int year) {
        return CostRecord.builder().municipality(Municipality.of("2580")).year(year);
    }

    @Test
    void the_parts_make_up_an_item_and_its_own_line_is_a_control_sum() {
        CostRecord costs = record(2023)
                .line(CY_OPEN_ASSESSED, Money.of(54))
                .line(CY_OPEN_OTHER, Money.of(34))
                .line(CY_FAMILY_HOME, Money.of(116))
                .line(CHILD_YOUTH, Money.of(999))
                .line(FINANCIAL_ASSISTANCE, Money.of(145))
                .build();

        assertThat(costs.findAmount(CY_OPEN, TREE)).contains(Money.of(88));
        assertThat(costs.findAmount(CHILD_YOUTH, TREE)).contains(Money.of(204));
        assertThat(costs.findLine(CHILD_YOUTH)).contains(Money.of(999));
        assertThat(costs.findAmount(FINANCIAL_ASSISTANCE, TREE)).contains(Money.of(145));
        assertThat(costs.findAmount(FA_PAID, TREE)).isEmpty();
        assertThat(costs.findAmount(IFO_TOTAL, TREE)).contains(Money.of(349));
        assertThat(costs.findAmount(SOCIAL_SERVICES, TREE)).contains(Money.of(349));
        assertThat(costs.getId()).isEqualTo("2580-2023");
    }

    @Test
    void two_lines_of_an_item_and_a_year_out_of_range_are_refused() {
        CostRecord.Builder twice = record(2023).line(FA_PAID, Money.of(1)).line(FA_PAID, Money.of(1));
        assertThatIllegalArgumentException()
                .isThrownBy(twice::build)
                .withMessage("expected each cost item once, got FA_PAID twice");
        CostRecord.Builder early = record(1899);
        assertThatIllegalArgumentException()
                .isThrownBy(early::build)
                .withMessage("expected a year from 1900 to 2999, got 1899");
    }

    @Test
    void each_rule_is_proved_on_its_boundary() {
        CostRecord.Builder divided =
                record(2023).line(CY_OPEN_ASSESSED, Money.parse("54.00")).line(CY_OPEN_OTHER, Money.parse("34.00"));
        CostRecord oneOre = record(2023)
                .line(CY_OPEN_ASSESSED, Money.parse("54.00"))
                .line(CY_OPEN_OTHER, Money.parse("34.00"))
                .line(CY_OPEN, Money.parse("88.01"))
                .build();
        RuleProof.of(CostRules.guidance())
                .passes("COS-001", divided.line(CY_OPEN, Money.of(88)).build(), TODAY)
                .fails("COS-001", oneOre, TODAY)
                .passes("COS-002", record(2019).line(FA_PAID, Money.of(1)).build(), TODAY)
                .fails("COS-002", record(2017).line(FA_PAID, Money.of(1)).build(), TODAY)
                .example("COS-002", Outcome.UNDETERMINED, record(2018).build(), RuleContext.of(TODAY))
                .passes("COS-003", record(2023).ownCommitment(true).build(), TODAY)
                .fails("COS-003", record(2023).ownCommitment(false).build(), TODAY)
                .example("COS-003", Outcome.UNDETERMINED, record(2023).build(), RuleContext.of(TODAY))
                .passes("COS-004", record(2016).refugeeAssistanceIncluded(false).build(), TODAY)
                .fails("COS-004", record(2016).refugeeAssistanceIncluded(true).build(), TODAY)
                .example(
                        "COS-004",
                        Outcome.NOT_APPLICABLE,
                        record(2015).refugeeAssistanceIncluded(true).build(),
                        RuleContext.of(TODAY))
                .verify();
        assertThat(CostRules.guidance().check(oneOre, TODAY).getFindings())
                .filteredOn(finding -> finding.getRuleId().equals("COS-001"))
                .singleElement()
                .extracting(Finding::getMessageEn, Finding::getPath)
                .containsExactly(
                        "The parts differ by SEK -0.01 from open interventions for children and young people",
                        "lines[2].amount");
    }
}
