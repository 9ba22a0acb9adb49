package se.socialdata.reporting.delivery;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.OptionalInt;

/**
 * One code of a code list, with the years in which it is valid.
 *
 * @param code the code as it stands in the file
 * @param termSv the Swedish term
 * @param termEn the English term, empty where the source has none
 * @param from the first calendar year, inclusive, or empty where the source sets no limit
 * @param to the last calendar year, inclusive, or empty where the source sets no limit
 */
public record CodeEntry(String code, String termSv, String termEn, OptionalInt from, OptionalInt to) {

    /**
     * Creates a code.
     *
     * @param code the code
     * @param termSv the Swedish term
     * @param termEn the English term
     * @param from the first year
     * @param to the last year
     * @throws IllegalArgumentException if the code or the Swedish term is blank, or if the years run backwards
     */
    public CodeEntry {
        checkArgument(!code.isBlank(), "expected a code");
        checkArgument(!termSv.isBlank(), "expected a Swedish term");
        checkArgument(
                from.isEmpty() || to.isEmpty() || from.getAsInt() <= to.getAsInt(),
                "expected the last year of a code on or after the first");
    }

    /**
     * A code that is valid in every year.
     *
     * @param code the code
     * @param termSv the Swedish term
     * @param termEn the English term
     * @return the code
     * @throws IllegalArgumentException if the code or the Swedish term is blank
     */
    public static CodeEntry of(String code, String termSv, String termEn) {
        return new CodeEntry(code, termSv, termEn, OptionalInt.empty(), OptionalInt.empty());
    }

    /**
     * Whether the code is valid in a calendar year.
     *
     * @param year the year
     * @return true between the first and the last year, both inclusive
     */
    public boolean isValidIn(int year) {
        return year >= from.orElse(year) && year <= to.orElse(year);
    }
}
