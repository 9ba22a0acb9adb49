package se.socialdata.core.placement;

import se.socialdata.core.term.CodedTerm;

/**
 * How the board follows the care (sätt att följa vården).
 */
public enum FollowUpMeans implements CodedTerm {
    /** Personligt besök i det hem där den unge vistas. */
    VISIT("besök i hemmet", "visit to the home", "LVU (1990:52) 13 a §"),

    /** Enskilt samtal med den unge. */
    PRIVATE_TALK("enskilt samtal", "private talk with the child", "LVU (1990:52) 13 a §"),

    /** Samtal med den eller dem som tagit emot den unge. */
    TALK_WITH_HOME("samtal med hemmet", "talk with the home", "LVU (1990:52) 13 a §"),

    /** Samtal med vårdnadshavarna. */
    TALK_WITH_GUARDIANS("samtal med vårdnadshavarna", "talk with the guardians", "LVU (1990:52) 13 a §"),

    /** Uppföljningstillfälle då vård- och genomförandeplan utvärderas. */
    PLAN_EVALUATION("utvärdering av planerna", "evaluation of the plans", "Ds 2026:5, avsnitt 4.1.5");

    private final String termSv;
    private final String termEn;
    private final String source;

    FollowUpMeans(String termSv, String termEn, String source) {
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
