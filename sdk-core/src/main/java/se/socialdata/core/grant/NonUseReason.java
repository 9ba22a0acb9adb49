package se.socialdata.core.grant;

import se.socialdata.core.term.CodedTerm;

/**
 * Why granted money was not used (skäl till att medel inte använts).
 */
public enum NonUseReason implements CodedTerm {
    /** Personalbrist. */
    STAFF_SHORTAGE("personalbrist", "shortage of staff"),

    /** Byte av personal. */
    STAFF_CHANGE("byte av personal", "change of staff"),

    /** Försiktighet. */
    CAUTION("försiktighet", "caution"),

    /** Fakturan har inte kommit in. */
    INVOICE_NOT_RECEIVED("fakturan har inte kommit in", "the invoice has not been received");

    private final String termSv;
    private final String termEn;

    NonUseReason(String termSv, String termEn) {
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
        return "Socialförvaltningen i Luleå, Återrapportering av beviljade medel ur Asta Svenssons arv 2025";
    }
}
