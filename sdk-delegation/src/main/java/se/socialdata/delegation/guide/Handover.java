package se.socialdata.delegation.guide;

import se.socialdata.core.term.CodedTerm;

/**
 * What a guide says of handing a task over to somebody without authority for it (överlåtelse).
 *
 * <p>The first three are the outcome columns of the guide, the fourth is the row without a mark.
 */
public enum Handover implements CodedTerm {

    /** The task may be done by others after a documented instruction, without a formal delegation. */
    REQUIRES_INSTRUCTION("Kräver instruktion", "Requires instruction"),

    /** The task may be done by others under a written delegation decision. */
    REQUIRES_DELEGATION("Kräver delegation", "Requires delegation"),

    /** The task stays with the authorised professions. */
    MAY_NOT_BE_HANDED_OVER("Får ej överlåtas", "May not be handed over"),

    /** The task is no task of the municipality but of the region. */
    NOT_A_MUNICIPAL_TASK("Regionens ansvar", "Not a municipal task");

    private final String termSv;
    private final String termEn;

    Handover(String termSv, String termEn) {
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
        return "Delegeringsguide, Norrbotten 2026, Bilaga 2";
    }

    /**
     * Whether the task may be done by others at all, after an instruction or under a delegation.
     *
     * @return true if the task may be handed over
     */
    public boolean isPermitted() {
        return this == REQUIRES_INSTRUCTION || this == REQUIRES_DELEGATION;
    }
}
