package se.socialdata.reporting.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RowTableTest {

    private static final RecordLayout PERSON = DeliveryLayouts.get("lss").getRecord("person");

    private static List<DeliveryRow> read(String text) {
        List<DeliveryRow> rows = new ArrayList<>();
        assertThat(RowTable.of(PERSON).read(new StringReader(text), rows::add)).isEqualTo(rows.size());
        return rows;
    }

    private static void assertRefused(String text, String message) {
        assertThatIllegalArgumentException().isThrownBy(() -> read(text)).withMessage(message);
    }

    @Test
    void a_row_has_the_values_under_the_names_of_the_first_line_and_its_line() {
        assertThat(read("group;identity\r\n1;189001089813\r\n\r\n;\"189002029800\"\r\n"))
                .containsExactly(
                        DeliveryRow.builder("person")
                                .line(2)
                                .put("group", "1")
                                .put("identity", "189001089813")
                                .build(),
                        DeliveryRow.builder("person")
                                .line(4)
                                .put("identity", "189002029800")
                                .build());
    }

    @Test
    void another_separator_can_be_chosen() {
        List<DeliveryRow> rows = new ArrayList<>();
        RowTable.of(PERSON, ',').read(new StringReader("group,identity\n1,189001089813\n"), rows::add);
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).find("group")).contains("1");
    }

    @Test
    void a_table_without_lines_has_no_rows() {
        assertThat(read("")).isEmpty();
        assertThat(read("group\n")).isEmpty();
    }

    @Test
    void what_does_not_fit_the_record_is_refused_by_line_and_without_values() {
        assertRefused("group;group\n", "line 1: expected each field once, got twice group");
        assertRefused(
                "group;identity\n1;189001089813;secret\n", "line 2: expected 2 fields as in the first line, got 3");
        assertThatThrownBy(() -> read("group;secret\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("line 1: expected names of fields of the record person, of [identity, group,")
                .hasMessageNotContaining("secret");
        assertThatThrownBy(() -> read("group;identity\n\"1;189001089813\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("189001089813");
    }

    @Test
    void a_text_that_cannot_be_read_is_an_error_of_reading() {
        Reader broken = new Reader() {
            @Override
            public int read(char[] buffer, int offset, int length) throws IOException {
                throw new IOException("gone");
            }

            @Override
            public void close() {}
        };
        assertThatThrownBy(() -> RowTable.of(PERSON).read(broken, row -> {})).isInstanceOf(UncheckedIOException.class);
    }
}
