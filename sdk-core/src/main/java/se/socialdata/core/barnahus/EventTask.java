package se.socialdata.core.barnahus;

import se.socialdata.core.term.CodedTerm;

/**
 * What a person had to do with an event (deltagande).
 */
public enum EventTask implements CodedTerm {
    /** Anmäler. */
    REPORTS("anmäler", "reports", "Barnets väg genom barnahus (2020), avsnitt 5.5.1"),

    /** Deltar eller träffar barnet. */
    PARTICIPATES("deltar", "takes part", "Barnets väg genom barnahus (2020), avsnitt 5.5.1"),

    /** Håller förhöret eller samtalet. */
    INTERVIEWS(
            "håller förhöret eller samtalet",
            "holds the interview or talk",
            "Barnets väg genom barnahus (2020), avsnitt 5.5.1"),

    /** Är med i medhörning. */
    LISTENS("medhörning", "listens in", "Barnets väg genom barnahus (2020), avsnitt 5.5.1"),

    /** Följer med barnet. */
    ACCOMPANIES("följer med barnet", "accompanies the child", "Barnets väg genom barnahus (2020), avsnitt 5.5.1"),

    /** Hämtar barnet. */
    FETCHES("hämtar barnet", "fetches the child", "Barnets väg genom barnahus (2020), avsnitt 5.5.1"),

    /** Informerar en misstänkt förälder. */
    INFORMS_PARENT("informerar förälder", "informs the parent", "Barnets väg genom barnahus (2020), avsnitt 5.5.1"),

    /** Fattar beslutet eller gör bedömningen. */
    DECIDES("beslutar", "decides", "Barnets väg genom barnahus (2020), avsnitt 5.5.1"),

    /** Behandlar barnet. */
    TREATS("behandlar", "treats the child", "Barnets väg genom barnahus (2020), avsnitt 5.5.1"),

    /** Är misstänkt. */
    IS_SUSPECTED("är misstänkt", "is suspected", "Barnets väg genom barnahus (2020), avsnitt 5.5.1"),

    /** Hörs som vittne. */
    WITNESSES("vittnar", "is heard as a witness", "Barnets väg genom barnahus (2020), avsnitt 5.5.2 och 5.5.3");

    private final String termSv;
    private final String termEn;
    private final String source;

    EventTask(String termSv, String termEn, String source) {
        this.termSv = termSv;
        this.termEn = termEn;
        this.source = source;
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
}
