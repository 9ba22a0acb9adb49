package se.socialdata.delegation.check;

import se.socialdata.core.term.CodedTerm;

/** The answer to whether a task may be handed over or done (svar). */
public enum Answer implements CodedTerm {
    /** Yes; there may be warnings. */
    YES("Ja", "Yes"),

    /** No; the findings say why. */
    NO("Nej", "No"),

    /** Nothing speaks against it, but a fact is missing; the findings name it. */
    UNDETERMINED("Kan inte avgöras", "Undetermined"),

    /** It is the patient's self-care, for which there is neither delegation nor instruction. */
    SELF_CARE("Egenvård", "Self-care");

    private final String termSv;
    private final String termEn;

    Answer(String termSv, String termEn) {
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
