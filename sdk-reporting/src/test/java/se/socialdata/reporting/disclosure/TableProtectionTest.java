package se.socialdata.reporting.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.socialdata.reporting.table.Absence;
import se.socialdata.reporting.table.CellKey;
import se.socialdata.reporting.table.CellValue;
import se.socialdata.reporting.table.Dimension;
import se.socialdata.reporting.table.Measure;
import se.socialdata.reporting.table.StatTable;
import se.socialdata.reporting.table.StatTableBuilder;
import se.socialdata.reporting.table.Suppression;
import se.socialdata.reporting.table.TableHead;
import se.socialdata.reporting.text.LocalizedText;

class TableProtectionTest {

    private static final DisclosurePolicy STANDARD = DisclosurePolicy.standard();
    private static final CellValue PRIMARY = new CellValue.Suppressed(Suppression.PRIMARY);
    private static final CellValue SECONDARY = new CellValue.Suppressed(Suppression.SECONDARY);

    @Test
    void a_table_of_types_and_sex_is_protected_with_its_subtotals() {
        StatTable table = counts().build();
        ProtectedTable result = DisclosureControl.protect(table, STANDARD);
        assertThat(result.table().getCell("A", "W")).isEqualTo(PRIMARY);
        assertThat(result.table().getCell("A", "M")).isEqualTo(SECONDARY);
        assertThat(result.table().getCell("B", "W")).isEqualTo(SECONDARY);
        assertThat(result.table().getCell("B", "M")).isEqualTo(SECONDARY);
        assertThat(result.table().getCell("ALL", "T")).isEqualTo(table.getCell("ALL", "T"));
        assertThat(result.audit().isSafe()).isTrue();
        int place = result.places().indexOf(CellKey.of("A", "W"));
        assertThat(result.audit().getRanges().get(place).isAtLeast(2)).isTrue();
    }

    @Test
    void a_table_with_nothing_small_comes_back_as_it_was() {
        StatTable table = builder(false).count("A", "W", 4).count("C", "M", 7).build();
        assertThat(DisclosureControl.protect(table, STANDARD).table()).isEqualTo(table);
    }

    @Test
    void shares_and_medians_are_withheld_with_the_counts_of_their_row() {
        StatTableBuilder builder = builder(true)
                .count("A", "W", 2)
                .count("A", "M", 30)
                .count("B", "W", 25)
                .count("B", "M", 35)
                .count("C", "W", 40)
                .count("C", "M", 50);
        for (String row : List.of("A", "B", "C")) {
            builder.cell(CellKey.of(row, "S"), new CellValue.Share(20, 50));
            builder.cell(CellKey.of(row, "D"), CellValue.Median.of(List.of(10, 20, 30, 40, 50)));
        }
        StatTable result = DisclosureControl.protect(builder.build(), STANDARD).table();
        assertThat(result.getCell("A", "S")).isEqualTo(PRIMARY);
        assertThat(result.getCell("B", "S")).isEqualTo(PRIMARY);
        assertThat(result.getCell("A", "D")).isEqualTo(PRIMARY);
        assertThat(result.getCell("C", "S")).isEqualTo(new CellValue.Share(20, 50));
    }

    @Test
    void a_share_of_few_takes_another_share_of_the_same_total_with_it() {
        StatTable table = builder(true)
                .cell(CellKey.of("A", "S"), new CellValue.Share(2, 50))
                .cell(CellKey.of("B", "S"), new CellValue.Share(20, 50))
                .cell(CellKey.of("C", "S"), new CellValue.Share(30, 50))
                .build();
        ProtectedTable result = DisclosureControl.protect(table, STANDARD);
        assertThat(result.table().getCell("A", "S")).isEqualTo(PRIMARY);
        assertThat(result.table().getCell("B", "S")).isEqualTo(SECONDARY);
        assertThat(result.table().getCell("ALL", "S")).isEqualTo(new CellValue.Share(52, 150));
    }

    @Test
    void a_share_that_leaves_few_outside_is_withheld_up_to_the_threshold() {
        StatTable threeOutside = sharesOf(47);
        StatTable fourOutside = sharesOf(46);

        assertThat(DisclosureControl.protect(threeOutside, STANDARD).table().getCell("A", "S"))
                .isEqualTo(PRIMARY);
        assertThat(DisclosureControl.protect(fourOutside, STANDARD).table()).isEqualTo(fourOutside);
    }

    private static StatTable sharesOf(long number) {
        return builder(true)
                .cell(CellKey.of("A", "S"), new CellValue.Share(number, 50))
                .cell(CellKey.of("B", "S"), new CellValue.Share(20, 50))
                .cell(CellKey.of("C", "S"), new CellValue.Share(30, 50))
                .build();
    }

