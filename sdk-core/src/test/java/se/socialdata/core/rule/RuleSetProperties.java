package se.socialdata.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

class RuleSetProperties {

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 800).map(FIRST::plusDays);
    }

    @Provide
    Arbitrary<SampleDecision> decisions() {
        Arbitrary<SampleDecision.Offer> offers =
                Combinators.combine(days(), days().optional()).as(SampleDecision.Offer::new);
        return Combinators.combine(
                        days(),
                        days().optional(),
                        offers.list().ofMaxSize(3),
                        Arbitraries.integers().between(0, 4))
                .as((decided, executed, made, visits) ->
                        new SampleDecision(Samples.PERSON, decided, executed, made, visits));
    }

    @Property(tries = 200)
    void checking_twice_gives_equal_assessments(
            @ForAll("decisions") SampleDecision decision, @ForAll("days") LocalDate asOf) {
        assertThat(SampleRules.ALL.check(decision, asOf)).isEqualTo(SampleRules.ALL.check(decision, asOf));
    }

    @Property(tries = 200)
    void every_failed_rule_has_a_finding_and_no_other_has(
            @ForAll("decisions") SampleDecision decision, @ForAll("days") LocalDate asOf) {
        Assessment assessment = SampleRules.ALL.check(decision, asOf);

        List<String> failed = assessment.getNodes().stream()
                .filter(node -> node.getOutcome() == Outcome.FAILED)
                .map(node -> node.getRuleId().orElseThrow())
                .toList();
        assertThat(assessment.getFindings().stream().map(Finding::getRuleId).distinct())
                .containsExactlyElementsOf(failed);
        assertThat(assessment.isPassed()).isEqualTo(failed.isEmpty());
    }

    @Property(tries = 200)
    void no_text_holds_the_personal_identity_number(
            @ForAll("decisions") SampleDecision decision, @ForAll("days") LocalDate asOf) {
        Assessment assessment = SampleRules.ALL.check(decision, asOf);

        assertThat(assessment + " " + assessment.getNodes() + assessment.getFindingsAndUndetermined())
                .doesNotContain(Samples.PERSON);
    }

    @Property(tries = 200)
    void a_rule_set_finds_what_each_of_its_rules_finds_alone(
            @ForAll("decisions") SampleDecision decision, @ForAll("days") LocalDate asOf) {
        RuleContext context = RuleContext.of(asOf);
        Assessment assessment = SampleRules.ALL.check(decision, context);

        for (Outcome outcome : Outcome.values()) {
            assertThat(assessment.count(outcome)).isEqualTo((int) SampleRules.ALL.getRules().stream()
                    .filter(rule -> !rule.isInformational() && rule.check(decision, context) == outcome)
                    .count());
        }
    }

    @Property(tries = 20)
    void a_set_of_any_size_keeps_the_outcomes_of_its_rules_apart(@ForAll @Size(max = 70) List<Truth> truths) {
        List<Rule<Boolean>> rules = new ArrayList<>();
        for (Truth truth : truths) {
            rules.add(Rule.of("SIZE-" + rules.size(), Boolean.class)
                    .titled("Prov", "Test")
                    .status(RuleStatus.LAW)
                    .citing(SampleRules.HANDBOOK.section("s. 1"))
                    .requiresTruth((record, context) -> truth));
        }
        Assessment assessment = RuleSet.of("Prov", "Test", Boolean.class, rules).check(true, FIRST);

        assertThat(assessment.getFindingsAndUndetermined()).hasSize((int)
                truths.stream().filter(truth -> truth != Truth.TRUE).count());
        assertThat(assessment.count(Outcome.FAILED)).isEqualTo((int)
                truths.stream().filter(truth -> truth == Truth.FALSE).count());
        assertThat(assessment.isPassed()).isEqualTo(!truths.contains(Truth.FALSE));
        assertThat(assessment.isDetermined()).isEqualTo(!truths.contains(Truth.UNKNOWN));
    }

    @Property(tries = 200)
    void adding_rules_never_changes_how_the_others_came_out(
            @ForAll("decisions") SampleDecision decision, @ForAll("days") LocalDate asOf) {
        Assessment some = SampleRules.ALL.inForce().check(decision, asOf);
        Assessment all = SampleRules.ALL.check(decision, asOf);

        assertThat(all.getNodes()).containsAll(some.getNodes());
    }

    @Property(tries = 5)
    void eight_threads_on_one_rule_set_find_what_one_thread_finds(
            @ForAll @Size(200) List<@From("decisions") SampleDecision> decisions) throws Exception {
        RuleContext context = RuleContext.of(LocalDate.of(2026, 1, 1));
        Callable<List<Assessment>> checkAll = () -> decisions.stream()
                .map(decision -> SampleRules.ALL.check(decision, context))
                .toList();
        List<Assessment> expected = checkAll.call();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<List<Assessment>>> results = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                results.add(threads.submit(checkAll));
            }
            for (Future<List<Assessment>> result : results) {
                assertThat(result.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Property(tries = 50)
    void the_arbitraries_of_the_test_kit_are_found_and_agree_with_themselves(
            @ForAll Assessment assessment, @ForAll Finding finding, @ForAll RuleContext context) {
        assertThat(assessment.getFindings()).hasSize(assessment.count(Outcome.FAILED));
        assertThat(finding.getOutcome()).isIn(Outcome.FAILED, Outcome.UNDETERMINED);
        assertThat(context.get(SampleRules.VISITS)).isEqualTo(Optional.empty());
    }
}
