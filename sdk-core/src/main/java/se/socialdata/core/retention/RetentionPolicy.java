package se.socialdata.core.retention;

import static com.google.common.base.Preconditions.checkArgument;
import static se.socialdata.core.law.Statutes.SOL_2001;
import static se.socialdata.core.law.Statutes.SOL_2025;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import se.socialdata.core.geography.County;
import se.socialdata.core.geography.Municipality;
import se.socialdata.core.law.LegalBasis;
import se.socialdata.core.law.Provision;
import se.socialdata.core.law.Statute;
import se.socialdata.core.time.DateInterval;
import se.socialdata.core.time.Deadlines;
import se.socialdata.core.time.Segment;

/**
 * For how long a board keeps a file, and which files it keeps for good (gallringsregel).
 *
 * <p>A file is destroyed five years after the last entry (SoL (2001:453) 12 kap. 1 §, from 1 July 2025 SoL (2025:400) 16
 * kap.). The last of the five years' days is the one with the number of the day of the entry, or the last day of February;
 * the duty begins on the day after and is to be fulfilled by the end of the next calendar year. Exempt are
 *
 * <ul>
 *   <li>files on children who have been placed outside the home, on paternity and on adoption;
 *   <li>for research, every file in Östergötland, Gotland and Västernorrland and in Göteborg, and in every other
 *       municipality the files on persons born on the 5th, 15th or 25th of a month (Socialtjänstförordningen (2025:468) 13
 *       kap. 1 §).
 * </ul>
 *
 * <p>As long as the board has not destroyed other data on the same person, as after a new report, the file waits. An
 * exemption that is not known to be absent keeps the file: the outcome is then undetermined, never that it is due.
 *
 * @param start from what the time is counted
 * @param time the time, in calendar years, months and days
 */
public record RetentionPolicy(RetentionStart start, Period time) {

    private static final Period FIVE_YEARS = Period.ofYears(5);
    private static final ImmutableSet<County> RESEARCH_COUNTIES =
            Sets.immutableEnumSet(County.OSTERGOTLAND, County.GOTLAND, County.VASTERNORRLAND);
    private static final Municipality GOTEBORG = Municipality.of("1480");
    private static final ImmutableSet<Integer> RESEARCH_BIRTH_DAYS = ImmutableSet.of(5, 15, 25);

    private static final LocalDate NEW_ACT = LocalDate.of(2025, 7, 1);
    private static final Statute ORDINANCE = Statute.of(
            "socialtjänstförordningen",
            "2025:468",
            "Socialtjänstförordning",
            "Social Services Ordinance",
            DateInterval.from(NEW_ACT));

    private static final LegalBasis TIME =
            basis("gallringsfrist", SOL_2001.section("12 kap. 1 §"), SOL_2025.section("16 kap."));
    private static final LegalBasis EXEMPTION =
            basis("undantag från gallring", SOL_2001.section("12 kap. 2 §"), SOL_2025.section("16 kap. 4 §"));
    private static final LegalBasis RESEARCH =
            basis("forskningens behov", SOL_2001.section("12 kap. 2 §"), ORDINANCE.section("13 kap. 1 §"));

    /**
     * Checks the time.
     *
     * @param start from what the time is counted
     * @param time the time
     * @throws IllegalArgumentException if the time is zero or any part of it is negative
     */
    public RetentionPolicy {
        checkArgument(!time.isZero() && !time.isNegative(), "expected a time of at least one day, got %s", time);
    }

    /**
     * Five years after the last entry.
     *
     * @return the rule of the Social Services Act for files
     */
    public static RetentionPolicy standard() {
        return of(RetentionStart.LAST_ENTRY);
    }

    /**
     * Five years, counted from another day.
     *
     * @param start from what the time is counted
     * @return the rule
     */
    public static RetentionPolicy of(RetentionStart start) {
        return new RetentionPolicy(start, FIVE_YEARS);
    }

    /**
     * The provision that sets the time, by date.
     *
     * @return the older and the newer act
     */
    public static LegalBasis findBasis() {
        return TIME;
    }

