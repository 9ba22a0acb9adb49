package se.socialdata.reporting.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.socialdata.core.money.Money;
import se.socialdata.reporting.arbitraries.WideTableArbitraries;
import se.socialdata.reporting.report.Block;
import se.socialdata.reporting.report.Report;
import se.socialdata.reporting.table.AmountValue;
import se.socialdata.reporting.table.CellKey;
import se.socialdata.reporting.table.CellValue;
import se.socialdata.reporting.table.Dimension;
import se.socialdata.reporting.table.DimensionRole;
import se.socialdata.reporting.table.MeanValue;
import se.socialdata.reporting.table.Measure;
import se.socialdata.reporting.table.MoneyUnit;
import se.socialdata.reporting.table.PrintedTables;
import se.socialdata.reporting.table.Rational;
import se.socialdata.reporting.table.StatTable;
import se.socialdata.reporting.table.TableHead;
import se.socialdata.reporting.text.Language;
import se.socialdata.reporting.text.LocalizedText;

class PxWriterTest {

    private static final PxWriter SWEDISH = PxWriter.of(RenderOptions.of(Language.SWEDISH));

    @Test
    void a_small_table_is_written_as_the_format_wants_it() {
        assertThat(SWEDISH.write(Samples.wide(3)))
                .isEqualTo(
                        """
                CHARSET="ANSI";
                AXIS-VERSION="2013";
                CODEPAGE="utf-8";
                LANGUAGE="sv";
                DECIMALS=0;
                SHOWDECIMALS=0;
                MATRIX="wide";
                SUBJECT-CODE="SO";
                SUBJECT-AREA="Socialtjänst";
                TITLE="bred";
                CONTENTS="bred";
                UNITS="-";
                STUB="r";
                HEADING="c";
                VALUES("r")="rad ett";
                CODES("r")="r";
                VALUES("c")="kolumn 0",
                "kolumn 1",
                "kolumn 2";
                CODES("c")="c0",
                "c1",
                "c2";
                NOTE="- = inget finns att redovisa";
                DATASYMBOL3="x";
                DATA=
                1 "-" "-"\s
                ;
                """
                                .replace("\n", "\r\n"));
    }

    @Test
    void what_is_measured_time_notes_and_symbols_have_their_keywords() {
        PxReading px = PxReading.of(SWEDISH.write(JsonStatRendererTest.measured()));
        assertThat(px.list("STUB")).containsExactly("kommun", "år");
        assertThat(px.list("HEADING")).containsExactly("innehåll");
        assertThat(px.text("CONTVARIABLE")).isEqualTo("innehåll");
        assertThat(px.text("UNITS(\"belopp\")")).isEqualTo("tusen kronor");
        assertThat(px.text("UNITS(\"personer\")")).isEqualTo("-");
        assertThat(px.text("PRECISION(\"innehåll\",\"belopp\")")).isEqualTo("1");
        assertThat(px.keywords()).doesNotContainKey("PRECISION(\"innehåll\",\"personer\")");
        assertThat(px.list("TIMEVAL(\"år\")")).containsExactly("TLIST(A1)", "2022", "2023");
        assertThat(px.text("VALUENOTE(\"år\",\"2023\")")).isEqualTo("Preliminärt.");
        assertThat(px.text("CELLNOTE(\"Upplands Väsby\",\"2022\",\"ungefär\")")).isEqualTo("6–10");
        assertThat(px.text("NOTE"))
                .contains("#En person räknas en gång.#1) Preliminärt.#Brott i jämförbarheten från 2023");
        assertThat(px.text("SOURCE")).isEqualTo("Registret");
        assertThat(px.data()).startsWith("\"...\"", "40.1", "2.5", "\"..\"", "\"...\"", "\"..\"", "\"-\"");
    }

