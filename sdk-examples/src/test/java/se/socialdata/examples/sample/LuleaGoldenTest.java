package se.socialdata.examples.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.socialdata.core.decision.DecisionJson;
import se.socialdata.core.decision.DelayReason;
import se.socialdata.core.decision.FavourableDecision;
import se.socialdata.core.decision.Law;
import se.socialdata.core.decision.ReportedOutcome;
import se.socialdata.core.json.BatchSummary;
import se.socialdata.core.json.JsonSettings;
import se.socialdata.core.json.NdjsonReader;
import se.socialdata.core.time.Quarter;
import se.socialdata.reporting.render.RenderOptions;
import se.socialdata.reporting.table.CellKey;
import se.socialdata.reporting.table.CellValue;
import se.socialdata.reporting.table.StatTable;
import se.socialdata.reporting.text.Language;
import se.socialdata.reporting.unexecuted.CouncilStatistics;
import se.socialdata.reporting.unexecuted.UnexecutedBuilder;
import se.socialdata.reporting.unexecuted.UnexecutedSettings;

/** From the individual decisions of the sample come the two reports as Luleå printed them, every cell of them. */
class LuleaGoldenTest {

    private static final RenderOptions SWEDISH = RenderOptions.of(Language.SWEDISH);

    @Test
    void the_committed_sample_is_what_the_generator_makes() throws IOException {
        assertThat(readSample()).isEqualTo(SampleDecisions.generate(SampleDecisions.SEED));
    }

    @Test
    void lss_by_sex() throws IOException {
        List<List<String>> expected = new ArrayList<>(PrintedTable.cells("lss-by-sex"));
        // The print lacks one cell of 9.2; the column sums prove that it is none. The row is not empty, so it shows 0.
        assertThat(expected.get(1)).containsExactly("-", "1", "1");
        expected.set(1, List.of("0", "1", "1"));

        assertThat(shown(statistics(Law.LSS).bySex())).isEqualTo(expected);
    }

    @Test
    void lss_by_outcome() throws IOException {
        assertThat(outcomes(statistics(Law.LSS).byOutcome())).isEqualTo(printedOutcomes("lss-by-outcome"));
    }

    @Test
    void lss_comparison() throws IOException {
        assertThat(shown(statistics(Law.LSS).comparison())).isEqualTo(PrintedTable.cells("lss-comparison"));
    }

    @Test
    void sol_by_sex() throws IOException {
        assertThat(shown(statistics(Law.SOL).bySex())).isEqualTo(PrintedTable.cells("sol-by-sex"));
    }

    @Test
    void sol_by_outcome() throws IOException {
        assertThat(outcomes(statistics(Law.SOL).byOutcome())).isEqualTo(printedOutcomes("sol-by-outcome"));
    }

    @Test
    void sol_comparison() throws IOException {
        StatTable table = statistics(Law.SOL).comparison();
        List<List<String>> shown = new ArrayList<>(shown(table));
        // The print shows the three units of housing without their sum, which is the row after them here.
        int housing = table.getRows().stream()
                .map(row -> row.members().get(0).code())
                .toList()
                .indexOf("IFO/SOL-HOUSING");
        assertThat(shown.remove(housing)).containsExactly("12", "13", "12");

        assertThat(shown).isEqualTo(PrintedTable.cells("sol-comparison"));
    }

    @Test
    void the_three_quarters_sum_to_what_the_reports_say() throws IOException {
        assertThat(totals(statistics(Law.LSS).comparison())).containsExactly(51L, 48L, 36L);
        assertThat(totals(statistics(Law.SOL).comparison())).containsExactly(83L, 109L, 111L);
    }

    private static List<FavourableDecision> readSample() throws IOException {
        List<FavourableDecision> decisions = new ArrayList<>();
        try (InputStream stream = SampleResources.getDecisions().openStream()) {
            BatchSummary summary = NdjsonReader.of(DecisionJson.FAVOURABLE_DECISION, JsonSettings.strict())
                    .read(stream, decisions::add);
            assertThat(summary.rejected()).isZero();
        }
        return decisions;
    }

