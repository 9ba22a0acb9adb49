package se.socialdata.delegation.competence;

import se.socialdata.core.term.CodedTerm;

/** Why a competence requirement is not met (skäl till att ett kompetenskrav saknas). */
public enum MissingReason implements CodedTerm {

    /** There is no record of it. */
    NOT_RECORDED("Inte dokumenterat", "Not recorded"),

    /** The person has confirmed it for themself only. */
    SELF_CONFIRMED("Endast bekräftat av personen själv", "Confirmed by the person only"),

    /** It was confirmed after the day asked about. */
    CONFIRMED_LATER("Bekräftat först senare", "Confirmed later only"),

    /** Its last day has passed. */
    EXPIRED("Giltighetstiden har gått ut", "Validity has expired"),

    /** It is patient-specific and was shown for other patients or for none. */
    NOT_FOR_THIS_PATIENT("Inte för denna patient", "Not for this patient"),

    /** Not all required kinds have been shown, for example no demonstration to licensed staff. */
    KIND_MISSING("Inte visat på alla sätt som krävs", "Not shown in all required ways"),

    /** It was trained on fewer occasions than required, or not with the delegating nurse. */
    TOO_FEW_OCCASIONS("För få tillfällen", "Too few occasions"),

    /** It refers to another heading, of which something is missing. */
    PREREQUISITE_MISSING("Grundläggande kunskap saknas", "Prerequisite missing");

    private final String termSv;
    private final String termEn;

    MissingReason(String termSv, String termEn) {
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
        return "Socialdata SDK";
    }
}
