package se.socialdata.core.barnahus;

import com.google.common.collect.ImmutableSet;
import se.socialdata.core.term.CodedTerm;

/**
 * The pronoun of a person in the texts of a log (pronomen).
 */
public enum Pronoun implements CodedTerm {
    /** Hon, henne, hennes. */
    HON(
            "hon",
            "she",
            "Barnets väg genom barnahus (2020), avsnitt 5.5.2 och 5.5.3",
            ImmutableSet.of("hon", "henne", "hennes")),

    /** Han, honom, hans. */
    HAN(
            "han",
            "he",
            "Barnets väg genom barnahus (2020), avsnitt 5.5.2 och 5.5.3",
            ImmutableSet.of("han", "honom", "hans")),

    /** Hen, henom, hens. */
    HEN("hen", "they", "Svenska Akademiens ordlista (2015)", ImmutableSet.of("hen", "henom", "hens"));

    private final String termSv;
    private final String termEn;
    private final String source;
    private final ImmutableSet<String> forms;

    Pronoun(String termSv, String termEn, String source, ImmutableSet<String> forms) {
        this.termSv = termSv;
        this.termEn = termEn;
        this.source = source;
        this.forms = forms;
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
        return source;
    }

    /**
     * The words, in lower case.
     *
     * @return the subject, the object and the possessive
     */
    public ImmutableSet<String> getForms() {
        return forms;
    }
}
