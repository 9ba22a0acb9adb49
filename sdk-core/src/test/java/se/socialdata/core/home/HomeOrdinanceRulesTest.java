package se.socialdata.core.home;

import static se.socialdata.core.home.HomeRulesTest.placedIn;
import static se.socialdata.core.home.HomeRulesTest.setOf;
import static se.socialdata.core.home.Homes.APPROVED;
import static se.socialdata.core.home.Homes.MOVED_IN;
import static se.socialdata.core.home.Homes.TODAY;
import static se.socialdata.core.home.Homes.care;
import static se.socialdata.core.home.Homes.child;
import static se.socialdata.core.home.Homes.extract;
import static se.socialdata.core.home.Homes.group;
import static se.socialdata.core.home.Homes.inspection;
import static se.socialdata.core.home.Homes.manager;
import static se.socialdata.core.home.Homes.permit;
import static se.socialdata.core.home.Homes.sis;
import static se.socialdata.core.home.Homes.staff;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import se.socialdata.core.arbitraries.RuleProof;
import se.socialdata.core.placement.PlacementForm;
import se.socialdata.core.rule.Outcome;
import se.socialdata.core.rule.RuleContext;

/** The ordinance on homes, on the boundary days. */
class HomeOrdinanceRulesTest {

    private static final LocalDate BEFORE_THE_ORDINANCE = LocalDate.of(2025, 6, 30);

    @Test
    void the_ordinance_is_proved_on_the_boundary_day() {
        RuleProof<Home> proof = RuleProof.of(setOf(HomeOrdinanceRules.ALL));
        extracts(proof);
        managers(proof);
        staffing(proof);
        protectedAccommodation(proof);
        permittedAndInspected(proof);
        proof.verify();
    }

    private static void extracts(RuleProof<Home> proof) {
        proof.passes("HOM-021", extractsOf(RecordSubject.FAMILY_HOME_PARENT, MOVED_IN), TODAY)
                .fails("HOM-021", extractsOf(RecordSubject.FAMILY_HOME_PARENT, MOVED_IN.plusDays(1)), TODAY)
                .fails("HOM-021", extractsOf(RecordSubject.OTHER_HOUSEHOLD_MEMBER, MOVED_IN), TODAY)
                .fails(
                        "HOM-021",
                        FamilyHome.builder()
                                .from(placedIn(PlacementForm.EMERGENCY_HOME))
                                .addCriminalRecordChecks(extract(
                                        PoliceRegister.CRIMINAL_RECORDS, RecordSubject.FAMILY_HOME_PARENT, MOVED_IN))
                                .build(),
                        TODAY)
                .example(
                        "HOM-021",
                        Outcome.NOT_APPLICABLE,
                        placedIn(PlacementForm.OTHER_PRIVATE_HOME),
                        RuleContext.of(TODAY));
    }

    private static FamilyHome extractsOf(RecordSubject subject, LocalDate date) {
        return FamilyHome.builder()
                .from(placedIn(PlacementForm.FAMILY_HOME))
                .addCriminalRecordChecks(extract(PoliceRegister.CRIMINAL_RECORDS, subject, date))
                .addCriminalRecordChecks(extract(PoliceRegister.SUSPICIONS, subject, date))
                .build();
    }

