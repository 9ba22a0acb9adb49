package se.socialdata.core.placement;

import se.socialdata.core.term.CodedTerm;

/**
 * Why a placement ended (avslutsorsak), as the sources name it. Whether the end was planned is stated on its own, see {@link
 * Placement#getEndPlanned()}. The register's own codes are not published; map them where a delivery is made.
 */
public enum PlacementEndReason implements CodedTerm {
    /** Hemflytt: the child moved back to the family. */
    RETURN_HOME("hemflytt", "return home"),

    /** Vidare placering in another home. */
    OTHER_PLACEMENT("vidare placering", "further placement"),

    /** Vårdnadsöverflyttning to the family-home parents, with which the care ends. */
    CUSTODY_TRANSFER("vårdnadsöverflyttning", "transfer of custody"),

    /** Eget boende. */
    OWN_HOUSING("eget boende", "own housing"),

    /** Den unge fyllde 18 år. */
    REACHED_18("18-årsdagen", "18th birthday"),

    /** Den unge slutade gymnasiet. */
    SCHOOL_FINISHED("gymnasiets slut", "end of upper secondary school"),

    /** Utskrivning på boendets initiativ: the home could or would not go on. */
    DISCHARGED_BY_HOME("utskriven av boendet", "discharged by the home"),

    /** Annan orsak. */
    OTHER("annan orsak", "another reason");

    private final String termSv;
    private final String termEn;

    PlacementEndReason(String termSv, String termEn) {
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
        return "Ds 2026:5, avsnitt 3.11, 4.1, 4.7 och 4.9";
    }
}
