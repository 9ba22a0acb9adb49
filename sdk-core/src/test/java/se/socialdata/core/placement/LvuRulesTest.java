package se.socialdata.core.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static se.socialdata.core.placement.CareGround.LVU_2;
import static se.socialdata.core.placement.CareGround.LVU_3;
import static se.socialdata.core.placement.CareGround.LVU_6A;
import static se.socialdata.core.placement.CareGround.LVU_9A;
import static se.socialdata.core.placement.Cases.BORN;
import static se.socialdata.core.placement.Cases.DECIDED;
import static se.socialdata.core.placement.Cases.MOVED_IN;
import static se.socialdata.core.placement.Cases.basis;
import static se.socialdata.core.placement.Cases.birthday;
import static se.socialdata.core.placement.Cases.child;
import static se.socialdata.core.placement.Cases.childBorn;
import static se.socialdata.core.placement.Cases.childWithoutIdentity;
import static se.socialdata.core.placement.Cases.immediateCare;
import static se.socialdata.core.placement.Cases.placement;
import static se.socialdata.core.placement.Cases.setOf;
import static se.socialdata.core.placement.Cases.voluntary;
import static se.socialdata.core.placement.Cases.without;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import se.socialdata.core.arbitraries.RuleProof;
import se.socialdata.core.rule.Finding;
import se.socialdata.core.rule.Outcome;
import se.socialdata.core.rule.RuleContext;

class LvuRulesTest {

    private static final LocalDate LATER = LocalDate.of(2026, 2, 1);

    private static ChildCase on(CareBasis.Builder basis) {
        return child().addCareBases(basis.build()).build();
    }

    private static ChildCase taken(ImmediateCare.Builder care) {
        return child().addImmediateCares(care.build()).build();
    }

    private static ChildCase applied(CareApplication.Builder application) {
        return child().addApplications(application.build()).build();
    }

    private static CareApplication.Builder application() {
        return CareApplication.builder().date(DECIDED);
    }

    private static ChildCase aftercare(LocalDate end) {
        return child().addAftercare(AftercareFollowUp.builder()
                        .startDate(DECIDED)
                        .endDate(end)
                        .build())
                .build();
    }

    @Test
    void rules_on_care_are_proved_on_the_boundary_day() {
        ImmutableSet<ApplicationContent> contents =
                ImmutableSet.copyOf(EnumSet.range(ApplicationContent.CIRCUMSTANCES, ApplicationContent.ATTITUDE));
        LocalDate lastDayToBegin = DECIDED.plusWeeks(4);
        CareBasis.Builder gainedForce = basis(LVU_2).legalForceDate(DECIDED);
        RuleProof.of(setOf(LvuCareRules.ALL))
                .passes("PLA-001", on(voluntary()), LATER)
                .fails("PLA-001", on(voluntary().consented(false)), LATER)
                .passes("PLA-002", on(basis(LVU_2)), LATER)
                .fails("PLA-002", on(basis(LVU_2).consented(true)), LATER)
                .passes("PLA-003", decidedOn(LVU_2, birthday(18).minusDays(1)), birthday(18))
                .fails("PLA-003", decidedOn(LVU_2, birthday(18)), birthday(18))
                .passes("PLA-004", decidedOn(LVU_3, birthday(20).minusDays(1)), birthday(20))
                .fails("PLA-004", decidedOn(LVU_3, birthday(20)), birthday(20))
                .passes("PLA-005", applied(application().contents(contents)), LATER)
                .fails(
                        "PLA-005",
                        applied(application().contents(without(contents, ApplicationContent.ATTITUDE))),
                        LATER)
                .passes("PLA-006", on(gainedForce.startDate(lastDayToBegin)), LATER)
                .fails("PLA-006", on(gainedForce.startDate(lastDayToBegin.plusDays(1))), LATER)
                .passes("PLA-016", on(basis(LVU_2)), LATER)
                .fails(
                        "PLA-016",
                        child().addCareBases(basis(LVU_2).build())
                                .addPlacements(placement(PlacementForm.OWN_HOME).build())
                                .build(),
                        LATER)
                .passes("PLA-018", inSpecialYouthHome(LVU_2, LVU_3), LATER)
                .fails("PLA-018", inSpecialYouthHome(LVU_2), LATER)
                .passes("PLA-024", applied(application().medicalExaminationDate(DECIDED)), LATER)
                .passes("PLA-024", applied(application().medicalExaminationUnnecessary(true)), LATER)
                .fails("PLA-024", applied(application().medicalExaminationDate(DECIDED.plusDays(1))), LATER)
                .verify();
    }

