package se.socialdata.reporting.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.socialdata.reporting.report.Block;
import se.socialdata.reporting.report.Report;
import se.socialdata.reporting.table.CellKey;
import se.socialdata.reporting.table.CellValue;
import se.socialdata.reporting.table.PrintedTables;
import se.socialdata.reporting.table.StatTable;
import se.socialdata.reporting.table.TableHead;
import se.socialdata.reporting.text.Language;

/**
 * A reader that we did not write opens what we write: the package jsonstat-toolkit under Node. It is skipped where either
 * is absent; Node finds the package through its variable {@code NODE_PATH}.
 */
class JsonStatToolkitTest {

    private static final RenderOptions SWEDISH = RenderOptions.of(Language.SWEDISH);

    /** Prints how the toolkit understands each dataset of the collection on its input. */
    private static final String SCRIPT =
            """
            const JSONstat = require("jsonstat-toolkit");
            const collection = JSONstat(JSON.parse(require("fs").readFileSync(0, "utf8")));
            const datasets = collection.Dataset().map(dataset => ({
              id: dataset.id, size: dataset.Dimension().map(dimension => dimension.length), role: dataset.role,
              labels: dataset.Dimension().map(dimension => dimension.Category().map(category => category.label)),
              roles: dataset.Dimension().map(dimension => dimension.role),
              cells: dataset.Data().map(cell => [cell.value, cell.status])
            }));
            console.log(JSON.stringify({class: collection.class, label: collection.label, datasets: datasets}));
            """;

    @TempDir
    private Path folder;

    @BeforeAll
    static void needsTheToolkit() throws IOException, InterruptedException {
        assumeTrue(hasToolkit(), "Node or the package jsonstat-toolkit is absent");
    }

    private static boolean hasToolkit() throws InterruptedException {
        try {
            Process node = new ProcessBuilder("node", "-e", "require('jsonstat-toolkit')")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return node.waitFor(30, TimeUnit.SECONDS) && node.exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void the_toolkit_reads_every_cell_with_its_place_label_and_status() throws Exception {
        List<StatTable> tables =
                List.of(PrintedTables.lss(), PrintedTables.sol(), JsonStatRendererTest.measured(), turned());
        Report report = Report.builder()
                .title(Samples.report().getTitle())
                .addAllBlocks(tables.stream().map(Block.Statistics::new).toList())
                .build();
        JsonNode read = read(JsonStatRenderer.of(SWEDISH).render(report));
        assertThat(read.path("class").asText()).isEqualTo("collection");
        assertThat(read.path("datasets")).hasSameSizeAs(tables);
        for (int i = 0; i < tables.size(); i++) {
            assertSame(tables.get(i), read.path("datasets").path(i));
        }
        assertThat(read.path("datasets").path(2).path("roles").toString()).isEqualTo("[\"geo\",\"time\",\"metric\"]");
    }

    private static StatTable turned() {
        StatTable turned = JsonStatRendererTest.measured().pivot(List.of("content"), List.of("year", "place"));
        return turned.withHead(
                TableHead.builder().from(turned.getHead()).id("turned").build());
    }

    private static void assertSame(StatTable table, JsonNode dataset) {
        for (int i = 0; i < table.getDimensions().size(); i++) {
            assertThat(dataset.path("id").path(i).asText())
                    .isEqualTo(table.getDimensions().get(i).getCode());
            for (int j = 0; j < table.getDimensions().get(i).getMembers().size(); j++) {
                assertThat(dataset.path("labels").path(i).path(j).asText())
                        .isEqualTo(table.getDimensions()
                                .get(i)
                                .getMembers()
                                .get(j)
                                .label()
                                .sv());
            }
        }
        assertThat(dataset.path("cells")).hasSameSizeAs(table.getCells().keySet());
        int index = 0;
        for (CellKey key : table.getCells().keySet()) {
            CellValue cell = table.getDisplayCell(key);
            JsonNode found = dataset.path("cells").path(index++);
            if (cell.toNumber().isPresent()) {
                assertThat(found.path(0).decimalValue())
                        .isEqualByComparingTo(
                                cell.toNumber().orElseThrow().setScale(cell.getDecimals(), RoundingMode.HALF_UP));
            } else {
                assertThat(found.path(0).isNull()).isTrue();
                assertThat(found.path(1).asText()).isEqualTo(SWEDISH.format(cell));
            }
        }
    }

    private JsonNode read(String json) throws IOException, InterruptedException {
        Path script = Files.writeString(folder.resolve("read.js"), SCRIPT);
        Path result = folder.resolve("result.json");
        Process node = new ProcessBuilder("node", script.toString())
                .redirectErrorStream(true)
                .redirectOutput(result.toFile())
                .start();
        try (OutputStream input = node.getOutputStream()) {
            input.write(json.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(node.waitFor(60, TimeUnit.SECONDS)).isTrue();
        String text = Files.readString(result);
        assertThat(node.exitValue()).as(text).isZero();
        return new ObjectMapper().readTree(text);
    }
}
