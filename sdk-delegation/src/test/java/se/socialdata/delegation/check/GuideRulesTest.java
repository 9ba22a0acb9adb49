package se.socialdata.delegation.check;

import static org.assertj.core.api.Assertions.assertThat;
import static se.socialdata.delegation.Sample.ASSISTANT;
import static se.socialdata.delegation.Sample.DECIDED;
import static se.socialdata.delegation.Sample.FIRST_DUE;
import static se.socialdata.delegation.Sample.LAST_DAY;
import static se.socialdata.delegation.Sample.NURSE;
import static se.socialdata.delegation.Sample.PATIENT;
import static se.socialdata.delegation.Sample.SOMEBODY;
import static se.socialdata.delegation.Sample.UNIT;
import static se.socialdata.delegation.Sample.decision;
import static se.socialdata.delegation.Sample.instruction;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import se.socialdata.core.arbitraries.RuleProof;
import se.socialdata.core.geography.Municipality;
import se.socialdata.core.rule.Outcome;
import se.socialdata.core.rule.RuleContext;
import se.socialdata.core.term.CodedTerm;
import se.socialdata.core.time.DateInterval;
import se.socialdata.delegation.competence.CompetenceCatalogues;
import se.socialdata.delegation.competence.CompetenceGap;
import se.socialdata.delegation.competence.CompetenceQuestion;
import se.socialdata.delegation.competence.CompetenceRecord;
import se.socialdata.delegation.decision.StaffMember;
import se.socialdata.delegation.guide.CompressionClass;
import se.socialdata.delegation.guide.Dispensation;
import se.socialdata.delegation.guide.DrugClass;
import se.socialdata.delegation.guide.GuideRow;
import se.socialdata.delegation.guide.Guides;
import se.socialdata.delegation.guide.Handover;
import se.socialdata.delegation.guide.InjectionType;
import se.socialdata.delegation.guide.LocalDeviation;
import se.socialdata.delegation.guide.PatientFact;
import se.socialdata.delegation.guide.Profession;
import se.socialdata.delegation.guide.TaskCode;

class GuideRulesTest {

    private static final StaffMember THERAPIST = StaffMember.of(SOMEBODY, Profession.PHYSIOTHERAPIST);

    private static PatientFacts facts(UnaryOperator<PatientFacts.Builder> more) {
        return more.apply(PatientFacts.builder().patient(PATIENT)).build();
    }

    private static final PatientFacts NONE = facts(builder -> builder);

    private static GuideRow row(String task) {
        return Guides.norrbotten2026().get(TaskCode.of(task));
    }

    private static TaskCase handover(Purpose purpose, GuideRow row, StaffMember by, PatientFacts facts) {
        return handover(purpose, row, by, ASSISTANT, facts, Optional.empty());
    }

    private static TaskCase handover(
            Purpose purpose,
            GuideRow row,
            StaffMember by,
            StaffMember to,
            PatientFacts facts,
            Optional<CompetenceGap> gap) {
        return new TaskCase(
                purpose, row, to, Optional.of(by), UNIT, DECIDED, facts, Optional.empty(), Optional.empty(), gap);
    }

    private static TaskCase delegate(String task, StaffMember by) {
        return handover(Purpose.DELEGATE, row(task), by, NONE);
    }

    private static TaskCase instruct(String task, StaffMember by) {
        return handover(Purpose.INSTRUCT, row(task), by, NONE);
    }

    /** Done on a day by the assistant nurse under a decision and an instruction for the patient. */
    private static TaskCase perform(String task, StaffMember person, PatientFacts facts, LocalDate day) {
        return new TaskCase(
                Purpose.PERFORM,
                row(task),
                person,
                Optional.empty(),
                UNIT,
                day,
                facts,
                Optional.of(decision()
                        .tasks(ImmutableSet.of(TaskCode.of(task)))
                        .patient(PATIENT)
                        .build()),
                Optional.of(instruction(TaskCode.of(task)).validUntil(LAST_DAY).build()),
                Optional.empty());
    }

    /** Done by the assistant nurse after an instruction alone. */
    private static TaskCase instructed(String task, StaffMember instructor) {
        return new TaskCase(
                Purpose.PERFORM,
                row(task),
                ASSISTANT,
                Optional.empty(),
                UNIT,
                DECIDED,
                NONE,
                Optional.empty(),
                Optional.of(
                        instruction(TaskCode.of(task)).instructor(instructor).build()),
                Optional.empty());
    }

