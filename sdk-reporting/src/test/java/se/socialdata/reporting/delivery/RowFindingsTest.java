package se.socialdata.reporting.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.socialdata.reporting.delivery.DeliveryBuilderTest.LULEA;
import static se.socialdata.reporting.delivery.DeliveryBuilderTest.SEPTEMBER;
import static se.socialdata.reporting.delivery.DeliveryBuilderTest.SETTINGS;
import static se.socialdata.reporting.delivery.DeliveryBuilderTest.beginning;
import static se.socialdata.reporting.delivery.DeliveryBuilderTest.deliver;
import static se.socialdata.reporting.delivery.DeliveryBuilderTest.household;
import static se.socialdata.reporting.delivery.DeliveryBuilderTest.person;
import static se.socialdata.reporting.delivery.DeliveryBuilderTest.settings;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.socialdata.reporting.text.Language;

/** Each error in a row is a finding with its line and field, and rejects the row. */
class RowFindingsTest {

    private static final DeliveryRow GOOD =
            household(1, "H1").put("amount", 100).build();

    /** Nobody born in 1830 was alive when personal identity numbers were introduced in 1947. */
    private static final String NOBODY = "183001010010";

    /** Kinds that only a file has; {@link DeliveryReaderTest} proves them. */
    private static final ImmutableSet<FindingKind> OF_FILES = ImmutableSet.of(
            FindingKind.FIELD_COUNT,
            FindingKind.TRAILING_SEPARATOR,
            FindingKind.EMPTY_LINE,
            FindingKind.LINE_TOO_LONG,
            FindingKind.TOO_MANY_LINES);

    static Stream<Arguments> errors() {
        return Stream.of(
                error(FindingKind.WRONG_PERIOD, "month", "expected 2026-09", () -> DeliveryRow.builder("household")
                        .line(7)
                        .put("municipality", LULEA)
                        .put("month", SEPTEMBER.plusMonths(1))
                        .put("household-id", "H9")
                        .put("household-type", "5")
                        .put("persons", 1)
                        .put("children", 0)
                        .put("amount", 1)
                        .build()),
                error(FindingKind.WRONG_MUNICIPALITY, "municipality", "expected 2580", () -> DeliveryRow.builder(
                                "household")
                        .line(7)
                        .put("municipality", "2581")
                        .put("month", SEPTEMBER)
                        .put("household-id", "H9")
                        .put("household-type", "5")
                        .put("persons", 1)
                        .put("children", 0)
                        .put("amount", 1)
                        .build()),
                error(
                        FindingKind.UNKNOWN_CODE,
                        "household-type",
                        "expected a code of the list household-type",
                        () -> beginning("household", 7)
                                .put("household-id", "H9")
                                .put("household-type", "2")
                                .put("persons", 1)
                                .put("children", 0)
                                .put("amount", 1)
                                .build()),
                error(
                        FindingKind.CODE_NOT_VALID,
                        "obstacle",
                        "expected a code of the list obstacle that is valid in 2026",
                        () -> person(7, "H1", "189001089813")
                                .put("person-status", "1")
                                .put("obstacle", "080")
                                .build()),
                error(FindingKind.MISSING, "amount", "expected a value", () -> household(7, "H9")
                        .build()),
                error(
                        FindingKind.MISSING_FOR_CASE,
                        "obstacle",
                        "expected a value when person-status is 1",
                        () -> person(7, "H1", "189001089813")
                                .put("person-status", "1")
                                .build()),
                error(
                        FindingKind.DUPLICATE,
                        "",
                        "expected one row for each municipality, month, household-id",
                        () -> household(7, "H1").put("amount", 300).build()),
                error(FindingKind.DECIMALS, "amount", "expected an amount in whole kronor", () -> household(7, "H9")
                        .put("amount", "100.00")
                        .build()),
                error(FindingKind.MALFORMED, "amount", "expected a whole number without leading zeros", () -> household(
                                7, "H9")
                        .put("amount", "one hundred")
                        .build()),
                error(FindingKind.OUT_OF_RANGE, "persons", "expected a number within 1–", () -> beginning(
                                "household", 7)
                        .put("household-id", "H9")
                        .put("household-type", "5")
                        .put("persons", 0)
                        .put("children", 0)
                        .put("amount", 1)
                        .build()),
                error(
                        FindingKind.SEPARATOR_IN_VALUE,
                        "household-id",
                        "expected a value without the separator",
                        () -> household(7, "H;9").put("amount", 1).build()),
                error(
                        FindingKind.CHARACTER,
                        "household-id",
                        "expected characters of UTF-8 without control characters",
                        () -> household(7, "H\n9").put("amount", 1).build()),
                error(FindingKind.PADDED, "household-id", "expected a value without padding", () -> household(7, "H9 ")
                        .put("amount", 1)
                        .build()),
                error(
                        FindingKind.NO_PARENT,
                        "",
                        "expected an accepted row of household with the same municipality, month, household-id",
                        () -> person(7, "H8", "189001089813")
                                .put("person-status", "3")
                                .build()),
                error(
                        FindingKind.NO_TEST_PERSON,
                        "identity",
                        "expected a number of the tax agency's test series",
                        () -> person(7, "H1", NOBODY).put("person-status", "3").build()));
    }

