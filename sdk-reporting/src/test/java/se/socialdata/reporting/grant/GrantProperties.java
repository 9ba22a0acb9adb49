package se.socialdata.reporting.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import se.socialdata.core.grant.AllocationList;
import se.socialdata.core.grant.FundReportBack;
import se.socialdata.core.grant.FundYear;
import se.socialdata.core.grant.GrantCase;
import se.socialdata.core.grant.GrantComponent;
import se.socialdata.core.money.Money;
import se.socialdata.core.term.ReferenceTable;
import se.socialdata.reporting.render.RenderOptions;
import se.socialdata.reporting.render.TextRenderer;
import se.socialdata.reporting.table.CellValue;
import se.socialdata.reporting.table.Rational;
import se.socialdata.reporting.table.StatTable;
import se.socialdata.reporting.text.Language;

class GrantProperties {

    private static GrantBuilder collected(List<GrantCase> cases) {
        return cases.stream().collect(GrantBuilder.collector());
    }

    @Property(tries = 200)
    void merged_parts_give_what_the_whole_gives_for_any_split_and_order(
            @ForAll @Size(max = 30) List<GrantCase> cases, @ForAll Random random) {
        List<GrantCase> shuffled = new ArrayList<>(cases);
        Collections.shuffle(shuffled, random);
        int first = random.nextInt(shuffled.size() + 1);
        int second = first + random.nextInt(shuffled.size() - first + 1);
        List<GrantCase> a = shuffled.subList(0, first);
        List<GrantCase> b = shuffled.subList(first, second);
        List<GrantCase> c = shuffled.subList(second, shuffled.size());
        GrantStatistics whole = collected(cases).buildStatistics();

        assertThat(collected(a).merge(collected(b)).merge(collected(c)).buildStatistics())
                .isEqualTo(whole)
                .hasSameHashCodeAs(whole);
        assertThat(collected(a).merge(collected(b).merge(collected(c))).buildStatistics())
                .isEqualTo(whole);
        assertThat(collected(c).merge(collected(a)).merge(collected(b)).buildStatistics())
                .isEqualTo(whole);
    }

    @Property(tries = 200)
    void the_report_back_adds_up_to_the_cases(@ForAll @Size(min = 1, max = 20) List<GrantCase> cases) {
        StatTable table = GrantUseReport.reportBack(collected(cases).buildStatistics());

        assertThat(kronor(table, GrantUseReport.ALLOCATED))
                .isEqualTo(sum(cases.stream().map(GrantCase::getAllocated).toList()));
        assertThat(kronor(table, GrantUseReport.USED))
                .isEqualTo(sum(cases.stream().map(GrantCase::getUsed).toList()));
        assertThat(kronor(table, GrantUseReport.REPAID))
                .isEqualTo(sum(cases.stream().map(GrantCase::getRepaid).toList()));
        assertThat(kronor(table, GrantUseReport.CASES)).isEqualTo(Rational.of(cases.size()));
    }

    private static Rational kronor(StatTable table, String column) {
        return table.getCell(GrantUseReport.TOTAL, column).toExact().orElseThrow();
    }

    private static Rational sum(List<Money> amounts) {
        return Rational.of(amounts.stream().reduce(Money.ZERO, Money::plus).toKronor());
    }

    @Property(tries = 200)
    void what_activities_use_and_return_is_what_they_were_granted(@ForAll FundYear year) {
        FundTables tables = FundTables.of(year);
        tables.findReportBack().ifPresent(table -> {
            Rational granted = table.getCell(FundTables.TOTAL, FundTables.GRANTED)
                    .toExact()
                    .orElseThrow();
            assertThat(table.getCell(FundTables.TOTAL, FundTables.USED)
                            .toExact()
                            .orElseThrow()
                            .plus(table.getCell(FundTables.TOTAL, FundTables.RETURNED)
                                    .toExact()
                                    .orElseThrow()))
                    .isEqualTo(granted);
            assertThat(granted)
                    .isEqualTo(sum(year.getReportBacks().stream()
                            .map(FundReportBack::getGranted)
                            .toList()));
        });
        CellValue left = tables.getBalance().getCell(FundTables.LEFT, FundTables.AMOUNT);
        assertThat(left.toExact())
                .contains(
                        Rational.of(year.getRemaining().minus(year.getGranted()).toKronor()));
        assertThat(FundAudit.of(List.of(year)).getFindings())
                .allSatisfy(finding -> assertThat(finding.getDifference()).isNotEqualTo(Money.ZERO));
    }

