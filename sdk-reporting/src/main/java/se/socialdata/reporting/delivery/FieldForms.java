package se.socialdata.reporting.delivery;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import se.socialdata.core.geography.Municipality;
import se.socialdata.core.identity.PersonIdentity;
import se.socialdata.core.identity.TemporaryIdentity;
import se.socialdata.core.money.Money;
import se.socialdata.core.time.IsoDates;

/**
 * How a value stands in a file, and back.
 *
 * <p>Within the library a value has one canonical form, whatever the layout: days and months as in ISO 8601, identities as
 * {@link PersonIdentity#toCanonical}, amounts in kronor, yes and no as {@code true} and {@code false}.
 */
final class FieldForms {

    private static final ImmutableMap<FieldType, ImmutableList<String>> PATTERNS = ImmutableMap.of(
            FieldType.DATE, ImmutableList.of("yyyyMMdd", "yyyy-MM-dd", "ddMMyyyy"),
            FieldType.MONTH, ImmutableList.of("yyyyMM", "yyyy-MM"),
            FieldType.IDENTITY, ImmutableList.of("yyyyMMddNNNN", "yyyyMMdd-NNNN"));

    private static final int DIGITS_OF_BIRTH = 8;

    private FieldForms() {}

    static ImmutableList<String> patterns(FieldType type) {
        return PATTERNS.getOrDefault(type, ImmutableList.of());
    }

    private static String pattern(LayoutField field) {
        return field.getPattern().orElseGet(() -> patterns(field.getType()).get(0));
    }

    /** A canonical value as it stands in the file, without padding. */
    static String write(LayoutField field, String value) throws FieldFault {
        String written =
                switch (field.getType()) {
                    case TEXT, CODE -> value;
                    case WHOLE -> whole(value);
                    case AMOUNT -> amount(value);
                    case YEAR -> year(value);
                    case MUNICIPALITY -> municipality(value);
                    case DATE -> writeDate(pattern(field), value);
                    case MONTH -> writeMonth(pattern(field), value);
                    case IDENTITY -> writeIdentity(pattern(field), value);
                    case FLAG -> writeFlag(field, value);
                };
        checkLength(field, written);
        return written;
    }

    /** The canonical value of a text in the file. */
    static String read(LayoutField field, String written) throws FieldFault {
        checkLength(field, written);
        return switch (field.getType()) {
            case TEXT, CODE -> written;
            case WHOLE -> whole(written);
            case AMOUNT -> amount(written);
            case YEAR -> year(written);
            case MUNICIPALITY -> municipality(written);
            case DATE -> readDate(pattern(field), written);
            case MONTH -> readMonth(pattern(field), written);
            case IDENTITY -> readIdentity(pattern(field), written);
            case FLAG -> readFlag(field, written);
        };
    }

    private static void checkLength(LayoutField field, String written) throws FieldFault {
        int length = field.getLength().orElse(written.length());
        if (written.length() > length && written.substring(length).matches("[0 ]+")) {
            throw FieldFault.of(
                    FindingKind.PADDED,
                    "väntade " + length + " tecken utan utfyllnad",
                    "expected " + length + " characters without padding");
        }
        if (written.length() > field.getWidth().orElse(written.length())) {
            int width = field.getWidth().getAsInt();
            throw FieldFault.of(
                    FindingKind.TOO_LONG,
                    "väntade högst " + width + " tecken",
                    "expected at most " + width + " characters");
        }
        if (written.length() != length) {
            throw FieldFault.of(
                    FindingKind.MALFORMED, "väntade " + length + " tecken", "expected " + length + " characters");
        }
    }

    private static String whole(String value) throws FieldFault {
        if (!value.matches("0|-?[1-9][0-9]{0,17}")) {
            throw FieldFault.of(
                    FindingKind.MALFORMED,
                    "väntade ett heltal utan inledande nollor",
                    "expected a whole number without leading zeros");
        }
        return value;
    }

    /** Money writes two decimals; zeros there are no decimals, but in a file they are. */
    private static String amount(String value) throws FieldFault {
        if (value.matches("-?[0-9]+[.,][0-9]+")) {
            throw FieldFault.of(
                    FindingKind.DECIMALS, "väntade ett belopp i hela kronor", "expected an amount in whole kronor");
        }
        return whole(value);
    }

    /** An amount in its canonical form: in whole kronor if it has no öre, otherwise with decimals. */
    static String canonical(Money amount) {
        return amount.toKronor().stripTrailingZeros().toPlainString();
    }

    private static String year(String value) throws FieldFault {
        if (!value.matches("[1-9][0-9]{3}")) {
            throw FieldFault.of(FindingKind.MALFORMED, "väntade ett år med fyra siffror", "expected a year as 2025");
        }
        return value;
    }

