package se.socialdata.core.placement;

import se.socialdata.core.term.CodedTerm;

/**
 * Who talks with the child for social services (funktion som lämnar information).
 */
public enum ChildContact implements CodedTerm {
    /** Socialsekreterare. */
    SOCIAL_SECRETARY("socialsekreterare", "social secretary"),

    /** Barnsekreterare. */
    CHILD_SECRETARY("barnsekreterare", "child secretary"),

    /** Familjehemssekreterare. */
    FAMILY_HOME_SECRETARY("familjehemssekreterare", "family-home secretary"),

    /** Annan. */
    OTHER("annan", "other");

    private final String termSv;
    private final String termEn;

    ChildContact(String termSv, String termEn) {
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
        return "Ds 2026:5, avsnitt 3 och 4.1";
    }
}
