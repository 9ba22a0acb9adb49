package se.socialdata.reporting.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.socialdata.core.money.Money;
import se.socialdata.reporting.report.Block;
import se.socialdata.reporting.report.Report;
import se.socialdata.reporting.table.Absence;
import se.socialdata.reporting.table.AmountValue;
import se.socialdata.reporting.table.CellKey;
import se.socialdata.reporting.table.CellValue;
import se.socialdata.reporting.table.Derivation;
import se.socialdata.reporting.table.Dimension;
import se.socialdata.reporting.table.DimensionRole;
import se.socialdata.reporting.table.Footnote;
import se.socialdata.reporting.table.Measure;
import se.socialdata.reporting.table.MoneyUnit;
import se.socialdata.reporting.table.PrintedTables;
import se.socialdata.reporting.table.RangeValue;
import se.socialdata.reporting.table.RateValue;
import se.socialdata.reporting.table.SeriesBreak;
import se.socialdata.reporting.table.StatTable;
import se.socialdata.reporting.table.Suppression;
import se.socialdata.reporting.table.TableHead;
import se.socialdata.reporting.text.Language;
import se.socialdata.reporting.text.LocalizedText;

class JsonStatRendererTest {

    private static final JsonStatRenderer SWEDISH = JsonStatRenderer.of(RenderOptions.of(Language.SWEDISH));

    /** Women and men in two municipalities and two years, with persons, kronor and a share of inhabitants. */
    static StatTable measured() {
        TableHead head = TableHead.builder()
                .id("assistance")
                .title(LocalizedText.of("Ekonomiskt bistånd", "Economic assistance"))
                .source(LocalizedText.of("Registret", "The register"))
                .addNotes(LocalizedText.of("En person räknas en gång.", "A person counts once."))
                .addFootnotes(Footnote.of("year", "2023", LocalizedText.of("Preliminärt.", "Preliminary.")))
                .addSeriesBreaks(new SeriesBreak("year", "2023", LocalizedText.of("Ny uppgift.", "New variable.")))
                .build();
        Dimension place = Dimension.builder("place", LocalizedText.of("kommun", "municipality"))
                .role(DimensionRole.GEOGRAPHY)
                .member("0114", LocalizedText.ofBoth("Upplands Väsby"))
                .member("2580", LocalizedText.ofBoth("Luleå"))
                .total("both", LocalizedText.of("båda", "both"))
                .build();
        Dimension year = Dimension.builder("year", LocalizedText.of("år", "year"))
                .role(DimensionRole.TIME)
                .member("2022", LocalizedText.ofBoth("2022"))
                .member("2023", LocalizedText.ofBoth("2023"))
                .build();
        Dimension content = Dimension.builder("content", LocalizedText.of("innehåll", "content"))
                .member("persons", LocalizedText.of("personer", "persons"))
                .member("kronor", LocalizedText.of("belopp", "amount"))
                .member("rate", LocalizedText.of("per 1 000", "per 1,000"))
                .member("about", LocalizedText.of("ungefär", "about"))
                .member("mean", LocalizedText.of("belopp per person", "amount per person"))
                .build();
        return StatTable.builder(head, List.of(place, year, content))
                .measure("kronor", Measure.AMOUNT)
                .measure("rate", Measure.RATE)
                .measure("about", Measure.RANGE)
                .derive("content", "mean", Derivation.ofRatio("persons", "kronor", 1, 0))
                .cell(CellKey.of(List.of("0114", "2022", "persons")), new CellValue.Count(4))
                .cell(CellKey.of(List.of("2580", "2022", "persons")), new CellValue.Count(6))
                .cell(CellKey.of(List.of("0114", "2022", "kronor")), thousands(40_050))
                .cell(CellKey.of(List.of("2580", "2022", "kronor")), thousands(10_000))
                .cell(CellKey.of(List.of("0114", "2022", "rate")), RateValue.of(4, 1_600, 1_000))
                .cell(CellKey.of(List.of("2580", "2022", "rate")), RateValue.of(6, 1_500, 1_000))
                .cell(CellKey.of(List.of("0114", "2022", "about")), new RangeValue(6, 10))
                .cell(CellKey.of(List.of("2580", "2022", "about")), new RangeValue(3, 3))
                .cell(CellKey.of(List.of("0114", "2023", "persons")), new CellValue.Absent(Absence.NOT_AVAILABLE))
                .build()
                .withSuppressed(ImmutableMap.of(CellKey.of(List.of("0114", "2022", "persons")), Suppression.PRIMARY));
    }

