package se.socialdata.delegation.competence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.socialdata.delegation.PatientKey;
import se.socialdata.delegation.StaffKey;
import se.socialdata.delegation.guide.Guides;
import se.socialdata.delegation.guide.TaskCode;

class CompetenceGapTest {

    private static final CompetenceCatalogue CATALOGUE = CompetenceCatalogues.norrbotten2026();
    private static final StaffKey PERSON = StaffKey.of("anna-7");
    private static final StaffKey NURSE = StaffKey.of("bo-8");
    private static final StaffKey OTHER_NURSE = StaffKey.of("other nurse");
    private static final PatientKey PATIENT = PatientKey.of("pat-9");
    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);
    private static final TaskCode INSULIN = TaskCode.of("LM-INSULINPENNA");
    private static final RequirementCode TRAINING = RequirementCode.parse("INSULINPENNA/TRAINING_INSULIN_INJECTION");
    private static final RequirementCode WASTE = RequirementCode.parse("INSULINPENNA/HAZARDOUS_WASTE");

    private static CompetenceRecord.Builder record(CompetenceRequirement requirement) {
        return CompetenceRecord.builder()
                .person(PERSON)
                .requirement(requirement.getCode())
                .kinds(requirement.getKinds())
                .confirmedOn(DAY)
                .confirmedBy(NURSE)
                .patient(requirement.isPatientSpecific() ? Optional.of(PATIENT) : Optional.empty());
    }

    private static CompetenceRecord.Builder record(RequirementCode code) {
        return record(CATALOGUE.getRequirements().stream()
                .filter(requirement -> requirement.getCode().equals(code))
                .findFirst()
                .orElseThrow());
    }

    /** Everything that a task asks for, on as many occasions as it asks for. */
    private static List<CompetenceRecord> everything(TaskCode task) {
        List<CompetenceRecord> records = new ArrayList<>();
        for (CompetenceRequirement requirement : CATALOGUE.getRequirements(task)) {
            for (int occasion = 1; occasion <= requirement.getMinimumOccasions(); occasion++) {
                records.add(record(requirement).occasionOfDay(occasion).build());
            }
        }
        return records;
    }

    private static List<CompetenceRecord> everythingBut(RequirementCode code, CompetenceRecord... instead) {
        List<CompetenceRecord> records = new ArrayList<>(everything(INSULIN));
        records.removeIf(record -> record.getRequirement().equals(code));
        records.addAll(Arrays.asList(instead));
        return records;
    }

    private static CompetenceQuestion.Builder question(TaskCode task) {
        return CompetenceQuestion.builder()
                .person(PERSON)
                .task(task)
                .date(DAY)
                .delegator(NURSE)
                .patient(PATIENT);
    }

    private static List<String> missing(CompetenceQuestion question, List<CompetenceRecord> records) {
        return CompetenceGap.of(CATALOGUE, question, records).missing().stream()
                .map(missing -> missing.requirement().getCode() + " " + missing.reason())
                .toList();
    }

    private static List<String> missing(List<CompetenceRecord> records) {
        return missing(question(INSULIN).build(), records);
    }

    @Test
    void nothing_is_missing_when_everything_is_recorded() {
        assertThat(CompetenceGap.of(CATALOGUE, question(INSULIN).build(), everything(INSULIN))
                        .isClosed())
                .isTrue();
    }

    @Test
    void everything_is_missing_in_teaching_order_when_nothing_is_recorded() {
        CompetenceGap gap = CompetenceGap.of(CATALOGUE, question(INSULIN).build(), List.of());

        assertThat(gap.isClosed()).isFalse();
        assertThat(gap.missing())
                .extracting(MissingCompetence::requirement)
                .isEqualTo(CATALOGUE.getRequirements(INSULIN));
        assertThat(gap.missing()).extracting(MissingCompetence::reason).containsOnly(MissingReason.NOT_RECORDED);
        assertThat(gap.missing().get(0).requirement().getCode()).hasToString("ALLMAN/LANGUAGE");
        assertThat(gap.missing().get(gap.missing().size() - 1).requirement().getCode())
                .isEqualTo(TRAINING);
    }

    /** Walks every task of the guide and every requirement of the task. */
    @Test
    void leaving_out_one_requirement_leaves_exactly_that_one_missing_and_what_presupposes_its_heading() {
        for (TaskCode task : Guides.norrbotten2026().getTasks()) {
            List<CompetenceRecord> everything = everything(task);
            List<CompetenceRequirement> requirements = CATALOGUE.getRequirements(task);
            for (CompetenceRequirement left : requirements) {
                List<CompetenceRequirement> expected = requirements.stream()
                        .filter(requirement -> (requirement.equals(left)
                                        && left.getPrerequisiteHeading().isEmpty())
                                || requirement.getPrerequisiteHeading().equals(Optional.of(left.getHeading())))
                        .toList();
                List<CompetenceRecord> records = everything.stream()
                        .filter(record -> !record.getRequirement().equals(left.getCode()))
                        .toList();

                assertThat(CompetenceGap.of(CATALOGUE, question(task).build(), records)
                                .missing())
                        .extracting(MissingCompetence::requirement)
                        .isEqualTo(expected);
            }
        }
    }

    @Test
    void another_persons_record_makes_no_difference() {
        assertThat(missing(
                        everythingBut(WASTE, record(WASTE).person(OTHER_NURSE).build())))
                .containsExactly("INSULINPENNA/HAZARDOUS_WASTE NOT_RECORDED");
    }

    @Test
    void a_record_confirmed_by_the_person_counts_for_nothing() {
        assertThat(missing(
                        everythingBut(WASTE, record(WASTE).confirmedBy(PERSON).build())))
                .containsExactly("INSULINPENNA/HAZARDOUS_WASTE SELF_CONFIRMED");
    }

    @Test
    void a_record_counts_from_the_day_of_confirmation() {
        assertThat(missing(everythingBut(
                        WASTE, record(WASTE).confirmedOn(DAY.plusDays(1)).build())))
                .containsExactly("INSULINPENNA/HAZARDOUS_WASTE CONFIRMED_LATER");
    }

    @Test
    void a_record_counts_on_its_last_day_and_not_on_the_day_after() {
        CompetenceRecord untilToday = record(WASTE).validUntil(DAY).build();
        CompetenceRecord untilYesterday = record(WASTE)
                .confirmedOn(DAY.minusYears(1))
                .validUntil(DAY.minusDays(1))
                .build();

        assertThat(missing(everythingBut(WASTE, untilToday))).isEmpty();
        assertThat(missing(everythingBut(WASTE, untilYesterday)))
                .containsExactly("INSULINPENNA/HAZARDOUS_WASTE EXPIRED");
    }

    @Test
    void patient_specific_competence_is_shown_for_the_patient_asked_about() {
        CompetenceQuestion other =
                question(INSULIN).patient(PatientKey.of("other")).build();
        CompetenceQuestion nobody = question(INSULIN).patient(Optional.empty()).build();

        assertThat(missing(other, everything(INSULIN)))
                .containsExactly(
                        "INSULINPENNA/GLUCOSE_TARGETS NOT_FOR_THIS_PATIENT",
                        "INSULINPENNA/INSULIN_TYPES NOT_FOR_THIS_PATIENT",
                        "INSULINPENNA/INJECTION_SITES NOT_FOR_THIS_PATIENT");
        assertThat(missing(nobody, everything(INSULIN))).isEmpty();
    }

    @Test
    void one_occasion_of_training_with_the_delegating_nurse_is_one_too_few() {
        assertThat(missing(everythingBut(TRAINING, record(TRAINING).build())))
                .containsExactly("INSULINPENNA/TRAINING_INSULIN_INJECTION TOO_FEW_OCCASIONS");
    }

    @Test
    void the_same_occasion_recorded_twice_is_one_occasion() {
        assertThat(missing(everythingBut(
                        TRAINING, record(TRAINING).build(), record(TRAINING).build())))
                .containsExactly("INSULINPENNA/TRAINING_INSULIN_INJECTION TOO_FEW_OCCASIONS");
    }

    @Test
    void training_with_another_nurse_than_the_one_who_delegates_does_not_count() {
        List<CompetenceRecord> withTwoNurses = everythingBut(
                TRAINING,
                record(TRAINING).build(),
                record(TRAINING).confirmedBy(OTHER_NURSE).build());
        CompetenceQuestion nobodyNamed =
                question(INSULIN).delegator(Optional.empty()).build();

        assertThat(missing(withTwoNurses)).containsExactly("INSULINPENNA/TRAINING_INSULIN_INJECTION TOO_FEW_OCCASIONS");
        assertThat(missing(question(INSULIN).delegator(OTHER_NURSE).build(), everything(INSULIN)))
                .containsExactly("INSULINPENNA/TRAINING_INSULIN_INJECTION TOO_FEW_OCCASIONS");
        assertThat(missing(nobodyNamed, withTwoNurses))
                .containsExactly("INSULINPENNA/TRAINING_INSULIN_INJECTION TOO_FEW_OCCASIONS");
        assertThat(missing(nobodyNamed, everything(INSULIN))).isEmpty();
    }

    @Test
    void a_demonstration_to_licensed_staff_is_needed_beside_practical_knowledge() {
        TaskCode tens = TaskCode.of("BH-TENS");
        RequirementCode settings = RequirementCode.parse("TENS/FUNCTION_AND_SETTINGS");
        List<CompetenceRecord> records = new ArrayList<>(everything(tens));
        records.removeIf(record -> record.getRequirement().equals(settings));
        records.add(record(settings)
                .kinds(List.of(RequirementKind.PRACTICAL, RequirementKind.PATIENT_SPECIFIC))
                .build());

        assertThat(missing(question(tens).build(), records)).containsExactly("TENS/FUNCTION_AND_SETTINGS KIND_MISSING");

        records.add(record(settings)
                .kinds(List.of(RequirementKind.DEMONSTRATION))
                .confirmedOn(DAY.minusDays(3))
                .build());
        assertThat(missing(question(tens).build(), records)).isEmpty();
    }

    @Test
    void a_requirement_that_refers_to_another_heading_is_missing_as_long_as_that_is_incomplete() {
        TaskCode patch = TaskCode.of("LM-DEPOTPLASTER");
        List<CompetenceRecord> records = new ArrayList<>(everything(patch));
        assertThat(missing(question(patch).build(), records)).isEmpty();

        records.removeIf(
                record -> record.getRequirement().equals(RequirementCode.parse("LAKEMEDELSHANTERING/DRUG_FORMS")));
        assertThat(missing(question(patch).build(), records))
                .containsExactly(
                        "LAKEMEDELSHANTERING/DRUG_FORMS NOT_RECORDED",
                        "DEPOTPLASTER/BASIC_DRUG_HANDLING PREREQUISITE_MISSING");
    }

    @Test
    void a_record_that_has_no_meaning_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> record(WASTE).kinds(List.of()).build())
                .withMessage("expected at least one kind of competence, got none");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> record(WASTE).validUntil(DAY.minusDays(1)).build())
                .withMessage("expected a last day on or after the confirmation 2026-05-04, got 2026-05-03");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> record(WASTE).occasionOfDay(0).build())
                .withMessage("expected an occasion from 1, got 0");
    }

    @Test
    void a_record_shows_no_keys() {
        assertThat(record(WASTE).patient(PATIENT).build().toString())
                .doesNotContain("anna-7", "bo-8", "pat-9")
                .contains("StaffKey[masked]", "PatientKey[masked]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StaffKey.of(" "))
                .withMessage("expected a key that stands for a member of staff, got a blank one");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PatientKey.of(""))
                .withMessage("expected a key that stands for a patient, got a blank one");
    }
}
