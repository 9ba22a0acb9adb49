package se.socialdata.core.assistance;

import se.socialdata.core.term.CodedTerm;

/** The parts that economic assistance consists of (ekonomiskt bistånd: försörjningsstöd och livsföring i övrigt). */
public enum ComponentGroup implements CodedTerm {
    /** Riksnormen: amounts that the government sets each year, the same in the whole country. */
    NORM("riksnorm", "national norm", true),

    /** Skäliga kostnader utanför riksnormen: actual costs as far as they are reasonable; there is no national ceiling. */
    REASONABLE_COST("skälig kostnad utanför riksnormen", "reasonable cost beside the norm", true),

    /** Livsföring i övrigt: needs that are occasional. */
    OTHER_NEEDS("livsföring i övrigt", "other needs of life", false);

    private final String termSv;
    private final String termEn;
    private final boolean livelihoodSupport;

    ComponentGroup(String termSv, String termEn, boolean livelihoodSupport) {
        this.termSv = termSv;
        this.termEn = termEn;
        this.livelihoodSupport = livelihoodSupport;
    }

    /**
     * Whether the part is livelihood support (försörjningsstöd), as against other needs of life.
     *
     * @return true for the norm and the reasonable costs beside it
     */
    public boolean isLivelihoodSupport() {
        return livelihoodSupport;
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
        return "SoL (2025:400) 12 kap. 7 §; Individ- och familjeomsorg, lägesrapport 2019, figur 9";
    }
}
