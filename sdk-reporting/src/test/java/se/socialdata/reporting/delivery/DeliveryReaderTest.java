package se.socialdata.reporting.delivery;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.socialdata.reporting.delivery.DeliveryBuilderTest.SETTINGS;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.socialdata.reporting.text.Language;

/** Files of economic assistance for September 2026 in Luleå, as they may come. */
class DeliveryReaderTest {

    private static final String GOOD = "2580;202609;H1;;5;1;0;9870;\r\n";

    private static DeliveryOutcome read(String file) {
        return read(SETTINGS, file.getBytes(UTF_8));
    }

    private static DeliveryOutcome read(DeliverySettings settings, byte[] file) {
        return DeliveryReader.of(settings)
                .read("household", new ByteArrayInputStream(file), row -> {})
                .build();
    }

    private static List<String> messages(DeliveryOutcome outcome) {
        return outcome.getFindings().stream()
                .map(finding -> finding.toMessage().in(Language.ENGLISH))
                .toList();
    }

    @Test
    void a_good_file_is_accepted_and_its_rows_come_in_canonical_form() {
        List<DeliveryRow> rows = new ArrayList<>();
        DeliveryOutcome outcome = DeliveryReader.of(SETTINGS)
                .read("household", new ByteArrayInputStream(GOOD.getBytes(UTF_8)), rows::add)
                .build();

        assertThat(outcome.isComplete()).isTrue();
        assertThat(outcome.isConformityClaimed()).isFalse();
        assertThat(outcome.getAccounts().get(0).sums()).containsExactly(new ControlSum("amount", 9870, 9870, 0, 0));
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).find("month")).contains("2026-09");
        assertThat(rows.get(0).find("district")).isEmpty();
        assertThat(rows.get(0).getLine()).hasValue(1);
    }

    @Test
    void line_feeds_alone_a_missing_last_one_and_a_byte_order_mark_are_accepted() {
        assertThat(read("\uFEFF" + GOOD.replace("\r", "") + "2580;202609;H2;;5;1;0;9870;")
                        .isComplete())
                .isTrue();
    }

    @Test
    void errors_are_named_by_line_and_field() {
        DeliveryOutcome outcome = read(GOOD
                + "2580;202608;H2;;5;1;0;10;\r\n"
                + "2581;202609;H3;;5;1;0;10;\r\n"
                + "2580;202609;H4;;2;1;0;10;\r\n"
                + "2580;202609;H5;;5;;0;10;\r\n"
                + "2580;202609;H6;;5;1;0;10,50;\r\n"
                + "2580;202609;H1;;5;1;0;10;\r\n");

        assertThat(messages(outcome))
                .containsExactly(
                        "household, line 2, month: wrong month or year; expected 2026-09",
                        "household, line 3, municipality: wrong municipality; expected 2580",
                        "household, line 4, household-type: unknown code; expected a code of the list household-type",
                        "household, line 5, persons: mandatory value missing; expected a value",
                        "household, line 6, amount: amount with decimals; expected an amount in whole kronor",
                        "household, line 7: duplicate; expected one row for each municipality, month, household-id");
        assertThat(outcome.getAccounts())
                .containsExactly(new RecordAccount(
                        "household", 7, 1, 6, ImmutableList.of(new ControlSum("amount", 9920, 9870, 50, 1))));
    }

    @Test
    void errors_of_rows_as_a_whole_are_named_by_line() {
        assertThat(messages(read("\r\n" + GOOD.strip() + ";\r\n" + "2580;202609\r\n" + GOOD)))
                .containsExactly(
                        "household, line 1: empty line; expected a row of fields",
                        "household, line 2: trailing separator; expected 9 fields, got 10",
                        "household, line 3: wrong number of fields; expected 9 fields, got 2");
    }

    @Test
    void a_row_may_end_with_a_separator_where_its_last_field_is_empty() {
        assertThat(GOOD.strip()).endsWith(";");
        assertThat(read(GOOD).isComplete()).isTrue();
    }

    @Test
    void text_in_another_character_set_is_a_finding() {
        assertThat(messages(read(SETTINGS, GOOD.replace("H1", "Å1").getBytes(ISO_8859_1))))
                .containsExactly("household, line 1: character not allowed; expected text in UTF-8");
    }

    @Test
    void lines_are_bounded_and_the_next_is_read_as_usual() {
        DeliverySettings narrow = DeliveryBuilderTest.settings()
                .limits(new DeliveryLimits(GOOD.length() - 2, 100, 100))
                .build();

        DeliveryOutcome outcome = read(narrow, ("x".repeat(200_000) + "\r\n" + GOOD).getBytes(UTF_8));

        assertThat(messages(outcome)).containsExactly("household, line 1: line too long; expected at most 27 bytes");
        assertThat(outcome.getAccounts().get(0).out()).isEqualTo(1);
    }

    @Test
    void the_number_of_lines_is_bounded_and_the_rest_is_not_taken_for_read() {
        DeliverySettings few = DeliveryBuilderTest.settings()
                .limits(new DeliveryLimits(100, 1, 100))
                .build();

        DeliveryOutcome outcome = read(few, (GOOD + GOOD + GOOD).getBytes(UTF_8));

        assertThat(messages(outcome)).containsExactly("household, line 2: too many lines; expected at most 1 lines");
        assertThat(outcome.isComplete()).isFalse();
        assertThat(outcome.getAccounts().get(0).in()).isEqualTo(1);
    }

    @Test
    void a_level_below_is_held_against_the_level_above_if_that_was_read() {
        String people = "2580;202609;H1;189001089813;3;;\r\n2580;202609;H2;189002029800;3;;\r\n";

        DeliveryOutcome both = DeliveryReader.of(SETTINGS)
                .read("household", new ByteArrayInputStream(GOOD.getBytes(UTF_8)), row -> {})
                .read("person", new ByteArrayInputStream(people.getBytes(UTF_8)), row -> {})
                .build();
        DeliveryOutcome one = DeliveryReader.of(SETTINGS)
                .read("person", new ByteArrayInputStream(people.getBytes(UTF_8)), row -> {})
                .build();

        assertThat(messages(both))
                .containsExactly("person, line 2: row of the level above missing; expected an accepted row of household"
                        + " with the same municipality, month, household-id");
        assertThat(both.getRecordsWithoutParent()).isEmpty();
        assertThat(one.getFindings()).isEmpty();
        assertThat(one.getRecordsWithoutParent()).containsExactly("person");
    }

    @Test
    void an_identity_in_another_form_than_the_fields_is_a_finding_that_does_not_show_it() {
        DeliveryOutcome outcome = DeliveryReader.of(SETTINGS)
                .read(
                        "person",
                        new ByteArrayInputStream("2580;202609;H1;18900108-9813;3;;\r\n".getBytes(UTF_8)),
                        row -> {})
                .build();

        assertThat(messages(outcome))
                .containsExactly("person, line 1, identity: malformed value; expected a personal identity number,"
                        + " coordination number or temporary number in the form of the field");
        assertThat(outcome.toString()).doesNotContain("9813");
    }

    @Test
    void a_file_is_read_once_for_each_record(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(directory.resolve("household.txt"), GOOD);
        DeliveryReader reader = DeliveryReader.of(SETTINGS).read("household", file);

        assertThatThrownBy(() -> reader.read("household", file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected the file of each record once, got twice household");
        assertThatThrownBy(() -> reader.read("families", file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected a record of the layout economic-assistance, one of [household, person, end]");
    }

    @Test
    void a_line_of_fixed_positions_has_its_full_width() {
        DeliverySettings fixed = DeliverySettings.of(
                DeliveryLayout.load(LayoutTextTest.FIXED), DeliveryBuilderTest.LULEA, SETTINGS.getPeriod());
        DeliveryOutcome outcome = DeliveryReader.of(fixed)
                .read(
                        "row",
                        new ByteArrayInputStream("Åsa    03022001K1  250\nÅsb    03022001K1\n".getBytes(ISO_8859_1)),
                        row -> {})
                .build();

        assertThat(messages(outcome))
                .containsExactly("row, line 2: wrong number of fields; expected 22 characters, got 17");
        assertThat(outcome.getAccounts().get(0).out()).isEqualTo(1);
    }
}
