package se.socialdata.reporting.delivery;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import se.socialdata.core.time.DateInterval;
import se.socialdata.reporting.text.LocalizedText;

/** Checks one row after the other of one record, each by itself, the same whether it is to be written or was read. */
final class RowCheck {

    private static final ImmutableSet<String> BIRTH_NUMBERS_OF_TESTS = ImmutableSet.of("238", "239");
    private static final int BIRTH_NUMBER_AT = 8;
    private static final int DIGITS = 12;

    private final DeliverySettings settings;
    private final RecordLayout layout;
    private final List<DeliveryFinding> findings = new ArrayList<>();
    private OptionalLong line = OptionalLong.empty();

    RowCheck(DeliverySettings settings, RecordLayout layout) {
        this.settings = settings;
        this.layout = layout;
    }

    /** Begins a row; the findings of the one before are gone. */
    void begin(OptionalLong number) {
        findings.clear();
        line = number;
    }

    List<DeliveryFinding> findings() {
        return findings;
    }

    boolean isRejected() {
        return findings.stream().anyMatch(finding -> finding.getKind() != FindingKind.TEST_PERSON);
    }

    void report(Optional<String> field, FindingKind kind, LocalizedText expectation) {
        findings.add(DeliveryFinding.builder()
                .record(layout.getName())
                .line(line)
                .field(field)
                .kind(kind)
                .expectation(expectation)
                .build());
    }

    void report(LayoutField field, FieldFault fault) {
        report(Optional.of(field.getName()), fault.getKind(), fault.getExpectation());
    }

    private void report(LayoutField field, FindingKind kind, String sv, String en) {
        report(Optional.of(field.getName()), kind, LocalizedText.of(sv, en));
    }

    private boolean isFaulty(LayoutField field) {
        return findings.stream().anyMatch(finding -> finding.getField().equals(Optional.of(field.getName())));
    }

    /** Checks canonical values, one for each field, empty where missing. A field that is found faulty already is left. */
    void check(String[] values) {
        for (int i = 0; i < values.length; i++) {
            LayoutField field = layout.getFields().get(i);
            if (isFaulty(field)) {
                continue;
            }
            if (values[i].isEmpty()) {
                checkMissing(field, values);
            } else {
                checkValue(field, values[i], values);
            }
        }
    }

    private void checkMissing(LayoutField field, String[] values) {
        if (field.isMandatory()) {
            report(field, FindingKind.MISSING, "väntade ett värde", "expected a value");
            return;
        }
        field.getMandatoryCase().ifPresent(other -> {
            if (other.values().contains(values[layout.indexOf(other.field())])) {
                String codes = String.join(", ", other.values());
                report(
                        field,
                        FindingKind.MISSING_FOR_CASE,
                        "väntade ett värde när " + other.field() + " är " + codes,
                        "expected a value when " + other.field() + " is " + codes);
            }
        });
    }

    private void checkValue(LayoutField field, String value, String[] values) {
        switch (field.getRole()) {
            case PERIOD -> checkPeriod(field, value);
            case MUNICIPALITY -> checkMunicipality(field, value);
            case NONE, CONTROL_SUM -> {}
        }
        switch (field.getType()) {
            case CODE -> checkCode(field, value, values);
            case WHOLE, AMOUNT -> checkRange(field, Long.parseLong(value));
            case IDENTITY -> checkTestPerson(field, value);
            case TEXT, DATE, MONTH, YEAR, MUNICIPALITY, FLAG -> {}
        }
        if (field.getRefusedEnding().filter(value::endsWith).isPresent()) {
            String ending = field.getRefusedEnding().get();
            report(
                    field,
                    FindingKind.UNKNOWN_CODE,
                    "väntade en kod som inte slutar på " + ending,
                    "expected a code that does not end with " + ending);
        }
    }

