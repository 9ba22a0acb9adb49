package se.socialdata.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RuleTest {

    private static final LocalDate DECIDED = LocalDate.of(2025, 11, 30);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 2, 28);

    private static RuleContext on(LocalDate day) {
        return RuleContext.of(day);
    }

    @Test
    void a_rule_passes_on_the_last_day_and_fails_on_the_day_after() {
        SampleDecision decision = SampleDecision.decided(DECIDED);

        assertThat(SampleRules.EXECUTED_IN_TIME.check(decision, on(LAST_DAY))).isEqualTo(Outcome.PASSED);
        assertThat(SampleRules.EXECUTED_IN_TIME.check(decision, on(LAST_DAY.plusDays(1))))
                .isEqualTo(Outcome.FAILED);
    }

    @Test
    void a_rule_does_not_apply_to_a_record_outside_its_condition() {
        SampleDecision executed = SampleDecision.decided(DECIDED).executed(LAST_DAY.plusYears(1));

        AssessmentNode node = SampleRules.EXECUTED_IN_TIME.explain(executed, on(LAST_DAY.plusYears(2)));

        assertThat(node.getOutcome()).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(node.getExplanationSv()).isEmpty();
    }

    @Test
    void a_rule_does_not_apply_outside_its_own_dates() {
        SampleDecision decision = SampleDecision.decided(DECIDED).executed(DECIDED.minusDays(1));
        Rule<SampleDecision> rule = SampleRules.EXECUTED_AFTER_DECISION;

        assertThat(rule.check(decision, on(LocalDate.of(2024, 12, 31)))).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(rule.check(decision, on(LocalDate.of(2025, 1, 1)))).isEqualTo(Outcome.FAILED);
        assertThat(rule.check(decision, on(LocalDate.of(2026, 12, 31)))).isEqualTo(Outcome.FAILED);
        assertThat(rule.check(decision, on(LocalDate.of(2027, 1, 1)))).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(rule.explain(decision, on(LocalDate.of(2027, 1, 1))).getProvision())
                .isEmpty();
    }

    @Test
    void the_provision_is_that_of_the_date_asked_about() {
        assertThat(SampleRules.EXECUTED_IN_TIME.getProvisions(LocalDate.of(2025, 6, 30)))
                .hasToString("[16 kap. 6 f § SoL (2001:453)]");
        assertThat(SampleRules.EXECUTED_IN_TIME.getProvisions(LocalDate.of(2025, 7, 1)))
                .hasToString("[34 kap. 1 § SoL (2025:400)]");
    }

    @Test
    void a_missing_fact_makes_the_rule_undetermined_and_is_named_with_its_place() {
        AssessmentNode node =
                SampleRules.EXECUTED_AFTER_DECISION.explain(SampleDecision.decided(DECIDED), on(LAST_DAY));

        assertThat(node.getOutcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(node.getExplanationSv()).contains("Kan inte avgöras, uppgift saknas: verkställighetsdatum");
        assertThat(node.getExplanationEn()).contains("Cannot be determined, missing: execution date");
        assertThat(node.getPath()).isEqualTo("executed");
    }

    @Test
    void a_fact_is_judged_where_it_is_there() {
        SampleDecision decision = SampleDecision.decided(DECIDED);

        assertThat(SampleRules.EXECUTED_AFTER_DECISION.check(decision.executed(DECIDED), on(LAST_DAY)))
                .isEqualTo(Outcome.PASSED);
        assertThat(SampleRules.EXECUTED_AFTER_DECISION.check(decision.executed(DECIDED.minusDays(1)), on(LAST_DAY)))
                .isEqualTo(Outcome.FAILED);
    }

    @Test
    void a_rule_is_undetermined_where_it_is_not_known_whether_it_applies() {
        Rule<SampleDecision> rule = Rule.of("TST-001", SampleDecision.class)
                .titled("Prov", "Test")
                .appliesWhen(Condition.ofFact("verkställt", "executed", SampleRules.EXECUTION_DATE, day -> true))
                .requires(decision -> {
                    throw new IllegalStateException("asked");
                });

        AssessmentNode node = rule.explain(SampleDecision.decided(DECIDED), on(LAST_DAY));

        assertThat(node.getOutcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(node.getExplanationEn()).contains("Cannot be determined, missing: execution date");
        assertThat(node.getChildren())
                .extracting(AssessmentNode::getKind, AssessmentNode::getOutcome)
                .containsExactly(
                        tuple(NodeKind.APPLICABILITY, Outcome.UNDETERMINED),
                        tuple(NodeKind.REQUIREMENT, Outcome.NOT_APPLICABLE));
    }

    @Test
    void a_truth_that_is_not_known_makes_the_rule_undetermined_without_naming_a_fact() {
        Rule<SampleDecision> rule =
                Rule.of("TST-001", SampleDecision.class).requiresTruth((decision, context) -> Truth.UNKNOWN);

        assertThat(rule.explain(SampleDecision.decided(DECIDED), on(LAST_DAY)).getExplanationSv())
                .contains("Kan inte avgöras");
    }

    @Test
    void a_parameter_that_is_not_set_is_a_missing_fact() {
        SampleDecision decision = SampleDecision.decided(DECIDED).visited(3);
        RuleContext unset = on(LAST_DAY);

        assertThat(SampleRules.VISITED.explain(decision, unset).getExplanationSv())
                .contains("Kan inte avgöras, uppgift saknas: antal besök per år");
        assertThat(SampleRules.VISITED.explain(decision, unset).getPath()).isEqualTo("visits");
        assertThat(SampleRules.VISITED.check(decision, unset.withParameter(SampleRules.VISITS, 3)))
                .isEqualTo(Outcome.PASSED);
        assertThat(SampleRules.VISITED.check(decision, unset.withParameter(SampleRules.VISITS, 4)))
                .isEqualTo(Outcome.FAILED);
    }

    @Test
    void conditions_given_in_several_steps_must_all_hold() {
        Rule<SampleDecision> rule = Rule.of("TST-001", SampleDecision.class)
                .requires(decision -> decision.visits() > 1)
                .requires((decision, context) -> context.asOf().equals(LAST_DAY));

        assertThat(rule.check(SampleDecision.decided(DECIDED).visited(2), on(LAST_DAY)))
                .isEqualTo(Outcome.PASSED);
        assertThat(rule.check(SampleDecision.decided(DECIDED).visited(1), on(LAST_DAY)))
                .isEqualTo(Outcome.FAILED);
        assertThat(rule.check(SampleDecision.decided(DECIDED).visited(2), on(DECIDED)))
                .isEqualTo(Outcome.FAILED);
    }

    @Test
    void every_element_has_a_node_of_its_own_with_its_index() {
        SampleDecision decision = SampleDecision.decided(DECIDED)
                .offered(
                        new SampleDecision.Offer(DECIDED, Optional.empty()),
                        new SampleDecision.Offer(DECIDED.minusDays(1), Optional.empty()));

        AssessmentNode node = SampleRules.OFFERED_AFTER_DECISION.explain(decision, on(LAST_DAY));

        assertThat(node.getExplanationSv()).isEmpty();
        assertThat(node.getChildren())
                .extracting(AssessmentNode::getOutcome, AssessmentNode::getPath, AssessmentNode::getExplanationEn)
                .containsExactly(
                        tuple(Outcome.PASSED, "offers[0].made", Optional.empty()),
                        tuple(Outcome.FAILED, "offers[1].made", Optional.of("Offered 2025-11-29, decided 2025-11-30")));
    }

    @Test
    void an_empty_list_meets_what_is_required_of_each_element() {
        assertThat(SampleRules.OFFERED_AFTER_DECISION.check(SampleDecision.decided(DECIDED), on(LAST_DAY)))
                .isEqualTo(Outcome.PASSED);
    }

    @Test
    void elements_outside_the_condition_are_not_judged() {
        Rule<SampleDecision> rule = Rule.of("TST-001", SampleDecision.class)
                .requiresEach(Each.of("offers", SampleDecision::offers)
                        .appliesWhen(offer -> offer.answered().isPresent())
                        .requires(offer -> false));
        SampleDecision decision = SampleDecision.decided(DECIDED)
                .offered(
                        new SampleDecision.Offer(DECIDED, Optional.empty()),
                        new SampleDecision.Offer(DECIDED, Optional.of(DECIDED)));

        assertThat(rule.explain(decision, on(LAST_DAY)).getChildren())
                .extracting(AssessmentNode::getOutcome)
                .containsExactly(Outcome.NOT_APPLICABLE, Outcome.FAILED);
    }

    @Test
    void a_missing_fact_of_an_element_is_named_with_its_place() {
        SampleDecision decision =
                SampleDecision.decided(DECIDED).offered(new SampleDecision.Offer(DECIDED, Optional.empty()));

        AssessmentNode element = SampleRules.ANSWERED_SOON
                .explain(decision, on(LAST_DAY))
                .getChildren()
                .get(0);

        assertThat(element.getOutcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(element.getExplanationSv()).contains("Kan inte avgöras, uppgift saknas: svarsdatum");
        assertThat(element.getChildren()).extracting(AssessmentNode::getPath).containsExactly("offers[0].answered");
    }

    @Test
    void an_informational_rule_is_never_checked() {
        assertThat(SampleRules.BOARD_ORGANISES.check(SampleDecision.decided(DECIDED), on(LAST_DAY)))
                .isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void an_explanation_is_not_written_until_it_is_asked_for() {
        Rule<SampleDecision> rule = SampleRules.VISITED_TWICE.explaining(
                decision -> {
                    throw new IllegalStateException("asked");
                },
                decision -> "");

        assertThat(rule.check(SampleDecision.decided(DECIDED), on(LAST_DAY))).isEqualTo(Outcome.FAILED);
    }

    @Test
    void the_severity_is_the_usual_one_of_the_status_unless_it_is_given() {
        assertThat(SampleRules.EXECUTED_IN_TIME.getSeverity()).isEqualTo(Severity.ERROR);
        assertThat(SampleRules.VISITED.getSeverity()).isEqualTo(Severity.ERROR);
        assertThat(SampleRules.ANSWERED_SOON.getSeverity()).isEqualTo(Severity.WARNING);
        assertThat(SampleRules.VISITED_TWICE.getSeverity()).isEqualTo(Severity.INFORMATION);
    }

    @Test
    void a_rule_tells_what_it_lacks() {
        assertThat(Rule.of("TST-001", SampleDecision.class).getDefects())
                .containsExactly("a Swedish and an English title", "a status", "a source", "a requirement");
        assertThat(SampleRules.BOARD_ORGANISES.requires(decision -> true).getDefects())
                .containsExactly("no requirement, being informational");
        assertThat(SampleRules.ANSWERED_SOON.severity(Severity.ERROR).getDefects())
                .containsExactly("a severity below error, being guidance or a proposal");
        assertThat(SampleRules.VISITED.from(LAST_DAY).until(DECIDED).getDefects())
                .containsExactly("a last day on or after its first day");
        assertThatIllegalStateException()
                .isThrownBy(() -> Rule.of("TST-001", SampleDecision.class).getStatus())
                .withMessage("expected the rule to have a status");
    }

    @Test
    void a_fact_may_depend_on_the_day_asked_about() {
        Fact<SampleDecision, LocalDate> executedBy = Fact.ofContext(
                "executed", "verkställighetsdatum", "execution date", (decision, context) -> decision.executed()
                        .filter(day -> !day.isAfter(context.asOf())));
        Rule<SampleDecision> rule = Rule.of("TST-002", SampleDecision.class)
                .titled("Beslutet är verkställt", "The decision is executed")
                .status(RuleStatus.LAW)
                .citing(SampleRules.HANDBOOK.section("s. 1"))
                .requiresFact(executedBy, day -> true);
        SampleDecision decision = SampleDecision.decided(DECIDED).executed(LAST_DAY);

        assertThat(rule.check(decision, on(LAST_DAY))).isEqualTo(Outcome.PASSED);
        assertThat(rule.check(decision, on(LAST_DAY.minusDays(1)))).isEqualTo(Outcome.UNDETERMINED);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fact.ofContext(" ", "uppgift", "fact", (record, context) -> Optional.empty()))
                .withMessage("expected the path of the property that holds the fact");
    }

    @Test
    void an_id_is_capital_letters_digits_and_hyphens() {
        assertThat(Rule.of("LSS-28F-1", SampleDecision.class).getId()).isEqualTo("LSS-28F-1");
        for (String id : List.of("", "EVB", "evb-1", "EVB-", "EVB 1", "1-A")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Rule.of(id, SampleDecision.class))
                    .withMessage("expected a rule id such as EVB-001");
        }
    }

    @Test
    void the_text_of_a_context_holds_the_names_of_parameters_and_not_their_values() {
        assertThat(on(DECIDED).withParameter(SampleRules.VISITS, 42))
                .hasToString("RuleContext[2025-11-30, [visits-per-year]]");
    }
}
