package se.socialdata.examples.sample;

import static se.socialdata.examples.sample.SampleUnit.OTHER_UNIT;
import static se.socialdata.examples.sample.SampleUnit.UNIT;
import static se.socialdata.examples.sample.SampleUnit.member;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import se.socialdata.core.time.DateInterval;
import se.socialdata.delegation.PatientKey;
import se.socialdata.delegation.ProviderKey;
import se.socialdata.delegation.decision.CompetenceCheck;
import se.socialdata.delegation.decision.DelegationDecision;
import se.socialdata.delegation.decision.DelegationFollowUp;
import se.socialdata.delegation.decision.DelegationReason;
import se.socialdata.delegation.decision.FollowUpOutcome;
import se.socialdata.delegation.decision.Instruction;
import se.socialdata.delegation.decision.Revocation;
import se.socialdata.delegation.decision.RevocationReason;
import se.socialdata.delegation.decision.StaffMember;
import se.socialdata.delegation.guide.TaskCode;

/** The delegation decisions and instructions of the sample unit, told one by one. */
final class SampleDelegations {

    private static final ProviderKey PROVIDER = ProviderKey.of("SAMPLE-MUNICIPALITY");
    private static final PatientKey PATIENT = PatientKey.of("P-01");

    /** What nearly everybody has: handing out and giving medicines in the usual ways. */
    private static final ImmutableList<String> MEDICINES =
            ImmutableList.of("LM-LAMNA-UT", "LM-DOSPASE-TILLFORSEL", "LM-ORA", "LM-OGA", "LM-KUTAN");

    private static final ImmutableList<String> SAMPLES = ImmutableList.of("PR-VEN", "PR-PK-HB");

    private SampleDelegations() {}

    static ImmutableList<DelegationDecision> decisions() {
        ImmutableList.Builder<DelegationDecision> decisions = ImmutableList.builder();
        addUsual(decisions);
        addFollowedUp(decisions);
        addForTrainedStaffAndNamedPatients(decisions);
        addEnded(decisions);
        addForWrongUnitOrPerson(decisions);
        addWithFaults(decisions);
        return decisions.build();
    }

    /** In force, not yet a year old, and as they should be. */
    private static void addUsual(ImmutableList.Builder<DelegationDecision> decisions) {
        decisions.add(
                given("D-01", 1, 6, "2025-09-01", MEDICINES).build(),
                given("D-02", 1, 7, "2025-09-01", MEDICINES).build(),
                given("D-03", 2, 8, "2025-10-13", MEDICINES).build(),
                given("D-04", 2, 9, "2025-11-03", MEDICINES).build(),
                given("D-05", 2, 10, "2026-01-12", MEDICINES).build(),
                given("D-06", 3, 11, "2026-02-02", MEDICINES).build(),
                given("D-07", 3, 17, "2026-04-20", "LM-DOSPASE-TILLFORSEL", "LM-KUTAN")
                        .build(),
                given("D-08", 3, 18, "2026-05-04", "LM-DOSPASE-TILLFORSEL").build(),
                given("D-09", 1, 6, "2025-09-15", SAMPLES).build(),
                given("D-10", 1, 7, "2025-09-15", "PR-VEN").build(),
                given("D-11", 2, 8, "2026-03-16", "BH-KOMPRESSIONSLINDNING", "BH-SAR-SPECIFIK")
                        .build(),
                given("D-12", 5, 10, "2025-07-20", "BH-TENS").build(),
                // Stated earlier than a year: due within the coming months.
                given("D-13", 1, 12, "2026-02-16", MEDICINES)
                        .followUpDate(day("2026-08-16"))
                        .build());
    }

