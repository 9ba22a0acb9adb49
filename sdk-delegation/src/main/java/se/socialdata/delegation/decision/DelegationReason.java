package se.socialdata.delegation.decision;

import se.socialdata.core.term.CodedTerm;

/** Why a task was delegated (skäl till delegering). */
public enum DelegationReason implements CodedTerm {
    /** Delegating serves the patient, for example by fewer people around the patient. */
    PATIENT_BENEFIT("Patientens behov och trygghet", "The patient's needs and security"),

    /** The patient meets the same staff. */
    CONTINUITY("Kontinuitet", "Continuity"),

    /** The task is done together with other help. */
    COORDINATION("Samordning av insatser", "Coordination of interventions"),

    /** There is too little licensed staff, for which delegation is not meant. */
    STAFF_SHORTAGE("Brist på personal", "Staff shortage"),

    /** It costs less, for which delegation is not meant. */
    ECONOMIC("Ekonomiska skäl", "Economic reasons"),

    /** Another reason. */
    OTHER("Annat skäl", "Other reason");

    private final String termSv;
    private final String termEn;

    DelegationReason(String termSv, String termEn) {
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
     * Whether delegation is meant for this reason.
     *
     * <p>Source: Riktlinjer för delegering, Norrbotten 2026, "Ansvar och genomförande".
     *
     * @return false for shortage of staff and for economic reasons
     */
    public boolean isAcceptable() {
        return this != STAFF_SHORTAGE && this != ECONOMIC;
    }
}
