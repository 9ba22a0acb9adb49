package se.socialdata.reporting.delivery;

import se.socialdata.core.term.CodedTerm;

/** How well a layout is known (layoutens status). */
public enum LayoutStatus implements CodedTerm {
    /** Order, form and code lists are taken from the authority's own description, and a delivery has been tried against it. */
    VERIFIED("verified", "verifierad", "verified"),

    /** Some of the fields, their order, their form or their code lists are not known. */
    PARTIAL("partial", "delvis känd", "partly known"),

    /** Only that the delivery exists is known; the fields are the caller's or ours. */
    UNKNOWN("unknown", "okänd", "unknown");

    private final String code;
    private final String termSv;
    private final String termEn;

    LayoutStatus(String code, String termSv, String termEn) {
        this.code = code;
        this.termSv = termSv;
        this.termEn = termEn;
    }

    @Override
    public String getCode() {
        return code;
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
        return "Socialdata SDK";
    }
}
