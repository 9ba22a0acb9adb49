package se.socialdata.delegation.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.socialdata.delegation.Sample.DECIDED;
import static se.socialdata.delegation.Sample.LAST_DAY;
import static se.socialdata.delegation.Sample.OTHER_UNIT;
import static se.socialdata.delegation.Sample.PATIENT;
import static se.socialdata.delegation.Sample.UNIT;
import static se.socialdata.delegation.Sample.instruction;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.socialdata.delegation.guide.TaskCode;

class InstructionTest {

    private static final TaskCode TASK = TaskCode.of("BH-SAR-ENKEL");

    @Test
    void an_instruction_covers_its_tasks_in_its_unit_from_its_day_to_its_last_day() {
        Instruction instruction = instruction(TASK).validUntil(LAST_DAY).build();

        assertThat(instruction.covers(TASK, UNIT, Optional.of(PATIENT), DECIDED))
                .isTrue();
        assertThat(instruction.covers(TASK, UNIT, Optional.empty(), LAST_DAY)).isTrue();
        assertThat(instruction.covers(TASK, UNIT, Optional.empty(), DECIDED.minusDays(1)))
                .isFalse();
        assertThat(instruction.covers(TASK, UNIT, Optional.empty(), LAST_DAY.plusDays(1)))
                .isFalse();
        assertThat(instruction.covers(TASK, OTHER_UNIT, Optional.empty(), DECIDED))
                .isFalse();
        assertThat(instruction.covers(TaskCode.of("PR-URIN"), UNIT, Optional.empty(), DECIDED))
                .isFalse();
    }

    @Test
    void an_instruction_about_one_patient_covers_no_other() {
        Instruction instruction = instruction(TASK).patient(PATIENT).build();

        assertThat(instruction.covers(TASK, UNIT, Optional.of(PATIENT), DECIDED))
                .isTrue();
        assertThat(instruction.covers(TASK, UNIT, Optional.empty(), DECIDED)).isFalse();
    }

    @Test
    void meaningless_values_are_refused_with_what_was_expected() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> instruction(TASK).tasks(ImmutableSet.of()).build())
                .withMessage("expected at least one task, got none");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> instruction(TASK).validUntil(DECIDED.minusDays(1)).build())
                .withMessage("expected a last day on or after the instruction 2026-04-01, got 2026-03-31");
    }
}