    /** Older than a year: followed up in time, without a check of knowledge, early, or not at all. */
    private static void addFollowedUp(ImmutableList.Builder<DelegationDecision> decisions) {
        decisions.add(
                given("D-14", 1, 13, "2025-03-10", MEDICINES)
                        .addFollowUps(followUp(2, "2026-03-05").build())
                        .build(),
                given("D-15", 1, 14, "2025-03-10", MEDICINES)
                        .addFollowUps(followUp(2, "2026-03-05")
                                .knowledgeChecked(false)
                                .build())
                        .build(),
                given("D-16", 2, 15, "2025-04-01", MEDICINES).build(),
                given("D-17", 2, 16, "2025-06-14", MEDICINES).build(),
                given("D-18", 2, 9, "2025-06-15", SAMPLES).build(),
                // Its two years are soon over.
                given("D-19", 3, 11, "2024-08-01", SAMPLES)
                        .addFollowUps(followUp(3, "2025-07-25").build())
                        .build());
    }

    /** Tasks on which the guide has remarks. */
    private static void addForTrainedStaffAndNamedPatients(ImmutableList.Builder<DelegationDecision> decisions) {
        decisions.add(
                given("D-20", 1, 6, "2025-12-01", "LM-INSULINPENNA").build(),
                given("D-21", 1, 7, "2025-12-01", "LM-INSULINPENNA").build(),
                given("D-22", 1, 12, "2025-12-01", "LM-INSULINPENNA").build(),
                given("D-23", 1, 19, "2026-01-19", "LM-INSULINPENNA").build(),
                given("D-24", 2, 9, "2026-01-19", "PR-NASOFARYNX").build(),
                given("D-25", 2, 10, "2026-01-19", "PR-NASOFARYNX").build(),
                given("D-26", 2, 6, "2026-03-02", "KS-KATETER-KVINNA")
                        .patient(PATIENT)
                        .build(),
                given("D-27", 3, 8, "2026-03-02", "BH-SUGNING-LUFTVAGAR")
                        .patient(PATIENT)
                        .build(),
                given("D-28", 3, 13, "2026-03-02", "BH-SUGNING-LUFTVAGAR").build());
    }

    /** Expired, revoked, ended, long over, and not yet begun. */
    private static void addEnded(ImmutableList.Builder<DelegationDecision> decisions) {
        decisions.add(
                given("D-29", 1, 14, "2023-09-01", SAMPLES)
                        .addFollowUps(followUp(1, "2024-08-20").build())
                        .build(),
                given("D-30", 1, 6, "2020-03-01", MEDICINES)
                        .addFollowUps(followUp(1, "2021-02-15").build())
                        .build(),
                given("D-31", 2, 20, "2025-10-06", "LM-DOSPASE-TILLFORSEL")
                        .revocation(Revocation.builder()
                                .date(day("2026-02-11"))
                                .decidedBy(member(2).getKey())
                                .reason(RevocationReason.DEVIATION)
                                .build())
                        .build(),
                given("D-32", 2, 15, "2025-09-22", SAMPLES)
                        .endedOn(day("2026-05-01"))
                        .build(),
                given("D-33", 3, 16, "2026-06-08", SAMPLES)
                        .validity(years("2026-07-01", 2))
                        .build(),
                // The follow-up led to a revocation that nobody has recorded.
                given("D-34", 3, 19, "2025-10-06", "LM-KUTAN")
                        .addFollowUps(followUp(3, "2026-04-14")
                                .outcome(FollowUpOutcome.REVOKED)
                                .build())
                        .build());
    }

    /** For another unit, for two, to oneself, and by somebody who may not delegate. */
    private static void addForWrongUnitOrPerson(ImmutableList.Builder<DelegationDecision> decisions) {
        decisions.add(
                given("D-35", 1, 12, "2026-01-26", "PR-VEN")
                        .units(ImmutableSet.of(OTHER_UNIT))
                        .build(),
                given("D-36", 1, 13, "2026-01-26", "PR-VEN")
                        .addUnits(OTHER_UNIT)
                        .build(),
                given("D-37", 10, 10, "2026-02-09", "LM-SOND").build(),
                given("D-38", 6, 18, "2026-02-09", "LM-OGA")
                        .delegatedOnward(true)
                        .build(),
                given("D-39", 4, 17, "2026-02-09", "LM-OGA").build());
    }

