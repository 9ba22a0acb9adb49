package se.socialdata.delegation.guide;

import se.socialdata.core.term.CodedTerm;

/**
 * A profession or role in delegation (yrkesgrupp, roll).
 *
 * <p>The three professions of the guide's columns come first; the others are those that the guideline and the remarks of
 * the guide name.
 */
public enum Profession implements CodedTerm {

    /** A nurse, who alone may delegate drug handling. */
    NURSE("Sjuksköterska", "Nurse", true),

    /** An occupational therapist. */
    OCCUPATIONAL_THERAPIST("Arbetsterapeut", "Occupational therapist", true),

    /** A physiotherapist; one table of the guide prints "Fysioterapeut/ sjukgymnast". */
    PHYSIOTHERAPIST("Fysioterapeut", "Physiotherapist", true),

    /** An assistant nurse. The title is protected, but the profession has no licence. */
    ASSISTANT_NURSE("Undersköterska", "Assistant nurse", false),

    /** Care staff, also called baspersonal. */
    CARE_STAFF("Vård- och omsorgspersonal", "Care staff", false),

    /** Licensed staff, where the guideline does not say which profession. */
    LICENSED_STAFF("Legitimerad personal", "Licensed staff", true),

    /** The nurse with medical responsibility in the municipality. */
    MAS("Medicinskt ansvarig sjuksköterska", "Nurse with medical responsibility", true),

    /** The physiotherapist or occupational therapist who has the duties of a MAS in rehabilitation. */
    MAR("Medicinskt ansvarig för rehabilitering", "Officer with medical responsibility for rehabilitation", true),

    /** The operations manager, who need not be licensed. */
    OPERATIONS_MANAGER_HSL(
            "Verksamhetschef HSL", "Operations manager under the Health and Medical Services Act", false),

    /** The care provider, an organisation. */
    CARE_PROVIDER("Vårdgivare", "Care provider", false),

    /** A physician, who determines death. */
    PHYSICIAN("Läkare", "Physician", true),

    /** A case officer of the social services. */
    ASSISTANCE_CASE_OFFICER("Biståndshandläggare", "Assistance case officer", false);

    private final String termSv;
    private final String termEn;
    private final boolean licensed;

    Profession(String termSv, String termEn, boolean licensed) {
        this.termSv = termSv;
        this.termEn = termEn;
        this.licensed = licensed;
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
        return "Riktlinjer för delegering, Norrbotten 2026";
    }

    /**
     * Whether everybody of this profession or role has a licence (legitimation), which the one who delegates must have.
     *
     * <p>Source: Riktlinjer för delegering, Norrbotten 2026, "Definition": delegation is licensed staff handing over a
     * task.
     *
     * @return true for licensed professions and for the roles that only they hold
     */
    public boolean isLicensed() {
        return licensed;
    }
}
