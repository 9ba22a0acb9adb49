package se.socialdata.core.placement;

import se.socialdata.core.term.CodedTerm;

/**
 * Who made a decision (beslutsfattare), as far as LVU tells them apart.
 */
public enum DecisionMaker implements CodedTerm {
    /** Socialnämnden, or whoever it has delegated to. */
    BOARD("socialnämnden", "the social welfare board"),

    /** Nämndens ordförande eller annan förordnad ledamot, when the board's decision cannot be awaited. */
    CHAIR("ordföranden eller förordnad ledamot", "the chair or an appointed member"),

    /** Förvaltningsrätten, or the court that tries the case. */
    COURT("rätten", "the court");

    private final String termSv;
    private final String termEn;

    DecisionMaker(String termSv, String termEn) {
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
        return "LVU (1990:52) 6 och 27 §§";
    }
}
