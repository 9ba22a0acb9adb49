package se.socialdata.core.cost;

import se.socialdata.core.term.CodeList;
import se.socialdata.core.term.CodedTerm;

/**
 * A cost item of the accounts summary of the municipalities (kostnadspost i räkenskapssammandraget), as the reports on
 * individual and family care print it.
 *
 * <p>How the items make up each other, and what they were called in a given year, is the business of {@link CostTree}.
 */
public enum CostItem implements CodedTerm {
    /** Socialtjänsten totalt: individual and family care, elderly care and support for persons with disabilities. */
    SOCIAL_SERVICES("socialtjänsten totalt", "social services in total"),

    /** Individ- och familjeomsorg totalt. */
    IFO_TOTAL("individ- och familjeomsorg totalt", "individual and family care in total"),

    /** Insatser till barn och unga. */
    CHILD_YOUTH("insatser till barn och unga", "interventions for children and young people"),

    /** Institutionsvård/HVB för barn och unga. */
    CY_INSTITUTION("institutionsvård/HVB, barn och unga", "residential care for children and young people"),

    /** Familjehemsvård för barn och unga. */
    CY_FAMILY_HOME("familjehemsvård, barn och unga", "family home care for children and young people"),

    /** Öppna insatser för barn och unga. */
    CY_OPEN("öppna insatser, barn och unga", "open interventions for children and young people"),

    /** Individuellt behovsprövad öppen vård för barn och unga. */
    CY_OPEN_ASSESSED(
            "individuellt behovsprövad öppen vård, barn och unga",
            "open care after individual assessment for children and young people"),

    /** Övriga öppna insatser för barn och unga. */
    CY_OPEN_OTHER("övriga öppna insatser, barn och unga", "other open interventions for children and young people"),

    /** Ekonomiskt bistånd. */
    FINANCIAL_ASSISTANCE("ekonomiskt bistånd", "financial assistance"),

    /** Utbetalt ekonomiskt bistånd. */
    FA_PAID("utbetalt ekonomiskt bistånd", "financial assistance paid out"),

    /** Verksamhetens kostnader för ekonomiskt bistånd. */
    FA_ADMIN("verksamhetens kostnader, ekonomiskt bistånd", "running costs of financial assistance"),

    /** Insatser till vuxna med skadligt bruk eller beroende; until the report of 2019 called missbruk. */
    ADULT_SUBSTANCE(
            "insatser till vuxna med skadligt bruk/beroende",
            "interventions for adults with harmful use or dependence"),

    /** Institutionsvård för vuxna med skadligt bruk eller beroende. */
    AS_INSTITUTION("institutionsvård, vuxna med skadligt bruk/beroende", "residential care for adults"),

    /** Familjehemsvård för vuxna med skadligt bruk eller beroende. */
    AS_FAMILY_HOME("familjehemsvård, vuxna med skadligt bruk/beroende", "family home care for adults"),

    /** Öppna insatser för vuxna med skadligt bruk eller beroende. */
    AS_OPEN("öppna insatser, vuxna med skadligt bruk/beroende", "open interventions for adults"),

    /** Bistånd som avser boende. */
    AS_OPEN_HOUSING("bistånd som avser boende", "assistance with housing"),

    /** Individuellt behovsprövade öppna insatser för vuxna. */
    AS_OPEN_ASSESSED(
            "individuellt behovsprövade insatser, vuxna", "open interventions after individual assessment, adults"),

    /** Övriga öppna insatser för vuxna. */
    AS_OPEN_OTHER("övriga öppna insatser, vuxna", "other open interventions, adults"),

    /** Övriga insatser till vuxna. */
    ADULT_OTHER("övriga insatser till vuxna", "other interventions for adults"),

    /** Familjerätt och familjerådgivning. */
    FAMILY_LAW("familjerätt och familjerådgivning", "family law and family counselling"),

    /** Äldreomsorg. */
    ELDERLY_CARE("äldreomsorg", "elderly care"),

    /** Insatser till personer med funktionsnedsättning. */
    DISABILITY_CARE("insatser till personer med funktionsnedsättning", "support for persons with disabilities"),

    /** Kommunens egen verksamhet totalt, of which the social services are a part. */
    OWN_ACTIVITY("kommunens egen verksamhet totalt", "the municipality's own activities in total");

    /** The items by code. */
    public static final CodeList<CostItem> CODES = CodeList.of(CostItem.class);

    private final String termSv;
    private final String termEn;

    CostItem(String termSv, String termEn) {
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
        return CostSources.REPORT_2025;
    }
}
