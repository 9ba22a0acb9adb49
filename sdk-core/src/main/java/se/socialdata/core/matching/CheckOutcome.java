package se.socialdata.core.matching;

import se.socialdata.core.rule.Truth;
import se.socialdata.core.term.CodedTerm;

/**
 * How a home stands to a child's need in one factor (utfall av en kontroll).
 */
public enum CheckOutcome implements CodedTerm {
    /** Tillgodosett. */
    MET("tillgodosett", "met"),

    /** Inte tillgodosett. */
    UNMET("inte tillgodosett", "unmet"),

    /** Inte känt: a fact is missing, and the check says what to ask. It never counts as met. */
    UNKNOWN("inte känt", "unknown"),

    /** För nämnden att bedöma: a fact that never decides by itself. */
    FOR_THE_BOARD("för nämnden att bedöma", "for the board to judge"),

    /** Inte aktuellt för barnet eller hemmet. */
    NOT_RELEVANT("inte aktuellt", "not relevant");

    private final String termSv;
    private final String termEn;

    CheckOutcome(String termSv, String termEn) {
        this.termSv = termSv;
        this.termEn = termEn;
    }

    /** The outcome of a statement that holds, does not, or is not known. */
    static CheckOutcome of(Truth truth) {
        return switch (truth) {
            case TRUE -> MET;
            case FALSE -> UNMET;
            case UNKNOWN -> UNKNOWN;
        };
    }

    static CheckOutcome of(boolean holds) {
        return holds ? MET : UNMET;
    }

    /** How the outcome orders homes: met or not relevant first, then what is not known or for the board, then unmet. */
    int getRank() {
        return switch (this) {
            case MET, NOT_RELEVANT -> 0;
            case UNKNOWN, FOR_THE_BOARD -> 1;
            case UNMET -> 2;
        };
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
