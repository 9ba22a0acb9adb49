package se.socialdata.core.home;

import se.socialdata.core.term.CodedTerm;

/**
 * What a family home has done about an entry on it in a register (insyn, bemötande, rättelse, överklagande).
 */
public enum StatementKind implements CodedTerm {
    /** Hemmet har tagit del av uppgifterna. */
    INSIGHT("insyn", "insight"),

    /** Hemmet har bemött uppgifterna. */
    REPLY("bemötande", "reply"),

    /** Hemmet har begärt rättelse. */
    CORRECTION("begäran om rättelse", "request of correction"),

    /** Hemmet har överklagat. */
    APPEAL("överklagande", "appeal");

    private final String termSv;
    private final String termEn;

    StatementKind(String termSv, String termEn) {
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
        return "Ds 2026:5, avsnitt 6.1.3";
    }
}
