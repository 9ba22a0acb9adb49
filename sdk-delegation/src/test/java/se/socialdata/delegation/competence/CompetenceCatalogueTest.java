package se.socialdata.delegation.competence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.socialdata.delegation.guide.Guides;
import se.socialdata.delegation.guide.Handover;
import se.socialdata.delegation.guide.SelfCheckKind;
import se.socialdata.delegation.guide.SelfCheckNote;
import se.socialdata.delegation.guide.TaskCode;

class CompetenceCatalogueTest {

    private static final CompetenceCatalogue CATALOGUE = CompetenceCatalogues.norrbotten2026();

    private static List<String> headings(String task) {
        return CATALOGUE.getHeadings(TaskCode.of(task)).stream()
                .map(CompetenceHeading::getCode)
                .toList();
    }

    @Test
    void the_headings_of_a_task_stand_in_teaching_order() {
        assertThat(headings("LM-INSULINPENNA"))
                .containsExactly(
                        "ALLMAN",
                        "OBSERVATION",
                        "UTVECKLING",
                        "BASAL-HYGIEN",
                        "SBAR",
                        "LAKEMEDELSHANTERING",
                        "INSULINPENNA");
        assertThat(headings("PR-VEN")).endsWith("PROVTAGNING", "VEN");
    }

    @Test
    void a_task_that_no_heading_names_asks_for_general_competence() {
        assertThat(headings("BH-SAR-ENKEL"))
                .containsExactly("ALLMAN", "OBSERVATION", "UTVECKLING", "BASAL-HYGIEN", "SBAR");
    }

    @Test
    void a_presupposed_heading_is_taught_although_it_does_not_name_the_task() {
        CompetenceHeading patch = CATALOGUE.get("DEPOTPLASTER");
        CompetenceHeading general = heading("LAKEMEDELSHANTERING", 6).build();
        CompetenceCatalogue small = CompetenceCatalogue.builder()
                .from(CATALOGUE)
                .headings(ImmutableList.of(general, patch))
                .build();

        assertThat(small.getHeadings(TaskCode.of("LM-DEPOTPLASTER"))).containsExactly(general, patch);
        assertThat(small.getHeadings(TaskCode.of("PR-VEN"))).isEmpty();
    }

    @Test
    void within_a_heading_theory_comes_before_practice_before_training() {
        assertThat(CATALOGUE.getRequirements(TaskCode.of("LM-DOSETT-IORDNINGSTALLA")))
                .filteredOn(requirement -> requirement.getHeading().equals("DOSETT"))
                .extracting(requirement -> requirement.getTopic().code())
                .containsExactly(
                        "BASIC_DRUG_HANDLING",
                        "CHECKS_WHEN_PREPARING",
                        "PLAUSIBILITY_OF_PRESCRIPTION",
                        "LOCAL_DRUG_ROUTINES",
                        "HANDLING_THE_AID",
                        "READING_PRESCRIPTION_AND_PACKAGING",
                        "TRAINING");
    }

