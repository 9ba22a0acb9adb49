package se.socialdata.delegation.guide;

import se.socialdata.core.term.CodedTerm;

/**
 * A class of medicines as far as the guide asks for caution (läkemedelsgrupp).
 */
public enum DrugClass implements CodedTerm {

    /** Psychotropic medicines. */
    PSYCHOTROPIC("Psykofarmaka", "Psychotropic"),

    /** Neuroleptics, also called antipsychotics. */
    NEUROLEPTIC("Neuroleptika", "Neuroleptic"),

    /** Antibiotics. */
    ANTIBIOTIC("Antibiotika", "Antibiotic"),

    /** Any other medicine. */
    OTHER("Övriga läkemedel", "Other medicine");

    private final String termSv;
    private final String termEn;

    DrugClass(String termSv, String termEn) {
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
