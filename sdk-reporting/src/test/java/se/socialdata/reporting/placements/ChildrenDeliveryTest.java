package se.socialdata.reporting.placements;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.google.common.collect.Collections2;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import se.socialdata.core.identity.Person;
import se.socialdata.core.identity.PersonIdentity;
import se.socialdata.core.placement.CareBasis;
import se.socialdata.core.placement.CareGround;
import se.socialdata.core.placement.ChildCase;
import se.socialdata.core.placement.DecisionMaker;
import se.socialdata.core.placement.ImmediateCare;
import se.socialdata.core.placement.Placement;
import se.socialdata.core.placement.PlacementEndReason;
import se.socialdata.core.placement.PlacementForm;
import se.socialdata.core.time.DateInterval;
import se.socialdata.reporting.delivery.Delivery;
import se.socialdata.reporting.delivery.DeliveryBuilder;
import se.socialdata.reporting.delivery.DeliveryChanges;
import se.socialdata.reporting.delivery.DeliveryFinding;
import se.socialdata.reporting.delivery.DeliveryLayouts;
import se.socialdata.reporting.delivery.DeliverySettings;
import se.socialdata.reporting.delivery.FindingKind;
import se.socialdata.reporting.delivery.LayoutStatus;

class ChildrenDeliveryTest {

