package se.socialdata.core.assistance;

import se.socialdata.core.term.CodedTerm;

/** The obstacles to self-support as the official tables group them (grupperade försörjningshinder), in the order of the table. */
public enum ObstacleGroup implements CodedTerm {

    /** Arbetslös. */
    UNEMPLOYED("Arbetslös", "Unemployed"),

    /** Arbetslös med etableringsersättning. */
    UNEMPLOYED_WITH_ESTABLISHMENT_BENEFIT(
            "Arbetslös med etableringsersättning", "Unemployed with establishment benefit"),

    /** Sjukskriven med läkarintyg. */
    SICK_LEAVE_WITH_CERTIFICATE("Sjukskriven med läkarintyg", "Sick leave with certificate"),

    /** Sjuk- eller aktivitetsersättning. */
    SICKNESS_OR_ACTIVITY_COMPENSATION("Sjuk- eller aktivitetsersättning", "Sickness or activity compensation"),

    /** Pension eller äldreförsörjningsstöd. */
    PENSION_OR_ELDERLY_SUPPORT("Pension eller äldreförsörjningsstöd", "Pension or maintenance support for the elderly"),

    /** Arbetshinder, sociala skäl. */
    WORK_OBSTACLE_SOCIAL("Arbetshinder, sociala skäl", "Unable to work for social reasons"),

    /** Ensamkommande ungdom (18–20, gymnasiestuderande). */
    UNACCOMPANIED_YOUTH_18_20(
            "Ensamkommande ungdom (18–20, gymnasiestuderande)",
            "Unaccompanied young person (18-20, in upper secondary school)"),

    /** Föräldraledig. */
    PARENTAL_LEAVE("Föräldraledig", "Parental leave"),

    /** Arbetar deltid, ofrivilligt. */
    PART_TIME_INVOLUNTARY("Arbetar deltid, ofrivilligt", "Works part-time, involuntarily"),

    /** Arbetar heltid. */
    FULL_TIME("Arbetar heltid", "Works full-time"),

    /** Utan försörjningshinder. */
    NO_OBSTACLE("Utan försörjningshinder", "Without obstacle to self-support"),

    /** Uppgift saknas. */
    MISSING("Uppgift saknas", "Not stated"),

    /** Annat försörjningshinder, a group of the years until 2016. */
    OTHER("Annat försörjningshinder", "Other obstacle");

    private final String termSv;
    private final String termEn;

    ObstacleGroup(String termSv, String termEn) {
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
        return "Individ- och familjeomsorg, lägesrapport 2025, tabell 3; Socialstyrelsens statistikdatabas";
    }
}
