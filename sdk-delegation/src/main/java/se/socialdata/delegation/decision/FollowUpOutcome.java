package se.socialdata.delegation.decision;

import se.socialdata.core.term.CodedTerm;

/** What came of a follow-up (utfall av uppföljning). */
public enum FollowUpOutcome implements CodedTerm {
    /** The decision stands. */
    CONTINUES("Delegeringen fortsätter", "The delegation continues"),

    /** The decision is to be reconsidered (omprövning); until then it stands. */
    RECONSIDERED("Delegeringen omprövas", "The delegation is reconsidered"),

    /** The decision is revoked, which is recorded as a revocation too. */
    REVOKED("Delegeringen återkallas", "The delegation is revoked");

    private final String termSv;
    private final String termEn;

    FollowUpOutcome(String termSv, String termEn) {
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
