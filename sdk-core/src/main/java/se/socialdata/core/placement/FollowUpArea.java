package se.socialdata.core.placement;

import se.socialdata.core.term.CodedTerm;

/**
 * What the board pays special attention to when it follows the care (vad som särskilt ska uppmärksammas).
 */
public enum FollowUpArea implements CodedTerm {
    /** Hälsa. */
    HEALTH("hälsa", "health"),

    /** Utveckling. */
    DEVELOPMENT("utveckling", "development"),

    /** Socialt beteende. */
    SOCIAL_BEHAVIOUR("socialt beteende", "social behaviour"),

    /** Skolgång. */
    SCHOOLING("skolgång", "schooling"),

    /** Relationer till anhöriga och andra närstående. */
    RELATIONS("relationer till anhöriga och närstående", "relations to relatives and close persons");

    private final String termSv;
    private final String termEn;

    FollowUpArea(String termSv, String termEn) {
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
        return "LVU (1990:52) 13 a § tredje stycket";
    }
}