    private static void managers(RuleProof<Home> proof) {
        CareHome untilToday = care(PlacementForm.SUPPORTED_ACCOMMODATION)
                .addManagers(manager().endDate(TODAY).build())
                .build();
        proof.passes("HOM-022", untilToday, TODAY)
                .fails("HOM-022", untilToday, TODAY.plusDays(1))
                .fails("HOM-022", care(PlacementForm.PROTECTED_ACCOMMODATION).build(), TODAY)
                .example(
                        "HOM-022",
                        Outcome.NOT_APPLICABLE,
                        care(PlacementForm.RESIDENTIAL_CARE_HOME).build(),
                        RuleContext.of(BEFORE_THE_ORDINANCE));
        HomeManager.Builder schooled = manager().universityEducation(false).postSecondaryEducation(true);
        proof.passes("HOM-023", managed(PlacementForm.SUPPORTED_ACCOMMODATION, schooled), TODAY)
                .fails("HOM-023", managed(PlacementForm.RESIDENTIAL_CARE_HOME, schooled), TODAY)
                .fails("HOM-023", managed(PlacementForm.PROTECTED_ACCOMMODATION, schooled), TODAY)
                .passes("HOM-023", managed(PlacementForm.RESIDENTIAL_CARE_HOME, manager()), TODAY)
                .fails(
                        "HOM-023",
                        managed(PlacementForm.RESIDENTIAL_CARE_HOME, manager().suitable(false)),
                        TODAY)
                .fails(
                        "HOM-023",
                        managed(PlacementForm.RESIDENTIAL_CARE_HOME, manager().similarExperience(false)),
                        TODAY)
                .example(
                        "HOM-023",
                        Outcome.UNDETERMINED,
                        managed(
                                PlacementForm.RESIDENTIAL_CARE_HOME,
                                HomeManager.builder().startDate(APPROVED)),
                        RuleContext.of(TODAY));
    }

    private static CareHome managed(PlacementForm form, HomeManager.Builder manager) {
        return care(form).addManagers(manager.build()).build();
    }

    private static CareHome staffed(PlacementForm form, StaffFacts.Builder staff) {
        return care(form).addStaff(staff.build()).build();
    }

    private static void staffing(RuleProof<Home> proof) {
        PlacementForm hvb = PlacementForm.RESIDENTIAL_CARE_HOME;
        proof.passes("HOM-024", staffed(hvb, staff()), TODAY)
                .fails("HOM-024", staffed(hvb, staff().suitabilityChecked(false)), TODAY)
                .example("HOM-024", Outcome.UNDETERMINED, care(hvb).build(), RuleContext.of(TODAY))
                .example("HOM-024", Outcome.UNDETERMINED, staffed(hvb, staff()), RuleContext.of(APPROVED.minusDays(1)));
        proof.passes("HOM-025", staffed(hvb, staff()), TODAY)
                .fails("HOM-025", staffed(hvb, staff().educatedCareStaff(9)), TODAY)
                .passes("HOM-025", staffed(hvb, staff().educatedCareStaff(9).specialReasons(true)), TODAY);
        CareHome.Builder treating = care(hvb)
                .targetGroup(
                        TargetGroup.builder().addNeeds(CareNeed.SUBSTANCE_USE).build())
                .doctorAccess(true);
        proof.example("HOM-026", Outcome.UNDETERMINED, treating.build(), RuleContext.of(TODAY))
                .passes("HOM-026", treating.psychologistAccess(true).build(), TODAY)
                .fails("HOM-026", treating.doctorAccess(false).build(), TODAY);
        CareHome followedUp =
                care(hvb).houseRulesFollowedUpDate(LocalDate.of(2025, 9, 30)).build();
        LocalDate halfAYearLater = LocalDate.of(2026, 3, 30);
        proof.example("HOM-027", Outcome.PASSED, followedUp, halfYearly(halfAYearLater))
                .example("HOM-027", Outcome.FAILED, followedUp, halfYearly(halfAYearLater.plusDays(1)))
                .example("HOM-027", Outcome.UNDETERMINED, care(hvb).build(), halfYearly(halfAYearLater))
                .example("HOM-027", Outcome.UNDETERMINED, followedUp, RuleContext.of(halfAYearLater));
    }

    private static RuleContext halfYearly(LocalDate asOf) {
        return RuleContext.of(asOf).withParameter(HomeRules.HOUSE_RULES_INTERVAL, Period.ofMonths(6));
    }

