package se.socialdata.core.placement;

import se.socialdata.core.term.CodedTerm;

/**
 * Who runs the home in which a child is placed (regi, ägarform).
 */
public enum ProviderOwnership implements CodedTerm {
    /** Kommunens egen regi. */
    MUNICIPAL("egen regi", "the municipality's own"),

    /** Kommunalt vårdbolag eller kommunförbund, that is publicly run by several. */
    PUBLIC_JOINT("kommunalt vårdbolag eller kommunförbund", "municipal company or federation"),

    /** Idéburen organisation. */
    NON_PROFIT("idéburen", "non-profit"),

    /** Privat bolag. */
    PRIVATE("privat", "private company"),

    /** Statlig: Statens institutionsstyrelse. */
    STATE("statlig", "state");

    private final String termSv;
    private final String termEn;

    ProviderOwnership(String termSv, String termEn) {
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
        return "Ds 2026:5, avsnitt 3.11-3.13 och 5";
    }
}
