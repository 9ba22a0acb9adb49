package se.socialdata.delegation.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.socialdata.delegation.Sample.ASSISTANT;
import static se.socialdata.delegation.Sample.DECIDED;
import static se.socialdata.delegation.Sample.EAR_DROPS;
import static se.socialdata.delegation.Sample.FIRST_DUE;
import static se.socialdata.delegation.Sample.LAST_DAY;
import static se.socialdata.delegation.Sample.NURSE;
import static se.socialdata.delegation.Sample.OTHER_UNIT;
import static se.socialdata.delegation.Sample.PATIENT;
import static se.socialdata.delegation.Sample.SOMEBODY;
import static se.socialdata.delegation.Sample.UNIT;
import static se.socialdata.delegation.Sample.VENOUS_SAMPLE;
import static se.socialdata.delegation.Sample.decision;
import static se.socialdata.delegation.Sample.instruction;
import static se.socialdata.delegation.Sample.revoked;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.socialdata.core.rule.Finding;
import se.socialdata.core.rule.RuleCatalogue;
import se.socialdata.core.time.DateInterval;
import se.socialdata.delegation.PatientKey;
import se.socialdata.delegation.ProviderKey;
import se.socialdata.delegation.Sample;
import se.socialdata.delegation.competence.CompetenceCatalogues;
import se.socialdata.delegation.competence.CompetenceRecord;
import se.socialdata.delegation.competence.CompetenceRequirement;
import se.socialdata.delegation.decision.DelegationDecision;
import se.socialdata.delegation.decision.Instruction;
import se.socialdata.delegation.decision.ProviderArrangement;
import se.socialdata.delegation.decision.StaffMember;
import se.socialdata.delegation.guide.Guides;
import se.socialdata.delegation.guide.PatientFact;
import se.socialdata.delegation.guide.Profession;
import se.socialdata.delegation.guide.TaskCode;

class DelegationChecksTest {

    private static final TaskCode OBSERVATION = TaskCode.of("HT-OBSERVATION");

    private static final DelegationChecks CHECKS =
            DelegationChecks.of(Guides.norrbotten2026(), CompetenceCatalogues.norrbotten2026());

    private static StaffFile file(DelegationDecision... decisions) {
        return StaffFile.builder().member(ASSISTANT).addDecisions(decisions).build();
    }

    private static ImmutableList<String> messages(DelegationAnswer answer) {
        return answer.getAssessment().getFindings().stream()
                .map(finding -> finding.getRuleId() + " " + finding.getMessageEn())
                .collect(ImmutableList.toImmutableList());
    }

    private static DelegationAnswer earDrops(StaffFile person, LocalDate day) {
        return CHECKS.mayPerform(person, EAR_DROPS, PatientFacts.empty(), UNIT, day);
    }

    /** Everything that the catalogue asks for, confirmed by the nurse for the patient, twice where two occasions are needed. */
    static ImmutableList<CompetenceRecord> fullCompetence(TaskCode task) {
        ImmutableList.Builder<CompetenceRecord> records = ImmutableList.builder();
        for (CompetenceRequirement requirement :
                CompetenceCatalogues.norrbotten2026().getRequirements(task)) {
            for (int occasion = 1; occasion <= requirement.getMinimumOccasions(); occasion++) {
                records.add(CompetenceRecord.builder()
                        .person(ASSISTANT.getKey())
                        .requirement(requirement.getCode())
                        .kinds(requirement.getKinds())
                        .confirmedOn(DECIDED)
                        .confirmedBy(NURSE.getKey())
                        .patient(PATIENT)
                        .occasionOfDay(occasion)
                        .build());
            }
        }
        return records.build();
    }

    private static HandoverQuestion.Builder question(TaskCode task) {
        return HandoverQuestion.builder()
                .delegator(NURSE)
                .recipient(ASSISTANT)
                .task(task)
                .unit(UNIT)
                .date(DECIDED)
                .facts(PatientFacts.builder().patient(PATIENT).build())
                .competence(fullCompetence(task));
    }

    @Test
    void a_decision_in_force_for_the_unit_lets_the_recipient_do_the_task() {
        DelegationAnswer answer = earDrops(file(decision().build()), DECIDED);

        assertThat(answer.getAnswer()).isEqualTo(Answer.YES);
        assertThat(answer.getAssessment().getFindingsAndUndetermined()).isEmpty();
        assertThat(answer).hasToString("DelegationAnswer[PERFORM LM-ORA on 2026-04-01: YES]");
    }

