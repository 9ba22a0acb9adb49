package se.socialdata.delegation.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.socialdata.delegation.Sample.ASSISTANT;
import static se.socialdata.delegation.Sample.DECIDED;
import static se.socialdata.delegation.Sample.EAR_DROPS;
import static se.socialdata.delegation.Sample.NURSE;
import static se.socialdata.delegation.Sample.OTHER_UNIT;
import static se.socialdata.delegation.Sample.UNIT;
import static se.socialdata.delegation.Sample.decision;
import static se.socialdata.delegation.Sample.followUp;
import static se.socialdata.delegation.Sample.revoked;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.socialdata.core.time.DateInterval;
import se.socialdata.delegation.check.DelegationChecks;
import se.socialdata.delegation.competence.CompetenceCatalogues;
import se.socialdata.delegation.decision.DelegationDecision;
import se.socialdata.delegation.guide.Guide;
import se.socialdata.delegation.guide.Guides;
import se.socialdata.delegation.guide.TaskCode;
import se.socialdata.delegation.register.DelegationRegister;
import se.socialdata.delegation.register.UnitMatrix;
import se.socialdata.reporting.render.HtmlRenderer;
import se.socialdata.reporting.render.RenderOptions;
import se.socialdata.reporting.render.TextRenderer;
import se.socialdata.reporting.report.Block;
import se.socialdata.reporting.report.Report;
import se.socialdata.reporting.table.StatTable;
import se.socialdata.reporting.text.Language;

class DelegationReportsTest {

