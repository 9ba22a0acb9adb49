package se.socialdata.delegation.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static se.socialdata.delegation.guide.ConditionType.CAUTION_DRUG_CLASSES;
import static se.socialdata.delegation.guide.ConditionType.CONTACT_NURSE_BEFORE;
import static se.socialdata.delegation.guide.ConditionType.CONTRAINDICATION;
import static se.socialdata.delegation.guide.ConditionType.ESTABLISHED_TREATMENT;
import static se.socialdata.delegation.guide.ConditionType.INDIVIDUAL_RISK_ASSESSMENT;
import static se.socialdata.delegation.guide.ConditionType.INSTRUCTION_BY_NURSE;
import static se.socialdata.delegation.guide.ConditionType.INSTRUCTION_CONTENT_REQUIRED;
import static se.socialdata.delegation.guide.ConditionType.INSTRUCTION_IF_TUBE_OUT;
import static se.socialdata.delegation.guide.ConditionType.LOCAL_DEVIATIONS_POSSIBLE;
import static se.socialdata.delegation.guide.ConditionType.MAS_APPROVAL_FOR_DEVIATION;
import static se.socialdata.delegation.guide.ConditionType.MAS_CONTACT_REQUIRED;
import static se.socialdata.delegation.guide.ConditionType.NAMED_PATIENT_ONLY;
import static se.socialdata.delegation.guide.ConditionType.NARCOTICS_STOCK_COUNT;
import static se.socialdata.delegation.guide.ConditionType.NURSE_MAY_ASSIST;
import static se.socialdata.delegation.guide.ConditionType.ONLY_SPECIFIC_ASSISTANT_NURSES;
import static se.socialdata.delegation.guide.ConditionType.ONLY_TRAINED_ASSISTANT_NURSES;
import static se.socialdata.delegation.guide.ConditionType.OT_SITTING_POSITION_ORDER;
import static se.socialdata.delegation.guide.ConditionType.PATIENT_WITHOUT_FORESEEABLE_RISK;
import static se.socialdata.delegation.guide.ConditionType.PHYSICIAN_ONLY;
import static se.socialdata.delegation.guide.ConditionType.PREFILLED_ONLY;
import static se.socialdata.delegation.guide.ConditionType.PRESCRIBING_RIGHT_REQUIRED;
import static se.socialdata.delegation.guide.ConditionType.PRESCRIPTION_BY_OTA;
import static se.socialdata.delegation.guide.ConditionType.REGION_RESPONSIBILITY;
import static se.socialdata.delegation.guide.ConditionType.RISK_ANALYSIS_ALWAYS_BEFORE;
import static se.socialdata.delegation.guide.ConditionType.SELF_CARE_CLASS;
import static se.socialdata.delegation.guide.ConditionType.SPECIFIC_PATIENT_ONLY;
import static se.socialdata.delegation.guide.ConditionType.TEAM_BASED;
import static se.socialdata.delegation.guide.ConditionType.URINE_DIPSTICK_ALWAYS;

import com.google.common.collect.ImmutableMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.socialdata.delegation.PrintedSource;

/** Every row of the reference data against an independent reading of the printed guide: rows x professions x outcomes. */
class PrintedGuideTest {

    private static final List<String[]> PRINTED = PrintedSource.lines(PrintedGuideTest.class, "printed-guide.csv");
    private static final List<String[]> RAW =
            PrintedSource.lines(PrintedGuideTest.class, "printed-guide-raw-marks.csv");

    /** What each printed phrase of a remark means. */
    private static final ImmutableMap<String, ConditionType> PHRASES = ImmutableMap.<String, ConditionType>builder()
            .put("Förskrivningsrätt", PRESCRIBING_RIGHT_REQUIRED)
            .put("teambaserat", TEAM_BASED)
            .put("vad observationen ska innehålla", INSTRUCTION_CONTENT_REQUIRED)
            .put("Lokala avvikelser", LOCAL_DEVIATIONS_POSSIBLE)
            .put("Stor försiktighet", CAUTION_DRUG_CLASSES)
            .put("Alltid kontakt med sjuksköterska", CONTACT_NURSE_BEFORE)
            .put("Endast utbildade undersköterskor", ONLY_TRAINED_ASSISTANT_NURSES)
            .put("Endast specifika undersköterskor", ONLY_SPECIFIC_ASSISTANT_NURSES)
            .put("Avsteg endast efter godkännande av MAS", MAS_APPROVAL_FOR_DEVIATION)
            .put("krävs kontakt med MAS", MAS_CONTACT_REQUIRED)
            .put("kontakta MAS", MAS_CONTACT_REQUIRED)
            .put("Förfyllda", PREFILLED_ONLY)
            .put("namngiven patient", NAMED_PATIENT_ONLY)
            .put("Patientspecifika delegationer", NAMED_PATIENT_ONLY)
            .put("efter riskbedömning", INDIVIDUAL_RISK_ASSESSMENT)
            .put("Efter genomförd riskbedömning", INDIVIDUAL_RISK_ASSESSMENT)
            .put("Efter riskanalys på individnivå", INDIVIDUAL_RISK_ASSESSMENT)
            .put("Individuell riskbedömning", INDIVIDUAL_RISK_ASSESSMENT)
            .put("utan komplikationer", ESTABLISHED_TREATMENT)
            .put("urinsticka", URINE_DIPSTICK_ALWAYS)
            .put("Får inte delegeras vid", CONTRAINDICATION)
            .put("Tiermann får inte delegeras", CONTRAINDICATION)
            .put("ej tillåten att delegera", CONTRAINDICATION)
            .put("Får ej delegeras om", CONTRAINDICATION)
            .put("Kontrollräkning", NARCOTICS_STOCK_COUNT)
            .put("Endast på specifik patient", SPECIFIC_PATIENT_ONLY)
            .put("utan förutsägbara risker", PATIENT_WITHOUT_FORESEEABLE_RISK)
            .put("Regionens ansvar", REGION_RESPONSIBILITY)
            .put("Klass 1 = egenvård", SELF_CARE_CLASS)
            .put("alltid föregås av riskanalys", RISK_ANALYSIS_ALWAYS_BEFORE)
            .put("OTA", PRESCRIPTION_BY_OTA)
            .put("om sonden åker ut", INSTRUCTION_IF_TUBE_OUT)
            .put("Instruktion från sjuksköterska", INSTRUCTION_BY_NURSE)
            .put("ordination av sittställning", OT_SITTING_POSITION_ORDER)
            .put("Läkare fastställer", PHYSICIAN_ONLY)
            .put("bistå läkare", NURSE_MAY_ASSIST)
            .build();

