package se.socialdata.core.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.socialdata.core.geography.Municipality;
import se.socialdata.core.money.Money;
import se.socialdata.core.term.ReferenceTable;

class AllocationListTest {

    private static final AllocationList.Head HEAD =
            AllocationList.Head.of("test", "Testbidrag", ReceiverKind.MUNICIPALITY);

    private static final Municipality LULEA = Municipality.of("2580");

    @ParameterizedTest
    @CsvSource({
        "elder-care-2026,290,3998500000",
        "placements-2026,290,498000000",
        "close-care-2026-municipalities,290,900000000",
        "close-care-2026-regions,21,2400000000"
    })
    void a_shipped_list_has_its_receivers_once_and_its_printed_sum(String id, int receivers, long total) {
        AllocationList list = AllocationList.of(id);

        assertThat(list.getRows()).hasSize(receivers);
        assertThat(list.getRows()).extracting(AllocationList.Row::receiver).doesNotHaveDuplicates();
        assertThat(list.getSum(GrantComponent.TOTAL)).isEqualTo(Money.of(total));
        assertThat(list.getComponents()).allSatisfy(component -> assertThat(list.getSum(component))
                .isEqualTo(list.getPrintedTotals().get(component)));
        assertThat(list.getRows())
                .allSatisfy(row ->
                        assertThat(row.sumOfComponents().orElse(row.total())).isEqualTo(row.total()));
        assertThat(list.getSource()).contains(list.getHead().reference().orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({"elder-care-2026", "placements-2026", "close-care-2026-municipalities"})
    void the_receivers_are_the_290_municipalities(String id) {
        assertThat(AllocationList.of(id).getRows().stream()
                        .map(row -> row.municipality().orElseThrow()))
                .containsExactlyInAnyOrderElementsOf(Municipality.all());
    }

    @Test
    void the_components_of_good_and_close_care_have_their_sums() {
        AllocationList list = AllocationList.of("close-care-2026-municipalities");

        assertThat(list.getSum(GrantComponent.POPULATION)).isEqualTo(Money.of(375_000_000));
        assertThat(list.getSum(GrantComponent.MUNICIPAL_HEALTH_INTERVENTIONS)).isEqualTo(Money.of(375_000_000));
        assertThat(list.getSum(GrantComponent.RURAL_KEY)).isEqualTo(Money.of(150_000_000));
        assertThat(AllocationList.of("close-care-2026-regions").getSum(GrantComponent.POPULATION))
                .isEqualTo(Money.of(2_250_000_000L));
    }

    @Test
    void lulea_gets_what_its_board_requisitions() {
        assertThat(List.of("elder-care-2026", "placements-2026", "close-care-2026-municipalities").stream()
                        .map(id ->
                                AllocationList.of(id).find(LULEA).orElseThrow().total()))
                .containsExactly(Money.of(30_866_401), Money.of(2_154_627), Money.of(6_328_211));
    }

    /** The lists print amounts only; whole-number keys explain all of them to within a krona. */
    @Test
    void the_amounts_follow_whole_number_keys_to_within_a_krona() {
        ReferenceTable keys = ReferenceTable.load(AllocationListTest.class, "derived-keys-2026.csv");
        List<String> deviating = new ArrayList<>();
        for (ReferenceTable.Row key : keys.getRows()) {
            Municipality municipality =
                    Municipality.findByName(key.get("mottagare")).orElseThrow();
            check(
                    deviating,
                    municipality,
                    "elder-care-2026",
                    GrantComponent.TOTAL,
                    key,
                    "elder_units_derived",
                    699_139);
            check(
                    deviating,
                    municipality,
                    "close-care-2026-municipalities",
                    GrantComponent.POPULATION,
                    key,
                    "population_units_derived",
                    10_610_283);
            check(
                    deviating,
                    municipality,
                    "close-care-2026-municipalities",
                    GrantComponent.MUNICIPAL_HEALTH_INTERVENTIONS,
                    key,
                    "hs_units_derived",
                    409_708);
        }

        assertThat(keys.getRows()).hasSize(290);
        assertThat(deviating)
                .as("one krona more or less, where the sum was made even")
                .containsExactlyInAnyOrder(
                        "Sorsele TOTAL +1",
                        "Sollefteå MUNICIPAL_HEALTH_INTERVENTIONS -1",
                        "Bräcke POPULATION +1",
                        "Emmaboda POPULATION +1",
                        "Hjo POPULATION +1",
                        "Karlskoga POPULATION +1",
                        "Ljusdal POPULATION +1",
                        "Nordanstig POPULATION +1",
                        "Orust POPULATION +1",
                        "Salem POPULATION +1",
                        "Tranemo POPULATION +1");
    }

    private static void check(
            List<String> deviating,
            Municipality municipality,
            String id,
            GrantComponent component,
            ReferenceTable.Row key,
            String column,
            long units) {
        AllocationList list = AllocationList.of(id);
        long expected = list.getSum(component)
                .toKronor()
                .multiply(BigDecimal.valueOf(key.get(column, Long::valueOf)))
                .divide(BigDecimal.valueOf(units), 0, RoundingMode.HALF_UP)
                .longValueExact();
        long printed = Objects.requireNonNull(
                        list.find(municipality).orElseThrow().amounts().get(component))
                .toWholeKronor(RoundingMode.UNNECESSARY);
        if (printed != expected) {
            deviating.add("%s %s %+d".formatted(municipality.getName(), component, printed - expected));
        }
    }

    @Test
    void thousands_may_be_parted_by_any_printed_space() {
        AllocationList list = AllocationList.from(
                HEAD,
                ReferenceTable.parse(
                        "# test\nreceiver;TOTAL\nLuleå kommun;30 866\u00a0401\nBodens kommun;1\u202f000\nLandet;1"));

        assertThat(list.getHead().decided()).isEqualTo(Optional.empty());
        assertThat(list)
                .isEqualTo(AllocationList.from(
                        HEAD,
                        ReferenceTable.parse(
                                "# test\nreceiver;TOTAL\nLuleå kommun;30866401\nBodens kommun;1000\nLandet;1")))
                .isNotEqualTo(AllocationList.of("elder-care-2026"));
        assertThat(list.getRows().get(0).total()).isEqualTo(Money.of(30_866_401));
        assertThat(list.getRows().get(1).total()).isEqualTo(Money.of(1000));
        assertThat(list.getRows().get(2).municipality()).isEqualTo(Optional.empty());
        assertThat(list.getPrintedTotals()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "receiver;TOTAL~Luleå;12,5 | line 3, TOTAL: expected whole kronor such as 30 866 401",
                "receiver;TOTAL~Luleå;-1 | line 3, TOTAL: expected whole kronor such as 30 866 401",
                "receiver~Luleå | expected the column TOTAL in the header line",
                "receiver;TOTAL | expected at least one receiver",
                "receiver;TOTAL~Luleå;1~Summa;1~Summa;1 | line 5: expected one row with the printed sums",
                "receiver;TOTAL;OTHER~Luleå;1;1 | expected the columns receiver, POPULATION, MUNICIPAL_HEALTH_INTERVENTIONS, RURAL_KEY, TOTAL"
            })
    void a_text_that_is_no_list_is_refused(String text, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AllocationList.from(HEAD, ReferenceTable.parse("# test\n" + text.replace('~', '\n'))))
                .withMessage(message);
    }

    @Test
    void an_unknown_list_is_named_with_those_there_are() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AllocationList.of("other"))
                .withMessage("expected one of elder-care-2026, placements-2026, close-care-2026-municipalities,"
                        + " close-care-2026-regions");
    }
}
