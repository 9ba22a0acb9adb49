package se.socialdata.delegation.guide;

import se.socialdata.core.term.CodedTerm;

/** What a self-check of a guide, or of a competence catalogue against a guide, can notice (egenkontroll). */
public enum SelfCheckKind implements CodedTerm {

    /** More than one outcome column is marked, and the row does not offer a local option. */
    SEVERAL_OUTCOMES("Flera utfall markerade", "Several outcomes marked", true),

    /** Two outcome columns are marked because a municipality may choose. */
    LOCAL_OPTION("Lokalt val", "Local option", false),

    /** No outcome column is marked, and the row does not say that the task is another's. */
    NO_OUTCOME("Inget utfall markerat", "No outcome marked", true),

    /** No outcome column is marked because the region is responsible. */
    NOT_MUNICIPAL("Ej kommunens uppgift", "Not a municipal task", false),

    /** A row on drug handling is open to another profession than nurse. */
    DRUG_HANDLING_NOT_NURSE_ONLY(
            "Läkemedelshantering inte enbart för sjuksköterska", "Drug handling not for nurses only", true),

    /** The task is printed in several rows that say the same. */
    PRINTED_TWICE("Uppgift tryckt flera gånger", "Task printed more than once", false),

    /** The competence heading says instruction or delegation where the guide says the other. */
    HEADING_DISAGREES("Kompetensrubrikens form stämmer inte", "Competence heading disagrees", true),

    /** The task may be handed over but no competence heading names it. */
    NO_OWN_HEADING("Ingen egen kompetensrubrik", "No competence heading of its own", false),

    /** A competence heading names a task that the guide does not have. */
    UNKNOWN_TASK("Okänd uppgift", "Unknown task", true);

    private final String termSv;
    private final String termEn;
    private final boolean error;

    SelfCheckKind(String termSv, String termEn, boolean error) {
        this.termSv = termSv;
        this.termEn = termEn;
        this.error = error;
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

    /**
     * Whether this is an error in the data, not merely a peculiarity that the data explains.
     *
     * @return true for an error
     */
    public boolean isError() {
        return error;
    }
}
