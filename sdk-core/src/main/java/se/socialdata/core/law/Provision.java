package se.socialdata.core.law;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * A place in a statute that a rule or a report cites (lagrum).
 *
 * @param statute the statute
 * @param place the chapter and section as Swedish law writes it, for example {@code 34 kap. 1 §}
 */
public record Provision(Statute statute, String place) {

    /**
     * Checks the place.
     *
     * @param statute the statute
     * @param place the chapter and section
     * @throws IllegalArgumentException if the place is blank
     */
    public Provision {
        checkArgument(!place.isBlank(), "expected a chapter and section, got a blank one");
    }

    /**
     * A place in a statute.
     *
     * @param statute the statute
     * @param place the chapter and section
     * @return the provision
     * @throws IllegalArgumentException if the place is blank
     */
    public static Provision of(Statute statute, String place) {
        return new Provision(statute, place);
    }

    /**
     * The provision as Swedish law cites it, for example {@code 34 kap. 1 § SoL (2025:400)}.
     *
     * @return the citation
     */
    @Override
    public String toString() {
        return place + " " + statute;
    }
}
