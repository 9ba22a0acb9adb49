package se.socialdata.core.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import se.socialdata.core.json.JsonReader;
import se.socialdata.core.json.JsonSettings;
import se.socialdata.core.json.JsonWriter;
import se.socialdata.core.json.jackson2.Jackson2;
import se.socialdata.core.json.jackson3.Jackson3;
import se.socialdata.core.money.Money;

class CostProperties {

    private static final CostTree TREE = CostTree.of("2025");

    /** The same costs with everything that can be summed up stated on the item above. */
    private static CostRecord gathered(CostRecord record, CostItem item) {
        CostRecord.Builder builder =
                CostRecord.builder().municipality(record.getMunicipality()).year(record.getYear());
        record.getLines().stream()
                .filter(line -> !TREE.getItemsUnder(item).contains(line.getItem()))
                .forEach(builder::addLines);
        record.findAmount(item, TREE).ifPresent(amount -> builder.line(item, amount));
        return builder.build();
    }

    @Property(tries = 200)
    void splitting_a_cost_over_its_parts_never_changes_the_total(@ForAll CostRecord record) {
        for (CostItem item : TREE.getItems()) {
            CostRecord undivided = gathered(record, item);
            for (CostItem top : TREE.getItems()) {
                if (TREE.getItemsUnder(top).contains(item)) {
                    assertThat(undivided.findAmount(top, TREE)).isEqualTo(record.findAmount(top, TREE));
                }
            }
        }
    }

    @Property(tries = 200)
    void the_total_is_the_sum_of_all_lines_below_it(@ForAll CostRecord record) {
        Money sum = record.getLines().stream()
                .filter(line -> TREE.getItemsUnder(CostItem.IFO_TOTAL).contains(line.getItem()))
                .map(CostLine::getAmount)
                .reduce(Money.ZERO, Money::plus);

        assertThat(record.findAmount(CostItem.IFO_TOTAL, TREE).orElse(Money.ZERO))
                .isEqualTo(sum);
    }

    @Property(tries = 200)
    void fixed_prices_by_way_of_a_third_year_are_the_same(
            @ForAll PriceIndex index,
            @ForAll Money amount,
            @ForAll @IntRange(min = 2019, max = 2023) int year,
            @ForAll @IntRange(min = 2019, max = 2023) int between,
            @ForAll @IntRange(min = 2019, max = 2023) int base) {
        BigDecimal direct = index.toFixedPrice(amount, year, base);
        BigDecimal chained = index.toFixedPrice(amount, year, between)
                .multiply(index.getValue(base))
                .divide(index.getValue(between), java.math.MathContext.DECIMAL128);

        assertThat(chained.subtract(direct).abs()).isLessThan(new BigDecimal("0.000000000001"));
        assertThat(index.toFixedPrice(amount, year, year)).isEqualByComparingTo(amount.toKronor());
    }

    @Property(tries = 100)
    void json_reads_back_what_it_wrote(@ForAll CostRecord record) {
        String json = JsonWriter.of(CostJson.COST_RECORD, Jackson3.engine()).write(record);

        assertThat(JsonReader.of(CostJson.COST_RECORD, JsonSettings.strict(Jackson2.engine()))
                        .read(json))
                .isEqualTo(record);
    }
}
