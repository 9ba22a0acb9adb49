package se.socialdata.core.matching;

import se.socialdata.core.term.CodedTerm;

/**
 * Whether a home can be considered for a child (matchningens utfall).
 */
public enum MatchStatus implements CodedTerm {
    /** Uppfyller kraven: every required factor is met, or is not relevant. */
    FITS("uppfyller kraven", "fits"),

    /** Måste frågas: nothing required is unmet, but something required is not known. */
    TO_BE_ASKED("måste frågas", "to be asked"),

    /** Utesluten: a required factor is unmet. */
    EXCLUDED("utesluten", "excluded");

    private final String termSv;
    private final String termEn;

    MatchStatus(String termSv, String termEn) {
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
        return "Socialdata SDK";
    }
}
