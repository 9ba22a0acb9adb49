package se.socialdata.core.assistance;

import se.socialdata.core.term.CodedTerm;

/** How an application for economic assistance was decided (beslutets utgång). */
public enum AssistanceOutcome implements CodedTerm {

    /** Bifall. */
    GRANTED("bifall", "granted"),

    /** Delavslag. */
    PARTLY_REJECTED("delavslag", "partly rejected"),

    /** Avslag. */
    REJECTED("avslag", "rejected");

    private final String termSv;
    private final String termEn;

    AssistanceOutcome(String termSv, String termEn) {
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
        return "Individ- och familjeomsorg, lägesrapport 2019, Försörjningsproblem; kommunal tillämpning av delavslag";
    }
}