    private static TaskCase perform(String task, PatientFacts facts) {
        return perform(task, ASSISTANT, facts, DECIDED);
    }

    private static TaskCase withGap(String task, Iterable<CompetenceRecord> records) {
        CompetenceQuestion question = CompetenceQuestion.builder()
                .person(ASSISTANT.getKey())
                .task(TaskCode.of(task))
                .date(DECIDED)
                .delegator(NURSE.getKey())
                .patient(PATIENT)
                .build();
        return handover(
                Purpose.DELEGATE,
                row(task),
                NURSE,
                ASSISTANT,
                NONE,
                Optional.of(CompetenceGap.of(
                        CompetenceCatalogues.norrbotten2026(), question, ImmutableList.copyOf(records))));
    }

    private static ImmutableList<CompetenceRecord> full(String task) {
        return DelegationChecksTest.fullCompetence(TaskCode.of(task));
    }

    private static GuideRow deviating(boolean dispensed) {
        LocalDeviation.Builder deviation = LocalDeviation.builder()
                .municipality(Municipality.of("2580"))
                .task(TaskCode.of("LM-DOSETT-IORDNINGSTALLA"))
                .handover(Handover.REQUIRES_DELEGATION)
                .decidedBy(SOMEBODY)
                .decidedOn(DECIDED)
                .validity(DateInterval.from(DECIDED))
                .reason("Local routine.");
        if (dispensed) {
            deviation.dispensation(Dispensation.builder()
                    .issuerRole(Profession.MAS)
                    .issuer(SOMEBODY)
                    .issuedOn(DECIDED)
                    .build());
        }
        return deviation.build().appliedTo(row("LM-DOSETT-IORDNINGSTALLA"));
    }

    @Test
    void every_rule_is_proved() {
        RuleProof<TaskCase> proof = RuleProof.of(GuideRules.all());
        outcomes(proof);
        people(proof);
        remarks(proof);
        competence(proof);
        proof.verify();
    }

    private static void outcomes(RuleProof<TaskCase> proof) {
        PatientFacts selfCare = facts(builder -> builder.addSelfCareTasks(TaskCode.of("PR-VEN")));
        proof.passes("DEL-002", delegate("LM-ORA", NURSE), DECIDED)
                .fails("DEL-002", delegate("LM-ORA", THERAPIST), DECIDED)
                .passes("DEL-023", handover(Purpose.DELEGATE, deviating(true), NURSE, NONE), DECIDED)
                .fails("DEL-023", handover(Purpose.DELEGATE, deviating(false), NURSE, NONE), DECIDED)
                .passes("DEL-101", delegate("PR-VEN", NURSE), DECIDED)
                .fails("DEL-101", delegate("PR-VEN", THERAPIST), DECIDED)
                .passes("DEL-102", delegate("PR-VEN", NURSE), DECIDED)
                .fails("DEL-102", delegate("BD-MEDICINSK", NURSE), DECIDED)
                .fails("DEL-102", delegate("BH-PERITONEALDIALYS", NURSE), DECIDED)
                .fails("DEL-102", delegate("LM-DOSETT-IORDNINGSTALLA", NURSE), DECIDED)
                .passes("DEL-102", handover(Purpose.DELEGATE, deviating(true), NURSE, NONE), DECIDED)
                .passes("DEL-103", delegate("PR-VEN", NURSE), DECIDED)
                .fails("DEL-103", instruct("PR-VEN", NURSE), DECIDED)
                .passes("DEL-103", perform("PR-VEN", ASSISTANT, NONE, LAST_DAY), LAST_DAY)
                .fails("DEL-103", perform("PR-VEN", ASSISTANT, NONE, LAST_DAY.plusDays(1)), LAST_DAY.plusDays(1))
                .fails("DEL-103", perform("PR-VEN", ASSISTANT, NONE, DECIDED.minusDays(1)), DECIDED.minusDays(1))
                .passes("DEL-104", instruct("PR-URIN", NURSE), DECIDED)
                .fails("DEL-104", delegate("PR-URIN", NURSE), DECIDED)
                .passes("DEL-104", perform("PR-URIN", ASSISTANT, NONE, LAST_DAY), LAST_DAY)
                .fails("DEL-104", perform("PR-URIN", ASSISTANT, NONE, LAST_DAY.plusDays(1)), LAST_DAY.plusDays(1))
                .passes("DEL-146", perform("PR-VEN", ASSISTANT, NONE, FIRST_DUE), FIRST_DUE)
                .fails("DEL-146", perform("PR-VEN", ASSISTANT, NONE, FIRST_DUE.plusDays(1)), FIRST_DUE.plusDays(1))
                .passes("DEL-147", delegate("PR-VEN", NURSE), DECIDED)
                .fails("DEL-147", handover(Purpose.DELEGATE, row("PR-VEN"), NURSE, selfCare), DECIDED);
    }