    @Property(tries = 100)
    void a_list_is_sound_as_generated_and_not_after_one_krona_more(
            @ForAll AllocationList list, @ForAll @IntRange(max = 1000) int place) {
        int changed = place % list.getRows().size();
        AllocationList.Row row = list.getRows().get(changed);

        assertThat(AllocationAudit.of(AllocationSettings.of(list)).getFindings())
                .isEmpty();
        assertThat(AllocationAudit.of(AllocationSettings.of(withOneKronaMore(list, changed)))
                        .getFindings())
                .extracting(AllocationFinding::kind, AllocationFinding::receiver, AllocationFinding::findDifference)
                .containsExactly(
                        tuple(AllocationFindingKind.ROW_SUM, row.receiver(), Optional.of(Money.of(1))),
                        tuple(AllocationFindingKind.COLUMN_SUM, "", Optional.of(Money.of(-1))));
    }

    /** The list with one krona more in the total of one row. */
    private static AllocationList withOneKronaMore(AllocationList list, int changed) {
        StringBuilder text = new StringBuilder("# changed\nreceiver");
        list.getComponents().forEach(component -> text.append(';').append(component.getCode()));
        for (int i = 0; i < list.getRows().size(); i++) {
            AllocationList.Row row = list.getRows().get(i);
            text.append('\n').append(row.receiver());
            for (GrantComponent component : list.getComponents()) {
                long more = i == changed && component == GrantComponent.TOTAL ? 1 : 0;
                text.append(';')
                        .append(Objects.requireNonNull(row.amounts().get(component))
                                        .toWholeKronor(RoundingMode.UNNECESSARY)
                                + more);
            }
        }
        text.append("\nSumma");
        list.getPrintedTotals().values().forEach(sum -> text.append(';')
                .append(sum.toWholeKronor(RoundingMode.UNNECESSARY)));
        return AllocationList.from(list.getHead(), ReferenceTable.parse(text.toString()));
    }

    @Property(tries = 100)
    void a_comparison_adds_up_to_the_difference_of_the_sums(@ForAll AllocationSettings settings) {
        settings.getPrevious().ifPresent(previous -> {
            StatTable table = AllocationTables.of(settings).getComparison();
            Rational difference = Rational.of(settings.getList()
                    .getSum(GrantComponent.TOTAL)
                    .minus(previous.getSum(GrantComponent.TOTAL))
                    .toKronor());

            assertThat(table.getCell(AllocationTables.TOTAL, AllocationTables.DIFFERENCE)
                            .toExact())
                    .contains(difference);
        });
        boolean own = settings.getRequisitioned().isEmpty()
                || settings.getOwn()
                        .flatMap(settings.getList()::find)
                        .map(AllocationList.Row::total)
                        .equals(settings.getRequisitioned());
        assertThat(AllocationAudit.of(settings).isSound()).isEqualTo(own);
        assertThat(TextRenderer.of(RenderOptions.of(Language.ENGLISH))
                        .render(AllocationReport.of(AllocationAudit.of(settings))))
                .startsWith("Check of an allocation list\n");
    }

    @Property(tries = 100)
    void a_printed_sum_is_a_finding_unless_it_is_that_of_the_records(
            @ForAll FundYear year, @ForAll PrintedFundSums printed) {
        List<FundFinding> findings =
                FundAudit.of(List.of(year), Map.of(year.getYear(), printed)).getFindings();

        assertThat(findings.stream().anyMatch(finding -> finding.kind() == FundFindingKind.RETURNED_SUM))
                .isEqualTo(printed.getReturned().isPresent()
                        && !printed.getReturned().equals(Optional.of(year.getReturned())));
        assertThat(findings.stream().anyMatch(finding -> finding.kind() == FundFindingKind.GRANTED_SUM))
                .isEqualTo(printed.getGranted().isPresent()
                        && !printed.getGranted().equals(Optional.of(year.getGranted())));
        assertThat(findings)
                .allSatisfy(finding -> assertThat(finding.describe().sv()).startsWith(year.getYear() + ""));
    }
}
