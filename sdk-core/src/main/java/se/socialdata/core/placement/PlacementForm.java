package se.socialdata.core.placement;

import java.time.LocalDate;
import java.util.Optional;
import se.socialdata.core.term.CodedTerm;
import se.socialdata.core.time.DateInterval;

/**
 * The form of a placement (placeringsform).
 *
 * <p>Statistics count {@code familjehem} including network and emergency homes: {@link #isFamilyHome()}. The law tells a
 * family home for permanent care from an emergency home: {@link #isPermanentFamilyHome()}.
 */
public enum PlacementForm implements CodedTerm {
    /** Familjehem. */
    FAMILY_HOME("familjehem", "family home", Kind.FAMILY, Source.LAW),

    /** Nätverkshem: a relative or another close person takes the child in. */
    NETWORK_HOME("nätverkshem", "kin or network home", Kind.FAMILY, Source.DS),

    /** Jourhem, for acute and temporary care. */
    EMERGENCY_HOME("jourhem", "emergency home", Kind.FAMILY, Source.LAW),

    /** Förstärkt familjehem, behandlingsfamilj: a label that no regulation describes. */
    ENHANCED_FAMILY_HOME("förstärkt familjehem", "enhanced family home", Kind.FAMILY, Source.DS),

    /** Konsulentstött familjehem, recruited and supported by a provider. */
    CONSULTANT_SUPPORTED_FAMILY_HOME(
            "konsulentstött familjehem", "consultant-supported family home", Kind.FAMILY, Source.DS),

    /** Annat enskilt hem, with the board's consent. */
    OTHER_PRIVATE_HOME("annat enskilt hem", "other private home", Kind.OTHER, Source.LAW),

    /** Hem för vård eller boende (HVB), other than those of the state. */
    RESIDENTIAL_CARE_HOME("hem för vård eller boende (HVB)", "residential care home", Kind.INSTITUTION, Source.LAW),

    /** Stödboende, for those aged 16-20, from January 2016. */
    SUPPORTED_ACCOMMODATION(
            "stödboende", "supported accommodation", Kind.INSTITUTION, Source.LAW, LocalDate.of(2016, 1, 1)),

    /** Särskilt ungdomshem, run by Statens institutionsstyrelse (SiS). */
    SPECIAL_YOUTH_HOME("särskilt ungdomshem (SiS)", "special youth home", Kind.INSTITUTION, Source.LVU_12),

    /** Skyddat boende, a form of placement from 1 April 2024. */
    PROTECTED_ACCOMMODATION(
            "skyddat boende", "protected accommodation", Kind.INSTITUTION, Source.REPORT, LocalDate.of(2024, 4, 1)),

    /** Den unges eget hem during care under LVU. It is no placement outside the home and no care day. */
    OWN_HOME("eget hem under LVU-vård", "own home during care", Kind.OWN, "LVU (1990:52) 11 § andra stycket"),

    /** Hem för barn och unga: proposed, in force on no day. */
    HOME_FOR_CHILDREN("hem för barn och unga (förslag)", "home for children (proposed)", Kind.PROPOSED, Source.SOU);

    private enum Kind {
        FAMILY,
        INSTITUTION,
        OTHER,
        OWN,
        PROPOSED
    }

    private static final class Source {
        static final String LAW = "Socialtjänstförordning (2025:468) 3-5 och 9 kap.; SoL (2025:400) 9 kap.";
        static final String LVU_12 = "LVU (1990:52) 12 §";
        static final String DS = "Ds 2026:5, avsnitt 3";
        static final String REPORT = "Socialstyrelsen, Individ- och familjeomsorg, lägesrapport 2025";
        static final String SOU = "SOU 2025:84, i Ds 2026:5 avsnitt 3";
    }

    private final String termSv;
    private final String termEn;
    private final Kind kind;
    private final String source;
    private final Optional<LocalDate> from;

    PlacementForm(String termSv, String termEn, Kind kind, String source) {
        this(termSv, termEn, kind, source, Optional.empty());
    }

    PlacementForm(String termSv, String termEn, Kind kind, String source, LocalDate from) {
        this(termSv, termEn, kind, source, Optional.of(from));
    }

    PlacementForm(String termSv, String termEn, Kind kind, String source, Optional<LocalDate> from) {
        this.termSv = termSv;
        this.termEn = termEn;
        this.kind = kind;
        this.source = source;
        this.from = from;
    }

    /**
     * Whether statistics count the form as familjehem, which they do with network and emergency homes.
     *
     * @return true for family homes of every sort
     */
    public boolean isFamilyHome() {
        return kind == Kind.FAMILY;
    }

    /**
     * Whether the form is a family home for permanent care, fostering and upbringing, as against an emergency home.
     *
     * @return true for family homes other than emergency homes
     */
    public boolean isPermanentFamilyHome() {
        return isFamilyHome() && this != EMERGENCY_HOME;
    }

    /**
     * Whether the form is one into which children are admitted and from which they are discharged (inskrivning och
     * utskrivning).
     *
     * @return true for residential care, supported and protected accommodation, and special youth homes
     */
    public boolean isInstitution() {
        return kind == Kind.INSTITUTION;
    }

    /**
     * Whether the child lives outside the own home.
     *
     * @return false for {@link #OWN_HOME} only
     */
    public boolean isOutsideOwnHome() {
        return kind != Kind.OWN;
    }

    /**
     * Whether the form existed on a day.
     *
     * @param day the day
     * @return false before the form came into being, and always for a proposed one
     */
    public boolean isInForceOn(LocalDate day) {
        return kind != Kind.PROPOSED && from.filter(day::isBefore).isEmpty();
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

    @Override
    public Optional<DateInterval> getValidity() {
        return from.map(DateInterval::from);
    }
}
