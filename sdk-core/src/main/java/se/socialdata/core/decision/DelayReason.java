package se.socialdata.core.decision;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import se.socialdata.core.term.CodedTerm;

/**
 * Why a decision has not been executed (skäl för dröjsmålet), LSS 28 f §: "kortfattat uppge skälen för dröjsmålet".
 *
 * <p>No authority has published a code list, so the list is open: the constants are the reasons that the printed reports
 * use, with all their printed variants, and {@link #ofLocal} makes a reason of a municipality's own. Two reasons are
 * equal if their codes are. This class is immutable and thread-safe.
 */
public final class DelayReason implements CodedTerm {

    private static final String REPORTS =
            "Statistikrapporter ej verkställda gynnande beslut LSS och SoL, kvartal 4 2025, Luleå kommun";

    /** Personalrelaterade skäl. */
    public static final DelayReason STAFF_RELATED =
            standard("STAFF_RELATED", "personalrelaterade skäl", "staff-related reasons");

    /** Rekryteringssvårigheter. */
    public static final DelayReason RECRUITMENT_DIFFICULTIES =
            standard("RECRUITMENT_DIFFICULTIES", "rekryteringssvårigheter", "recruitment difficulties");

    /** Den enskilde medverkar inte till verkställighet. */
    public static final DelayReason NOT_COOPERATING = standard(
            "NOT_COOPERATING",
            "den enskilde medverkar ej till verkställighet",
            "the person does not take part in the execution",
            "den enskilde ej medverkar till verkställighet",
            "den enskilde medverkar ej till insats",
            "den enskilde ej medverkar till insats",
            "medverkar ej till insatsen",
            "medverkar ej till insats");

    /** Den enskilde har tackat nej till erbjudande. */
    public static final DelayReason DECLINED_OFFER = standard(
            "DECLINED_OFFER",
            "den enskilde har tackat nej till erbjudande",
            "the person has declined an offer",
            "den enskilde tackat nej",
            "har tackat nej till erbjudande");

    /** Saknar plats, for example a queue or renovation. */
    public static final DelayReason NO_PLACE_AVAILABLE = standard(
            "NO_PLACE_AVAILABLE",
            "saknar plats",
            "no place available",
            "det saknar plats",
            "det saknas plats",
            "det saknar plats (ex kö, behov av/pågående sanering/renovering/ombyggnation)",
            "det saknar plats (ex har kö, behov av/pågående sanering/renovering/ombyggnation)",
            "det saknas plats (ex har kö, behov av/pågående sanering/renovering/ombyggnation)",
            "saknar plats (ex har kö, behov av/pågående sanering/renovering/ombyggnation)");

    /** Den enskilde har specifika önskemål. */
    public static final DelayReason SPECIFIC_WISHES = standard(
            "SPECIFIC_WISHES",
            "den enskilde har specifika önskemål",
            "the person has specific wishes",
            "specifika önskemål");

    /** Hälsotillståndet är eller har varit ett hinder merparten av väntetiden. */
    public static final DelayReason HEALTH_OBSTACLE = standard(
            "HEALTH_OBSTACLE",
            "hälsotillstånd är/har varit ett hinder merparten av väntetiden",
            "the person's health has been an obstacle for most of the wait");

    /** Kontaktfamilj saknas. */
    public static final DelayReason NO_CONTACT_FAMILY =
            standard("NO_CONTACT_FAMILY", "saknas kontaktfamilj", "no contact family available");

    /** Verksamhetsutmaningar. */
    public static final DelayReason OPERATIONAL_CHALLENGES =
            standard("OPERATIONAL_CHALLENGES", "verksamhetsutmaningar", "operational challenges");

    private static final ImmutableList<DelayReason> STANDARD = ImmutableList.of(
            STAFF_RELATED,
            RECRUITMENT_DIFFICULTIES,
            NOT_COOPERATING,
            DECLINED_OFFER,
            NO_PLACE_AVAILABLE,
            SPECIFIC_WISHES,
            HEALTH_OBSTACLE,
            NO_CONTACT_FAMILY,
            OPERATIONAL_CHALLENGES);

    private static final ImmutableMap<String, DelayReason> BY_CODE =
            STANDARD.stream().collect(toImmutableMap(DelayReason::getCode, Function.identity()));

    private final String code;
    private final String termSv;
    private final String termEn;
    private final String source;
    private final ImmutableList<String> variants;

    private DelayReason(String code, String termSv, String termEn, String source, ImmutableList<String> variants) {
        this.code = code;
        this.termSv = termSv;
        this.termEn = termEn;
        this.source = source;
        this.variants = variants;
    }

    private static DelayReason standard(String code, String termSv, String termEn, String... variants) {
        return new DelayReason(code, termSv, termEn, REPORTS, ImmutableList.copyOf(variants));
    }

    /**
     * A reason of the municipality's own.
     *
     * @param code a code that none of the standard reasons has
     * @param termSv the Swedish term
     * @param termEn the English term
     * @param source who decided the code, for example the municipality's routine
     * @return the reason
     * @throws IllegalArgumentException if one of the texts is blank, or the code is a standard one
     */
    public static DelayReason ofLocal(String code, String termSv, String termEn, String source) {
        checkArgument(!code.isBlank(), "expected a code, got a blank one");
        checkArgument(
                !termSv.isBlank() && !termEn.isBlank(), "expected a Swedish and an English term, got a blank one");
        checkArgument(!source.isBlank(), "expected a source, got a blank one");
        checkArgument(!BY_CODE.containsKey(code), "expected a code other than the standard ones, got %s", code);
        return new DelayReason(code, termSv, termEn, source, ImmutableList.of());
    }

    /**
     * The reasons that the printed reports use.
     *
     * @return the standard reasons by code
     */
    public static ImmutableMap<String, DelayReason> standardReasons() {
        return BY_CODE;
    }

    /**
     * Finds the standard reason that a printed text means, for reading older reports and free-text fields.
     *
     * @param printed the text; case, surrounding blanks, and a leading "p g a", "på grund av", "att" or "då" do not matter
     * @return the reason, or empty if no standard reason is printed so
     */
    public static Optional<DelayReason> ofPrinted(String printed) {
        String text = withoutLeadIn(printed.strip().toLowerCase(Locale.ROOT));
        return STANDARD.stream()
                .filter(reason -> reason.termSv.equals(text) || reason.variants.contains(text))
                .findFirst();
    }

    private static String withoutLeadIn(String text) {
        String rest = text;
        for (String leadIn : ImmutableList.of("p g a ", "på grund av ", "att ", "då ")) {
            rest = rest.startsWith(leadIn) ? rest.substring(leadIn.length()) : rest;
        }
        return rest;
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
        return source;
    }

    /**
     * Whether this is one of the standard reasons.
     *
     * @return false for a reason of the municipality's own
     */
    public boolean isStandard() {
        return BY_CODE.containsKey(code);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DelayReason that && code.equals(that.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    /**
     * The code.
     *
     * @return the code
     */
    @Override
    public String toString() {
        return code;
    }
}
