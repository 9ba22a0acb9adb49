package se.socialdata.reporting.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A PX file as a reader sees it: keywords with their values. A value ends with a semicolon outside quotation marks; texts
 * that follow each other without a comma are one.
 */
record PxReading(Map<String, List<String>> keywords, List<String> data) {

    static PxReading of(String file) {
        Map<String, List<String>> keywords = new LinkedHashMap<>();
        List<String> data = new ArrayList<>();
        int at = 0;
        while (at < file.length()) {
            int equals = outside('=', file, at);
            int end = outside(';', file, equals);
            String keyword = file.substring(at, equals).strip();
            String value = file.substring(equals + 1, end);
            if (keyword.equals("DATA")) {
                for (String cell : value.strip().split("\\s+")) {
                    data.add(cell);
                }
            } else if (keywords.put(keyword, values(value)) != null) {
                throw new IllegalStateException("expected a keyword once, got twice " + keyword);
            }
            at = end + 1;
            while (at < file.length() && Character.isWhitespace(file.charAt(at))) {
                at++;
            }
        }
        return new PxReading(keywords, data);
    }

    private static int outside(char mark, String text, int from) {
        boolean quoted = false;
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) == '"') {
                quoted = !quoted;
            } else if (!quoted && text.charAt(i) == mark) {
                return i;
            }
        }
        throw new IllegalStateException("expected " + mark);
    }

    private static List<String> values(String text) {
        List<String> values = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        boolean quoted = false;
        for (char c : text.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && c == ',') {
                values.add(value.toString());
                value.setLength(0);
            } else if (quoted || !Character.isWhitespace(c)) {
                value.append(c);
            }
        }
        values.add(value.toString());
        return values;
    }

    /** The only value of a keyword. */
    String text(String keyword) {
        List<String> values = list(keyword);
        if (values.size() != 1) {
            throw new IllegalStateException("expected one value of " + keyword);
        }
        return values.get(0);
    }

    /** The values of a keyword, none if it is absent. */
    List<String> list(String keyword) {
        return keywords.getOrDefault(keyword, List.of());
    }
}