    /** With faults in the decision itself. */
    private static void addWithFaults(ImmutableList.Builder<DelegationDecision> decisions) {
        decisions.add(
                given("D-40", 1, 11, "2026-03-23", "LM-INTRAMUSKULAR").build(),
                given("D-41", 2, 20, "2026-03-23", "LM-DOSPASE-TILLFORSEL")
                        .reason(DelegationReason.STAFF_SHORTAGE)
                        .justification(Optional.empty())
                        .build(),
                given("D-42", 3, 15, "2026-03-23", "LM-INHALATION")
                        .validity(DateInterval.from(day("2026-03-23")))
                        .followUpDate(Optional.empty())
                        .build());
    }

    static ImmutableList<Instruction> instructions() {
        return ImmutableList.of(
                instructed("I-01", 1, 6, "2025-09-01", "PR-BLODSOCKER", "PR-VITALPARAMETRAR", "KS-STOMIPASE")
                        .build(),
                instructed("I-02", 1, 7, "2025-09-01", "PR-BLODSOCKER", "PR-VITALPARAMETRAR")
                        .build(),
                instructed("I-03", 2, 12, "2026-02-16", "PR-VITALPARAMETRAR", "FB-TRYCKSAR")
                        .build(),
                instructed("I-04", 2, 17, "2026-04-20", "FB-TRYCKSAR").build(),
                instructed("I-05", 2, 18, "2026-05-04", "FB-TRYCKSAR").build(),
                instructed("I-06", 4, 19, "2026-01-19", "BH-ORTOS").build(),
                instructed("I-07", 5, 10, "2025-07-20", "BH-PEP").build(),
                instructed("I-08", 3, 13, "2026-03-02", "BH-SAR-ENKEL")
                        .patient(PATIENT)
                        .build(),
                instructed("I-09", 3, 14, "2025-03-10", "BH-SAR-ENKEL")
                        .validUntil(day("2026-03-09"))
                        .build(),
                instructed("I-10", 1, 20, "2026-01-26", "PR-BLODSOCKER")
                        .unit(OTHER_UNIT)
                        .build());
    }

    private static DelegationDecision.Builder given(
            String id, int delegator, int recipient, String date, String... tasks) {
        return given(id, delegator, recipient, date, ImmutableList.copyOf(tasks));
    }

    /** A decision in which nothing is wrong, for two years, with a follow-up after one. */
    private static DelegationDecision.Builder given(
            String id, int delegator, int recipient, String date, ImmutableList<String> tasks) {
        StaffMember from = member(delegator);
        return DelegationDecision.builder()
                .id(id)
                .tasks(tasks.stream().map(TaskCode::of).toList())
                .addUnits(UNIT)
                .delegator(from)
                .recipient(member(recipient))
                .followUpDate(day(date).plusYears(1))
                .validity(years(date, 2))
                .decisionDate(day(date))
                .provider(PROVIDER)
                .reason(DelegationReason.CONTINUITY)
                .goodAndSafeCare(true)
                .justification("Kontinuitet för patienterna på enheten.")
                .competenceCheck(CompetenceCheck.builder()
                        .checkedBy(from.getKey())
                        .checkedOn(day(date))
                        .drugKnowledgeDocumented(true)
                        .competent(true)
                        .build());
    }

    private static Instruction.Builder instructed(
            String id, int instructor, int recipient, String date, String... tasks) {
        return Instruction.builder()
                .id(id)
                .tasks(Arrays.stream(tasks).map(TaskCode::of).toList())
                .unit(UNIT)
                .instructor(member(instructor))
                .recipient(member(recipient))
                .date(day(date));
    }

    private static DelegationFollowUp.Builder followUp(int by, String date) {
        return DelegationFollowUp.builder()
                .date(day(date))
                .performedBy(member(by).getKey())
                .knowledgeChecked(true);
    }

    private static DateInterval years(String start, int years) {
        return DateInterval.of(day(start), day(start).plusYears(years).minusDays(1));
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }
}
