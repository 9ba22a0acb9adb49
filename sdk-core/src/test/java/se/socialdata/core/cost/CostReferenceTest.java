package se.socialdata.core.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.socialdata.core.geography.Municipality;
import se.socialdata.core.money.Money;
import se.socialdata.core.term.ReferenceTable;

class CostReferenceTest {

    private static ReferenceTable table(String text) {
        return ReferenceTable.parse("# test data\n" + text);
    }

    @Test
    void the_shipped_trees_hold_each_item_once_under_two_tops() {
        assertThat(CostTree.all()).hasSize(2).allSatisfy(tree -> {
            assertThat(tree.getItems()).doesNotHaveDuplicates();
            assertThat(tree.getSource()).contains("lägesrapport " + tree.getVersion());
            assertThat(tree.getItems().stream()
                            .filter(item -> tree.getParent(item).isEmpty()))
                    .containsExactly(CostItem.SOCIAL_SERVICES, CostItem.OWN_ACTIVITY);
            assertThat(tree.getItems()).allSatisfy(item -> tree.getParts(item)
                    .forEach(part -> assertThat(tree.getParent(part)).contains(item)));
        });
        assertThat(CostTree.of("2025").getItems()).containsExactly(CostItem.values());
        assertThat(CostTree.of("2025").getItemsUnder(CostItem.IFO_TOTAL)).hasSize(19);
        assertThat(CostTree.of("2019").getItemsUnder(CostItem.IFO_TOTAL)).hasSize(17);
    }

    @Test
    void a_year_has_the_items_of_its_report_and_2018_has_none() {
        assertThat(CostTree.find(2012)).isEmpty();
        assertThat(CostTree.find(2013)).contains(CostTree.of("2019"));
        assertThat(CostTree.find(2017)).contains(CostTree.of("2019"));
        assertThat(CostTree.find(2018)).isEmpty();
        assertThat(CostTree.find(2019)).contains(CostTree.of("2025"));
        assertThat(CostTree.find(2023)).contains(CostTree.of("2025"));
        assertThat(CostTree.find(2024)).isEmpty();
        assertThat(CostTree.of("2019").isLeaf(CostItem.FINANCIAL_ASSISTANCE)).isTrue();
        assertThat(CostTree.of("2019").contains(CostItem.FA_PAID)).isFalse();
        assertThat(CostTree.of("2019").getLabelSv(CostItem.ADULT_SUBSTANCE))
                .isEqualTo("Insatser till vuxna med missbruk/beroende");
        assertThat(CostTree.of("2025").getParts(CostItem.FINANCIAL_ASSISTANCE))
                .containsExactly(CostItem.FA_PAID, CostItem.FA_ADMIN);
    }

