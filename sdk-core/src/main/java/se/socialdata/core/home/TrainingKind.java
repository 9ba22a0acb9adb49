package se.socialdata.core.home;

import se.socialdata.core.term.CodedTerm;

/** A course for family homes (utbildning). */
public enum TrainingKind implements CodedTerm {
    /** Ett hem att växa i: grundutbildningen. */
    A_HOME_TO_GROW_UP_IN("Ett hem att växa i", "A home to grow up in (basic training)"),

    /** Traumamedveten omsorg (TMO, TMO-F). */
    TRAUMA_AWARE("traumamedveten omsorg", "trauma-aware care"),

    /** Utbildning om NPF. */
    NEUROPSYCHIATRIC("NPF-utbildning", "neuropsychiatric training"),

    /** Sexualupplysning. */
    SEX_EDUCATION("sexualupplysning", "sex education"),

    /** Föräldrastödsprogram. */
    PARENTING_PROGRAMME("föräldrastödsprogram", "parenting programme"),

    /** Anknytningsbaserad utbildning. */
    ATTACHMENT("anknytningsbaserad utbildning", "attachment-based training"),

    /** MAFI. */
    MAFI("MAFI", "MAFI"),

    /** ICDP. */
    ICDP("ICDP", "ICDP"),

    /** Marte Meo. */
    MARTE_MEO("Marte Meo", "Marte Meo");

    private final String termSv;
    private final String termEn;

    TrainingKind(String termSv, String termEn) {
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
        return "Ds 2026:5, avsnitt 5.6";
    }
}
