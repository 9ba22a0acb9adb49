package se.socialdata.delegation.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.socialdata.delegation.Sample.ASSISTANT;
import static se.socialdata.delegation.Sample.DECIDED;
import static se.socialdata.delegation.Sample.EAR_DROPS;
import static se.socialdata.delegation.Sample.LAST_DAY;
import static se.socialdata.delegation.Sample.NURSE;
import static se.socialdata.delegation.Sample.OTHER_UNIT;
import static se.socialdata.delegation.Sample.PATIENT;
import static se.socialdata.delegation.Sample.UNIT;
import static se.socialdata.delegation.Sample.VENOUS_SAMPLE;
import static se.socialdata.delegation.Sample.decision;
import static se.socialdata.delegation.Sample.instruction;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.socialdata.core.rule.Finding;
import se.socialdata.core.rule.Truth;
import se.socialdata.core.time.DateInterval;
import se.socialdata.delegation.PatientKey;
import se.socialdata.delegation.StaffKey;
import se.socialdata.delegation.competence.CompetenceCatalogues;
import se.socialdata.delegation.decision.DelegationDecision;
import se.socialdata.delegation.decision.Instruction;
import se.socialdata.delegation.decision.StaffMember;
import se.socialdata.delegation.guide.Guides;
import se.socialdata.delegation.guide.PatientFact;
import se.socialdata.delegation.guide.TaskCode;

/** What decides an answer where two things differ by one day, one unit or one patient, and in which words it is told. */
class CheckBoundariesTest {

    private static final DelegationChecks CHECKS =
            DelegationChecks.of(Guides.norrbotten2026(), CompetenceCatalogues.norrbotten2026());
    private static final TaskCode URINE = TaskCode.of("PR-URIN");
    private static final PatientKey ANOTHER = PatientKey.of("patient-2");

    private static PatientFacts of(PatientKey patient) {
        return PatientFacts.builder().patient(patient).build();
    }

    private static DelegationAnswer earDrops(PatientFacts facts, LocalDate day, DelegationDecision... decisions) {
        StaffFile person =
                StaffFile.builder().member(ASSISTANT).addDecisions(decisions).build();
        return CHECKS.mayPerform(person, EAR_DROPS, facts, UNIT, day);
    }

    private static Answer urine(PatientFacts facts, LocalDate day, Instruction instruction) {
        StaffFile person = StaffFile.builder()
                .member(ASSISTANT)
                .addInstructions(instruction)
                .build();
        return CHECKS.mayPerform(person, URINE, facts, UNIT, day).getAnswer();
    }

    private static HandoverQuestion.Builder question(TaskCode task, PatientFacts facts) {
        return HandoverQuestion.builder()
                .delegator(NURSE)
                .recipient(ASSISTANT)
                .task(task)
                .unit(UNIT)
                .date(DECIDED)
                .facts(facts)
                .competence(DelegationChecksTest.fullCompetence(task));
    }

