package se.socialdata.core.home;

import static org.assertj.core.api.Assertions.assertThat;
import static se.socialdata.core.home.Homes.APPROVED;
import static se.socialdata.core.home.Homes.INVESTIGATED;
import static se.socialdata.core.home.Homes.MOVED_IN;
import static se.socialdata.core.home.Homes.TODAY;
import static se.socialdata.core.home.Homes.care;
import static se.socialdata.core.home.Homes.child;
import static se.socialdata.core.home.Homes.completeCare;
import static se.socialdata.core.home.Homes.completeFamily;
import static se.socialdata.core.home.Homes.consent;
import static se.socialdata.core.home.Homes.family;
import static se.socialdata.core.home.Homes.group;
import static se.socialdata.core.home.Homes.investigation;
import static se.socialdata.core.home.Homes.permit;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.socialdata.core.arbitraries.RuleProof;
import se.socialdata.core.placement.PlacementForm;
import se.socialdata.core.rule.Outcome;
import se.socialdata.core.rule.Rule;
import se.socialdata.core.rule.RuleContext;
import se.socialdata.core.rule.RuleSet;

/** The act and the regulations on homes, and the agreement of an entry with itself. */
class HomeRulesTest {

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    static RuleSet<Home> setOf(List<Rule<Home>> rules) {
        return RuleSet.of("prov", "proof", Home.class, rules);
    }

    static FamilyHome placedIn(PlacementForm form) {
        return family(form).addPlacedChildren(child(MOVED_IN).build()).build();
    }

    @Test
    void the_act_and_the_regulations_are_proved_on_the_boundary_day() {
        RuleProof<Home> proof = RuleProof.of(setOf(HomeLawRules.ALL));
        approval(proof);
        permits(proof);
        investigations(proof);
        proof.verify();
    }

    private static void approval(RuleProof<Home> proof) {
        FamilyHome.Builder home = family(PlacementForm.FAMILY_HOME)
                .addPlacedChildren(child(MOVED_IN).build());
        proof.passes("HOM-001", home.addConsents(consent(MOVED_IN)).build(), TODAY)
                .fails("HOM-001", placedWith(consent(MOVED_IN.plusDays(1))), TODAY)
                .fails("HOM-001", placedWith(revoked(MOVED_IN)), TODAY)
                .passes("HOM-001", placedWith(revoked(MOVED_IN.plusDays(1))), TODAY)
                .passes("HOM-001", placedIn(PlacementForm.FAMILY_HOME), MOVED_IN.minusDays(1))
                .fails("HOM-001", placedIn(PlacementForm.NETWORK_HOME), MOVED_IN)
                .example(
                        "HOM-001",
                        Outcome.NOT_APPLICABLE,
                        placedIn(PlacementForm.EMERGENCY_HOME),
                        RuleContext.of(TODAY));
        FamilyHome.Builder consented = family(PlacementForm.FAMILY_HOME).addConsents(consent(APPROVED));
        proof.fails("HOM-002", consented.build(), TODAY)
                .passes(
                        "HOM-002",
                        consented
                                .addInvestigations(investigation(APPROVED).build())
                                .build(),
                        TODAY)
                .fails(
                        "HOM-002",
                        family(PlacementForm.FAMILY_HOME)
                                .addConsents(consent(APPROVED))
                                .addInvestigations(
                                        investigation(APPROVED.plusDays(1)).build())
                                .build(),
                        TODAY);
        proof.fails("HOM-003", placedIn(PlacementForm.EMERGENCY_HOME), MOVED_IN)
                .passes("HOM-003", emergencyInvestigated(MOVED_IN), MOVED_IN)
                .fails("HOM-003", emergencyInvestigated(MOVED_IN.plusDays(1)), TODAY);
        proof.fails("HOM-004", prohibited(MOVED_IN, false), MOVED_IN)
                .passes("HOM-004", prohibited(MOVED_IN.plusDays(1), false), MOVED_IN)
                .passes("HOM-004", prohibited(MOVED_IN.plusYears(1), false), TODAY)
                .example("HOM-004", Outcome.NOT_APPLICABLE, prohibited(MOVED_IN, true), RuleContext.of(MOVED_IN));
    }