    private static ChildCase decidedOn(CareGround ground, LocalDate day) {
        return on(basis(ground).decisionDate(day).startDate(day));
    }

    private static ChildCase inSpecialYouthHome(CareGround... grounds) {
        return child().addCareBases(basis(grounds).build())
                .addPlacements(placement(PlacementForm.SPECIAL_YOUTH_HOME).build())
                .build();
    }

    @Test
    void rules_on_immediate_care_are_proved_on_the_boundary_day() {
        LocalDate week = DECIDED.plusWeeks(1);
        LocalDate fourWeeks = MOVED_IN.plusWeeks(4);
        RuleProof.of(setOf(LvuImmediateCareRules.ALL))
                .passes(
                        "PLA-007",
                        taken(immediateCare().decisionDate(birthday(20).minusDays(1))),
                        birthday(20))
                .fails("PLA-007", taken(immediateCare().decisionDate(birthday(20))), birthday(20))
                .passes("PLA-008", taken(abroad(birthday(18).minusDays(1))), birthday(18))
                .fails("PLA-008", taken(abroad(birthday(18))), birthday(18))
                .passes("PLA-009", taken(byChair().reportedToBoardDate(week)), LATER)
                .passes("PLA-009", taken(byChair()), week)
                .fails("PLA-009", taken(byChair()), week.plusDays(1))
                .example(
                        "PLA-009",
                        Outcome.UNDETERMINED,
                        taken(immediateCare().decidedBy(DecisionMaker.CHAIR)),
                        RuleContext.of(LATER))
                .passes("PLA-010", taken(immediateCare().submittedDate(week)), LATER)
                .passes("PLA-010", taken(immediateCare()), week)
                .passes("PLA-010", taken(immediateCare().endDate(week)), LATER)
                .fails("PLA-010", taken(immediateCare()), week.plusDays(1))
                .fails("PLA-010", taken(immediateCare().submittedDate(week.plusDays(1))), LATER)
                .passes("PLA-011", taken(submitted().courtDecisionDate(week)), LATER)
                .fails("PLA-011", taken(submitted().courtDecisionDate(week.plusDays(1))), LATER)
                .passes("PLA-012", taken(confirmed().applicationDate(fourWeeks)), LATER)
                .passes("PLA-012", taken(confirmed()), fourWeeks)
                .passes("PLA-012", taken(confirmed().extensionRequestedDate(fourWeeks)), LATER)
                .passes("PLA-012", taken(extended().applicationDate(fourWeeks.plusWeeks(1))), LATER)
                .fails("PLA-012", taken(confirmed().applicationDate(fourWeeks.plusDays(1))), LATER)
                .fails(
                        "PLA-012",
                        taken(extended().applicationDate(fourWeeks.plusWeeks(1).plusDays(1))),
                        LATER)
                .passes("PLA-013", taken(immediateCare().endDate(week)), LATER)
                .fails("PLA-013", taken(immediateCare().endDate(week.plusDays(1))), LATER)
                .passes("PLA-013", taken(confirmed().endDate(fourWeeks)), LATER)
                .fails("PLA-013", taken(confirmed().endDate(fourWeeks.plusDays(1))), LATER)
                .passes("PLA-014", on(basis(LVU_9A).endDate(DECIDED.plusMonths(2))), LATER)
                .fails("PLA-014", on(basis(LVU_9A).endDate(DECIDED.plusMonths(2).plusDays(1))), LATER)
                .passes("PLA-015", on(basis(LVU_9A).endDate(MOVED_IN.plusYears(1))), LocalDate.of(2027, 1, 1))
                .fails("PLA-015", on(basis(LVU_9A)), MOVED_IN.plusYears(1).plusDays(1))
                .passes("PLA-017", takenAndPlaced(PlacementForm.EMERGENCY_HOME), MOVED_IN)
                .fails("PLA-017", takenAndPlaced(PlacementForm.EMERGENCY_HOME), MOVED_IN.minusDays(1))
                .fails("PLA-017", takenAndPlaced(PlacementForm.OWN_HOME), MOVED_IN)
                .verify();
    }

    private static ImmediateCare.Builder abroad(LocalDate day) {
        return immediateCare().ground(LVU_6A).decisionDate(day);
    }

    private static ImmediateCare.Builder byChair() {
        return immediateCare().decidedBy(DecisionMaker.CHAIR).boardMeetingDate(DECIDED.plusWeeks(1));
    }

    private static ImmediateCare.Builder submitted() {
        return immediateCare().submittedDate(DECIDED);
    }

