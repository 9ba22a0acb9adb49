package se.socialdata.core.matching;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.socialdata.core.geography.Municipality;
import se.socialdata.core.identity.Person;
import se.socialdata.core.placement.ChildCase;
import se.socialdata.core.placement.Investigation;
import se.socialdata.core.placement.PlacementDecision;
import se.socialdata.core.placement.PlacementForm;
import se.socialdata.core.placement.Plan;
import se.socialdata.core.placement.PlanKind;

/** What a need takes from a case whose lists are in any order. */
class NeedsFromCaseTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    void decisions_of_one_day_give_all_their_forms_and_what_they_agree_on() {
        PlacementDecision earlier = decision("decision-0", PlacementForm.EMERGENCY_HOME)
                .date(DAY.minusDays(1))
                .build();
        PlacementDecision one = decision("decision-1", PlacementForm.FAMILY_HOME)
                .careNeeded(true)
                .specialSupervisionNeeded(true)
                .build();
        PlacementDecision other = decision("decision-2", PlacementForm.RESIDENTIAL_CARE_HOME)
                .careNeeded(false)
                .build();
        PlacementDecision tomorrow = decision("decision-3", PlacementForm.NETWORK_HOME)
                .date(DAY.plusDays(1))
                .build();
        ImmutableList<PlacementDecision> decisions = ImmutableList.of(earlier, one, other, tomorrow);

        for (Iterable<PlacementDecision> listed : ImmutableList.of(decisions, Lists.reverse(decisions))) {
            PlacementNeed need = needFrom(childCase().decisions(listed));
            assertThat(need.getForms())
                    .containsExactlyInAnyOrder(PlacementForm.FAMILY_HOME, PlacementForm.RESIDENTIAL_CARE_HOME);
            assertThat(need.getCareNeeded()).isEmpty();
            assertThat(need.getCloseSupervisionNeeded()).hasValue(true);
        }
    }

    @Test
    void of_investigations_and_plans_of_one_day_the_last_reference_is_taken() {
        Investigation first = investigation("inv-1");
        Investigation second = investigation("inv-2");
        Plan plan = plan("plan-1");
        Plan later = plan("plan-2");

        for (ChildCase.Builder childCase : ImmutableList.of(
                childCase().addInvestigations(first, second).addPlans(plan, later),
                childCase().addInvestigations(second, first).addPlans(later, plan))) {
            PlacementNeed need = needFrom(childCase);
            assertThat(need.getInvestigationReference()).hasValue("inv-2");
            assertThat(need.getCarePlanReference()).hasValue("plan-2");
        }
    }

    private static PlacementNeed needFrom(ChildCase.Builder childCase) {
        return PlacementNeed.from(childCase.build(), DAY).build();
    }

    private static ChildCase.Builder childCase() {
        return ChildCase.builder()
                .id("case-1")
                .municipality(Municipality.of("2281"))
                .child(Person.builder().build());
    }

    private static PlacementDecision.Builder decision(String reference, PlacementForm form) {
        return PlacementDecision.builder().reference(reference).date(DAY).form(form);
    }

    private static Investigation investigation(String reference) {
        return Investigation.builder().reference(reference).startDate(DAY).build();
    }

    private static Plan plan(String reference) {
        return Plan.builder()
                .reference(reference)
                .kind(PlanKind.CARE_PLAN)
                .date(DAY)
                .build();
    }
}
