package se.socialdata.core.home;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.regex.Pattern;

/**
 * A language by its code in ISO 639, two or three small letters (språk), for example {@code sv}, {@code ar} or {@code swl} for
 * Swedish sign language.
 *
 * @param code the code
 */
public record LanguageCode(String code) implements Comparable<LanguageCode> {

    static final String PATTERN = "^[a-z]{2,3}$";
    static final String EXPECTATION = "expected a language as two or three small letters of ISO 639";

    private static final Pattern FORM = Pattern.compile(PATTERN);

    /**
     * Checks the form of the code; the list of languages is not checked.
     *
     * @param code the code
     * @throws IllegalArgumentException if it is not two or three small letters
     */
    public LanguageCode {
        checkArgument(FORM.matcher(code).matches(), EXPECTATION);
    }

    /**
     * Reads a code.
     *
     * @param code two or three small letters
     * @return the language
     * @throws IllegalArgumentException if it is not of that form
     */
    public static LanguageCode parse(String code) {
        return new LanguageCode(code);
    }

    @Override
    public int compareTo(LanguageCode other) {
        return code.compareTo(other.code);
    }

    /**
     * The code.
     *
     * @return the code
     */
    @Override
    public String toString() {
        return code;
    }
}