    private static String municipality(String value) throws FieldFault {
        if (Municipality.find(value).isEmpty()) {
            throw FieldFault.of(
                    FindingKind.UNKNOWN_CODE,
                    "väntade en kommunkod med fyra siffror",
                    "expected a municipality code of four digits");
        }
        return value;
    }

    private static String writeDate(String pattern, String value) throws FieldFault {
        Optional<LocalDate> date = date(value);
        if (date.isEmpty()) {
            throw FieldFault.malformed(pattern);
        }
        String digits = value.replace("-", "");
        return switch (pattern) {
            case "yyyyMMdd" -> digits;
            case "ddMMyyyy" -> digits.substring(6) + digits.substring(4, 6) + digits.substring(0, 4);
            default -> value;
        };
    }

    private static String readDate(String pattern, String written) throws FieldFault {
        String iso = written;
        if (!pattern.equals("yyyy-MM-dd")) {
            if (!written.matches("[0-9]{8}")) {
                throw FieldFault.malformed(pattern);
            }
            String digits = pattern.equals("ddMMyyyy")
                    ? written.substring(4) + written.substring(2, 4) + written.substring(0, 2)
                    : written;
            iso = digits.substring(0, 4) + "-" + digits.substring(4, 6) + "-" + digits.substring(6);
        }
        if (date(iso).isEmpty()) {
            throw FieldFault.malformed(pattern);
        }
        return iso;
    }

    private static Optional<LocalDate> date(String iso) {
        try {
            return Optional.of(IsoDates.parse(iso));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String writeMonth(String pattern, String value) throws FieldFault {
        if (month(value).isEmpty()) {
            throw FieldFault.malformed(pattern);
        }
        return pattern.equals("yyyyMM") ? value.replace("-", "") : value;
    }

    private static String readMonth(String pattern, String written) throws FieldFault {
        String iso = written;
        if (pattern.equals("yyyyMM")) {
            if (!written.matches("[0-9]{6}")) {
                throw FieldFault.malformed(pattern);
            }
            iso = written.substring(0, 4) + "-" + written.substring(4);
        }
        if (month(iso).isEmpty()) {
            throw FieldFault.malformed(pattern);
        }
        return iso;
    }

    private static Optional<YearMonth> month(String iso) {
        return iso.matches("[1-9][0-9]{3}-(0[1-9]|1[0-2])") ? Optional.of(YearMonth.parse(iso)) : Optional.empty();
    }

    /** A temporary number is unique within the municipality that made it, so that its register is not written. */
    private static String writeIdentity(String pattern, String value) throws FieldFault {
        PersonIdentity identity = identity(value);
        if (identity instanceof TemporaryIdentity temporary) {
            return temporary.toInspectorateForm();
        }
        String digits = identity.toCanonical();
        return pattern.equals("yyyyMMddNNNN")
                ? digits
                : digits.substring(0, DIGITS_OF_BIRTH) + "-" + digits.substring(DIGITS_OF_BIRTH);
    }

    private static String readIdentity(String pattern, String written) throws FieldFault {
        boolean temporary = TemporaryIdentity.isValid(written);
        String form = pattern.equals("yyyyMMddNNNN") ? "[0-9]{12}" : "[0-9]{8}-[0-9]{4}";
        if (!temporary && !written.matches(form)) {
            throw identityFault();
        }
        return identity(written).toCanonical();
    }

    private static PersonIdentity identity(String text) throws FieldFault {
        try {
            return PersonIdentity.parse(text);
        } catch (IllegalArgumentException e) {
            throw identityFault();
        }
    }

    private static FieldFault identityFault() {
        return FieldFault.of(
                FindingKind.MALFORMED,
                "väntade ett personnummer, samordningsnummer eller tillfälligt nummer i fältets form",
                "expected a personal identity number, coordination number or temporary number in the form of the field");
    }

    private static String writeFlag(LayoutField field, String value) throws FieldFault {
        return switch (value) {
            case "true" -> field.getYes();
            case "false" -> field.getNo();
            default -> throw flagFault(field);
        };
    }

    private static String readFlag(LayoutField field, String written) throws FieldFault {
        if (written.equals(field.getYes())) {
            return "true";
        }
        if (written.equals(field.getNo())) {
            return "false";
        }
        throw flagFault(field);
    }

    private static FieldFault flagFault(LayoutField field) {
        return FieldFault.of(
                FindingKind.MALFORMED,
                "väntade '" + field.getYes() + "' eller '" + field.getNo() + "'",
                "expected '" + field.getYes() + "' or '" + field.getNo() + "'");
    }
}
