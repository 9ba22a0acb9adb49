package se.socialdata.delegation.check;

import static org.assertj.core.api.Assertions.assertThat;
import static se.socialdata.delegation.Sample.ASSISTANT;
import static se.socialdata.delegation.Sample.DECIDED;
import static se.socialdata.delegation.Sample.NURSE;
import static se.socialdata.delegation.Sample.PATIENT;
import static se.socialdata.delegation.Sample.UNIT;
import static se.socialdata.delegation.Sample.decision;
import static se.socialdata.delegation.Sample.instruction;
import static se.socialdata.delegation.guide.PatientFact.ANTICOAGULANTS;
import static se.socialdata.delegation.guide.PatientFact.COMPRESSION_CLASS;
import static se.socialdata.delegation.guide.PatientFact.CONTRACTURE;
import static se.socialdata.delegation.guide.PatientFact.CYSTITIS_TREATMENT;
import static se.socialdata.delegation.guide.PatientFact.DRUG_CLASS;
import static se.socialdata.delegation.guide.PatientFact.FORESEEABLE_RISK;
import static se.socialdata.delegation.guide.PatientFact.HEMATURIA;
import static se.socialdata.delegation.guide.PatientFact.INDIVIDUAL_RISK_ASSESSED;
import static se.socialdata.delegation.guide.PatientFact.INJECTION_TYPE;
import static se.socialdata.delegation.guide.PatientFact.LATEST_BLADDER_SURGERY;
import static se.socialdata.delegation.guide.PatientFact.MAS_CONTACTED;
import static se.socialdata.delegation.guide.PatientFact.NEPHROSTOMY;
import static se.socialdata.delegation.guide.PatientFact.NURSE_CONTACTED;
import static se.socialdata.delegation.guide.PatientFact.NURSE_CONTACT_EXEMPTION;
import static se.socialdata.delegation.guide.PatientFact.ORTHOSIS_FROM_OTA;
import static se.socialdata.delegation.guide.PatientFact.ORTHOSIS_ORDERED;
import static se.socialdata.delegation.guide.PatientFact.OTHER_CATHETERS_OR_ENTRIES;
import static se.socialdata.delegation.guide.PatientFact.PAIN;
import static se.socialdata.delegation.guide.PatientFact.RISK_ANALYSIS_MADE;
import static se.socialdata.delegation.guide.PatientFact.SEVERAL_ENTRIES;
import static se.socialdata.delegation.guide.PatientFact.SEVERE_SPASTICITY;
import static se.socialdata.delegation.guide.PatientFact.SITTING_POSITION_ORDERED;
import static se.socialdata.delegation.guide.PatientFact.TIEMANN_CATHETER;
import static se.socialdata.delegation.guide.PatientFact.TREATMENT_WITHOUT_COMPLICATIONS;
import static se.socialdata.delegation.guide.PatientFact.URETHRAL_CATHETER;
import static se.socialdata.delegation.guide.PatientFact.URINE_DIPSTICK_TAKEN;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.socialdata.core.rule.Finding;
import se.socialdata.delegation.competence.CompetenceCatalogues;
import se.socialdata.delegation.decision.StaffMember;
import se.socialdata.delegation.guide.CompressionClass;
import se.socialdata.delegation.guide.DrugClass;
import se.socialdata.delegation.guide.Guides;
import se.socialdata.delegation.guide.InjectionType;
import se.socialdata.delegation.guide.PatientFact;
import se.socialdata.delegation.guide.TaskCode;
import se.socialdata.delegation.guide.UrethralCatheter;

/** The remarks of the guide on their boundaries, for somebody who has both delegation and instruction for the patient. */
class PatientConditionsTest {

    private static final TaskCode STOCKING = TaskCode.of("BH-KOMPRESSIONSSTRUMPA");
    private static final LocalDate DAY = LocalDate.of(2026, 6, 10);
    private static final DelegationChecks CHECKS =
            DelegationChecks.of(Guides.norrbotten2026(), CompetenceCatalogues.norrbotten2026());

    private static PatientFacts.Builder facts() {
        return PatientFacts.builder().patient(PATIENT);
    }

    private static DelegationAnswer perform(String code, PatientFacts.Builder facts) {
        TaskCode task = TaskCode.of(code);
        StaffMember member = StaffMember.builder()
                .from(ASSISTANT)
                .addTrainedFor(task)
                .addPickedFor(task)
                .build();
        StaffFile person = StaffFile.builder()
                .member(member)
                .addDecisions(decision()
                        .recipient(member)
                        .tasks(ImmutableSet.of(task))
                        .patient(PATIENT)
                        .build())
                .addInstructions(instruction(task)
                        .recipient(member)
                        .observationStated(true)
                        .build())
                .build();
        return CHECKS.mayPerform(person, task, facts.build(), UNIT, DAY);
    }

