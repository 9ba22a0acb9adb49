package se.socialdata.core.grant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.socialdata.core.arbitraries.RuleProof;
import se.socialdata.core.geography.Municipality;
import se.socialdata.core.money.Money;
import se.socialdata.core.rule.Outcome;
import se.socialdata.core.rule.RuleContext;
import se.socialdata.core.rule.RuleStatus;
import se.socialdata.core.time.DateInterval;

/** Each rule on state grants, on both sides of its boundary. */
class GrantRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final LocalDate DEADLINE = LocalDate.of(2026, 4, 30);
    private static final LocalDate PERIOD_END = LocalDate.of(2027, 12, 31);
    private static final LocalDate AFTER_PERIOD = LocalDate.of(2028, 1, 1);
    private static final Money ALLOCATED = Money.of(6_328_211);
    private static final Money ONE_ORE = Money.ofOre(1);

    private static GrantConditions.Builder reporting() {
        return GrantConditions.builder()
                .unusedRepaid(true)
                .templateRequired(true)
                .reportPeriod(DateInterval.of(LocalDate.of(2027, 1, 1), PERIOD_END));
    }

    private static GrantCase.Builder under(GrantConditions.Builder conditions) {
        return GrantCase.builder()
                .id("2026/267")
                .municipality(Municipality.of("2580"))
                .grant(Grant.builder()
                        .id("close-care-2026")
                        .nameSv("God och nära vård")
                        .year(2026)
                        .conditions(conditions.build())
                        .build())
                .allocated(ALLOCATED);
    }

    private static GrantCase.Builder plain() {
        return under(GrantConditions.builder());
    }

    private static Requisition.Builder asking(Money amount) {
        return Requisition.builder().date(DEADLINE).amount(amount);
    }

    private static GrantCase asked(GrantCase.Builder grantCase, Requisition.Builder requisition) {
        return grantCase.addRequisitions(requisition.build()).build();
    }

    private static GrantReport.Builder report(LocalDate date) {
        return GrantReport.builder().date(date).used(Money.ZERO).templateUsed(true);
    }

    private static GrantUse used(Money amount) {
        return GrantUse.builder().amount(amount).build();
    }

    private static GrantCase inArea(Optional<GrantArea> area) {
        return under(GrantConditions.builder().addAreas(GrantArea.CONTINUITY))
                .addUses(GrantUse.builder().amount(ONE_ORE).area(area).build())
                .build();
    }

    @Test
    void requisitions_are_proved_to_the_ore_and_the_day() {
        GrantConditions.Builder shared = GrantConditions.builder().remainderRedistributed(true);
        RuleProof.of(GrantRules.inForce())
                .passes("GRA-001", asked(plain(), asking(ALLOCATED)), TODAY)
                .fails("GRA-001", asked(plain(), asking(ALLOCATED.plus(ONE_ORE))), TODAY)
                .fails("GRA-001", asked(plain(), asking(ALLOCATED.plus(ONE_ORE)).remainderWanted(true)), TODAY)
                .example(
                        "GRA-001",
                        Outcome.NOT_APPLICABLE,
                        asked(under(shared), asking(ALLOCATED.plus(ONE_ORE)).remainderWanted(true)),
                        RuleContext.of(TODAY))
                .passes(
                        "GRA-002",
                        asked(under(GrantConditions.builder().requisitionDeadline(DEADLINE)), asking(ALLOCATED)),
                        TODAY)
                .fails(
                        "GRA-002",
                        asked(
                                under(GrantConditions.builder().requisitionDeadline(DEADLINE)),
                                asking(ALLOCATED).date(DEADLINE.plusDays(1))),
                        TODAY)
                .passes(
                        "GRA-003",
                        asked(
                                under(GrantConditions.builder().jointActionPlanRequired(true)),
                                asking(ALLOCATED).jointActionPlanEnclosed(true)),
                        TODAY)
                .fails(
                        "GRA-003",
                        asked(under(GrantConditions.builder().jointActionPlanRequired(true)), asking(ALLOCATED)),
                        TODAY)
                .passes("GRA-004", inArea(Optional.of(GrantArea.CONTINUITY)), TODAY)
                .fails("GRA-004", inArea(Optional.of(GrantArea.CARER_SUPPORT)), TODAY)
                .example("GRA-004", Outcome.UNDETERMINED, inArea(Optional.empty()), RuleContext.of(TODAY))
                .passes("GRA-005", repaid(Money.of(10)), AFTER_PERIOD)
                .fails("GRA-005", repaid(Money.of(10).minus(ONE_ORE)), AFTER_PERIOD)
                .example("GRA-005", Outcome.NOT_APPLICABLE, repaid(Money.ZERO), RuleContext.of(PERIOD_END))
                .example("GRA-005", Outcome.UNDETERMINED, under(reporting()).build(), RuleContext.of(AFTER_PERIOD))
                .passes("GRA-006", reported(PERIOD_END), AFTER_PERIOD)
                .fails("GRA-006", reported(AFTER_PERIOD), AFTER_PERIOD)
                .fails("GRA-006", reported(LocalDate.of(2026, 12, 31)), AFTER_PERIOD)
                .passes("GRA-007", reported(PERIOD_END), TODAY)
                .fails(
                        "GRA-007",
                        under(reporting())
                                .addReports(
                                        report(PERIOD_END).templateUsed(false).build())
                                .build(),
                        TODAY)
                .passes("GRA-008", reported(Money.of(5), Money.of(5)), TODAY)
                .fails("GRA-008", reported(Money.of(5), Money.of(5).plus(ONE_ORE)), TODAY)
                .fails("GRA-008", reportedTwice(Money.of(5), Money.of(6)), TODAY)
                .fails("GRA-008", reportedTwice(Money.of(6), Money.of(5)), TODAY)
                .passes("GRA-009", asked(under(shared), asking(ALLOCATED).remainderWanted(true)), TODAY)
                .fails("GRA-009", asked(plain(), asking(ALLOCATED).remainderWanted(true)), TODAY)
                .verify();
    }

    /** A hundred kronor received, ninety used. */
    private static GrantCase repaid(Money amount) {
        return under(reporting())
                .received(Money.of(100))
                .addUses(used(Money.of(90)))
                .addRepayments(
                        Repayment.builder().date(PERIOD_END).amount(amount).build())
                .build();
    }

    private static GrantCase reported(LocalDate date) {
        return asked(under(reporting()).addReports(report(date).build()), asking(ALLOCATED));
    }

    /** The latest report counts, in whatever order they stand. */
    /** Two reports of one day, of which only the one that states five kronor agrees with what was used. */
    private static GrantCase reportedTwice(Money one, Money other) {
        return under(reporting())
                .addUses(used(Money.of(5)))
                .addReports(
                        report(PERIOD_END).used(one).build(),
                        report(PERIOD_END).used(other).build())
                .build();
    }

    private static GrantCase reported(Money used, Money stated) {
        return plain().addUses(used(used))
                .addReports(report(PERIOD_END).used(stated).build())
                .addReports(report(PERIOD_END.minusDays(1)).used(Money.of(1)).build())
                .build();
    }

    @Test
    void the_change_from_last_year_is_this_years_less_last_years() {
        GrantCase grantCase = plain().allocated(Money.of(30_866_401))
                .previousAllocated(Money.of(31_964_721))
                .build();

        assertThat(grantCase.findChange()).contains(Money.of(-1_098_320));
    }

    @Test
    void only_what_the_ordinance_asks_for_is_law() {
        assertThat(GrantRules.inForce().withStatus(RuleStatus.LAW).getRules())
                .extracting(rule -> rule.getId())
                .containsExactly("GRA-003", "GRA-004");
        assertThat(FundRules.local().inForce().getRules()).isEmpty();
    }
}
