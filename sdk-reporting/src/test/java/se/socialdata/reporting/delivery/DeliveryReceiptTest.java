package se.socialdata.reporting.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.socialdata.core.arbitraries.GoldenJson;
import se.socialdata.core.arbitraries.SchemaFiles;
import se.socialdata.core.json.JsonProblem;
import se.socialdata.core.json.JsonReader;
import se.socialdata.core.json.JsonSettings;
import se.socialdata.core.json.JsonWriter;
import se.socialdata.core.json.jackson2.Jackson2;
import se.socialdata.core.money.Money;

class DeliveryReceiptTest {

    private static final Path SCHEMAS = Path.of("src/main/resources/se/socialdata/reporting/delivery/schema");

    private static final DeliveryRow GOOD =
            DeliveryBuilderTest.household(1, "H1").put("amount", Money.of(9870)).build();

    private static Delivery good() {
        return DeliveryBuilderTest.deliver(DeliveryBuilderTest.SETTINGS, GOOD);
    }

    /** A row with an unknown code, one without a household above, a local code without a national one. */
    private static Delivery bad() {
        DeliverySettings settings = DeliveryBuilderTest.settings()
                .mapping(CodeMapping.of(Map.of("obstacle", Map.of("A", "111"))))
                .build();
        return DeliveryBuilderTest.deliver(
                settings,
                GOOD,
                DeliveryBuilderTest.beginning("household", 2)
                        .put("household-id", "H2")
                        .put("household-type", "2")
                        .put("persons", 1)
                        .put("children", 0)
                        .put("amount", Money.of(100))
                        .build(),
                DeliveryBuilderTest.person(3, "H3", "189001089813")
                        .put("person-status", "1")
                        .put("obstacle", "B")
                        .build());
    }

    private static String json(DeliveryReceipt receipt) {
        return JsonWriter.of(DeliveryJson.DELIVERY_RECEIPT, Jackson2.engine()).write(receipt);
    }

    private static DeliveryReceipt read(String json) {
        return JsonReader.of(DeliveryJson.DELIVERY_RECEIPT, JsonSettings.strict(Jackson2.engine()))
                .read(json);
    }

    @TestFactory
    Stream<DynamicTest> a_receipt_is_read_and_written_alike_on_every_path() {
        return GoldenJson.tests(DeliveryJson.DELIVERY_RECEIPT, DeliveryReceipt.class, "DeliveryReceipt");
    }

    @Test
    void the_committed_schema_is_current() throws IOException {
        SchemaFiles.assertCurrent(DeliveryJson.DELIVERY_RECEIPT, SCHEMAS);
    }

    @Test
    void the_receipt_says_what_the_outcome_says_and_is_read_back() {
        for (Delivery delivery : new Delivery[] {good(), bad()}) {
            DeliveryReceipt receipt = DeliveryReceipt.of(delivery);

            assertThat(read(json(receipt))).isEqualTo(receipt);
            assertThat(receipt.isComplete()).isEqualTo(delivery.outcome().isComplete());
            assertThat(receipt.getAccounts()).isEqualTo(delivery.outcome().getAccounts());
            assertThat(receipt.getFindings()).isEqualTo(delivery.outcome().getFindings());
            assertThat(receipt.getFiles())
                    .extracting(ReceiptFile::sha256)
                    .containsExactlyElementsOf(delivery.files().stream()
                            .map(DeliveryFile::getSha256)
                            .toList());
        }
    }

    @Test
    void findings_are_counted_by_kind_and_local_codes_are_named() {
        DeliveryReceipt receipt = DeliveryReceipt.of(bad());

        assertThat(receipt.getFindingCounts())
                .containsExactly(new ReceiptCount("unknown-code", 1), new ReceiptCount("unmapped-code", 1));
        assertThat(receipt.getUnmappedCodes()).containsExactly(new ReceiptCount("obstacle: B", 1));
        assertThat(receipt.isComplete()).isFalse();
    }

    @Test
    void a_receipt_holds_no_personal_data() {
        assertThat(json(DeliveryReceipt.of(bad())))
                .doesNotContain("189001089813")
                .doesNotContain("H3");
        assertThat(DeliveryReceipt.of(bad()).toString()).doesNotContain("189001089813");
    }

