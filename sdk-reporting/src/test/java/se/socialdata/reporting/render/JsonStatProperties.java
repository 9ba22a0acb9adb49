package se.socialdata.reporting.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.Streams;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.socialdata.reporting.arbitraries.WideTableArbitraries;
import se.socialdata.reporting.table.CellValue;
import se.socialdata.reporting.table.Dimension;
import se.socialdata.reporting.table.Member;
import se.socialdata.reporting.table.StatTable;
import se.socialdata.reporting.text.Language;

class JsonStatProperties {

    private static final RenderOptions SWEDISH = RenderOptions.of(Language.SWEDISH);
    private static final ObjectMapper MAPPER =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    @Provide
    Arbitrary<StatTable> wideTables() {
        return WideTableArbitraries.tables();
    }

    @Property(tries = 100)
    void every_cell_is_found_at_its_index(@ForAll StatTable table) throws JsonProcessingException {
        assertEveryCellIsFound(table);
    }

    @Property(tries = 100)
    void every_cell_of_several_measures_is_found_at_its_index(@ForAll("wideTables") StatTable table)
            throws JsonProcessingException {
        assertEveryCellIsFound(table);
    }

    /** The index as the format defines it: computed from the places of the codes, without the order of our cells. */
    private static void assertEveryCellIsFound(StatTable table) throws JsonProcessingException {
        JsonNode dataset = MAPPER.readTree(JsonStatRenderer.of(SWEDISH).render(table));
        List<String> ids = texts(dataset.at("/id"));
        assertThat(ids)
                .isEqualTo(
                        table.getDimensions().stream().map(Dimension::getCode).toList());
        table.getCells().keySet().forEach(key -> {
            int index = 0;
            for (int i = 0; i < ids.size(); i++) {
                List<String> codes =
                        texts(dataset.path("dimension").path(ids.get(i)).at("/category/index"));
                assertThat(dataset.at("/size").get(i).asInt()).isEqualTo(codes.size());
                index = index * codes.size() + codes.indexOf(key.getCode(i));
            }
            CellValue cell = table.getDisplayCell(key);
            JsonNode values = dataset.path("value");
            JsonNode value = values.isArray() ? values.path(index) : values.path(String.valueOf(index));
            JsonNode status = dataset.path("status").path(String.valueOf(index));
            assertThat(value.isMissingNode()).isEqualTo(cell.toNumber().isEmpty());
            assertThat(status.isMissingNode()).isEqualTo(cell.toNumber().isPresent());
            if (cell.toNumber().isPresent()) {
                assertThat(value.decimalValue())
                        .isEqualByComparingTo(
                                cell.toNumber().orElseThrow().setScale(cell.getDecimals(), RoundingMode.HALF_UP));
            } else {
                assertThat(status.asText()).isEqualTo(SWEDISH.format(cell));
            }
        });
    }

    @Property(tries = 50)
    void every_total_has_its_parts_and_no_other_member_has_children(@ForAll("wideTables") StatTable table)
            throws JsonProcessingException {
        JsonNode dataset = MAPPER.readTree(JsonStatRenderer.of(SWEDISH).render(table));
        for (Dimension dimension : table.getDimensions()) {
            JsonNode children =
                    dataset.path("dimension").path(dimension.getCode()).at("/category/child");
            for (Member member : dimension.getMembers()) {
                assertThat(texts(children.path(member.code()))).isEqualTo(member.parts());
            }
        }
    }

    private static List<String> texts(JsonNode array) {
        return Streams.stream(array).map(JsonNode::asText).toList();
    }
}
