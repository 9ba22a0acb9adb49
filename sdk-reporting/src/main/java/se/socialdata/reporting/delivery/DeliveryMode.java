package se.socialdata.reporting.delivery;

import se.socialdata.core.term.CodedTerm;

/** Whether a delivery is meant to be handed in (skarp eller test). */
public enum DeliveryMode implements CodedTerm {
    /** For handing in. A person of the tax agency's test series is a warning. */
    LIVE("live", "skarp", "live"),

    /** A trial, marked as such in its file names. It takes persons of the tax agency's test series only, so that no real person ends up in a test system. */
    TEST("test", "test", "test");

    private final String code;
    private final String termSv;
    private final String termEn;

    DeliveryMode(String code, String termSv, String termEn) {
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
