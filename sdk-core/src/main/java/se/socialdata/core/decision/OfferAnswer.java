package se.socialdata.core.decision;

import se.socialdata.core.term.CodedTerm;

/** What the person answered to an offer (svar på erbjudande). */
public enum OfferAnswer implements CodedTerm {
    /** Tackat ja. */
    ACCEPTED("tackat ja", "accepted"),

    /** Tackat nej. A declined offer does not end the duty to report. */
    DECLINED("tackat nej", "declined"),

    /** Inget svar: the person has let it be known, or the board has recorded, that no answer was given. */
    NO_ANSWER("inget svar", "no answer");

    private final String termSv;
    private final String termEn;

    OfferAnswer(String termSv, String termEn) {
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
        return "Statistikrapporter ej verkställda gynnande beslut, kvartal 4 2025, Luleå kommun; IVO, ej verkställda beslut";
    }
}
