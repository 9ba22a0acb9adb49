package se.socialdata.core.assistance;

import se.socialdata.core.identity.Sex;
import se.socialdata.core.term.CodeList;
import se.socialdata.core.term.CodedTerm;

/**
 * The type of a household with economic assistance (hushållstyp), with the codes of the register. Code 2 is not used.
 *
 * <p>The published database puts {@link #UNKNOWN} together with {@link #ONLY_CHILDREN}.
 */
public enum HouseholdType implements CodedTerm {

    /** Enbart barn under 18 år. */
    ONLY_CHILDREN("1", "Enbart barn under 18 år", "Only children under 18"),

    /** Ensamstående man utan barn. */
    SINGLE_MAN_WITHOUT_CHILDREN("3", "Ensamstående man utan barn", "Single man without children"),

    /** Ensamstående man med barn. */
    SINGLE_MAN_WITH_CHILDREN("4", "Ensamstående man med barn", "Single man with children"),

    /** Ensamstående kvinna utan barn. */
    SINGLE_WOMAN_WITHOUT_CHILDREN("5", "Ensamstående kvinna utan barn", "Single woman without children"),

    /** Ensamstående kvinna med barn. */
    SINGLE_WOMAN_WITH_CHILDREN("6", "Ensamstående kvinna med barn", "Single woman with children"),

    /** Sammanboende par utan barn. */
    COUPLE_WITHOUT_CHILDREN("7", "Sammanboende par utan barn", "Cohabiting couple without children"),

    /** Sammanboende par med barn. */
    COUPLE_WITH_CHILDREN("8", "Sammanboende par med barn", "Cohabiting couple with children"),

    /** Okänd. */
    UNKNOWN("9", "Okänd", "Unknown");

    /** The types by code. */
    public static final CodeList<HouseholdType> CODES = CodeList.of(HouseholdType.class);

    private final String code;
    private final String termSv;
    private final String termEn;

    HouseholdType(String code, String termSv, String termEn) {
        this.code = code;
        this.termSv = termSv;
        this.termEn = termEn;
    }

    /**
     * The type of a single person's household.
     *
     * @param sex the sex of the person
     * @param withChildren whether a child under 18 lives there
     * @return the type
     */
    static HouseholdType ofSingle(Sex sex, boolean withChildren) {
        return switch (sex) {
            case MAN -> withChildren ? SINGLE_MAN_WITH_CHILDREN : SINGLE_MAN_WITHOUT_CHILDREN;
            case WOMAN -> withChildren ? SINGLE_WOMAN_WITH_CHILDREN : SINGLE_WOMAN_WITHOUT_CHILDREN;
        };
    }

    /**
     * The type of a couple's household.
     *
     * @param withChildren whether a child under 18 lives there
     * @return the type
     */
    static HouseholdType ofCouple(boolean withChildren) {
        return withChildren ? COUPLE_WITH_CHILDREN : COUPLE_WITHOUT_CHILDREN;
    }

    /**
     * The type as the published database has it, where unknown households stand with those of children only.
     *
     * @return the type itself, or {@link #ONLY_CHILDREN} for {@link #UNKNOWN}
     */
    public HouseholdType toPublished() {
        return this == UNKNOWN ? ONLY_CHILDREN : this;
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
        return "Registret över ekonomiskt bistånd, variabelförteckning, Hushållstyp";
    }
}
