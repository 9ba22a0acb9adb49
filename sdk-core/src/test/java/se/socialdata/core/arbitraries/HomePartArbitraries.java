package se.socialdata.core.arbitraries;

import static se.socialdata.core.arbitraries.HomeArbitraries.days;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import se.socialdata.core.geography.Municipality;
import se.socialdata.core.home.CriminalRecordCheck;
import se.socialdata.core.home.HomeConsent;
import se.socialdata.core.home.HomeInspection;
import se.socialdata.core.home.HomeInvestigation;
import se.socialdata.core.home.HomeManager;
import se.socialdata.core.home.InspectionResult;
import se.socialdata.core.home.InvestigationArea;
import se.socialdata.core.home.Permit;
import se.socialdata.core.home.PoliceRegister;
import se.socialdata.core.home.ReceptionDecision;
import se.socialdata.core.home.RecordSubject;
import se.socialdata.core.home.RestrictionOfReception;
import se.socialdata.core.home.StaffFacts;

/** What boards and the inspectorate have recorded of homes: consents, investigations, permits, inspections; much is missing. */
public final class HomePartArbitraries {

    private HomePartArbitraries() {}

    /** A length in days, or none while something lasts. */
    private static Arbitrary<Optional<Integer>> lengths() {
        return Arbitraries.integers().between(0, 900).optional(0.5);
    }

    private static Arbitrary<Optional<Boolean>> answers() {
        return Arbitraries.of(true, false).optional(0.8);
    }

    /** Consents of boards, in force and revoked. */
    public static Arbitrary<HomeConsent> consents() {
        return Combinators.combine(days(), lengths(), Arbitraries.integers().between(1, 2), answers())
                .as((date, length, investigation, heard) -> {
                    Optional<LocalDate> revoked = length.map(date::plusDays);
                    return HomeConsent.builder()
                            .municipality(Municipality.of("2281"))
                            .decisionDate(date)
                            .investigationReference("inv-" + investigation)
                            .revokedDate(revoked)
                            .homeHeardDate(revoked.filter(day -> heard.orElse(false)))
                            .build();
                });
    }

    /** Investigations of family homes, whole and limited, completed and not. */
    public static Arbitrary<HomeInvestigation> investigations() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 2),
                        days().optional(0.8),
                        Arbitraries.of(InvestigationArea.class).set(),
                        Arbitraries.integers().between(0, 3).optional(0.7),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as((number, completed, areas, references, reasoned, limited) -> {
                    HomeInvestigation.Builder investigation = HomeInvestigation.builder()
                            .reference("inv-" + number)
                            .completedDate(completed)
                            .areas(areas)
                            .suitabilityReasoned(reasoned)
                            .limitation(limited ? Optional.of("(made up)") : Optional.empty());
                    references.ifPresent(investigation::referenceCount);
                    return investigation.build();
                });
    }

    /** Extracts from the registers of the police. */
    public static Arbitrary<CriminalRecordCheck> criminalRecordChecks() {
        return Combinators.combine(
                        Arbitraries.of(PoliceRegister.class), Arbitraries.of(RecordSubject.class), days(), answers())
                .as((register, subject, date, found) -> CriminalRecordCheck.builder()
                        .register(register)
                        .subject(subject)
                        .obtainedDate(date)
                        .entryFound(found)
                        .build());
    }

    /** Prohibitions and restrictions to take in children. */
    public static Arbitrary<ReceptionDecision> receptionDecisions() {
        return Combinators.combine(
                        Arbitraries.of(RestrictionOfReception.class), days(), lengths(), Arbitraries.of(true, false))
                .as((kind, date, length, justified) -> ReceptionDecision.builder()
                        .kind(kind)
                        .decisionDate(date)
                        .endDate(length.map(date::plusDays))
                        .justifiedException(justified)
                        .build());
    }

    /** Permits for some ages and numbers, with and without an end. */
    public static Arbitrary<Permit> permits() {
        return Combinators.combine(
                        days(),
                        lengths(),
                        Arbitraries.integers().between(1, 8).optional(0.7),
                        HomeArbitraries.targetGroups().optional(0.7))
                .as((date, length, most, group) -> {
                    Permit.Builder permit = Permit.builder()
                            .grantedDate(date)
                            .endDate(length.map(date::plusDays))
                            .targetGroup(group);
                    most.ifPresent(permit::maxPersons);
                    return permit.build();
                });
    }

    /** Managers of care homes, fit for it and not. */
    public static Arbitrary<HomeManager> managers() {
        return Combinators.combine(days(), lengths(), answers(), answers(), answers(), answers())
                .as((start, length, university, postSecondary, experience, suitable) -> HomeManager.builder()
                        .startDate(start)
                        .endDate(length.map(start::plusDays))
                        .universityEducation(university)
                        .postSecondaryEducation(postSecondary)
                        .similarExperience(experience)
                        .suitable(suitable)
                        .build());
    }

    /** The staff of care homes on some day. */
    public static Arbitrary<StaffFacts> staff() {
        return Combinators.combine(
                        days(),
                        Arbitraries.integers().between(0, 12).optional(0.7),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.of(true, false),
                        answers())
                .as((date, number, uneducated, reasons, suitable) -> {
                    StaffFacts.Builder staff = StaffFacts.builder()
                            .date(date)
                            .specialReasons(reasons)
                            .suitabilityChecked(suitable);
                    number.ifPresent(all -> staff.careStaff(all).educatedCareStaff(Math.max(0, all - uneducated)));
                    return staff.build();
                });
    }

    /** Inspections, with and without deficiencies. */
    public static Arbitrary<HomeInspection> inspections() {
        return Combinators.combine(
                        days(),
                        answers(),
                        Arbitraries.of(InspectionResult.class).set().ofMaxSize(2),
                        lengths())
                .as((date, heard, results, remedied) -> HomeInspection.builder()
                        .date(date)
                        .childrenHeard(heard)
                        .results(results)
                        .remedyReportedDate(remedied.map(date::plusDays))
                        .build());
    }
}
