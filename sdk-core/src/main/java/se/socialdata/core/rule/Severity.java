package se.socialdata.core.rule;

import se.socialdata.core.term.CodedTerm;

/** How grave it is that a rule does not hold (allvarlighetsgrad). */
public enum Severity implements CodedTerm {
    /** Fel: what the source requires has not been done. */
    ERROR("error", "fel", "error", "What the source requires has not been done."),

    /** Varning: deserves attention, without breaking a binding rule. */
    WARNING("warning", "varning", "warning", "Deserves attention, without breaking a binding rule."),

    /** Upplysning: worth knowing. */
    INFORMATION("information", "upplysning", "information", "Worth knowing; nothing needs to be done.");

    private final String code;
    private final String termSv;
    private final String termEn;
    private final String description;

    Severity(String code, String termSv, String termEn, String description) {
        this.code = code;
        this.termSv = termSv;
        this.termEn = termEn;
        this.description = description;
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
    public String getDescription() {
        return description;
    }

    @Override
    public String getSource() {
        return "Socialdata SDK";
    }
}
