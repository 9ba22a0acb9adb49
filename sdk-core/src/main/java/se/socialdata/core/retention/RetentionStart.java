package se.socialdata.core.retention;

import se.socialdata.core.term.CodedTerm;

/**
 * From what the years of retention are counted (gallringsfristens början). The sources differ, so the caller
 * chooses.
 */
public enum RetentionStart implements CodedTerm {
    /** Sista anteckningen i akten. */
    LAST_ENTRY("sista anteckningen i akten", "the last entry in the file", "SoL (2001:453) 12 kap. 1 § första stycket"),

    /** De förhållanden som uppgifterna avser har upphört, för uppgifter i en sammanställning. */
    CIRCUMSTANCES_ENDED(
            "förhållandena har upphört", "the circumstances have ended", "SoL (2001:453) 12 kap. 1 § andra stycket"),

    /** Ärendet är avslutat; så räknar en del rutiner. */
    CASE_CLOSED("ärendet är avslutat", "the case is closed", "Barnets väg genom barnahus (2020), avsnitt 5.4.6");

    private final String termSv;
    private final String termEn;
    private final String source;

    RetentionStart(String termSv, String termEn, String source) {
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
