package se.socialdata.delegation.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.socialdata.core.geography.Municipality;
import se.socialdata.core.time.DateInterval;
import se.socialdata.delegation.StaffKey;

class GuideTest {

    private static final Guide GUIDE = Guides.norrbotten2026();
    private static final TaskCode DOSETT = TaskCode.of("LM-DOSETT-IORDNINGSTALLA");
    private static final TaskCode INSULIN = TaskCode.of("LM-INSULINPENNA");
    private static final LocalDate FIRST = LocalDate.of(2026, 4, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    private static LocalDeviation.Builder deviation(TaskCode task) {
        return LocalDeviation.builder()
                .task(task)
                .municipality(Municipality.of("2580"))
                .decidedBy(StaffKey.of("mas-1"))
                .decidedOn(LocalDate.of(2026, 3, 20))
                .validity(DateInterval.of(FIRST, LAST))
                .reason("Small units at night.");
    }

    @Test
    void the_guide_says_who_issued_it_and_when_it_is_valid() {
        assertThat(GUIDE.getIssuer()).isEqualTo("Kommunerna i Norrbottens län");
        assertThat(GUIDE.getTitle()).contains("SOC Hid 2026.641");
        assertThat(GUIDE.getValidity()).hasToString("2026-03-01/");
    }

    @Test
    void eighty_six_rows_are_eighty_four_tasks() {
        assertThat(GUIDE.getRows()).hasSize(86);
        assertThat(GUIDE.getTasks()).hasSize(84);
    }

    @Test
    void a_task_printed_twice_is_found_at_its_first_row() {
        assertThat(GUIDE.get(TaskCode.of("BH-KOMPRESSIONSSTRUMPA")).getRow()).isEqualTo(69);
    }

    @Test
    void rows_are_found_by_section_and_by_profession() {
        assertThat(GUIDE.getRows(GuideSection.NUTRITION))
                .extracting(GuideRow::getRow)
                .containsExactly(80, 81, 82, 83);
        assertThat(GUIDE.getRows(Profession.NURSE)).hasSize(67 + 8 + 1);
        assertThat(GUIDE.getRows(Profession.OCCUPATIONAL_THERAPIST)).hasSize(8 + 4 + 1);
        assertThat(GUIDE.getRows(Profession.PHYSIOTHERAPIST)).hasSize(8 + 4 + 4);
        assertThat(GUIDE.getRows(Profession.CARE_STAFF)).isEmpty();
    }

    @Test
    void an_unknown_task_names_the_nearest_codes_and_not_the_given_one() {
        assertThat(GUIDE.find(TaskCode.of("LM-INSULIN"))).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GUIDE.get(TaskCode.of("LM-INSULINPENA")))
                .withMessageStartingWith("expected a task of the guide; the nearest codes are LM-INSULINPENNA, ")
                .withMessageNotContaining("LM-INSULINPENA,");
    }

    @Test
    void filling_a_dosing_aid_may_not_be_handed_over_unless_a_municipality_chooses_delegation() {
        GuideRow row = GUIDE.get(DOSETT);

        assertThat(row.getHandover()).isEqualTo(Handover.MAY_NOT_BE_HANDED_OVER);
        assertThat(row.getLocalOption()).contains(Handover.REQUIRES_DELEGATION);
        assertThat(row.getMarks().getMarked())
                .containsExactly(Handover.REQUIRES_DELEGATION, Handover.MAY_NOT_BE_HANDED_OVER);
    }

    @Test
    void only_the_dosing_aid_offers_a_local_option() {
        assertThat(GUIDE.getRows())
                .filteredOn(row -> row.getLocalOption().isPresent())
                .extracting(GuideRow::getRow)
                .containsExactly(12);
    }

