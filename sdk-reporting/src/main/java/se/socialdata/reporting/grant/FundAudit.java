package se.socialdata.reporting.grant;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import se.socialdata.core.grant.CappedAllocation;
import se.socialdata.core.grant.FundGrant;
import se.socialdata.core.grant.FundReportBack;
import se.socialdata.core.grant.FundYear;
import se.socialdata.core.grant.LedgerEntry;
import se.socialdata.core.grant.LedgerEntryKind;
import se.socialdata.core.money.Money;

/**
 * The years of a fund, held against its own rule of allocation and the sums that were printed or booked.
 *
 * <p>Nothing is mended: where a printed sum differs from its rows, both stand in the report with their difference. Immutable
 * and thread-safe.
 */
public final class FundAudit {

    private final ImmutableSortedMap<Integer, FundYear> years;
    private final ImmutableList<FundFinding> findings;

    private FundAudit(ImmutableSortedMap<Integer, FundYear> years, ImmutableList<FundFinding> findings) {
        this.years = years;
        this.findings = findings;
    }

    /**
     * Checks some years without printed sums.
     *
     * @param years the years of one fund, each once
     * @return the check
     * @throws IllegalArgumentException if there are none, they are of several funds, or a year stands twice
     */
    public static FundAudit of(Iterable<FundYear> years) {
        return of(years, ImmutableMap.of());
    }

    /**
     * Checks some years.
     *
     * @param years the years of one fund, each once
     * @param printed the printed sums by year
     * @return the check
     * @throws IllegalArgumentException if there are no years, they are of several funds, a year stands twice, or sums are
     *     printed for another year
     */
    public static FundAudit of(Iterable<FundYear> years, Map<Integer, PrintedFundSums> printed) {
        Map<Integer, FundYear> byYear = new TreeMap<>();
        for (FundYear year : years) {
            checkArgument(
                    byYear.putIfAbsent(year.getYear(), year) == null,
                    "expected each year once, got %s twice",
                    year.getYear());
        }
        checkArgument(!byYear.isEmpty(), "expected a year of a fund");
        checkArgument(
                byYear.values().stream().map(FundYear::getFund).distinct().count() == 1,
                "expected the years of one fund");
        checkArgument(
                byYear.keySet().containsAll(printed.keySet()),
                "expected printed sums of the years %s only",
                byYear.keySet());
        ImmutableSortedMap<Integer, FundYear> sorted = ImmutableSortedMap.copyOf(byYear, Comparator.naturalOrder());
        ImmutableList.Builder<FundFinding> findings = ImmutableList.builder();
        sorted.forEach((number, year) -> {
            checkAllocation(year, findings);
            checkSums(year, Optional.ofNullable(printed.get(number)).orElseGet(PrintedFundSums::empty), findings);
            checkCarriedForward(year, Optional.ofNullable(sorted.get(number + 1)), findings);
        });
        return new FundAudit(sorted, findings.build());
    }

    private static void checkAllocation(FundYear year, ImmutableList.Builder<FundFinding> findings) {
        CappedAllocation allocation = year.toAllocation();
        year.getCapPerUser().ifPresent(cap -> add(findings, FundFindingKind.CAP, year, "", cap, allocation.getCap()));
        for (CappedAllocation.Award award : allocation.getAwards()) {
            String applicant = award.application().getApplicant();
            findGranted(year, applicant)
                    .ifPresent(
                            granted -> add(findings, FundFindingKind.AWARD, year, applicant, granted, award.granted()));
        }
    }

    private static void checkSums(FundYear year, PrintedFundSums printed, ImmutableList.Builder<FundFinding> findings) {
        printed.getGranted()
                .ifPresent(sum -> add(findings, FundFindingKind.GRANTED_SUM, year, "", sum, year.getGranted()));
        printed.getLeft()
                .ifPresent(left -> add(
                        findings,
                        FundFindingKind.LEFT,
                        year,
                        "",
                        left,
                        year.getRemaining().minus(year.getGranted())));
        printed.getReturned()
                .ifPresent(sum -> add(findings, FundFindingKind.RETURNED_SUM, year, "", sum, year.getReturned()));
        printed.getUsed().ifPresent(sum -> add(findings, FundFindingKind.USED_SUM, year, "", sum, usedOf(year)));
        if (printed.getGranted().isPresent()
                && printed.getReturned().isPresent()
                && printed.getUsed().isPresent()) {
            add(
                    findings,
                    FundFindingKind.PRINTED_SUMS,
                    year,
                    "",
                    printed.getUsed().orElseThrow(),
                    printed.getGranted()
                            .orElseThrow()
                            .minus(printed.getReturned().orElseThrow()));
        }
        findBookedReturns(year)
                .filter(booked -> !year.getReportBacks().isEmpty())
                .ifPresent(
                        booked -> add(findings, FundFindingKind.BOOKED_RETURNS, year, "", booked, year.getReturned()));
    }

    /** Known are the grants and what comes back; interest, fees and reserves explain a difference, or nothing does. */
    private static void checkCarriedForward(
            FundYear year, Optional<FundYear> next, ImmutableList.Builder<FundFinding> findings) {
        next.ifPresent(following -> add(
                findings,
                FundFindingKind.CARRIED_FORWARD,
                following,
                "",
                following.getRemaining(),
                year.getRemaining().minus(year.getGranted()).plus(year.getReturned())));
    }

    private static void add(
            ImmutableList.Builder<FundFinding> findings,
            FundFindingKind kind,
            FundYear year,
            String applicant,
            Money stated,
            Money computed) {
        if (!stated.equals(computed)) {
            findings.add(new FundFinding(kind, year.getYear(), applicant, stated, computed));
        }
    }

    static Optional<Money> findGranted(FundYear year, String applicant) {
        return year.getGrants().stream()
                .filter(grant -> grant.getApplicant().equals(applicant))
                .map(FundGrant::getGranted)
                .reduce(Money::plus);
    }

    static Money usedOf(FundYear year) {
        return year.getReportBacks().stream().map(FundReportBack::getUsed).reduce(Money.ZERO, Money::plus);
    }

    private static Optional<Money> findBookedReturns(FundYear year) {
        return year.getLedger().stream()
                .filter(entry -> entry.getKind() == LedgerEntryKind.RETURN)
                .map(LedgerEntry::getAmount)
                .reduce(Money::plus);
    }

    /**
     * The name of the fund.
     *
     * @return the name
     */
    public String getFund() {
        return years.values().iterator().next().getFund();
    }

    /**
     * The years.
     *
     * @return the years in order
     */
    public ImmutableList<FundYear> getYears() {
        return years.values().asList();
    }

    /**
     * One year.
     *
     * @param year the calendar year
     * @return the year
     * @throws IllegalArgumentException if it is none of the years
     */
    public FundYear getYear(int year) {
        checkArgument(years.containsKey(year), "expected one of the years %s, got %s", years.keySet(), year);
        return Objects.requireNonNull(years.get(year));
    }

    /**
     * What differs.
     *
     * @return the findings by year, in the order of the kinds
     */
    public ImmutableList<FundFinding> getFindings() {
        return findings;
    }

    /**
     * What differs in a year.
     *
     * @param year the calendar year
     * @return the findings
     */
    public ImmutableList<FundFinding> getFindings(int year) {
        return findings.stream().filter(finding -> finding.year() == year).collect(toImmutableList());
    }

    /** The fund, its years and how many findings there are. */
    @Override
    public String toString() {
        return "FundAudit[" + getFund() + ", " + years.keySet() + ", " + findings.size() + " findings]";
    }
}
