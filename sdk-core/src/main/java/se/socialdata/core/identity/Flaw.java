package se.socialdata.core.identity;

import java.util.stream.Stream;

/**
 * What can be wrong with a written identity number.
 *
 * <p>The readers work on a {@code long} and give a flaw as a negative number, so that checking a wrong number costs no
 * exception. The messages say what was expected and never repeat what was read.
 */
enum Flaw {
    LENGTH(-1, "expected 10 or 12 digits, and at most one separator before the last four"),
    CANONICAL_LENGTH(-2, "expected exactly 12 digits"),
    CHARACTER(-3, "expected only digits, and at most one separator before the last four"),
    CENTURY(-4, "expected 12 digits, or a reference date that settles the century of a ten-digit form"),
    DATE(-5, "expected an existing date of birth"),
    COORDINATION_DATE(-6, "expected an existing date of birth with 60 added to the day"),
    BIRTH_NUMBER(-7, "expected a birth number from 001 to 999"),
    PREFIX(-8, "expected a 12-digit form to begin with 16"),
    THIRD_DIGIT(-9, "expected a third digit of 2 or more"),
    CHECK_DIGIT(-10, "expected a check digit that agrees with the other digits");

    private final long result;
    private final String expectation;

    Flaw(long result, String expectation) {
        this.result = result;
        this.expectation = expectation;
    }

    /** The flaw as a reader returns it, always negative. */
    long toResult() {
        return result;
    }

    /**
     * The result of a reader, if it is a number.
     *
     * @param result the result
     * @param kind what was to be read, for the message
     * @return the result
     * @throws IllegalArgumentException if the result is a flaw
     */
    static long orThrow(long result, String kind) {
        if (result >= 0) {
            return result;
        }
        Flaw found = Stream.of(values())
                .filter(flaw -> flaw.result == result)
                .findFirst()
                .orElseThrow();
        throw new IllegalArgumentException(kind + ": " + found.expectation);
    }
}
