package se.socialdata.delegation.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.junit.jupiter.api.Test;

class CsvResourceTest {

    private static ImmutableList<ImmutableMap<String, String>> read(String name) {
        return CsvResource.read(CsvResourceTest.class, name);
    }

    @Test
    void lines_are_read_by_column_without_comments_and_blank_lines() {
        ImmutableList<ImmutableMap<String, String>> lines = read("sample.csv");

        assertThat(lines).hasSize(2);
        assertThat(CsvResource.cell(lines.get(0), "name")).isEqualTo("åäö");
        assertThat(CsvResource.yes(lines.get(0), "flag")).isTrue();
        assertThat(CsvResource.yes(lines.get(1), "flag")).isFalse();
        assertThat(CsvResource.list(lines.get(0), "members", ',')).containsExactly("A", "B");
        assertThat(CsvResource.list(lines.get(1), "members", ',')).isEmpty();
    }

    @Test
    void a_file_that_does_not_keep_the_form_is_a_mistake_in_the_jar() {
        assertThatIllegalStateException()
                .isThrownBy(() -> read("short-line.csv"))
                .withMessage("short-line.csv: expected 3 cells, got 2");
        assertThatIllegalStateException()
                .isThrownBy(() -> CsvResource.yes(read("odd-flag.csv").get(0), "flag"))
                .withMessage("flag: expected yes or no");
        assertThatIllegalStateException()
                .isThrownBy(() -> CsvResource.cell(read("sample.csv").get(0), "colour"))
                .withMessage("expected a column colour");
        assertThatIllegalArgumentException().isThrownBy(() -> read("nothing.csv"));
    }
}
