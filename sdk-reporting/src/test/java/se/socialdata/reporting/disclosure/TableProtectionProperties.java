package se.socialdata.reporting.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import se.socialdata.reporting.table.CellKey;
import se.socialdata.reporting.table.CellValue;
import se.socialdata.reporting.table.Dimension;
import se.socialdata.reporting.table.Measure;
import se.socialdata.reporting.table.RateValue;
import se.socialdata.reporting.table.StatTable;
import se.socialdata.reporting.table.StatTableBuilder;
import se.socialdata.reporting.table.TableHead;
import se.socialdata.reporting.text.LocalizedText;

/** Small tables in which shares and rates are entered beside the counts they are made of. */
class TableProtectionProperties {

    private static final LocalizedText LABEL = LocalizedText.ofBoth("label");

    @Provide
    Arbitrary<List<List<Integer>>> smallCounts() {
        Arbitrary<Integer> counts = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(0)),
                Tuple.of(3, Arbitraries.integers().between(1, 4)),
                Tuple.of(1, Arbitraries.integers().between(5, 60)));
        return counts.list().ofSize(2).list().ofMinSize(1).ofMaxSize(5);
    }

    /** Of each kind how many are women and men, the share of women in the kind, and women per 1 000 inhabitants. */
    private static StatTable withShares(List<List<Integer>> counts) {
        StatTableBuilder builder = builder(counts.size());
        for (int i = 0; i < counts.size(); i++) {
            int women = counts.get(i).get(0);
            int men = counts.get(i).get(1);
            builder.count("k" + i, "women", women)
                    .count("k" + i, "men", men)
                    .cell(CellKey.of("k" + i, "share"), new CellValue.Share(women, women + men))
                    .cell(CellKey.of("k" + i, "rate"), RateValue.of(women, 10_000, 1_000));
        }
        return builder.build();
    }

    /** Of all women how many per cent are of each kind. */
    private static StatTable withSharesOfAll(List<List<Integer>> counts) {
        StatTableBuilder builder = builder(counts.size()).samePopulationAlong("kind");
        int all = counts.stream().mapToInt(kind -> kind.get(0)).sum();
        for (int i = 0; i < counts.size(); i++) {
            int women = counts.get(i).get(0);
            builder.count("k" + i, "women", women)
                    .count("k" + i, "men", counts.get(i).get(1))
                    .cell(CellKey.of("k" + i, "share"), new CellValue.Share(women, all));
        }
        return builder.build();
    }

    private static StatTableBuilder builder(int kinds) {
        Dimension.Builder rows = Dimension.builder("kind", LABEL);
        IntStream.range(0, kinds).forEach(i -> rows.member("k" + i, LABEL));
        Dimension columns = Dimension.builder("content", LABEL)
                .member("women", LABEL)
                .member("men", LABEL)
                .total("both", LABEL, List.of("women", "men"))
                .member("share", LABEL)
                .member("rate", LABEL)
                .build();
        TableHead head = TableHead.builder().id("t").title(LABEL).build();
        return StatTable.builder(head, rows.total("all", LABEL).build(), columns)
                .measure("share", Measure.SHARE)
                .measure("rate", Measure.RATE);
    }

    @Property(tries = 300)
    void every_table_can_be_protected_and_no_share_outlives_a_count_of_its_row(
            @ForAll("smallCounts") List<List<Integer>> counts, @ForAll DisclosurePolicy policy) {
        StatTable table = withShares(counts);
        ProtectedTable result = DisclosureControl.protect(table, policy);
        assertThat(result.audit().isSafe()).isTrue();
        for (StatTable.Row row : table.getRows()) {
            String kind = row.members().get(0).code();
            boolean withheld = List.of("women", "men", "both").stream()
                    .anyMatch(column -> isWithheld(result.table().getCell(kind, column)));
            Statistics.label("withheld row").collect(withheld);
            for (String column : List.of("share", "rate")) {
                if (withheld) {
                    assertThat(isWithheld(result.table().getCell(kind, column))).isTrue();
                }
            }
        }
    }

    @Property(tries = 300)
    void no_share_of_all_outlives_the_number_of_all(
            @ForAll("smallCounts") List<List<Integer>> counts, @ForAll DisclosurePolicy policy) {
        StatTable table = withSharesOfAll(counts);
        StatTable result = DisclosureControl.protect(table, policy).table();
        if (isWithheld(result.getCell("all", "women"))) {
            for (int i = 0; i < counts.size(); i++) {
                assertThat(isWithheld(result.getCell("k" + i, "share"))).isTrue();
            }
        }
    }

    private static boolean isWithheld(CellValue value) {
        return value instanceof CellValue.Suppressed;
    }
}
