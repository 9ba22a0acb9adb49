package se.socialdata.delegation.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.socialdata.delegation.Sample.DECIDED;
import static se.socialdata.delegation.Sample.EAR_DROPS;
import static se.socialdata.delegation.Sample.FIRST_DUE;
import static se.socialdata.delegation.Sample.LAST_DAY;
import static se.socialdata.delegation.Sample.OTHER_UNIT;
import static se.socialdata.delegation.Sample.PATIENT;
import static se.socialdata.delegation.Sample.SOMEBODY;
import static se.socialdata.delegation.Sample.UNIT;
import static se.socialdata.delegation.Sample.decision;
import static se.socialdata.delegation.Sample.followUp;
import static se.socialdata.delegation.Sample.revoked;
import static se.socialdata.delegation.decision.DelegationState.ENDED;
import static se.socialdata.delegation.decision.DelegationState.EXPIRED;
import static se.socialdata.delegation.decision.DelegationState.FOLLOW_UP_OVERDUE;
import static se.socialdata.delegation.decision.DelegationState.IN_FORCE;
import static se.socialdata.delegation.decision.DelegationState.MAY_BE_DELETED;
import static se.socialdata.delegation.decision.DelegationState.NOT_YET_VALID;
import static se.socialdata.delegation.decision.DelegationState.REVOKED;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.socialdata.core.time.DateInterval;
import se.socialdata.core.time.Segment;
import se.socialdata.delegation.PatientKey;
import se.socialdata.delegation.guide.Guides;
import se.socialdata.delegation.guide.TaskCode;

class DelegationDecisionTest {

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    private static Segment<DelegationState> from(String first, String last, DelegationState state) {
        return Segment.of(DateInterval.of(day(first), day(last)), state);
    }

    @Test
    void the_states_follow_each_other_from_the_decision_and_without_end() {
        DelegationDecision decision = decision()
                .validity(DateInterval.of(day("2026-05-01"), LAST_DAY))
                .addFollowUps(followUp(day("2027-04-10")))
                .build();

        assertThat(decision.getStates().getSegments())
                .containsExactly(
                        from("2026-04-01", "2026-04-30", NOT_YET_VALID),
                        from("2026-05-01", "2027-04-01", IN_FORCE),
                        from("2027-04-02", "2027-04-09", FOLLOW_UP_OVERDUE),
                        from("2027-04-10", "2028-03-31", IN_FORCE),
                        from("2028-04-01", "2031-04-01", EXPIRED),
                        Segment.of(DateInterval.from(day("2031-04-02")), MAY_BE_DELETED));
        assertThat(decision.stateOn(DECIDED.minusDays(1))).isEmpty();
    }

    @Test
    void a_follow_up_in_time_keeps_the_decision_in_force_without_a_break() {
        DelegationDecision decision =
                decision().addFollowUps(followUp(FIRST_DUE)).build();

        assertThat(decision.getStates().getSegments().get(0)).isEqualTo(from("2026-04-01", "2028-03-31", IN_FORCE));
    }

    @Test
    void a_follow_up_without_a_check_of_knowledge_does_not_count() {
        DelegationFollowUp talk = DelegationFollowUp.builder()
                .date(day("2027-03-01"))
                .performedBy(SOMEBODY)
                .build();
        DelegationDecision decision = decision().addFollowUps(talk).build();

        assertThat(decision.getCountingFollowUps()).isEmpty();
        assertThat(decision.nextFollowUpDue(LAST_DAY)).isEqualTo(FIRST_DUE);
        assertThat(decision.stateOn(FIRST_DUE)).contains(IN_FORCE);
        assertThat(decision.stateOn(FIRST_DUE.plusDays(1))).contains(FOLLOW_UP_OVERDUE);
    }

    @Test
    void the_stated_day_counts_if_it_comes_before_a_year_has_passed() {
        assertThat(decision().followUpDate(day("2026-10-01")).build().nextFollowUpDue(DECIDED))
                .isEqualTo("2026-10-01");
        assertThat(decision().followUpDate(day("2027-10-01")).build().nextFollowUpDue(DECIDED))
                .isEqualTo(FIRST_DUE);
        assertThat(decision().followUpDate(Optional.empty()).build().nextFollowUpDue(DECIDED))
                .isEqualTo(FIRST_DUE);
    }

    @Test
    void an_early_follow_up_takes_the_place_of_the_stated_day_and_starts_a_new_year() {
        DelegationDecision decision = decision()
                .followUpDate(day("2026-10-01"))
                .addFollowUps(followUp(day("2026-09-01")))
                .build();

        assertThat(decision.nextFollowUpDue(day("2026-08-31"))).isEqualTo("2026-10-01");
        assertThat(decision.nextFollowUpDue(day("2026-09-01"))).isEqualTo("2027-09-01");
        assertThat(decision.stateOn(day("2027-09-01"))).contains(IN_FORCE);
        assertThat(decision.stateOn(day("2027-09-02"))).contains(FOLLOW_UP_OVERDUE);
    }

