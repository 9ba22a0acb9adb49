package se.socialdata.reporting.audit;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/** One line of a structure file, read word by word; what is wrong is told with line and column. */
final class Statement {

    /** A word and the column where it begins, from 1. */
    private record Word(String text, int column, boolean quoted) {}

    private final int line;
    private final int end;
    private final String text;
    private final ImmutableList<Word> words;
    private int next;

    private Statement(int line, String text, ImmutableList<Word> words) {
        this.line = line;
        this.end = text.length() + 1;
        this.text = text.strip();
        this.words = words;
    }

    /** Splits a line into words, texts in quotation marks and commas; a word that begins with # begins a comment. */
    static Statement of(int line, String withComment) {
        String text = withComment;
        ImmutableList.Builder<Word> words = ImmutableList.builder();
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            int start = i;
            if (c == '#') {
                text = text.substring(0, i);
            } else if (Character.isWhitespace(c)) {
                i++;
            } else if (c == '"') {
                int close = text.indexOf('"', i + 1);
                if (close < 0) {
                    throw refused(line, i + 1, "a closing quotation mark");
                }
                words.add(new Word(text.substring(i + 1, close), i + 1, true));
                i = close + 1;
            } else if (c == ',') {
                words.add(new Word(",", i + 1, false));
                i++;
            } else {
                while (i < text.length() && !Character.isWhitespace(text.charAt(i)) && text.charAt(i) != ',') {
                    i++;
                }
                words.add(new Word(text.substring(start, i), start + 1, false));
            }
        }
        return new Statement(line, text, words.build());
    }

    int line() {
        return line;
    }

    String text() {
        return text;
    }

    boolean hasNext() {
        return next < words.size();
    }

    /** The next word if it is this one, which is then read. */
    boolean skip(String word) {
        boolean found =
                hasNext() && !words.get(next).quoted() && words.get(next).text().equals(word);
        if (found) {
            next++;
        }
        return found;
    }

    void require(String word) {
        if (!skip(word)) {
            throw refused("the word " + word);
        }
    }

    /** A name: one word without quotation marks. */
    String name() {
        if (!hasNext() || words.get(next).quoted() || words.get(next).text().equals(",")) {
            throw refused("a name");
        }
        return words.get(next++).text();
    }

    String quoted() {
        return findQuoted().orElseThrow(() -> refused("a text in quotation marks"));
    }

    Optional<String> findQuoted() {
        return hasNext() && words.get(next).quoted()
                ? Optional.of(words.get(next++).text())
                : Optional.empty();
    }

    int number(int least, int greatest) {
        if (hasNext() && words.get(next).text().matches("[0-9]{1,9}")) {
            int number = Integer.parseInt(words.get(next).text());
            if (number >= least && number <= greatest) {
                next++;
                return number;
            }
        }
        throw refused("a number from " + least + " to " + greatest);
    }

    void requireEnd() {
        if (hasNext()) {
            throw refused("the end of the line");
        }
    }

    /** What was expected where the next word stands. */
    IllegalArgumentException refused(String expectation) {
        return refused(line, hasNext() ? words.get(next).column() : end, expectation);
    }

    /** What was expected where the last word that was read stands. */
    IllegalArgumentException refusedLast(String expectation) {
        return refused(line, words.get(next - 1).column(), expectation);
    }

    private static IllegalArgumentException refused(int line, int column, String expectation) {
        return new IllegalArgumentException("line " + line + ", column " + column + ": expected " + expectation);
    }
}
