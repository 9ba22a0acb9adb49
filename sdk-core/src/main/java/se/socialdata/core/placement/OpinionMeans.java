package se.socialdata.core.placement;

import se.socialdata.core.term.CodedTerm;

/**
 * How a child's opinion reached social services (hur barnets åsikt inhämtats).
 */
public enum OpinionMeans implements CodedTerm {
    /** Enskilt samtal. */
    PRIVATE_TALK("enskilt samtal", "private talk"),

    /** Personligt besök. */
    VISIT("personligt besök", "visit"),

    /** Observation vid hembesök, for a child that does not speak yet. */
    OBSERVATION("observation vid hembesök", "observation at a visit"),

    /** Sms. */
    MESSAGE("sms", "text message"),

    /** Telefon. */
    TELEPHONE("telefon", "telephone"),

    /** Digitalt möte. */
    DIGITAL_MEETING("digitalt möte", "digital meeting"),

    /** Via föräldrarna. */
    VIA_PARENTS("via föräldrarna", "through the parents"),

    /** Via hemmet. */
    VIA_HOME("via hemmet", "through the home"),

    /** Via skolan. */
    VIA_SCHOOL("via skolan", "through the school");

    private final String termSv;
    private final String termEn;

    OpinionMeans(String termSv, String termEn) {
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
        return "Ds 2026:5, avsnitt 4.1";
    }
}