    private static ImmediateCare.Builder confirmed() {
        return submitted()
                .courtDecisionDate(DECIDED.plusDays(3))
                .confirmed(true)
                .executionDate(MOVED_IN);
    }

    private static ImmediateCare.Builder extended() {
        return confirmed().extensionRequestedDate(MOVED_IN.plusWeeks(4)).extendedUntil(MOVED_IN.plusWeeks(5));
    }

    private static ChildCase takenAndPlaced(PlacementForm form) {
        return child().addImmediateCares(immediateCare().build())
                .addPlacements(placement(form).build())
                .build();
    }

    @Test
    void rules_on_the_end_of_care_are_proved_on_the_boundary_day() {
        LocalDate end = LocalDate.of(2026, 1, 31);
        LocalDate opened = LocalDate.of(2025, 10, 10);
        Investigation investigation =
                Investigation.builder().reference("i-1").startDate(opened).build();
        RuleProof.of(setOf(LvuEndRules.ALL))
                .passes("PLA-019", on(basis(LVU_2).endDate(birthday(18))), birthday(19))
                .fails("PLA-019", on(basis(LVU_2).endDate(birthday(18).plusDays(1))), birthday(19))
                .fails("PLA-019", on(basis(LVU_2)), birthday(18).plusDays(1))
                .passes("PLA-020", on(basis(LVU_3)), birthday(21))
                .fails("PLA-020", on(basis(LVU_3)), birthday(21).plusDays(1))
                .passes("PLA-021", endedAndFollowed(end, end), LATER)
                .fails("PLA-021", endedAndFollowed(end, end.minusDays(1)), LATER)
                .passes("PLA-022", aftercare(DECIDED.plusMonths(6)), LocalDate.of(2027, 1, 1))
                .fails("PLA-022", aftercare(DECIDED.plusMonths(6).plusDays(1)), LocalDate.of(2027, 1, 1))
                .passes("PLA-023", withInvestigation(investigation, opened), LATER)
                .fails("PLA-023", withInvestigation(investigation, opened.plusDays(1)), LATER)
                .verify();
    }

    private static ChildCase withInvestigation(Investigation investigation, LocalDate end) {
        return ChildCase.builder()
                .from(aftercare(end))
                .addInvestigations(investigation)
                .build();
    }

    private static ChildCase endedAndFollowed(LocalDate end, LocalDate followUp) {
        return child().addCareBases(basis(LVU_2).endDate(end).build())
                .addAftercare(AftercareFollowUp.builder().startDate(followUp).build())
                .build();
    }

    @Test
    void a_child_born_on_a_leap_day_turns_18_on_28_february() {
        ChildCase.Builder leapling = childBorn("20080229-T123");
        LocalDate turns18 = LocalDate.of(2026, 2, 28);
        RuleProof<ChildCase> proof = RuleProof.of(setOf(LvuEndRules.ALL.subList(0, 1)));

        proof.passes("PLA-019", leapling.addCareBases(basis(LVU_2).build()).build(), turns18)
                .fails("PLA-019", leapling.build(), turns18.plusDays(1))
                .verify();
    }

    @Test
    void an_age_that_is_not_known_leaves_the_rule_undetermined() {
        ChildCase unknown =
                childWithoutIdentity().addCareBases(basis(LVU_2).build()).build();

        assertThat(LvuCareRules.CARE_FOR_CONDITIONS_IN_HOME_UNDER_18.check(unknown, RuleContext.of(LATER)))
                .isEqualTo(Outcome.UNDETERMINED);
        assertThat(setOf(LvuCareRules.ALL).check(unknown, LATER).getFindingsAndUndetermined())
                .extracting(Finding::getRuleId)
                .contains("PLA-003");
    }

    @Test
    void a_missed_time_limit_is_named_with_its_place_and_last_day() {
        Finding finding = setOf(LvuImmediateCareRules.ALL)
                .check(taken(immediateCare().endDate(LATER)), LATER)
                .getFindings()
                .get(0);

        assertThat(finding.getRuleId()).isEqualTo("PLA-010");
        assertThat(finding.getPath()).isEqualTo("immediateCares[0].submittedDate");
        assertThat(finding.getMessageEn()).endsWith("(by 2025-09-08)");
        assertThat(finding.getProvision()).hasToString("Optional[7 § första stycket LVU (1990:52)]");
    }

    @Test
    void findings_hold_no_date_of_birth() {
        ChildCase tooOld = decidedOn(LVU_2, birthday(19));

        assertThat(PlacementRules.inForce().check(tooOld, LATER).getFindings())
                .isNotEmpty()
                .noneMatch(finding -> finding.getMessageSv().contains(BORN.toString()));
    }
}
