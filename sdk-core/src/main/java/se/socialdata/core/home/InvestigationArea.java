package se.socialdata.core.home;

import se.socialdata.core.term.CodedTerm;

/** One of the ten items that the investigation of a family home covers (familjehemsutredning). */
public enum InvestigationArea implements CodedTerm {
    /** Förmågan att tillgodose barnets behov av trygghet, omvårdnad och utveckling. */
    SECURITY("barnets behov av trygghet", "the child's need of security"),

    /** Familjehemsföräldrarnas personliga förutsättningar. */
    PERSONAL_CONDITIONS("personliga förutsättningar", "personal conditions"),

    /** Deras hälsa. */
    HEALTH("hälsa", "health"),

    /** Deras livssituation. */
    LIFE_SITUATION("livssituation", "life situation"),

    /** Deras erfarenheter. */
    EXPERIENCE("erfarenheter", "experience"),

    /** Förmågan att samarbeta med nämnden, vårdnadshavarna och andra viktiga aktörer. */
    COOPERATION("samarbetsförmåga", "ability to cooperate"),

    /** Hemmiljön. */
    HOME_ENVIRONMENT("hemmiljö", "home environment"),

    /** Personer som ingår i hemmet eller regelbundet vistas där. */
    PERSONS_IN_HOME("personer i hemmet", "persons in the home"),

    /** Referenser. */
    REFERENCES("referenser", "references"),

    /** Registerkontroller. */
    REGISTER_CHECKS("registerkontroller", "register checks");

    private final String termSv;
    private final String termEn;

    InvestigationArea(String termSv, String termEn) {
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
        return "SOSFS 2012:11 3 kap., i Ds 2026:5 avsnitt 6.1.4";
    }
}
