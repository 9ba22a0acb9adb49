package se.socialdata.core.home;

import se.socialdata.core.term.CodedTerm;

/**
 * An animal in a home (djur), recorded so that it can be held against allergies.
 *
 * <p>The emergency services ask whether there are animals, to match against allergies; the codes are the SDK's
 * own.
 */
public enum Animal implements CodedTerm {
    /** Hund. */
    DOG("hund", "dog"),

    /** Katt. */
    CAT("katt", "cat"),

    /** Häst. */
    HORSE("häst", "horse"),

    /** Gnagare eller kanin. */
    RODENT_OR_RABBIT("gnagare eller kanin", "rodent or rabbit"),

    /** Fågel. */
    BIRD("fågel", "bird"),

    /** Annat djur. */
    OTHER("annat djur", "other animal");

    private final String termSv;
    private final String termEn;

    Animal(String termSv, String termEn) {
        this.termSv = termSv;
        this.termEn = termEn;
    }

    @Override
    public String getCode() {
        return name();
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
        return "Ds 2026:5, avsnitt 8.2";
    }
}
