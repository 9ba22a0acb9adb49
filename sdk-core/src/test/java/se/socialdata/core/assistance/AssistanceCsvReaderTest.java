package se.socialdata.core.assistance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.primitives.ImmutableLongArray;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.socialdata.core.json.BatchSummary;
import se.socialdata.core.json.JsonProblem;
import se.socialdata.core.json.Reject;
import se.socialdata.core.money.Money;

class AssistanceCsvReaderTest {

    private static final String HEADING =
            "municipality;month;householdKey;livelihoodSupport;otherNeeds;role;identity;statedSex;obstacle;measureCode;"
                    + "foreignBorn\n";
    private static final String ADULT = "2580;2025-03;H-1;5180;250.50;APPLICANT;189001089813;;111;A1;false\n";
    private static final String CHILD = "2580;2025-03;H-1;;;OTHER;20150415-T201;K;;;\n";
    private static final String OTHER = "2580;2025-03;H-2;900;;APPLICANT;;M;021;;true\n";

    private final List<AssistedMonth> months = new ArrayList<>();

    private AssistanceCsvAccount read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private AssistanceCsvAccount read(byte[] bytes) {
        months.clear();
        return AssistanceCsvReader.standard().read(new ByteArrayInputStream(bytes), months::add);
    }

    private static List<String> rejects(AssistanceCsvAccount account) {
        return account.lines().rejects().stream().map(Reject::toString).toList();
    }

    @Test
    void the_lines_that_stand_together_are_a_households_month() {
        AssistanceCsvAccount account = read(HEADING + ADULT + CHILD + OTHER);

        assertThat(months).hasSize(2);
        AssistedMonth first = months.get(0);
        assertThat(first.getMunicipality().getName()).isEqualTo("Luleå");
        assertThat(first.getMonth()).hasToString("2025-03");
        assertThat(first.getLivelihoodSupport()).isEqualTo(Money.of(5180));
        assertThat(first.getOtherNeeds()).isEqualTo(Money.ofOre(25050));
        assertThat(first.getPersons()).hasSize(2);
        assertThat(first.getPersons().get(0).getObstacle()).contains(SupportObstacle.UNEMPLOYED_INSUFFICIENT);
        assertThat(first.getPersons().get(0).getMeasureCode()).contains("A1");
        assertThat(first.getPersons().get(0).getForeignBorn()).contains(false);
        assertThat(first.getPersons().get(1).getRole()).isEqualTo(HouseholdRole.OTHER);
        assertThat(months.get(1).getOtherNeeds()).isEqualTo(Money.ZERO);
        assertThat(account.lines().accepted()).isEqualTo(3);
        assertThat(account.households()).isEqualTo(2);
        assertThat(account.persons()).isEqualTo(3);
        assertThat(account.livelihoodSupport().getRead()).isEqualTo(Money.of(6080));
    }

