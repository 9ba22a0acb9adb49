package se.socialdata.core.geography;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import se.socialdata.core.term.CodedTerm;

/**
 * A municipality (kommun), with its four-digit code, whose first two digits are the county's.
 *
 * <p>There are 290 of them; the order is that of the codes. This class is immutable and thread-safe.
 */
public final class Municipality implements CodedTerm, Comparable<Municipality> {

    private final String code;
    private final String name;
    private final County county;

    /** Made by {@link Municipalities} only. */
    Municipality(String code, String name, County county) {
        this.code = code;
        this.name = name;
        this.county = county;
    }

    /**
     * The municipality with a code.
     *
     * @param code the code, four digits, for example {@code 2580} for Luleå
     * @return the municipality
     * @throws IllegalArgumentException if there is no such municipality
     */
    public static Municipality of(String code) {
        return find(code)
                .orElseThrow(() -> new IllegalArgumentException(
                        "expected one of the 290 municipality codes of four digits, for example 2580"));
    }

    /**
     * Finds the municipality with a code.
     *
     * @param code the code, compared exactly
     * @return the municipality, or empty if there is none
     */
    public static Optional<Municipality> find(String code) {
        return Optional.ofNullable(Municipalities.BY_CODE.get(code));
    }

    /**
     * Finds the municipality with a name as printed in lists: {@code Luleå}, {@code Luleå kommun}, {@code Bodens kommun},
     * {@code Malmö stad}, {@code Region Gotland}.
     *
     * @param name the name, compared exactly
     * @return the municipality, or empty if there is none
     */
    public static Optional<Municipality> findByName(String name) {
        return Optional.ofNullable(Municipalities.BY_NAME.get(name));
    }

    /**
     * All municipalities.
     *
     * @return the 290 municipalities in the order of their codes
     */
    public static ImmutableList<Municipality> all() {
        return Municipalities.ALL;
    }

    /**
     * The code.
     *
     * @return four digits
     */
    @Override
    public String getCode() {
        return code;
    }

    /**
     * The name without the word for the body.
     *
     * @return for example {@code Luleå}
     */
    public String getName() {
        return name;
    }

    /**
     * The county that the municipality belongs to.
     *
     * @return the county
     */
    public County getCounty() {
        return county;
    }

    @Override
    public String getTermSv() {
        return name;
    }

    @Override
    public String getTermEn() {
        return name;
    }

    @Override
    public String getSource() {
        return Municipalities.SOURCE;
    }

    @Override
    public int compareTo(Municipality other) {
        return code.compareTo(other.code);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Municipality that && code.equals(that.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    /**
     * The code and the name.
     *
     * @return for example {@code 2580 Luleå}
     */
    @Override
    public String toString() {
        return code + " " + name;
    }
}