    @Test
    void a_deviation_changes_the_row_from_its_first_to_its_last_day() {
        LocalDeviation deviation =
                deviation(DOSETT).handover(Handover.REQUIRES_DELEGATION).build();

        assertThat(handover(deviation, FIRST.minusDays(1))).isEqualTo(Handover.MAY_NOT_BE_HANDED_OVER);
        assertThat(handover(deviation, FIRST)).isEqualTo(Handover.REQUIRES_DELEGATION);
        assertThat(handover(deviation, LAST)).isEqualTo(Handover.REQUIRES_DELEGATION);
        assertThat(handover(deviation, LAST.plusDays(1))).isEqualTo(Handover.MAY_NOT_BE_HANDED_OVER);
    }

    private static Handover handover(LocalDeviation deviation, LocalDate day) {
        return GUIDE.withDeviations(List.of(deviation), day).get(DOSETT).getHandover();
    }

    @Test
    void a_copy_of_a_row_with_other_marks_takes_their_outcome_unless_one_was_chosen() {
        GuideRow row = GUIDE.get(DOSETT);
        OutcomeMarks instruction = GUIDE.getRows().stream()
                .filter(other -> other.getHandover() == Handover.REQUIRES_INSTRUCTION)
                .findFirst()
                .orElseThrow()
                .getMarks();
        GuideRow chosen = GuideRow.builder()
                .from(row)
                .chosenHandover(Handover.REQUIRES_DELEGATION)
                .build();

        assertThat(row.getHandover()).isEqualTo(Handover.MAY_NOT_BE_HANDED_OVER);
        assertThat(GuideRow.builder().from(row).marks(instruction).build().getHandover())
                .isEqualTo(Handover.REQUIRES_INSTRUCTION);
        assertThat(GuideRow.builder().from(chosen).marks(instruction).build().getHandover())
                .isEqualTo(Handover.REQUIRES_DELEGATION);
    }

    @Test
    void a_changed_row_remembers_its_deviation_and_keeps_its_marks() {
        LocalDeviation deviation =
                deviation(DOSETT).handover(Handover.REQUIRES_DELEGATION).build();

        GuideRow row = GUIDE.withDeviations(List.of(deviation), FIRST).get(DOSETT);

        assertThat(row.getDeviation()).contains(deviation);
        assertThat(row.getMarks()).isEqualTo(GUIDE.get(DOSETT).getMarks());
    }

    @Test
    void a_deviation_adds_withdraws_and_opens_to_professions() {
        LocalDeviation deviation = deviation(INSULIN)
                .addAddedConditions(GuideCondition.parse("NAMED_PATIENT_ONLY"))
                .addWithdrawnConditions(GuideCondition.parse("ONLY_TRAINED_ASSISTANT_NURSES"))
                .authorisedProfessions(ImmutableSet.of(Profession.NURSE, Profession.PHYSICIAN))
                .build();

        GuideRow row = GUIDE.withDeviations(List.of(deviation), FIRST).get(INSULIN);

        assertThat(row.getConditions())
                .extracting(GuideCondition::toString)
                .containsExactly("MAS_APPROVAL_FOR_DEVIATION", "LOCAL_DEVIATIONS_POSSIBLE", "NAMED_PATIENT_ONLY");
        assertThat(row.getAuthorisedProfessions()).containsExactly(Profession.NURSE, Profession.PHYSICIAN);
        assertThat(row.getHandover()).isEqualTo(Handover.REQUIRES_DELEGATION);
    }

    @Test
    void a_deviation_changes_both_rows_of_a_task_printed_twice() {
        LocalDeviation deviation = deviation(TaskCode.of("BH-KOMPRESSIONSLINDNING"))
                .handover(Handover.MAY_NOT_BE_HANDED_OVER)
                .build();

        assertThat(GUIDE.withDeviations(List.of(deviation), FIRST).getRows())
                .filteredOn(row -> row.getDeviation().isPresent())
                .extracting(GuideRow::getRow)
                .containsExactly(70, 72);
    }

