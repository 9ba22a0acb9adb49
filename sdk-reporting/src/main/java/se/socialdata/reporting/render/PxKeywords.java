package se.socialdata.reporting.render;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The keywords of a PX file with their values, in the order they are first given.
 *
 * <p>A long text is divided into several lines, each in quotation marks of its own. The names in parentheses after a keyword
 * and the values of a list stand on one line each, as the format demands.
 */
final class PxKeywords {

    /** A line holds at most 256 characters, with the keyword before it and the mark after it. */
    private static final int LONGEST_TEXT = 200;

    private final Map<String, String> values = new LinkedHashMap<>();
    private final Map<String, String> lines = new LinkedHashMap<>();

    /** A keyword with what it is about. */
    static String of(String keyword, String... about) {
        return keyword + "("
                + Arrays.stream(about).map(name -> '"' + clean(name) + '"').collect(joining(",")) + ")";
    }

    /** The format knows no quotation marks within a text. */
    static String clean(String text) {
        return text.replace('"', '\'');
    }

    void put(String keyword, String text) {
        values.put(keyword, divided(text));
    }

    void number(String keyword, int number) {
        values.put(keyword, String.valueOf(number));
    }

    void list(String keyword, List<String> texts) {
        values.put(keyword, texts.stream().map(text -> '"' + clean(text) + '"').collect(joining(",\r\n")));
    }

    /** Times after the mark of their scale, as the format lists them. */
    void times(String keyword, PxTimes times) {
        values.put(
                keyword,
                "TLIST(" + times.scale() + "),"
                        + times.values().stream().map(time -> '"' + time + '"').collect(joining(",\r\n")));
    }

    /** Adds a line to the text of a keyword; the format marks a new line with a number sign. */
    void addLine(String keyword, String line) {
        String all = lines.merge(keyword, line, (before, more) -> before + "#" + more);
        values.put(keyword, divided(all));
    }

    private static String divided(String text) {
        String clean = clean(text);
        StringBuilder pieces = new StringBuilder();
        int from = 0;
        while (clean.length() - from > LONGEST_TEXT) {
            int end = from + LONGEST_TEXT;
            int to = Character.isHighSurrogate(clean.charAt(end - 1)) ? end - 1 : end;
            pieces.append('"').append(clean, from, to).append("\"\r\n");
            from = to;
        }
        return pieces.append('"').append(clean.substring(from)).append('"').toString();
    }

    @Override
    public String toString() {
        return values.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue() + ";\r\n")
                .collect(joining());
    }
}
