package se.socialdata.core.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;

/**
 * Reads the lines that are plain JSON, as nearly all lines of a large file are, straight from the bytes of a block.
 *
 * <p>Plain is what needs no further thought: text without escapes in characters of one or two bytes, numbers of at most
 * eighteen digits without exponent, values within the limits. Of everything else, and of every mistake, this reader only
 * says that it is {@linkplain NotPlain not plain}; the engine then reads the line anew and has the last word. So a file
 * gives the same records and the same complaints with it and without it.
 *
 * <p>It exists because half of the time of a report went into telling the SDK's readers of each token of the engine: it
 * compares the name that is expected with the bytes, and shows text without decoding it twice.
 */
@SuppressWarnings("EnumOrdinal") // for the reason that stands at the current token
final class PlainLine implements JsonInput {

    private static final int MAX_DIGITS = 18;
    private static final byte[] TRUE = "true".getBytes(ISO_8859_1);
    private static final byte[] FALSE = "false".getBytes(ISO_8859_1);
    private static final byte[] NULL = "null".getBytes(ISO_8859_1);

    private final JsonLimits limits;
    private final int maxDepth;
    private final int maxDigits;
    private final boolean lenient;
    private final TextView view = new TextView();
    private final JsonToken[] tokens = JsonToken.values();

    private byte[] buffer = new byte[0];
    private int end;
    /** Behind the current token. */
    private int position;

    /**
     * The ordinal of the current token. A number, since each reference that is stored tells the garbage collector so, and two
     * threads that do it for each token of two readers that lie side by side wait for each other.
     */
    private int current = JsonToken.END.ordinal();

    private int depth;
    /** The open objects and arrays, the innermost in the lowest bit: one for an object. */
    private long objects;

    /** The bytes of the current text or name, without quotation marks. */
    private int textStart;

    private int textLength;
    private boolean ascii;
    private long unscaled;
    private int scale;
    private boolean truth;
    private long passedOver;

    PlainLine(JsonLimits limits, boolean lenient) {
        this.limits = limits;
        this.maxDepth = Math.min(Long.SIZE, limits.maxNesting());
        this.maxDigits = Math.min(MAX_DIGITS, limits.maxNumberLength() - 2);
        this.lenient = lenient;
    }

    /**
     * Begins a line.
     *
     * @param newBuffer the bytes
     * @param from where the line begins
     * @param to where the line, or what follows it, ends
     */
    void begin(byte[] newBuffer, int from, int to) {
        if (buffer != newBuffer) { // which is rare; see the current token
            buffer = newBuffer;
        }
        position = from;
        end = to;
        stand(JsonToken.END);
        depth = 0;
        objects = 0;
        passedOver = 0;
    }

    /**
     * Reads the first token of the line.
     *
     * @throws NotPlain if it is not plain
     */
    void first() {
        value(afterBlanks());
    }

    /**
     * Moves to the end of the line, after the record.
     *
     * @return the position of the line feed, or of the end of the bytes
     * @throws NotPlain if anything but blanks follows
     */
    int endOfLine() {
        while (position < end && isBlank(buffer[position])) {
            position++;
        }
        if (position < end && buffer[position] != '\n') {
            throw NotPlain.INSTANCE;
        }
        return position;
    }

    @Override
    public JsonToken token() {
        return tokens[current];
    }

    private boolean standsOn(JsonToken token) {
        return current == token.ordinal();
    }

    private void stand(JsonToken token) {
        current = token.ordinal();
    }

    @Override
    public JsonToken next() {
        if (standsOn(JsonToken.NAME)) {
            if (afterBlanks() != ':') {
                throw NotPlain.INSTANCE;
            }
            position++;
            value(afterBlanks());
        } else if (!isClosed()) {
            if ((objects & 1) == 0) {
                value(buffer[position]);
            } else {
                readName();
            }
        }
        return token();
    }

