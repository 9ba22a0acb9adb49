package se.socialdata.core.assistance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.socialdata.core.assistance.AssistanceCases.BORN;
import static se.socialdata.core.assistance.AssistanceCases.applicant;
import static se.socialdata.core.assistance.AssistanceCases.child;
import static se.socialdata.core.assistance.AssistanceCases.coApplicant;
import static se.socialdata.core.assistance.AssistanceCases.month;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.socialdata.core.identity.PersonIdentity;
import se.socialdata.core.identity.Sex;
import se.socialdata.core.money.Money;

class AssistedMonthTest {

    @Test
    void the_household_type_has_the_codes_of_the_register() {
        AssistedPerson man =
                applicant().identity(PersonIdentity.parse("19880601-T293")).build();
        AssistedPerson unknown = applicant().identity(Optional.empty()).build();
        AssistedPerson stated =
                applicant().identity(Optional.empty()).statedSex(Sex.MAN).build();
        AssistedPerson youth =
                applicant().identity(PersonIdentity.parse("20100315-T123")).build();

        assertThat(month(applicant().build()).build().getHouseholdType().getCode())
                .isEqualTo("5");
        assertThat(month(applicant().build(), child().build())
                        .build()
                        .getHouseholdType()
                        .getCode())
                .isEqualTo("6");
        assertThat(month(man).build().getHouseholdType().getCode()).isEqualTo("3");
        assertThat(month(man, child().build()).build().getHouseholdType().getCode())
                .isEqualTo("4");
        assertThat(month(stated).build().getHouseholdType().getCode()).isEqualTo("3");
        assertThat(month(man, coApplicant().build()).build().getHouseholdType().getCode())
                .isEqualTo("7");
        assertThat(month(man, coApplicant().build(), child().build())
                        .build()
                        .getHouseholdType()
                        .getCode())
                .isEqualTo("8");
        assertThat(month(youth).build().getHouseholdType().getCode()).isEqualTo("1");
        assertThat(month(unknown).build().getHouseholdType()).isEqualTo(HouseholdType.UNKNOWN);
        assertThat(month().build().getHouseholdType()).isEqualTo(HouseholdType.UNKNOWN);
        assertThat(HouseholdType.UNKNOWN.toPublished()).isEqualTo(HouseholdType.ONLY_CHILDREN);
    }

    @Test
    void a_child_is_a_child_to_the_month_that_begins_before_the_eighteenth_birthday() {
        AssistedMonth.Builder household = month(applicant().build(), child().build());
        YearMonth birthday = YearMonth.from(BORN.plusYears(18));

        assertThat(household.month(birthday).build().getHouseholdType())
                .isEqualTo(HouseholdType.SINGLE_WOMAN_WITH_CHILDREN);
        assertThat(household.month(birthday.plusMonths(1)).build().getHouseholdType())
                .isEqualTo(HouseholdType.SINGLE_WOMAN_WITHOUT_CHILDREN);
    }

    @Test
    void the_amount_is_both_parts_and_the_month_is_due_on_the_fifteenth() {
        AssistedMonth month =
                month(applicant().build()).otherNeeds(Money.of(350)).build();

        assertThat(month.getAmount()).isEqualTo(Money.of(5_530));
        assertThat(month.getDeliveryDueDate()).isEqualTo(LocalDate.of(2025, 10, 15));
    }

    @Test
    void a_household_is_foreign_born_if_one_adult_is() {
        assertThat(month(applicant().build(), coApplicant().foreignBorn(true).build())
                        .build()
                        .isForeignBorn())
                .isTrue();
        assertThat(month(
                                applicant().foreignBorn(false).build(),
                                child().foreignBorn(true).build())
                        .build()
                        .isForeignBorn())
                .isFalse();
    }

    @Test
    void what_has_no_meaning_is_refused() {
        assertThatThrownBy(() -> month().householdKey(" ").build())
                .hasMessage("expected a household key, got a blank one");
        assertThatThrownBy(() -> month().otherNeeds(Money.of(-1)).build())
                .hasMessage("expected amounts of zero or more");
    }

    @Test
    void no_identity_is_shown() {
        assertThat(month(applicant().build()).build().toString()).doesNotContain("19900315");
    }

    @Test
    void a_case_becomes_the_row_of_the_register() {
        AssistanceCase assistance = AssistanceCases.withChild()
                .addDecisions(AssistanceCases.grantedDecision())
                .addDecisions(AssistanceCases.decision()
                        .reference("decision-2")
                        .addComponents(AssistanceCases.granted(AssistanceComponent.DENTAL_CARE, 900))
                        .build())
                .build();

        AssistedMonth row = assistance.toAssistedMonth(AssistanceCases.MONTH).orElseThrow();

        assertThat(row.getLivelihoodSupport()).isEqualTo(Money.of(5_180));
        assertThat(row.getOtherNeeds()).isEqualTo(Money.of(900));
        assertThat(row.getHouseholdType()).isEqualTo(HouseholdType.SINGLE_WOMAN_WITH_CHILDREN);
        assertThat(assistance.getHousehold().getType(AssistanceCases.DECIDED)).isEqualTo(row.getHouseholdType());
        assertThat(assistance.toAssistedMonth(AssistanceCases.MONTH.plusMonths(1)))
                .isEmpty();
    }
}
