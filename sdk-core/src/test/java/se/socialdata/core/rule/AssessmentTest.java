package se.socialdata.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AssessmentTest {

    private static final LocalDate DECIDED = LocalDate.of(2025, 11, 30);
    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 1);

    private static final SampleDecision BAD = SampleDecision.decided(DECIDED)
            .offered(
                    new SampleDecision.Offer(DECIDED.minusDays(2), Optional.empty()),
                    new SampleDecision.Offer(DECIDED, Optional.empty()),
                    new SampleDecision.Offer(DECIDED.minusDays(1), Optional.empty()));

    private static final Assessment ASSESSMENT = SampleRules.ALL.check(BAD, AS_OF);

    @Test
    void findings_come_in_the_order_of_the_rules_and_the_elements() {
        assertThat(ASSESSMENT.getFindings())
                .extracting(Finding::getRuleId, Finding::getPath)
                .containsExactly(
                        tuple("SMP-001", "decided"),
                        tuple("SMP-002", "offers[0].made"),
                        tuple("SMP-002", "offers[2].made"),
                        tuple("SMP-007", ""));
    }

    @Test
    void undetermined_rules_are_findings_only_if_they_are_asked_for() {
        assertThat(ASSESSMENT.getFindings()).extracting(Finding::getOutcome).containsOnly(Outcome.FAILED);
        assertThat(ASSESSMENT.getFindingsAndUndetermined())
                .filteredOn(finding -> finding.getOutcome() == Outcome.UNDETERMINED)
                .extracting(Finding::getRuleId, Finding::getPath)
                .containsExactly(
                        tuple("SMP-003", "executed"),
                        tuple("SMP-005", "offers[0]"),
                        tuple("SMP-005", "offers[1]"),
                        tuple("SMP-005", "offers[2]"),
                        tuple("SMP-006", "visits"));
    }

    @Test
    void a_finding_says_which_rule_how_grave_where_in_words_and_by_which_provision() {
        Finding finding = ASSESSMENT.getFindings().get(0);

        assertThat(finding.getSeverity()).isEqualTo(Severity.ERROR);
        assertThat(finding.toMessage(Locale.forLanguageTag("sv-SE")))
                .isEqualTo("Skulle ha verkställts senast 2026-02-28");
        assertThat(finding.toMessage(Locale.GERMAN)).isEqualTo("Was to be executed by 2026-02-28");
        assertThat(finding.getProvision().orElseThrow()).hasToString("34 kap. 1 § SoL (2025:400)");
    }

    @Test
    void outcomes_are_counted() {
        assertThat(ASSESSMENT.isPassed()).isFalse();
        assertThat(ASSESSMENT.isDetermined()).isFalse();
        assertThat(ASSESSMENT)
                .hasToString("Assessment[SampleDecision, 2026-03-01,"
                        + " passed 0, failed 3, not applicable 0, undetermined 3]");
    }

    @Test
    void a_record_that_meets_every_rule_passes() {
        Assessment good =
                SampleRules.ALL.inForce().check(SampleDecision.decided(DECIDED).executed(DECIDED), AS_OF);

        assertThat(good.isPassed()).isTrue();
        assertThat(good.isDetermined()).isTrue();
        assertThat(good.getFindingsAndUndetermined()).isEmpty();
        assertThat(good.count(Outcome.PASSED)).isEqualTo(2);
        assertThat(good.count(Outcome.NOT_APPLICABLE)).isEqualTo(1);
    }

    @Test
    void an_assessment_made_again_from_what_was_stored_is_equal_and_finds_the_same() {
        Assessment stored = Assessment.of(
                ASSESSMENT.getSubjectType(), ASSESSMENT.getAsOf(), ASSESSMENT.getSdkVersion(), ASSESSMENT.getNodes());

        assertThat(stored).isEqualTo(ASSESSMENT).hasSameHashCodeAs(ASSESSMENT);
        assertThat(stored.getFindingsAndUndetermined()).isEqualTo(ASSESSMENT.getFindingsAndUndetermined());
        assertThat(stored).isNotEqualTo(Assessment.of("Other", AS_OF, stored.getSdkVersion(), stored.getNodes()));
        assertThat(stored)
                .isNotEqualTo(Assessment.of("SampleDecision", AS_OF, stored.getSdkVersion(), ImmutableList.of()));
    }

    @Test
    void the_version_of_the_sdk_comes_from_the_build() {
        assertThat(ASSESSMENT.getSdkVersion()).matches("\\d+\\.\\d+\\.\\d+(-[A-Za-z0-9.]+)?");
    }

    @Test
    void nothing_personal_is_in_any_text() {
        assertThat(ASSESSMENT.toString() + ASSESSMENT.getNodes() + ASSESSMENT.getFindingsAndUndetermined())
                .doesNotContain(Samples.PERSON);
    }
}
