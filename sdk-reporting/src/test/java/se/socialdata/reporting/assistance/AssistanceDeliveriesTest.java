package se.socialdata.reporting.assistance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.socialdata.core.assistance.AssistanceEnd;
import se.socialdata.core.assistance.AssistanceEndReason;
import se.socialdata.core.assistance.AssistedMonth;
import se.socialdata.core.assistance.AssistedPerson;
import se.socialdata.core.assistance.HouseholdRole;
import se.socialdata.core.assistance.SupportObstacle;
import se.socialdata.core.geography.Municipality;
import se.socialdata.core.identity.PersonIdentity;
import se.socialdata.core.money.Money;
import se.socialdata.reporting.delivery.Delivery;
import se.socialdata.reporting.delivery.DeliveryBuilder;
import se.socialdata.reporting.delivery.DeliveryFinding;
import se.socialdata.reporting.delivery.RecordAccount;

class AssistanceDeliveriesTest {

    private static final YearMonth MONTH = YearMonth.of(2025, 3);
    private static final Municipality LULEA = Municipality.of("2580");

    private static AssistedMonth.Builder month(String key, AssistedPerson... persons) {
        return AssistedMonth.builder()
                .householdKey(key)
                .municipality(LULEA)
                .month(MONTH)
                .livelihoodSupport(Money.of(9_000))
                .otherNeeds(Money.of(350))
                .persons(List.of(persons));
    }

    private static AssistedPerson.Builder person(String identity, HouseholdRole role) {
        return AssistedPerson.builder().identity(PersonIdentity.parse(identity)).role(role);
    }

    private static AssistedPerson applicant(String identity) {
        return person(identity, HouseholdRole.APPLICANT)
                .obstacle(SupportObstacle.UNEMPLOYED_NONE)
                .build();
    }

    private static Delivery delivered(AssistedMonth... months) {
        DeliveryBuilder builder = DeliveryBuilder.of(AssistanceDeliveries.settingsOf(LULEA, MONTH));
        for (AssistedMonth month : months) {
            builder.addAll(AssistanceDeliveries.rowsOf(month));
        }
        return builder.build();
    }

    private static RecordAccount account(Delivery delivery, String record) {
        return delivery.outcome().getAccounts().stream()
                .filter(account -> account.layout().equals(record))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_month_becomes_one_row_of_the_household_and_one_of_each_person() {
        Delivery delivery = delivered(month(
                        "H-1",
                        applicant("19900315-T281"),
                        person("20100315-T123", HouseholdRole.OTHER).build())
                .build());

        assertThat(delivery.outcome().getFindings()).isEmpty();
        assertThat(account(delivery, "household").out()).isEqualTo(1);
        assertThat(account(delivery, "person").out()).isEqualTo(2);
        assertThat(delivery.outcome().isConformityClaimed()).isFalse();
        assertThat(account(delivery, "household").sums())
                .filteredOn(sum -> sum.field().equals("amount"))
                .allSatisfy(sum -> {
                    assertThat(sum.in()).isEqualTo(9_350);
                    assertThat(sum.out()).isEqualTo(9_350);
                })
                .hasSize(1);
    }

    @Test
    void the_same_records_give_the_same_bytes_in_any_order() {
        AssistedMonth one = month("H-1", applicant("19900315-T281")).build();
        AssistedMonth other = month("H-2", applicant("19880315-T292")).build();

        assertThat(delivered(one, other).getFile("person").toBytes())
                .isEqualTo(delivered(other, one).getFile("person").toBytes());
    }

    @Test
    void errors_are_findings_and_the_control_sums_reconcile() {
        AssistedMonth good = month("H-1", applicant("19900315-T281")).build();
        AssistedMonth wrongMonth = month("H-2", applicant("19880315-T292"))
                .month(MONTH.plusMonths(1))
                .build();
        AssistedMonth otherMunicipality = month("H-3", applicant("19870315-T293"))
                .municipality(Municipality.of("0180"))
                .build();
        AssistedMonth withoutObstacle = month(
                        "H-4", person("19860315-T294", HouseholdRole.APPLICANT).build())
                .build();
        AssistedMonth retired = month(
                        "H-5",
                        person("19850315-T295", HouseholdRole.APPLICANT)
                                .obstacle(SupportObstacle.LANGUAGE_2016)
                                .build())
                .build();
        AssistedMonth decimals = month("H-6", applicant("19840315-T296"))
                .otherNeeds(Money.ofOre(50))
                .build();

        Delivery delivery = delivered(good, good, wrongMonth, otherMunicipality, withoutObstacle, retired, decimals);

        assertThat(delivery.outcome().getFindings())
                .extracting(DeliveryFinding::getField)
                .flatExtracting(field -> field.stream().toList())
                .contains("month", "municipality", "obstacle", "amount");
        assertThat(delivery.outcome().isComplete()).isFalse();
        delivery.outcome().getAccounts().forEach(account -> {
            assertThat(account.in()).isEqualTo(account.out() + account.rejected());
            account.sums().forEach(sum -> assertThat(sum.in()).isEqualTo(sum.out() + sum.rejected()));
        });
    }

    @Test
    void an_end_becomes_a_row_with_its_reason() {
        DeliveryBuilder builder = DeliveryBuilder.of(AssistanceDeliveries.settingsOf(LULEA, MONTH));
        builder.add(AssistanceDeliveries.rowOf(AssistanceEnd.builder()
                .householdKey("H-1")
                .municipality(LULEA)
                .month(MONTH)
                .reason(AssistanceEndReason.WORK)
                .build()));

        Delivery delivery = builder.build();

        assertThat(account(delivery, "end").out()).isEqualTo(1);
        assertThat(delivery.toRows().get(0).find("end-reason")).contains("WORK");
    }
}