    private static AmountValue thousands(long kronor) {
        return AmountValue.of(Money.of(kronor), MoneyUnit.THOUSAND_KRONOR, 1);
    }

    @Test
    void a_dataset_names_its_dimensions_in_the_order_of_its_cells() throws JsonProcessingException {
        JsonNode dataset = read(SWEDISH.render(measured()));
        assertThat(dataset.at("/version").asText()).isEqualTo("2.0");
        assertThat(dataset.at("/class").asText()).isEqualTo("dataset");
        assertThat(dataset.at("/label").asText()).isEqualTo("Ekonomiskt bistånd");
        assertThat(dataset.at("/source").asText()).isEqualTo("Registret");
        assertThat(dataset.at("/id").toString()).isEqualTo("[\"place\",\"year\",\"content\"]");
        assertThat(dataset.at("/size").toString()).isEqualTo("[3,2,5]");
        assertThat(dataset.at("/dimension/place/label").asText()).isEqualTo("kommun");
        assertThat(dataset.at("/dimension/place/category/index").toString()).isEqualTo("[\"0114\",\"2580\",\"both\"]");
        assertThat(dataset.at("/dimension/place/category/label/2580").asText()).isEqualTo("Luleå");
    }

    @Test
    void a_total_has_its_parts_as_children() throws JsonProcessingException {
        JsonNode dataset = read(SWEDISH.render(measured()));
        assertThat(dataset.at("/dimension/place/category/child").toString())
                .isEqualTo("{\"both\":[\"0114\",\"2580\"]}");
        assertThat(dataset.at("/dimension/year/category").has("child")).isFalse();
        assertThat(read(SWEDISH.render(PrintedTables.sol()))
                        .at("/dimension/activity/category/child/total")
                        .toString())
                .isEqualTo("[\"AO\",\"OF\",\"IFO\"]");
    }

    @Test
    void time_places_and_what_is_measured_have_their_roles() throws JsonProcessingException {
        JsonNode dataset = read(SWEDISH.render(measured()));
        assertThat(dataset.at("/role").toString())
                .isEqualTo("{\"time\":[\"year\"],\"geo\":[\"place\"],\"metric\":[\"content\"]}");
        assertThat(dataset.at("/dimension/content/category/unit").toString())
                .isEqualTo("{\"persons\":{\"decimals\":0},\"kronor\":{\"decimals\":1,\"label\":\"tusen kronor\"},"
                        + "\"rate\":{\"decimals\":1,\"label\":\"per 1\u00a0000\"},\"about\":{\"decimals\":0},"
                        + "\"mean\":{\"decimals\":0}}");
        assertThat(dataset.at("/dimension/year/category").has("unit")).isFalse();
        assertThat(read(SWEDISH.render(PrintedTables.lss())).has("role")).isFalse();
    }

    @Test
    void numbers_are_rounded_once_and_what_has_none_has_a_status() throws JsonProcessingException {
        JsonNode dataset = read(SWEDISH.render(measured()));
        // 0114: withheld persons, 40.05 thousand, 2.5 per thousand, a range, and a mean that went with the persons
        assertThat(SWEDISH.render(measured()).replaceAll("\\s+", ""))
                .contains(
                        "\"value\":{\"1\":40.1,\"2\":2.5,\"10\":6,\"11\":10.0,\"12\":4.0,\"13\":3,\"14\":1667,\"20\":10,");
        assertThat(dataset.at("/status/0").asText()).isEqualTo("x");
        assertThat(dataset.at("/status/3").asText()).isEqualTo("6–10");
        assertThat(dataset.at("/status/4").asText()).isEqualTo("x");
        assertThat(dataset.at("/status/5").asText()).isEqualTo("..");
        assertThat(dataset.at("/status/6").asText()).isEqualTo("-");
        assertThat(dataset.at("/status").has("1")).isFalse();
        assertThat(dataset.at("/extension").toString())
                .isEqualTo("{\"id\":\"assistance\",\"sensitive\":false,\"status\":{\"label\":"
                        + "{\"-\":\"inget finns att redovisa\",\"..\":\"uppgift ej tillgänglig\","
                        + "\"x\":\"uppgift utelämnad av sekretesskäl\"}}}");
    }

