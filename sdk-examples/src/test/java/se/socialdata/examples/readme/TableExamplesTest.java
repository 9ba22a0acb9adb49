package se.socialdata.examples.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.socialdata.reporting.audit.CheckedRelation;
import se.socialdata.reporting.audit.PrintedTable;
import se.socialdata.reporting.audit.TableAudit;
import se.socialdata.reporting.audit.TableStructure;
import se.socialdata.reporting.audit.Verdict;

/** The examples of the README on printed tables, as they stand there; {@link ReadmeTest} holds the two equal. */
class TableExamplesTest {

    private final List<String> logged = new ArrayList<>();

    private void log(String line) {
        logged.add(line);
    }

    @Test
    void a_printed_table_is_checked() {
        TableStructure structure = TableStructure.parse(
                """
                column 2019
                column 2023
                column change "Förändring (%)"
                row adults "Insatser till vuxna"
                change change = 2019 to 2023
                """);
        PrintedTable table = PrintedTable.parse(";2019;2023;Förändring (%)\nInsatser till vuxna;8,4;9,2;6,2\n", ';');
        for (CheckedRelation relation : TableAudit.of(table, structure).getRelations(Verdict.INFEASIBLE)) {
            log(relation.place() + ": " + relation.relation().text() + ", off by " + relation.getGap());
        }
        assertThat(logged).hasSize(1).first().asString().startsWith("adults: change change = 2019 to 2023, off by ");
    }

    @Test
    void the_structure_that_is_shown_can_be_read() throws IOException {
        String readme = Files.readString(Path.of("../README.md"));
        int start = readme.indexOf("title      \"Kostnader\"");
        TableStructure structure = TableStructure.parse(readme.substring(start, readme.indexOf("```", start)));
        assertThat(structure.getNames()).hasSize(10);
        assertThat(structure.getRelations()).hasSize(6);
    }
}
