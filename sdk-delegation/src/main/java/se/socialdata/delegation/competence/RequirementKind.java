package se.socialdata.delegation.competence;

import se.socialdata.core.term.CodedTerm;

/**
 * How a competence is held and shown (slag av kunskap), as the wording of a requirement says.
 *
 * <p>The first four stand in the order in which they are taught.
 */
public enum RequirementKind implements CodedTerm {

    /** Knowledge or understanding. */
    THEORETICAL("Teoretisk kunskap", "Theoretical knowledge"),

    /** Being able to do something. */
    PRACTICAL("Praktisk kunskap", "Practical knowledge"),

    /** Training, possibly on a number of occasions and together with somebody. */
    PRACTICAL_TRAINING("Praktisk träning", "Practical training"),

    /** Showing licensed staff how the measure is carried out. */
    DEMONSTRATION("Praktisk visning för legitimerad personal", "Demonstration to licensed staff"),

    /** Competence that concerns one patient and is shown for that patient; it goes with one of the other kinds. */
    PATIENT_SPECIFIC("Kunskap på patientspecifik nivå", "Patient-specific knowledge");

    private final String termSv;
    private final String termEn;

    RequirementKind(String termSv, String termEn) {
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
        return "Kompetenskrav för instruktion och delegering, Norrbotten 2026, Bilaga 1";
    }
}
