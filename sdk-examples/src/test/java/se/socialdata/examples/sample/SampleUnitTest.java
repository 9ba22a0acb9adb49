package se.socialdata.examples.sample;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import se.socialdata.delegation.decision.DelegationDecision;
import se.socialdata.delegation.decision.DelegationState;
import se.socialdata.delegation.decision.Instruction;
import se.socialdata.delegation.decision.StaffMember;
import se.socialdata.delegation.guide.Guides;
import se.socialdata.delegation.guide.Profession;

class SampleUnitTest {

    @Test
    void the_unit_has_twenty_staff_of_five_professions() {
        assertThat(SampleUnit.staff().stream().collect(groupingBy(StaffMember::getProfession, counting())))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        Profession.NURSE, 3L,
                        Profession.OCCUPATIONAL_THERAPIST, 1L,
                        Profession.PHYSIOTHERAPIST, 1L,
                        Profession.ASSISTANT_NURSE, 11L,
                        Profession.CARE_STAFF, 4L));
        assertThat(SampleUnit.staff())
                .extracting(member -> member.getKey().value())
                .doesNotHaveDuplicates()
                .isSorted()
                .startsWith("S-01")
                .endsWith("S-20");
    }

    @Test
    void every_state_of_a_decision_occurs() {
        assertThat(SampleUnit.decisions().stream()
                        .collect(groupingBy(
                                decision -> decision.stateOn(SampleUnit.AS_OF).orElseThrow(), counting())))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        DelegationState.NOT_YET_VALID, 1L,
                        DelegationState.IN_FORCE, 34L,
                        DelegationState.FOLLOW_UP_OVERDUE, 3L,
                        DelegationState.EXPIRED, 1L,
                        DelegationState.REVOKED, 1L,
                        DelegationState.ENDED, 1L,
                        DelegationState.MAY_BE_DELETED, 1L));
    }

    @Test
    void decisions_and_instructions_have_ids_in_order_and_tasks_of_the_guide() {
        assertThat(SampleUnit.decisions())
                .hasSize(42)
                .extracting(DelegationDecision::getId)
                .doesNotHaveDuplicates()
                .isSorted();
        assertThat(SampleUnit.instructions())
                .hasSize(10)
                .extracting(Instruction::getId)
                .doesNotHaveDuplicates()
                .isSorted();
        assertThat(SampleUnit.decisions())
                .allMatch(decision -> Guides.norrbotten2026().getTasks().containsAll(decision.getTasks()))
                .allMatch(decision -> SampleUnit.staff().contains(decision.getRecipient()));
        assertThat(SampleUnit.instructions())
                .allMatch(instruction -> Guides.norrbotten2026().getTasks().containsAll(instruction.getTasks()));
    }
}