    private static Answer answer(String code, PatientFacts.Builder facts) {
        return perform(code, facts).getAnswer();
    }

    private static ImmutableList<String> messages(DelegationAnswer answer) {
        return answer.getAssessment().getFindingsAndUndetermined().stream()
                .map(finding -> finding.getRuleId() + " " + finding.getMessageEn())
                .collect(ImmutableList.toImmutableList());
    }

    private static PatientFacts.Builder instillation() {
        return facts().yes(INDIVIDUAL_RISK_ASSESSED)
                .yes(TREATMENT_WITHOUT_COMPLICATIONS)
                .no(CYSTITIS_TREATMENT)
                .yes(URINE_DIPSTICK_TAKEN);
    }

    @ParameterizedTest
    @CsvSource({"0, NO", "5, NO", "6, YES", "-1, YES"})
    void bladder_instillation_waits_until_the_sixth_day_after_surgery(int daysAgo, Answer expected) {
        assertThat(answer(
                        "LM-BLASINSTILLATION",
                        instillation().no(HEMATURIA).latest(LATEST_BLADDER_SURGERY, DAY.minusDays(daysAgo))))
                .isEqualTo(expected);
    }

    @Test
    void bladder_instillation_is_not_done_at_hematuria_or_during_treatment_for_cystitis() {
        assertThat(answer("LM-BLASINSTILLATION", instillation().no(HEMATURIA).never(LATEST_BLADDER_SURGERY)))
                .isEqualTo(Answer.YES);
        DelegationAnswer hematuria =
                perform("LM-BLASINSTILLATION", instillation().yes(HEMATURIA).never(LATEST_BLADDER_SURGERY));
        assertThat(hematuria.getAnswer()).isEqualTo(Answer.NO);
        assertThat(messages(hematuria)).containsExactly("DEL-113 Contraindication: Hematuria");
        assertThat(answer(
                        "LM-BLASINSTILLATION",
                        facts().yes(INDIVIDUAL_RISK_ASSESSED)
                                .yes(TREATMENT_WITHOUT_COMPLICATIONS)
                                .yes(CYSTITIS_TREATMENT)
                                .yes(URINE_DIPSTICK_TAKEN)
                                .no(HEMATURIA)
                                .never(LATEST_BLADDER_SURGERY)))
                .isEqualTo(Answer.NO);
    }

    @Test
    void a_missing_fact_leaves_the_answer_open_and_is_named() {
        DelegationAnswer answer = perform("LM-BLASINSTILLATION", instillation().no(HEMATURIA));

        assertThat(answer.getAnswer()).isEqualTo(Answer.UNDETERMINED);
        assertThat(answer.getMissingFacts()).containsExactly(LATEST_BLADDER_SURGERY);
        assertThat(messages(answer)).hasSize(1);
        assertThat(messages(answer).get(0))
                .startsWith("DEL-113")
                .contains("Latest surgery of bladder or urinary tract")
                .doesNotContain("Hematuria");
    }

    @Test
    void what_is_known_to_forbid_the_task_is_not_hidden_by_what_is_missing() {
        assertThat(answer("LM-BLASINSTILLATION", facts().yes(HEMATURIA))).isEqualTo(Answer.NO);
    }

    @Test
    void a_catheter_is_not_rinsed_at_nephrostomy_or_several_entries() {
        assertThat(answer("KS-SPOLNING", facts().no(NEPHROSTOMY).no(SEVERAL_ENTRIES)))
                .isEqualTo(Answer.YES);
        assertThat(answer("KS-SPOLNING", facts().yes(NEPHROSTOMY).no(SEVERAL_ENTRIES)))
                .isEqualTo(Answer.NO);
        assertThat(answer("KS-SPOLNING", facts().no(NEPHROSTOMY).yes(SEVERAL_ENTRIES)))
                .isEqualTo(Answer.NO);
        assertThat(answer("KS-SPOLNING", facts().no(NEPHROSTOMY))).isEqualTo(Answer.UNDETERMINED);
    }

    @Test
    void a_nasopharyngeal_sample_is_not_taken_under_anticoagulants() {
        assertThat(answer("PR-NASOFARYNX", facts().no(ANTICOAGULANTS))).isEqualTo(Answer.YES);
        assertThat(answer("PR-NASOFARYNX", facts().yes(ANTICOAGULANTS))).isEqualTo(Answer.NO);
        assertThat(answer("PR-NASOFARYNX", facts())).isEqualTo(Answer.UNDETERMINED);
    }