    @Test
    void why_a_decision_does_not_help_is_said_in_exact_words() {
        assertThat(messages(earDrops(file(), DECIDED))).containsExactly("DEL-103 There is no delegation decision");
        assertThat(messages(earDrops(
                        file(decision().units(ImmutableSet.of(OTHER_UNIT)).build()), DECIDED)))
                .containsExactly("DEL-103 The decision is not for this unit");
        assertThat(messages(earDrops(file(decision().build()), LAST_DAY.plusDays(1))))
                .containsExactly("DEL-103 The decision has not applied since 2028-04-01 (Expired)");
        assertThat(messages(
                        earDrops(file(decision().revocation(revoked(DECIDED)).build()), DECIDED)))
                .containsExactly("DEL-103 The decision has not applied since 2026-04-01 (Revoked)");
        assertThat(messages(earDrops(
                        file(decision()
                                .validity(DateInterval.of(DECIDED.plusDays(1), LAST_DAY))
                                .build()),
                        DECIDED)))
                .containsExactly("DEL-103 The decision does not apply until 2026-04-02");
        assertThat(messages(earDrops(
                        file(decision().patient(PatientKey.of("patient-2")).build()), DECIDED)))
                .containsExactly("DEL-103 The decision is for another patient");
    }

    @Test
    void an_overdue_follow_up_is_a_warning_and_no_hindrance() {
        DelegationAnswer answer = earDrops(file(decision().build()), FIRST_DUE.plusDays(1));

        assertThat(answer.getAnswer()).isEqualTo(Answer.YES);
        assertThat(answer.getAssessment().getFindings())
                .extracting(Finding::getRuleId)
                .containsExactly("DEL-146");
    }

    @Test
    void of_several_decisions_the_one_that_covers_the_task_counts() {
        DelegationDecision elsewhere =
                decision().id("D-2").units(ImmutableSet.of(OTHER_UNIT)).build();

        assertThat(earDrops(file(elsewhere, decision().build()), DECIDED).getAnswer())
                .isEqualTo(Answer.YES);
        assertThat(earDrops(file(decision().build(), elsewhere), DECIDED).getAnswer())
                .isEqualTo(Answer.YES);
    }

    @Test
    void self_care_is_neither_delegated_nor_instructed() {
        PatientFacts selfCare = PatientFacts.builder()
                .patient(PATIENT)
                .addSelfCareTasks(EAR_DROPS)
                .build();

        DelegationAnswer answer =
                CHECKS.mayDelegate(question(EAR_DROPS).facts(selfCare).build());

        assertThat(answer.getAnswer()).isEqualTo(Answer.SELF_CARE);
        assertThat(answer.getAssessment().getFindings())
                .extracting(Finding::getRuleId)
                .contains("DEL-147");
        assertThat(CHECKS.mayPerform(file(), EAR_DROPS, selfCare, UNIT, DECIDED).getAnswer())
                .isEqualTo(Answer.SELF_CARE);
        assertThat(CHECKS.mayPerform(file(), VENOUS_SAMPLE, selfCare, UNIT, DECIDED)
                        .getAnswer())
                .isEqualTo(Answer.NO);
    }

    @Test
    void a_task_may_be_delegated_to_somebody_with_full_competence() {
        assertThat(CHECKS.mayDelegate(question(EAR_DROPS).build()).getAnswer()).isEqualTo(Answer.YES);
    }

    @Test
    void competence_that_has_not_been_looked_up_leaves_the_answer_open() {
        DelegationAnswer answer = CHECKS.mayDelegate(
                question(EAR_DROPS).competence(Optional.empty()).build());

        assertThat(answer.getAnswer()).isEqualTo(Answer.UNDETERMINED);
        assertThat(answer.getAssessment().getFindingsAndUndetermined())
                .allSatisfy(finding -> assertThat(finding.getMessageEn()).contains("competence of the recipient"));
    }

    @Test
    void missing_competence_is_counted() {
        DelegationAnswer answer = CHECKS.mayDelegate(
                question(EAR_DROPS).competence(ImmutableList.of()).build());

        assertThat(answer.getAnswer()).isEqualTo(Answer.NO);
        assertThat(messages(answer))
                .anyMatch(message -> message.startsWith("DEL-144 Competence requirements not met: "));
    }