    @Test
    void the_columns_stand_in_any_order_with_commas_and_in_quotes() {
        read(
                """
                \uFEFFrole,"householdKey",month,municipality,livelihoodSupport\r
                APPLICANT,"H ""1"", by",2025-03,2580,"1200,5"\r
                "OTHER","H ""1"", by",2025-03,2580,""\r
                """);

        assertThat(months).hasSize(1);
        assertThat(months.get(0).getHouseholdKey()).isEqualTo("H \"1\", by");
        assertThat(months.get(0).getLivelihoodSupport()).isEqualTo(Money.ofOre(120050));
        assertThat(months.get(0).getPersons()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2580;2025-13;H-1;5180;;APPLICANT;;M;111;; | /month: expected a month as 2025-03",
                "2580;202503;H-1;5180;;APPLICANT;;M;111;; | /month: expected a month as 2025-03",
                "9999;2025-03;H-1;5180;;APPLICANT;;M;111;; | /municipality: expected the four-digit code of a municipality",
                "2580;2025-03; ;5180;;APPLICANT;;M;111;; | /householdKey: expected a household key, got a blank one",
                "2580;2025-03;H-1;5 180;;APPLICANT;;M;111;; | /livelihoodSupport: expected an amount in kronor of zero or"
                        + " more with at most two decimals",
                "2580;2025-03;H-1;-1;;APPLICANT;;M;111;; | /livelihoodSupport: expected an amount in kronor of zero or"
                        + " more with at most two decimals",
                "2580;2025-03;H-1;1;1.234;APPLICANT;;M;111;; | /otherNeeds: expected an amount in kronor of zero or more"
                        + " with at most two decimals",
                "2580;2025-03;H-1;1;1.;APPLICANT;;M;111;; | /otherNeeds: expected an amount in kronor of zero or more"
                        + " with at most two decimals",
                "2580;2025-03;H-1;1;1.2x;APPLICANT;;M;111;; | /otherNeeds: expected an amount in kronor of zero or more"
                        + " with at most two decimals",
                "2580;2025-03;H-1;12345678901234;;APPLICANT;;M;111;; | /livelihoodSupport: expected an amount in kronor"
                        + " of zero or more with at most two decimals",
                "2580;2025-03;H-1;1;;APPLICANTS;;M;111;; | /role: expected one of APPLICANT, CO_APPLICANT, OTHER",
                "2580;2025-03;H-1;1;;APPLICANT;189001089814;;111;; | /identity: expected an identity of twelve digits, or"
                        + " the inspectorate's temporary form YYYYMMDD-T123",
                "2580;2025-03;H-1;1;;APPLICANT;Ö:1;;111;; | /identity: expected an identity of twelve digits, or"
                        + " the inspectorate's temporary form YYYYMMDD-T123",
                "2580;2025-03;H-1;1;;APPLICANT;;X;111;; | /statedSex: expected one of ",
                "2580;2025-03;H-1;1;;APPLICANT;;M;11;; | /obstacle: expected one of 111, 112",
                "2580;2025-03;H-1;1;;APPLICANT;;M;111;;yes | /foreignBorn: expected true or false",
                "2580;2025-03;H-1;1;;APPLICANT;;M;111; | expected 11 fields",
                "2580;2025-03;H-1;1;;APPLICANT;;M;111;;;; | expected 11 fields",
                "2580;2025-03;\"H-1;1;;APPLICANT;;M;111;; | expected quotes around a whole field, and two for one inside",
                "2580;2025-03;H\"1;1;;APPLICANT;;M;111;; | expected quotes around a whole field, and two for one inside",
                "2580;2025-03;\"H\"1;1;;APPLICANT;;M;111;; | expected quotes around a whole field, and two for one inside"
            })
    void a_bad_line_is_one_finding_with_line_and_field_and_without_the_value(String line, String message) {
        AssistanceCsvAccount account = read(HEADING + "0180;2025-01;X-9;100;;APPLICANT;;K;111;;\n" + line + "\n");

        assertThat(rejects(account).get(rejects(account).size() - 1)).startsWith("line 3: " + message);
        assertThat(account.lines().rejected()).isEqualTo(months.isEmpty() ? 2 : 1);
        assertThat(account.lines().getRead()).isEqualTo(2);
    }

    @Test
    void text_that_is_not_in_utf_8_is_a_finding() {
        byte[] bytes = (HEADING + "2580;2025-03;H-å;1;;APPLICANT;;M;111;;\n"
                        + "2580;2025-03;H-1;1;;APPLICANT;;M;111;å;\n")
                .getBytes(StandardCharsets.ISO_8859_1);

        assertThat(rejects(read(bytes)))
                .containsExactly(
                        "line 2: /householdKey: expected text in UTF-8",
                        "line 3: /measureCode: expected text in UTF-8");
        assertThat(read((HEADING + "2580;2025-03;H-å;1;;APPLICANT;;M;111;;\n").getBytes(StandardCharsets.UTF_8))
                        .households())
                .isEqualTo(1);
        assertThat(months.get(0).getHouseholdKey()).isEqualTo("H-å");
    }

