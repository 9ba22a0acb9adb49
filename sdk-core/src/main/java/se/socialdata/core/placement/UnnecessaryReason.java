package se.socialdata.core.placement;

import se.socialdata.core.term.CodedTerm;

/**
 * Why a health examination was judged unnecessary (skäl till att undersökningen är obehövlig).
 */
public enum UnnecessaryReason implements CodedTerm {
    /** Barnet har nyligen genomgått en undersökning. */
    RECENTLY_EXAMINED("nyligen undersökt", "recently examined"),

    /** Placeringen är mycket kortvarig. */
    VERY_SHORT("mycket kortvarig placering", "very short placement"),

    /** Annat skäl i det enskilda fallet. */
    OTHER("annat skäl", "another reason");

    private final String termSv;
    private final String termEn;

    UnnecessaryReason(String termSv, String termEn) {
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
        return "Lag (2017:209) om hälsoundersökning av barn och unga som vårdas utanför det egna hemmet, i Ds 2026:5 avsnitt 4.6";
    }
}
