package se.socialdata.examples.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.socialdata.core.assistance.AssistanceCsvAccount;
import se.socialdata.core.assistance.AssistanceCsvReader;
import se.socialdata.core.assistance.AssistanceCsvWriter;
import se.socialdata.core.geography.Municipality;
import se.socialdata.core.grant.AllocationList;
import se.socialdata.core.json.FileRange;
import se.socialdata.core.money.Money;
import se.socialdata.examples.sample.SampleAssistance;
import se.socialdata.examples.sample.SampleCosts;
import se.socialdata.reporting.assistance.AssistanceBuilder;
import se.socialdata.reporting.assistance.AssistanceReport;
import se.socialdata.reporting.assistance.AssistanceSettings;
import se.socialdata.reporting.assistance.AssistanceStatistics;
import se.socialdata.reporting.cost.CostBuilder;
import se.socialdata.reporting.cost.CostStatistics;
import se.socialdata.reporting.cost.CostTables;
import se.socialdata.reporting.disclosure.DisclosurePolicy;
import se.socialdata.reporting.grant.AllocationAudit;
import se.socialdata.reporting.grant.AllocationSettings;
import se.socialdata.reporting.render.RenderOptions;
import se.socialdata.reporting.render.TextRenderer;
import se.socialdata.reporting.table.Rational;
import se.socialdata.reporting.table.StatTable;
import se.socialdata.reporting.text.Language;

/** The examples of the README on economic assistance, costs and grants, as they stand there; {@link ReadmeTest} holds the two equal. */
class EconomyExamplesTest {

    private final List<String> logged = new ArrayList<>();

    private void log(String line) {
        logged.add(line);
    }

    @Test
    void statistics_are_made_from_parts_of_a_file(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("months.csv");
        try (OutputStream stream = Files.newOutputStream(file)) {
            AssistanceCsvWriter.standard().write(SampleAssistance.generate(SampleAssistance.SEED), stream);
        }
        AssistanceCsvReader reader = AssistanceCsvReader.standard();
        AssistanceBuilder builder = AssistanceBuilder.of(AssistanceSettings.of(2025));
        for (FileRange part :
                reader.split(file, 2)) { // no household's month is cut; each part can have a thread of its own
            AssistanceBuilder ofPart = AssistanceBuilder.of(AssistanceSettings.of(2025));
            AssistanceCsvAccount account = reader.read(file, part, ofPart::add);
            account.lines().rejects().forEach(reject -> log(reject.toString()));
            builder.merge(ofPart);
        }
        AssistanceStatistics statistics = builder.build().protect(DisclosurePolicy.standard());
        String table = TextRenderer.of(RenderOptions.of(Language.SWEDISH)).render(AssistanceReport.of(statistics));
        assertThat(logged).isEmpty();
        assertThat(table).startsWith("Ekonomiskt bistånd 2025");
    }

    @Test
    void costs_are_analysed() {
        CostStatistics costs = SampleCosts.generate().stream() // one record for each municipality and year
                .collect(CostBuilder.collector(SampleCosts.settings()))
                .buildStatistics();
        StatTable fixedPrices = CostTables.of(costs).getSummary();
        Rational change =
                fixedPrices.getCell("CHILD_YOUTH", CostTables.CHANGE).toExact().orElseThrow();
        log(change.round(1) + " %"); // 13.1 %, though the printed 26.9 and 30.5 would give 13.4 %
        assertThat(logged).containsExactly("13.1 %");
    }

    @Test
    void an_allocation_list_is_checked() {
        AllocationAudit audit = AllocationAudit.of(AllocationSettings.builder()
                .list(AllocationList.of("elder-care-2026"))
                .own(Municipality.of("2580"))
                .requisitioned(Money.of(30_866_402))
                .build());
        audit.getFindings().forEach(finding -> log(finding.describe().sv()));
        // rad 133, Luleå kommun: rekvirerat belopp är inte kommunens rad;
        // anges 30 866 402, beräknat 30 866 401, skillnad 1
        assertThat(logged)
                .singleElement()
                .asString()
                .startsWith("rad 133, Luleå kommun: rekvirerat belopp är inte kommunens rad; ")
                .endsWith("skillnad 1");
    }
}