    private static void people(RuleProof<TaskCase> proof) {
        StaffMember prescriber =
                StaffMember.builder().from(NURSE).prescriber(true).build();
        StaffMember trained = StaffMember.builder()
                .from(ASSISTANT)
                .addTrainedFor(TaskCode.of("LM-INSULINPENNA"))
                .build();
        StaffMember picked = StaffMember.builder()
                .from(ASSISTANT)
                .addPickedFor(TaskCode.of("PR-NASOFARYNX"))
                .build();
        StaffMember physician = StaffMember.of(SOMEBODY, Profession.PHYSICIAN);
        StaffMember unlicensed =
                StaffMember.builder().from(NURSE).statedLicence(false).build();
        TaskCase observation = perform("HT-OBSERVATION", NONE);
        TaskCase observed = new TaskCase(
                Purpose.PERFORM,
                row("HT-OBSERVATION"),
                ASSISTANT,
                Optional.empty(),
                UNIT,
                DECIDED,
                NONE,
                Optional.empty(),
                Optional.of(instruction(TaskCode.of("HT-OBSERVATION"))
                        .observationStated(true)
                        .build()),
                Optional.empty());
        proof.passes("DEL-107", perform("HJ-STOMI", prescriber, NONE, DECIDED), DECIDED)
                .fails("DEL-107", perform("HJ-STOMI", NURSE, NONE, DECIDED), DECIDED)
                .passes("DEL-110", perform("LM-INSULINPENNA", trained, NONE, DECIDED), DECIDED)
                .fails("DEL-110", perform("LM-INSULINPENNA", NONE), DECIDED)
                .passes("DEL-115", perform("PR-NASOFARYNX", picked, NONE, DECIDED), DECIDED)
                .fails("DEL-115", perform("PR-NASOFARYNX", NONE), DECIDED)
                .passes("DEL-114", perform("LM-SYRGAS-PORTABEL", NONE), DECIDED)
                .fails(
                        "DEL-114",
                        handover(Purpose.DELEGATE, row("LM-SYRGAS-PORTABEL"), NURSE, PatientFacts.empty()),
                        DECIDED)
                .passes("DEL-127", instruct("NU-DYSFAGI", NURSE), DECIDED)
                .fails("DEL-127", instruct("NU-DYSFAGI", THERAPIST), DECIDED)
                .passes("DEL-127", perform("NU-DYSFAGI", NONE), DECIDED)
                .fails("DEL-127", instructed("NU-DYSFAGI", THERAPIST), DECIDED)
                .passes("DEL-148", instructed("PR-URIN", NURSE), DECIDED)
                .fails("DEL-148", instructed("PR-URIN", unlicensed), DECIDED)
                .fails("DEL-148", instructed("PR-URIN", THERAPIST), DECIDED)
                .example("DEL-148", Outcome.NOT_APPLICABLE, instruct("PR-URIN", unlicensed), RuleContext.of(DECIDED))
                .passes("DEL-128", perform("DF-FASTSTALLANDE", physician, NONE, DECIDED), DECIDED)
                .fails("DEL-128", perform("DF-FASTSTALLANDE", NURSE, NONE, DECIDED), DECIDED)
                .passes("DEL-141", delegate("PR-VEN", NURSE), DECIDED)
                .fails("DEL-141", delegate("PR-VEN", ASSISTANT), DECIDED)
                .passes("DEL-145", observed, DECIDED)
                .fails("DEL-145", observation, DECIDED);
    }

