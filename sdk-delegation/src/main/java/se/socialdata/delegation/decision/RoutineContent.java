package se.socialdata.delegation.decision;

import se.socialdata.core.term.CodedTerm;

/** What a routine for delegation states (rutinens innehåll). */
public enum RoutineContent implements CodedTerm {
    /** In which situations and on what conditions delegating is compatible with good and safe care. */
    SITUATIONS("Situationer och förutsättningar", "Situations and conditions"),

    /** What the recipient must know and be able to do. */
    COMPETENCE("Kunskap och kompetens", "Knowledge and competence"),

    /** How decisions are followed up, at least once a year. */
    FOLLOW_UP("Hur uppföljning sker", "How decisions are followed up"),

    /** When a decision is reconsidered. */
    RECONSIDERATION("När beslut omprövas", "When decisions are reconsidered");

    private final String termSv;
    private final String termEn;

    RoutineContent(String termSv, String termEn) {
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
        return "Riktlinjer för delegering, Norrbotten 2026";
    }
}
