package se.socialdata.reporting.text;

import se.socialdata.core.term.CodedTerm;

/**
 * A line of text in Swedish and in English.
 *
 * <p>The text is plain: no markup means anything in it. A control character, a line or paragraph separator and half a
 * surrogate pair cannot be shown in any output format; each is replaced by a space when the text is made, so that no
 * renderer has to deal with them. The empty text is allowed.
 *
 * @param sv the Swedish wording
 * @param en the English wording
 */
public record LocalizedText(String sv, String en) {

    /** The empty text in both languages. */
    public static final LocalizedText EMPTY = new LocalizedText("", "");

    /**
     * Creates a text from its two wordings.
     *
     * @param sv the Swedish wording
     * @param en the English wording
     */
    public LocalizedText {
        sv = printable(sv);
        en = printable(en);
    }

    /**
     * A text with two wordings.
     *
     * @param sv the Swedish wording
     * @param en the English wording
     * @return the text
     */
    public static LocalizedText of(String sv, String en) {
        return new LocalizedText(sv, en);
    }

    /**
     * A text that reads the same in both languages, such as a date, a code or a name.
     *
     * @param text the wording in both languages
     * @return the text
     */
    public static LocalizedText ofBoth(String text) {
        return new LocalizedText(text, text);
    }

    /**
     * The two terms of a member of a code list.
     *
     * @param term the coded term
     * @return its Swedish and English terms
     */
    public static LocalizedText of(CodedTerm term) {
        return new LocalizedText(term.getTermSv(), term.getTermEn());
    }

    /**
     * The wording in one language.
     *
     * @param language the language
     * @return the wording, possibly empty
     */
    public String in(Language language) {
        return language == Language.SWEDISH ? sv : en;
    }

    /**
     * Whether the text has no characters in either language.
     *
     * @return true if both wordings are empty
     */
    public boolean isEmpty() {
        return sv.isEmpty() && en.isEmpty();
    }

    /**
     * This text followed by another, each language by itself, with nothing between them.
     *
     * @param other what follows
     * @return the joined text
     */
    public LocalizedText plus(LocalizedText other) {
        return new LocalizedText(sv + other.sv, en + other.en);
    }

    /**
     * This text followed by characters that are the same in both languages.
     *
     * @param other what follows
     * @return the joined text
     */
    public LocalizedText plus(String other) {
        return plus(ofBoth(other));
    }

    private static String printable(String text) {
        if (text.codePoints().allMatch(LocalizedText::isPrintable)) {
            return text;
        }
        StringBuilder result = new StringBuilder(text.length());
        text.codePoints().map(c -> isPrintable(c) ? c : ' ').forEach(result::appendCodePoint);
        return result.toString();
    }

    /** Also leaves out U+FFFE and U+FFFF, which XML 1.0 has no way to write. */
    private static boolean isPrintable(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                false;
            default -> codePoint != 0xFFFE && codePoint != 0xFFFF;
        };
    }
}