    @Test
    void insulin_needs_a_trained_assistant_nurse_with_two_occasions_of_training() {
        TaskCode insulin = TaskCode.of("LM-INSULINPENNA");
        StaffMember trained =
                StaffMember.builder().from(ASSISTANT).addTrainedFor(insulin).build();
        ImmutableList<CompetenceRecord> once = fullCompetence(insulin).stream()
                .filter(record -> record.getOccasionOfDay() == 1)
                .collect(ImmutableList.toImmutableList());

        assertThat(CHECKS.mayDelegate(question(insulin).recipient(trained).build())
                        .getAnswer())
                .isEqualTo(Answer.YES);
        assertThat(messages(CHECKS.mayDelegate(question(insulin).build())))
                .containsExactly("DEL-110 Only trained assistant nurses are delegated the task");
        assertThat(CHECKS.mayDelegate(question(insulin)
                                .recipient(trained)
                                .competence(once)
                                .build())
                        .getAssessment()
                        .getFindings())
                .extracting(Finding::getRuleId)
                .containsExactly("DEL-111", "DEL-144");
    }

    @Test
    void an_unlicensed_delegator_and_a_delegation_to_oneself_are_refused() {
        StaffMember unlicensed =
                StaffMember.builder().from(NURSE).statedLicence(false).build();

        assertThat(messages(CHECKS.mayDelegate(
                        question(EAR_DROPS).delegator(unlicensed).build())))
                .containsExactly("DEL-101 Whoever hands the task over is authorised by the guide");
        assertThat(CHECKS.mayDelegate(question(EAR_DROPS).delegator(ASSISTANT).build())
                        .getAssessment()
                        .getFindings())
                .extracting(Finding::getRuleId)
                .contains("DEL-002", "DEL-101", "DEL-141");
    }

    private static DelegationAnswer observe(Instruction... instructions) {
        StaffFile person = StaffFile.builder()
                .member(ASSISTANT)
                .addInstructions(instructions)
                .build();
        return CHECKS.mayPerform(person, OBSERVATION, PatientFacts.empty(), UNIT, DECIDED);
    }

    private static Instruction.Builder observation(StaffMember instructor) {
        return instruction(OBSERVATION).instructor(instructor).observationStated(true);
    }

    @Test
    void an_instruction_by_somebody_who_may_not_hand_the_task_over_lets_nobody_do_it() {
        StaffMember unlicensed =
                StaffMember.builder().from(NURSE).statedLicence(false).build();
        StaffMember licensed =
                StaffMember.builder().from(NURSE).statedLicence(true).build();

        assertThat(observe(observation(NURSE).build()).getAnswer()).isEqualTo(Answer.YES);
        assertThat(observe(observation(licensed).build()).getAnswer()).isEqualTo(Answer.YES);
        for (StaffMember instructor : ImmutableList.of(unlicensed, Sample.of(Profession.PHYSICIAN))) {
            DelegationAnswer answer = observe(observation(instructor).build());

            assertThat(answer.getAnswer()).isEqualTo(Answer.NO);
            assertThat(messages(answer)).containsExactly("DEL-148 Whoever has instructed is authorised by the guide");
            assertThat(answer.getAssessment().getFindings().get(0).getPath()).isEqualTo("instruction.instructor");
        }
    }

    @Test
    void of_several_instructions_one_that_is_as_the_guide_asks_counts() {
        StaffMember unlicensed =
                StaffMember.builder().from(NURSE).statedLicence(false).build();
        Instruction good = observation(NURSE).build();
        Instruction silent =
                observation(NURSE).id("I-2").observationStated(false).build();
        Instruction byUnlicensed = observation(unlicensed).id("I-3").build();

        assertThat(observe(silent, byUnlicensed, good).getAnswer()).isEqualTo(Answer.YES);
        assertThat(observe(good, byUnlicensed, silent).getAnswer()).isEqualTo(Answer.YES);
        assertThat(messages(observe(silent, byUnlicensed)))
                .containsExactly("DEL-145 The instruction states what to observe and when to call licensed staff");
    }

    @Test
    void of_several_instructions_one_by_a_nurse_counts_where_the_guide_asks_for_a_nurse() {
        TaskCode feeding = TaskCode.of("NU-DYSFAGI");
        Instruction byTherapist = instruction(feeding)
                .id("I-2")
                .instructor(Sample.of(Profession.OCCUPATIONAL_THERAPIST))
                .build();
        PatientFacts seated =
                PatientFacts.builder().yes(PatientFact.SITTING_POSITION_ORDERED).build();
        StaffFile.Builder person = StaffFile.builder().member(ASSISTANT).addInstructions(byTherapist);

        assertThat(messages(CHECKS.mayPerform(person.build(), feeding, seated, UNIT, DECIDED)))
                .containsExactly("DEL-127 The instruction is given by a nurse");
        assertThat(CHECKS.mayPerform(
                                person.addInstructions(instruction(feeding).build())
                                        .build(),
                                feeding,
                                seated,
                                UNIT,
                                DECIDED)
                        .getAnswer())
                .isEqualTo(Answer.YES);
    }

