package se.socialdata.core.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class RetentionProperties {

    private static final RetentionPolicy POLICY = RetentionPolicy.standard();
    private static final LocalDate FIRST_DAY = LocalDate.of(2018, 1, 1);

    @Property
    void a_file_is_destroyed_only_when_everything_is_known_and_nothing_exempts_it(
            @ForAll RetentionFacts facts, @ForAll @IntRange(max = 4000) int days) {
        LocalDate asOf = FIRST_DAY.plusDays(days);

        if (POLICY.decide(facts, asOf).isDestructionDue()) {
            assertThat(facts.getLastEntryDate().orElseThrow().plusYears(5)).isBefore(asOf);
            assertThat(facts.getPlacedOutsideHome()).contains(false);
            assertThat(facts.getOtherRecordsKept()).contains(false);
            assertThat(facts.isPaternityOrAdoption()).isFalse();
            assertThat(facts.getBirthDate().orElseThrow().getDayOfMonth() % 10 == 5)
                    .isFalse();
            assertThat(facts.getMunicipality().orElseThrow().getCode()).doesNotMatch("05..|09..|22..|1480");
        }
    }

    @Property
    void a_later_entry_never_brings_destruction_nearer(
            @ForAll RetentionFacts facts,
            @ForAll @IntRange(max = 4000) int days,
            @ForAll @IntRange(max = 999) int later) {
        LocalDate asOf = FIRST_DAY.plusDays(days);
        RetentionFacts touched = RetentionFacts.builder()
                .from(facts)
                .lastEntryDate(facts.getLastEntryDate().map(day -> day.plusDays(later)))
                .build();

        assertThat(POLICY.decide(facts, asOf).isDestructionDue()
                        || !POLICY.decide(touched, asOf).isDestructionDue())
                .isTrue();
    }

    @Property
    void every_decision_says_why_or_what_is_missing(@ForAll RetentionDecision decision) {
        assertThat(decision.getReasons().isEmpty()).isEqualTo(decision.getOutcome() == RetentionOutcome.UNDETERMINED);
        assertThat(decision.getMissing().isEmpty()).isEqualTo(decision.getOutcome() != RetentionOutcome.UNDETERMINED);
    }
}