    /** The month or year concerned must lie in the period; a day as well. */
    private void checkPeriod(LayoutField field, String value) {
        DateInterval concerned = daysOf(field, value);
        if (!settings.getPeriod().encloses(concerned) && !concerned.encloses(settings.getPeriod())) {
            report(
                    field,
                    FindingKind.WRONG_PERIOD,
                    "väntade " + settings.getPeriodName(),
                    "expected " + settings.getPeriodName());
        }
    }

    private static DateInterval daysOf(LayoutField field, String value) {
        return switch (field.getType()) {
            case MONTH -> {
                YearMonth month = YearMonth.parse(value);
                yield DateInterval.of(month.atDay(1), month.atEndOfMonth());
            }
            case YEAR -> {
                int year = Integer.parseInt(value);
                yield DateInterval.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
            }
            default -> DateInterval.ofDay(LocalDate.parse(value));
        };
    }

    private void checkMunicipality(LayoutField field, String value) {
        if (!value.equals(settings.getMunicipality().getCode())) {
            String code = settings.getMunicipality().getCode();
            report(field, FindingKind.WRONG_MUNICIPALITY, "väntade " + code, "expected " + code);
        }
    }

    private void checkCode(LayoutField field, String value, String[] values) {
        Optional<LayoutCodeList> list = field.getCodeList().flatMap(settings.getLayout()::findCodeList);
        if (list.filter(LayoutCodeList::isKnown).isEmpty()) {
            return;
        }
        String name = list.get().name();
        Optional<CodeEntry> entry = list.get().find(value);
        if (entry.isEmpty()) {
            report(
                    field,
                    FindingKind.UNKNOWN_CODE,
                    "väntade en kod ur listan " + name,
                    "expected a code of the list " + name);
            return;
        }
        int year = yearConcerned(values);
        if (!entry.get().isValidIn(year)) {
            report(
                    field,
                    FindingKind.CODE_NOT_VALID,
                    "väntade en kod ur listan " + name + " som gäller " + year,
                    "expected a code of the list " + name + " that is valid in " + year);
        }
    }

    /** The year of the row's own month or year, otherwise that of the delivery. */
    private int yearConcerned(String[] values) {
        for (int i = 0; i < values.length; i++) {
            LayoutField field = layout.getFields().get(i);
            if (field.getRole() == FieldRole.PERIOD && !values[i].isEmpty() && !isFaulty(field)) {
                return daysOf(field, values[i]).getStart().getYear();
            }
        }
        return settings.getLastDay().getYear();
    }

    private void checkRange(LayoutField field, long number) {
        if (number < field.getMinimum().orElse(number)
                || number > field.getMaximum().orElse(number)) {
            String from = field.getMinimum().isPresent()
                    ? Long.toString(field.getMinimum().getAsLong())
                    : "";
            String to = field.getMaximum().isPresent()
                    ? Long.toString(field.getMaximum().getAsLong())
                    : "";
            report(
                    field,
                    FindingKind.OUT_OF_RANGE,
                    "väntade ett tal inom " + from + "–" + to,
                    "expected a number within " + from + "–" + to);
        }
    }

    private void checkTestPerson(LayoutField field, String canonical) {
        if (canonical.length() != DIGITS) {
            return; // a temporary number is nobody's
        }
        boolean test = isOfTestSeries(canonical);
        if (settings.getMode() == DeliveryMode.TEST && !test) {
            report(
                    field,
                    FindingKind.NO_TEST_PERSON,
                    "väntade ett nummer ur Skatteverkets testserie",
                    "expected a number of the tax agency's test series");
        } else if (settings.getMode() == DeliveryMode.LIVE && test) {
            report(
                    field,
                    FindingKind.TEST_PERSON,
                    "väntade inget nummer ur Skatteverkets testserie",
                    "expected no number of the tax agency's test series");
        }
    }

    /** The birth numbers that the tax agency keeps for tests: 238, 239 and 980 to 989. */
    private static boolean isOfTestSeries(String digits) {
        String birthNumber = digits.substring(BIRTH_NUMBER_AT, BIRTH_NUMBER_AT + 3);
        return birthNumber.startsWith("98") || BIRTH_NUMBERS_OF_TESTS.contains(birthNumber);
    }
}
