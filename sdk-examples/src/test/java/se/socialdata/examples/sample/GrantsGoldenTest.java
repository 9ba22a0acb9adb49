package se.socialdata.examples.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.socialdata.core.geography.Municipality;
import se.socialdata.core.grant.AllocationList;
import se.socialdata.core.grant.FundYear;
import se.socialdata.core.grant.GrantCase;
import se.socialdata.core.grant.GrantRules;
import se.socialdata.core.money.Money;
import se.socialdata.core.rule.Finding;
import se.socialdata.core.term.ReferenceTable;
import se.socialdata.reporting.grant.AllocationAudit;
import se.socialdata.reporting.grant.AllocationSettings;
import se.socialdata.reporting.grant.AllocationTables;
import se.socialdata.reporting.grant.FundAudit;
import se.socialdata.reporting.grant.FundFinding;
import se.socialdata.reporting.grant.FundFindingKind;
import se.socialdata.reporting.grant.FundTables;
import se.socialdata.reporting.grant.GrantBuilder;
import se.socialdata.reporting.grant.GrantUseReport;
import se.socialdata.reporting.table.StatTable;

/** The bequest that Luleå allocated and the grants that it requisitioned, against what its documents print. */
class GrantsGoldenTest {

    private static final FundAudit AUDIT = FundAudit.of(SampleGrants.fundYears(), SampleGrants.printedSums());

    private static ReferenceTable golden(String name) {
        String path = "/se/socialdata/examples/golden/" + name + ".csv";
        try (InputStream stream = Objects.requireNonNull(GrantsGoldenTest.class.getResourceAsStream(path), path)) {
            return ReferenceTable.parse(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Every cell that is printed; what is not is empty in the file. */
    private static void assertPrinted(StatTable table, ReferenceTable printed) {
        for (ReferenceTable.Row row : printed.getRows()) {
            String label = row.get("activity");
            String code = table.getRows().stream()
                    .map(found -> found.members().get(0))
                    .filter(member -> member.label().sv().equals(label) || (member.isTotal() && label.equals("Total")))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(label))
                    .code();
            for (String column : printed.getColumns()) {
                if (!column.equals("activity") && !row.get(column).isEmpty()) {
                    assertThat(table.getCell(code, column).toNumber().orElseThrow())
                            .as("%s %s", label, column)
                            .isEqualByComparingTo(new BigDecimal(row.get(column)));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2025, 2026})
    void each_application_gets_what_was_decided(int year) {
        FundYear fund = AUDIT.getYear(year);
        StatTable table = FundTables.of(fund).getAllocation();

        assertPrinted(table, golden("fund-allocation-" + year));
        for (int i = 1; i <= fund.getApplications().size(); i++) {
            assertThat(table.getCell("activity-" + i, FundTables.BY_RULE).toNumber())
                    .isEqualTo(
                            table.getCell("activity-" + i, FundTables.GRANTED).toNumber());
        }
    }

    @Test
    void the_users_of_2026_are_420_and_72_kronor_are_left() {
        FundTables tables = FundTables.of(AUDIT.getYear(2026));

        assertThat(tables.getAllocation()
                        .getCell(FundTables.TOTAL, FundTables.USERS)
                        .toNumber())
                .contains(BigDecimal.valueOf(420));
        assertThat(tables.getBalance()
                        .getCell(FundTables.LEFT, FundTables.AMOUNT)
                        .toNumber())
                .contains(BigDecimal.valueOf(72));
    }

    @Test
    void the_report_back_of_2025_has_its_rows_and_sums_that_are_a_krona_off() {
        StatTable table = FundTables.of(AUDIT.getYear(2025)).findReportBack().orElseThrow();

        assertPrinted(table, golden("fund-report-back-2025"));
        assertThat(table.getCell(FundTables.TOTAL, FundTables.GRANTED).toNumber())
                .contains(BigDecimal.valueOf(357_000));
        assertThat(table.getCell(FundTables.TOTAL, FundTables.RETURNED).toNumber())
                .as("printed 194 574")
                .contains(BigDecimal.valueOf(194_573));
        assertThat(table.getCell(FundTables.TOTAL, FundTables.USED).toNumber())
                .as("printed 162 426")
                .contains(BigDecimal.valueOf(162_427));
    }

    @Test
    void the_printed_and_booked_sums_that_differ_are_named_and_no_others() {
        assertThat(AUDIT.getFindings())
                .as("money of another administration stood on the account, so 552 310 kronor were not left for 2026")
                .containsExactly(
                        new FundFinding(FundFindingKind.LEFT, 2025, "", Money.of(395_253), Money.of(357_737)),
                        new FundFinding(FundFindingKind.RETURNED_SUM, 2025, "", Money.of(194_574), Money.of(194_573)),
                        new FundFinding(FundFindingKind.USED_SUM, 2025, "", Money.of(162_426), Money.of(162_427)),
                        new FundFinding(FundFindingKind.BOOKED_RETURNS, 2025, "", Money.of(194_574), Money.of(194_573)),
                        new FundFinding(
                                FundFindingKind.CARRIED_FORWARD, 2026, "", Money.of(181_932), Money.of(552_310)));
    }

    @ParameterizedTest
    @CsvSource({
        "elder-care-2026,30866401,0.77",
        "placements-2026,2154627,0.43",
        "close-care-2026-municipalities,6328211,0.70"
    })
    void lulea_requisitions_what_the_list_gives_it(String id, long amount, BigDecimal share) {
        Municipality lulea = Municipality.of("2580");
        AllocationSettings settings = AllocationSettings.builder()
                .list(AllocationList.of(id))
                .own(lulea)
                .requisitioned(Money.of(amount))
                .everyMunicipalityExpected(true)
                .build();

        assertThat(AllocationAudit.of(settings).getFindings()).isEmpty();
        assertThat(AllocationTables.of(settings)
                        .getOwnShare()
                        .getCell("TOTAL", AllocationTables.SHARE)
                        .toExact()
                        .orElseThrow()
                        .round(2))
                .isEqualByComparingTo(share);
        assertThat(SampleGrants.cases())
                .filteredOn(grantCase -> id.startsWith(grantCase.getGrant().getId()))
                .extracting(GrantCase::getAllocated)
                .containsExactly(Money.of(amount));
    }

    @Test
    void the_grant_for_elder_care_is_less_than_the_year_before() {
        GrantBuilder builder = SampleGrants.cases().stream().collect(GrantBuilder.collector());
        StatTable table = GrantUseReport.reportBack(builder.buildStatistics());

        assertThat(table.getCell("elder-care-2026", GrantUseReport.DIFFERENCE).toNumber())
                .contains(BigDecimal.valueOf(-1_098_320));
        assertThat(table.getCell(GrantUseReport.TOTAL, GrantUseReport.ALLOCATED).toNumber())
                .contains(BigDecimal.valueOf(30_866_401 + 2_154_627 + 6_328_211 + 13_858_636));
    }

    @Test
    void a_grant_that_asks_for_a_report_in_2027_lacks_one_from_2028_on() {
        List<GrantCase> cases = SampleGrants.cases();
        assertThat(cases).allSatisfy(grantCase -> assertThat(GrantRules.inForce()
                        .check(grantCase, LocalDate.of(2027, 12, 31))
                        .getFindings())
                .isEmpty());
        assertThat(cases.stream()
                        .flatMap(grantCase ->
                                GrantRules.inForce().check(grantCase, LocalDate.of(2028, 1, 1)).getFindings().stream())
                        .map(Finding::getRuleId))
                .containsExactly("GRA-006");
    }
}