    @Test
    void a_median_of_few_is_withheld_up_to_the_threshold() {
        StatTable table = builder(true)
                .cell(CellKey.of("A", "D"), CellValue.Median.of(List.of(10, 20, 30)))
                .cell(CellKey.of("B", "D"), CellValue.Median.of(List.of(10, 20, 30, 40)))
                .build();
        StatTable result = DisclosureControl.protect(table, STANDARD).table();

        assertThat(result.getCell("A", "D")).isEqualTo(PRIMARY);
        assertThat(result.getCell("B", "D")).isEqualTo(CellValue.Median.of(List.of(10, 20, 30, 40)));
    }

    @Test
    void cells_that_cannot_be_are_published_and_unknown_ones_bound_nothing() {
        StatTable table = builder(false)
                .count("A", "W", 2)
                .cell(CellKey.of("A", "M"), new CellValue.Absent(Absence.NOT_APPLICABLE))
                .count("B", "W", 20)
                .cell(CellKey.of("C", "W"), new CellValue.Absent(Absence.NOT_AVAILABLE))
                .build();
        ProtectedTable result = DisclosureControl.protect(table, STANDARD);
        assertThat(result.table().getCell("A", "M")).isEqualTo(new CellValue.Absent(Absence.NOT_APPLICABLE));
        assertThat(result.table().getCell("C", "W")).isEqualTo(new CellValue.Absent(Absence.NOT_AVAILABLE));
        assertThat(result.table().getCell("A", "W")).isEqualTo(PRIMARY);
    }

    @Test
    void sets_that_share_a_place_hold_one_number() {
        StatTable first = builder(false)
                .count("A", "W", 2)
                .count("A", "M", 30)
                .count("C", "W", 40)
                .count("C", "M", 50)
                .build();
        StatTable other = builder(false)
                .count("A", "W", 10)
                .count("A", "M", 30)
                .count("C", "W", 40)
                .count("C", "M", 50)
                .build();
        ImmutableList<TablePlace> places = Stream.of(0, 1, 2)
                .map(table -> new TablePlace(table, CellKey.of("C", "W")))
                .collect(ImmutableList.toImmutableList());

        ProtectedTables result = DisclosureControl.protect(
                ImmutableList.of(first, other, other),
                List.of(
                        ImmutableSet.of(places.get(0), places.get(1)),
                        ImmutableSet.of(places.get(2), places.get(1)),
                        ImmutableSet.of(places.get(0))),
                STANDARD);

        assertThat(result.tables()).extracting(table -> table.getCell("C", "W")).containsOnly(SECONDARY);
        assertThat(result.audit().isSafe()).isTrue();
    }

    @Test
    void a_place_that_is_in_no_table_is_refused_since_it_would_tie_nothing() {
        TablePlace there = new TablePlace(0, CellKey.of("A", "W"));
        for (TablePlace nowhere : List.of(
                new TablePlace(0, CellKey.of("A", "X")),
                new TablePlace(1, CellKey.of("A", "W")),
                new TablePlace(-1, CellKey.of("A", "W")))) {
            assertThatThrownBy(() -> DisclosureControl.protect(
                            ImmutableList.of(counts().build()), List.of(ImmutableSet.of(there, nowhere)), STANDARD))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("expected a place in one of the 1 tables, got " + nowhere.key() + " in table "
                            + nowhere.table());
        }
    }