    private static void remarks(RuleProof<TaskCase> proof) {
        yesOrNo(proof, "DEL-108", "LM-VID-BEHOV", PatientFact.NURSE_CONTACTED, PatientFact.NURSE_CONTACT_EXEMPTION);
        yesOrNo(proof, "DEL-116", "KS-INTERMITTENT", PatientFact.INDIVIDUAL_RISK_ASSESSED);
        yesOrNo(proof, "DEL-123", "BH-STASTOD", PatientFact.RISK_ANALYSIS_MADE);
        yesOrNo(proof, "DEL-126", "NU-DYSFAGI", PatientFact.SITTING_POSITION_ORDERED);
        coded(proof, "DEL-109", "LM-FLYTANDE", PatientFact.DRUG_CLASS, DrugClass.OTHER, DrugClass.ANTIBIOTIC);
        coded(
                proof,
                "DEL-112",
                "LM-SUBKUTAN",
                PatientFact.INJECTION_TYPE,
                InjectionType.PREFILLED_SYRINGE,
                InjectionType.OTHER);
        coded(
                proof,
                "DEL-122",
                "BH-KOMPRESSIONSSTRUMPA",
                PatientFact.COMPRESSION_CLASS,
                CompressionClass.CLASS_2,
                CompressionClass.CLASS_1);
        PatientFacts contacted = facts(builder -> builder.yes(PatientFact.MAS_CONTACTED));
        PatientFacts notContacted = facts(builder -> builder.no(PatientFact.MAS_CONTACTED));
        GuideRow suction = row("BH-SUGNING-LUFTVAGAR");
        proof.passes("DEL-113", perform("PR-NASOFARYNX", facts(b -> b.no(PatientFact.ANTICOAGULANTS))), DECIDED)
                .fails("DEL-113", perform("PR-NASOFARYNX", facts(b -> b.yes(PatientFact.ANTICOAGULANTS))), DECIDED)
                .passes(
                        "DEL-119",
                        perform("FB-KONTRAKTUR-ALLMAN", facts(b -> b.no(PatientFact.FORESEEABLE_RISK))),
                        DECIDED)
                .fails(
                        "DEL-119",
                        perform("FB-KONTRAKTUR-ALLMAN", facts(b -> b.yes(PatientFact.FORESEEABLE_RISK))),
                        DECIDED)
                .passes("DEL-121", handover(Purpose.DELEGATE, suction, NURSE, contacted), DECIDED)
                .fails("DEL-121", handover(Purpose.DELEGATE, suction, NURSE, notContacted), DECIDED)
                .passes("DEL-124", perform("BH-ORTOS", facts(b -> b.no(PatientFact.ORTHOSIS_FROM_OTA))), DECIDED)
                .fails(
                        "DEL-124",
                        perform("BH-ORTOS", facts(b -> b.yes(PatientFact.ORTHOSIS_FROM_OTA)
                                .no(PatientFact.ORTHOSIS_ORDERED))),
                        DECIDED);
    }

    private static void yesOrNo(RuleProof<TaskCase> proof, String rule, String task, PatientFact... facts) {
        PatientFacts.Builder yes = PatientFacts.builder().patient(PATIENT);
        PatientFacts.Builder no = PatientFacts.builder().patient(PATIENT);
        for (PatientFact fact : facts) {
            yes.yes(fact);
            no.no(fact);
        }
        proof.passes(rule, perform(task, yes.build()), DECIDED).fails(rule, perform(task, no.build()), DECIDED);
    }

    private static void coded(
            RuleProof<TaskCase> proof, String rule, String task, PatientFact fact, CodedTerm good, CodedTerm bad) {
        proof.passes(rule, perform(task, facts(builder -> builder.coded(fact, good))), DECIDED)
                .fails(rule, perform(task, facts(builder -> builder.coded(fact, bad))), DECIDED);
    }

    private static void competence(RuleProof<TaskCase> proof) {
        ImmutableList<CompetenceRecord> once = full("LM-INSULINPENNA").stream()
                .filter(record -> record.getOccasionOfDay() == 1)
                .collect(ImmutableList.toImmutableList());
        proof.passes("DEL-111", withGap("LM-INSULINPENNA", full("LM-INSULINPENNA")), DECIDED)
                .fails("DEL-111", withGap("LM-INSULINPENNA", once), DECIDED)
                .passes("DEL-133", withGap("BH-TIPPBRADA", full("BH-TIPPBRADA")), DECIDED)
                .fails("DEL-133", withGap("BH-TIPPBRADA", ImmutableList.of()), DECIDED)
                .passes("DEL-134", withGap("LM-DEPOTPLASTER", full("LM-DEPOTPLASTER")), DECIDED)
                .fails("DEL-134", withGap("LM-DEPOTPLASTER", ImmutableList.of()), DECIDED)
                .passes("DEL-144", withGap("PR-VEN", full("PR-VEN")), DECIDED)
                .fails("DEL-144", withGap("PR-VEN", ImmutableList.of()), DECIDED);
    }

    @Test
    void the_rule_set_has_the_rules_of_the_guide_once_each() {
        assertThat(GuideRules.all().getRules()).hasSize(36);
    }
}
