package se.socialdata.core.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceTableTest {

    @Test
    void a_table_knows_its_source_its_columns_and_its_lines() {
        ReferenceTable table = ReferenceTable.parse("\uFEFF# The source,\n# in two lines\n\na; b\n\n1 ;x\n2;\n");

        assertThat(table.getSource()).isEqualTo("The source, in two lines");
        assertThat(table.getColumns()).containsExactly("a", "b");
        assertThat(table.getRows())
                .extracting(row -> row.get("a", Integer::valueOf))
                .containsExactly(1, 2);
        assertThat(table.getRows()).extracting(row -> row.get("b")).containsExactly("x", "");
        assertThat(table.getRows()).extracting(ReferenceTable.Row::getLine).containsExactly(6, 7);
        assertThat(table).hasToString("ReferenceTable[The source, in two lines, 2 rows]");
    }

    @Test
    void a_number_sign_in_a_row_is_text() {
        assertThat(ReferenceTable.parse("# s\na\n# not a comment\n").getRows())
                .extracting(row -> row.get("a"))
                .containsExactly("# not a comment");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a;b~1;2 | expected a first line that begins with # and names the source",
                "# s | expected a header line with column names",
                "# s~a;;c | expected a name of each column in the header line",
                "# s~a;a | expected each column once in the header line",
                "# s~a;b~1;2~1;2;3 | line 4: expected 2 cells parted by ;, got 3"
            })
    void a_text_that_is_no_table_is_refused_without_its_cells(String text, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReferenceTable.parse(text.replace('~', '\n')))
                .withMessage(message);
    }

    @Test
    void a_cell_that_cannot_be_read_is_named_by_line_and_column() {
        ReferenceTable.Row row =
                ReferenceTable.parse("# s\na;b\n1;19121212-1212").getRows().get(0);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> row.get("b", Long::valueOf))
                .withMessage("line 3, b: expected a number");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> row.get("c"))
                .withMessage("expected the column c in the header line");
    }
}
