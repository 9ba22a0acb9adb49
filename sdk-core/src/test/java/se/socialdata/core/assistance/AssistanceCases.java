package se.socialdata.core.assistance;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import se.socialdata.core.geography.Municipality;
import se.socialdata.core.identity.Person;
import se.socialdata.core.identity.PersonIdentity;
import se.socialdata.core.money.Money;

/** Sample cases and months. The applicant is a woman born in 1990, the other adult a man, the child is born on 15 March 2010. */
final class AssistanceCases {

    static final String WOMAN = "19900315-T281";
    static final String MAN = "19880601-T293";
    static final LocalDate BORN = LocalDate.of(2010, 3, 15);
    static final String CHILD = "20100315-T123";
    static final LocalDate APPLIED = LocalDate.of(2025, 8, 20);
    static final LocalDate DECIDED = LocalDate.of(2025, 9, 1);
    static final YearMonth MONTH = YearMonth.of(2025, 9);

    private AssistanceCases() {}

    static Person person(String identity) {
        return Person.of(PersonIdentity.parse(identity));
    }

    static Household.Builder household() {
        return Household.builder().key("H-1").applicant(person(WOMAN));
    }

    static AssistanceCase.Builder single() {
        return AssistanceCase.builder()
                .id("case-1")
                .municipality(Municipality.of("2580"))
                .household(household().build());
    }

    static AssistanceCase.Builder couple() {
        return single().household(household().coApplicant(person(MAN)).build());
    }

    static AssistanceCase.Builder withChild() {
        return single().household(household().addChildren(person(CHILD)).build());
    }

    static AssistanceApplication.Builder application() {
        return AssistanceApplication.builder().reference("application-1").date(APPLIED);
    }

    static NeedsAssessment.Builder assessment() {
        return NeedsAssessment.builder()
                .reference("assessment-1")
                .applicationReference("application-1")
                .date(DECIDED);
    }

    static AssistanceDecision.Builder decision() {
        return AssistanceDecision.builder()
                .reference("decision-1")
                .date(DECIDED)
                .applicationReference("application-1")
                .assessmentReference("assessment-1")
                .month(MONTH)
                .outcome(AssistanceOutcome.GRANTED);
    }

    static ComponentDecision granted(AssistanceComponent component, long kronor) {
        return ComponentDecision.builder()
                .component(component)
                .appliedAmount(Money.of(kronor))
                .grantedAmount(Money.of(kronor))
                .build();
    }

    static AssistanceDecision grantedDecision() {
        return decision()
                .addComponents(granted(AssistanceComponent.NATIONAL_NORM, 5_180))
                .build();
    }

    static AssistedPerson.Builder applicant() {
        return AssistedPerson.builder()
                .identity(PersonIdentity.parse(WOMAN))
                .role(HouseholdRole.APPLICANT)
                .obstacle(SupportObstacle.UNEMPLOYED_NONE);
    }

    static AssistedPerson.Builder coApplicant() {
        return AssistedPerson.builder()
                .identity(PersonIdentity.parse(MAN))
                .role(HouseholdRole.CO_APPLICANT)
                .obstacle(SupportObstacle.FULL_TIME_INSUFFICIENT);
    }

    static AssistedPerson.Builder child() {
        return AssistedPerson.builder().identity(PersonIdentity.parse(CHILD)).role(HouseholdRole.OTHER);
    }

    static AssistedMonth.Builder month(AssistedPerson... persons) {
        return AssistedMonth.builder()
                .householdKey("H-1")
                .municipality(Municipality.of("2580"))
                .month(MONTH)
                .livelihoodSupport(Money.of(5_180))
                .persons(Arrays.asList(persons));
    }
}
