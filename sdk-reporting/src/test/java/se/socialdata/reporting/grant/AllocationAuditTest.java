package se.socialdata.reporting.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.socialdata.core.geography.Municipality;
import se.socialdata.core.grant.AllocationList;
import se.socialdata.core.grant.GrantComponent;
import se.socialdata.core.grant.ReceiverKind;
import se.socialdata.core.money.Money;
import se.socialdata.core.term.ReferenceTable;
import se.socialdata.reporting.render.RenderOptions;
import se.socialdata.reporting.render.TextRenderer;
import se.socialdata.reporting.table.Absence;
import se.socialdata.reporting.table.StatTable;
import se.socialdata.reporting.text.Language;
import se.socialdata.reporting.text.LocalizedText;

class AllocationAuditTest {

    private static final Municipality LULEA = Municipality.of("2580");

    private static AllocationList list(String rows) {
        return AllocationList.from(
                AllocationList.Head.of("test", "Testbidrag 2026", ReceiverKind.MUNICIPALITY),
                ReferenceTable.parse("# test list\n" + rows));
    }

    private static AllocationAudit audit(String rows) {
        return AllocationAudit.of(AllocationSettings.of(list(rows)));
    }

    private static AllocationSettings.Builder elderCare() {
        return AllocationSettings.builder()
                .list(AllocationList.of("elder-care-2026"))
                .own(LULEA)
                .everyMunicipalityExpected(true);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"elder-care-2026", "placements-2026", "close-care-2026-municipalities", "close-care-2026-regions"
            })
    void the_published_lists_of_2026_are_sound(String id) {
        AllocationList list = AllocationList.of(id);
        AllocationAudit audit = AllocationAudit.of(AllocationSettings.builder()
                .list(list)
                .everyMunicipalityExpected(list.getHead().receivers() == ReceiverKind.MUNICIPALITY)
                .build());

        assertThat(audit.getFindings()).isEmpty();
        assertThat(audit.isSound()).isTrue();
        assertThat(AllocationTables.of(audit.getSettings()).getSums().getCells().entrySet())
                .filteredOn(cell -> cell.getKey().codes().contains(AllocationTables.DIFFERENCE))
                .hasSize(list.getComponents().size())
                .allSatisfy(cell -> assertThat(cell.getValue().toNumber())
                        .hasValueSatisfying(number -> assertThat(number).isZero()));
    }

    @ParameterizedTest
    @CsvSource({
        "elder-care-2026,3998500000",
        "placements-2026,498000000",
        "close-care-2026-municipalities,900000000",
        "close-care-2026-regions,2400000000"
    })
    void the_table_of_a_list_has_its_computed_sum(String id, BigDecimal sum) {
        AllocationList list = AllocationList.of(id);
        StatTable table = AllocationTables.of(AllocationSettings.of(list)).getRows();

        assertThat(table.getCell(AllocationTables.TOTAL, "TOTAL").toNumber()).contains(sum);
        assertThat(table.getRows()).hasSize(list.getRows().size() + 1);
    }

    @Test
    void lulea_requisitions_its_row_and_gets_less_than_the_year_before() {
        AllocationSettings settings = elderCare()
                .requisitioned(Money.of(30_866_401))
                .previousOwn(Money.of(31_964_721))
                .build();
        StatTable own = AllocationTables.of(settings).getOwnShare();

        assertThat(AllocationAudit.of(settings).isSound()).isTrue();
        assertThat(own.getCell("TOTAL", AllocationTables.OWN).toNumber()).contains(new BigDecimal("30866401"));
        assertThat(own.getCell("TOTAL", AllocationTables.DIFFERENCE).toNumber()).contains(new BigDecimal("-1098320"));
        assertThat(own.getCell("TOTAL", AllocationTables.CHANGE)
                        .toExact()
                        .orElseThrow()
                        .round(1))
                .isEqualTo("-3.4");
        assertThat(own.getCell("TOTAL", AllocationTables.SHARE)
                        .toExact()
                        .orElseThrow()
                        .round(2))
                .isEqualTo("0.77");
    }

    @Test
    void another_amount_than_the_row_is_found_to_the_krona() {
        AllocationAudit audit = AllocationAudit.of(
                elderCare().requisitioned(Money.of(30_866_402)).build());

        assertThat(audit.getFindings()).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(AllocationFindingKind.OWN_SHARE);
            assertThat(finding.findDifference()).contains(Money.of(1));
            assertThat(finding.describe().en())
                    .matches("line \\d+, Luleå kommun: the requisitioned amount is not the municipality's row;"
                            + " stated 30,866,402, computed 30,866,401, difference 1");
        });
    }

    @Test
    void rows_columns_and_receivers_that_do_not_agree_are_named() {
        AllocationAudit audit = audit(
                """
                receiver;POPULATION;RURAL_KEY;TOTAL
                Luleå kommun;10;5;16
                Piteå kommun;10;0;10
                Luleå;1;1;2
                Atlantis;1;0;1
                Summa;22;6;30
                """);

        assertThat(audit.getFindings())
                .containsExactly(
                        new AllocationFinding(
                                AllocationFindingKind.ROW_SUM,
                                "Luleå kommun",
                                Optional.of(GrantComponent.TOTAL),
                                Optional.of(Money.of(16)),
                                Optional.of(Money.of(15)),
                                OptionalInt.of(3)),
                        new AllocationFinding(
                                AllocationFindingKind.COLUMN_SUM,
                                "",
                                Optional.of(GrantComponent.TOTAL),
                                Optional.of(Money.of(30)),
                                Optional.of(Money.of(29)),
                                OptionalInt.empty()),
                        new AllocationFinding(
                                AllocationFindingKind.RECEIVER_REPEATED,
                                "Luleå",
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                OptionalInt.of(5)),
                        new AllocationFinding(
                                AllocationFindingKind.RECEIVER_UNKNOWN,
                                "Atlantis",
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                OptionalInt.of(6)));
        assertThat(audit.getFindings().get(1).describe())
                .isEqualTo(LocalizedText.of(
                        "TOTAL: kolumnen går inte ihop; anges 30, beräknat 29, skillnad 1",
                        "TOTAL: the column does not add up; stated 30, computed 29, difference 1"));
        assertThat(audit.getFindings().get(2).describe().sv())
                .isEqualTo("rad 5, Luleå: mottagaren står på flera rader");
        assertThat(audit).hasToString("AllocationAudit[AllocationList[test, 4 receivers], 4 findings]");
    }

    @Test
    void a_municipality_without_a_row_is_found_where_every_one_is_expected() {
        AllocationAudit audit = AllocationAudit.of(AllocationSettings.builder()
                .list(list("receiver;TOTAL\nLuleå;1\n"))
                .everyMunicipalityExpected(true)
                .build());

        assertThat(audit.getFindings())
                .hasSize(289)
                .allSatisfy(finding -> assertThat(finding.kind()).isEqualTo(AllocationFindingKind.RECEIVER_MISSING))
                .noneSatisfy(finding -> assertThat(finding.receiver()).isEqualTo("Luleå"));
        assertThat(audit("receiver;TOTAL\nLuleå;1\n").isSound()).isTrue();
    }

    @Test
    void each_receiver_is_compared_with_the_year_before_whatever_the_name_is_spelt_like() {
        AllocationSettings settings = AllocationSettings.builder()
                .list(list("receiver;TOTAL\nLuleå kommun;90\nBoden;20\nAtlantis;4\n"))
                .previous(list("receiver;TOTAL\nPiteå;50\nLuleå;100\nAtlantis;2\n"))
                .own(LULEA)
                .build();
        StatTable table = AllocationTables.of(settings).getComparison();

        assertThat(table.getRows().stream().map(row -> row.members().get(0).code()))
                .containsExactly("2580", "2582", "name:Atlantis", "2581", AllocationTables.TOTAL);
        assertThat(table.getCell("2580", AllocationTables.CHANGE).toNumber()).contains(new BigDecimal("-10"));
        assertThat(table.getCell("name:Atlantis", AllocationTables.CHANGE).toNumber())
                .contains(new BigDecimal("100"));
        assertThat(table.getCell("2582", AllocationTables.BEFORE).getAbsence()).contains(Absence.NONE_OBSERVED);
        assertThat(table.getCell("2582", AllocationTables.DIFFERENCE).toNumber())
                .contains(new BigDecimal("20"));
        assertThat(table.getCell("2582", AllocationTables.CHANGE).toNumber()).isEmpty();
        assertThat(table.getCell("2581", AllocationTables.DIFFERENCE).toNumber())
                .contains(new BigDecimal("-50"));
        assertThat(table.getCell(AllocationTables.TOTAL, AllocationTables.BEFORE)
                        .toNumber())
                .contains(new BigDecimal("152"));
        assertThat(table.getCell(AllocationTables.TOTAL, AllocationTables.DIFFERENCE)
                        .toNumber())
                .contains(new BigDecimal("-38"));
        assertThat(settings.findPreviousOwn()).contains(Money.of(100));
    }

    @Test
    void the_report_has_the_findings_the_share_and_the_list() {
        AllocationSettings settings = AllocationSettings.builder()
                .list(list("receiver;POPULATION;TOTAL\nLuleå kommun;10;11\nPiteå kommun;5;5\n"))
                .previous(list("receiver;POPULATION;TOTAL\nLuleå kommun;8;8\n"))
                .own(LULEA)
                .build();
        String text = TextRenderer.of(RenderOptions.of(Language.SWEDISH))
                .render(AllocationReport.of(AllocationAudit.of(settings)));

        assertThat(text)
                .startsWith("Granskning av fördelningslista\n")
                .contains("Kommun: Luleå kommun\n")
                .contains("Testbidrag 2026. 2 mottagare.")
                .contains("Listan anger inga summor")
                .contains("raden går inte ihop")
                .contains("Andel för Luleå kommun")
                .contains("Jämfört med föregående år");
        assertThat(TextRenderer.of(RenderOptions.of(Language.ENGLISH))
                        .render(AllocationReport.of(AllocationAudit.of(
                                AllocationSettings.of(AllocationList.of("close-care-2026-regions"))))))
                .contains("God och nära vård 2026, regioner, decided 2026-02-16. 21 receivers.")
                .contains("Nothing deviates: rows, columns and receivers agree.")
                .contains("9.2-1697/2026");
    }

    @Test
    void what_cannot_be_held_against_a_list_is_refused() {
        AllocationList list = list("receiver;TOTAL\nLuleå;1\n");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AllocationSettings.builder()
                        .list(list)
                        .requisitioned(Money.of(1))
                        .build())
                .withMessage("expected the municipality whose amount is given");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AllocationSettings.builder()
                        .list(list)
                        .own(Municipality.of("0180"))
                        .build())
                .withMessage("expected a list with the municipality 0180");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AllocationSettings.builder()
                        .list(list)
                        .previous(AllocationList.of("close-care-2026-regions"))
                        .build())
                .withMessage("expected the list of the year before to have the same kind of receivers");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AllocationSettings.builder()
                        .list(AllocationList.of("close-care-2026-regions"))
                        .everyMunicipalityExpected(true)
                        .build())
                .withMessage("expected a list of municipalities, if every municipality is expected");
        AllocationTables tables = AllocationTables.of(AllocationSettings.of(list));
        assertThatIllegalArgumentException()
                .isThrownBy(tables::getOwnShare)
                .withMessage("expected the municipality whose share is shown");
        assertThatIllegalArgumentException()
                .isThrownBy(tables::getComparison)
                .withMessage("expected the list of the year before");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AllocationTables.of(AllocationSettings.builder()
                                .list(list("receiver;TOTAL\nLuleå;1\nLuleå kommun;2\n"))
                                .previous(list)
                                .build())
                        .getComparison())
                .withMessage("line 4: expected each receiver once to compare the lists");
    }
}