    @Test
    void a_bad_line_takes_its_household_with_it_and_no_other() {
        AssistanceCsvAccount account = read(HEADING + OTHER + ADULT + CHILD.replace("OTHER", "CHILD")
                + "0180;2025-03;H-1;70;;APPLICANT;;M;111;;\n");

        assertThat(rejects(account))
                .containsExactly(
                        "line 3: expected every line of the household's month to be good",
                        "line 4: /role: expected one of APPLICANT, CO_APPLICANT, OTHER");
        assertThat(months).extracting(AssistedMonth::getHouseholdKey).containsExactly("H-2", "H-1");
        assertThat(account.lines()).returns(2L, BatchSummary::accepted).returns(2L, BatchSummary::rejected);
    }

    @Test
    void a_line_that_cannot_be_cut_spoils_the_household_before_and_after_it() {
        AssistanceCsvAccount account = read(HEADING
                + "0180;2025-01;A;10;;APPLICANT;;M;111;;\n"
                + "0180;2025-01;B;20;;APPLICANT;;M;111;;\n"
                + "not a line\n"
                + "0180;2025-01;B;;;OTHER;;M;;;\n"
                + "0180;2025-01;C;30;;APPLICANT;;M;111;;\n");

        assertThat(rejects(account))
                .containsExactly(
                        "line 3: expected every line of the household's month to be good",
                        "line 4: expected 11 fields",
                        "line 5: expected every line of the household's month to be good");
        assertThat(months).extracting(AssistedMonth::getHouseholdKey).containsExactly("A", "C");
        assertThat(account.livelihoodSupport()).isEqualTo(new AssistanceCsvAccount.Sum(Money.of(40), Money.of(20)));
    }

    @Test
    void the_control_sums_reconcile_with_the_columns() {
        AssistanceCsvAccount account = read(HEADING
                + ADULT
                + CHILD.replace("H-1;;;", "H-1;10;;") // an amount on a later line
                + OTHER
                + "0180;2025-01;C;x;7;APPLICANT;;M;111;;\n");

        assertThat(rejects(account))
                .containsExactly(
                        "line 2: expected every line of the household's month to be good",
                        "line 3: /livelihoodSupport: expected no amount after the first line of the household's month",
                        "line 5: /livelihoodSupport: expected an amount in kronor of zero or more with at most two"
                                + " decimals");
        assertThat(account.livelihoodSupport()).isEqualTo(new AssistanceCsvAccount.Sum(Money.of(900), Money.of(5190)));
        assertThat(account.livelihoodSupport().getRead()).isEqualTo(Money.of(5180 + 10 + 900));
        assertThat(account.otherNeeds()).isEqualTo(new AssistanceCsvAccount.Sum(Money.ZERO, Money.ofOre(25750)));
        assertThat(account.unreadableAmounts()).isEqualTo(1);
    }

    @Test
    void a_household_without_persons_has_one_line_and_a_line_of_its_own_may_stand_first() {
        read(HEADING + "2580;2025-03;H-3;1;;;;;;;\n2580;2025-03;H-4;2;;;;;;;\n2580;2025-03;H-4;;;OTHER;;;;;\n");

        assertThat(months).extracting(month -> month.getPersons().size()).containsExactly(0, 1);
    }

    @Test
    void blank_lines_are_counted_apart_and_a_line_too_long_is_not_kept() {
        String longLine = "2580;2025-03;" + "H".repeat(200_000) + ";1;;APPLICANT;;M;111;;\n";
        AssistanceCsvAccount account =
                read(HEADING + "\n" + ADULT + " \t\n" + CHILD + longLine + OTHER + OTHER.replace("H-2", "H-3"));

        assertThat(account.lines())
                .returns(2L, BatchSummary::blank)
                .returns(1L, BatchSummary::accepted)
                .returns(4L, BatchSummary::rejected);
        assertThat(rejects(account)).contains("line 6: expected a line of at most 16384 bytes");
        assertThat(months).hasSize(1);
    }