    private static FamilyHome placedWith(HomeConsent consent) {
        return family(PlacementForm.FAMILY_HOME)
                .addPlacedChildren(child(MOVED_IN).build())
                .addConsents(consent)
                .build();
    }

    private static HomeConsent revoked(LocalDate date) {
        return HomeConsent.builder().from(consent(APPROVED)).revokedDate(date).build();
    }

    private static FamilyHome emergencyInvestigated(LocalDate completed) {
        return family(PlacementForm.EMERGENCY_HOME)
                .addPlacedChildren(child(MOVED_IN).build())
                .addInvestigations(investigation(completed)
                        .limitation("Ett samtal.")
                        .areas(List.of())
                        .build())
                .build();
    }

    private static FamilyHome prohibited(LocalDate from, boolean justified) {
        return family(PlacementForm.FAMILY_HOME)
                .addPlacedChildren(child(MOVED_IN).build())
                .addReceptionDecisions(ReceptionDecision.builder()
                        .kind(RestrictionOfReception.PROHIBITION)
                        .decisionDate(from)
                        .justifiedException(justified)
                        .build())
                .build();
    }

    private static void permits(RuleProof<Home> proof) {
        CareHome withoutPermit = care(PlacementForm.RESIDENTIAL_CARE_HOME)
                .operator(OperatorKind.COMPANY)
                .build();
        CareHome expiring = CareHome.builder()
                .from(withoutPermit)
                .addPermits(permit().endDate(TODAY).build())
                .build();
        proof.passes("HOM-005", expiring, TODAY)
                .fails("HOM-005", expiring, TODAY.plusDays(1))
                .fails("HOM-005", withoutPermit, LONG_AGO)
                .passes("HOM-005", municipal(), TODAY)
                .example(
                        "HOM-005",
                        Outcome.UNDETERMINED,
                        care(PlacementForm.RESIDENTIAL_CARE_HOME).build(),
                        RuleContext.of(TODAY));
        proof.fails("HOM-006", municipal(), TODAY)
                .passes(
                        "HOM-006",
                        CareHome.builder().from(municipal()).notifiedDate(TODAY).build(),
                        TODAY)
                .fails(
                        "HOM-006",
                        CareHome.builder()
                                .from(municipal())
                                .notifiedDate(TODAY.plusDays(1))
                                .build(),
                        TODAY)
                .passes("HOM-006", withoutPermit, TODAY);
        proof.passes("HOM-007", supported(16, 20), TODAY)
                .fails("HOM-007", supported(15, 20), TODAY)
                .fails("HOM-007", supported(16, 21), TODAY)
                .example(
                        "HOM-007",
                        Outcome.UNDETERMINED,
                        care(PlacementForm.SUPPORTED_ACCOMMODATION)
                                .targetGroup(TargetGroup.builder().minAge(16).build())
                                .build(),
                        RuleContext.of(TODAY));
    }

    private static CareHome municipal() {
        return care(PlacementForm.RESIDENTIAL_CARE_HOME)
                .operator(OperatorKind.MUNICIPALITY)
                .build();
    }

    private static CareHome supported(int minAge, int maxAge) {
        return care(PlacementForm.SUPPORTED_ACCOMMODATION)
                .targetGroup(group(minAge, maxAge))
                .build();
    }

    private static void investigations(RuleProof<Home> proof) {
        List<InvestigationArea> nine = List.of(InvestigationArea.values()).subList(0, 9);
        proof.passes("HOM-041", investigated(investigation(INVESTIGATED)), TODAY)
                .fails("HOM-041", investigated(investigation(INVESTIGATED).areas(nine)), TODAY)
                .example(
                        "HOM-041",
                        Outcome.NOT_APPLICABLE,
                        investigated(investigation(INVESTIGATED).areas(nine).limitation("Ett samtal.")),
                        RuleContext.of(TODAY));
        proof.passes("HOM-042", investigated(investigation(INVESTIGATED).referenceCount(1)), TODAY)
                .fails("HOM-042", investigated(investigation(INVESTIGATED).referenceCount(0)), TODAY)
                .example(
                        "HOM-042",
                        Outcome.UNDETERMINED,
                        investigated(
                                HomeInvestigation.builder().reference("inv-2").completedDate(INVESTIGATED)),
                        RuleContext.of(TODAY));
        proof.passes("HOM-043", investigated(investigation(INVESTIGATED)), TODAY)
                .fails("HOM-043", investigated(investigation(INVESTIGATED).suitabilityReasoned(false)), TODAY);
    }

