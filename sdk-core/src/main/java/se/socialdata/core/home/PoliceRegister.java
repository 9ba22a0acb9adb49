package se.socialdata.core.home;

import se.socialdata.core.term.CodedTerm;

/** A register of the police from which extracts are obtained (polisregister). */
public enum PoliceRegister implements CodedTerm {
    /** Belastningsregistret. */
    CRIMINAL_RECORDS("belastningsregistret", "criminal records"),

    /** Misstankeregistret. */
    SUSPICIONS("misstankeregistret", "register of suspicions");

    private final String termSv;
    private final String termEn;

    PoliceRegister(String termSv, String termEn) {
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
        return "Socialtjänstförordning (2025:468) 3 kap. 3 §";
    }
}