    @Test
    void the_last_line_need_not_end_and_the_limit_of_a_line_holds_to_the_byte() {
        String line = "2580;2025-03;H-1;1;;APPLICANT;;M;111;;";
        AssistanceCsvReader reader = AssistanceCsvReader.standard().withMaxLineLength(HEADING.length());
        int room = HEADING.length() - line.length();
        String longest = line.replace("H-1", "H-1" + "x".repeat(room));
        for (String end : List.of("", "\n", "\r\n")) {
            assertThat(reader.read(stream(HEADING + longest + end), month -> {}).households())
                    .isEqualTo(1);
            assertThat(rejects(reader.read(stream(HEADING + longest.replace("H-1", "H-1x") + end), month -> {})))
                    .containsExactly("line 2: expected a line of at most " + HEADING.length() + " bytes");
        }
    }

    @Test
    void a_household_of_more_lines_than_any_has_is_refused_whole() {
        StringBuilder text = new StringBuilder(HEADING);
        for (int i = 0; i < AssistanceCsvGroup.MOST_LINES + 5; i++) {
            text.append("2580;2025-03;H-1;;;OTHER;;K;;;\n");
        }
        AssistanceCsvAccount account = read(text + OTHER);

        assertThat(account.lines().rejected()).isEqualTo(AssistanceCsvGroup.MOST_LINES + 5);
        assertThat(account.lines().rejects()).hasSize(BatchSummary.MAX_REJECTS);
        assertThat(months).extracting(AssistedMonth::getHouseholdKey).containsExactly("H-2");
    }

    @Test
    void a_refusal_of_the_consumer_stands_on_the_line_of_the_person() {
        List<ImmutableLongArray> lines = new ArrayList<>();
        AssistanceCsvAccount account = AssistanceCsvReader.standard()
                .readNumbered(stream(HEADING + ADULT + "\n" + CHILD + OTHER), (month, numbers) -> {
                    lines.add(numbers);
                    throw month.getPersons().size() == 2
                            ? new JsonProblem("expected a person once a month")
                                    .within("identity")
                                    .within(1)
                                    .within("persons")
                            : new JsonProblem("expected another month").within("month");
                });

        assertThat(lines).containsExactly(ImmutableLongArray.of(2, 4), ImmutableLongArray.of(5));
        assertThat(rejects(account))
                .containsExactly(
                        "line 2: expected every line of the household's month to be good",
                        "line 4: /identity: expected a person once a month",
                        "line 5: /month: expected another month");
        assertThat(account.livelihoodSupport().accepted()).isEqualTo(Money.ZERO);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "municipality;month;householdKey\n",
                "municipality;month;householdKey;role;role\n",
                "municipality;month;householdKey;role;name\n",
                "municipality|month|householdKey|role\n",
                "a;b;c;d;e;f;g;h;i;j;k;l;m\n"
            })
    void a_file_without_the_names_of_the_columns_is_refused(String heading) {
        assertThatThrownBy(() -> read(heading + OTHER))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("expected a first line with the names of the columns");
        assertThatThrownBy(() -> read(new byte[] {'a', ';', (byte) 0xE5, ';', 'b'}))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_limit_of_lines_is_a_positive_number_and_a_broken_stream_an_error() {
        AssistanceCsvReader reader = AssistanceCsvReader.standard();
        assertThatThrownBy(() -> reader.withMaxLineLength(0)).hasMessage("expected a limit of 1 to 16777216 bytes");
        assertThatThrownBy(() -> reader.withMaxLineLength(1 << 25)).isInstanceOf(IllegalArgumentException.class);
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("broken");
            }
        };
        assertThatThrownBy(() -> reader.read(broken, month -> {})).isInstanceOf(UncheckedIOException.class);
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