    private static final Guide GUIDE = Guides.norrbotten2026();
    private static final DateInterval YEAR = DateInterval.of(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31));
    private static final RenderOptions SWEDISH = RenderOptions.of(Language.SWEDISH);

    private static final ImmutableList<DelegationDecision> DECISIONS = ImmutableList.of(
            decision().id("D-1").build(),
            decision()
                    .id("D-2")
                    .addFollowUps(followUp(LocalDate.of(2027, 4, 1)))
                    .build(),
            decision()
                    .id("D-3")
                    .addFollowUps(followUp(LocalDate.of(2027, 4, 2)))
                    .build(),
            decision()
                    .id("D-4")
                    .addFollowUps(followUp(LocalDate.of(2027, 4, 3)))
                    .build(),
            decision().id("D-5").revocation(revoked(LocalDate.of(2027, 2, 1))).build(),
            decision().id("D-6").revocation(revoked(LocalDate.of(2026, 12, 31))).build(),
            decision()
                    .id("D-7")
                    .units(ImmutableSet.of(OTHER_UNIT))
                    .tasks(List.of(EAR_DROPS))
                    .build());

    private static FollowUpStatistics statistics(List<DelegationDecision> decisions) {
        return decisions.stream().collect(FollowUpStatistics.collector(YEAR, GUIDE));
    }

    private static String number(StatTable table, String row, String column) {
        return table.getCell(row, column).toNumber().orElseThrow().toPlainString();
    }

    @Test
    void decisions_are_counted_by_unit_and_by_section() {
        StatTable units = statistics(DECISIONS).toUnitTable();
        StatTable sections = statistics(DECISIONS).toSectionTable();

        assertThat(number(units, "solgarden", "in-force")).isEqualTo("5");
        assertThat(number(units, "solgarden", "followed-up-in-time")).isEqualTo("1");
        assertThat(number(units, "solgarden", "overdue")).isEqualTo("3");
        assertThat(number(units, "solgarden", "revoked")).isEqualTo("1");
        assertThat(number(units, "*", "in-force")).isEqualTo("6");
        assertThat(number(sections, "PROVTAGNING", "in-force")).isEqualTo("5");
        assertThat(number(sections, "LAKEMEDELSHANTERING", "in-force")).isEqualTo("6");
        assertThat(number(sections, "DODSFALL", "in-force")).isEqualTo("0");
    }

    @Test
    void merged_parts_are_the_whole_in_any_order() {
        for (int cut = 0; cut <= DECISIONS.size(); cut++) {
            FollowUpStatistics one = statistics(DECISIONS.subList(0, cut));
            FollowUpStatistics other = statistics(DECISIONS.subList(cut, DECISIONS.size()));

            assertThat(other.merge(one).toReport(DECIDED))
                    .isEqualTo(statistics(DECISIONS).toReport(DECIDED));
        }
    }

    @Test
    void statistics_of_another_period_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> statistics(DECISIONS).merge(FollowUpStatistics.of(DateInterval.ofDay(DECIDED), GUIDE)))
                .withMessage("expected statistics of the same period and guide");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FollowUpStatistics.of(DateInterval.from(DECIDED), GUIDE))
                .withMessage("expected a period with an end");
    }

    @Test
    void a_period_without_decisions_has_a_report_too() {
        assertThat(TextRenderer.of(SWEDISH).render(statistics(List.of()).toReport(DECIDED)))
                .contains("Uppföljning av delegeringsbeslut");
    }

    @Test
    void the_document_holds_exactly_the_seven_items_and_two_signatures() {
        Report document = DecisionDocument.of(
                decision().build(),
                GUIDE,
                key -> key.equals(NURSE.getKey()) ? "Sjuksköterskan" : "Undersköterskan",
                unit -> "Solgården");

        assertThat(document.getBlocks())
                .filteredOn(Block.Heading.class::isInstance)
                .extracting(block -> ((Block.Heading) block).text().sv())
                .containsExactly(
                        "Uppgifter som delegeras",
                        "Verksamhet som beslutet gäller",
                        "Den som delegerar",
                        "Den som uppgiften delegeras till",
                        "Beslutet följs upp",
                        "Giltighetstid",
                        "Beslutsdatum",
                        "Underskrifter");
        assertThat(TextRenderer.of(SWEDISH).render(document))
                .contains(
                        "Läkemedelstillförsel, via örat",
                        "Venprov",
                        "Solgården",
                        "Sjuksköterskan",
                        "Undersköterskan",
                        "2027-04-01",
                        "Från och med 2026-04-01 till och med 2028-03-31",
                        "2026-04-01")
                .doesNotContain("nurse-1", "assistant-1", "Continuity");
        assertThat(HtmlRenderer.of(SWEDISH).render(document)).contains("lang=\"sv\"", "Venprov");
        assertThat(document.withoutSensitiveBlocks().toString()).doesNotContain("Undersköterskan");
    }

    @Test
    void what_the_decision_does_not_state_is_shown_as_not_stated() {
        DelegationDecision bare = decision()
                .tasks(List.of())
                .units(ImmutableSet.of())
                .followUpDate(Optional.empty())
                .validity(DateInterval.from(DECIDED))
                .build();

        assertThat(TextRenderer.of(RenderOptions.of(Language.ENGLISH))
                        .render(DecisionDocument.of(bare, GUIDE, key -> "N", unit -> "U")))
                .contains("From and including 2026-04-01, last day not stated")
                .containsPattern("(?s)not stated.*not stated.*not stated.*not stated");
    }

    @Test
    void the_matrix_is_a_table_with_a_row_for_each_task() {
        DelegationRegister register = DelegationRegister.of(
                DelegationChecks.of(GUIDE, CompetenceCatalogues.norrbotten2026()),
                List.of(NURSE, ASSISTANT),
                List.of(decision().addTasks(TaskCode.of("KS-SPOLNING")).build()),
                List.of());
        UnitMatrix matrix = register.toMatrix(UNIT, List.of(NURSE.getKey(), ASSISTANT.getKey()), DECIDED);

        Report report = MatrixReport.of(
                matrix,
                GUIDE,
                List.of(EAR_DROPS, TaskCode.of("KS-SPOLNING"), TaskCode.of("LM-OGA")),
                key -> key.equals(NURSE.getKey()) ? "Sjuksköterskan" : "Undersköterskan");

        assertThat(TextRenderer.of(SWEDISH).render(report))
                .contains("Sjuksköterskan", "Undersköterskan", "Beror på", "Ja", "Nej");
        assertThat(report.isSensitive()).isTrue();
    }
}
