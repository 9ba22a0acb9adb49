package se.socialdata.core.placement;

import se.socialdata.core.term.CodedTerm;

/**
 * What was weighed when a home was chosen for a child (faktor vid valet av placering).
 */
public enum ConsideredFactor implements CodedTerm {
    /** Hemmets förutsättningar att tillgodose behovet av vård eller behandling. */
    CAPACITY_FOR_NEEDS(
            "hemmets förutsättningar",
            "the home's ability to meet the need",
            "Socialstyrelsen, Placerade barn och unga, handbok (2023), i Ds 2026:5 avsnitt 3.1"),

    /** Tillgång till lämplig skolgång. */
    SCHOOLING(
            "lämplig skolgång",
            "suitable schooling",
            "Socialstyrelsen, Placerade barn och unga, handbok (2023), i Ds 2026:5 avsnitt 3.1"),

    /** Tillgång till hälso- och sjukvård. */
    HEALTH_CARE(
            "hälso- och sjukvård",
            "health care",
            "Socialstyrelsen, Placerade barn och unga, handbok (2023), i Ds 2026:5 avsnitt 3.1"),

    /** Barnets ålder. */
    AGE(
            "barnets ålder",
            "the child's age",
            "Socialstyrelsen, Placerade barn och unga, handbok (2023), i Ds 2026:5 avsnitt 3.1"),

    /** Hur många andra barn som finns i hemmet. */
    NUMBER_OF_CHILDREN(
            "antal andra barn",
            "number of other children",
            "Socialstyrelsen, Placerade barn och unga, handbok (2023), i Ds 2026:5 avsnitt 3.1"),

    /** Vilka andra barn som finns i hemmet. */
    WHICH_CHILDREN(
            "vilka andra barn",
            "which other children",
            "Socialstyrelsen, Placerade barn och unga, handbok (2023), i Ds 2026:5 avsnitt 3.1"),

    /** Var hemmet är beläget. */
    LOCATION(
            "hemmets läge",
            "location of the home",
            "Socialstyrelsen, Placerade barn och unga, handbok (2023), i Ds 2026:5 avsnitt 3.1"),

    /** Behov av skydd. */
    PROTECTION(
            "behov av skydd",
            "need of protection",
            "Sundsvalls kommun, rutin kring matchning, i Ds 2026:5 avsnitt 3.1"),

    /** Neuropsykiatriska diagnoser. */
    NEUROPSYCHIATRIC(
            "neuropsykiatriska diagnoser",
            "neuropsychiatric diagnoses",
            "Sundsvalls kommun, rutin kring matchning, i Ds 2026:5 avsnitt 3.1"),

    /** Utvecklingsnivå. */
    DEVELOPMENT_LEVEL(
            "utvecklingsnivå",
            "level of development",
            "Sundsvalls kommun, rutin kring matchning, i Ds 2026:5 avsnitt 3.1"),

    /** Hälsa, även psykisk. */
    HEALTH("hälsa", "health", "Sundsvalls kommun, rutin kring matchning, i Ds 2026:5 avsnitt 3.1"),

    /** Eventuell suicidrisk. */
    SUICIDE_RISK("suicidrisk", "risk of suicide", "Sundsvalls kommun, rutin kring matchning, i Ds 2026:5 avsnitt 3.1"),

    /** Vad socialtjänsten förväntar sig av utföraren. */
    EXPECTATIONS(
            "förväntningar på utföraren",
            "expectations on the provider",
            "Sundsvalls kommun, rutin kring matchning, i Ds 2026:5 avsnitt 3.1");

    private final String termSv;
    private final String termEn;
    private final String source;

    ConsideredFactor(String termSv, String termEn, String source) {
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
