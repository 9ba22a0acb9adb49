package se.socialdata.reporting.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.socialdata.reporting.report.Block;
import se.socialdata.reporting.report.RecordCell;
import se.socialdata.reporting.report.RecordTable;
import se.socialdata.reporting.report.Report;
import se.socialdata.reporting.table.Absence;
import se.socialdata.reporting.table.CellKey;
import se.socialdata.reporting.table.CellValue;
import se.socialdata.reporting.table.PrintedTables;
import se.socialdata.reporting.table.StatTable;
import se.socialdata.reporting.table.Suppression;
import se.socialdata.reporting.text.Language;
import se.socialdata.reporting.text.LocalizedText;
import se.socialdata.reporting.text.NumberStyle;

class RendererTest {

    private static final RenderOptions SWEDISH = RenderOptions.of(Language.SWEDISH);

    @Test
    void the_lss_table_has_dashes_and_totals_as_printed() {
        assertThat(cells(PrintedTables.lss()))
                .isEqualTo(
                        """
                Män;Kvinnor;Summa total
                -;-;-
                -;1;1
                -;-;-
                9;4;13
                -;-;-
                -;-;-
                -;-;-
                -;-;-
                13;5;18
                3;1;4
                25;11;36
                """);
    }

    @Test
    void the_sol_table_has_zeros_only_where_the_other_sex_has_a_value() {
        assertThat(cells(PrintedTables.sol()))
                .isEqualTo(
                        """
                Ej verkställda gynnande beslut Kvinnor;Ej verkställda gynnande beslut Män;Summa total
                43;23;66
                -;-;-
                2;6;8
                3;3;6
                48;32;80
                1;0;1
                0;1;1
                3;2;5
                -;-;-
                -;-;-
                4;3;7
                4;8;12
                4;2;6
                3;2;5
                0;1;1
                -;-;-
                11;13;24
                63;48;111
                """);
    }

    /** The CSV of a table without code and label of the row. */
    private static String cells(StatTable table) {
        return CsvRenderer.of(SWEDISH)
                .render(table)
                .replaceAll("(?m)^[^;]*;[^;]*;", "")
                .replace("\r\n", "\n");
    }

    @Test
    void text_wraps_long_labels_and_puts_the_numbers_on_their_last_line() {
        assertThat(TextRenderer.of(SWEDISH).render(PrintedTables.lss()))
                .startsWith(
                        """
                        Ej verkställda beslut efter insats och kön

                        Typ av insats enligt 9 § p. 1–10 LSS""")
                .containsPattern("9\\.9 Bostad .*\\n.*vuxna +13 +5 +18\\n")
                .endsWith("- = inget finns att redovisa\n");
    }

    @Test
    void a_table_with_many_columns_is_continued_below_itself() {
        String text = TextRenderer.of(SWEDISH).render(Samples.wide(40));
        assertThat(text.lines())
                .allSatisfy(line -> assertThat(TextWrap.width(line)).isLessThanOrEqualTo(100));
        assertThat(text.lines().filter(line -> line.startsWith("rad "))).hasSizeGreaterThan(2);
    }

    @Test
    void decomposed_letters_take_one_column() {
        assertThat(TextWrap.width("a\u030a")).isEqualTo(1);
        assertThat(TextWrap.wrap("a\u030aa\u030a a\u030a", 3)).containsExactly("åå", "å");
        assertThat(TextWrap.wrap("Dagverksamhet/sysselsättning", 15))
                .containsExactly("Dagverksamhet/", "sysselsättning");
        assertThat(TextWrap.wrap("abcdef", 4)).containsExactly("abc-", "def");
        assertThat(TextWrap.wrap("abcdef", 3)).containsExactly("abc", "def");
        assertThat(TextWrap.wrap("123456", 4)).containsExactly("1234", "56");
        assertThat(TextWrap.wrap("rekryteringssvårigheter", 18)).containsExactly("rekryteringssvåri-", "gheter");
    }

    @Test
    void csv_neutralises_formulas_in_texts_and_leaves_numbers_and_symbols() {
        assertThat(CsvRenderer.text("=1+1")).isEqualTo("'=1+1");
        assertThat(CsvRenderer.text("  @SUM(A1)")).isEqualTo("'  @SUM(A1)");
        assertThat(CsvRenderer.text("-2")).isEqualTo("'-2");
        assertThat(CsvRenderer.text("-")).isEqualTo("-");
        assertThat(CsvRenderer.text("9.4 Biträde")).isEqualTo("9.4 Biträde");
        assertThat(CsvRenderer.of(SWEDISH).withByteOrderMark().render(records()))
                .isEqualTo("\uFEFF'+ antal;dag;text\r\n-1\u00a0234;2025-12-31;'=cmd\r\n;;\r\n");
    }

