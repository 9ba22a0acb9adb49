package se.socialdata.core.grant;

import se.socialdata.core.term.CodedTerm;

/**
 * What an entry of the ledger of a fund is (post i fondens redovisning).
 */
public enum LedgerEntryKind implements CodedTerm {
    /** Ingående behållning. */
    OPENING("ingående behållning", "opening balance"),

    /** Ränta och annan avkastning. */
    INCOME("ränta och annan avkastning", "interest and other income"),

    /** Beviljade medel. */
    GRANT("beviljade medel", "granted money"),

    /** Återtagna medel. */
    RETURN("återtagna medel", "returned money"),

    /** Avgift. */
    FEE("avgift", "fee"),

    /** Rättelse. */
    CORRECTION("rättelse", "correction");

    private final String termSv;
    private final String termEn;

    LedgerEntryKind(String termSv, String termEn) {
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
        return "Socialnämnden i Luleå, Riktlinjer för hantering av arv efter Asta Svensson, SN 2009-12-17 § 184";
    }
}
