package se.socialdata.core.placement;

import se.socialdata.core.term.CodedTerm;

/**
 * What a placed child has been told (information till barnet).
 */
public enum InformationItem implements CodedTerm {
    /** Grunden för placeringen. */
    GROUND("grunden för placeringen", "the ground for the placement", "SOSFS 2012:11, 7 kap."),

    /** Barnets rättigheter i förhållande till hemmet. */
    RIGHTS("rättigheter i förhållande till hemmet", "rights in relation to the home", "SOSFS 2012:11, 7 kap."),

    /** Kontaktuppgifter till den socialsekreterare som handlägger ärendet. */
    CASEWORKER_CONTACT("kontakt till socialsekreteraren", "contact with the social secretary", "SOSFS 2012:11, 7 kap."),

    /** Hur man når Inspektionen för vård och omsorg. */
    INSPECTORATE_CONTACT("kontakt till IVO", "contact with the inspectorate", "SOSFS 2012:11, 7 kap."),

    /** Hur länge placeringen förväntas vara. */
    EXPECTED_DURATION("förväntad längd", "expected duration", "Ds 2026:5, avsnitt 4.1"),

    /** Reglerna i hemmet. */
    HOUSE_RULES("regler i hemmet", "rules of the home", "Ds 2026:5, avsnitt 4.1"),

    /** Hur kontakten med föräldrarna kommer att se ut. */
    CONTACT_WITH_PARENTS("kontakt med föräldrarna", "contact with the parents", "Ds 2026:5, avsnitt 4.1"),

    /** Med vem och hur man bor: information om hemmet. */
    ABOUT_HOME("om hemmet", "about the home", "Ds 2026:5, avsnitt 4.1");

    private final String termSv;
    private final String termEn;
    private final String source;

    InformationItem(String termSv, String termEn, String source) {
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
