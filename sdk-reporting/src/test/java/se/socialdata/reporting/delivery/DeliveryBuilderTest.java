package se.socialdata.reporting.delivery;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.socialdata.core.geography.Municipality;
import se.socialdata.core.identity.PersonIdentity;
import se.socialdata.core.money.Money;
import se.socialdata.core.time.DateInterval;
import se.socialdata.reporting.text.Language;

/** Deliveries of economic assistance for September 2026 in Luleå. */
class DeliveryBuilderTest {

    static final Municipality LULEA = Municipality.of("2580");
    static final YearMonth SEPTEMBER = YearMonth.of(2026, 9);
    static final DeliverySettings SETTINGS = settings().build();

    static DeliverySettings.Builder settings() {
        return DeliverySettings.builder()
                .layout(DeliveryLayouts.get("economic-assistance"))
                .municipality(LULEA)
                .mode(DeliveryMode.TEST)
                .period(DateInterval.of(SEPTEMBER.atDay(1), SEPTEMBER.atEndOfMonth()));
    }

    static DeliveryRow.Builder beginning(String layout, long line) {
        return DeliveryRow.builder(layout).line(line).put("municipality", LULEA).put("month", SEPTEMBER);
    }

    static DeliveryRow.Builder household(long line, String id) {
        return beginning("household", line)
                .put("household-id", id)
                .put("household-type", "5")
                .put("persons", 1)
                .put("children", 0);
    }

    static DeliveryRow.Builder person(long line, String household, String identity) {
        return beginning("person", line).put("household-id", household).put("identity", PersonIdentity.parse(identity));
    }

    static Delivery deliver(DeliverySettings settings, DeliveryRow... rows) {
        DeliveryBuilder builder = DeliveryBuilder.of(settings);
        builder.addAll(List.of(rows));
        return builder.build();
    }

    private static final DeliveryRow FIRST =
            household(1, "H1").put("amount", Money.of(9870)).build();
    private static final DeliveryRow SECOND =
            household(2, "H2").put("amount", Money.of(4130)).build();
    private static final DeliveryRow APPLICANT = person(3, "H1", "189001089813")
            .put("person-status", "1")
            .put("obstacle", "111")
            .build();
    private static final DeliveryRow CHILD =
            person(4, "H1", "189002029800").put("person-status", "3").build();

    private static String text(Delivery delivery, String layout) {
        return new String(delivery.getFile(layout).toBytes(), UTF_8);
    }

    @Test
    void rows_stand_in_the_order_of_their_keys_with_missing_values_empty() {
        Delivery delivery = deliver(SETTINGS, SECOND, CHILD, FIRST, APPLICANT);

        assertThat(text(delivery, "household"))
                .isEqualTo("2580;202609;H1;;5;1;0;9870;\r\n2580;202609;H2;;5;1;0;4130;\r\n");
        assertThat(text(delivery, "person"))
                .isEqualTo("2580;202609;H1;189001089813;1;111;\r\n2580;202609;H1;189002029800;3;;\r\n");
        assertThat(text(delivery, "end")).isEmpty();
        assertThat(delivery.outcome().isComplete()).isTrue();
    }

    @Test
    void the_same_rows_give_the_same_bytes_in_any_order() {
        Delivery first = deliver(SETTINGS, FIRST, SECOND, APPLICANT, CHILD);
        Delivery again = deliver(SETTINGS, CHILD, APPLICANT, SECOND, FIRST);

        assertThat(again.files()).isEqualTo(first.files());
        assertThat(again.getFile("person").getSha256())
                .isEqualTo(first.getFile("person").getSha256())
                .hasSize(64);
    }

    @Test
    void file_names_tell_layout_record_municipality_period_and_test() {
        assertThat(deliver(SETTINGS).files())
                .extracting(DeliveryFile::getName)
                .containsExactly(
                        "economic-assistance_household_2580_2026-09_test.txt",
                        "economic-assistance_person_2580_2026-09_test.txt",
                        "economic-assistance_end_2580_2026-09_test.txt");
    }

    @Test
    void sums_and_numbers_reconcile() {
        DeliveryRow wrongMonth = DeliveryRow.builder("household")
                .line(9)
                .put("municipality", LULEA)
                .put("month", SEPTEMBER.minusMonths(1))
                .put("household-id", "H3")
                .put("household-type", "5")
                .put("persons", 1)
                .put("children", 0)
                .put("amount", 1000)
                .build();
        DeliveryRow withDecimals =
                household(10, "H4").put("amount", Money.ofOre(98_750)).build();

        RecordAccount account = deliver(SETTINGS, FIRST, SECOND, wrongMonth, withDecimals)
                .outcome()
                .getAccounts()
                .get(0);

        assertThat(account)
                .extracting(RecordAccount::in, RecordAccount::out, RecordAccount::rejected)
                .containsExactly(4L, 2L, 2L);
        assertThat(account.sums()).containsExactly(new ControlSum("amount", 15_000, 14_000, 1_000, 1));
    }

    @Test
    void a_delivery_on_a_layout_that_is_not_verified_says_so_and_claims_nothing() {
        DeliveryOutcome outcome = deliver(SETTINGS, FIRST).outcome();

        assertThat(outcome.isConformityClaimed()).isFalse();
        assertThat(outcome.toStatement().in(Language.ENGLISH))
                .startsWith(
                        "The layout economic-assistance version 1 is partly known. No conformity with HSLF-FS 2015:30"
                                + " is claimed. The order of the fields is not known in household, person, end. The code list is"
                                + " not known of household.purpose, person.labour-market-measure, end.end-reason.");
        assertThat(outcome.toStatement().in(Language.SWEDISH))
                .contains("Ingen överensstämmelse med HSLF-FS 2015:30 hävdas.");
    }

