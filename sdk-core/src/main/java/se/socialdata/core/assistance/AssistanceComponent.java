package se.socialdata.core.assistance;

import se.socialdata.core.term.CodedTerm;

/**
 * What economic assistance is for (ändamål): the items of the national norm, the reasonable actual costs beside it, and
 * other needs of life. The register's own codes for purposes are not published.
 */
public enum AssistanceComponent implements CodedTerm {

    /** Riksnormen as a whole, where it is not broken down. */
    NATIONAL_NORM("riksnorm", "national norm", ComponentGroup.NORM),

    /** Livsmedel. */
    FOOD("livsmedel", "food", ComponentGroup.NORM),

    /** Kläder och skor. */
    CLOTHES_AND_SHOES("kläder och skor", "clothes and shoes", ComponentGroup.NORM),

    /** Fritid och lek. */
    LEISURE_AND_PLAY("fritid och lek", "leisure and play", ComponentGroup.NORM),

    /** Hälsa och hygien. */
    HYGIENE("hälsa och hygien", "health and hygiene", ComponentGroup.NORM),

    /** Barn- och ungdomsförsäkring. */
    CHILD_INSURANCE("barn- och ungdomsförsäkring", "child insurance", ComponentGroup.NORM),

    /** Förbrukningsvaror. */
    CONSUMABLES("förbrukningsvaror", "consumables", ComponentGroup.NORM),

    /** Dagstidning och telefon. */
    NEWSPAPER_AND_PHONE("dagstidning och telefon", "newspaper and telephone", ComponentGroup.NORM),

    /** Boende. */
    HOUSING("boende", "housing", ComponentGroup.REASONABLE_COST),

    /** Hushållsel. */
    HOUSEHOLD_ELECTRICITY("hushållsel", "household electricity", ComponentGroup.REASONABLE_COST),

    /** Hemförsäkring. */
    HOME_INSURANCE("hemförsäkring", "home insurance", ComponentGroup.REASONABLE_COST),

    /** Arbetsresor. */
    WORK_TRAVEL("arbetsresor", "travel to work", ComponentGroup.REASONABLE_COST),

    /** Fackförening och arbetslöshetskassa. */
    UNION_AND_UNEMPLOYMENT_FUND(
            "fackförening och arbetslöshetskassa", "trade union and unemployment fund", ComponentGroup.REASONABLE_COST),

    /** Barnomsorg. */
    CHILDCARE("barnomsorg", "childcare", ComponentGroup.OTHER_NEEDS),

    /** Hälso- och sjukvård. */
    HEALTH_CARE("hälso- och sjukvård", "health care", ComponentGroup.OTHER_NEEDS),

    /** Medicin. */
    MEDICINE("medicin", "medicine", ComponentGroup.OTHER_NEEDS),

    /** Tandvård. */
    DENTAL_CARE("tandvård", "dental care", ComponentGroup.OTHER_NEEDS),

    /** Glasögon. */
    GLASSES("glasögon", "glasses", ComponentGroup.OTHER_NEEDS),

    /** Hemutrustning. */
    HOME_EQUIPMENT("hemutrustning", "home equipment", ComponentGroup.OTHER_NEEDS),

    /** Flyttkostnader. */
    MOVING("flyttkostnader", "moving", ComponentGroup.OTHER_NEEDS),

    /** Spädbarnsutrustning. */
    INFANT_EQUIPMENT("spädbarnsutrustning", "equipment for an infant", ComponentGroup.OTHER_NEEDS),

    /** Umgängesresor. */
    CONTACT_TRAVEL("umgängesresor", "travel to see a child", ComponentGroup.OTHER_NEEDS),

    /** Avgifter för kommunal service. */
    MUNICIPAL_FEES("avgifter för kommunal service", "municipal fees", ComponentGroup.OTHER_NEEDS),

    /** Ansöknings- och förmedlingsavgifter. */
    APPLICATION_AND_AGENCY_FEES(
            "ansöknings- och förmedlingsavgifter", "application and agency fees", ComponentGroup.OTHER_NEEDS),

    /** Rekreation. */
    RECREATION("rekreation", "recreation", ComponentGroup.OTHER_NEEDS),

    /** Begravning. */
    FUNERAL("begravning", "funeral", ComponentGroup.OTHER_NEEDS),

    /** Skulder. */
    DEBTS("skulder", "debts", ComponentGroup.OTHER_NEEDS),

    /** Annat till livsföringen i övrigt. */
    OTHER("annat till livsföringen i övrigt", "other needs", ComponentGroup.OTHER_NEEDS);

    private final String termSv;
    private final String termEn;
    private final ComponentGroup group;

    AssistanceComponent(String termSv, String termEn, ComponentGroup group) {
        this.termSv = termSv;
        this.termEn = termEn;
        this.group = group;
    }

    /**
     * The part of the assistance that the purpose belongs to.
     *
     * @return the part
     */
    public ComponentGroup getGroup() {
        return group;
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
        return "Individ- och familjeomsorg, lägesrapport 2019, figur 9; lägesrapport 2025, Ekonomiskt bistånd";
    }
}
