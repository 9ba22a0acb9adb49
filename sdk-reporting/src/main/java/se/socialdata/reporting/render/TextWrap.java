package se.socialdata.reporting.render;

import com.google.common.collect.ImmutableList;
import java.text.Normalizer;

/** Wraps and measures text for a display of fixed character width. */
final class TextWrap {

    /** A part of a word that is shorter than this says nothing. */
    private static final int SHORTEST_PART = 3;

    private TextWrap() {}

    /**
     * How many columns a text takes. A letter with its diacritics takes one, however it is encoded; East Asian wide
     * characters and emoji, which no Swedish report holds, are measured as one as well.
     */
    static int width(String text) {
        return (int) text.codePoints().filter(TextWrap::hasWidth).count();
    }

    private static boolean hasWidth(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> false;
            default -> true;
        };
    }

    /**
     * Breaks a text into lines of at most a width, at spaces where possible, otherwise after a slash or a hyphen, and with a
     * hyphen within a word that is too long for a line.
     */
    static ImmutableList<String> wrap(String text, int width) {
        String rest = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        while (width(rest) > width) {
            int cut = breakBefore(rest, offset(rest, width));
            String hyphen = "";
            if (isWithinWord(rest, cut) && width > SHORTEST_PART) {
                cut = offset(rest, width - 1);
                hyphen = "-";
            }
            lines.add(rest.substring(0, cut).stripTrailing() + hyphen);
            rest = rest.substring(cut).stripLeading();
        }
        return lines.add(rest).build();
    }

    private static boolean isWithinWord(String text, int cut) {
        return Character.isLetter(text.codePointBefore(cut)) && Character.isLetter(text.codePointAt(cut));
    }

    /** The offset behind the last character that still fits, marks included. */
    private static int offset(String text, int width) {
        int taken = 0;
        int offset = 0;
        while (offset < text.length()) {
            int codePoint = text.codePointAt(offset);
            taken += hasWidth(codePoint) ? 1 : 0;
            if (taken > width) {
                break;
            }
            offset += Character.charCount(codePoint);
        }
        return offset;
    }

    private static int breakBefore(String text, int end) {
        for (int i = end; i > 0; i--) {
            if (text.charAt(i) == ' ') {
                return i;
            }
        }
        for (int i = end; i > 1; i--) {
            char before = text.charAt(i - 1);
            if (before == '/' || before == '-') {
                return i;
            }
        }
        return end;
    }

    /** The widest of the words of a text. */
    static int longestWord(String text) {
        int longest = 0;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == ' ') {
                longest = Math.max(longest, width(text.substring(start, i)));
                start = i + 1;
            }
        }
        return longest;
    }

    /** A text filled with spaces to a width, on its left or on its right. */
    static String pad(String text, int width, boolean alignRight) {
        String space = " ".repeat(Math.max(0, width - width(text)));
        return alignRight ? space + text : text + space;
    }
}
