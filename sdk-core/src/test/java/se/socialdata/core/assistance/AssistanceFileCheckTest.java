package se.socialdata.core.assistance;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import se.socialdata.core.geography.Municipality;
import se.socialdata.core.identity.PersonIdentity;

class AssistanceFileCheckTest {

    private static final String ONE = "189001089813";
    private static final String LOCAL = "19800115-T201";

    private static AssistedMonth month(String municipality, String month, String... identities) {
        AssistedMonth.Builder builder = AssistedMonth.builder()
                .householdKey("H-" + identities.length)
                .municipality(Municipality.of(municipality))
                .month(YearMonth.parse(month));
        Arrays.stream(identities)
                .map(identity -> AssistedPerson.builder()
                        .identity(PersonIdentity.parse(identity))
                        .role(HouseholdRole.OTHER)
                        .build())
                .forEach(builder::addPersons);
        return builder.build();
    }

    @Test
    void a_person_stands_once_a_month() {
        AssistanceFileCheck check = AssistanceFileCheck.standard();
        check.check(month("2580", "2025-03", ONE));
        check.check(month("2580", "2025-04", ONE));

        assertThatThrownBy(() -> check.check(month("0180", "2025-03", LOCAL, ONE)))
                .hasMessage("/persons/1/identity: expected a person once a month, got the person a second time");
        assertThatThrownBy(() -> check.check(month("0180", "2025-05", ONE, ONE)))
                .hasMessage("/persons/1/identity: expected a person once a month, got the person a second time");
    }

    @Test
    void a_month_that_was_refused_is_forgotten() {
        AssistanceFileCheck check = AssistanceFileCheck.standard();
        check.check(month("2580", "2025-03", ONE));
        assertThatThrownBy(() -> check.check(month("2580", "2025-03", LOCAL, ONE)))
                .isInstanceOf(IllegalArgumentException.class);

        assertThatCode(() -> check.check(month("2580", "2025-03", LOCAL))).doesNotThrowAnyException();
    }

    @Test
    void an_id_that_a_municipality_has_given_means_nothing_in_another() {
        AssistanceFileCheck check = AssistanceFileCheck.standard();
        check.check(month("2580", "2025-03", LOCAL));

        assertThatCode(() -> check.check(month("0180", "2025-03", LOCAL))).doesNotThrowAnyException();
        check.check(month("2580", "2025-03", "IVO:" + LOCAL));
        assertThatThrownBy(() -> check.check(month("0180", "2025-03", "IVO:" + LOCAL)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_file_is_of_its_municipality_and_months_to_the_first_and_last() {
        AssistanceFileCheck check = AssistanceFileCheck.standard()
                .withMunicipality(Municipality.of("2580"))
                .withMonths(YearMonth.of(2025, 1), YearMonth.of(2025, 3));

        assertThatCode(() -> {
                    check.check(month("2580", "2025-01"));
                    check.check(month("2580", "2025-03"));
                })
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> check.check(month("0180", "2025-01")))
                .hasMessage("/municipality: expected the municipality of the file");
        assertThatThrownBy(() -> check.check(month("2580", "2025-04")))
                .hasMessage("/month: expected a month from 2025-01 to 2025-03");
        assertThatThrownBy(() -> check.check(month("2580", "2024-12")))
                .hasMessage("/month: expected a month from 2025-01 to 2025-03");
        assertThatThrownBy(() -> AssistanceFileCheck.standard()
                        .withMonths(YearMonth.of(2025, 3), YearMonth.of(2025, 3))
                        .check(month("2580", "2025-04")))
                .hasMessage("/month: expected the month 2025-03");
        assertThatThrownBy(() -> check.withMonths(YearMonth.of(2025, 3), YearMonth.of(2025, 2)))
                .hasMessage("expected a last month that is not before the first");
    }
}
