package se.socialdata.core.barnahus;

import se.socialdata.core.term.CodedTerm;

/** What opens another authority's entries in a log to a reader (grund för utlämnande). */
public enum PermissionGround implements CodedTerm {
    /** Samtycke från den som sekretessen skyddar. */
    CONSENT("samtycke", "consent", "Offentlighets- och sekretesslagen (2009:400) 10 kap. 1 § och 12 kap. 2 §"),

    /** Sekretessbrytande bestämmelse. */
    SECRECY_BREAKING_PROVISION(
            "sekretessbrytande bestämmelse",
            "secrecy-breaking provision",
            "Offentlighets- och sekretesslagen (2009:400) 10 kap., Barnets väg genom barnahus (2020), avsnitt 5.4.5");

    private final String termSv;
    private final String termEn;
    private final String source;

    PermissionGround(String termSv, String termEn, String source) {
        this.termSv = termSv;
        this.termEn = termEn;
        this.source = source;
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
        return source;
    }
}
