package se.socialdata.core.placement;

import se.socialdata.core.term.CodedTerm;

/**
 * What a care plan or an implementation plan gives an account of (innehåll i vårdplan och genomförandeplan).
 */
public enum PlanContent implements CodedTerm {
    /** Vårdplan: de särskilda insatser som behövs. */
    NEEDED_INTERVENTIONS(
            "särskilda insatser som behövs",
            "the interventions needed",
            "Socialtjänstförordning (2025:468) 10 kap. 2 §"),

    /** Vårdplan: det sätt på vilket umgänget ska ordnas. */
    CONTACT_ARRANGED(
            "hur umgänget ska ordnas", "how contact is arranged", "Socialtjänstförordning (2025:468) 10 kap. 2 §"),

    /** Vårdplan: målet med vården. */
    GOAL_OF_CARE("målet med vården", "the goal of the care", "Socialtjänstförordning (2025:468) 10 kap. 2 §"),

    /** Vårdplan: barnets och vårdnadshavarnas syn på den planerade vården. */
    VIEWS_ON_CARE(
            "syn på den planerade vården",
            "views on the planned care",
            "Socialtjänstförordning (2025:468) 10 kap. 2 §"),

    /** Genomförandeplan: målet med de särskilda insatserna. */
    GOAL_OF_INTERVENTIONS(
            "målet med insatserna", "the goal of the interventions", "Socialtjänstförordning (2025:468) 10 kap. 3 §"),

    /** Genomförandeplan: när och hur insatserna ska genomföras. */
    WHEN_AND_HOW(
            "när och hur insatserna genomförs",
            "when and how the interventions are carried out",
            "Socialtjänstförordning (2025:468) 10 kap. 3 §"),

    /** Genomförandeplan: när och hur planen ska följas upp. */
    FOLLOW_UP(
            "när och hur planen följs upp",
            "when and how the plan is followed up",
            "Socialtjänstförordning (2025:468) 10 kap. 3 §"),

    /** Genomförandeplan: åtgärder som andra huvudmän ansvarar för. */
    OTHER_PRINCIPALS(
            "andra huvudmäns åtgärder",
            "measures of other principals",
            "Socialtjänstförordning (2025:468) 10 kap. 3 §"),

    /** Genomförandeplan: när och hur umgänget ska ordnas. */
    CONTACT_WHEN_AND_HOW(
            "när och hur umgänget ordnas",
            "when and how contact is arranged",
            "Socialtjänstförordning (2025:468) 10 kap. 3 §"),

    /** Genomförandeplan: när och hur barnet ska ha kontakt med socialnämnden. */
    CONTACT_WITH_BOARD(
            "kontakt med socialnämnden", "contact with the board", "Socialtjänstförordning (2025:468) 10 kap. 3 §"),

    /** Genomförandeplan: barnets och vårdnadshavarnas syn på genomförandet. */
    VIEWS_ON_IMPLEMENTATION(
            "syn på genomförandet", "views on the implementation", "Socialtjänstförordning (2025:468) 10 kap. 3 §"),

    /** Genomförandeplan: åtgärder för lämplig utbildning i förskola eller skola. */
    EDUCATION_MEASURES(
            "åtgärder för lämplig utbildning", "measures for suitable education", "SOSFS 2012:11, 7 kap. 3 §"),

    /** Vårdplan: en tydlig plan för utslussning och eftervård. */
    TRANSITION_OUT("plan för utslussning", "plan for leaving care", "Ds 2026:5, avsnitt 4.8-4.9"),

    /** Vårdplan: om ett tidigare familjehem kan finnas kvar som kontaktfamilj. */
    FORMER_HOME_AS_CONTACT(
            "tidigare familjehem som kontaktfamilj", "the former home as contact family", "Ds 2026:5, avsnitt 4.8-4.9"),

    /** Vårdplan: fritidsaktiviteter med tillhörande budget. */
    LEISURE_WITH_BUDGET("fritid med budget", "leisure with a budget", "Ds 2026:5, avsnitt 4.8-4.9");

    private final String termSv;
    private final String termEn;
    private final String source;

    PlanContent(String termSv, String termEn, String source) {
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