    @Test
    void a_tree_of_the_callers_own_is_checked() {
        assertThatThrownBy(() -> CostTree.from(
                        "own", 2024, 2024, table("item;parent;label_sv\nFA_PAID;FINANCIAL_ASSISTANCE;Utbetalt")))
                .hasMessage("line 3: expected the parent on a line before");
        assertThatThrownBy(() -> CostTree.from(
                        "own", 2024, 2024, table("item;parent;label_sv\nFA_PAID;;Utbetalt\nFA_PAID;;Utbetalt")))
                .hasMessage("line 4: expected each item once");
        assertThatThrownBy(() ->
                        CostTree.of("2025").getParts(CostItem.OWN_ACTIVITY).get(0))
                .isInstanceOf(IndexOutOfBoundsException.class);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CostTree.of("2019").getParts(CostItem.FA_PAID))
                .withMessage("expected a cost item of the version 2019");
    }

    @Test
    void nine_groups_in_three_main_groups_have_the_printed_definitions() {
        assertThat(Arrays.stream(MunicipalityGroup.values()).map(MunicipalityGroup::getDefinitionSv))
                .doesNotHaveDuplicates()
                .allMatch(definition -> definition.contains("kommun"));
        assertThat(MainMunicipalityGroup.A.getGroups()).containsExactly(MunicipalityGroup.A1, MunicipalityGroup.A2);
        assertThat(MainMunicipalityGroup.B.getGroups()).hasSize(3);
        assertThat(MainMunicipalityGroup.C.getGroups()).hasSize(4);
        assertThat(MunicipalityGroup.B5.getTermSv()).isEqualTo("Lågpendlingskommun nära större stad");
        assertThat(MunicipalityGroup.B5.getDefinitionSv())
                .isEqualTo("kommuner där 25 till 29 procent av nattbefolkningen pendlar till arbete i en större stad.");
        ReferenceTable printed = ReferenceTable.load(CostReferenceTest.class, "municipality-groups-2023.csv");
        assertThat(printed.getRows()).hasSize(12);
        assertThat(printed.getRows().stream()
                        .filter(row -> row.get("definition").equals("(heading)"))
                        .map(row -> row.get("name").replace(":", "")))
                .containsExactlyElementsOf(Arrays.stream(MainMunicipalityGroup.values())
                        .map(MainMunicipalityGroup::getNameSv)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "0,1",
        "14999,1",
        "15000,2",
        "29999,2",
        "30000,3",
        "69999,3",
        "70000,4",
        "199999,4",
        "200000,5",
        "990000,5"
    })
    void the_lower_limit_of_a_size_group_belongs_to_it(long inhabitants, String code) {
        assertThat(SizeGroup.of(inhabitants).getCode()).isEqualTo(code);
    }

    @Test
    void a_grouping_is_data_of_the_caller() {
        MunicipalityGrouping grouping =
                MunicipalityGrouping.from(table("municipality;group\n0180;A1\n2580;B3\n2582;B4"));

        assertThat(grouping.find(Municipality.of("2580"))).contains(MunicipalityGroup.B3);
        assertThat(grouping.toMainGroups().find(Municipality.of("2582"))).contains(MainMunicipalityGroup.B);
        assertThat(grouping.toMainGroups().getMunicipalities(MainMunicipalityGroup.B))
                .hasSize(2);
        assertThat(grouping.getUngrouped()).hasSize(287);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MunicipalityGrouping.from(table("municipality;group\n2580;B3\n2580;B4")))
                .withMessage("line 4: expected each municipality once");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MunicipalityGrouping.from(table("municipality;group\n2580;B6")))
                .withMessage("line 3, group: expected one of A1, A2, B3, B4, B5, C6, C7, C8, C9");
    }

    @Test
    void inhabitants_are_found_by_municipality_year_and_band() {
        Population population = Population.from(
                table(
                        """
                municipality;year;ages;inhabitants
                2580;2023;0+;79352
                2580;2023;0-20;18000
                0180;2023;0+;988943
                """));

        assertThat(population.find(Municipality.of("2580"), 2023, AgeBand.CHILDREN_AND_YOUNG))
                .isEqualTo(OptionalLong.of(18_000));
        assertThat(population.find(Municipality.of("2580"), 2022, AgeBand.ALL)).isEmpty();
        MunicipalityGrouping bySize = MunicipalityGrouping.ofSize(population, 2023);
        assertThat(bySize.find(Municipality.of("2580"))).contains(SizeGroup.SIZE_4);
        assertThat(bySize.find(Municipality.of("0180"))).contains(SizeGroup.SIZE_5);
        assertThat(bySize.find(Municipality.of("2582"))).isEqualTo(Optional.empty());
        assertThatThrownBy(bySize::toMainGroups).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2580;2023;0-20;-1, 'line 3, inhabitants: expected 0 or more'",
        "2580;2023;0-20;many, 'line 3, inhabitants: expected a number'",
        "2580;2023;children;1, 'line 3, ages: expected an age band as 0-20 or 0+'",
        "2580;2023;20-0;1, 'line 3, ages: expected the highest age on or above 20, got 0'",
        "258;2023;0+;1, 'line 3, municipality: expected one of the 290 municipality codes of four digits, for example 2580'",
        "2580;2023;0+, 'line 3: expected 4 cells parted by ;, got 3'"
    })
    void a_bad_line_of_inhabitants_is_named(String line, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Population.from(table("municipality;year;ages;inhabitants\n" + line)))
                .withMessage(message);
    }

    @Test
    void a_fixed_price_is_the_current_one_times_the_ratio_of_the_index() {
        PriceIndex index = PriceIndex.from(table("year;index\n2019;85,8\n2023;100"));

        assertThat(index.toFixedPrice(Money.of(858), 2019, 2023)).isEqualByComparingTo("1000");
        assertThat(index.toFixedPrice(Money.of(1000), 2023, 2019)).isEqualByComparingTo("858");
        assertThat(index.getName()).isEqualTo("test data");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> index.getValue(2020))
                .withMessage("test data: expected a year of [2019, 2023], got 2020");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PriceIndex.from(table("year;index\n2019;0")))
                .withMessage("expected an index value greater than zero in 2019");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PriceIndex.from(table("year;index\n2019;1\n2019;2")))
                .withMessage("expected each year once");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PriceIndex.from(table("year;value\n2019;1")))
                .withMessage("expected the column index in the header line");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PriceIndex.of(" ", Map.of(2019, BigDecimal.ONE)))
                .withMessage("expected the name of the index, got a blank one");
    }

    @Test
    void age_bands_are_read_as_they_are_written() {
        for (AgeBand band : new HashSet<>(Arrays.asList(AgeBand.ALL, AgeBand.CHILDREN_AND_YOUNG, AgeBand.of(7, 14)))) {
            assertThat(AgeBand.parse(band.toString())).isEqualTo(band);
        }
    }
}
