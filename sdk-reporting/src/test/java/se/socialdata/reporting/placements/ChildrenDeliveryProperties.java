package se.socialdata.reporting.placements;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.socialdata.core.placement.ChildCase;
import se.socialdata.core.time.DateInterval;
import se.socialdata.reporting.arbitraries.PlacementReportArbitraries;
import se.socialdata.reporting.delivery.Delivery;
import se.socialdata.reporting.delivery.DeliveryBuilder;
import se.socialdata.reporting.delivery.DeliveryLayouts;
import se.socialdata.reporting.delivery.DeliveryMode;
import se.socialdata.reporting.delivery.DeliverySettings;
import se.socialdata.reporting.delivery.RecordAccount;

class ChildrenDeliveryProperties {

    private static final DeliverySettings SETTINGS = DeliverySettings.builder()
            .layout(DeliveryLayouts.get("children"))
            .municipality(PlacedChildren.STOCKHOLM)
            .period(DateInterval.parse("2024-01-01/2024-12-31"))
            .mode(DeliveryMode.TEST)
            .build();

    @Provide
    Arbitrary<List<ChildCase>> cases() {
        return PlacementReportArbitraries.cases().list().ofMaxSize(20);
    }

    private static DeliveryBuilder collected(List<ChildCase> cases) {
        DeliveryBuilder builder = DeliveryBuilder.of(SETTINGS);
        cases.forEach(one -> builder.addAll(ChildrenDelivery.of(one, Year.of(2024), OptionalLong.empty())));
        return builder;
    }

    @Property(tries = 60)
    void merged_parts_make_the_files_of_the_whole_in_any_order(
            @ForAll("cases") List<ChildCase> cases, @ForAll Random random) {
        List<ChildCase> shuffled = new ArrayList<>(cases);
        Collections.shuffle(shuffled, random);
        int cut = random.nextInt(shuffled.size() + 1);

        Delivery merged = collected(shuffled.subList(cut, shuffled.size()))
                .merge(collected(shuffled.subList(0, cut)))
                .build();

        assertThat(merged).isEqualTo(collected(cases).build());
    }

    @Property(tries = 60)
    void every_row_is_in_a_file_or_rejected_with_a_finding(@ForAll("cases") List<ChildCase> cases) {
        Delivery delivery = collected(cases).build();

        assertThat(delivery.outcome().getAccounts())
                .allSatisfy(account -> assertThat(account.in()).isEqualTo(account.out() + account.rejected()));
        assertThat(delivery.outcome().getRejected() == 0)
                .isEqualTo(delivery.outcome().getFindings().isEmpty());
        assertThat(delivery.outcome().isConformityClaimed()).isFalse();
    }

    @Property(tries = 60)
    void what_was_written_is_read_back_without_a_finding(@ForAll("cases") List<ChildCase> cases) {
        Delivery delivery = collected(cases).build();
        long written = delivery.outcome().getAccounts().stream()
                .mapToLong(RecordAccount::out)
                .sum();

        assertThat(delivery.toRows()).hasSize((int) written);
    }

    @Property(tries = 60)
    void every_placed_child_is_delivered_and_its_placements_with_it(@ForAll ChildCase one) {
        DateInterval year = SETTINGS.getPeriod();

        List<String> records = ChildrenDelivery.of(one, Year.of(2024), OptionalLong.empty()).stream()
                .map(row -> row.getRecord())
                .toList();

        if (one.isPlacedIn(year)) {
            assertThat(records).startsWith("child");
            assertThat(records.stream().filter("placement"::equals).count())
                    .isGreaterThanOrEqualTo(one.placementsIn(year).size());
        }
        assertThat(records.stream().filter("child"::equals).count()).isLessThanOrEqualTo(1);
    }
}