    @Override
    public int nextName(JsonNames names, int expected) {
        if ((objects & 1) == 0 || standsOn(JsonToken.NAME)) {
            return JsonInput.super.nextName(names, expected);
        }
        if (isClosed()) {
            return JsonNames.NONE;
        }
        byte[] quoted = names.quoted(expected);
        int after = position + quoted.length;
        if (after <= end && Arrays.equals(buffer, position, after, quoted, 0, quoted.length)) {
            textStart = position + 1;
            textLength = quoted.length - 2;
            ascii = false; // so that it is decoded as the name was encoded
            position = after;
            stand(JsonToken.NAME);
            return expected;
        }
        return otherName(names, expected);
    }

    /** From the expected name onward, since properties are left out more often than out of order. */
    private int otherName(JsonNames names, int expected) {
        readName();
        int from = textStart - 1;
        int to = textStart + textLength + 1;
        int place = expected;
        for (int tried = 1; tried < names.size(); tried++) {
            place = place + 1 == names.size() ? 0 : place + 1;
            byte[] quoted = names.quoted(place);
            if (quoted.length == to - from && Arrays.equals(buffer, from, to, quoted, 0, quoted.length)) {
                return place;
            }
        }
        return JsonNames.UNKNOWN;
    }

    /**
     * Moves to the beginning of the next element or property, over the comma before it, if the object or array goes on;
     * otherwise over its end.
     */
    private boolean isClosed() {
        if (depth == 0) {
            throw NotPlain.INSTANCE;
        }
        byte sign = afterBlanks();
        boolean object = (objects & 1) != 0;
        if (sign == (object ? '}' : ']')) {
            position++;
            depth--;
            objects >>>= 1;
            stand(object ? JsonToken.OBJECT_END : JsonToken.ARRAY_END);
            return true;
        }
        if (!standsOn(JsonToken.OBJECT_START) && !standsOn(JsonToken.ARRAY_START)) {
            if (sign != ',') {
                throw NotPlain.INSTANCE;
            }
            position++;
            afterBlanks();
        }
        return false;
    }

    private void readName() {
        if (buffer[position] != '"') {
            throw NotPlain.INSTANCE;
        }
        text(limits.maxNameLength());
        stand(JsonToken.NAME);
    }

    private void value(byte sign) {
        switch (sign) {
            case '"' -> {
                text(limits.maxTextLength());
                stand(JsonToken.TEXT);
            }
            case '{' -> open(1, JsonToken.OBJECT_START);
            case '[' -> open(0, JsonToken.ARRAY_START);
            case 't' -> {
                literal(TRUE, JsonToken.BOOLEAN);
                truth = true;
            }
            case 'f' -> {
                literal(FALSE, JsonToken.BOOLEAN);
                truth = false;
            }
            case 'n' -> literal(NULL, JsonToken.NULL);
            default -> number();
        }
    }

    private void open(int bit, JsonToken token) {
        if (depth == maxDepth) {
            throw NotPlain.INSTANCE;
        }
        position++;
        depth++;
        objects = objects << 1 | bit;
        stand(token);
    }

    private void literal(byte[] literal, JsonToken token) {
        int after = position + literal.length;
        if (after > end || !Arrays.equals(buffer, position, after, literal, 0, literal.length)) {
            throw NotPlain.INSTANCE;
        }
        position = after;
        requireDelimiter();
        stand(token);
    }

    /** From the opening to behind the closing quotation mark. */
    private void text(int maxLength) {
        byte[] bytes = buffer;
        int stop = end;
        int i = position + 1;
        textStart = i;
        ascii = true;
        while (true) {
            i = EightBytes.afterPlainText(bytes, i, stop);
            if (i < stop && bytes[i] == '"') {
                break;
            }
            // A character of two bytes; 0xC0 and 0xC1 would write one of a single byte.
            if (i + 1 >= stop || bytes[i] < (byte) 0xC2 || bytes[i] > (byte) 0xDF || (bytes[i + 1] & 0xC0) != 0x80) {
                throw NotPlain.INSTANCE;
            }
            ascii = false;
            i += 2;
        }
        textLength = i - textStart;
        if (textLength > maxLength) {
            throw NotPlain.INSTANCE;
        }
        position = i + 1;
    }