    @Test
    void a_tiemann_catheter_is_not_delegated() {
        assertThat(answer(
                        "KS-KATETER-MAN", facts().yes(INDIVIDUAL_RISK_ASSESSED).no(TIEMANN_CATHETER)))
                .isEqualTo(Answer.YES);
        assertThat(answer(
                        "KS-KATETER-MAN", facts().yes(INDIVIDUAL_RISK_ASSESSED).yes(TIEMANN_CATHETER)))
                .isEqualTo(Answer.NO);
        assertThat(answer("KS-KATETER-KVINNA", facts().yes(INDIVIDUAL_RISK_ASSESSED)))
                .isEqualTo(Answer.YES);
        assertThat(answer("KS-KATETER-KVINNA", facts().no(INDIVIDUAL_RISK_ASSESSED)))
                .isEqualTo(Answer.NO);
    }

    @ParameterizedTest
    @CsvSource({"NONE, YES", "CONSTANT_URINE_BAG, YES", "PLUG, NO", "OTHER_DRAINAGE, NO"})
    void gastrostomy_feeding_allows_a_urethral_catheter_only_with_a_constant_bag(
            UrethralCatheter catheter, Answer expected) {
        assertThat(answer(
                        "NU-GASTROSTOMI", facts().no(OTHER_CATHETERS_OR_ENTRIES).coded(URETHRAL_CATHETER, catheter)))
                .isEqualTo(expected);
        assertThat(answer(
                        "NU-GASTROSTOMI",
                        facts().yes(OTHER_CATHETERS_OR_ENTRIES).coded(URETHRAL_CATHETER, catheter)))
                .isEqualTo(Answer.NO);
    }

    @ParameterizedTest
    @EnumSource(CompressionClass.class)
    void a_compression_stocking_is_self_care_in_class_one_and_needs_an_instruction_from_class_two(
            CompressionClass compression) {
        assertThat(answer("BH-KOMPRESSIONSSTRUMPA", facts().coded(COMPRESSION_CLASS, compression)))
                .isEqualTo(compression == CompressionClass.CLASS_1 ? Answer.SELF_CARE : Answer.YES);
    }

    @Test
    void without_a_valid_instruction_an_unknown_compression_class_leaves_the_answer_open() {
        StaffMember unlicensed =
                StaffMember.builder().from(NURSE).statedLicence(false).build();
        StaffFile untaught = StaffFile.builder().member(ASSISTANT).build();
        StaffFile taughtByUnlicensed = StaffFile.builder()
                .member(ASSISTANT)
                .addInstructions(instruction(STOCKING).instructor(unlicensed).build())
                .build();

        for (StaffFile file : ImmutableList.of(untaught, taughtByUnlicensed)) {
            assertThat(stocking(file, facts())).isEqualTo(Answer.UNDETERMINED);
            assertThat(stocking(file, facts().coded(COMPRESSION_CLASS, CompressionClass.CLASS_1)))
                    .isEqualTo(Answer.SELF_CARE);
            assertThat(stocking(file, facts().coded(COMPRESSION_CLASS, CompressionClass.CLASS_2)))
                    .isEqualTo(Answer.NO);
        }
    }

    private static Answer stocking(StaffFile file, PatientFacts.Builder facts) {
        return CHECKS.mayPerform(file, STOCKING, facts.build(), UNIT, DAY).getAnswer();
    }

    @ParameterizedTest
    @CsvSource({"INSULIN, 1", "GLP1_PEN, 0", "PREFILLED_SYRINGE, 0", "OTHER, 1"})
    void other_injections_than_prefilled_ones_give_a_warning(InjectionType type, int warnings) {
        DelegationAnswer answer = perform("LM-SUBKUTAN", facts().coded(INJECTION_TYPE, type));

        assertThat(answer.getAnswer()).isEqualTo(Answer.YES);
        assertThat(answer.getAssessment().getFindings())
                .extracting(Finding::getRuleId)
                .hasSize(warnings)
                .allMatch("DEL-112"::equals);
    }

    @ParameterizedTest
    @CsvSource({"PSYCHOTROPIC, 1", "NEUROLEPTIC, 1", "ANTIBIOTIC, 1", "OTHER, 0"})
    void liquid_medicines_of_some_classes_give_a_warning(DrugClass drug, int warnings) {
        DelegationAnswer answer = perform("LM-FLYTANDE", facts().coded(DRUG_CLASS, drug));

        assertThat(answer.getAnswer()).isEqualTo(Answer.YES);
        assertThat(answer.getAssessment().getFindings()).hasSize(warnings);
        assertThat(answer("LM-FLYTANDE", facts())).isEqualTo(Answer.YES);
    }

    @Test
    void before_as_needed_medicine_a_nurse_is_contacted_or_an_exemption_stands_in_the_journal() {
        assertThat(answer("LM-VID-BEHOV", facts().yes(NURSE_CONTACTED))).isEqualTo(Answer.YES);
        assertThat(answer("LM-VID-BEHOV", facts().yes(NURSE_CONTACT_EXEMPTION))).isEqualTo(Answer.YES);
        assertThat(answer("LM-VID-BEHOV", facts().no(NURSE_CONTACTED))).isEqualTo(Answer.UNDETERMINED);
        assertThat(answer("LM-VID-BEHOV", facts().no(NURSE_CONTACTED).no(NURSE_CONTACT_EXEMPTION)))
                .isEqualTo(Answer.NO);
    }

