package se.socialdata.core.home;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.stream.Stream;
import se.socialdata.core.geography.Municipality;
import se.socialdata.core.placement.PlacementForm;

/** Homes for the tests: in order unless a test takes something away. */
final class Homes {

    /** The newer act is in force, and everything of the complete homes is in time. */
    static final LocalDate TODAY = LocalDate.of(2026, 3, 31);

    static final LocalDate INVESTIGATED = LocalDate.of(2025, 8, 20);
    static final LocalDate APPROVED = LocalDate.of(2025, 9, 1);
    static final LocalDate MOVED_IN = LocalDate.of(2025, 10, 1);

    static final Municipality SUNDSVALL = Municipality.of("2281");
    static final Municipality TIMRA = Municipality.of("2262");

    private Homes() {}

    static FamilyHome.Builder family(PlacementForm form) {
        return FamilyHome.builder().key("home-1").form(form).municipality(SUNDSVALL);
    }

    static CareHome.Builder care(PlacementForm form) {
        return CareHome.builder().key("hvb-1").form(form).municipality(SUNDSVALL);
    }

    static SpecialYouthHome.Builder sis() {
        return SpecialYouthHome.builder().key("sis-1").municipality(SUNDSVALL);
    }

    static PlacedChild.Builder child(LocalDate start) {
        return PlacedChild.builder().startDate(start).placingMunicipality(SUNDSVALL);
    }

    static HomeConsent consent(LocalDate date) {
        return HomeConsent.builder()
                .municipality(SUNDSVALL)
                .decisionDate(date)
                .investigationReference("inv-1")
                .build();
    }

    static HomeInvestigation.Builder investigation(LocalDate completed) {
        return HomeInvestigation.builder()
                .reference("inv-1")
                .completedDate(completed)
                .areas(EnumSet.allOf(InvestigationArea.class))
                .referenceCount(2)
                .suitabilityReasoned(true)
                .presentedToHomeDate(completed);
    }

    static CriminalRecordCheck extract(PoliceRegister register, RecordSubject subject, LocalDate date) {
        return CriminalRecordCheck.builder()
                .register(register)
                .subject(subject)
                .obtainedDate(date)
                .entryFound(false)
                .build();
    }

    static SupportAgreement.Builder support(LocalDate start) {
        return SupportAgreement.builder().startDate(start).addKinds(HomeSupport.INDIVIDUAL_SUPERVISION);
    }

    /** A family home with one child, of which no rule in force and no guidance complains. */
    static FamilyHome.Builder completeFamily() {
        FamilyHome.Builder home = family(PlacementForm.FAMILY_HOME)
                .registeredDate(APPROVED)
                .capacity(2)
                .addPlacedChildren(child(MOVED_IN).build())
                .placedChildrenStatedDate(TODAY)
                .addInvestigations(investigation(INVESTIGATED).build())
                .addConsents(consent(APPROVED))
                .consentRevokedEarlier(false)
                .adultsAtHome(2)
                .ownChildrenAtHome(1)
                .animalsInHome(false)
                .addCompetences(HomeCompetence.NEUROPSYCHIATRIC)
                .targetGroup(TargetGroup.builder().minAge(7).maxAge(17).build())
                .runawaySearch(true)
                .activityLevelCode("3")
                .addAvailability(AvailabilityPeriod.builder()
                        .startDate(MOVED_IN)
                        .available(true)
                        .build())
                .addSupportAgreements(support(MOVED_IN).build())
                .addTrainings(HomeTraining.builder()
                        .kind(TrainingKind.A_HOME_TO_GROW_UP_IN)
                        .completedDate(APPROVED)
                        .build());
        Stream.of(PoliceRegister.values()).forEach(register -> Stream.of(RecordSubject.values())
                .forEach(subject -> home.addCriminalRecordChecks(extract(register, subject, INVESTIGATED))));
        return home;
    }

    static HomeManager.Builder manager() {
        return HomeManager.builder()
                .startDate(APPROVED)
                .universityEducation(true)
                .similarExperience(true)
                .suitable(true);
    }

    static StaffFacts.Builder staff() {
        return StaffFacts.builder()
                .date(APPROVED)
                .careStaff(10)
                .educatedCareStaff(10)
                .suitabilityChecked(true)
                .childCompetence(true)
                .childContactAppointed(true);
    }

    static HomeInspection.Builder inspection(LocalDate date) {
        return HomeInspection.builder().date(date).childrenHeard(true);
    }

    /** A private home with a permit, of which no rule in force and no guidance complains. */
    static CareHome.Builder completeCare(PlacementForm form) {
        return care(form)
                .registeredDate(APPROVED)
                .operator(OperatorKind.COMPANY)
                .capacity(8)
                .placedChildrenStatedDate(TODAY)
                .targetGroup(group(16, 18))
                .addPermits(permit().build())
                .addManagers(manager().build())
                .addStaff(staff().build())
                .addInspections(inspection(MOVED_IN).build())
                .houseRulesFollowedUpDate(APPROVED)
                .protectiveMeasures(true)
                .suitableForChildren(true);
    }

    static Permit.Builder permit() {
        return Permit.builder().grantedDate(APPROVED).maxPersons(8).targetGroup(group(15, 20));
    }

    static TargetGroup group(int minAge, int maxAge) {
        return TargetGroup.builder()
                .minAge(minAge)
                .maxAge(maxAge)
                .addNeeds(CareNeed.CRIME)
                .build();
    }
}