    @Test
    void of_several_follow_ups_in_any_order_the_latest_counts_with_its_own_stated_day() {
        DelegationFollowUp second = DelegationFollowUp.builder()
                .from(followUp(day("2027-02-01")))
                .nextFollowUp(day("2027-06-15"))
                .build();
        DelegationDecision decision =
                decision().addFollowUps(second, followUp(day("2026-08-01"))).build();

        assertThat(decision.getCountingFollowUps())
                .extracting(DelegationFollowUp::getDate)
                .isSorted();
        assertThat(decision.nextFollowUpDue(day("2026-12-01"))).isEqualTo("2027-08-01");
        assertThat(decision.nextFollowUpDue(day("2027-02-01"))).isEqualTo("2027-06-15");
    }

    @Test
    void one_year_from_the_leap_day_is_the_28th_of_february() {
        DelegationDecision decision = decision()
                .decisionDate(day("2028-02-29"))
                .followUpDate(Optional.empty())
                .validity(DateInterval.of(day("2028-02-29"), day("2030-01-01")))
                .build();

        assertThat(decision.nextFollowUpDue(day("2028-02-29"))).isEqualTo("2029-02-28");
        assertThat(decision.stateOn(day("2029-02-28"))).contains(IN_FORCE);
        assertThat(decision.stateOn(day("2029-03-01"))).contains(FOLLOW_UP_OVERDUE);
    }

    @Test
    void follow_ups_before_the_decision_or_after_its_end_do_not_count() {
        DelegationDecision decision = decision()
                .revocation(revoked(day("2026-12-01")))
                .addFollowUps(followUp(DECIDED.minusDays(1)), followUp(day("2026-12-01")), followUp(DECIDED))
                .build();

        assertThat(decision.getCountingFollowUps()).containsExactly(followUp(DECIDED));
    }

