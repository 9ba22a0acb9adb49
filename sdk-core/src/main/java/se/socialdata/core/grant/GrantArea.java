package se.socialdata.core.grant;

import se.socialdata.core.term.CodedTerm;

/**
 * What a state grant may be or is used for (område, insats).
 */
public enum GrantArea implements CodedTerm {
    /** Kontinuitet i primärvården, inklusive fast läkarkontakt. */
    CONTINUITY(
            "kontinuitet i primärvården, inklusive fast läkarkontakt",
            "continuity in primary care, including a named physician"),

    /** Tillgänglighet i primärvården. */
    ACCESSIBILITY("tillgänglighet i primärvården", "accessibility of primary care"),

    /** Förebyggande och hälsofrämjande arbete. */
    PREVENTION("förebyggande och hälsofrämjande arbete", "prevention and health promotion"),

    /** Habiliterande och rehabiliterande arbete. */
    HABILITATION_REHABILITATION("habiliterande och rehabiliterande arbete", "habilitation and rehabilitation"),

    /** Personcentrering av hälso- och sjukvården. */
    PERSON_CENTRED("personcentrering av hälso- och sjukvården", "person-centred health care"),

    /** Planering och samverkan mellan kommun och region. */
    PLANNING_COLLABORATION(
            "planering och samverkan mellan kommun och region",
            "planning and collaboration between municipality and region"),

    /** Kompetensförsörjning och arbetsmiljö i primärvården. */
    COMPETENCE_WORK_ENVIRONMENT(
            "kompetensförsörjning och arbetsmiljö i primärvården",
            "competence supply and work environment in primary care"),

    /** Utveckling av primärvården i landsbygd och glesbygd. */
    RURAL_DEVELOPMENT(
            "utveckling av primärvården i landsbygd och glesbygd", "development of primary care in rural areas"),

    /** Förbättrad arbetsmiljö och arbetsvillkor. */
    WORK_ENVIRONMENT("förbättrad arbetsmiljö och arbetsvillkor", "better work environment and working conditions"),

    /** Kompetensutveckling. */
    COMPETENCE("kompetensutveckling", "development of competence"),

    /** Personcentrerad vård och omsorg av äldre personer. */
    PERSON_CENTRED_CARE("personcentrerad vård och omsorg av äldre personer", "person-centred care of older persons"),

    /** Motverka ensamhet bland äldre. */
    COUNTER_LONELINESS("motverka ensamhet bland äldre", "counter loneliness among older persons"),

    /** Öka personalkontinuiteten. */
    STAFF_CONTINUITY("öka personalkontinuiteten", "increase staff continuity"),

    /** Förbättra samverkan mellan socialtjänst och hälso- och sjukvård. */
    COLLABORATION(
            "förbättra samverkan mellan socialtjänst och hälso- och sjukvård",
            "better collaboration between social services and health care"),

    /** Förebygga smittspridning. */
    INFECTION_PREVENTION("förebygga smittspridning", "prevent the spread of infection"),

    /** Utveckla stöd till anhörigvårdare. */
    CARER_SUPPORT("utveckla stöd till anhörigvårdare", "develop support to carers"),

    /** Utveckla informationssäkerheten och välfärdstekniken inom äldreomsorgen. */
    INFOSEC_WELFARE_TECH(
            "utveckla informationssäkerheten och välfärdstekniken inom äldreomsorgen",
            "develop information security and welfare technology in elder care");

    private final String termSv;
    private final String termEn;

    GrantArea(String termSv, String termEn) {
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
        return "Socialnämnden i Luleå, Rekvirering av statsbidrag God och nära vård 2026 och God omsorg och hälso- och sjukvård för äldre personer 2026";
    }
}
