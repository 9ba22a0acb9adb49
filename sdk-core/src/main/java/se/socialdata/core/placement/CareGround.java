package se.socialdata.core.placement;

import java.time.LocalDate;
import java.util.Optional;
import se.socialdata.core.law.Provision;
import se.socialdata.core.law.Statute;
import se.socialdata.core.term.CodedTerm;

/**
 * The ground on which a child is cared for outside the home (lagrum för vården).
 *
 * <p>Grounds combine ("1, 2 och/eller 3 §"), so a {@link CareBasis} holds a set of them. Immediate care under 6 and 6 a §§
 * is a record of its own, {@link ImmediateCare}, since it has time limits of its own.
 */
public enum CareGround implements CodedTerm {
    /** Frivillig insats enligt SoL: in agreement with the guardians and, from 15 years, the child. */
    SOL("frivillig insats enligt socialtjänstlagen", "voluntary, Social Services Act"),

    /** 1 § LVU, stated on its own where a source does so; 2 or 3 § says why. */
    LVU_1("1 § LVU", "LVU 1 §"),

    /** 2 § LVU, miljöfall: conditions in the home. Care ends at the 18th birthday at the latest. */
    LVU_2("2 § LVU, miljöfall", "LVU 2 §, conditions in the home"),

    /** 3 § LVU, beteendefall: the young person's own behaviour. Care ends at the 21st birthday at the latest. */
    LVU_3("3 § LVU, beteendefall", "LVU 3 §, own behaviour"),

    /** 6 § LVU, omedelbart omhändertagande. */
    LVU_6("6 § LVU, omedelbart omhändertagande", "LVU 6 §, immediate care"),

    /** 6 a § LVU, omhändertagande när svensk domstol inte är behörig. */
    LVU_6A("6 a § LVU, tillfälligt omhändertagande", "LVU 6 a §, no competent Swedish court"),

    /** 9 a § LVU, fortsatt omhändertagande för tillfällig vård. */
    LVU_9A("9 a § LVU, fortsatt omhändertagande", "LVU 9 a §, continued temporary care"),

    /** Sluten ungdomsvård, lagen (1998:603). */
    LSU("sluten ungdomsvård", "closed youth care"),

    /** Lagen (2024:79) om placering av barn i skyddat boende. */
    PROTECTED_ACCOMMODATION_ACT("placering i skyddat boende", "placement in protected accommodation");

    private final String termSv;
    private final String termEn;

    CareGround(String termSv, String termEn) {
        this.termSv = termSv;
        this.termEn = termEn;
    }

    /**
     * Whether the ground is care under LVU 1-3 §§, decided by a court.
     *
     * @return true for 1, 2 and 3 §§
     */
    public boolean isLvuCare() {
        return this == LVU_1 || this == LVU_2 || this == LVU_3;
    }

    /**
     * Whether statistics count the ground as LVU.
     *
     * @return true for every ground in LVU
     */
    public boolean isLvu() {
        return isLvuCare() || this == LVU_6 || this == LVU_6A || this == LVU_9A;
    }

    /**
     * The provision that is the ground on a day: for voluntary care 4 kap. 1 § SoL (2001:453) until and including
     * 2025-06-30, 11 kap. 1 § SoL (2025:400) from 2025-07-01.
     *
     * @param day the day
     * @return the provision; empty for voluntary care before the older act
     */
    public Optional<Provision> findProvision(LocalDate day) {
        return switch (this) {
            case SOL -> Sources.VOLUNTARY_CARE.find(day);
            case LVU_1 -> lvu("1 §");
            case LVU_2 -> lvu("2 §");
            case LVU_3 -> lvu("3 §");
            case LVU_6 -> lvu("6 §");
            case LVU_6A -> lvu("6 a §");
            case LVU_9A -> lvu("9 a §");
            case LSU -> whole(Sources.LSU);
            case PROTECTED_ACCOMMODATION_ACT -> whole(Sources.PROTECTED_ACCOMMODATION_ACT);
        };
    }

    private static Optional<Provision> lvu(String section) {
        return Optional.of(Sources.LVU.section(section));
    }

    private static Optional<Provision> whole(Statute act) {
        return Optional.of(act.section("lagen i dess helhet"));
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
        return "LVU (1990:52); Ds 2026:5, avsnitt 2.4 och 3.13";
    }
}
