package se.socialdata.core.barnahus;

import se.socialdata.core.term.CodedTerm;

/**
 * The authorities and others that meet a child in a Barnahus, each under its own secrecy (samverkande
 * myndigheter).
 */
public enum BarnahusAuthority implements CodedTerm {
    /** Socialtjänsten, som föreslås föra loggen i barnavårdsutredningen. */
    SOCIAL_SERVICES("Socialtjänsten", "Social services", "Barnets väg genom barnahus (2020), avsnitt 5.4.5"),

    /** Polisen. */
    POLICE("Polisen", "Police", "Barnets väg genom barnahus (2020), avsnitt 5.5.1"),

    /** Åklagarmyndigheten. */
    PROSECUTION_AUTHORITY(
            "Åklagarmyndigheten", "Prosecution Authority", "Barnets väg genom barnahus (2020), avsnitt 5.5.1"),

    /** Domstolen. */
    COURT("Domstolen", "Court", "Barnets väg genom barnahus (2020), avsnitt 4.1"),

    /** Barn- och ungdomspsykiatrin (BUP). */
    CHILD_PSYCHIATRY("BUP", "Child and adolescent psychiatry", "Barnets väg genom barnahus (2020), avsnitt 5.5.1"),

    /** Annan enhet som erbjuder behandling, även en privat psykoterapeut. */
    OTHER_TREATMENT_UNIT(
            "Annan enhet som erbjuder behandling",
            "Another unit that offers treatment",
            "Barnets väg genom barnahus (2020), avsnitt 5.5.1"),

    /** Hälso- och sjukvården i övrigt, till exempel för en medicinsk undersökning. */
    HEALTH_CARE("Hälso- och sjukvården", "Health care", "Barnets väg genom barnahus (2020), avsnitt 2.4"),

    /** Skola, förskola eller fritidshem. */
    SCHOOL(
            "Skola, förskola eller fritidshem",
            "School, preschool or leisure centre",
            "Barnets väg genom barnahus (2020), avsnitt 5.5.1");

    private final String termSv;
    private final String termEn;
    private final String source;

    BarnahusAuthority(String termSv, String termEn, String source) {
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
