package se.socialdata.delegation.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.socialdata.delegation.Sample.ASSISTANT;
import static se.socialdata.delegation.Sample.DECIDED;
import static se.socialdata.delegation.Sample.EAR_DROPS;
import static se.socialdata.delegation.Sample.FIRST_DUE;
import static se.socialdata.delegation.Sample.LAST_DAY;
import static se.socialdata.delegation.Sample.NURSE;
import static se.socialdata.delegation.Sample.OTHER_UNIT;
import static se.socialdata.delegation.Sample.SOMEBODY;
import static se.socialdata.delegation.Sample.UNIT;
import static se.socialdata.delegation.Sample.VENOUS_SAMPLE;
import static se.socialdata.delegation.Sample.decision;
import static se.socialdata.delegation.Sample.followUp;
import static se.socialdata.delegation.Sample.instruction;
import static se.socialdata.delegation.Sample.revoked;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.socialdata.core.time.DateInterval;
import se.socialdata.delegation.check.Answer;
import se.socialdata.delegation.check.DelegationChecks;
import se.socialdata.delegation.competence.CompetenceCatalogues;
import se.socialdata.delegation.decision.DelegationDecision;
import se.socialdata.delegation.decision.Instruction;
import se.socialdata.delegation.decision.StaffMember;
import se.socialdata.delegation.guide.Guides;
import se.socialdata.delegation.guide.Profession;
import se.socialdata.delegation.guide.TaskCode;

class DelegationRegisterTest {

    private static final DelegationChecks CHECKS =
            DelegationChecks.of(Guides.norrbotten2026(), CompetenceCatalogues.norrbotten2026());
    private static final TaskCode RINSING = TaskCode.of("KS-SPOLNING");
    private static final TaskCode URINE_SAMPLE = TaskCode.of("PR-URIN");

    private static final DelegationDecision FIRST = decision().id("D-1").build();
    private static final DelegationDecision FOLLOWED_UP = decision()
            .id("D-2")
            .addFollowUps(followUp(LocalDate.of(2027, 3, 1)))
            .build();
    private static final DelegationDecision REVOKED =
            decision().id("D-3").revocation(revoked(LocalDate.of(2026, 9, 1))).build();
    private static final DelegationDecision ELSEWHERE = decision()
            .id("D-4")
            .units(ImmutableSet.of(OTHER_UNIT))
            .tasks(List.of(RINSING))
            .build();

    private static DelegationRegister register(DelegationDecision... decisions) {
        return DelegationRegister.of(
                CHECKS,
                List.of(NURSE, ASSISTANT),
                List.of(decisions),
                List.of(instruction(URINE_SAMPLE).build()));
    }

    private static final DelegationRegister ALL = register(ELSEWHERE, REVOKED, FOLLOWED_UP, FIRST);

    @Test
    void decisions_are_found_by_person_unit_and_task_in_order_of_the_id() {
        assertThat(ALL.getDecisions()).containsExactly(FIRST, FOLLOWED_UP, REVOKED, ELSEWHERE);
        assertThat(ALL.findByPerson(ASSISTANT.getKey())).hasSize(4);
        assertThat(ALL.findByPerson(SOMEBODY)).isEmpty();
        assertThat(ALL.findByUnit(UNIT)).containsExactly(FIRST, FOLLOWED_UP, REVOKED);
        assertThat(ALL.findByTask(RINSING)).containsExactly(ELSEWHERE);
        assertThat(ALL.findByTask(TaskCode.of("LM-OGA"))).isEmpty();
        assertThat(ALL).hasToString("DelegationRegister[4 decisions, 2 staff]");
    }

