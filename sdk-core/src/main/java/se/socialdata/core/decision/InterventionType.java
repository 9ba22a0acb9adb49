package se.socialdata.core.decision;

import se.socialdata.core.term.CodedTerm;

/**
 * The type of intervention that a decision grants (typ av insats).
 *
 * <p>The ten interventions of LSS 9 § and the interventions under SoL that the printed quarterly reports distinguish. A
 * municipality may add a local unit below a type, see {@link FavourableDecision#getLocalUnit()}.
 */
public enum InterventionType implements CodedTerm {
    /** Rådgivning eller annat personligt stöd, LSS 9 § 1. */
    LSS_ADVICE_AND_PERSONAL_SUPPORT(
            "LSS-9.1", Law.LSS, "Rådgivning eller annat personligt stöd", "Advice or other personal support"),

    /** Biträde av personlig assistans, LSS 9 § 2. */
    LSS_PERSONAL_ASSISTANCE("LSS-9.2", Law.LSS, "Biträde av personlig assistans", "Personal assistance"),

    /** Ledsagarservice, LSS 9 § 3. */
    LSS_ESCORT_SERVICE("LSS-9.3", Law.LSS, "Ledsagarservice", "Escort service"),

    /** Biträde av kontaktperson, LSS 9 § 4. */
    LSS_CONTACT_PERSON("LSS-9.4", Law.LSS, "Biträde av kontaktperson", "Contact person"),

    /** Avlösarservice i hemmet, LSS 9 § 5. */
    LSS_RELIEF_SERVICE("LSS-9.5", Law.LSS, "Avlösarservice i hemmet", "Relief service in the home"),

    /** Korttidsvistelse utanför det egna hemmet, LSS 9 § 6. */
    LSS_SHORT_TERM_STAY(
            "LSS-9.6", Law.LSS, "Korttidsvistelse utanför det egna hemmet", "Short-term stay away from the home"),

    /** Korttidstillsyn för skolungdom över 12 år, LSS 9 § 7. */
    LSS_SHORT_TERM_SUPERVISION(
            "LSS-9.7",
            Law.LSS,
            "Korttidstillsyn för skolungdom över 12 år",
            "Short-term supervision of schoolchildren over 12"),

    /** Boende i familjehem eller bostad med särskild service för barn eller ungdomar, LSS 9 § 8. */
    LSS_HOUSING_FOR_CHILDREN(
            "LSS-9.8",
            Law.LSS,
            "Boende i familjehem eller bostad med särskild service för barn eller ungdomar",
            "Family home or housing with special service for children or young people"),

    /** Bostad med särskild service för vuxna eller annan särskilt anpassad bostad för vuxna, LSS 9 § 9. */
    LSS_HOUSING_FOR_ADULTS(
            "LSS-9.9",
            Law.LSS,
            "Bostad med särskild service för vuxna eller annan särskilt anpassad bostad för vuxna",
            "Housing with special service or other specially adapted housing for adults"),

    /** Daglig verksamhet, LSS 9 § 10. */
    LSS_DAILY_ACTIVITY("LSS-9.10", Law.LSS, "Daglig verksamhet", "Daily activity"),

    /** Särskilt boende. */
    SOL_SPECIAL_HOUSING("SOL-SPECIAL-HOUSING", Law.SOL, "Särskilt boende", "Special housing"),

    /** Korttidsboende. */
    SOL_SHORT_TERM_HOUSING("SOL-SHORT-TERM-HOUSING", Law.SOL, "Korttidsboende", "Short-term housing"),

    /** Dagverksamhet/sysselsättning. */
    SOL_DAY_ACTIVITY("SOL-DAY-ACTIVITY", Law.SOL, "Dagverksamhet/sysselsättning", "Day activity or occupation"),

    /** Kontaktperson. */
    SOL_CONTACT_PERSON("SOL-CONTACT-PERSON", Law.SOL, "Kontaktperson", "Contact person"),

    /** Boendestöd. */
    SOL_HOUSING_SUPPORT("SOL-HOUSING-SUPPORT", Law.SOL, "Boendestöd", "Housing support"),

    /** Övrigt: an intervention that the report does not name. */
    SOL_OTHER("SOL-OTHER", Law.SOL, "Övrigt", "Other"),

    /** Bostad. */
    SOL_HOUSING("SOL-HOUSING", Law.SOL, "Bostad", "Housing"),

    /** Kontaktfamilj. */
    SOL_CONTACT_FAMILY("SOL-CONTACT-FAMILY", Law.SOL, "Kontaktfamilj", "Contact family"),

    /** Familjehem. */
    SOL_FAMILY_HOME("SOL-FAMILY-HOME", Law.SOL, "Familjehem", "Family home"),

    /** Öppenvård. */
    SOL_OUTPATIENT_CARE("SOL-OUTPATIENT-CARE", Law.SOL, "Öppenvård", "Outpatient care"),

    /** Externt skyddat boende. */
    SOL_PROTECTED_ACCOMMODATION(
            "SOL-PROTECTED-ACCOMMODATION", Law.SOL, "Externt skyddat boende", "External protected accommodation"),

    /** Behandlingshem. */
    SOL_TREATMENT_HOME("SOL-TREATMENT-HOME", Law.SOL, "Behandlingshem", "Treatment home");

    private final String code;
    private final Law law;
    private final String termSv;
    private final String termEn;

    InterventionType(String code, Law law, String termSv, String termEn) {
        this.code = code;
        this.law = law;
        this.termSv = termSv;
        this.termEn = termEn;
    }

    @Override
    public String getCode() {
        return code;
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
        return law == Law.LSS
                ? "LSS (1993:387) 9 §"
                : "Statistikrapport ej verkställda gynnande beslut SoL, kvartal 4 2025, Luleå kommun";
    }

    /**
     * The law under which this intervention is granted.
     *
     * @return SoL or LSS
     */
    public Law getLaw() {
        return law;
    }
}