    private static Arguments error(FindingKind kind, String field, String expectation, Supplier<DeliveryRow> row) {
        return Arguments.of(kind, field, expectation, row);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("errors")
    void an_error_is_a_finding_and_rejects_the_row(
            FindingKind kind, String field, String expectation, Supplier<DeliveryRow> row) {
        DeliveryOutcome outcome = deliver(SETTINGS, GOOD, row.get()).outcome();

        assertThat(outcome.getFindings()).hasSize(1);
        DeliveryFinding finding = outcome.getFindings().get(0);
        assertThat(finding.getKind()).isEqualTo(kind);
        assertThat(finding.getLine()).hasValue(7);
        assertThat(finding.getField().orElse("")).isEqualTo(field);
        assertThat(finding.getExpectation().in(Language.ENGLISH)).isEqualTo(expectation);
        assertThat(outcome.getRejected()).isEqualTo(1);
        assertThat(outcome.isComplete()).isFalse();
    }

    @Test
    void a_test_person_in_a_live_delivery_is_a_warning_that_rejects_nothing() {
        DeliverySettings live = settings().mode(DeliveryMode.LIVE).build();

        DeliveryOutcome outcome = deliver(
                        live,
                        GOOD,
                        person(7, "H1", "189001089813")
                                .put("person-status", "3")
                                .build())
                .outcome();

        assertThat(outcome.getFindings())
                .extracting(finding -> finding.toMessage().in(Language.SWEDISH))
                .containsExactly("person, rad 7, identity: testperson i skarp leverans; väntade inget nummer ur"
                        + " Skatteverkets testserie");
        assertThat(outcome.getRejected()).isZero();
        assertThat(outcome.isComplete()).isTrue();
    }

    @Test
    void a_value_longer_than_its_field_is_a_finding() {
        DeliverySettings fixed =
                DeliverySettings.of(DeliveryLayout.load(LayoutTextTest.FIXED), LULEA, SETTINGS.getPeriod());

        DeliveryOutcome outcome = deliver(
                        fixed, DeliveryRow.builder("row").put("name", "Sjutton").build())
                .outcome();

        assertThat(outcome.getFindings())
                .extracting(finding -> finding.toMessage().in(Language.ENGLISH))
                .containsExactly("row, name: value too long; expected at most 6 characters");
    }

    @Test
    void codes_of_acts_are_neither_padded_nor_headings() {
        DeliverySettings care = DeliverySettings.builder()
                .from(SETTINGS)
                .layout(DeliveryLayouts.get("health-care-interventions"))
                .build();
        DeliveryOutcome outcome = deliver(care, act(1, "PD008"), act(2, "PD00800"), act(3, "PD000"), act(4, "PD8"))
                .outcome();

        assertThat(outcome.getFindings())
                .extracting(DeliveryFinding::getLine, DeliveryFinding::getKind)
                .containsExactly(
                        tuple(OptionalLong.of(2), FindingKind.PADDED),
                        tuple(OptionalLong.of(3), FindingKind.UNKNOWN_CODE),
                        tuple(OptionalLong.of(4), FindingKind.MALFORMED));
    }

    private static DeliveryRow act(long line, String code) {
        return DeliveryRow.builder("act")
                .line(line)
                .put("municipality", LULEA)
                .put("month", SEPTEMBER)
                .put("identity", "189001089813")
                .put("act", code)
                .put("profession", "XS919")
                .build();
    }

    @Test
    void all_errors_of_a_row_are_found_at_once() {
        DeliveryRow row = beginning("household", 3)
                .put("household-id", "H1")
                .put("household-type", "2")
                .put("persons", 0)
                .put("amount", "12.5")
                .build();

        assertThat(deliver(SETTINGS, row).outcome().getFindings())
                .extracting(DeliveryFinding::getField, DeliveryFinding::getKind)
                .containsExactly(
                        tuple(Optional.of("amount"), FindingKind.DECIMALS),
                        tuple(Optional.of("children"), FindingKind.MISSING),
                        tuple(Optional.of("household-type"), FindingKind.UNKNOWN_CODE),
                        tuple(Optional.of("persons"), FindingKind.OUT_OF_RANGE));
    }

    @Test
    void findings_beyond_the_limit_are_counted() {
        DeliverySettings two =
                settings().limits(new DeliveryLimits(100, 100, 2)).build();

        DeliveryOutcome outcome = deliver(
                        two,
                        household(1, "H1").build(),
                        household(2, "H2").build(),
                        household(3, "H3").build())
                .outcome();

        assertThat(outcome.getFindings()).hasSize(2);
        assertThat(outcome.getFindingCounts()).containsExactly(Map.entry(FindingKind.MISSING, 3L));
    }

    @Test
    void every_kind_is_proved_somewhere() {
        Set<FindingKind> proved = EnumSet.copyOf(OF_FILES);
        proved.addAll(ImmutableList.of(FindingKind.TEST_PERSON, FindingKind.TOO_LONG, FindingKind.UNMAPPED_CODE));
        errors().forEach(error -> proved.add((FindingKind) error.get()[0]));
        assertThat(proved).containsExactlyInAnyOrder(FindingKind.values());
    }
}