    @Test
    void who_has_instructed_is_not_asked_where_a_decision_covers_the_task() {
        StaffMember unlicensed =
                StaffMember.builder().from(NURSE).statedLicence(false).build();
        StaffFile person = StaffFile.builder()
                .member(ASSISTANT)
                .addDecisions(decision().addTasks(OBSERVATION).build())
                .addInstructions(observation(unlicensed).build())
                .build();

        assertThat(CHECKS.mayPerform(person, OBSERVATION, PatientFacts.empty(), UNIT, DECIDED)
                        .getAnswer())
                .isEqualTo(Answer.YES);
    }

    @Test
    void an_unknown_task_is_an_error_that_names_the_nearest_codes() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> CHECKS.mayPerform(file(), TaskCode.of("LM-ORAT"), PatientFacts.empty(), UNIT, DECIDED))
                .withMessage("expected a task of the guide; the nearest codes are LM-ORA, LM-OGA, LM-FORRAD");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CHECKS.mayDelegate(
                        question(EAR_DROPS).task(TaskCode.of("LM-ORAT")).build()))
                .withMessageStartingWith("expected a task of the guide; the nearest codes are LM-ORA");
    }

    @Test
    void an_unknown_task_in_a_decision_is_a_finding_that_names_the_nearest_codes() {
        DelegationReview review =
                CHECKS.review(decision().addTasks(TaskCode.of("LM-ORAT")).build(), DECIDED);

        assertThat(review.getFindings())
                .extracting(Finding::getMessageEn)
                .containsExactly("The guide does not have the task; the nearest codes are LM-ORA, LM-OGA, LM-FORRAD");
        assertThat(review.getFindings().get(0).getPath()).isEqualTo("tasks[2]");
        assertThat(review.isPassed()).isFalse();
    }

    @Test
    void a_review_judges_the_decision_and_each_of_its_tasks_as_of_the_day_of_the_decision() {
        DelegationDecision byTherapist = decision()
                .delegator(StaffMember.of(SOMEBODY, Profession.OCCUPATIONAL_THERAPIST))
                .build();

        assertThat(CHECKS.review(decision().build(), DECIDED).isPassed()).isTrue();
        assertThat(CHECKS.review(byTherapist, DECIDED).getFindings())
                .extracting(Finding::getRuleId)
                .containsExactly("DEL-009", "DEL-002", "DEL-101", "DEL-101");
        assertThat(CHECKS.review(decision().build(), PatientFacts.empty(), fullCompetence(EAR_DROPS), DECIDED)
                        .tasks()
                        .get(EAR_DROPS)
                        .getAnswer())
                .isEqualTo(Answer.YES);
    }

    @Test
    void a_provider_without_risk_analysis_and_routine_is_told_so() {
        ProviderArrangement nothing =
                ProviderArrangement.builder().provider(ProviderKey.of("lulea")).build();

        assertThat(CHECKS.reviewProvider(nothing, DECIDED).getFindings())
                .extracting(Finding::getRuleId)
                .containsExactly("DEL-006", "DEL-007", "DEL-014");
    }

    @Test
    void a_staff_file_holds_only_what_its_own_person_has_received() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StaffFile.builder()
                        .member(NURSE)
                        .addDecisions(decision().build())
                        .build())
                .withMessage("expected decisions and instructions that this member of staff has received");
        assertThatIllegalArgumentException().isThrownBy(() -> StaffFile.builder()
                .member(NURSE)
                .addInstructions(instruction(EAR_DROPS).build())
                .build());
    }

    @Test
    void answers_about_patients_are_of_the_right_kind_and_never_shown() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PatientFacts.builder()
                        .yes(PatientFact.COMPRESSION_CLASS)
                        .build())
                .withMessage("expected an answer of the kind CODE to the fact COMPRESSION_CLASS, got YES_NO");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PatientFacts.builder()
                        .coded(PatientFact.COMPRESSION_CLASS, Profession.NURSE)
                        .build())
                .withMessage("expected a value of the fact COMPRESSION_CLASS");
        assertThat(PatientFacts.builder().yes(PatientFact.HEMATURIA).build().toString())
                .doesNotContain("HEMATURIA");
    }

    @Test
    void the_catalogue_holds_the_rules_on_delegation_once_each() {
        assertThat(RuleCatalogue.load().getRules().keySet())
                .contains("DEL-001", "DEL-006", "DEL-019", "DEL-100", "DEL-128", "DEL-147");
    }
}
