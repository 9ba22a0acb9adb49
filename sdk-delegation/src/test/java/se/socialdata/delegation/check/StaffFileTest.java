package se.socialdata.delegation.check;

import static org.assertj.core.api.Assertions.assertThat;
import static se.socialdata.delegation.Sample.ASSISTANT;
import static se.socialdata.delegation.Sample.DECIDED;
import static se.socialdata.delegation.Sample.EAR_DROPS;
import static se.socialdata.delegation.Sample.FIRST_DUE;
import static se.socialdata.delegation.Sample.OTHER_UNIT;
import static se.socialdata.delegation.Sample.UNIT;
import static se.socialdata.delegation.Sample.decision;
import static se.socialdata.delegation.Sample.instruction;

import com.google.common.collect.Collections2;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.socialdata.core.rule.Finding;
import se.socialdata.core.time.DateInterval;
import se.socialdata.delegation.competence.CompetenceCatalogues;
import se.socialdata.delegation.decision.DelegationDecision;
import se.socialdata.delegation.decision.Instruction;
import se.socialdata.delegation.guide.GuideRow;
import se.socialdata.delegation.guide.Guides;

/** A file keeps decisions and instructions in any order. */
class StaffFileTest {

    private static final GuideRow EAR_DROPS_ROW =
            Guides.norrbotten2026().find(EAR_DROPS).orElseThrow();
    private static final LocalDate OVERDUE = FIRST_DUE.plusDays(1);

    private static StaffFile file(List<DelegationDecision> decisions) {
        return StaffFile.builder().member(ASSISTANT).decisions(decisions).build();
    }

    private static Optional<String> found(List<DelegationDecision> decisions, LocalDate day) {
        return file(decisions)
                .findDecision(EAR_DROPS, UNIT, Optional.empty(), day)
                .map(DelegationDecision::getId);
    }

    @Test
    void of_several_decisions_that_cover_a_task_the_latest_holds_and_of_one_day_the_first_by_id() {
        DelegationDecision old = decision().id("D-1").build();
        DelegationDecision renewed = decision()
                .id("D-3")
                .decisionDate(OVERDUE)
                .validity(DateInterval.from(OVERDUE))
                .build();
        DelegationDecision again =
                DelegationDecision.builder().from(renewed).id("D-4").build();
        DelegationDecision elsewhere = DelegationDecision.builder()
                .from(renewed)
                .id("D-2")
                .units(ImmutableSet.of(OTHER_UNIT))
                .build();

        for (List<DelegationDecision> order : Collections2.permutations(List.of(old, renewed, again, elsewhere))) {
            assertThat(found(order, OVERDUE)).contains("D-3");
            assertThat(found(order, FIRST_DUE)).contains("D-1");
            assertThat(found(order, DECIDED.minusDays(1))).contains("D-2");
        }
    }

    @Test
    void a_decision_that_replaces_one_not_followed_up_leaves_no_remark_whatever_their_order() {
        DelegationDecision old = decision().id("D-1").build();
        DelegationDecision renewed = decision()
                .id("D-2")
                .followUpDate(OVERDUE.plusYears(1))
                .decisionDate(OVERDUE)
                .validity(DateInterval.from(OVERDUE))
                .build();
        DelegationChecks checks = DelegationChecks.of(Guides.norrbotten2026(), CompetenceCatalogues.norrbotten2026());

        for (List<DelegationDecision> order : List.of(List.of(old, renewed), List.of(renewed, old))) {
            assertThat(checks.mayPerform(file(order), EAR_DROPS, PatientFacts.empty(), UNIT, OVERDUE)
                            .getAssessment()
                            .getFindings())
                    .extracting(Finding::getRuleId)
                    .doesNotContain("DEL-146");
        }
    }

    @Test
    void of_several_instructions_that_cover_a_task_the_latest_tells_and_of_one_day_the_first_by_id() {
        Instruction early = instruction(EAR_DROPS).id("I-1").build();
        Instruction late =
                instruction(EAR_DROPS).id("I-2").date(DECIDED.plusDays(1)).build();
        Instruction again = Instruction.builder().from(late).id("I-3").build();

        for (List<Instruction> order : Collections2.permutations(List.of(early, late, again))) {
            StaffFile file =
                    StaffFile.builder().member(ASSISTANT).instructions(order).build();
            assertThat(file.findInstruction(EAR_DROPS_ROW, UNIT, Optional.empty(), DECIDED.plusDays(1)))
                    .contains(late);
            assertThat(file.findInstruction(EAR_DROPS_ROW, UNIT, Optional.empty(), DECIDED))
                    .contains(early);
        }
    }

    @Test
    void a_decision_that_names_two_units_is_reviewed_alike_in_whatever_order_it_names_them() {
        DelegationChecks checks = DelegationChecks.of(Guides.norrbotten2026(), CompetenceCatalogues.norrbotten2026());

        assertThat(checks.review(
                                decision()
                                        .units(ImmutableSet.of(UNIT, OTHER_UNIT))
                                        .build(),
                                DECIDED)
                        .tasks())
                .isEqualTo(checks.review(
                                decision()
                                        .units(ImmutableSet.of(OTHER_UNIT, UNIT))
                                        .build(),
                                DECIDED)
                        .tasks());
    }
}