    private void number() {
        int i = position;
        boolean negative = buffer[i] == '-';
        if (negative) {
            i++;
        }
        int first = i;
        long digits = 0;
        while (i < end && isDigit(buffer[i])) {
            digits = digits * 10 + (buffer[i] - '0');
            i++;
        }
        int whole = i - first;
        int fraction = 0;
        stand(JsonToken.INTEGER);
        if (i < end && buffer[i] == '.') {
            i++;
            int point = i;
            while (i < end && isDigit(buffer[i])) {
                digits = digits * 10 + (buffer[i] - '0');
                i++;
            }
            fraction = i - point;
            stand(JsonToken.DECIMAL);
        }
        if (whole == 0
                || (whole > 1 && buffer[first] == '0')
                || whole + fraction > maxDigits
                || (standsOn(JsonToken.DECIMAL) && fraction == 0)) {
            throw NotPlain.INSTANCE;
        }
        unscaled = negative ? -digits : digits;
        scale = fraction;
        position = i;
        requireDelimiter();
    }

    private void requireDelimiter() {
        if (position < end) {
            byte sign = buffer[position];
            if (sign != ',' && sign != '}' && sign != ']' && sign != '\n' && !isBlank(sign)) {
                throw NotPlain.INSTANCE;
            }
        }
    }

    /** The next byte that is no blank; the position is its. */
    private byte afterBlanks() {
        while (position < end) {
            byte sign = buffer[position];
            if (!isBlank(sign)) {
                return sign;
            }
            position++;
        }
        throw NotPlain.INSTANCE;
    }

    private static boolean isBlank(byte sign) {
        return sign == ' ' || sign == '\t' || sign == '\r';
    }

    private static boolean isDigit(byte sign) {
        return sign >= '0' && sign <= '9';
    }

    private String string() {
        return new String(buffer, textStart, textLength, ascii ? ISO_8859_1 : UTF_8);
    }

    @Override
    public String name() {
        return string();
    }

    @Override
    public String text() {
        return string();
    }

    @Override
    public TextView textView() {
        if (!ascii) {
            char[] decoded = string().toCharArray();
            return view.show(decoded, 0, decoded.length);
        }
        return view.show(buffer, textStart, textLength);
    }

    @Override
    public LocalDate date() {
        LocalDate date = textLength == 10 ? EightBytes.date(buffer, textStart) : null;
        if (date == null) {
            throw NotPlain.INSTANCE;
        }
        return date;
    }

    @Override
    public long integer() {
        return unscaled;
    }

    @Override
    public BigDecimal decimal() {
        return BigDecimal.valueOf(unscaled, scale);
    }

    @Override
    public boolean bool() {
        return truth;
    }

    @Override
    public void passOver() {
        if (standsOn(JsonToken.OBJECT_START) || standsOn(JsonToken.ARRAY_START)) {
            throw NotPlain.INSTANCE;
        }
        passedOver++;
    }

    @Override
    public long getPassedOver() {
        return passedOver;
    }

    @Override
    public boolean isLenient() {
        return lenient;
    }

    /** Keeps its buffers for the next line. */
    @Override
    public void close() {}

    /** Says that a line is not plain. There is nothing to say beyond that, so there is one for all. */
    static final class NotPlain extends RuntimeException {

        private static final long serialVersionUID = 1;

        @SuppressWarnings("StaticAssignmentOfThrowable") // without a stack trace, which is what speaks against it
        static final NotPlain INSTANCE = new NotPlain();

        private NotPlain() {
            super("expected plain JSON", null, false, false);
        }
    }
}
