package se.socialdata.core.assistance;

import se.socialdata.core.term.CodedTerm;

/** Whether a household with assistance in a month is new, returning or continuing (nytt, återkommande, fortsatt). */
public enum AssistanceStanding implements CodedTerm {
    /** Nytt: no earlier month with assistance is known. */
    NEW("nytt hushåll", "new household"),

    /** Återkommande: there was assistance earlier, but not in the months before that the caller asks about. */
    RETURNING("återkommande hushåll", "returning household"),

    /** Fortsatt: there was assistance in the months before. */
    CONTINUING("fortsatt hushåll", "continuing household");

    private final String termSv;
    private final String termEn;

    AssistanceStanding(String termSv, String termEn) {
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
        return "Socialdata SDK; the official statistics name no such groups";
    }
}
