package se.socialdata.delegation.decision;

import se.socialdata.core.term.CodedTerm;

/** The state of a delegation decision on a day (delegeringsbeslutets status). */
public enum DelegationState implements CodedTerm {
    /** The decision is made, and its first day has not come. */
    NOT_YET_VALID("Ännu inte giltigt", "Not yet valid"),

    /** The decision applies, and it has been followed up in time. */
    IN_FORCE("Gäller", "In force"),

    /** The decision applies, and a follow-up should have been made by the day before. */
    FOLLOW_UP_OVERDUE("Gäller, uppföljning försenad", "In force, follow-up overdue"),

    /** The period of validity is over; the documentation is in retention. */
    EXPIRED("Upphört, giltighetstiden ute", "Expired"),

    /** The decision is revoked; the documentation is in retention. */
    REVOKED("Återkallat", "Revoked"),

    /** The decision ended in another way, for example as the recipient left; the documentation is in retention. */
    ENDED("Avslutat", "Ended"),

    /** The time for which the documentation must be kept is over. */
    MAY_BE_DELETED("Får gallras", "May be deleted");

    private final String termSv;
    private final String termEn;

    DelegationState(String termSv, String termEn) {
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

    /**
     * Whether the decision applies.
     *
     * @return true if tasks may be done under it, also when a follow-up is overdue
     */
    public boolean isInForce() {
        return this == IN_FORCE || this == FOLLOW_UP_OVERDUE;
    }

    /**
     * Whether the decision has ceased to apply and its documentation must still be kept (bevaras).
     *
     * @return true for the three years after it ceased
     */
    public boolean isInRetention() {
        return this == EXPIRED || this == REVOKED || this == ENDED;
    }
}