    private static void protectedAccommodation(RuleProof<Home> proof) {
        CareHome.Builder home = care(PlacementForm.PROTECTED_ACCOMMODATION).targetGroup(group(0, 17));
        proof.example("HOM-028", Outcome.UNDETERMINED, home.build(), RuleContext.of(TODAY))
                .passes("HOM-028", home.protectiveMeasures(true).build(), TODAY)
                .fails("HOM-028", home.protectiveMeasures(false).build(), TODAY);
        home.suitableForChildren(true).addStaff(staff().build());
        proof.passes("HOM-029", home.build(), TODAY)
                .fails("HOM-029", home.suitableForChildren(false).build(), TODAY)
                .fails(
                        "HOM-029",
                        home.suitableForChildren(true)
                                .addStaff(staff().date(TODAY)
                                        .childContactAppointed(false)
                                        .build())
                                .build(),
                        TODAY)
                .example(
                        "HOM-029",
                        Outcome.NOT_APPLICABLE,
                        home.targetGroup(group(18, 65)).build(),
                        RuleContext.of(TODAY));
        proof.passes("HOM-030", sis().doctorAccess(true).build(), TODAY)
                .fails("HOM-030", sis().doctorAccess(false).build(), TODAY);
    }

    private static void permittedAndInspected(RuleProof<Home> proof) {
        CareHome.Builder home = care(PlacementForm.RESIDENTIAL_CARE_HOME)
                .addPermits(permit().maxPersons(1).build())
                .addPlacedChildren(child(MOVED_IN).build());
        proof.example("HOM-031", Outcome.UNDETERMINED, home.build(), RuleContext.of(TODAY))
                .passes("HOM-031", home.placedChildrenStatedDate(TODAY).build(), TODAY)
                .fails("HOM-031", home.addPlacedChildren(child(TODAY).build()).build(), TODAY)
                .passes("HOM-031", home.build(), TODAY.minusDays(1));
        proof.passes("HOM-032", home.targetGroup(group(15, 20)).build(), TODAY)
                .fails("HOM-032", home.targetGroup(group(14, 20)).build(), TODAY)
                .fails("HOM-032", home.targetGroup(group(15, 21)).build(), TODAY)
                .fails(
                        "HOM-032",
                        home.targetGroup(TargetGroup.builder()
                                        .from(group(15, 20))
                                        .addNeeds(CareNeed.SUBSTANCE_USE)
                                        .build())
                                .build(),
                        TODAY)
                .example(
                        "HOM-032",
                        Outcome.UNDETERMINED,
                        home.targetGroup(TargetGroup.builder().minAge(15).build())
                                .build(),
                        RuleContext.of(TODAY));
        LocalDate lastYear = TODAY.minusYears(1);
        proof.passes("HOM-033", inspected(lastYear), TODAY)
                .fails("HOM-033", inspected(lastYear), TODAY.plusDays(1))
                .passes("HOM-033", home.build(), APPROVED.plusYears(1))
                .fails("HOM-033", home.build(), APPROVED.plusYears(1).plusDays(1))
                .example(
                        "HOM-033",
                        Outcome.UNDETERMINED,
                        care(PlacementForm.RESIDENTIAL_CARE_HOME).build(),
                        RuleContext.of(TODAY))
                .example(
                        "HOM-033",
                        Outcome.UNDETERMINED,
                        care(PlacementForm.RESIDENTIAL_CARE_HOME)
                                .targetGroup(group(20, 65))
                                .build(),
                        RuleContext.of(TODAY))
                .example(
                        "HOM-033",
                        Outcome.NOT_APPLICABLE,
                        care(PlacementForm.RESIDENTIAL_CARE_HOME)
                                .targetGroup(group(21, 65))
                                .build(),
                        RuleContext.of(TODAY));
        proof.passes("HOM-034", inspected(MOVED_IN), TODAY)
                .fails(
                        "HOM-034",
                        care(PlacementForm.RESIDENTIAL_CARE_HOME)
                                .addInspections(inspection(MOVED_IN)
                                        .childrenHeard(false)
                                        .build())
                                .build(),
                        TODAY);
    }

    private static CareHome inspected(LocalDate date) {
        return care(PlacementForm.RESIDENTIAL_CARE_HOME)
                .addInspections(inspection(date).build())
                .build();
    }
}
