package se.socialdata.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleCatalogueTest {

    private static final RuleCatalogue CATALOGUE = RuleCatalogue.of(List.of(new SampleRules.Provider()));

    /** An area with whatever sets it is given. */
    private record Area(String getAreaSv, String getAreaEn, ImmutableList<RuleSet<?>> getRuleSets)
            implements RuleProvider {}

    @Test
    void every_rule_is_found_by_its_id() {
        assertThat(CATALOGUE.getRules()).hasSize(7);
        assertThat(CATALOGUE.find("SMP-003")).contains(SampleRules.EXECUTED_AFTER_DECISION);
        assertThat(CATALOGUE.find("SMP-999")).isEmpty();
        assertThat(CATALOGUE).hasToString("RuleCatalogue[1 areas, 7 rules]");
    }

    @Test
    void a_rule_that_stands_in_two_sets_of_an_area_is_listed_once() {
        RuleCatalogue twice = RuleCatalogue.of(
                List.of(new Area("Prov", "Sample", ImmutableList.of(SampleRules.ALL, SampleRules.ALL.inForce()))));

        assertThat(twice.getRules()).isEqualTo(CATALOGUE.getRules());
    }

    @Test
    void two_areas_with_a_rule_of_the_same_id_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleCatalogue.of(List.of(new SampleRules.Provider(), new SampleRules.Provider())))
                .withMessage("expected unique rule ids, got SMP-001 twice");
    }

    @Test
    void the_document_has_a_table_for_each_area_with_cells_escaped() {
        RuleSet<SampleDecision> some = RuleSet.of(
                "Prov",
                "Sample",
                SampleDecision.class,
                SampleRules.EXECUTED_IN_TIME,
                SampleRules.EXECUTED_AFTER_DECISION,
                SampleRules.BOARD_ORGANISES,
                SampleRules.ANSWERED_SOON);
        RuleCatalogue catalogue = RuleCatalogue.of(List.of(
                new Area("Övrigt", "Other", ImmutableList.of()),
                new Area("Beslut", "Decisions", ImmutableList.of(some))));

        assertThat(catalogue.toMarkdown(LocalDate.of(2026, 1, 1)))
                .isEqualTo(
                        """
                        # Regelkatalog / Rule catalogue

                        Lagrum per 2026-01-01. / Provisions as of 2026-01-01.

                        ## Beslut / Decisions

                        | Id | Regel | Rule | Ställning / Status | Allvar / Severity | Lagrum / Provision | Från / Since |
                        |---|---|---|---|---|---|---|
                        | SMP-001 | Beslutet verkställs inom tre månader | The decision is executed within three months \
                        | lag / law | fel / error | 34 kap. 1 § SoL (2025:400) | – |
                        | SMP-003 | Verkställigheten ligger efter beslutet | The execution lies after the decision \
                        | lag / law | fel / error | s. 5 Handboken | 2025-01-01 |
                        | SMP-004 | Nämnden har rutiner | The board has routines \
                        | lag / law | prövas inte / not checked | s. 6 Handboken | – |
                        | SMP-005 | Svar ges inom {en} månad \\| $1 \\ snarast | An answer is given within {a} month \\| $1 \\ soon \
                        | vägledning / guidance | varning / warning | s. 7 Handboken | – |

                        ## Övrigt / Other

                        | Id | Regel | Rule | Ställning / Status | Allvar / Severity | Lagrum / Provision | Från / Since |
                        |---|---|---|---|---|---|---|
                        """);
    }

    @Test
    void the_catalogue_of_the_class_path_has_unique_ids() {
        assertThat(RuleCatalogue.load().getRules().keySet()).doesNotHaveDuplicates();
    }
}
