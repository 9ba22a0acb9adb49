package se.socialdata.core.home;

import se.socialdata.core.term.CodedTerm;

/**
 * Why a young person who is ready for discharge stays (skäl till att utskrivning inte sker).
 *
 * <p>The document names the commonest reason only.
 */
public enum NotDischargedReason implements CodedTerm {
    /** Kommunen saknar lämpligt alternativ. */
    NO_SUITABLE_ALTERNATIVE("kommunen saknar lämpligt alternativ", "the municipality has no suitable alternative"),

    /** Annat skäl. */
    OTHER("annat skäl", "other reason");

    private final String termSv;
    private final String termEn;

    NotDischargedReason(String termSv, String termEn) {
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
        return "Ds 2026:5, avsnitt 3.13";
    }
}
