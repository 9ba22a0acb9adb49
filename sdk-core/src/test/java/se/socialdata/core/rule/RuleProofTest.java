package se.socialdata.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.socialdata.core.arbitraries.RuleProof;

class RuleProofTest {

    private static final LocalDate DECIDED = LocalDate.of(2025, 11, 30);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 2, 28);
    private static final SampleDecision DECISION = SampleDecision.decided(DECIDED);

    private static RuleSet<SampleDecision> only(Rule<SampleDecision> rule) {
        return RuleSet.of("Prov", "Sample", SampleDecision.class, rule);
    }

    private static SampleDecision offered(LocalDate made, LocalDate answered) {
        return DECISION.offered(new SampleDecision.Offer(made, Optional.of(answered)));
    }

    @Test
    void the_sample_rules_are_proved() {
        RuleContext visits = RuleContext.of(LAST_DAY).withParameter(SampleRules.VISITS, 2);
        RuleProof<SampleDecision> proof = RuleProof.of(SampleRules.ALL)
                .passes("SMP-001", DECISION, LAST_DAY)
                .fails("SMP-001", DECISION, LAST_DAY.plusDays(1))
                .example("SMP-001", Outcome.NOT_APPLICABLE, DECISION.executed(LAST_DAY), visits)
                .passes("SMP-002", offered(DECIDED, DECIDED), LAST_DAY)
                .fails("SMP-002", offered(DECIDED.minusDays(1), DECIDED), LAST_DAY)
                .passes("SMP-003", DECISION.executed(DECIDED), LAST_DAY)
                .fails("SMP-003", DECISION.executed(DECIDED.minusDays(1)), LAST_DAY)
                .passes("SMP-005", offered(DECIDED, DECIDED.plusMonths(1)), LAST_DAY)
                .fails("SMP-005", offered(DECIDED, DECIDED.plusMonths(1).plusDays(1)), LAST_DAY)
                .example("SMP-006", Outcome.PASSED, DECISION.visited(2), visits)
                .example("SMP-006", Outcome.FAILED, DECISION.visited(1), visits)
                .passes("SMP-007", DECISION.visited(2), LAST_DAY)
                .fails("SMP-007", DECISION.visited(1), LAST_DAY);

        proof.verify();
        assertThat(SampleRules.ALL.getRules()).hasSize(7);
    }

    @Test
    void every_missing_or_mistaken_example_is_told_at_once() {
        assertThatThrownBy(() -> RuleProof.of(SampleRules.ALL.inForce().minus("SMP-002"))
                        .passes("SMP-001", DECISION, LAST_DAY.plusDays(1))
                        .fails("SMP-003", DECISION.executed(DECIDED.minusDays(1)), LAST_DAY)
                        .passes("SMP-004", DECISION, LAST_DAY)
                        .verify())
                .isInstanceOf(AssertionError.class)
                .hasMessage(
                        """
                        SMP-001: passed example 1 came out as failed
                        SMP-004: no such rule to check in Sample rules
                        SMP-001: no failed example
                        SMP-003: no passed example""");
    }

    @Test
    void a_message_with_a_personal_identity_number_and_a_source_that_ends_are_told() {
        Rule<SampleDecision> careless = SampleRules.VISITED_TWICE
                .citing(date -> Optional.empty())
                .explaining(decision -> "Besök saknas för " + decision.person(), decision -> "Visits are missing");

        assertThatThrownBy(() -> RuleProof.of(only(careless))
                        .passes("SMP-007", DECISION.visited(2), LAST_DAY)
                        .fails("SMP-007", DECISION, LAST_DAY)
                        .verify())
                .hasMessage(
                        """
                        SMP-007: a finding without a source on 2026-02-28
                        SMP-007: a message that looks as if it held a personal identity number""");
    }
}