    @Test
    void a_heading_is_found_by_its_code_and_an_unknown_one_names_the_nearest() {
        assertThat(CATALOGUE.find("SBAR")).isPresent();
        assertThat(CATALOGUE.find("sbar")).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CATALOGUE.get("INSULIN"))
                .withMessageStartingWith("expected a heading of the catalogue; the nearest codes are ");
    }

    @Test
    void numbers_rise_codes_differ_and_prerequisites_come_first() {
        CompetenceCatalogue.Builder catalogue =
                CompetenceCatalogue.builder().issuer("A").title("B").validity(CATALOGUE.getValidity());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> catalogue
                        .headings(ImmutableList.of(
                                heading("A", 2).build(), heading("B", 2).build()))
                        .build())
                .withMessage("expected rising heading numbers, got 2 after 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> catalogue
                        .headings(ImmutableList.of(
                                heading("A", 1).build(), heading("A", 2).build()))
                        .build())
                .withMessage("expected each heading once, got A twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> catalogue
                        .headings(ImmutableList.of(CATALOGUE.get("DEPOTPLASTER")))
                        .build())
                .withMessage("expected the prerequisite of DEPOTPLASTER/BASIC_DRUG_HANDLING to be an earlier heading");
    }

    @Test
    void a_heading_holds_its_own_requirements_with_each_topic_once() {
        CompetenceRequirement foreign = CATALOGUE.get("SBAR").getRequirements().get(0);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> heading("A", 1).addRequirements(foreign).build())
                .withMessage("expected requirements of the heading A");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        heading("SBAR", 1).addRequirements(foreign, foreign).build())
                .withMessage("expected each topic once under SBAR");
    }

    @Test
    void a_requirement_says_how_it_is_shown_and_on_one_occasion_or_more() {
        CompetenceRequirement.Builder requirement = CompetenceRequirement.builder()
                .heading("A")
                .topic(CompetenceTopic.of("B", "b", "b"))
                .addKinds(RequirementKind.PATIENT_SPECIFIC);

        assertThatIllegalArgumentException()
                .isThrownBy(requirement::build)
                .withMessage("expected a kind that says how the competence is shown, got none");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> requirement
                        .addKinds(RequirementKind.PRACTICAL)
                        .minimumOccasions(0)
                        .build())
                .withMessage("expected 1 occasion or more, got 0");
    }

    @Test
    void a_requirement_code_reads_back_what_it_writes() {
        assertThat(CATALOGUE.getRequirements()).allSatisfy(requirement -> assertThat(
                        RequirementCode.parse(requirement.getCode().toString()))
                .isEqualTo(requirement.getCode()));
        for (String malformed : List.of("", "SBAR", "SBAR/", "/X", "SBAR/x", "A/B/C")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> RequirementCode.parse(malformed))
                    .withMessage("expected a requirement code such as INSULINPENNA/HAZARDOUS_WASTE");
        }
    }

    @Test
    void the_catalogue_fits_the_guide_and_five_tasks_have_no_heading_of_their_own() {
        CompetenceSelfCheck check = CompetenceSelfCheck.of(CATALOGUE, Guides.norrbotten2026());

        assertThat(check.headings()).isEqualTo(50);
        assertThat(check.requirements()).isEqualTo(214);
        assertThat(check.getErrors()).isEmpty();
        assertThat(check.notes())
                .containsExactly(
                        note(SelfCheckKind.NO_OWN_HEADING, "FB-KONTRAKTUR-ALLMAN", 58),
                        note(SelfCheckKind.NO_OWN_HEADING, "FB-TRYCKSAR", 60),
                        note(SelfCheckKind.NO_OWN_HEADING, "BH-SAR-ENKEL", 66),
                        note(SelfCheckKind.NO_OWN_HEADING, "BH-TRANINGSPROGRAM", 79),
                        note(SelfCheckKind.NO_OWN_HEADING, "NU-DYSFAGI", 83));
    }

    @Test
    void a_heading_that_disagrees_with_the_guide_or_names_an_unknown_task_is_an_error() {
        CompetenceHeading wrong = heading("A", 1)
                .printedMode(Handover.REQUIRES_INSTRUCTION)
                .addTasks(TaskCode.of("PR-VEN"), TaskCode.of("PR-URIN"), TaskCode.of("XX-NY"))
                .build();
        CompetenceCatalogue catalogue = CompetenceCatalogue.builder()
                .from(CATALOGUE)
                .headings(ImmutableList.of(wrong))
                .build();

        assertThat(CompetenceSelfCheck.of(catalogue, Guides.norrbotten2026()).getErrors())
                .containsExactly(
                        note(SelfCheckKind.HEADING_DISAGREES, "PR-VEN", 51), note(SelfCheckKind.UNKNOWN_TASK, "XX-NY"));
    }

    private static CompetenceHeading.Builder heading(String code, int number) {
        return CompetenceHeading.builder()
                .number(number)
                .code(code)
                .termSv(code)
                .termEn(code)
                .general(false);
    }

    private static SelfCheckNote note(SelfCheckKind kind, String task, Integer... rows) {
        return SelfCheckNote.of(kind, TaskCode.of(task), ImmutableList.copyOf(rows));
    }
}