    /**
     * Decides on a file.
     *
     * @param facts what is known of the file
     * @param asOf the day asked about
     * @return the decision, with its reasons
     */
    public RetentionDecision decide(RetentionFacts facts, LocalDate asOf) {
        Optional<LocalDate> lastDay = facts.findStart(start).map(from -> Deadlines.lastDayWithin(from, time));
        Optional<LocalDate> completeBy =
                lastDay.map(day -> LocalDate.of(day.plusDays(1).getYear() + 1, 12, 31));
        RetentionDecision.Builder decision =
                RetentionDecision.builder().asOf(asOf).lastDay(lastDay).completeBy(completeBy);
        ImmutableList<RetentionReason> exemptions = exemptions(facts, asOf);
        if (!exemptions.isEmpty()) {
            return decision.outcome(RetentionOutcome.KEPT).reasons(exemptions).build();
        }
        if (lastDay.isPresent() && !asOf.isAfter(lastDay.get())) {
            return decision.outcome(RetentionOutcome.NOT_YET)
                    .addReasons(reason(RetentionGround.TIME_RUNS, TIME, asOf))
                    .build();
        }
        if (facts.getOtherRecordsKept().orElse(false)) {
            return decision.outcome(RetentionOutcome.ON_HOLD)
                    .addReasons(reason(RetentionGround.OTHER_RECORDS, TIME, asOf))
                    .build();
        }
        ImmutableList<MissingRetentionFact> missing = missing(facts, lastDay.isPresent());
        if (!missing.isEmpty()) {
            return decision.outcome(RetentionOutcome.UNDETERMINED)
                    .missing(missing)
                    .build();
        }
        boolean overdue = asOf.isAfter(completeBy.orElseThrow());
        return decision.outcome(overdue ? RetentionOutcome.OVERDUE : RetentionOutcome.DUE)
                .addReasons(reason(RetentionGround.TIME_HAS_PASSED, TIME, asOf))
                .build();
    }

    private static ImmutableList<RetentionReason> exemptions(RetentionFacts facts, LocalDate asOf) {
        ImmutableList.Builder<RetentionReason> reasons = ImmutableList.builder();
        if (facts.getPlacedOutsideHome().orElse(false)) {
            reasons.add(reason(RetentionGround.PLACED_CHILD, EXEMPTION, asOf));
        }
        if (facts.isPaternityOrAdoption()) {
            reasons.add(reason(RetentionGround.PATERNITY_OR_ADOPTION, EXEMPTION, asOf));
        }
        if (facts.getMunicipality().filter(RetentionPolicy::isKeepingAll).isPresent()) {
            reasons.add(reason(RetentionGround.RESEARCH_MUNICIPALITY, RESEARCH, asOf));
        } else if (facts.getBirthDate()
                .filter(birth -> RESEARCH_BIRTH_DAYS.contains(birth.getDayOfMonth()))
                .isPresent()) {
            reasons.add(reason(RetentionGround.RESEARCH_BIRTH_DAY, RESEARCH, asOf));
        }
        return reasons.build();
    }

    /**
     * Whether a municipality keeps every file for research.
     *
     * @param municipality the municipality
     * @return true in Östergötland, Gotland and Västernorrland and for Göteborg
     */
    public static boolean isKeepingAll(Municipality municipality) {
        return municipality.equals(GOTEBORG) || RESEARCH_COUNTIES.contains(municipality.getCounty());
    }

    /** What might still exempt the file. */
    private static ImmutableList<MissingRetentionFact> missing(RetentionFacts facts, boolean hasStart) {
        ImmutableList.Builder<MissingRetentionFact> missing = ImmutableList.builder();
        addIf(!hasStart, MissingRetentionFact.START_DATE, missing);
        addIf(facts.getMunicipality().isEmpty(), MissingRetentionFact.MUNICIPALITY, missing);
        addIf(facts.getBirthDate().isEmpty(), MissingRetentionFact.BIRTH_DATE, missing);
        addIf(facts.getPlacedOutsideHome().isEmpty(), MissingRetentionFact.PLACED_OUTSIDE_HOME, missing);
        addIf(facts.getOtherRecordsKept().isEmpty(), MissingRetentionFact.OTHER_RECORDS, missing);
        return missing.build();
    }

    private static void addIf(
            boolean absent, MissingRetentionFact fact, ImmutableList.Builder<MissingRetentionFact> missing) {
        if (absent) {
            missing.add(fact);
        }
    }

    private static RetentionReason reason(RetentionGround ground, LegalBasis basis, LocalDate asOf) {
        return RetentionReason.builder()
                .ground(ground)
                .provision(basis.on(asOf).toString())
                .build();
    }

    /** The older act's place until the newer act, for all earlier days too: a file outlives statutes. */
    private static LegalBasis basis(String name, Provision older, Provision newer) {
        return LegalBasis.of(
                name,
                ImmutableList.of(
                        Segment.of(DateInterval.of(LocalDate.MIN, NEW_ACT.minusDays(1)), older),
                        Segment.of(DateInterval.from(NEW_ACT), newer)));
    }
}
