package se.socialdata.core.law;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import se.socialdata.core.time.DateInterval;
import se.socialdata.core.time.DatedTable;
import se.socialdata.core.time.Segment;

/**
 * The provision that a duty or a right rests on (rättslig grund), resolved by date.
 *
 * <p>The duty to report decisions that have not been executed, for example, stands in {@code 16 kap. 6 f § SoL
 * (2001:453)} until and including 2025-06-30 and in {@code 34 kap. 1 § SoL (2025:400)} from 2025-07-01. A legal basis
 * is a value that is handed to whatever cites it, so whoever must cite differently builds another. This class is
 * immutable and thread-safe.
 */
public final class LegalBasis {

    private final DatedTable<Provision> provisions;

    private LegalBasis(DatedTable<Provision> provisions) {
        this.provisions = provisions;
    }

    /**
     * A basis that is the same on every day.
     *
     * @param name the duty or right that rests on it
     * @param provision the provision
     * @return the legal basis
     * @throws IllegalArgumentException if the name is blank
     */
    public static LegalBasis of(String name, Provision provision) {
        return of(name, ImmutableList.of(Segment.of(DateInterval.from(LocalDate.MIN), provision)));
    }

    /**
     * A basis that changes by date.
     *
     * @param name the duty or right that rests on it; error messages name it
     * @param provisions the provisions with the days on which each applies, in any order
     * @return the legal basis
     * @throws IllegalArgumentException if the name is blank, or there is no provision, or the provisions leave a day
     *     between them without one or have a day in common
     */
    public static LegalBasis of(String name, Iterable<Segment<Provision>> provisions) {
        return new LegalBasis(DatedTable.of(name, provisions));
    }

    /**
     * The duty or right that rests on this basis.
     *
     * @return the name
     */
    public String getName() {
        return provisions.getName();
    }

    /**
     * The provisions with the days on which each applies.
     *
     * @return the provisions by date
     */
    public DatedTable<Provision> getProvisions() {
        return provisions;
    }

    /**
     * The provision that applies on a day.
     *
     * @param date the day that the question concerns
     * @return the provision
     * @throws IllegalArgumentException if no provision is known for the day; the message names the duty and the day
     */
    public Provision on(LocalDate date) {
        return provisions.on(date);
    }

    /**
     * The provision that applies on a day, if one is known.
     *
     * @param date the day that the question concerns
     * @return the provision, or empty
     */
    public Optional<Provision> find(LocalDate date) {
        return provisions.find(date);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LegalBasis that && provisions.equals(that.provisions);
    }

    @Override
    public int hashCode() {
        return provisions.hashCode();
    }

    /**
     * The name and the provisions with their days.
     *
     * @return the text
     */
    @Override
    public String toString() {
        return provisions.toString();
    }
}
