package se.socialdata.core.placement;

import se.socialdata.core.term.CodedTerm;

/**
 * Who decided that a child was admitted (beslut om inskrivning).
 */
public enum AdmissionDecisionMaker implements CodedTerm {
    /** Föreståndaren, which is the main rule. */
    MANAGER("föreståndaren", "the manager"),

    /** Annan ordning that the municipality or the provider has decided and told the inspectorate. */
    OTHER_ORDER("annan beslutad ordning", "another decided order"),

    /** Statens institutionsstyrelse, for its own homes. */
    SIS("Statens institutionsstyrelse", "the National Board of Institutional Care"),

    /** Någon annan. */
    OTHER("någon annan", "somebody else");

    private final String termSv;
    private final String termEn;

    AdmissionDecisionMaker(String termSv, String termEn) {
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
        return "Socialtjänstförordning (2025:468) 9 kap. 4-5 §§";
    }
}
