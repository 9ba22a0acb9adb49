package se.socialdata.delegation.check;

import se.socialdata.core.term.CodedTerm;

/** What a task is judged for (ändamål). */
public enum Purpose implements CodedTerm {
    /** To delegate it by a decision. */
    DELEGATE("Delegera", "Delegate"),

    /** To hand it over by a documented instruction. */
    INSTRUCT("Instruera", "Instruct"),

    /** To do it. */
    PERFORM("Utföra", "Perform");

    private final String termSv;
    private final String termEn;

    Purpose(String termSv, String termEn) {
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
