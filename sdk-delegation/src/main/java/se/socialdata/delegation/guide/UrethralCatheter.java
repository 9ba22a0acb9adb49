package se.socialdata.delegation.guide;

import se.socialdata.core.term.CodedTerm;

/**
 * How a patient's indwelling urethral catheter is drained (kvarliggande kateter via urinröret, KAD).
 */
public enum UrethralCatheter implements CodedTerm {

    /** The patient has no indwelling urethral catheter. */
    NONE("Ingen KAD", "No indwelling urethral catheter"),

    /** The catheter drains into a urine bag all the time. */
    CONSTANT_URINE_BAG("KAD med ständig uribag", "Indwelling urethral catheter with a constant urine bag"),

    /** The catheter is closed by a plug, also when that is so only at times. */
    PLUG("KAD med propp", "Indwelling urethral catheter with a plug"),

    /** The catheter is drained in another way, for example by a valve. */
    OTHER_DRAINAGE("KAD med annan tömning", "Indwelling urethral catheter with other drainage");

    private final String termSv;
    private final String termEn;

    UrethralCatheter(String termSv, String termEn) {
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
}
