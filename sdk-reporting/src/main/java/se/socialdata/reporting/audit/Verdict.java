package se.socialdata.reporting.audit;

import se.socialdata.core.term.CodedTerm;

/** What is known of a relation between printed numbers (bedömning). */
public enum Verdict implements CodedTerm {
    /** The printed numbers fulfil the relation as they stand, the result rounded as it is printed. */
    EXACT("stämmer exakt", "exact"),
    /** The printed numbers do not, but there are unrounded numbers that do and are printed so. */
    WITHIN_ROUNDING("stämmer inom avrundning", "within rounding"),
    /**
     * The parts do not add up in fixed prices, but do in the year of the price level, where every price index is one: they
     * may have been converted with different indices. It is a candidate for an explanation and no proof of it.
     */
    DEFLATOR_CANDIDATE("kan bero på olika prisindex", "may be due to different price indices"),
    /** No unrounded numbers that are printed so fulfil the relation. */
    INFEASIBLE("kan inte stämma", "infeasible"),
    /** An operand is missing or withheld, or is divided by and may be zero. */
    NOT_CHECKABLE("går inte att pröva", "not checkable");

    private final String termSv;
    private final String termEn;

    Verdict(String termSv, String termEn) {
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
        return "Interval arithmetic on printed numbers";
    }
}
