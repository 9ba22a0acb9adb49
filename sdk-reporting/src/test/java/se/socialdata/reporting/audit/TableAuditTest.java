package se.socialdata.reporting.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.socialdata.reporting.table.Rational;

class TableAuditTest {

    private static final String COLUMNS = "column a\ncolumn b\ncolumn c\n";

    @Test
    void three_thirds_add_up_to_a_hundred_within_rounding() {
        CheckedRelation sum = only(
                "row x\nrow y\nrow z\nrow all\nsum all = x + y + z in a", "x;33;;", "y;33;;", "z;33;;", "all;100;;");
        assertThat(sum.verdict()).isEqualTo(Verdict.WITHIN_ROUNDING);
        assertThat(sum.possible()).contains(new Interval(Rational.of(195, 2), Rational.of(201, 2)));
        assertThat(sum.getResidual()).contains(Rational.of(1));
    }

    @Test
    void a_sum_at_the_very_limit_of_rounding_is_feasible_and_one_beyond_is_not() {
        assertThat(only("row x\nrow y\nrow all\nsum all = x + y in a", "x;1,0;;", "y;1,0;;", "all;2,1;;")
                        .verdict())
                .isEqualTo(Verdict.WITHIN_ROUNDING);
        assertThat(only("row x\nrow y\nrow all\nsum all = x + y in a", "x;1,0;;", "y;1,0;;", "all;2,2;;")
                        .verdict())
                .isEqualTo(Verdict.INFEASIBLE);
        assertThat(only("row x\nrow y\nrow all\nsum all = x + y in a", "x;1,2;;", "y;1,2;;", "all;3;;")
                        .verdict())
                .isEqualTo(Verdict.WITHIN_ROUNDING);
        assertThat(only("row x\nrow y\nrow all\nsum all = x + y in a", "x;1,1;;", "y;1,2;;", "all;3;;")
                        .verdict())
                .isEqualTo(Verdict.INFEASIBLE);
    }

    @Test
    void ranges_take_part_with_their_limits() {
        String relation = "row x exact\nrow y exact\nrow all exact\nsum all = x + y in a";
        assertThat(only(relation, "x;6-10;;", "y;3;;", "all;13;;").verdict()).isEqualTo(Verdict.WITHIN_ROUNDING);
        assertThat(only(relation, "x;6–10;;", "y;3;;", "all;14;;").verdict()).isEqualTo(Verdict.INFEASIBLE);
        assertThat(only(relation, "x;6-10;;", "y;3;;", "all;9-13;;").verdict()).isEqualTo(Verdict.WITHIN_ROUNDING);
    }

    @Test
    void what_is_missing_or_divided_by_zero_cannot_be_checked() {
        String change = "row x\nchange c = a to b";
        assertThat(only(change, "x;..;5;3").verdict()).isEqualTo(Verdict.NOT_CHECKABLE);
        assertThat(only(change, "x;5;x;3").verdict()).isEqualTo(Verdict.NOT_CHECKABLE);
        assertThat(only(change, "x;5;6;-").verdict()).isEqualTo(Verdict.NOT_CHECKABLE);
        assertThat(only(change, "x;0;6;3").verdict()).isEqualTo(Verdict.NOT_CHECKABLE);
        assertThat(audit(change, "x;5;6;").getRelations()).isEmpty();
    }

    @Test
    void a_difference_an_index_a_percentage_and_a_series_are_checked() {
        assertThat(only("row x\ndifference c = b - a", "x;10;12;2").verdict()).isEqualTo(Verdict.EXACT);
        assertThat(only("row x\ndifference c = b - a", "x;10;12;−2").verdict()).isEqualTo(Verdict.INFEASIBLE);
        assertThat(only("row x\nindex c = a to b", "x;1 000;1 100;110").verdict())
                .isEqualTo(Verdict.EXACT);
        assertThat(only("row x\nindex c = a to b", "x;1 000;1 100;111").verdict())
                .isEqualTo(Verdict.INFEASIBLE);
        assertThat(only("row x\npercent c = a of b", "x;1 000;3 000;33,3 %").verdict())
                .isEqualTo(Verdict.EXACT);
        assertThat(audit("row x\nrow g\nyearly g = x in a..c", "x;100;110;99", "g;;10%;-10%")
                        .getRelations())
                .extracting(CheckedRelation::verdict)
                .containsExactly(Verdict.EXACT, Verdict.EXACT);
    }

    @Test
    void nested_thresholds_never_grow() {
        assertThat(audit("row x\nnested a >= b >= c", "x;90;80;81").getRelations())
                .extracting(CheckedRelation::verdict)
                .containsExactly(Verdict.EXACT, Verdict.WITHIN_ROUNDING);
        assertThat(audit("row x\nnested a >= b >= c", "x;90;80;82").getRelations())
                .extracting(CheckedRelation::verdict)
                .containsExactly(Verdict.EXACT, Verdict.INFEASIBLE);
    }

    @Test
    void a_cell_in_per_cent_of_itself_is_a_hundred_whatever_it_was() {
        assertThat(only("row x\npercent c = a of a at x", "x;0,2;;100").verdict())
                .isEqualTo(Verdict.EXACT);
        assertThat(only("row x\npercent c = a of a at x", "x;0,2;;99").verdict())
                .isEqualTo(Verdict.INFEASIBLE);
    }

    @Test
    void a_cell_that_is_neither_number_nor_symbol_is_told_with_line_and_place() {
        String change = "row x\nchange c = a to b";
        refused(
                change,
                "line 2, cell 3: expected a number, a range as 6-10 or one of the symbols - . .. x",
                "x;5;sex;3");
        refused(change, "line 2, cell 3: expected a range with its lower limit first", "x;5;10-6;3");
        refused(
                "row x\ncolumn d \"c\" number 2\nchange d = a to b",
                "line 2, cell 4: expected two numbers as in 0,2 (0,3 %)",
                "x;5;6;3");
        refused(change, "line 2, cell 4: expected a cell, got a line of 3", "x;5;6");
        refused("row z\nchange c = a to b", "structure line 4: expected a row of the table with this label", "x;5;6;3");
        refused(
                "row x\ncolumn d \"c\" occurrence 2\nchange c = a to b",
                "structure line 5: expected a column of the table with this label, occurrence 2",
                "x;5;6;3");
        refused("row x\nheadings 2\n", "expected 2 lines of headings and at least one row, got 2 lines", "x;5;6;3");
    }

    private static void refused(String structure, String message, String... rows) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> audit(structure, rows))
                .withMessage(message);
    }

    private static CheckedRelation only(String structure, String... rows) {
        assertThat(audit(structure, rows).getRelations()).hasSize(1);
        return audit(structure, rows).getRelations().get(0);
    }

    private static TableAudit audit(String structure, String... rows) {
        String csv = ";a;b;c\n" + String.join("\n", List.of(rows));
        return TableAudit.of(PrintedTable.parse(csv, ';'), TableStructure.parse(COLUMNS + structure));
    }
}
