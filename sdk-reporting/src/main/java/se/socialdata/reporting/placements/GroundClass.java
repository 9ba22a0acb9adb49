package se.socialdata.reporting.placements;

import se.socialdata.core.placement.CareGround;
import se.socialdata.core.term.CodedTerm;

/** How statistics class the grounds of care (vård enligt SoL eller LVU). */
public enum GroundClass implements CodedTerm {
    /** Frivillig vård enligt SoL. */
    SOL("vård enligt SoL", "care under the Social Services Act"),

    /** Vård eller omhändertagande enligt LVU, on any of its grounds. */
    LVU("vård eller omhändertagande enligt LVU", "care or immediate care under LVU"),

    /** Another act: sluten ungdomsvård, placement in protected accommodation. */
    OTHER("annan lag", "another act"),

    /** No ground is recorded for some day of the placement. */
    NONE("grund saknas i underlaget", "no ground recorded");

    private final String termSv;
    private final String termEn;

    GroundClass(String termSv, String termEn) {
        this.termSv = termSv;
        this.termEn = termEn;
    }

    static GroundClass from(CareGround ground) {
        if (ground.isLvu()) {
            return LVU;
        }
        return ground == CareGround.SOL ? SOL : OTHER;
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
        return "Socialstyrelsen, Individ- och familjeomsorg, lägesrapport 2025";
    }
}
