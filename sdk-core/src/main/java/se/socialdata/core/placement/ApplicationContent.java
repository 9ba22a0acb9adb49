package se.socialdata.core.placement;

import se.socialdata.core.term.CodedTerm;

/**
 * What an application for care under LVU gives an account of (innehåll i ansökan om vård).
 */
public enum ApplicationContent implements CodedTerm {
    /** Den unges förhållanden. */
    CIRCUMSTANCES("den unges förhållanden", "the young person's circumstances", "LVU (1990:52) 4 §"),

    /** De omständigheter som utgör grund för att den unge behöver beredas vård. */
    GROUNDS("omständigheter som utgör grund för vård", "the grounds for care", "LVU (1990:52) 4 §"),

    /** Tidigare vidtagna åtgärder. */
    EARLIER_MEASURES("tidigare vidtagna åtgärder", "earlier measures", "LVU (1990:52) 4 §"),

    /** Den vård som socialnämnden avser att anordna. */
    INTENDED_CARE("den vård som avses anordnas", "the care intended", "LVU (1990:52) 4 §"),

    /** Hur relevant information lämnats till den unge. */
    HOW_INFORMED("hur information lämnats", "how information was given", "LVU (1990:52) 4 §"),

    /** Vilket slags relevant information som lämnats. */
    WHAT_INFORMED("vilket slags information som lämnats", "what information was given", "LVU (1990:52) 4 §"),

    /** Den unges inställning. */
    ATTITUDE("den unges inställning", "the young person's attitude", "LVU (1990:52) 4 §"),

    /** Barnets hälsa, utveckling, sociala beteende och skolgång. */
    HEALTH_AND_SCHOOLING(
            "hälsa, utveckling, socialt beteende och skolgång",
            "health, development, social behaviour and schooling",
            "Socialtjänstförordning (2025:468) 10 kap. 1 §"),

    /** Barnets relationer till närstående personer. */
    RELATIONS(
            "relationer till närstående",
            "relations to close persons",
            "Socialtjänstförordning (2025:468) 10 kap. 1 §"),

    /** Nämndens bedömning av behovet av vård och vårdnadshavarnas förmåga att tillgodose det. */
    NEED_AND_ABILITY(
            "behov av vård och vårdnadshavares förmåga",
            "need of care and the guardians' ability",
            "Socialtjänstförordning (2025:468) 10 kap. 1 §"),

    /** Barnets och vårdnadshavarnas syn på behovet av vård. */
    VIEWS_ON_NEED(
            "syn på behovet av vård", "views on the need of care", "Socialtjänstförordning (2025:468) 10 kap. 1 §"),

    /** Vårdplan. */
    CARE_PLAN("vårdplan", "care plan", "Socialtjänstförordning (2025:468) 10 kap. 1 §");

    private final String termSv;
    private final String termEn;
    private final String source;

    ApplicationContent(String termSv, String termEn, String source) {
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
