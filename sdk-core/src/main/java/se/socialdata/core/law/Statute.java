package se.socialdata.core.law;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import se.socialdata.core.time.DateInterval;

/**
 * A statute, regulation or other document that rules cite (författning).
 *
 * <p>{@code SoL (2001:453)} and {@code SoL (2025:400)} are two statutes. This class is immutable and thread-safe.
 */
public final class Statute {

    private final String abbreviation;
    private final String number;
    private final String titleSv;
    private final String titleEn;
    private final Optional<DateInterval> validity;

    private Statute(
            String abbreviation, String number, String titleSv, String titleEn, Optional<DateInterval> validity) {
        checkArgument(!abbreviation.isBlank(), "expected an abbreviation, got a blank one");
        this.abbreviation = abbreviation;
        this.number = number;
        this.titleSv = titleSv;
        this.titleEn = titleEn;
        this.validity = validity;
    }

    /**
     * A statute whose dates of validity are known.
     *
     * @param abbreviation the usual short name, for example {@code SoL}
     * @param number the number in its series, for example {@code 2025:400}; empty where the document has none
     * @param titleSv the Swedish title
     * @param titleEn the English title
     * @param validity the days on which it applies
     * @return the statute
     * @throws IllegalArgumentException if the abbreviation is blank
     */
    public static Statute of(
            String abbreviation, String number, String titleSv, String titleEn, DateInterval validity) {
        return new Statute(abbreviation, number, titleSv, titleEn, Optional.of(validity));
    }

    /**
     * A statute or document without stated dates of validity.
     *
     * @param abbreviation the usual short name
     * @param number the number in its series; empty where the document has none
     * @param titleSv the Swedish title
     * @param titleEn the English title
     * @return the statute
     * @throws IllegalArgumentException if the abbreviation is blank
     */
    public static Statute of(String abbreviation, String number, String titleSv, String titleEn) {
        return new Statute(abbreviation, number, titleSv, titleEn, Optional.empty());
    }

    /**
     * The usual short name, for example {@code LSS}.
     *
     * @return the abbreviation
     */
    public String getAbbreviation() {
        return abbreviation;
    }

    /**
     * The number in its series, for example {@code 1993:387}.
     *
     * @return the number, empty where the document has none
     */
    public String getNumber() {
        return number;
    }

    /**
     * The Swedish title.
     *
     * @return the title
     */
    public String getTitleSv() {
        return titleSv;
    }

    /**
     * The English title.
     *
     * @return the title
     */
    public String getTitleEn() {
        return titleEn;
    }

    /**
     * The days on which the statute applies.
     *
     * @return the interval, or empty where it is not stated
     */
    public Optional<DateInterval> getValidity() {
        return validity;
    }

    /**
     * Whether the statute applies on a day.
     *
     * @param day the day
     * @return true if the day lies within the validity, or no validity is stated
     */
    public boolean isInForceOn(LocalDate day) {
        return validity.map(interval -> interval.contains(day)).orElse(true);
    }

    /**
     * A provision of this statute.
     *
     * @param place the chapter and section as Swedish law writes it, for example {@code 34 kap. 1 §}
     * @return the provision
     * @throws IllegalArgumentException if the place is blank
     */
    public Provision section(String place) {
        return Provision.of(this, place);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Statute that
                && abbreviation.equals(that.abbreviation)
                && number.equals(that.number)
                && titleSv.equals(that.titleSv)
                && titleEn.equals(that.titleEn)
                && validity.equals(that.validity);
    }

    @Override
    public int hashCode() {
        return Objects.hash(abbreviation, number);
    }

    /**
     * The statute as cited, for example {@code SoL (2025:400)}.
     *
     * @return the citation
     */
    @Override
    public String toString() {
        return number.isEmpty() ? abbreviation : abbreviation + " (" + number + ")";
    }
}
