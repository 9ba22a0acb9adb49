package se.socialdata.core.assistance;

import se.socialdata.core.term.CodedTerm;

/** What is asked of a recipient who can work (motkrav). */
public enum RecipientDuty implements CodedTerm {

    /** Står till arbetsmarknadens förfogande. */
    AVAILABLE("står till arbetsmarknadens förfogande", "is available to the labour market"),

    /** Söker arbete. */
    SEEKS_WORK("söker arbete", "seeks work"),

    /** Accepterar arbetsinriktade program eller åtgärder. */
    ACCEPTS_PROGRAMME(
            "accepterar arbetsinriktade program eller åtgärder", "accepts work-related programmes or measures");

    private final String termSv;
    private final String termEn;

    RecipientDuty(String termSv, String termEn) {
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
        return "Tidigt stöd inom ekonomiskt bistånd, rapport 2, Motkrav";
    }
}