    @Test
    void follow_ups_are_due_until_the_last_day_in_time_and_overdue_from_the_next() {
        assertThat(ALL.findDue(DateInterval.ofDay(FIRST_DUE), DECIDED))
                .extracting(due -> due.decision().getId())
                .containsExactly("D-1", "D-2", "D-4");
        assertThat(ALL.findDue(DateInterval.of(DECIDED, FIRST_DUE), LocalDate.of(2027, 3, 1)))
                .extracting(due -> due.decision().getId())
                .containsExactly("D-1", "D-4");
        assertThat(ALL.findOverdue(FIRST_DUE)).isEmpty();
        assertThat(ALL.findOverdue(FIRST_DUE.plusDays(1)))
                .containsExactly(new DueFollowUp(FIRST, FIRST_DUE), new DueFollowUp(ELSEWHERE, FIRST_DUE));
        assertThat(ALL.findOverdue(LAST_DAY.plusDays(1))).isEmpty();
        assertThat(ALL.findDue(DateInterval.ofDay(FIRST_DUE), DECIDED.minusDays(1)))
                .isEmpty();
    }

    @Test
    void decisions_expire_on_their_last_day_in_force() {
        assertThat(ALL.findExpiring(DateInterval.ofDay(LAST_DAY))).containsExactly(FIRST, FOLLOWED_UP, ELSEWHERE);
        assertThat(ALL.findExpiring(DateInterval.of(DECIDED, LAST_DAY.minusDays(1))))
                .containsExactly(REVOKED);
        assertThat(ALL.findExpiring(DateInterval.ofDay(LocalDate.of(2026, 8, 31))))
                .containsExactly(REVOKED);
    }

    @Test
    void a_ceased_decision_is_kept_for_three_years_and_may_be_deleted_the_next_day() {
        LocalDate kept = LocalDate.of(2029, 9, 1);

        assertThat(ALL.findInRetention(LocalDate.of(2026, 8, 31))).isEmpty();
        assertThat(ALL.findInRetention(LocalDate.of(2026, 9, 1))).containsExactly(new RetentionItem(REVOKED, kept));
        assertThat(ALL.findDeletable(kept)).isEmpty();
        assertThat(ALL.findDeletable(kept.plusDays(1))).containsExactly(new RetentionItem(REVOKED, kept));
        assertThat(ALL.findInRetention(kept.plusDays(1)))
                .extracting(item -> item.decision().getId())
                .containsExactly("D-1", "D-2", "D-4");
    }

    @Test
    void the_mas_sees_decisions_in_force_in_which_something_is_wrong() {
        DelegationDecision twoUnits = decision().id("D-5").addUnits(OTHER_UNIT).build();

        assertThat(register(FIRST, twoUnits).findForMasReview(DECIDED))
                .extracting(item -> item.decision().getId())
                .containsExactly("D-5");
        assertThat(register(FIRST, twoUnits).findForMasReview(FIRST_DUE.plusDays(1)))
                .hasSize(2);
        assertThat(register(FIRST, twoUnits).findForMasReview(LAST_DAY.plusDays(1)))
                .isEmpty();
    }

    @Test
    void the_matrix_tells_who_may_do_what_in_the_unit_today() {
        UnitMatrix matrix = ALL.toMatrix(UNIT, List.of(NURSE.getKey(), ASSISTANT.getKey()), DECIDED);

        assertThat(matrix.get(ASSISTANT.getKey(), EAR_DROPS)).isEqualTo(Answer.YES);
        assertThat(matrix.get(ASSISTANT.getKey(), URINE_SAMPLE)).isEqualTo(Answer.YES);
        assertThat(matrix.get(ASSISTANT.getKey(), RINSING)).isEqualTo(Answer.NO);
        assertThat(matrix.get(NURSE.getKey(), RINSING)).isEqualTo(Answer.YES);
        assertThat(matrix.getTasks(ASSISTANT.getKey()))
                .containsExactlyInAnyOrder(EAR_DROPS, VENOUS_SAMPLE, URINE_SAMPLE);
        assertThat(matrix.getStaff(EAR_DROPS)).containsExactly(NURSE.getKey(), ASSISTANT.getKey());
        assertThat(matrix.explain(ASSISTANT.getKey(), RINSING)
                        .getAssessment()
                        .getFindings()
                        .get(0)
                        .getMessageEn())
                .isEqualTo("The decision is not for this unit");
        assertThat(matrix).hasToString("UnitMatrix[2 staff, 84 tasks, 2026-04-01]");
        assertThat(matrix.getUnit()).isEqualTo(UNIT);
        assertThat(matrix.getDay()).isEqualTo(DECIDED);
    }