    @Test
    void the_first_of_expiry_revocation_and_end_ends_the_decision() {
        assertThat(decision().build().stateOn(LAST_DAY.plusDays(1))).contains(EXPIRED);
        assertThat(decision().revocation(revoked(day("2026-12-01"))).build().stateOn(day("2026-12-01")))
                .contains(REVOKED);
        assertThat(decision().revocation(revoked(day("2026-12-01"))).build().stateOn(day("2026-11-30")))
                .contains(IN_FORCE);
        assertThat(decision().endedOn(day("2026-11-01")).build().stateOn(day("2026-11-01")))
                .contains(ENDED);
        assertThat(decision()
                        .endedOn(day("2026-11-01"))
                        .revocation(revoked(day("2026-11-01")))
                        .build()
                        .stateOn(day("2026-11-01")))
                .contains(REVOKED);
        assertThat(decision().endedOn(LAST_DAY.plusDays(1)).build().stateOn(LAST_DAY.plusDays(1)))
                .contains(ENDED);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-31, 2030-01-01, 2030-01-02",
        "2028-02-28, 2031-02-28, 2031-03-01",
        "2028-02-29, 2031-03-01, 2031-03-02",
        "2027-02-28, 2030-03-01, 2030-03-02",
    })
    void documentation_is_kept_three_years_from_the_day_on_which_the_decision_ceases(
            String lastDay, String keptUntil, String deletable) {
        DelegationDecision decision = decision()
                .followUpDate(Optional.empty())
                .validity(DateInterval.of(DECIDED, day(lastDay)))
                .build();

        assertThat(decision.getCeasesOn()).contains(day(lastDay).plusDays(1));
        assertThat(decision.getKeptUntil()).contains(day(keptUntil));
        assertThat(decision.stateOn(day(keptUntil))).contains(EXPIRED);
        assertThat(decision.stateOn(day(deletable))).contains(MAY_BE_DELETED);
        assertThat(EXPIRED.isInRetention()).isTrue();
    }

    @Test
    void a_revoked_decision_is_kept_from_the_day_of_the_revocation() {
        assertThat(decision().revocation(revoked(day("2026-12-01"))).build().getKeptUntil())
                .contains(day("2029-12-01"));
    }

    @Test
    void a_decision_without_end_is_never_deleted() {
        DelegationDecision decision =
                decision().validity(DateInterval.from(DECIDED)).build();

        assertThat(decision.getCeasesOn()).isEmpty();
        assertThat(decision.getKeptUntil()).isEmpty();
        assertThat(decision.stateOn(day("2099-01-01"))).contains(FOLLOW_UP_OVERDUE);
        assertThat(decision.getMissingItems()).containsExactly(DecisionItem.VALIDITY);
    }

    @Test
    void a_decision_that_ended_before_it_was_made_has_never_applied() {
        DelegationDecision decision = decision()
                .validity(DateInterval.of(day("2026-01-01"), day("2026-02-01")))
                .build();

        assertThat(decision.isInForceOn(day("2026-01-15"))).isFalse();
        assertThat(decision.stateOn(DECIDED)).contains(EXPIRED);
        assertThat(decision.getKeptUntil()).contains(DECIDED.plusYears(3));
    }

    @Test
    void a_decision_revoked_before_its_first_day_goes_from_not_yet_valid_to_revoked() {
        DelegationDecision decision = decision()
                .validity(DateInterval.of(day("2026-05-01"), LAST_DAY))
                .revocation(revoked(day("2026-04-20")))
                .build();

        assertThat(decision.getStates().getSegments().subList(0, 2))
                .containsExactly(
                        from("2026-04-01", "2026-04-19", NOT_YET_VALID), from("2026-04-20", "2029-04-20", REVOKED));
        assertThat(decision.isInForceOn(day("2026-05-01"))).isFalse();
    }

    @Test
    void a_stated_day_before_the_first_day_makes_the_decision_overdue_from_the_start() {
        DelegationDecision decision = decision()
                .validity(DateInterval.of(day("2026-06-01"), LAST_DAY))
                .followUpDate(day("2026-05-01"))
                .build();

        assertThat(decision.stateOn(day("2026-05-31"))).contains(NOT_YET_VALID);
        assertThat(decision.stateOn(day("2026-06-01"))).contains(FOLLOW_UP_OVERDUE);
    }

    @Test
    void a_decision_covers_its_tasks_in_its_one_unit_while_it_is_in_force() {
        DelegationDecision decision = decision().build();

        assertThat(decision.covers(EAR_DROPS, UNIT, Optional.empty(), DECIDED)).isTrue();
        assertThat(decision.covers(EAR_DROPS, UNIT, Optional.of(PATIENT), LAST_DAY))
                .isTrue();
        assertThat(decision.covers(EAR_DROPS, OTHER_UNIT, Optional.empty(), DECIDED))
                .isFalse();
        assertThat(decision.covers(TaskCode.of("LM-OGA"), UNIT, Optional.empty(), DECIDED))
                .isFalse();
        assertThat(decision.covers(EAR_DROPS, UNIT, Optional.empty(), DECIDED.minusDays(1)))
                .isFalse();
        assertThat(decision.covers(EAR_DROPS, UNIT, Optional.empty(), LAST_DAY.plusDays(1)))
                .isFalse();
    }

    @Test
    void a_decision_on_one_patient_covers_no_other() {
        DelegationDecision decision = decision().patient(PATIENT).build();

        assertThat(decision.isFor(Optional.of(PATIENT))).isTrue();
        assertThat(decision.isFor(Optional.of(PatientKey.of("patient-2")))).isFalse();
        assertThat(decision.isFor(Optional.empty())).isFalse();
    }

    @Test
    void a_decision_for_two_units_can_be_recorded_and_covers_neither() {
        DelegationDecision decision = decision().addUnits(OTHER_UNIT).build();

        assertThat(decision.getUnit()).isEmpty();
        assertThat(decision.isFor(UNIT)).isFalse();
        assertThat(decision.isFor(OTHER_UNIT)).isFalse();
        assertThat(decision().build().getUnit()).contains(UNIT);
    }

    @Test
    void meaningless_values_are_refused_with_what_was_expected() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> decision().validity(DateInterval.of(day("2026-05-02"), day("2026-05-01"))))
                .withMessage("expected an end on or after the start 2026-05-02, got 2026-05-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DelegationFollowUp.builder()
                        .from(followUp(FIRST_DUE))
                        .nextFollowUp(FIRST_DUE)
                        .build())
                .withMessage("expected a next follow-up after the follow-up on 2027-04-01, got 2027-04-01");
    }

    @Test
    void the_text_form_shows_neither_people_nor_free_text() {
        assertThat(decision().patient(PATIENT).build().toString())
                .doesNotContain("nurse-1", "assistant-1", "patient-1", "Continuity for");
    }

    @Test
    void drug_handling_is_told_by_the_code_as_the_guide_tells_it() {
        assertThat(Guides.norrbotten2026().getRows())
                .allSatisfy(
                        row -> assertThat(row.getTask().code().isDrugHandling()).isEqualTo(row.isDrugHandling()));
        assertThat(decision().build().isDrugHandling()).isTrue();
        assertThat(decision().tasks(List.of(TaskCode.of("PR-VEN"))).build().isDrugHandling())
                .isFalse();
    }

    @Test
    void of_two_follow_ups_on_one_day_the_one_that_asks_for_the_next_the_soonest_counts_whatever_their_order() {
        LocalDate day = day("2027-03-01");
        DelegationFollowUp yearly = followUp(day);
        DelegationFollowUp sooner = DelegationFollowUp.builder()
                .from(yearly)
                .nextFollowUp(day("2027-09-01"))
                .build();

        for (List<DelegationFollowUp> order : List.of(List.of(yearly, sooner), List.of(sooner, yearly))) {
            DelegationDecision decision = decision().followUps(order).build();
            assertThat(decision.nextFollowUpDue(day)).isEqualTo(day("2027-09-01"));
            assertThat(decision.stateOn(day("2027-09-01"))).contains(IN_FORCE);
            assertThat(decision.stateOn(day("2027-09-02"))).contains(FOLLOW_UP_OVERDUE);
            assertThat(decision.getCountingFollowUps()).containsExactly(yearly, sooner);
        }
    }
}
