package se.socialdata.core.placement;

import se.socialdata.core.term.CodedTerm;

/**
 * What is taken into account when a transfer of custody is considered (vad som särskilt ska beaktas).
 */
public enum CustodyFactor implements CodedTerm {
    /** Den unges och familjehemsföräldrarnas inställning. */
    ATTITUDES("inställning till vårdnadsöverflyttning", "attitudes to the transfer"),

    /** Relationen till familjehemsföräldrarna och deras förmåga att ge en trygg och god uppväxt. */
    RELATION_TO_HOME("relation till familjehemmet och dess förmåga", "relation to the home and its ability"),

    /** Familjehemsföräldrarnas inställning till och förmåga att tillgodose kontakt med föräldrar och närstående. */
    CONTACT_WITH_PARENTS("kontakt med föräldrar och närstående", "contact with parents and close persons"),

    /** Den unges relation till sina föräldrar. */
    RELATION_TO_PARENTS("relation till föräldrarna", "relation to the parents"),

    /** Den unges sociala situation i övrigt. */
    SOCIAL_SITUATION("social situation i övrigt", "social situation otherwise");

    private final String termSv;
    private final String termEn;

    CustodyFactor(String termSv, String termEn) {
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
        return "LVU (1990:52) 13 c § andra stycket";
    }
}
