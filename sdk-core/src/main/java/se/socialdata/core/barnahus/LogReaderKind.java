package se.socialdata.core.barnahus;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import se.socialdata.core.term.CodedTerm;

/**
 * Who asks to read a log (läsare av barnahusloggen). The kind decides which entries the reader gets without anybody's
 * permission; {@link LogAccess} has the rules.
 */
public enum LogReaderKind implements CodedTerm {
    /** Barnet självt: sekretessen till skydd för barnet gäller inte mot barnet. */
    CHILD("barnet", "the child", "Offentlighets- och sekretesslagen (2009:400) 12 kap. 1 §"),

    /** Vårdnadshavare som inte är misstänkt för brottet. */
    GUARDIAN(
            "vårdnadshavare",
            "guardian",
            "Offentlighets- och sekretesslagen (2009:400) 12 kap. 3 §, Föräldrabalken (1949:381) 6 kap. 11 §"),

    /** Vårdnadshavare som är misstänkt för brottet. */
    SUSPECTED_GUARDIAN(
            "misstänkt vårdnadshavare",
            "suspected guardian",
            "Offentlighets- och sekretesslagen (2009:400) 12 kap. 3 § 1, Barnets väg genom barnahus (2020), avsnitt 5.3"),

    /** Särskild företrädare eller målsägandebiträde, som loggen namnger. */
    REPRESENTATIVE(
            "särskild företrädare eller målsägandebiträde",
            "special representative or counsel for the injured party",
            "Lagen (1999:997) om särskild företrädare för barn 3 §, Lagen (1988:609) om målsägandebiträde 3 §"),

    /** Socialtjänsten. */
    SOCIAL_SERVICES(
            "socialtjänsten",
            "social services",
            "Offentlighets- och sekretesslagen (2009:400) 26 kap. 1 §",
            BarnahusAuthority.SOCIAL_SERVICES),

    /** Polisen. */
    POLICE(
            "polisen",
            "police",
            "Offentlighets- och sekretesslagen (2009:400) 8 kap. 1 §, Barnets väg genom barnahus (2020), avsnitt 5.4.5",
            BarnahusAuthority.POLICE),

    /** Åklagaren. */
    PROSECUTOR(
            "åklagaren",
            "prosecutor",
            "Offentlighets- och sekretesslagen (2009:400) 8 kap. 1 §, Barnets väg genom barnahus (2020), avsnitt 5.4.5",
            BarnahusAuthority.PROSECUTION_AUTHORITY),

    /** Den som behandlar barnet: BUP, annan enhet som erbjuder behandling eller hälso- och sjukvården. */
    TREATMENT_PROVIDER(
            "behandlaren",
            "treatment provider",
            "Offentlighets- och sekretesslagen (2009:400) 25 kap. 1 §, Barnets väg genom barnahus (2020), avsnitt 5.4.5",
            BarnahusAuthority.CHILD_PSYCHIATRY,
            BarnahusAuthority.OTHER_TREATMENT_UNIT,
            BarnahusAuthority.HEALTH_CARE);

    private final String termSv;
    private final String termEn;
    private final String source;
    private final ImmutableSet<BarnahusAuthority> authorities;

    LogReaderKind(String termSv, String termEn, String source, BarnahusAuthority... authorities) {
        this.termSv = termSv;
        this.termEn = termEn;
        this.source = source;
        this.authorities = ImmutableSet.copyOf(authorities);
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

    /**
     * For which authorities such a reader may read.
     *
     * @return the authorities, the usual one first; empty for the child and those who act for it
     */
    public ImmutableSet<BarnahusAuthority> getAuthorities() {
        return authorities;
    }

    /**
     * Whether the reader is a guardian of the child.
     *
     * @return true for a guardian, suspected or not
     */
    public boolean isGuardian() {
        return GUARDIANS.contains(this);
    }

    private static final ImmutableSet<LogReaderKind> GUARDIANS = Sets.immutableEnumSet(GUARDIAN, SUSPECTED_GUARDIAN);
}