    @Test
    void two_deviations_of_one_task_on_one_day_are_refused() {
        LocalDeviation one =
                deviation(DOSETT).handover(Handover.REQUIRES_DELEGATION).build();
        LocalDeviation other =
                deviation(DOSETT).handover(Handover.REQUIRES_INSTRUCTION).build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> GUIDE.withDeviations(List.of(one, other), FIRST))
                .withMessage("expected at most one deviation of a task on 2026-04-01, got several of "
                        + "LM-DOSETT-IORDNINGSTALLA");
        assertThat(GUIDE.withDeviations(List.of(one, other), LAST.plusDays(1))).isEqualTo(GUIDE);
    }

    @Test
    void a_deviation_of_an_unknown_task_or_without_a_change_is_refused() {
        LocalDeviation unknown = deviation(TaskCode.of("LM-DOSETT"))
                .handover(Handover.REQUIRES_DELEGATION)
                .build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> GUIDE.withDeviations(List.of(unknown), FIRST))
                .withMessageContaining("nearest codes");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> deviation(DOSETT).build())
                .withMessage("expected a changed outcome, profession or condition, got none");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> unknown.appliedTo(GUIDE.get(DOSETT)))
                .withMessage("expected a row of the task LM-DOSETT");
    }

    @Test
    void a_deviation_is_dispensed_by_mas_or_mar_on_its_first_day_at_the_latest() {
        LocalDeviation.Builder deviation = deviation(DOSETT).handover(Handover.REQUIRES_DELEGATION);
        Dispensation.Builder byMas =
                Dispensation.builder().issuerRole(Profession.MAS).issuer(StaffKey.of("mas-1"));

        assertThat(deviation.build().isDispensed()).isFalse();
        assertThat(deviation.dispensation(byMas.issuedOn(FIRST).build()).build().isDispensed())
                .isTrue();
        assertThat(deviation
                        .dispensation(byMas.issuerRole(Profession.MAR).build())
                        .build()
                        .isDispensed())
                .isTrue();
        assertThat(deviation
                        .dispensation(byMas.issuedOn(FIRST.plusDays(1)).build())
                        .build()
                        .isDispensed())
                .isFalse();
        assertThat(deviation
                        .dispensation(byMas.issuedOn(FIRST)
                                .issuerRole(Profession.OPERATIONS_MANAGER_HSL)
                                .build())
                        .build()
                        .isDispensed())
                .isFalse();
    }

    @Test
    void a_deviation_shows_neither_its_reason_nor_its_keys() {
        assertThat(deviation(DOSETT)
                        .handover(Handover.REQUIRES_DELEGATION)
                        .build()
                        .toString())
                .doesNotContain("Small units", "mas-1");
    }

    @Test
    void a_guide_without_rows_or_with_rows_that_contradict_each_other_is_refused() {
        GuideRow row = GUIDE.get(DOSETT);
        GuideRow contradicting = GuideRow.builder()
                .from(row)
                .row(99)
                .chosenHandover(Handover.REQUIRES_DELEGATION)
                .build();
        Guide.Builder guide = Guide.builder().issuer("A").title("B").validity(GUIDE.getValidity());

        assertThatIllegalArgumentException()
                .isThrownBy(guide::build)
                .withMessage("expected at least one row, got none");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> guide.rows(ImmutableList.of(row, row)).build())
                .withMessage("expected each row number once, got 12 twice");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> guide.rows(ImmutableList.of(row, contradicting)).build())
                .withMessage("expected the rows of the task LM-DOSETT-IORDNINGSTALLA to say the same");
    }

    @Test
    void a_task_code_keeps_its_form() {
        assertThat(TaskCode.of("PR-PK-HB")).hasToString("PR-PK-HB");
        for (String malformed : List.of("", "PR", "PR-", "pr-ven", "PR-VEN ", "PR-ÅÄÖ", "191212121212")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> TaskCode.of(malformed))
                    .withMessageStartingWith("expected a task code such as LM-INSULINPENNA")
                    .withMessageNotContaining("1912");
        }
    }
}