    @Test
    void contracture_prevention_is_for_patients_without_risk_or_with_an_indication() {
        assertThat(answer("FB-KONTRAKTUR-ALLMAN", facts().no(FORESEEABLE_RISK))).isEqualTo(Answer.YES);
        assertThat(answer("FB-KONTRAKTUR-ALLMAN", facts().yes(FORESEEABLE_RISK)))
                .isEqualTo(Answer.NO);
        assertThat(answer("FB-KONTRAKTUR-SPECIFIK", facts().yes(PAIN))).isEqualTo(Answer.YES);
        assertThat(answer(
                        "FB-KONTRAKTUR-SPECIFIK",
                        facts().no(PAIN).no(CONTRACTURE).no(SEVERE_SPASTICITY)))
                .isEqualTo(Answer.NO);
        assertThat(answer("FB-KONTRAKTUR-SPECIFIK", facts().no(PAIN).no(CONTRACTURE)))
                .isEqualTo(Answer.UNDETERMINED);
    }

    @Test
    void risk_analysis_orthosis_and_sitting_position_are_asked_for_by_their_rows() {
        assertThat(answer("BH-STASTOD", facts().yes(RISK_ANALYSIS_MADE))).isEqualTo(Answer.YES);
        assertThat(answer("BH-STASTOD", facts().no(RISK_ANALYSIS_MADE))).isEqualTo(Answer.NO);
        assertThat(answer("BH-ORTOS", facts().no(ORTHOSIS_FROM_OTA))).isEqualTo(Answer.YES);
        assertThat(answer("BH-ORTOS", facts().yes(ORTHOSIS_FROM_OTA).yes(ORTHOSIS_ORDERED)))
                .isEqualTo(Answer.YES);
        assertThat(answer("BH-ORTOS", facts().yes(ORTHOSIS_FROM_OTA).no(ORTHOSIS_ORDERED)))
                .isEqualTo(Answer.NO);
        assertThat(answer("NU-DYSFAGI", facts().yes(SITTING_POSITION_ORDERED))).isEqualTo(Answer.YES);
        assertThat(answer("NU-DYSFAGI", facts().no(SITTING_POSITION_ORDERED))).isEqualTo(Answer.NO);
    }

    @Test
    void the_mas_is_contacted_before_a_delegation_and_not_each_time_the_task_is_done() {
        TaskCode suction = TaskCode.of("BH-SUGNING-LUFTVAGAR");
        assertThat(answer("BH-SUGNING-LUFTVAGAR", facts().yes(INDIVIDUAL_RISK_ASSESSED)))
                .isEqualTo(Answer.YES);
        HandoverQuestion.Builder question = HandoverQuestion.builder()
                .delegator(NURSE)
                .recipient(ASSISTANT)
                .task(suction)
                .unit(UNIT)
                .date(DECIDED);
        assertThat(CHECKS.mayDelegate(question.facts(facts().yes(INDIVIDUAL_RISK_ASSESSED)
                                        .no(MAS_CONTACTED)
                                        .build())
                                .build())
                        .getAssessment()
                        .getFindings())
                .extracting(Finding::getRuleId)
                .containsExactly("DEL-121");
    }

    @Test
    void an_authorised_person_needs_neither_delegation_nor_the_facts() {
        StaffFile nurse = StaffFile.builder().member(NURSE).build();

        DelegationAnswer answer =
                CHECKS.mayPerform(nurse, TaskCode.of("LM-BLASINSTILLATION"), PatientFacts.empty(), UNIT, DAY);

        assertThat(answer.getAnswer()).isEqualTo(Answer.YES);
    }

    @ParameterizedTest
    @EnumSource(PatientFact.class)
    void an_answer_is_read_back_from_its_text(PatientFact fact) {
        ImmutableList<FactAnswer> answers =
                switch (fact.getKind()) {
                    case YES_NO -> ImmutableList.of(new FactAnswer.YesNo(true), new FactAnswer.YesNo(false));
                    case LATEST_DATE ->
                        ImmutableList.of(FactAnswer.parse(fact, "2026-02-28"), FactAnswer.parse(fact, "NEVER"));
                    case CODE ->
                        fact.getValues().stream().map(FactAnswer.Coded::new).collect(ImmutableList.toImmutableList());
                };

        assertThat(answers).allSatisfy(answer -> assertThat(FactAnswer.parse(fact, answer.toText()))
                .isEqualTo(answer));
    }
}
