package se.socialdata.core.barnahus;

import se.socialdata.core.term.CodedTerm;

/**
 * When a child is to have been told something (tidpunkt för information).
 */
public enum DueMoment implements CodedTerm {
    /** Före ett beslut. */
    BEFORE_DECISION("före beslut", "before a decision", "Barnets väg genom barnahus (2020), avsnitt 2.1"),

    /** Vid varje beslut. */
    AT_DECISION("vid beslut", "at each decision", "Barnets väg genom barnahus (2020), avsnitt 1.2"),

    /** Före barnförhöret. */
    BEFORE_INTERVIEW("före barnförhör", "before the interview", "Barnets väg genom barnahus (2020), avsnitt 4.1"),

    /** Efter barnförhöret, när barnet ska hem. */
    AFTER_INTERVIEW("efter barnförhör", "after the interview", "Barnets väg genom barnahus (2020), avsnitt 2.4"),

    /** När förundersökningen läggs ned. */
    AT_DISCONTINUATION(
            "när förundersökningen läggs ned",
            "when the investigation is discontinued",
            "Barnets väg genom barnahus (2020), avsnitt 2.4"),

    /** När åtal väcks. */
    AT_INDICTMENT("när åtal väcks", "at the indictment", "Barnets väg genom barnahus (2020), avsnitt 2.4"),

    /** När dom meddelas. */
    AT_JUDGMENT("när dom meddelas", "at the judgment", "Barnets väg genom barnahus (2020), avsnitt 2.4"),

    /** Efter anmälan. */
    AFTER_REPORT("efter anmälan", "after the report", "Barnets väg genom barnahus (2020), avsnitt 4.3"),

    /** När förundersökningen har mynnat ut i något. */
    AT_INVESTIGATION_END(
            "när förundersökningen är slut",
            "at the end of the investigation",
            "Barnets väg genom barnahus (2020), avsnitt 4.3"),

    /** När barnavårdsutredningen har mynnat ut i något. */
    AT_INQUIRY_END(
            "när barnavårdsutredningen är slut",
            "at the end of the inquiry",
            "Barnets väg genom barnahus (2020), avsnitt 4.3"),

    /** I stöd och behandling. */
    IN_TREATMENT("i stöd och behandling", "in support and treatment", "Barnets väg genom barnahus (2020), avsnitt 4.3"),

    /** Tidigt. */
    EARLY("tidigt", "early", "Barnets väg genom barnahus (2020), avsnitt 3.2"),

    /** Fortlöpande. */
    CONTINUOUSLY("fortlöpande", "continuously", "Barnets väg genom barnahus (2020), avsnitt 1.2"),

    /** I loggen. */
    IN_LOG("i loggen", "in the log", "Barnets väg genom barnahus (2020), avsnitt 5.4.5");

    private final String termSv;
    private final String termEn;
    private final String source;

    DueMoment(String termSv, String termEn, String source) {
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
