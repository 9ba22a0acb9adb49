package se.socialdata.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleSetTest {

    private static final RuleSet<SampleDecision> ALL = SampleRules.ALL;

    private static List<String> ids(RuleSet<?> set) {
        return set.getRules().stream().map(Rule::getId).toList();
    }

    @Test
    void what_is_in_force_is_law_and_regulation() {
        assertThat(ids(ALL.inForce())).containsExactly("SMP-001", "SMP-002", "SMP-003", "SMP-004");
    }

    @Test
    void what_is_in_force_on_a_date_leaves_out_what_has_not_begun_or_has_ended() {
        assertThat(ids(ALL.inForce(LocalDate.of(2024, 12, 31)))).containsExactly("SMP-001", "SMP-002", "SMP-004");
        assertThat(ids(ALL.inForce(LocalDate.of(2025, 1, 1)))).contains("SMP-003");
        assertThat(ids(ALL.inForce(LocalDate.of(2026, 12, 31)))).contains("SMP-003");
        assertThat(ids(ALL.inForce(LocalDate.of(2027, 1, 1)))).doesNotContain("SMP-003");
    }

    @Test
    void guidance_is_added_by_name_and_a_rule_is_kept_once() {
        RuleSet<SampleDecision> guidance = ALL.withStatus(RuleStatus.GUIDANCE);

        RuleSet<SampleDecision> both = ALL.inForce().plus(guidance).plus(guidance);

        assertThat(ids(both)).containsExactly("SMP-001", "SMP-002", "SMP-003", "SMP-004", "SMP-005");
        assertThat(both.getNameSv()).isEqualTo("Provregler");
    }

    @Test
    void a_rule_is_taken_out_by_its_id() {
        assertThat(ids(ALL.inForce().minus("SMP-002"))).containsExactly("SMP-001", "SMP-003", "SMP-004");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ALL.minus("SMP-999"))
                .withMessage("expected the id of a rule of the set");
    }

    @Test
    void two_rules_with_the_same_id_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleSet.of(
                        "Prov", "Test", SampleDecision.class, SampleRules.VISITED, SampleRules.VISITED.at("other")))
                .withMessage("expected unique rule ids, got SMP-006 twice");
    }

    @Test
    void an_unfinished_rule_is_refused_with_all_that_it_lacks() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleSet.of(
                        "Prov",
                        "Test",
                        SampleDecision.class,
                        Rule.of("TST-001", SampleDecision.class).titled("Prov", "Test")))
                .withMessage("expected TST-001 to have a status and a source and a requirement");
    }

    @Test
    void rules_that_no_record_can_decide_are_not_part_of_an_assessment() {
        Assessment assessment =
                ALL.check(SampleDecision.decided(LocalDate.of(2025, 11, 30)), LocalDate.of(2025, 12, 31));

        assertThat(assessment.getNodes())
                .extracting(node -> node.getRuleId().orElseThrow())
                .containsExactly("SMP-001", "SMP-002", "SMP-003", "SMP-005", "SMP-006", "SMP-007");
    }
}
