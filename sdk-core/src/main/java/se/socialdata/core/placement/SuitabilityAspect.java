package se.socialdata.core.placement;

import se.socialdata.core.term.CodedTerm;

/**
 * What whoever decides on admission checks the home against (lämplighetsbedömning före inskrivning).
 */
public enum SuitabilityAspect implements CodedTerm {
    /** Den enskildes behov. */
    NEED("behov", "need"),

    /** Den enskildes ålder. */
    AGE("ålder", "age"),

    /** Den enskildes utveckling. */
    DEVELOPMENT("utveckling", "development"),

    /** Den enskildes utbildning. */
    EDUCATION("utbildning", "education"),

    /** Personliga förhållanden i övrigt. */
    PERSONAL_CIRCUMSTANCES("personliga förhållanden i övrigt", "other personal circumstances");

    private final String termSv;
    private final String termEn;

    SuitabilityAspect(String termSv, String termEn) {
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
        return "Socialtjänstförordning (2025:468) 9 kap. 8 §";
    }
}