    private static Stream<GuideRow> rows() {
        return Guides.norrbotten2026().getRows().stream();
    }

    @Test
    void the_guide_has_as_many_rows_as_the_print() {
        assertThat(Guides.norrbotten2026().getRows()).hasSize(86).hasSameSizeAs(PRINTED);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void section_and_task_stand_as_printed(GuideRow row) {
        String[] printed = PRINTED.get(row.getRow() - 1);

        assertThat(printed[0].replaceFirst(" forts\\..*", ""))
                .isEqualTo(row.getSection().getTermSv());
        assertThat(printed[1]).isEqualTo(row.getTask().termSv());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void each_profession_is_authorised_exactly_where_print_marks_it(GuideRow row) {
        String[] printed = PRINTED.get(row.getRow() - 1);

        for (Profession profession : Profession.values()) {
            boolean marked = profession.ordinal() < 3 && !printed[2 + profession.ordinal()].isEmpty();
            assertThat(row.getAuthorisedProfessions().contains(profession))
                    .as("row %s, %s", row.getRow(), profession)
                    .isEqualTo(marked);
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void each_outcome_is_marked_exactly_as_printed(GuideRow row) {
        String[] printed = PRINTED.get(row.getRow() - 1);

        assertThat(row.getMarks().instruction()).hasToString(printed[5]);
        assertThat(row.getMarks().delegation()).hasToString(printed[6]);
        assertThat(row.getMarks().notHandedOver()).hasToString(printed[7]);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void professions_and_outcomes_agree_with_the_raw_mark_line(GuideRow row) {
        String[] summary = RAW.get(row.getRow() - 1)[4].split("\\|", -1);

        assertThat(summary[0]).isEqualTo(professionSummary(row));
        assertThat(summary[1]).isEqualTo(outcomeSummary(row.getMarks()));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void the_remark_is_held_by_exactly_the_conditions_that_its_phrases_mean(GuideRow row) {
        String remark = PRINTED.get(row.getRow() - 1)[8];
        Set<ConditionType> meant = EnumSet.noneOf(ConditionType.class);
        PHRASES.forEach((phrase, type) -> {
            if (remark.contains(phrase)) {
                meant.add(type);
            }
        });
        Set<ConditionType> held = EnumSet.noneOf(ConditionType.class);
        row.getConditions().forEach(condition -> held.add(condition.getType()));

        assertThat(held).isEqualTo(meant);
        assertThat(held.isEmpty()).as("row %s", row.getRow()).isEqualTo(remark.isEmpty());
    }

    private static String professionSummary(GuideRow row) {
        StringBuilder summary = new StringBuilder();
        ImmutableMap.of(
                        Profession.NURSE, "SSK",
                        Profession.OCCUPATIONAL_THERAPIST, "AT",
                        Profession.PHYSIOTHERAPIST, "FT")
                .forEach((profession, abbreviation) -> {
                    if (row.getAuthorisedProfessions().contains(profession)) {
                        summary.append(summary.isEmpty() ? "" : "+").append(abbreviation);
                    }
                });
        return summary.isEmpty() ? "-" : summary.toString();
    }

    private static String outcomeSummary(OutcomeMarks marks) {
        StringBuilder summary = new StringBuilder();
        append(summary, "KI", marks.instruction());
        append(summary, "KD", marks.delegation());
        append(summary, "FEO", marks.notHandedOver());
        return summary.isEmpty() ? "-" : summary.toString();
    }

    private static void append(StringBuilder summary, String outcome, PrintedMark mark) {
        if (mark.isMarked()) {
            summary.append(summary.isEmpty() ? "" : "+")
                    .append(outcome)
                    .append(mark.toString().substring(1));
        }
    }
}
