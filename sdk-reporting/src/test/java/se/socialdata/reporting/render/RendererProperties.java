package se.socialdata.reporting.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import se.socialdata.reporting.report.Block;
import se.socialdata.reporting.report.Report;
import se.socialdata.reporting.table.CellValue;
import se.socialdata.reporting.table.StatTable;
import se.socialdata.reporting.text.Language;

class RendererProperties {

    private static final Locale BEFORE = Locale.getDefault();
    private static final RenderOptions SWEDISH = RenderOptions.of(Language.SWEDISH);
    private static final Set<String> ELEMENTS = Set.of(
            "html",
            "head",
            "meta",
            "title",
            "style",
            "body",
            "main",
            "h1",
            "h2",
            "dl",
            "dt",
            "dd",
            "p",
            "ul",
            "li",
            "div",
            "table",
            "caption",
            "colgroup",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
            "span",
            "section",
            "figure",
            "figcaption",
            "a",
            "svg",
            "desc",
            "defs",
            "clipPath",
            "g",
            "rect",
            "path",
            "line",
            "text");

    @AfterContainer
    static void restoreLocale() {
        Locale.setDefault(BEFORE);
    }

    @Property(tries = 40)
    void text_is_never_wider_than_a_hundred_columns_and_has_no_control_characters(@ForAll Report report) {
        for (Language language : Language.values()) {
            String text = TextRenderer.of(RenderOptions.of(language)).render(report);
            assertThat(text.lines()).allSatisfy(line -> {
                assertThat(TextWrap.width(line)).isLessThanOrEqualTo(TextRenderer.WIDTH);
                assertThat(line.chars()).noneMatch(Character::isISOControl);
            });
        }
    }

    @Property(tries = 40)
    void csv_read_back_holds_the_same_cells(@ForAll StatTable table) throws Exception {
        List<CsvRecord> lines = read(CsvRenderer.of(SWEDISH).render(table));
        assertThat(lines).hasSize(table.getRows().size() + 1);
        for (int i = 0; i < table.getRows().size(); i++) {
            StatTable.Row row = table.getRows().get(i);
            CsvRecord line = lines.get(i + 1);
            String label = row.members().get(0).label().sv();
            assertThat(line.getField(0)).isEqualTo(row.members().get(0).code());
            assertThat(line.getField(1)).isIn(label, "'" + label);
            for (int j = 0; j < table.getColumns().size(); j++) {
                CellValue value =
                        table.getDisplayCell(row.getKey(table.getColumns().get(j)));
                assertThat(line.getField(j + 2)).isEqualTo(SWEDISH.format(value));
            }
        }
    }

    @Property(tries = 40)
    void no_cell_of_csv_begins_a_formula(@ForAll Report report) throws Exception {
        for (CsvRecord line : read(CsvRenderer.of(SWEDISH).render(report))) {
            assertThat(line.getFields()).noneMatch(field -> field.strip().matches("(?s)[=+@].+|-[^0-9].*"));
        }
    }

    private static List<CsvRecord> read(String csv) throws Exception {
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(';')
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .skipEmptyLines(true)
                .ofCsvRecord(csv)) {
            return reader.stream().toList();
        }
    }

    @Property(tries = 25)
    void html_is_well_formed_and_has_no_elements_but_ours_whatever_the_texts_are(@ForAll Report report)
            throws Exception {
        String html = HtmlRenderer.of(SWEDISH).withCharts(JFreeBarCharts.of()).render(report);
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        Document page = factory.newDocumentBuilder().parse(new InputSource(new StringReader(html)));
        NodeList elements = page.getElementsByTagName("*");
        for (int i = 0; i < elements.getLength(); i++) {
            assertThat(elements.item(i).getNodeName()).isIn(ELEMENTS);
        }
        assertThat(page.getElementsByTagName("h1").item(0).getTextContent())
                .isEqualTo(report.getTitle().sv());
    }

    @Property(tries = 25)
    void json_can_be_read_and_holds_every_text_and_cell(@ForAll Report report) throws Exception {
        JsonNode json = new ObjectMapper().readTree(JsonRenderer.of().render(report));
        assertThat(json.at("/title/sv").asText()).isEqualTo(report.getTitle().sv());
        assertThat(json.at("/blocks")).hasSameSizeAs(report.getBlocks());
        StatTable table = ((Block.Statistics) report.getBlocks().get(3)).table();
        assertThat(json.at("/blocks/3/cells"))
                .hasSize(table.getCells().size())
                .allSatisfy(cell -> assertThat(cell.has("value")).isNotEqualTo(cell.has("absence")));
    }

    @Property(tries = 5)
    void rendering_does_not_depend_on_the_default_locale(@ForAll Report report) {
        Locale.setDefault(Locale.ROOT);
        List<String> expected = renderings(report);
        for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab")) {
            Locale.setDefault(Locale.forLanguageTag(tag));
            assertThat(renderings(report)).isEqualTo(expected);
        }
    }

    private static List<String> renderings(Report report) {
        return List.of(
                TextRenderer.of(SWEDISH).render(report),
                CsvRenderer.of(SWEDISH).render(report),
                JsonRenderer.of().render(report),
                HtmlRenderer.of(SWEDISH).withCharts(JFreeBarCharts.of()).render(report));
    }
}
