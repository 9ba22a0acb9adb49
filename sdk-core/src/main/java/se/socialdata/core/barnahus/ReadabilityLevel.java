package se.socialdata.core.barnahus;

import se.socialdata.core.term.CodedTerm;

/** How hard a text is to read, by its LIX (läsbarhetsindex, svårighetsgrad). */
public enum ReadabilityLevel implements CodedTerm {
    /** LIX under 30, as in books for children. */
    VERY_EASY("mycket lätt", "very easy", 0),

    /** LIX from 30 to under 40, as in fiction and popular magazines. */
    EASY("lätt", "easy", 30),

    /** LIX from 40 to under 50, as in ordinary newspaper text. */
    MEDIUM("medelsvår", "medium", 40),

    /** LIX from 50 to under 60, as in official texts. */
    HARD("svår", "hard", 50),

    /** LIX of 60 or more, as in bureaucratic language. */
    VERY_HARD("mycket svår", "very hard", 60);

    private final String termSv;
    private final String termEn;
    private final int lowestLix;

    ReadabilityLevel(String termSv, String termEn, int lowestLix) {
        this.termSv = termSv;
        this.termEn = termEn;
        this.lowestLix = lowestLix;
    }

    /**
     * The lowest LIX of the level.
     *
     * @return the lowest LIX, inclusive
     */
    public int getLowestLix() {
        return lowestLix;
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
        return "C.H. Björnsson, Läsbarhet (1968)";
    }
}