    private static final Year YEAR = Year.of(2025);
    private static final DeliverySettings SETTINGS = DeliverySettings.of(
            DeliveryLayouts.get("children"),
            PlacedChildren.STOCKHOLM,
            DateInterval.of(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)));

    private static Delivery deliver(ChildCase... cases) {
        DeliveryBuilder builder = DeliveryBuilder.of(SETTINGS);
        for (int i = 0; i < cases.length; i++) {
            builder.addAll(ChildrenDelivery.of(cases[i], YEAR, OptionalLong.of(i + 1)));
        }
        return builder.build();
    }

    private static String text(Delivery delivery, String layout) {
        return new String(delivery.getFile(layout).toBytes(), UTF_8);
    }

    @Test
    void a_child_has_its_interventions_and_placements_of_the_year_below_it() {
        ChildCase one = ChildCase.builder()
                .from(PlacedChildren.moved())
                .guardianCode("1")
                .birthCountryCode("SE")
                .parentBirthCountryCodes(List.of("SE", "SY", "XX"))
                .unaccompanied(false)
                .build();

        Delivery delivery = deliver(one);

        assertThat(text(delivery, "child")).isEqualTo("0180;2025;20100115-T021;1;SE;SE;SY;0\r\n");
        assertThat(text(delivery, "intervention"))
                .isEqualTo("0180;2025;20100115-T021;1;SOL;SOL;20250110;20250531\r\n"
                        + "0180;2025;20100115-T021;2;LVU;LVU_2;20250601;\r\n");
        assertThat(text(delivery, "placement"))
                .isEqualTo("0180;2025;20100115-T021;1;1;NETWORK_HOME;20250110;20250531;;0\r\n"
                        + "0180;2025;20100115-T021;2;2;RESIDENTIAL_CARE_HOME;20250601;;;1\r\n");
        assertThat(delivery.outcome().isComplete()).isTrue();
    }

    @Test
    void the_layout_is_not_verified_and_the_delivery_says_so() {
        Delivery delivery = deliver(PlacedChildren.moved());

        assertThat(SETTINGS.getLayout().getStatus()).isEqualTo(LayoutStatus.PARTIAL);
        assertThat(delivery.outcome().isConformityClaimed()).isFalse();
        assertThat(delivery.outcome().toStatement().en())
                .startsWith(
                        "The layout children version 1 is partly known. No conformity with HSLF-FS 2016:3 is claimed.")
                .contains("placement.form");
    }

    @Test
    void what_went_on_before_the_year_and_goes_on_after_it_is_delivered() {
        Delivery delivery = deliver(PlacedChildren.steady());

        assertThat(text(delivery, "placement").lines()).hasSize(2);
        assertThat(text(delivery, "intervention")).contains(";SOL;SOL;20240301;\r\n");
    }

    @Test
    void a_child_in_care_without_placement_is_delivered_and_one_who_was_neither_is_not() {
        ChildCase taken = PlacedChildren.child("taken", "20140101-T081")
                .addImmediateCares(ImmediateCare.builder()
                        .decisionDate(PlacedChildren.day("2025-12-31"))
                        .decidedBy(DecisionMaker.CHAIR)
                        .build())
                .build();
        ChildCase voluntary = PlacedChildren.child("voluntary", "20140101-T091")
                .addCareBases(PlacedChildren.basis(CareGround.SOL, "2025-01-01", Optional.empty()))
                .build();

        Delivery delivery = deliver(taken, voluntary, PlacedChildren.gone());

        assertThat(text(delivery, "child")).isEqualTo("0180;2025;20140101-T081;;;;;\r\n");
        assertThat(text(delivery, "intervention")).contains(";LVU_IMMEDIATE;LVU_6;20251231;");
        assertThat(text(delivery, "placement")).isEmpty();
    }

    @Test
    void grounds_together_stand_together_and_other_acts_have_a_type_of_their_own() {
        ChildCase one = PlacedChildren.child("one", "20090101-T101")
                .addPlacements(
                        PlacedChildren.placement("1", PlacementForm.SPECIAL_YOUTH_HOME, "2025-01-01", "2025-03-01")
                                .endReason(PlacementEndReason.RETURN_HOME)
                                .build())
                .addCareBases(CareBasis.builder()
                        .from(PlacedChildren.basis(CareGround.LVU_2, "2025-01-01", Optional.of("2025-03-01")))
                        .addGrounds(CareGround.LVU_3)
                        .build())
                .build();

        Delivery delivery = deliver(one);

        assertThat(text(delivery, "intervention")).contains(";LVU;LVU_2+LVU_3;");
        assertThat(text(delivery, "placement")).contains(";SPECIAL_YOUTH_HOME;20250101;20250301;RETURN_HOME;0\r\n");
    }

    @Test
    void each_error_is_a_finding_with_the_line_of_the_case_and_the_field() {
        ChildCase elsewhere = ChildCase.builder()
                .from(PlacedChildren.late())
                .municipality(PlacedChildren.MALMO)
                .build();

        Delivery delivery = deliver(PlacedChildren.unknown(), PlacedChildren.late(), PlacedChildren.late(), elsewhere);

        assertThat(delivery.outcome().getFindings())
                .extracting(
                        DeliveryFinding::getRecord,
                        finding -> finding.getLine().orElse(0),
                        finding -> finding.getField().orElse(""),
                        DeliveryFinding::getKind)
                .contains(
                        tuple("child", 1L, "identity", FindingKind.MISSING),
                        tuple("child", 3L, "", FindingKind.DUPLICATE),
                        tuple("child", 4L, "municipality", FindingKind.WRONG_MUNICIPALITY),
                        tuple("placement", 1L, "intervention", FindingKind.MISSING));
        assertThat(delivery.outcome().isComplete()).isFalse();
        assertThat(delivery.outcome().getAccounts())
                .allSatisfy(account -> assertThat(account.in()).isEqualTo(account.out() + account.rejected()));
        assertThat(delivery.outcome().getFindings().toString()).doesNotContain("20060309");
    }

    @Test
    void the_same_cases_give_the_same_bytes_in_any_order() {
        List<ChildCase> cases = new ArrayList<>(List.of(
                PlacedChildren.steady(), PlacedChildren.moved(), PlacedChildren.brokenDown(), PlacedChildren.late()));
        Delivery first = deliver(cases.toArray(ChildCase[]::new));
        Collections.reverse(cases);
        Delivery again = deliver(cases.toArray(ChildCase[]::new));

        assertThat(again.files()).isEqualTo(first.files());
        for (int i = 0; i < first.files().size(); i++) {
            assertThat(again.files().get(i).toBytes())
                    .isEqualTo(first.files().get(i).toBytes());
        }
    }

    @Test
    void a_corrected_sending_differs_only_where_the_case_does() {
        Delivery first = deliver(PlacedChildren.steady(), PlacedChildren.late());
        ChildCase corrected = ChildCase.builder()
                .from(PlacedChildren.late())
                .unaccompanied(true)
                .build();
        Delivery second = deliver(PlacedChildren.steady(), corrected);

        DeliveryChanges changes =
                DeliveryChanges.of(SETTINGS.getLayout().getRecord("child"), first.toRows(), second.toRows());

        assertThat(changes.changed()).isEqualTo(1);
        assertThat(changes.unchanged()).isEqualTo(1);
        assertThat(changes.changedFields()).containsExactly("unaccompanied");
        assertThat(second.getFile("placement")).isEqualTo(first.getFile("placement"));
    }

    @Test
    void a_test_person_in_a_live_delivery_is_a_warning_that_names_nobody() {
        ChildCase one = ChildCase.builder()
                .from(PlacedChildren.late())
                .child(Person.of(PersonIdentity.parse("189001089813")))
                .build();

        Delivery delivery = deliver(one);

        assertThat(delivery.outcome().getFindingCounts()).containsKey(FindingKind.TEST_PERSON);
        assertThat(delivery.toString()).doesNotContain("189001089813");
    }

    @Test
    void interventions_that_are_alike_are_numbered_as_they_ended_whatever_their_order() {
        CareBasis first = PlacedChildren.basis(CareGround.SOL, "2025-01-10", Optional.of("2025-03-31"));
        CareBasis second = PlacedChildren.basis(CareGround.SOL, "2025-01-10", Optional.of("2025-05-31"));
        CareBasis open = PlacedChildren.basis(CareGround.SOL, "2025-01-10", Optional.empty());

        for (List<CareBasis> order : Collections2.permutations(List.of(first, second, open))) {
            ChildCase one = ChildCase.builder()
                    .from(PlacedChildren.moved())
                    .careBases(order)
                    .build();
            assertThat(text(deliver(one), "intervention"))
                    .isEqualTo("0180;2025;20100115-T021;1;SOL;SOL;20250110;20250331\r\n"
                            + "0180;2025;20100115-T021;2;SOL;SOL;20250110;20250531\r\n"
                            + "0180;2025;20100115-T021;3;SOL;SOL;20250110;\r\n");
        }
    }

    @Test
    void placements_that_share_day_and_reference_against_the_rules_are_numbered_as_they_ended_whatever_their_order() {
        Placement first = PlacedChildren.placement("1", PlacementForm.FAMILY_HOME, "2025-01-10", "2025-03-31")
                .build();
        Placement open = PlacedChildren.placement("1", PlacementForm.EMERGENCY_HOME, "2025-01-10")
                .build();

        for (List<Placement> order : List.of(List.of(first, open), List.of(open, first))) {
            ChildCase one = ChildCase.builder()
                    .from(PlacedChildren.moved())
                    .placements(order)
                    .build();
            assertThat(text(deliver(one), "placement"))
                    .isEqualTo("0180;2025;20100115-T021;1;1;FAMILY_HOME;20250110;20250331;;0\r\n"
                            + "0180;2025;20100115-T021;1;2;EMERGENCY_HOME;20250110;;;0\r\n");
        }
    }
}
