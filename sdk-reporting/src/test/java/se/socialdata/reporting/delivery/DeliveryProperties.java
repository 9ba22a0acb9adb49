package se.socialdata.reporting.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import se.socialdata.core.json.JsonReader;
import se.socialdata.core.json.JsonSettings;
import se.socialdata.core.json.JsonWriter;
import se.socialdata.core.json.jackson2.Jackson2;
import se.socialdata.reporting.arbitraries.DeliveryArbitraries;

class DeliveryProperties {

    @Provide
    Arbitrary<Tuple2<DeliverySettings, List<DeliveryRow>>> deliveries() {
        return DeliveryArbitraries.settings()
                .flatMap(settings ->
                        DeliveryArbitraries.rows(settings).list().ofMaxSize(30).map(rows -> Tuple.of(settings, rows)));
    }

    private static DeliveryBuilder of(DeliverySettings settings, List<DeliveryRow> rows) {
        DeliveryBuilder builder = DeliveryBuilder.of(settings);
        builder.addAll(rows);
        return builder;
    }

    @Property(tries = 200)
    void neither_order_nor_division_changes_a_delivery(
            @ForAll("deliveries") Tuple2<DeliverySettings, List<DeliveryRow>> given, @ForAll Random random) {
        Delivery whole = of(given.get1(), given.get2()).build();
        List<DeliveryRow> shuffled = new ArrayList<>(given.get2());
        Collections.shuffle(shuffled, random);
        int cut = random.nextInt(shuffled.size() + 1);
        int second = cut + random.nextInt(shuffled.size() - cut + 1);
        DeliveryBuilder left = of(given.get1(), shuffled.subList(0, cut))
                .merge(of(given.get1(), shuffled.subList(cut, second)))
                .merge(of(given.get1(), shuffled.subList(second, shuffled.size())));
        DeliveryBuilder right = of(given.get1(), shuffled.subList(second, shuffled.size()))
                .merge(of(given.get1(), shuffled.subList(cut, second))
                        .merge(of(given.get1(), shuffled.subList(0, cut))));

        assertThat(left.build()).isEqualTo(whole);
        assertThat(right.build()).isEqualTo(whole);
        assertThat(shuffled.parallelStream()
                        .collect(DeliveryBuilder.collector(given.get1()))
                        .build())
                .isEqualTo(whole);
    }

    @Property(tries = 200)
    void every_row_is_in_a_file_or_rejected_with_a_finding(
            @ForAll("deliveries") Tuple2<DeliverySettings, List<DeliveryRow>> given) {
        DeliveryOutcome outcome = of(given.get1(), given.get2()).build().outcome();

        assertThat(outcome.getAccounts().stream().mapToLong(RecordAccount::in).sum())
                .isEqualTo(given.get2().size());
        long faulty = outcome.getFindings().stream()
                .filter(finding -> finding.getKind() != FindingKind.TEST_PERSON)
                .count();
        assertThat(faulty).isGreaterThanOrEqualTo(outcome.getRejected());
        assertThat(outcome.isComplete()).isEqualTo(faulty == 0);
    }

    @Property(tries = 200)
    void what_was_written_reads_back_without_errors_and_with_the_same_sums(
            @ForAll("deliveries") Tuple2<DeliverySettings, List<DeliveryRow>> given) {
        Delivery delivery = of(given.get1(), given.get2()).build();
        DeliveryReader reader = DeliveryReader.of(given.get1());
        delivery.files()
                .forEach(file -> reader.read(file.getRecord(), new ByteArrayInputStream(file.toBytes()), row -> {}));
        DeliveryOutcome read = reader.build();

        assertThat(read.isComplete()).isTrue();
        for (int i = 0; i < read.getAccounts().size(); i++) {
            RecordAccount written = delivery.outcome().getAccounts().get(i);
            RecordAccount back = read.getAccounts().get(i);
            assertThat(back.in()).isEqualTo(written.out());
            assertThat(back.sums())
                    .extracting(ControlSum::out)
                    .isEqualTo(written.sums().stream().map(ControlSum::out).toList());
        }
        assertThat(of(given.get1(), delivery.toRows()).build().files()).isEqualTo(delivery.files());
    }

    @Property(tries = 100)
    void no_finding_shows_a_number(@ForAll("deliveries") Tuple2<DeliverySettings, List<DeliveryRow>> given) {
        DeliveryOutcome outcome = of(given.get1(), given.get2()).build().outcome();
        for (DeliveryRow row : given.get2()) {
            row.find("identity")
                    .ifPresent(identity -> assertThat(outcome.toString()).doesNotContain(identity));
        }
    }

    @Property(tries = 100)
    void a_receipt_is_read_back_as_it_was_written(@ForAll DeliveryReceipt receipt) {
        String json =
                JsonWriter.of(DeliveryJson.DELIVERY_RECEIPT, Jackson2.engine()).write(receipt);

        assertThat(JsonReader.of(DeliveryJson.DELIVERY_RECEIPT, JsonSettings.strict(Jackson2.engine()))
                        .read(json))
                .isEqualTo(receipt);
    }
}