    @Test
    void a_withheld_number_stands_nowhere_in_the_text() {
        assertThat(SWEDISH.render(measured()))
                .doesNotContain("\"0\": 4")
                .doesNotContain("10012")
                .doesNotContain("10013");
    }

    @Test
    void values_are_an_array_where_every_cell_has_a_number() throws JsonProcessingException {
        StatTable full = StatTable.builder(
                        TableHead.builder().id("t").title(LocalizedText.EMPTY).build(),
                        Dimension.builder("row", LocalizedText.EMPTY)
                                .member("a", LocalizedText.EMPTY)
                                .total("all", LocalizedText.EMPTY)
                                .build(),
                        Dimension.builder("column", LocalizedText.EMPTY)
                                .member("b", LocalizedText.EMPTY)
                                .member("c", LocalizedText.EMPTY)
                                .build())
                .count("a", "b", 0)
                .count("a", "c", 7)
                .build();
        JsonNode dataset = read(SWEDISH.render(full));
        assertThat(dataset.at("/value").toString()).isEqualTo("[0,7,0,7]");
        assertThat(dataset.has("status")).isFalse();
        assertThat(dataset.has("note")).isFalse();
        assertThat(dataset.at("/extension").toString()).isEqualTo("{\"id\":\"t\",\"sensitive\":false}");
    }

    @Test
    void notes_stand_on_the_table_and_on_the_member_they_are_about() throws JsonProcessingException {
        JsonNode dataset = read(SWEDISH.render(measured()));
        assertThat(ImmutableList.copyOf(dataset.at("/note")).stream()
                        .map(JsonNode::asText)
                        .toList())
                .contains("En person räknas en gång.", "1) Preliminärt.")
                .noneMatch(note -> note.startsWith("Källa"));
        assertThat(dataset.at("/dimension/year/category/note").toString())
                .isEqualTo("{\"2023\":[\"Preliminärt.\",\"Brott i jämförbarheten från 2023: Ny uppgift.\"]}");
        assertThat(dataset.at("/dimension/place/category").has("note")).isFalse();
    }

    @Test
    void a_turned_table_runs_through_its_cells_in_its_own_order() throws JsonProcessingException {
        StatTable turned = measured().pivot(List.of("content", "year"), List.of("place"));
        JsonNode dataset = read(SWEDISH.render(turned));
        assertThat(dataset.at("/id").toString()).isEqualTo("[\"content\",\"year\",\"place\"]");
        assertThat(dataset.at("/role/metric").toString()).isEqualTo("[\"content\"]");
        assertThat(dataset.at("/value/6").decimalValue()).isEqualByComparingTo("40.1");
        assertThat(dataset.at("/value/7").decimalValue()).isEqualByComparingTo("10.0");
    }

    @Test
    void a_report_is_a_collection_of_its_statistical_tables_and_says_which_are_sensitive()
            throws JsonProcessingException {
        Report report = Report.builder()
                .from(Samples.report())
                .addBlocks(new Block.Sensitive(new Block.Statistics(measured())))
                .build();
        JsonNode collection =
                read(JsonStatRenderer.of(RenderOptions.of(Language.ENGLISH)).render(report));
        assertThat(collection.at("/class").asText()).isEqualTo("collection");
        assertThat(collection.at("/label").asText()).isEqualTo("Unexecuted decisions");
        assertThat(collection.at("/link/item")).hasSize(3);
        assertThat(collection.at("/link/item/0/extension/id").asText()).isEqualTo("lss-sex");
        assertThat(collection
                        .at("/link/item/0/dimension/sex/category/label/men")
                        .asText())
                .isEqualTo("Men");
        assertThat(collection.at("/link/item/1/extension/sensitive").asBoolean())
                .isFalse();
        assertThat(collection.at("/link/item/2/extension/sensitive").asBoolean())
                .isTrue();
        assertThat(collection.at("/link/item/2/note/0").asText()).isEqualTo("Contains personal data");
        assertThat(SWEDISH.getFileExtension()).isEqualTo("jsonstat.json");
    }

    private static JsonNode read(String json) throws JsonProcessingException {
        return new ObjectMapper()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .readTree(json);
    }
}
