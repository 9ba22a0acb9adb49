package se.socialdata.delegation.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class GuideConditionTest {

    private static GuideRow row(String task) {
        return Guides.norrbotten2026().get(TaskCode.of(task));
    }

    @Test
    void bladder_instillation_needs_exactly_these_facts() {
        assertThat(row("LM-BLASINSTILLATION").getPatientFacts())
                .containsExactly(
                        PatientFact.INDIVIDUAL_RISK_ASSESSED,
                        PatientFact.TREATMENT_WITHOUT_COMPLICATIONS,
                        PatientFact.HEMATURIA,
                        PatientFact.CYSTITIS_TREATMENT,
                        PatientFact.LATEST_BLADDER_SURGERY,
                        PatientFact.URINE_DIPSTICK_TAKEN);
        assertThat(row("LM-BLASINSTILLATION").getConditions())
                .contains(new GuideCondition.RecentEvent(PatientFact.LATEST_BLADDER_SURGERY, 5));
    }

    @Test
    void contraindications_stand_with_their_facts() {
        assertThat(row("KS-SPOLNING").getPatientFacts())
                .containsExactly(PatientFact.NEPHROSTOMY, PatientFact.SEVERAL_ENTRIES);
        assertThat(row("KS-KATETER-MAN").getPatientFacts())
                .containsExactly(PatientFact.INDIVIDUAL_RISK_ASSESSED, PatientFact.TIEMANN_CATHETER);
        assertThat(row("KS-KATETER-KVINNA").getPatientFacts()).doesNotContain(PatientFact.TIEMANN_CATHETER);
        assertThat(row("PR-NASOFARYNX").getPatientFacts()).containsExactly(PatientFact.ANTICOAGULANTS);
    }

    @Test
    void at_gastrostomy_feeding_a_urethral_catheter_with_a_constant_bag_is_no_contraindication() {
        assertThat(row("NU-GASTROSTOMI").getConditions())
                .containsExactly(
                        new GuideCondition.Contraindication(PatientFact.OTHER_CATHETERS_OR_ENTRIES),
                        new GuideCondition.ExcludedValues(
                                PatientFact.URETHRAL_CATHETER,
                                ImmutableSet.of(UrethralCatheter.PLUG, UrethralCatheter.OTHER_DRAINAGE)));
    }

    @Test
    void subcutaneous_injections_are_limited_by_type_and_by_contact_with_the_mas() {
        assertThat(row("LM-SUBKUTAN").getConditions())
                .containsExactly(
                        new GuideCondition.InjectionLimit(
                                ImmutableSet.of(InjectionType.PREFILLED_SYRINGE, InjectionType.GLP1_PEN)),
                        new GuideCondition.MasContact(ImmutableSet.of(InjectionType.INSULIN, InjectionType.GLP1_PEN)));
        assertThat(row("LM-SUBKUTAN").getPatientFacts())
                .containsExactly(PatientFact.INJECTION_TYPE, PatientFact.MAS_CONTACTED);
    }

    @Test
    void contact_with_the_mas_without_exemption_needs_no_injection_type() {
        assertThat(row("BH-SUGNING-LUFTVAGAR").getPatientFacts())
                .containsExactly(PatientFact.INDIVIDUAL_RISK_ASSESSED, PatientFact.MAS_CONTACTED);
    }

    @Test
    void the_indications_and_the_classes_of_medicine_are_those_of_the_remark() {
        assertThat(row("FB-KONTRAKTUR-SPECIFIK").getPatientFacts())
                .containsExactly(PatientFact.CONTRACTURE, PatientFact.PAIN, PatientFact.SEVERE_SPASTICITY);
        assertThat(row("LM-FLYTANDE").getConditions())
                .containsExactly(new GuideCondition.DrugCaution(
                        ImmutableSet.of(DrugClass.PSYCHOTROPIC, DrugClass.NEUROLEPTIC, DrugClass.ANTIBIOTIC)));
        assertThat(row("LM-VID-BEHOV").getPatientFacts())
                .containsExactly(PatientFact.NURSE_CONTACTED, PatientFact.NURSE_CONTACT_EXEMPTION);
    }

    @Test
    void a_compression_stocking_of_class_one_is_self_care() {
        assertThat(row("BH-KOMPRESSIONSSTRUMPA").getConditions())
                .containsExactly(new GuideCondition.SelfCareClass(CompressionClass.CLASS_1));
    }

    @Test
    void a_task_without_remark_needs_no_facts() {
        assertThat(row("PR-VEN").getPatientFacts()).isEmpty();
        assertThat(row("PR-VEN").hasCondition(ConditionType.CONTRAINDICATION)).isFalse();
        assertThat(row("KS-SPOLNING").hasCondition(ConditionType.CONTRAINDICATION))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TEAM_BASED",
                "MAS_CONTACT_REQUIRED",
                "MAS_CONTACT_REQUIRED(EXCEPT:INSULIN)",
                "CONTRAINDICATION(LATEST_BLADDER_SURGERY<=0)",
                "CONTRAINDICATION(URETHRAL_CATHETER=PLUG)",
                "SPECIFIC_PATIENT_ONLY(PAIN,CONTRACTURE)",
                "CAUTION_DRUG_CLASSES(ANTIBIOTIC)"
            })
    void a_condition_reads_back_what_it_writes(String text) {
        assertThat(GuideCondition.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "team based|expected a condition such as TEAM_BASED or CONTRAINDICATION(HEMATURIA)",
                "SOMETHING|expected one of PRESCRIBING_RIGHT_REQUIRED, ",
                "TEAM_BASED(HEMATURIA)|expected no data with a condition of the kind TEAM_BASED",
                "CONTRAINDICATION|expected data with a condition of the kind CONTRAINDICATION",
                "SELF_CARE_CLASS|expected data with a condition of the kind SELF_CARE_CLASS",
                "CONTRAINDICATION(URETHRAL_CATHETER)|expected a fact of the kind YES_NO, got URETHRAL_CATHETER",
                "CONTRAINDICATION(HEMATURIA<=5)|expected a fact of the kind LATEST_DATE, got HEMATURIA",
                "CONTRAINDICATION(HEMATURIA=PLUG)|expected a value of the fact HEMATURIA",
                "CONTRAINDICATION(URETHRAL_CATHETER=CLASS_1)|expected a value of the fact URETHRAL_CATHETER",
                "SPECIFIC_PATIENT_ONLY(INJECTION_TYPE)|expected a fact of the kind YES_NO, got INJECTION_TYPE",
                "MAS_CONTACT_REQUIRED(INSULIN)|expected EXCEPT: and types of injection",
                "PREFILLED_ONLY(SYRINGE)|expected one of INSULIN, GLP1_PEN, PREFILLED_SYRINGE, OTHER"
            })
    void a_malformed_condition_says_what_was_expected(String text, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GuideCondition.parse(text))
                .withMessageStartingWith(message);
    }

    @Test
    void a_condition_needs_members_and_no_negative_days() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GuideCondition.DrugCaution(ImmutableSet.of()))
                .withMessage("expected at least one member, got none");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GuideCondition.RecentEvent(PatientFact.LATEST_BLADDER_SURGERY, -1))
                .withMessage("expected 0 days or more, got -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GuideCondition.ExcludedValues(
                        PatientFact.URETHRAL_CATHETER, ImmutableSet.of(DrugClass.ANTIBIOTIC)))
                .withMessage("expected values of the fact URETHRAL_CATHETER");
    }

    @ParameterizedTest
    @EnumSource(PatientFact.class)
    void a_fact_has_values_exactly_if_it_is_coded(PatientFact fact) {
        assertThat(fact.getValues().isEmpty()).isEqualTo(fact.getKind() != PatientFact.Kind.CODE);
    }

    @ParameterizedTest
    @EnumSource(PatientFact.class)
    void every_fact_is_needed_by_some_row(PatientFact fact) {
        List<GuideRow> rows = Guides.norrbotten2026().getRows();

        assertThat(rows).anySatisfy(row -> assertThat(row.getPatientFacts()).contains(fact));
    }

    @ParameterizedTest
    @EnumSource(ConditionType.class)
    void every_kind_of_condition_stands_in_some_row(ConditionType type) {
        List<GuideRow> rows = Guides.norrbotten2026().getRows();

        assertThat(rows).anyMatch(row -> row.hasCondition(type));
    }
}