    private static CouncilStatistics statistics(Law law) throws IOException {
        return readSample().stream()
                .collect(UnexecutedBuilder.collector(
                        UnexecutedSettings.of(law, Quarter.of(2025, 4), SampleDecisions.REPORTING_DATE)))
                .buildStatistics();
    }

    /** The cells as a reader sees them. */
    private static List<List<String>> shown(StatTable table) {
        return table.getRows().stream()
                .map(row -> table.getColumns().stream()
                        .map(column -> SWEDISH.format(table.getDisplayCell(row.getKey(column))))
                        .toList())
                .toList();
    }

    private static List<Long> totals(StatTable comparison) {
        return comparison.getColumns().stream()
                .map(column ->
                        comparison.getCell(CellKey.of("total", column.code())).getObservations())
                .toList();
    }

    /** The counts above zero, by row and outcome. */
    private static Map<String, Map<String, Long>> outcomes(StatTable table) {
        Map<String, Map<String, Long>> outcomes = new HashMap<>();
        for (StatTable.Row row : table.getRows()) {
            for (StatTable.Column column : table.getColumns()) {
                if (!row.isTotal()
                        && !column.isTotal()
                        && table.getCell(row.getKey(column)) instanceof CellValue.Count count
                        && count.number() > 0) {
                    outcomes.computeIfAbsent(row.members().get(0).code(), code -> new HashMap<>())
                            .put(column.code(), count.number());
                }
            }
        }
        return outcomes;
    }

    private static Map<String, Map<String, Long>> printedOutcomes(String name) {
        Map<String, Map<String, Long>> outcomes = new HashMap<>();
        PrintedTable.rows(name)
                .forEach(row -> outcomes.computeIfAbsent(ROW_CODES.get(row.get(0)), code -> new HashMap<>())
                        .merge(outcomeCode(row.get(2)), Long.valueOf(row.get(3)), Long::sum));
        return outcomes;
    }

    private static String outcomeCode(String printed) {
        String text = printed.replaceFirst("^beslut ", "").replaceFirst("^nu ", "");
        if (text.matches("verkställ(t|da)")) {
            return ReportedOutcome.EXECUTED.getCode();
        }
        if (text.startsWith("tackat ja")) {
            return ReportedOutcome.ACCEPTED_NOT_YET_EXECUTED.getCode();
        }
        if (text.startsWith("återtagna")) {
            return ReportedOutcome.WITHDRAWN_AT_REQUEST.getCode();
        }
        if (text.contains("på den enskildes begäran")) {
            return ReportedOutcome.ENDED_AT_REQUEST.getCode();
        }
        if (text.contains("avlidit")) {
            return ReportedOutcome.DECEASED.getCode();
        }
        return DelayReason.ofPrinted(text.replaceFirst("^ej verkställ(t|da) ", ""))
                .orElseThrow()
                .getCode();
    }

    /** The interventions as the lists of outcomes print them. */
    private static final ImmutableMap<String, String> ROW_CODES = ImmutableMap.<String, String>builder()
            .put("9.2 Biträde av personlig assistans", "LSS-9.2")
            .put("9.4 Biträde av kontaktperson", "LSS-9.4")
            .put("9.9 Bostad med särskild service för vuxna", "LSS-9.9")
            .put("9.10 Daglig verksamhet", "LSS-9.10")
            .put("Särskilt boende (ÄO)", "ÄO/SOL-SPECIAL-HOUSING")
            .put("Dagverksamhet/sysselsättning (ÄO)", "ÄO/SOL-DAY-ACTIVITY")
            .put("Kontaktperson (ÄO)", "ÄO/SOL-CONTACT-PERSON")
            .put("Särskilt boende (OF)", "OF/SOL-SPECIAL-HOUSING")
            .put("Kontaktperson (OF)", "OF/SOL-CONTACT-PERSON")
            .put("Dagverksamhet (OF)", "OF/SOL-DAY-ACTIVITY")
            .put("Bostad (IFO)", "IFO/SOL-HOUSING")
            .put("Kontaktperson (IFO)", "IFO/SOL-CONTACT-PERSON")
            .put("Kontaktfamilj (IFO)", "IFO/SOL-CONTACT-FAMILY")
            .put("Öppen vården (IFO)", "IFO/SOL-OUTPATIENT-CARE")
            .build();
}
