package se.socialdata.delegation.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static se.socialdata.delegation.guide.Handover.MAY_NOT_BE_HANDED_OVER;
import static se.socialdata.delegation.guide.Handover.REQUIRES_DELEGATION;
import static se.socialdata.delegation.guide.Handover.REQUIRES_INSTRUCTION;
import static se.socialdata.delegation.guide.PrintedMark.BLANK;
import static se.socialdata.delegation.guide.PrintedMark.X;
import static se.socialdata.delegation.guide.PrintedMark.X_WITH_ASTERISK;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.junit.jupiter.api.Test;

class GuideSelfCheckTest {

    private static final Guide GUIDE = Guides.norrbotten2026();

    @Test
    void the_sections_have_as_many_rows_as_in_print() {
        GuideSelfCheck check = GuideSelfCheck.of(GUIDE);

        assertThat(check.rowsPerSection().count(GuideSection.FORSKRIVNING_HJALPMEDEL))
                .isEqualTo(7);
        assertThat(check.rowsPerSection().count(GuideSection.SPECIFIKT_HALSOTILLSTAND))
                .isEqualTo(7);
        assertThat(check.rowsPerSection().count(GuideSection.LAKEMEDELSHANTERING))
                .isEqualTo(11 + 6 + 6);
        assertThat(check.rowsPerSection().count(GuideSection.KATETER_STOMI)).isEqualTo(10);
        assertThat(check.rowsPerSection().count(GuideSection.PROVTAGNING)).isEqualTo(5 + 5);
        assertThat(check.rowsPerSection().count(GuideSection.FOREBYGGANDE)).isEqualTo(5);
        assertThat(check.rowsPerSection().count(GuideSection.BEHANDLING)).isEqualTo(8 + 9);
        assertThat(check.rowsPerSection().count(GuideSection.NUTRITION)).isEqualTo(4);
        assertThat(check.rowsPerSection().count(GuideSection.DODSFALL)).isEqualTo(3);
        assertThat(check.rowsPerSection()).hasSize(86);
    }

    @Test
    void the_outcomes_have_as_many_rows_as_in_print() {
        GuideSelfCheck check = GuideSelfCheck.of(GUIDE);

        assertThat(check.rowsPerOutcome().count(ImmutableSet.of(REQUIRES_DELEGATION)))
                .isEqualTo(40);
        assertThat(check.rowsPerOutcome().count(ImmutableSet.of(REQUIRES_INSTRUCTION)))
                .isEqualTo(22);
        assertThat(check.rowsPerOutcome().count(ImmutableSet.of(MAY_NOT_BE_HANDED_OVER)))
                .isEqualTo(22);
        assertThat(check.rowsPerOutcome().count(ImmutableSet.of(REQUIRES_DELEGATION, MAY_NOT_BE_HANDED_OVER)))
                .isEqualTo(1);
        assertThat(check.rowsPerOutcome().count(ImmutableSet.of())).isEqualTo(1);
        assertThat(check.rowsPerOutcome()).hasSize(86);
    }

    @Test
    void the_guide_of_norrbotten_is_sound_and_its_four_peculiarities_are_named() {
        GuideSelfCheck check = GuideSelfCheck.of(GUIDE);

        assertThat(check.getErrors()).isEmpty();
        assertThat(check.notes())
                .containsExactly(
                        note(SelfCheckKind.LOCAL_OPTION, "LM-DOSETT-IORDNINGSTALLA", 12),
                        note(SelfCheckKind.NOT_MUNICIPAL, "BH-PERITONEALDIALYS", 68),
                        note(SelfCheckKind.PRINTED_TWICE, "BH-KOMPRESSIONSSTRUMPA", 69, 71),
                        note(SelfCheckKind.PRINTED_TWICE, "BH-KOMPRESSIONSLINDNING", 70, 72));
    }

    @Test
    void drug_handling_is_the_rows_from_filling_a_dosing_aid_to_the_medicines_store() {
        assertThat(GUIDE.getRows()).allSatisfy(row -> assertThat(row.isDrugHandling())
                .isEqualTo(row.getRow() >= 12 && row.getRow() <= 37));
    }

    @Test
    void a_row_with_two_outcomes_and_no_local_option_is_an_error() {
        assertThat(errorOf(row(12).marks(OutcomeMarks.of(X, X, BLANK)))).isEqualTo(SelfCheckKind.SEVERAL_OUTCOMES);
        assertThat(errorOf(row(12).conditions(ImmutableList.of()))).isEqualTo(SelfCheckKind.SEVERAL_OUTCOMES);
        assertThat(errorOf(row(12).marks(OutcomeMarks.of(X, X_WITH_ASTERISK, X))))
                .isEqualTo(SelfCheckKind.SEVERAL_OUTCOMES);
    }

    @Test
    void a_row_without_outcome_that_is_nobodys_is_an_error() {
        assertThat(errorOf(row(68).conditions(ImmutableList.of()))).isEqualTo(SelfCheckKind.NO_OUTCOME);
    }

    @Test
    void drug_handling_open_to_others_than_nurses_is_an_error() {
        assertThat(errorOf(row(18).addAuthorisedProfessions(Profession.PHYSIOTHERAPIST)))
                .isEqualTo(SelfCheckKind.DRUG_HANDLING_NOT_NURSE_ONLY);
        assertThat(errorOf(row(18).authorisedProfessions(ImmutableList.of())))
                .isEqualTo(SelfCheckKind.DRUG_HANDLING_NOT_NURSE_ONLY);
    }

    private static GuideRow.Builder row(int number) {
        GuideRow.Builder builder = GuideRow.builder();
        builder.from(GUIDE.getRows().get(number - 1));
        return builder;
    }

    private static SelfCheckKind errorOf(GuideRow.Builder row) {
        Guide guide =
                Guide.builder().from(GUIDE).rows(ImmutableList.of(row.build())).build();
        ImmutableList<SelfCheckNote> errors = GuideSelfCheck.of(guide).getErrors();
        assertThat(errors).hasSize(1);
        return errors.get(0).kind();
    }

    private static SelfCheckNote note(SelfCheckKind kind, String task, Integer... rows) {
        return SelfCheckNote.of(kind, TaskCode.of(task), ImmutableList.copyOf(rows));
    }
}
