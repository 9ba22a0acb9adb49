package se.socialdata.core.barnahus;

import se.socialdata.core.term.CodedTerm;

/**
 * Situations that make a child's right to information hard to meet (särskilt utmanande situationer).
 */
public enum ChallengingSituation implements CodedTerm {
    /** Vårdnadshavarens intressen sammanfaller inte med barnets. */
    GUARDIAN_INTEREST_CONFLICT(
            "intressekonflikt med vårdnadshavare",
            "conflict of interest with a guardian",
            "Barnets väg genom barnahus (2020), avsnitt 2.5"),

    /** Vårdnadshavarens omsorgsförmåga är nedsatt. */
    REDUCED_CARE_CAPACITY(
            "nedsatt omsorgsförmåga", "reduced caring capacity", "Barnets väg genom barnahus (2020), avsnitt 2.5"),

    /** Barnet har inte nått tillräcklig beslutsmognad. */
    INSUFFICIENT_MATURITY(
            "otillräcklig beslutsmognad",
            "not mature enough to decide",
            "Barnets väg genom barnahus (2020), avsnitt 2.5"),

    /** Underlag saknas för att bedöma beslutsmognaden. */
    NO_BASIS_FOR_MATURITY(
            "underlag om mognad saknas",
            "no basis to assess maturity",
            "Barnets väg genom barnahus (2020), avsnitt 2.5"),

    /** Informationen kan påverka barnets motivation att delta i brottsutredningen. */
    INFORMATION_MAY_REDUCE_MOTIVATION(
            "information kan minska motivationen",
            "information may reduce the motivation",
            "Barnets väg genom barnahus (2020), avsnitt 2.5");

    private final String termSv;
    private final String termEn;
    private final String source;

    ChallengingSituation(String termSv, String termEn, String source) {
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
