package se.socialdata.delegation.decision;

import se.socialdata.core.term.CodedTerm;

/**
 * What a delegation decision must state (uppgifter i delegeringsbeslut): the seven items of HSLF-FS 2017:37 9 kap. 7 §, in
 * that order.
 */
public enum DecisionItem implements CodedTerm {
    /** Vilken eller vilka uppgifter som delegeringen avser. */
    TASKS("uppgifter", "tasks"),

    /** För vilken verksamhet som delegeringsbeslutet gäller. */
    UNIT("verksamhet", "unit"),

    /** Vem som delegerat uppgiften. */
    DELEGATOR("vem som delegerat", "delegator"),

    /** Till vem uppgiften delegerats. */
    RECIPIENT("till vem", "recipient"),

    /** När delegeringsbeslutet ska följas upp. */
    FOLLOW_UP_DATE("när beslutet ska följas upp", "follow-up date"),

    /** Delegeringsbeslutets giltighetstid. */
    VALIDITY("giltighetstid", "period of validity"),

    /** Datum då beslutet fattades. */
    DECISION_DATE("beslutsdatum", "date of decision");

    private final String termSv;
    private final String termEn;

    DecisionItem(String termSv, String termEn) {
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
        return "HSLF-FS 2017:37 9 kap. 7 §";
    }
}
