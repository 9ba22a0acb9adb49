package se.socialdata.reporting.audit;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.socialdata.core.term.CodedTerm;
import se.socialdata.reporting.table.Rational;

/**
 * A number as it is printed, with its precision (tryckt tal), or two numbers that limit it, as in {@code 6-10}.
 *
 * <p>Read are Swedish numbers ({@code 1 234,5}, with any kind of space in the groups), English ones ({@code 1,234.5}) and
 * those of programs ({@code 1234.5}), a hyphen or a minus sign, and a per cent sign, which changes nothing.
 *
 * @param least the printed number, or the lower limit; its scale is the number of printed decimals
 * @param greatest the same number, or the upper limit
 */
public record PrintedNumber(BigDecimal least, BigDecimal greatest) {

    /** Longer texts are no numbers of a printed table. */
    private static final int MAX_LENGTH = 40;

    private static final String SPACES = "[ \\u00a0\\u2009\\u202f]";
    private static final String SWEDISH = "(?:[0-9]{1,3}(?:" + SPACES + "[0-9]{3})+|[0-9]+)(?:[.,][0-9]+)?";
    private static final String ENGLISH = "(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:[.][0-9]+)?";
    private static final String PERCENT = "(?:" + SPACES + "?%)?";
    private static final Rational HALF = Rational.of(1, 2);

    /** How groups and decimals are written (talformat). */
    public enum Notation implements CodedTerm {
        /** Spaces between groups; a decimal comma or point. */
        SWEDISH("swedish", "svenskt", "Swedish", PrintedNumber.SWEDISH),
        /** Commas between groups; a decimal point. */
        ENGLISH("english", "engelskt", "English", PrintedNumber.ENGLISH);

        private final String code;
        private final String termSv;
        private final String termEn;
        private final Pattern number;
        private final Pattern range;

        Notation(String code, String termSv, String termEn, String unsigned) {
            this.code = code;
            this.termSv = termSv;
            this.termEn = termEn;
            number = Pattern.compile("([-\\u2212\\u2013]?)(" + unsigned + ")" + PERCENT);
            range = Pattern.compile("(" + unsigned + ")" + PERCENT + " ?[-\\u2013] ?(" + unsigned + ")" + PERCENT);
        }

        /** {@return the keyword of a structure} */
        @Override
        public String getCode() {
            return code;
        }

        @Override
        public String getTermSv() {
            return termSv;
        }

        @Override
        public String getTermEn() {
            return termEn;
        }

        @Override
        public String getSource() {
            return "Swedish and English rules for writing numbers";
        }

        private BigDecimal toDecimal(String digits) {
            String plain = digits.replaceAll(SPACES, "");
            return new BigDecimal(this == ENGLISH ? plain.replace(",", "") : plain.replace(',', '.'));
        }
    }

    /**
     * Creates a printed number.
     *
     * @param least the number, or the lower limit
     * @param greatest the number, or the upper limit
     * @throws IllegalArgumentException if the upper limit is below the lower one
     */
    public PrintedNumber {
        checkArgument(least.compareTo(greatest) <= 0, "expected a range with its lower limit first");
    }

    /**
     * Reads a number.
     *
     * @param text the text, with nothing but the number and blanks around it
     * @param notation how groups and decimals are written
     * @return the number, or empty if the text is no number
     * @throws IllegalArgumentException if the text is a range whose upper limit comes first
     */
    public static Optional<PrintedNumber> find(String text, Notation notation) {
        String stripped = text.strip();
        if (stripped.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        Matcher number = notation.number.matcher(stripped);
        if (number.matches()) {
            BigDecimal value = notation.toDecimal(number.group(2));
            return Optional.of(of(number.group(1).isEmpty() ? value : value.negate()));
        }
        Matcher range = notation.range.matcher(stripped);
        return range.matches()
                ? Optional.of(new PrintedNumber(notation.toDecimal(range.group(1)), notation.toDecimal(range.group(2))))
                : Optional.empty();
    }

    /**
     * A single number.
     *
     * @param value the number; its scale is the number of printed decimals
     * @return the printed number
     */
    public static PrintedNumber of(BigDecimal value) {
        return new PrintedNumber(value, value);
    }

    /**
     * How many decimals are printed.
     *
     * @return zero or more
     */
    public int getDecimals() {
        return Math.max(0, Math.max(least.scale(), greatest.scale()));
    }

    /**
     * Whether one number is printed and not two limits.
     *
     * @return true for a single number
     */
    public boolean isSingle() {
        return least.compareTo(greatest) == 0;
    }

    /**
     * All numbers that are printed so.
     *
     * @param exact whether the number is a count that was not rounded
     * @return the number alone if it is exact, otherwise everything within half a unit of its last decimal
     */
    public Interval toInterval(boolean exact) {
        Rational half = exact ? Rational.ZERO : HALF.scaledBy(-getDecimals());
        return new Interval(
                Rational.of(least).minus(half), Rational.of(greatest).plus(half));
    }

    /** The number or range as a program writes it, for example {@code -2.7} or {@code 6-10}. */
    @Override
    public String toString() {
        return isSingle()
                ? least.toPlainString()
                : String.format(Locale.ROOT, "%s-%s", least.toPlainString(), greatest.toPlainString());
    }
}