    private static StatTable over(DimensionRole role, String... codes) {
        Dimension.Builder times =
                Dimension.builder("t", LocalizedText.ofBoth("tid")).role(role);
        for (String code : codes) {
            times.member(code, LocalizedText.ofBoth("i " + code));
        }
        return StatTable.builder(
                        TableHead.builder()
                                .id("over")
                                .title(LocalizedText.ofBoth("över tid"))
                                .build(),
                        Dimension.builder("r", LocalizedText.ofBoth("rad"))
                                .member("r", LocalizedText.ofBoth("rad ett"))
                                .build(),
                        times.build())
                .build();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            2024 2025               | TLIST(A1) 2024 2025
            20244 20251             | TLIST(Q1) 20244 20251
            2024Q4 2025Q1           | TLIST(Q1) 20244 20251
            202412 202501           | TLIST(M1) 202412 202501
            2024-12 2025-01         | TLIST(M1) 202412 202501
            """)
    void years_quarters_and_months_are_times_of_the_format(String codes, String times) {
        PxReading px = PxReading.of(SWEDISH.write(over(DimensionRole.TIME, codes.split(" "))));
        assertThat(px.list("TIMEVAL(\"tid\")")).containsExactly(times.split(" "));
        assertThat(px.list("CODES(\"tid\")")).containsExactly(codes.split(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-09-30 2025-12-31",
                "2024 20251",
                "2024 total",
                "20240 20251",
                "20250 20255",
                "202500 202501",
                "2024-13",
                "2025-Q1",
                "month-1 month-2",
                "20251 2025Q1"
            })
    void times_that_the_format_has_no_word_for_are_plain_values(String codes) {
        PxReading px = PxReading.of(SWEDISH.write(over(DimensionRole.TIME, codes.split(" "))));
        assertThat(px.keywords()).doesNotContainKey("TIMEVAL(\"tid\")");
        assertThat(px.list("CODES(\"tid\")")).containsExactly(codes.split(" "));
    }

    @Test
    void a_classification_is_no_time_whatever_its_codes() {
        assertThat(SWEDISH.write(over(DimensionRole.CLASSIFICATION, "2024", "2025")))
                .doesNotContain("TIMEVAL");
    }

    @Test
    void many_times_stand_on_lines_of_their_own() {
        String[] years =
                IntStream.rangeClosed(1950, 2025).mapToObj(String::valueOf).toArray(String[]::new);
        String file = SWEDISH.write(over(DimensionRole.TIME, years));
        assertThat(PxReading.of(file).list("TIMEVAL(\"tid\")")).hasSize(1 + years.length);
        assertThat(file.lines().takeWhile(line -> !line.equals("DATA=")))
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(256));
    }

    /** The mean of a year, or its amount, in a table whose columns are years. */
    private static StatTable byYear(Measure measure, CellValue cell) {
        StatTable table = over(DimensionRole.TIME, "2025");
        return StatTable.builder(table.getHead(), table.getDimensions())
                .measure("2025", measure)
                .cell(CellKey.of("r", "2025"), cell)
                .build();
    }

    @Test
    void years_are_times_also_where_what_is_measured_is_no_count() {
        PxReading means = PxReading.of(SWEDISH.write(byYear(Measure.MEAN, MeanValue.of(Rational.of(5), 2, 1))));
        assertThat(means.keywords()).doesNotContainKeys("CONTVARIABLE", "UNITS(\"i 2025\")");
        assertThat(means.list("TIMEVAL(\"tid\")")).containsExactly("TLIST(A1)", "2025");
        assertThat(means.text("UNITS")).isEqualTo("-");
        assertThat(means.text("DECIMALS")).isEqualTo("1");
        AmountValue thousand = AmountValue.of(Money.of(5000), MoneyUnit.THOUSAND_KRONOR, 0);
        assertThat(PxReading.of(SWEDISH.write(byYear(Measure.AMOUNT, thousand))).text("UNITS"))
                .isEqualTo("tusen kronor");
        assertThat(JsonStatRenderer.of(RenderOptions.of(Language.SWEDISH)).render(byYear(Measure.AMOUNT, thousand)))
                .contains("\"time\"")
                .contains("\"Belopp i tusen kronor")
                .doesNotContain("\"metric\"");
    }

    @Test
    void long_texts_are_divided_and_quotation_marks_become_apostrophes() {
        StatTable table = Samples.wide(1);
        String text = "ett \"citat\" ".repeat(60);
        String file = SWEDISH.write(table.withHead(TableHead.builder()
                .from(table.getHead())
                .addNotes(LocalizedText.ofBoth(text))
                .build()));
        assertThat(PxReading.of(file).text("NOTE")).contains(text.replace('"', '\''));
        assertThat(file.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(256));
    }

    @Test
    void the_tables_of_a_report_are_files_by_their_id_and_sensitive_ones_say_so() {
        Report report = Report.builder()
                .from(Samples.report())
                .addBlocks(new Block.Sensitive(new Block.Statistics(Samples.wide(1))))
                .build();
        assertThat(SWEDISH.write(report).keySet()).containsExactly("lss-sex", "sol-sex", "wide");
        assertThat(SWEDISH.write(report).get("wide")).contains("NOTE=\"Innehåller personuppgifter");
        assertThat(SWEDISH.write(report).get("lss-sex"))
                .isEqualTo(SWEDISH.write(PrintedTables.lss()))
                .doesNotContain("personuppgifter");
    }

    @Provide
    Arbitrary<StatTable> wideTables() {
        return WideTableArbitraries.tables();
    }

    @Property(tries = 100)
    void every_cell_stands_in_its_place_whatever_the_labels_are(@ForAll StatTable table) {
        assertReadBack(table);
    }

    @Property(tries = 100)
    void every_cell_of_several_measures_stands_in_its_place(@ForAll("wideTables") StatTable table) {
        assertReadBack(table);
    }

    private static void assertReadBack(StatTable table) {
        PxReading px = PxReading.of(SWEDISH.write(table));
        List<String> names = new ArrayList<>(px.list("STUB"));
        names.addAll(px.list("HEADING"));
        assertThat(names).hasSameSizeAs(table.getDimensions()).doesNotHaveDuplicates();
        for (int i = 0; i < names.size(); i++) {
            assertThat(px.list("VALUES(\"" + names.get(i) + "\")"))
                    .hasSameSizeAs(table.getDimensions().get(i).getMembers())
                    .doesNotHaveDuplicates();
        }
        assertThat(px.data()).hasSameSizeAs(table.getCells().keySet());
        int cell = 0;
        for (CellKey key : table.getCells().keySet()) {
            CellValue value = table.getDisplayCell(key);
            String found = px.data().get(cell++);
            if (value.toNumber().isPresent()) {
                assertThat(found)
                        .isEqualTo(value.toNumber()
                                .orElseThrow()
                                .setScale(value.getDecimals(), RoundingMode.HALF_UP)
                                .toPlainString());
            } else {
                assertThat(found).matches("\"(-|\\.{1,3})\"");
            }
        }
    }
}
