package se.socialdata.delegation.decision;

import se.socialdata.core.term.CodedTerm;

/** Why a decision was revoked (skäl till återkallelse). */
public enum RevocationReason implements CodedTerm {
    /** The recipient's knowledge is no longer current. */
    KNOWLEDGE_NOT_CURRENT("Kunskaperna är inte aktuella", "Knowledge not current"),

    /** Something went wrong, or could have. */
    DEVIATION("Avvikelse eller vårdskada", "Deviation or care injury"),

    /** The task is no longer safe or needed for the patient. */
    PATIENT_CHANGED("Patientens tillstånd har ändrats", "The patient's condition has changed"),

    /** The unit does not do the task any longer. */
    ORGANISATION_CHANGED("Verksamheten har ändrats", "The activity has changed"),

    /** The recipient asked for it. */
    ON_REQUEST("På mottagarens begäran", "At the recipient's request"),

    /** Another reason. */
    OTHER("Annat skäl", "Other reason");

    private final String termSv;
    private final String termEn;

    RevocationReason(String termSv, String termEn) {
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
