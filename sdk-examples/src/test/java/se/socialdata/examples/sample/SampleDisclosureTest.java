package se.socialdata.examples.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.socialdata.core.decision.Law;
import se.socialdata.core.time.Quarter;
import se.socialdata.reporting.disclosure.DisclosurePolicy;
import se.socialdata.reporting.table.CellKey;
import se.socialdata.reporting.table.CellValue;
import se.socialdata.reporting.table.StatTable;
import se.socialdata.reporting.unexecuted.CouncilStatistics;
import se.socialdata.reporting.unexecuted.UnexecutedBuilder;
import se.socialdata.reporting.unexecuted.UnexecutedSettings;

/** Disclosure control of the two reports to the council for the fourth quarter of 2025. */
class SampleDisclosureTest {

    private static final Quarter QUARTER = Quarter.of(2025, 4);

    @ParameterizedTest
    @CsvSource({"LSS, 2", "LSS, 3", "LSS, 4", "LSS, 5", "SOL, 2", "SOL, 3", "SOL, 4", "SOL, 5"})
    void a_total_that_one_table_withholds_stands_in_no_other(Law law, int maxN) {
        CouncilStatistics published = published(law, maxN);
        ImmutableList<StatTable> tables = published.getTables();
        for (StatTable.Row row : published.bySex().getRows()) {
            String code = row.members().get(0).code();
            boolean withheld = isWithheld(published.bySex(), code, "total");
            for (StatTable table : tables) {
                String column = table.equals(published.comparison()) ? QUARTER.toString() : "total";
                if (table.getCells().containsKey(CellKey.of(code, column))) {
                    assertThat(isWithheld(table, code, column))
                            .as("%s in %s", code, table.getHead().getId())
                            .isEqualTo(withheld);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"LSS, 2", "LSS, 3", "LSS, 4", "LSS, 5", "SOL, 2", "SOL, 3", "SOL, 4", "SOL, 5"})
    void the_number_of_all_decisions_is_published(Law law, int maxN) {
        CouncilStatistics published = published(law, maxN);
        CellValue all = new CellValue.Count(law == Law.LSS ? 36 : 111);
        assertThat(published.bySex().getCell("total", "total")).isEqualTo(all);
        assertThat(published.comparison().getCell("total", QUARTER.toString())).isEqualTo(all);
        assertThat(statistics(law).bySex().getCell("total", "total")).isEqualTo(all);
    }

    @ParameterizedTest
    @CsvSource({"SOL, 2", "SOL, 3"})
    void the_total_of_each_service_area_is_published(Law law, int maxN) {
        StatTable bySex = published(law, maxN).bySex();
        for (String area : ImmutableList.of("ÄO", "OF", "IFO")) {
            assertThat(isWithheld(bySex, area, "total")).as(area).isFalse();
        }
    }

    private static boolean isWithheld(StatTable table, String row, String column) {
        return table.getCell(row, column) instanceof CellValue.Suppressed;
    }

    private static CouncilStatistics published(Law law, int maxN) {
        return statistics(law).protect(DisclosurePolicy.builder().maxN(maxN).build());
    }

    private static CouncilStatistics statistics(Law law) {
        UnexecutedSettings settings = UnexecutedSettings.builder()
                .law(law)
                .quarter(QUARTER)
                .reportingDate(SampleDecisions.REPORTING_DATE)
                .build();
        return SampleDecisions.generate(SampleDecisions.SEED).stream()
                .collect(UnexecutedBuilder.collector(settings))
                .buildStatistics();
    }
}