    @Test
    void csv_for_programs_has_machine_numbers() {
        RenderOptions machine = RenderOptions.builder()
                .language(Language.ENGLISH)
                .chosenNumberStyle(NumberStyle.MACHINE)
                .build();
        assertThat(CsvRenderer.of(machine).render(records())).contains("-1234;2025-12-31");
    }

    @Test
    void a_chosen_symbol_replaces_the_default_one() {
        RenderOptions options = RenderOptions.builder()
                .language(Language.SWEDISH)
                .putSymbols(Absence.SUPPRESSED, "..")
                .build();
        assertThat(options.format(new CellValue.Suppressed(Suppression.PRIMARY)))
                .isEqualTo("..");
        assertThat(options.format(new CellValue.Share(1, 8))).isEqualTo("12,5");
        assertThat(options.format(new CellValue.Share(1, 1600))).isEqualTo("0,1");
    }

    @Test
    void no_format_tells_a_suppressed_number_or_which_kind_of_suppression_it_was() {
        StatTable table = PrintedTables.sol()
                .withSuppressed(ImmutableMap.of(
                        CellKey.of("SB-AO", "women"), Suppression.PRIMARY,
                        CellKey.of("SB-AO", "men"), Suppression.SECONDARY));
        Report report = Report.builder()
                .title(LocalizedText.EMPTY)
                .addBlocks(new Block.Statistics(table), new Block.BarChart(table, LocalizedText.EMPTY))
                .build();
        assertThat(HtmlRenderer.of(SWEDISH).withCharts(JFreeBarCharts.of()).render(report))
                .doesNotContain(">43<", "PRIMARY", "SECONDARY");
        assertThat(TextRenderer.of(SWEDISH).render(report)).doesNotContain("43", "PRIMARY", "SECONDARY");
        assertThat(CsvRenderer.of(SWEDISH).render(report)).contains(";x;x;66").doesNotContain("43");
        assertThat(JsonRenderer.of().render(report))
                .contains("\"absence\": \"SUPPRESSED\"")
                .doesNotContain("43", "PRIMARY", "SECONDARY");
    }

    @Test
    void a_page_names_its_language_has_scoped_headings_and_a_described_chart() {
        String page = HtmlRenderer.of(SWEDISH).withCharts(JFreeBarCharts.of()).render(Samples.report());
        assertThat(page)
                .contains("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"sv\">")
                .contains("<h1>Ej verkställda gynnande beslut enligt LSS</h1>")
                .contains("<caption id=\"lss-sex-caption\">")
                .contains("<th scope=\"colgroup\" colspan=\"3\" class=\"n\">Ej verkställda gynnande beslut</th>")
                .contains("<th scope=\"row\">9.4 Biträde av kontaktperson</th><td>9</td><td>4</td><td>13</td>")
                .contains("role=\"img\" aria-labelledby=\"chart1-title chart1-desc\"")
                .contains("<a href=\"#lss-sex\">")
                .contains("<p class=\"mark\">Innehåller personuppgifter</p>")
                .doesNotContain("<script", "http://www.w3.org/Graphics", "url(#clip");
    }

    @Test
    void every_text_has_a_contrast_of_at_least_four_and_a_half_and_every_bar_of_three() {
        assertThat(Palette.TEXTS).allSatisfy(pair -> assertThat(contrast(pair.front(), pair.back()))
                .isGreaterThanOrEqualTo(4.5));
        assertThat(Palette.BARS)
                .allSatisfy(bar -> assertThat(contrast(bar, Palette.PAGE)).isGreaterThanOrEqualTo(3));
        assertThat(contrast(Palette.LINE, Palette.PAGE)).isGreaterThanOrEqualTo(3);
    }

    /** The contrast ratio of WCAG 2.2. */
    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
    }

    private static double linear(int channel) {
        double value = (channel & 0xff) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static RecordTable records() {
        return Samples.records(List.of(
                ImmutableList.of(
                        RecordCell.of(-1234), RecordCell.of(LocalDate.of(2025, 12, 31)), RecordCell.of("=cmd")),
                ImmutableList.of(RecordCell.empty(), RecordCell.empty(), RecordCell.of(""))));
    }
}
