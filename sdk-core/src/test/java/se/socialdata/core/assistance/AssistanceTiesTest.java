package se.socialdata.core.assistance;

import static org.assertj.core.api.Assertions.assertThat;
import static se.socialdata.core.assistance.AssistanceCases.APPLIED;
import static se.socialdata.core.assistance.AssistanceCases.DECIDED;
import static se.socialdata.core.assistance.AssistanceCases.MAN;
import static se.socialdata.core.assistance.AssistanceCases.applicant;
import static se.socialdata.core.assistance.AssistanceCases.application;
import static se.socialdata.core.assistance.AssistanceCases.assessment;
import static se.socialdata.core.assistance.AssistanceCases.coApplicant;
import static se.socialdata.core.assistance.AssistanceCases.decision;
import static se.socialdata.core.assistance.AssistanceCases.month;
import static se.socialdata.core.assistance.AssistanceCases.single;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.socialdata.core.identity.PersonIdentity;
import se.socialdata.core.rule.Finding;

/** What a case says where several elements have one reference or one role, in whichever order they are listed. */
class AssistanceTiesTest {

    @Test
    void several_applicants_make_no_single_household() {
        AssistedPerson woman = applicant().build();
        AssistedPerson man = applicant().identity(PersonIdentity.parse(MAN)).build();

        assertThat(month(woman, man).build().getHouseholdType()).isEqualTo(HouseholdType.UNKNOWN);
        assertThat(month(man, woman).build().getHouseholdType()).isEqualTo(HouseholdType.UNKNOWN);
        assertThat(month(man, woman, coApplicant().build()).build().getHouseholdType())
                .isEqualTo(HouseholdType.ofCouple(false));
    }

    @Test
    void of_two_applications_with_one_reference_the_first_that_came_in_is_found() {
        AssistanceApplication early = application().date(APPLIED).build();
        AssistanceApplication late = application().date(DECIDED.plusDays(1)).build();
        AssistanceApplication withdrawn =
                application().date(APPLIED).withdrawnDate(DECIDED).build();

        for (ImmutableList<AssistanceApplication> listed :
                ImmutableList.of(ImmutableList.of(early, late, withdrawn), ImmutableList.of(withdrawn, late, early))) {
            AssistanceCase assistance = single().applications(listed)
                    .addDecisions(decision().build())
                    .build();
            assertThat(assistance.findApplication(early.getReference())).isEqualTo(Optional.of(early));
            assertThat(AssistanceRules.inForce().check(assistance, DECIDED).getFindings())
                    .extracting(Finding::getRuleId)
                    .doesNotContain("EKB-003");
        }
    }

    @Test
    void of_two_assessments_with_one_reference_the_last_is_found_and_then_the_one_that_considers_least() {
        NeedsAssessment early = assessment().date(APPLIED).build();
        NeedsAssessment last =
                assessment().date(DECIDED).otherSupportConsidered(true).build();
        NeedsAssessment doubtful =
                assessment().date(DECIDED).otherSupportConsidered(false).build();

        for (ImmutableList<NeedsAssessment> listed :
                ImmutableList.of(ImmutableList.of(doubtful, early, last), ImmutableList.of(last, early, doubtful))) {
            AssistanceCase assistance = single().assessments(listed).build();
            assertThat(assistance.findAssessment(early.getReference())).isEqualTo(Optional.of(doubtful));
        }
    }
}