    @Test
    void a_verified_layout_and_a_complete_delivery_claim_conformity() {
        DeliverySettings settings = DeliverySettings.of(
                DeliveryLayout.load(LayoutTextTest.FIXED), LULEA, DateInterval.ofDay(LocalDate.of(2026, 10, 1)));
        DeliveryRow row = DeliveryRow.builder("row")
                .put("name", "Åsa")
                .put("born", LocalDate.of(2001, 2, 3))
                .put("kind", "K1")
                .put("sum", 250)
                .build();

        Delivery delivery = deliver(settings, row);

        assertThat(new String(delivery.getFile("row").toBytes(), ISO_8859_1)).isEqualTo("Åsa    03022001K1  250\n");
        assertThat(delivery.outcome().isConformityClaimed()).isTrue();
        assertThat(delivery.outcome().toStatement().in(Language.ENGLISH))
                .isEqualTo("The layout fixed-example version 3 is verified. The files follow the test.");
        assertThat(delivery.toRows().get(0).getValues()).isEqualTo(row.getValues());
    }

    @Test
    void a_local_code_is_mapped_and_an_unmapped_one_is_a_finding() {
        DeliverySettings settings = settings()
                .mapping(CodeMapping.of(Map.of("obstacle", Map.of("ARB1", "111"))))
                .build();
        DeliveryRow mapped = person(3, "H1", "189001089813")
                .put("person-status", "1")
                .put("obstacle", "ARB1")
                .build();
        DeliveryRow looksNational = person(4, "H1", "189002029800")
                .put("person-status", "1")
                .put("obstacle", "111")
                .build();
        DeliveryRow wrongColumn = person(5, "H1", "189002279819")
                .put("person-status", "1")
                .put("obstacle", "199001012398")
                .build();

        Delivery delivery = deliver(settings, FIRST, mapped, looksNational, wrongColumn);

        assertThat(text(delivery, "person")).isEqualTo("2580;202609;H1;189001089813;1;111;\r\n");
        assertThat(delivery.outcome().getFindings())
                .extracting(DeliveryFinding::toMessage)
                .extracting(message -> message.in(Language.ENGLISH))
                .contains("person, line 4, obstacle: local code without a national code; expected a local code that the"
                        + " mapping to the list obstacle has");
        assertThat(delivery.outcome().getUnmappedCodes()).containsExactly("obstacle: (not shown)", "obstacle: 111");
        assertThat(delivery.outcome().toString()).doesNotContain("199001012398");
    }

    @Test
    void a_mapping_to_codes_that_the_layout_does_not_have_is_refused() {
        DeliverySettings.Builder settings =
                settings().mapping(CodeMapping.of(Map.of("obstacle", Map.of("ARB1", "998"))));
        assertThatThrownBy(settings::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected national codes of the list obstacle");
    }

    @Test
    void a_mapping_to_a_list_whose_codes_are_not_known_is_taken_at_its_word() {
        DeliverySettings settings = settings()
                .mapping(CodeMapping.of(Map.of("purpose", Map.of("RENT", "04"))))
                .build();
        DeliveryRow row =
                household(1, "H1").put("amount", 1).put("purpose", "RENT").build();

        assertThat(text(deliver(settings, row), "household")).isEqualTo("2580;202609;H1;;5;1;0;1;04\r\n");
    }

    @Test
    void a_whole_year_may_be_delivered_at_once() {
        DeliverySettings year = settings()
                .period(DateInterval.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)))
                .build();

        assertThat(deliver(year, FIRST).outcome().isComplete()).isTrue();
        assertThat(year.getPeriodName()).isEqualTo("2026");
    }

    @Test
    void a_period_before_the_layout_was_in_use_is_refused() {
        DeliverySettings.Builder settings =
                settings().period(DateInterval.of(LocalDate.of(2016, 12, 1), LocalDate.of(2016, 12, 31)));
        assertThatThrownBy(settings::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected a period in which the layout economic-assistance version 1 is in use");
    }

    @Test
    void a_field_that_the_record_does_not_have_is_refused() {
        DeliveryBuilder builder = DeliveryBuilder.of(SETTINGS);
        DeliveryRow row = DeliveryRow.builder("household").put("rent", 1).build();
        assertThatThrownBy(() -> builder.add(row))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected a field of the record household, got rent");
    }

    @Test
    void a_row_shows_no_value() {
        assertThat(APPLICANT.toString())
                .isEqualTo(
                        "DeliveryRow person with [municipality, month, household-id, identity, person-status, obstacle]");
    }

    @Test
    void a_resending_tells_what_it_changes() {
        DeliveryRow corrected = household(1, "H1").put("amount", 9900).build();
        DeliveryRow added = household(5, "H5").put("amount", 100).build();

        DeliveryChanges changes = DeliveryChanges.of(
                SETTINGS.getLayout().getRecord("household"),
                deliver(SETTINGS, FIRST, SECOND).toRows(),
                deliver(SETTINGS, corrected, added).toRows());

        assertThat(changes)
                .extracting(
                        DeliveryChanges::added,
                        DeliveryChanges::removed,
                        DeliveryChanges::changed,
                        DeliveryChanges::unchanged)
                .containsExactly(1L, 1L, 1L, 0L);
        assertThat(changes.changedFields()).containsExactly("amount");
        assertThat(changes.isEmpty()).isFalse();
    }
}
