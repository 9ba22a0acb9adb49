package se.socialdata.core.placement;

import se.socialdata.core.term.CodedTerm;

/**
 * The areas of the health examination of a placed child (områden i hälsoundersökningen).
 */
public enum HealthArea implements CodedTerm {
    /** Fysisk hälsa. */
    PHYSICAL("fysisk hälsa", "physical health"),

    /** Psykisk hälsa. */
    MENTAL("psykisk hälsa", "mental health"),

    /** Oral hälsa. */
    ORAL("oral hälsa", "oral health");

    private final String termSv;
    private final String termEn;

    HealthArea(String termSv, String termEn) {
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
        return "Socialstyrelsens föreskrifter om hälsoundersökningar av barn och unga som vårdas utanför det egna hemmet, i Ds 2026:5 avsnitt 4.6";
    }
}