    private static FamilyHome investigated(HomeInvestigation.Builder investigation) {
        return family(PlacementForm.FAMILY_HOME)
                .addInvestigations(investigation.build())
                .build();
    }

    @Test
    void the_agreement_of_an_entry_with_itself_is_proved() {
        RuleProof<Home> proof = RuleProof.of(setOf(HomeRecordRules.ALL));
        FamilyHome.Builder home = family(PlacementForm.FAMILY_HOME)
                .capacity(1)
                .addPlacedChildren(child(MOVED_IN).endDate(TODAY).build());
        proof.example("HOM-061", Outcome.UNDETERMINED, home.build(), RuleContext.of(TODAY))
                .passes("HOM-061", home.placedChildrenStatedDate(TODAY).build(), TODAY)
                .fails("HOM-061", home.addPlacedChildren(child(TODAY).build()).build(), TODAY)
                .passes("HOM-061", home.build(), TODAY.plusDays(1));
        proof.passes("HOM-062", closed(MOVED_IN, MOVED_IN), MOVED_IN.plusDays(1))
                .fails("HOM-062", closed(MOVED_IN, MOVED_IN.plusDays(1)), TODAY);
        proof.passes("HOM-063", free(2), TODAY).fails("HOM-063", free(3), TODAY);
        proof.passes("HOM-064", saysNoFrom(TODAY.plusDays(1)), TODAY).fails("HOM-064", saysNoFrom(TODAY), TODAY);
        proof.passes("HOM-065", investigated(investigation(INVESTIGATED)), TODAY)
                .fails(
                        "HOM-065",
                        family(PlacementForm.FAMILY_HOME)
                                .addInvestigations(investigation(INVESTIGATED).build())
                                .addInvestigations(investigation(APPROVED).build())
                                .build(),
                        TODAY);
        proof.verify();
    }

    private static FamilyHome closed(LocalDate closed, LocalDate lastDayOfChild) {
        return family(PlacementForm.FAMILY_HOME)
                .closedDate(closed)
                .addPlacedChildren(child(APPROVED).endDate(lastDayOfChild).build())
                .build();
    }

    private static FamilyHome free(int places) {
        return family(PlacementForm.FAMILY_HOME)
                .capacity(2)
                .addAvailability(AvailabilityPeriod.builder()
                        .startDate(TODAY)
                        .available(true)
                        .freePlaces(places)
                        .build())
                .build();
    }

    private static FamilyHome saysNoFrom(LocalDate day) {
        return family(PlacementForm.FAMILY_HOME)
                .addAvailability(AvailabilityPeriod.builder()
                        .startDate(MOVED_IN)
                        .endDate(TODAY)
                        .available(true)
                        .build())
                .addAvailability(AvailabilityPeriod.builder().startDate(day).build())
                .build();
    }

    @Test
    void homes_in_order_give_no_finding() {
        RuleSet<Home> rules = HomeRules.inForce().plus(HomeRules.guidance());
        RuleContext context = RuleContext.of(TODAY).withParameter(HomeRules.HOUSE_RULES_INTERVAL, Period.ofYears(1));

        assertThat(rules.check(completeFamily().build(), context).getFindings()).isEmpty();
        for (PlacementForm form : List.of(
                PlacementForm.RESIDENTIAL_CARE_HOME,
                PlacementForm.SUPPORTED_ACCOMMODATION,
                PlacementForm.PROTECTED_ACCOMMODATION)) {
            assertThat(rules.check(completeCare(form).build(), context).getFindings())
                    .isEmpty();
        }
    }

    @Test
    void a_home_over_capacity_is_a_finding_that_says_how_many() {
        FamilyHome home = completeFamily()
                .capacity(1)
                .addPlacedChildren(child(TODAY).build())
                .build();

        assertThat(HomeRules.inForce().check(home, TODAY).getFindings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.getRuleId()).isEqualTo("HOM-061");
                    assertThat(finding.getPath()).isEqualTo("capacity");
                    assertThat(finding.getMessageSv()).isEqualTo("Placerade barn: 2 av 1");
                    assertThat(finding.getMessageEn()).isEqualTo("Placed children: 2 of 1");
                });
    }
}
