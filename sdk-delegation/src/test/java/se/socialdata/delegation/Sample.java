package se.socialdata.delegation;

import java.time.LocalDate;
import se.socialdata.core.time.DateInterval;
import se.socialdata.delegation.decision.CompetenceCheck;
import se.socialdata.delegation.decision.DelegationDecision;
import se.socialdata.delegation.decision.DelegationFollowUp;
import se.socialdata.delegation.decision.DelegationReason;
import se.socialdata.delegation.decision.Instruction;
import se.socialdata.delegation.decision.Revocation;
import se.socialdata.delegation.decision.RevocationReason;
import se.socialdata.delegation.decision.StaffMember;
import se.socialdata.delegation.guide.Profession;
import se.socialdata.delegation.guide.TaskCode;

/** A delegation in which nothing is wrong, for tests to change. */
public final class Sample {

    public static final LocalDate DECIDED = LocalDate.of(2026, 4, 1);
    public static final LocalDate LAST_DAY = LocalDate.of(2028, 3, 31);
    public static final LocalDate FIRST_DUE = LocalDate.of(2027, 4, 1);

    public static final UnitKey UNIT = UnitKey.of("solgarden");
    public static final UnitKey OTHER_UNIT = UnitKey.of("bjorken");
    public static final ProviderKey PROVIDER = ProviderKey.of("lulea");
    public static final PatientKey PATIENT = PatientKey.of("patient-1");
    public static final StaffKey SOMEBODY = StaffKey.of("staff-9");

    public static final TaskCode VENOUS_SAMPLE = TaskCode.of("PR-VEN");
    public static final TaskCode EAR_DROPS = TaskCode.of("LM-ORA");

    public static final StaffMember NURSE = StaffMember.of(StaffKey.of("nurse-1"), Profession.NURSE);
    public static final StaffMember ASSISTANT = StaffMember.of(StaffKey.of("assistant-1"), Profession.ASSISTANT_NURSE);

    private Sample() {}

    public static StaffMember of(Profession profession) {
        return StaffMember.of(StaffKey.of("somebody"), profession);
    }

    /** A delegation of ear drops and venous samples from a nurse to an assistant nurse for two years. */
    public static DelegationDecision.Builder decision() {
        return DelegationDecision.builder()
                .id("D-1")
                .addTasks(EAR_DROPS, VENOUS_SAMPLE)
                .addUnits(UNIT)
                .delegator(NURSE)
                .recipient(ASSISTANT)
                .followUpDate(FIRST_DUE)
                .validity(DateInterval.of(DECIDED, LAST_DAY))
                .decisionDate(DECIDED)
                .provider(PROVIDER)
                .reason(DelegationReason.CONTINUITY)
                .goodAndSafeCare(true)
                .justification("Continuity for the patient.")
                .competenceCheck(check(NURSE).build());
    }

    public static CompetenceCheck.Builder check(StaffMember by) {
        return CompetenceCheck.builder()
                .checkedBy(by.getKey())
                .checkedOn(DECIDED)
                .drugKnowledgeDocumented(true)
                .competent(true);
    }

    /** A follow-up that counts. */
    public static DelegationFollowUp followUp(LocalDate date) {
        return DelegationFollowUp.builder()
                .date(date)
                .performedBy(SOMEBODY)
                .knowledgeChecked(true)
                .build();
    }

    public static Revocation revoked(LocalDate date) {
        return Revocation.builder()
                .date(date)
                .decidedBy(SOMEBODY)
                .reason(RevocationReason.DEVIATION)
                .build();
    }

    public static Instruction.Builder instruction(TaskCode task) {
        return Instruction.builder()
                .id("I-1")
                .addTasks(task)
                .unit(UNIT)
                .instructor(NURSE)
                .recipient(ASSISTANT)
                .date(DECIDED);
    }
}