    private static ImmutableList<String> messages(DelegationAnswer answer) {
        return answer.getAssessment().getFindings().stream()
                .map(finding -> finding.getRuleId() + " " + finding.getMessageEn())
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<String> undetermined(DelegationAnswer answer) {
        return answer.getAssessment().getFindingsAndUndetermined().stream()
                .map(Finding::getRuleId)
                .collect(ImmutableList.toImmutableList());
    }

    @Test
    void a_decision_lets_a_task_be_done_from_its_first_day_to_its_last() {
        assertThat(earDrops(PatientFacts.empty(), DECIDED, decision().build()).getAnswer())
                .isEqualTo(Answer.YES);
        assertThat(earDrops(PatientFacts.empty(), LAST_DAY, decision().build()).getAnswer())
                .isEqualTo(Answer.YES);
        assertThat(messages(earDrops(
                        PatientFacts.empty(), DECIDED.minusDays(1), decision().build())))
                .containsExactly("DEL-103 The decision does not apply until 2026-04-01");
        assertThat(messages(earDrops(
                        PatientFacts.empty(), LAST_DAY.plusDays(1), decision().build())))
                .containsExactly("DEL-103 The decision has not applied since 2028-04-01 (Expired)");
    }

    @Test
    void a_decision_about_a_patient_is_for_that_patient_and_one_about_none_for_all() {
        DelegationDecision forOne = decision().patient(PATIENT).build();

        assertThat(earDrops(of(PATIENT), DECIDED, forOne).getAnswer()).isEqualTo(Answer.YES);
        assertThat(earDrops(of(PATIENT), DECIDED, decision().build()).getAnswer())
                .isEqualTo(Answer.YES);
        assertThat(messages(earDrops(of(ANOTHER), DECIDED, forOne)))
                .containsExactly("DEL-103 The decision is for another patient");
        assertThat(messages(earDrops(PatientFacts.empty(), DECIDED, forOne)))
                .containsExactly("DEL-103 The decision is for another patient");
    }

    @Test
    void of_several_decisions_that_do_not_help_the_last_one_about_the_task_is_told_of() {
        DelegationDecision elsewhere =
                decision().id("D-2").units(ImmutableSet.of(OTHER_UNIT)).build();
        DelegationDecision later = decision()
                .id("D-3")
                .validity(DateInterval.of(DECIDED.plusDays(1), LAST_DAY))
                .build();
        DelegationDecision ofAnotherTask =
                decision().id("D-4").tasks(ImmutableSet.of(VENOUS_SAMPLE)).build();

        assertThat(messages(earDrops(PatientFacts.empty(), DECIDED, later, elsewhere, ofAnotherTask)))
                .containsExactly("DEL-103 The decision is not for this unit");
        assertThat(messages(
                        earDrops(PatientFacts.empty(), DECIDED, later, decidedTheDayBefore(elsewhere), ofAnotherTask)))
                .containsExactly("DEL-103 The decision does not apply until 2026-04-02");
        assertThat(messages(
                        earDrops(PatientFacts.empty(), DECIDED, decidedTheDayBefore(later), elsewhere, ofAnotherTask)))
                .containsExactly("DEL-103 The decision is not for this unit");
        assertThat(messages(earDrops(PatientFacts.empty(), DECIDED, ofAnotherTask)))
                .containsExactly("DEL-103 There is no delegation decision");
    }

    private static DelegationDecision decidedTheDayBefore(DelegationDecision decision) {
        return DelegationDecision.builder()
                .from(decision)
                .decisionDate(decision.getDecisionDate().minusDays(1))
                .build();
    }

    @Test
    void a_decision_not_in_force_is_told_of_as_such_before_its_unit_is() {
        DelegationDecision laterAndElsewhere = decision()
                .units(ImmutableSet.of(OTHER_UNIT))
                .validity(DateInterval.of(DECIDED.plusDays(1), LAST_DAY))
                .build();
        DelegationDecision elsewhereForAnother =
                decision().units(ImmutableSet.of(OTHER_UNIT)).patient(ANOTHER).build();

        assertThat(messages(earDrops(PatientFacts.empty(), DECIDED, laterAndElsewhere)))
                .containsExactly("DEL-103 The decision does not apply until 2026-04-02");
        assertThat(messages(earDrops(of(PATIENT), DECIDED, elsewhereForAnother)))
                .containsExactly("DEL-103 The decision is not for this unit");
    }

    @Test
    void an_instruction_lets_a_task_be_done_from_its_day_to_its_last_for_its_unit_and_patient() {
        Instruction.Builder instructed = instruction(URINE).validUntil(LAST_DAY);
        Instruction everybody = instructed.build();
        Instruction forOne = instructed.patient(PATIENT).build();
        Instruction elsewhere = instruction(URINE).unit(OTHER_UNIT).build();

        assertThat(urine(of(ANOTHER), DECIDED, everybody)).isEqualTo(Answer.YES);
        assertThat(urine(of(ANOTHER), LAST_DAY, everybody)).isEqualTo(Answer.YES);
        assertThat(urine(of(ANOTHER), DECIDED.minusDays(1), everybody)).isEqualTo(Answer.NO);
        assertThat(urine(of(ANOTHER), LAST_DAY.plusDays(1), everybody)).isEqualTo(Answer.NO);
        assertThat(urine(of(PATIENT), DECIDED, forOne)).isEqualTo(Answer.YES);
        assertThat(urine(of(ANOTHER), DECIDED, forOne)).isEqualTo(Answer.NO);
        assertThat(urine(PatientFacts.empty(), DECIDED, forOne)).isEqualTo(Answer.NO);
        assertThat(urine(PatientFacts.empty(), DECIDED, elsewhere)).isEqualTo(Answer.NO);
    }

    @Test
    void an_instruction_hands_over_no_task_that_requires_a_delegation_and_the_other_way_round() {
        assertThat(messages(CHECKS.mayInstruct(question(EAR_DROPS, of(PATIENT)).build())))
                .containsExactly("DEL-103 The task requires a delegation, an instruction is not enough");
        assertThat(messages(CHECKS.mayDelegate(question(URINE, of(PATIENT)).build())))
                .contains("DEL-104 The task requires an instruction, no delegation");
    }

    @Test
    void what_a_patient_rules_out_is_asked_at_a_handover_for_that_patient_only() {
        TaskCode sample = TaskCode.of("PR-NASOFARYNX");
        StaffMember picked =
                StaffMember.builder().from(ASSISTANT).addPickedFor(sample).build();
        PatientFacts ruledOut = PatientFacts.builder()
                .patient(PATIENT)
                .yes(PatientFact.ANTICOAGULANTS)
                .build();

        assertThat(CHECKS.mayDelegate(question(sample, PatientFacts.empty())
                                .recipient(picked)
                                .build())
                        .getAnswer())
                .isEqualTo(Answer.YES);
        assertThat(undetermined(CHECKS.mayDelegate(
                        question(sample, of(PATIENT)).recipient(picked).build())))
                .containsExactly("DEL-113");
        assertThat(messages(CHECKS.mayDelegate(
                        question(sample, ruledOut).recipient(picked).build())))
                .containsExactly("DEL-113 Contraindication: Treatment with anticoagulants");
    }

    @Test
    void what_concerns_the_moment_of_doing_is_not_asked_at_a_handover() {
        TaskCode asNeeded = TaskCode.of("LM-VID-BEHOV");

        assertThat(CHECKS.mayDelegate(question(asNeeded, of(PATIENT)).build()).getAnswer())
                .isEqualTo(Answer.YES);
    }

    @Test
    void the_risk_is_assessed_before_a_delegation_though_no_patient_is_named() {
        TaskCode catheter = TaskCode.of("KS-KATETER-KVINNA");
        StaffMember picked =
                StaffMember.builder().from(ASSISTANT).addPickedFor(catheter).build();

        assertThat(undetermined(CHECKS.mayDelegate(question(catheter, PatientFacts.empty())
                        .recipient(picked)
                        .build())))
                .containsExactly("DEL-116");
    }

    @Test
    void competence_counts_from_the_day_it_was_confirmed_and_for_its_own_person() {
        StaffMember another = StaffMember.of(StaffKey.of("assistant-2"), ASSISTANT.getProfession());

        assertThat(CHECKS.mayDelegate(question(EAR_DROPS, of(PATIENT)).build()).getAnswer())
                .isEqualTo(Answer.YES);
        assertThat(CHECKS.mayDelegate(question(EAR_DROPS, of(PATIENT))
                                .date(DECIDED.minusDays(1))
                                .build())
                        .getAnswer())
                .isEqualTo(Answer.NO);
        assertThat(CHECKS.mayDelegate(question(EAR_DROPS, of(PATIENT))
                                .recipient(another)
                                .build())
                        .getAnswer())
                .isEqualTo(Answer.NO);
    }

    @Test
    void what_is_a_patients_self_care_is_no_hindrance_to_who_is_authorised() {
        PatientFacts selfCare = PatientFacts.builder()
                .patient(PATIENT)
                .addSelfCareTasks(EAR_DROPS)
                .build();
        StaffFile nurse = StaffFile.builder().member(NURSE).build();

        assertThat(CHECKS.mayPerform(nurse, EAR_DROPS, selfCare, UNIT, DECIDED).getAnswer())
                .isEqualTo(Answer.YES);
    }

    @Test
    void a_review_asks_for_the_patient_that_the_decision_names() {
        TaskCode oxygen = TaskCode.of("LM-SYRGAS-PORTABEL");
        DelegationDecision forNobody = decision().tasks(ImmutableSet.of(oxygen)).build();
        DelegationDecision forOne =
                decision().tasks(ImmutableSet.of(oxygen)).patient(PATIENT).build();

        assertThat(CHECKS.review(forOne, DECIDED).isPassed()).isTrue();
        DelegationReview review = CHECKS.review(forNobody, DECIDED);
        assertThat(review.getFindings()).extracting(Finding::getRuleId).containsExactly("DEL-114");
        assertThat(review.isPassed()).isFalse();
    }

    @Test
    void a_review_fails_for_the_decision_alone_and_has_no_answers_without_a_unit() {
        DelegationReview review =
                CHECKS.review(decision().goodAndSafeCare(false).build(), DECIDED);

        assertThat(review.isPassed()).isFalse();
        assertThat(review.getFindings()).extracting(Finding::getRuleId).containsExactly("DEL-001");
        assertThat(review.tasks()).containsOnlyKeys(EAR_DROPS, VENOUS_SAMPLE);
        assertThat(CHECKS.review(decision().units(ImmutableSet.of()).build(), DECIDED)
                        .tasks())
                .isEmpty();
    }

    @Test
    void answers_to_the_same_question_are_equal() {
        DelegationAnswer answer =
                earDrops(PatientFacts.empty(), DECIDED, decision().build());

        assertThat(answer)
                .isEqualTo(earDrops(PatientFacts.empty(), DECIDED, decision().build()))
                .hasSameHashCodeAs(
                        earDrops(PatientFacts.empty(), DECIDED, decision().build()))
                .isNotEqualTo(earDrops(
                        PatientFacts.empty(), DECIDED.plusDays(1), decision().build()))
                .isNotEqualTo(answer.getTask());
        assertThat(answer.getAssessment()).isSameAs(answer.getAssessment());
    }

    @Test
    void remarks_are_told_with_what_they_ask_for() {
        assertThat(remarks("LM-BLASINSTILLATION"))
                .contains(
                        "Kontraindikation: Hematuri / Contraindication: Hematuria",
                        "Kontraindikation: Senaste blås- eller urinvägskirurgi (senaste 5 dagarna) / Contraindication:"
                                + " Latest surgery of bladder or urinary tract (in the last 5 days)",
                        "Alltid urinsticka / Always a urine dipstick");
        assertThat(remarks("NU-GASTROSTOMI"))
                .contains(
                        "Kontraindikation: KAD med propp, KAD med annan tömning / Contraindication: Indwelling urethral"
                                + " catheter with a plug, Indwelling urethral catheter with other drainage");
        assertThat(remarks("FB-KONTRAKTUR-SPECIFIK"))
                .containsExactly(
                        "Endast på specifik patient: Kontraktur, Smärta, Svår spasticitet / Specific patient only:"
                                + " Contracture, Pain, Severe spasticity");
        assertThat(remarks("LM-FLYTANDE"))
                .containsExactly("Försiktighet vid vissa läkemedelsgrupper: Psykofarmaka, Neuroleptika, Antibiotika /"
                        + " Caution with some classes of medicine: Psychotropic, Neuroleptic, Antibiotic");
        assertThat(remarks("LM-SUBKUTAN"))
                .containsExactly(
                        "Som regel endast förfyllda injektioner: Förfylld förförpackad injektion, GLP1-analog med"
                                + " injektionspenna / As a rule only prefilled injections: Prefilled, prepackaged"
                                + " injection, GLP-1 analogue by pen injector",
                        "Kontakt med MAS krävs / Contact with the MAS required");
    }

    private static ImmutableList<String> remarks(String task) {
        return Guides.norrbotten2026().get(TaskCode.of(task)).getConditions().stream()
                .map(RemarkText::of)
                .map(text -> text.sv() + " / " + text.en())
                .collect(ImmutableList.toImmutableList());
    }

    @Test
    void a_fact_of_one_kind_does_not_answer_a_question_of_another() {
        PatientFacts facts = PatientFacts.builder()
                .never(PatientFact.LATEST_BLADDER_SURGERY)
                .no(PatientFact.HEMATURIA)
                .build();

        assertThat(facts.isSo(PatientFact.LATEST_BLADDER_SURGERY)).isEqualTo(Truth.UNKNOWN);
        assertThat(facts.isWithin(PatientFact.HEMATURIA, 5, DECIDED)).isEqualTo(Truth.UNKNOWN);
        assertThat(facts.isOneOf(PatientFact.HEMATURIA, ImmutableSet.of())).isEqualTo(Truth.UNKNOWN);
        assertThat(facts.isKnown(PatientFact.HEMATURIA)).isTrue();
        assertThat(facts.isKnown(PatientFact.PAIN)).isFalse();
        assertThat(facts.isWithin(PatientFact.LATEST_BLADDER_SURGERY, 5, DECIDED))
                .isEqualTo(Truth.FALSE);
    }

    @Test
    void what_is_no_answer_to_a_fact_is_refused_without_being_repeated() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FactAnswer.parse(PatientFact.HEMATURIA, "NEVER"))
                .withMessage("expected YES or NO for the fact HEMATURIA");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FactAnswer.parse(PatientFact.DRUG_CLASS, "YES"))
                .withMessage("expected a value of the fact DRUG_CLASS");
        assertThat(FactAnswer.parse(PatientFact.HEMATURIA, "NO")).isEqualTo(new FactAnswer.YesNo(false));
        assertThat(FactAnswer.parse(PatientFact.LATEST_BLADDER_SURGERY, "NEVER"))
                .isEqualTo(new FactAnswer.Latest(Optional.empty()));
    }
}