    @Test
    void the_gap_tells_what_nobody_present_may_do_and_what_depends_on_the_patient() {
        ImmutableList<TaskCode> needed = ImmutableList.of(EAR_DROPS, RINSING, TaskCode.of("LM-OGA"));

        assertThat(ALL.toStaffingGap(UNIT, List.of(ASSISTANT.getKey()), needed, DECIDED))
                .isEqualTo(new StaffingGap(ImmutableSet.of(RINSING, TaskCode.of("LM-OGA")), ImmutableSet.of()));
        assertThat(ALL.toStaffingGap(OTHER_UNIT, List.of(ASSISTANT.getKey()), needed, DECIDED))
                .isEqualTo(
                        new StaffingGap(ImmutableSet.of(EAR_DROPS, TaskCode.of("LM-OGA")), ImmutableSet.of(RINSING)));
        assertThat(ALL.toStaffingGap(UNIT, List.of(NURSE.getKey()), needed, DECIDED)
                        .isClosed())
                .isTrue();
        assertThat(ALL.toStaffingGap(UNIT, List.of(), needed, DECIDED).nobody()).hasSize(3);
    }

    @Test
    void a_recipient_who_is_not_on_the_list_is_taken_from_the_latest_decision() {
        StaffMember careStaff = StaffMember.of(SOMEBODY, Profession.CARE_STAFF);
        StaffMember assistant = StaffMember.of(SOMEBODY, Profession.ASSISTANT_NURSE);
        DelegationRegister register = register(
                decision().id("D-8").recipient(careStaff).build(),
                decision()
                        .id("D-7")
                        .recipient(assistant)
                        .decisionDate(DECIDED.plusDays(1))
                        .build());

        assertThat(register.findFile(SOMEBODY).orElseThrow().getMember()).isEqualTo(assistant);
    }

    @Test
    void of_two_instructions_of_one_day_the_first_by_id_tells_of_the_recipient() {
        StaffMember careStaff = StaffMember.of(SOMEBODY, Profession.CARE_STAFF);
        StaffMember assistant = StaffMember.of(SOMEBODY, Profession.ASSISTANT_NURSE);
        Instruction first =
                instruction(EAR_DROPS).id("I-1").recipient(careStaff).build();
        Instruction second =
                instruction(EAR_DROPS).id("I-2").recipient(assistant).build();

        for (List<Instruction> instructions : List.of(List.of(first, second), List.of(second, first))) {
            DelegationRegister register = DelegationRegister.of(CHECKS, List.of(), List.of(), instructions);
            assertThat(register.findFile(SOMEBODY).orElseThrow().getMember()).isEqualTo(careStaff);
        }
    }

    @Test
    void what_the_register_does_not_know_is_refused_with_what_was_expected() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> register(FIRST, FIRST))
                .withMessage("expected each decision once, got two with the same id");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DelegationRegister.of(CHECKS, List.of(NURSE, NURSE), List.of(), List.of()))
                .withMessage("expected each member of staff once, got two with the same key");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ALL.toMatrix(UNIT, List.of(SOMEBODY), DECIDED))
                .withMessage("expected members of staff that the register knows");
        UnitMatrix matrix = ALL.toMatrix(UNIT, List.of(NURSE.getKey()), DECIDED);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> matrix.get(SOMEBODY, EAR_DROPS))
                .withMessage("expected a member of staff of the matrix");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> matrix.get(NURSE.getKey(), TaskCode.of("XX-Y")))
                .withMessage("expected a task of the guide");
    }
}