    @Test
    void places_that_hold_different_numbers_are_not_the_same() {
        ImmutableSet<TablePlace> places =
                ImmutableSet.of(new TablePlace(0, CellKey.of("A", "W")), new TablePlace(0, CellKey.of("A", "M")));
        assertThatThrownBy(
                        () -> DisclosureControl.protect(ImmutableList.of(counts().build()), List.of(places), STANDARD))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Table t: expected the number of " + CellKey.of("A", "W") + " in table t at "
                        + CellKey.of("A", "M"));
    }

    @Test
    void figures_that_are_equal_but_made_of_different_numbers_are_not_the_same() {
        StatTable table = builder(true)
                .cell(CellKey.of("A", "S"), new CellValue.Share(10, 20))
                .cell(CellKey.of("B", "S"), new CellValue.Share(20, 40))
                .cell(CellKey.of("C", "S"), new CellValue.Share(10, 20))
                .build();
        TablePlace first = new TablePlace(0, CellKey.of("A", "S"));
        TablePlace other = new TablePlace(0, CellKey.of("B", "S"));
        TablePlace same = new TablePlace(0, CellKey.of("C", "S"));
        assertThatThrownBy(() -> DisclosureControl.protect(
                        ImmutableList.of(table), List.of(ImmutableSet.of(first, other)), STANDARD))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Table t: expected the number of");
        assertThat(DisclosureControl.protect(ImmutableList.of(table), List.of(ImmutableSet.of(first, same)), STANDARD)
                        .tables())
                .containsExactly(table);
    }

    @Test
    void a_table_that_is_suppressed_already_is_refused() {
        StatTable once = DisclosureControl.protect(counts().build(), STANDARD).table();
        assertThatThrownBy(() -> DisclosureControl.protect(once, STANDARD))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Table t: expected a table without suppressed cells");
    }

    @Test
    void a_table_that_cannot_be_protected_is_refused() {
        StatTable table = builder(false).count("A", "W", 2).count("A", "M", 10).build();
        DisclosurePolicy keepTotals =
                DisclosurePolicy.builder().totalsMayBeWithheld(false).build();
        assertThatThrownBy(() -> DisclosureControl.protect(table, keepTotals))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Table t: expected a policy under which every withheld cell can be protected");
    }

    @Test
    void a_share_of_none_in_a_withheld_row_does_not_make_a_small_table_unsolvable() {
        // The counts of A and B are withheld; the share of nobody in both and in all is a zero, which everybody may
        // know.
        StatTable table = builder(true)
                .count("A", "W", 2)
                .count("B", "W", 3)
                .count("C", "W", 20)
                .cell(CellKey.of("A", "S"), new CellValue.Share(0, 2))
                .cell(CellKey.of("B", "S"), new CellValue.Share(0, 3))
                .cell(CellKey.of("C", "S"), new CellValue.Share(0, 20))
                .build();
        ProtectedTable result = DisclosureControl.protect(table, STANDARD);
        assertThat(result.audit().isSafe()).isTrue();
        assertThat(result.table().getCell("A", "S")).isEqualTo(PRIMARY);
        assertThat(result.table().getCell("B", "S")).isEqualTo(PRIMARY);
    }

    @Test
    void a_share_of_some_beside_one_of_none_is_withheld_and_protected() {
        StatTable table = builder(true)
                .count("A", "W", 2)
                .count("B", "W", 3)
                .count("C", "W", 20)
                .cell(CellKey.of("A", "S"), new CellValue.Share(2, 2))
                .cell(CellKey.of("B", "S"), new CellValue.Share(0, 3))
                .cell(CellKey.of("C", "S"), new CellValue.Share(0, 20))
                .build();
        ProtectedTable result = DisclosureControl.protect(table, STANDARD);
        assertThat(result.audit().isSafe()).isTrue();
        assertThat(List.of(
                        result.table().getCell("A", "S"),
                        result.table().getCell("B", "S"),
                        result.table().getCell("AB", "S"),
                        result.table().getCell("ALL", "S")))
                .allMatch(CellValue.Suppressed.class::isInstance);
    }

    @Test
    void a_share_whose_whole_is_a_withheld_total_is_withheld_too() {
        // Row C is published. Of 40 women 30 are there: with the share of 75 per cent the withheld 40 would be known.
        StatTable table = builder(true)
                .samePopulationAlong("type")
                .count("A", "W", 10)
                .count("A", "M", 2)
                .count("C", "W", 30)
                .cell(CellKey.of("A", "S"), new CellValue.Share(10, 40))
                .cell(CellKey.of("C", "S"), new CellValue.Share(30, 40))
                .build();
        ProtectedTable result = DisclosureControl.protect(table, STANDARD);
        assertThat(result.table().getCell("ALL", "W")).isEqualTo(SECONDARY);
        assertThat(result.table().getCell("C", "W")).isEqualTo(new CellValue.Count(30));
        assertThat(result.table().getCell("C", "S")).isEqualTo(PRIMARY);
    }

    private static StatTableBuilder counts() {
        return builder(false)
                .count("A", "W", 2)
                .count("A", "M", 30)
                .count("B", "W", 25)
                .count("B", "M", 35)
                .count("C", "W", 40)
                .count("C", "M", 50);
    }

    private static StatTableBuilder builder(boolean withShares) {
        Dimension rows = Dimension.builder("type", LocalizedText.ofBoth("Type"))
                .member("A", LocalizedText.ofBoth("A"))
                .member("B", LocalizedText.ofBoth("B"))
                .subtotal("AB", LocalizedText.ofBoth("AB"), List.of("A", "B"))
                .member("C", LocalizedText.ofBoth("C"))
                .total("ALL", LocalizedText.ofBoth("All"))
                .build();
        Dimension.Builder columns = Dimension.builder("sex", LocalizedText.ofBoth("Sex"))
                .member("W", LocalizedText.ofBoth("Women"))
                .member("M", LocalizedText.ofBoth("Men"))
                .total("T", LocalizedText.ofBoth("Both"), List.of("W", "M"));
        if (withShares) {
            columns.member("S", LocalizedText.ofBoth("Share")).member("D", LocalizedText.ofBoth("Days"));
        }
        TableHead head =
                TableHead.builder().id("t").title(LocalizedText.ofBoth("Table")).build();
        StatTableBuilder builder = StatTable.builder(head, rows, columns.build());
        return withShares ? builder.measure("S", Measure.SHARE).measure("D", Measure.MEDIAN) : builder;
    }
}
