package se.socialdata.reporting.assistance;

import se.socialdata.core.term.CodedTerm;

/**
 * Which obstacle to self-support an adult counts under who had several during the year (val av försörjningshinder). The
 * official table counts each adult once and does not say how.
 */
public enum ObstacleChoice implements CodedTerm {
    /** The group of most months; of several, the one of the latest month. */
    MOST_MONTHS("hindret under flest månader", "the obstacle of most months"),

    /** The group of the latest month with assistance. */
    LATEST_MONTH("hindret den senaste månaden", "the obstacle of the latest month");

    private final String termSv;
    private final String termEn;

    ObstacleChoice(String termSv, String termEn) {
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
        return "Socialdata SDK; Individ- och familjeomsorg, lägesrapport 2025, tabell 3 gives no rule";
    }
}
