package se.socialdata.core.barnahus;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How hard a text is to read, as the readability index LIX tells it (läsbarhetsindex).
 *
 * <p>LIX is the number of words per sentence plus the number of long words in a hundred words; a long word has more than six
 * letters (C.H. Björnsson, Läsbarhet, 1968). A sentence ends at a full stop, an exclamation mark, a question mark or a colon
 * that white space follows, at an empty line, and at the end of the text. The figure judges words and sentences alone: a
 * text may be easy by LIX and still say what a child cannot grasp.
 *
 * @param words the number of words
 * @param sentences the number of sentences that hold a word
 * @param longWords the number of words with more than six letters
 */
public record Readability(int words, int sentences, int longWords) {

    private static final int LONG = 6;
    private static final int PERCENT = 100;
    private static final String SENTENCE_ENDS = ".!?:";

    /**
     * Measures a text.
     *
     * @param text the text
     * @return the measure
     */
    public static Readability of(String text) {
        return new Counter(text).count();
    }

    /**
     * The index, rounded half up to a whole number.
     *
     * @return the LIX, or empty for a text without words
     */
    public OptionalInt getLix() {
        if (words == 0) {
            return OptionalInt.empty();
        }
        long numerator = scaledLix();
        long denominator = (long) words * sentences;
        return OptionalInt.of((int) ((2 * numerator + denominator) / (2 * denominator)));
    }

    /**
     * Whether the text is harder than a limit, compared without rounding.
     *
     * @param limit the highest LIX that is still allowed, inclusive
     * @return true if the LIX is over the limit; false for a text without words
     */
    public boolean isHarderThan(int limit) {
        return scaledLix() > (long) limit * words * sentences;
    }

    /**
     * The level of the text, by its exact LIX.
     *
     * @return the level, or empty for a text without words
     */
    public Optional<ReadabilityLevel> getLevel() {
        if (words == 0) {
            return Optional.empty();
        }
        long denominator = (long) words * sentences;
        return Lists.reverse(ImmutableList.copyOf(ReadabilityLevel.values())).stream()
                .filter(level -> scaledLix() >= level.getLowestLix() * denominator)
                .findFirst();
    }

    /** The index times words and sentences, so that nothing is rounded. */
    private long scaledLix() {
        return (long) words * words + (long) PERCENT * longWords * sentences;
    }

    /** Goes through a text once. */
    private static final class Counter {
        private final String text;
        private int words;
        private int sentences;
        private int longWords;
        private int letters;
        private boolean inSentence;

        Counter(String text) {
            this.text = text;
        }

        Readability count() {
            int lineBreaks = 0;
            for (int i = 0; i < text.length(); ) {
                int point = text.codePointAt(i);
                int next = i + Character.charCount(point);
                if (isInWord(point, i)) {
                    letters += Character.isLetterOrDigit(point) ? 1 : 0;
                } else {
                    endWord();
                    boolean beforeSpace = next == text.length() || Character.isWhitespace(text.codePointAt(next));
                    if (SENTENCE_ENDS.indexOf(point) >= 0 && beforeSpace) {
                        endSentence();
                    }
                }
                lineBreaks = point == '\n' ? lineBreaks + 1 : Character.isWhitespace(point) ? lineBreaks : 0;
                if (lineBreaks > 1) {
                    endSentence();
                }
                i = next;
            }
            endWord();
            endSentence();
            return new Readability(words, sentences, longWords);
        }

        /** Letters, digits and their accents; a hyphen or apostrophe only between two of them. */
        private boolean isInWord(int point, int index) {
            if (Character.isLetterOrDigit(point) || Character.getType(point) == Character.NON_SPACING_MARK) {
                return true;
            }
            return (point == '-' || point == '\'' || point == '’')
                    && letters > 0
                    && index + 1 < text.length()
                    && Character.isLetterOrDigit(text.codePointAt(index + 1));
        }

        private void endWord() {
            if (letters > 0) {
                words++;
                longWords += letters > LONG ? 1 : 0;
                inSentence = true;
                letters = 0;
            }
        }

        private void endSentence() {
            if (inSentence) {
                sentences++;
                inSentence = false;
            }
        }
    }
}
