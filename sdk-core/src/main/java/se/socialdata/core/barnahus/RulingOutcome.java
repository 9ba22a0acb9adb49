package se.socialdata.core.barnahus;

import se.socialdata.core.term.CodedTerm;

/**
 * What a decision in the log came to (utgång). The printed examples show some outcomes only; the others are
 * those that the text names beside them.
 */
public enum RulingOutcome implements CodedTerm {
    /** Åtal väcks inte, till exempel för att det inte finns bevis för ett brott. */
    NOT_PROSECUTED("åtal väcks inte", "not prosecuted", "Barnets väg genom barnahus (2020), avsnitt 5.5.2 och 5.5.3"),

    /** Förundersökningen läggs ned. */
    DISCONTINUED(
            "förundersökningen läggs ned",
            "preliminary investigation discontinued",
            "Barnets väg genom barnahus (2020), avsnitt 2.4"),

    /** Åtal väcks. */
    INDICTED("åtal väcks", "indicted", "Barnets väg genom barnahus (2020), avsnitt 2.4"),

    /** Fällande dom. */
    CONVICTED("fällande dom", "convicted", "Barnets väg genom barnahus (2020), avsnitt 5.5.2 och 5.5.3"),

    /** Friande dom. */
    ACQUITTED("friande dom", "acquitted", "Rättegångsbalken (1942:740) 30 kap."),

    /** Utredningen avslutas med insats. */
    WITH_INTERVENTION(
            "avslutas med insats",
            "closed with an intervention",
            "Barnets väg genom barnahus (2020), avsnitt 5.5.2 och 5.5.3"),

    /** Utredningen avslutas utan insats. */
    WITHOUT_INTERVENTION(
            "avslutas utan insats",
            "closed without intervention",
            "Barnets väg genom barnahus (2020), avsnitt 5.5.2 och 5.5.3");

    private final String termSv;
    private final String termEn;
    private final String source;

    RulingOutcome(String termSv, String termEn, String source) {
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