    @Test
    void a_partly_known_layout_is_named_so_and_nothing_is_claimed() {
        DeliveryReceipt receipt = DeliveryReceipt.of(good());

        assertThat(receipt.getLayoutStatus()).isEqualTo(LayoutStatus.PARTIAL);
        assertThat(receipt.isConformityClaimed()).isFalse();
        assertThat(receipt.getStatementEn())
                .startsWith("The layout economic-assistance version 1 is partly known." + " No conformity with ");
    }

    @Test
    void the_receipt_of_a_check_has_no_files_and_names_records_without_the_level_above() {
        DeliveryReader reader = DeliveryReader.of(DeliveryBuilderTest.SETTINGS);
        reader.read(
                "person",
                new ByteArrayInputStream("2580;202609;H1;189001089813;1;111;\r\n".getBytes(StandardCharsets.UTF_8)),
                row -> {});

        DeliveryReceipt receipt = DeliveryReceipt.of(reader.build());

        assertThat(receipt.getFiles()).isEmpty();
        assertThat(receipt.getRecordsWithoutParent()).containsExactly("person");
        assertThat(read(json(receipt))).isEqualTo(receipt);
    }

    @Test
    void numbers_that_do_not_reconcile_and_claims_without_support_are_refused_with_their_place() {
        String good = json(DeliveryReceipt.of(good()));

        assertThatThrownBy(() -> read(good.replace("\"in\":1,\"out\":1", "\"in\":2,\"out\":1")))
                .hasMessageContaining("/accounts/0")
                .hasMessageContaining("expected numbers that reconcile: in = out + rejected");
        assertThatThrownBy(
                        () -> read(good.replace("\"complete\":true", "\"complete\":true,\"conformityClaimed\":true")))
                .hasMessageContaining(
                        "expected conformity to be claimed of a complete delivery on a verified layout only");
        assertThatThrownBy(() -> read(good.replace("\"sha256\":\"", "\"sha256\":\"x")))
                .hasMessageContaining("/files/0")
                .hasMessageContaining("expected a checksum of 64 hexadecimal digits in lower case");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReceiptCount("duplicate", 0))
                .withMessage("expected a number of one or more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReceiptFile("child", "x.txt", -1, 0, "0".repeat(64)))
                .withMessage("expected rows and a length of zero or more");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            "in":3,            | ``                       | /accounts/0/in: required property is missing
            "in":3,            | "in":3,"in":3,           | /accounts/0/in: property stands twice
            "in":3,"out":1     | "in":1,"out":-1          | /accounts/0: expected numbers of zero or more
            "in":3,"out":1     | "in":4,"out":1           | /accounts/0: expected numbers that reconcile: in = out + rejected
            "in":300           | "in":301                 | /accounts/0/sums/0: expected sums that reconcile: in = out + rejected
            "in":300,"out":100 | "in":9223372036854775807,"out":9223372036854775807 | /accounts/0/sums/0: expected sums that reconcile: in = out + rejected
            "in":300,"out":100 | "in":-9223372036854775609,"out":9223372036854775807 | /accounts/0/sums/0: expected sums that reconcile: in = out + rejected
            "field":"amount",  | "field":null,            | /accounts/0/sums/0/field: expected text
            ,"unreadable":1    | ,"unreadable":1.5        | /accounts/0/sums/0/unreadable: expected a whole number
            "number":1}]       | "number":0}]             | /findingCounts/1: expected a number of one or more
            "line":2           | "line":"2"               | /findings/0/line: expected a whole number
            "kind":"field-count", | ``                    | /findings/0/kind: required property is missing
            ,"expectationEn":"expected 7 fields" | ``     | /findings/0/expectationEn: required property is missing
            "field":"obstacle" | "fields":"obstacle"      | /findings/1/fields: unknown property
            """)
    void what_is_wrong_in_a_part_is_refused_with_its_place(String part, String replacement, String message)
            throws IOException {
        String good = golden();
        int at = good.indexOf(part);
        assertThat(at).isPositive();
        String bad =
                good.substring(0, at) + (replacement == null ? "" : replacement) + good.substring(at + part.length());

        assertThatThrownBy(() -> read(bad)).isInstanceOf(JsonProblem.class).hasMessage(message);
    }

    /** The receipt with a part of every kind. */
    private static String golden() throws IOException {
        try (InputStream stream = DeliveryReceiptTest.class.getResourceAsStream("/golden/DeliveryReceipt.ndjson")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .findFirst()
                    .orElseThrow();
        }
    }
}
