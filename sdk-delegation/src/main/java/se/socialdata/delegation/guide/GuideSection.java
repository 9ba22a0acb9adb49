package se.socialdata.delegation.guide;

import se.socialdata.core.term.CodedTerm;

/**
 * A section of the delegation guide (avsnitt), as headed in print.
 *
 * <p>Pages headed "forts." belong to the section that they continue.
 */
public enum GuideSection implements CodedTerm {

    /** Assistive devices and the assessments of licensed staff. */
    FORSKRIVNING_HJALPMEDEL(
            "Förskrivning, utprovning och anpassning av hjälpmedel",
            "Prescription, fitting and adaptation of assistive devices"),

    /** Observation and assessment; the printed page also holds the first three rows on drugs. */
    SPECIFIKT_HALSOTILLSTAND("Specifikt hälsotillstånd", "Specific health condition"),

    /** Preparing, administering and handing over medicines. */
    LAKEMEDELSHANTERING("Läkemedelshantering", "Medicines management"),

    /** Catheters and stomas. */
    KATETER_STOMI("Kateter- och stomivård", "Catheter and stoma care"),

    /** Samples and vital signs. */
    PROVTAGNING("Provtagning", "Sampling"),

    /** Prevention of contractures and pressure ulcers, preparation before examinations. */
    FOREBYGGANDE("Förebyggande och förberedelser", "Prevention and preparation"),

    /** Airways, wounds, compression and rehabilitation. */
    BEHANDLING("Behandling", "Treatment"),

    /** Feeding tubes and feeding. */
    NUTRITION("Nutrition", "Nutrition"),

    /** Measures after a death. */
    DODSFALL("Dödsfall", "Deaths");

    private final String termSv;
    private final String termEn;

    GuideSection(String termSv, String termEn) {
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
        return "Delegeringsguide, Norrbotten 2026, Bilaga 2";
    }
}
