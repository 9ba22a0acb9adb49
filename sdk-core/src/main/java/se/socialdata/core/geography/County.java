package se.socialdata.core.geography;

import com.google.common.collect.ImmutableList;
import se.socialdata.core.term.CodeList;
import se.socialdata.core.term.CodedTerm;

/**
 * A county (län), with its two-digit code.
 *
 * <p>The codes 02, 11, 15 and 16 belonged to counties that no longer exist.
 */
public enum County implements CodedTerm {
    /** Stockholms län. */
    STOCKHOLM("01", "Stockholms län", "Stockholm County"),

    /** Uppsala län. */
    UPPSALA("03", "Uppsala län", "Uppsala County"),

    /** Södermanlands län. */
    SODERMANLAND("04", "Södermanlands län", "Södermanland County"),

    /** Östergötlands län. */
    OSTERGOTLAND("05", "Östergötlands län", "Östergötland County"),

    /** Jönköpings län. */
    JONKOPING("06", "Jönköpings län", "Jönköping County"),

    /** Kronobergs län. */
    KRONOBERG("07", "Kronobergs län", "Kronoberg County"),

    /** Kalmar län. */
    KALMAR("08", "Kalmar län", "Kalmar County"),

    /** Gotlands län. */
    GOTLAND("09", "Gotlands län", "Gotland County"),

    /** Blekinge län. */
    BLEKINGE("10", "Blekinge län", "Blekinge County"),

    /** Skåne län. */
    SKANE("12", "Skåne län", "Skåne County"),

    /** Hallands län. */
    HALLAND("13", "Hallands län", "Halland County"),

    /** Västra Götalands län. */
    VASTRA_GOTALAND("14", "Västra Götalands län", "Västra Götaland County"),

    /** Värmlands län. */
    VARMLAND("17", "Värmlands län", "Värmland County"),

    /** Örebro län. */
    OREBRO("18", "Örebro län", "Örebro County"),

    /** Västmanlands län. */
    VASTMANLAND("19", "Västmanlands län", "Västmanland County"),

    /** Dalarnas län. */
    DALARNA("20", "Dalarnas län", "Dalarna County"),

    /** Gävleborgs län. */
    GAVLEBORG("21", "Gävleborgs län", "Gävleborg County"),

    /** Västernorrlands län. */
    VASTERNORRLAND("22", "Västernorrlands län", "Västernorrland County"),

    /** Jämtlands län. */
    JAMTLAND("23", "Jämtlands län", "Jämtland County"),

    /** Västerbottens län. */
    VASTERBOTTEN("24", "Västerbottens län", "Västerbotten County"),

    /** Norrbottens län. */
    NORRBOTTEN("25", "Norrbottens län", "Norrbotten County");

    /** The counties by code. */
    public static final CodeList<County> CODES = CodeList.of(County.class);

    private final String code;
    private final String termSv;
    private final String termEn;

    County(String code, String termSv, String termEn) {
        this.code = code;
        this.termSv = termSv;
        this.termEn = termEn;
    }

    /**
     * The municipalities of the county.
     *
     * @return the municipalities in the order of their codes, at least one
     */
    public ImmutableList<Municipality> getMunicipalities() {
        return Municipality.all().stream()
                .filter(municipality -> municipality.getCounty() == this)
                .collect(ImmutableList.toImmutableList());
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
        return Municipalities.SOURCE;
    }
}
