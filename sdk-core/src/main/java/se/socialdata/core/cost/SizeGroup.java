package se.socialdata.core.cost;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import se.socialdata.core.term.CodedTerm;

/**
 * The five groups of municipalities by number of inhabitants (kommunstorlek, kommungrupp 1-5).
 *
 * <p>The print gives 15 000, 30 000, 70 000 and 200 000 to two groups each. The text writes "under 15 000", so the lower
 * limit belongs to the group and the upper one does not.
 */
public enum SizeGroup implements CodedTerm {
    /** 1. 0-15 000 invånare: fewer than 15 000. */
    SIZE_1("1", 0, "0–15 000 inv.", "fewer than 15 000 inhabitants"),

    /** 2. 15 000-30 000 invånare: 15 000 and more, fewer than 30 000. */
    SIZE_2("2", 15_000, "15 000–30 000 inv.", "15 000 to 29 999 inhabitants"),

    /** 3. 30 000-70 000 invånare: 30 000 and more, fewer than 70 000. */
    SIZE_3("3", 30_000, "30 000–70 000 inv.", "30 000 to 69 999 inhabitants"),

    /** 4. 70 000-200 000 invånare: 70 000 and more, fewer than 200 000. */
    SIZE_4("4", 70_000, "70 000–200 000 inv.", "70 000 to 199 999 inhabitants"),

    /** 5. 200 000 invånare och fler: 200 000 and more. */
    SIZE_5("5", 200_000, "200 000 inv. och fler", "200 000 inhabitants and more");

    private final String code;
    private final long lowest;
    private final String termSv;
    private final String termEn;

    SizeGroup(String code, long lowest, String termSv, String termEn) {
        this.code = code;
        this.lowest = lowest;
        this.termSv = termSv;
        this.termEn = termEn;
    }

    /**
     * The group of a municipality with some inhabitants.
     *
     * @param inhabitants how many
     * @return the group
     * @throws IllegalArgumentException if the number is negative
     */
    public static SizeGroup of(long inhabitants) {
        checkArgument(inhabitants >= 0, "expected a number of inhabitants of at least 0, got %s", inhabitants);
        return Arrays.stream(values())
                .filter(group -> inhabitants >= group.lowest)
                .reduce((smaller, larger) -> larger)
                .orElseThrow();
    }

    /**
     * The smallest number of inhabitants in the group.
     *
     * @return the number, inclusive
     */
    public long getLowest() {
        return lowest;
    }

    @Override
    public String getCode() {
        return code;
    }

    @Override
    public String getTermSv() {
        return termSv;
    }

    @Override
    public String getTermEn() {
        return termEn;
    }

    @Override
    public String getSource() {
        return "Individ- och familjeomsorg, lägesrapport 2025, tabell 12";
    }
}
