package se.socialdata.core.arbitraries;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import se.socialdata.core.grant.AllocationList;
import se.socialdata.core.grant.FundApplication;
import se.socialdata.core.grant.FundReportBack;
import se.socialdata.core.grant.FundYear;
import se.socialdata.core.grant.Grant;
import se.socialdata.core.grant.GrantCase;
import se.socialdata.core.grant.GrantConditions;
import se.socialdata.core.grant.GrantReport;
import se.socialdata.core.grant.GrantUse;
import se.socialdata.core.grant.LedgerEntry;
import se.socialdata.core.grant.LedgerEntryKind;
import se.socialdata.core.grant.NonUseReason;
import se.socialdata.core.grant.ReceiverKind;
import se.socialdata.core.grant.Repayment;
import se.socialdata.core.grant.Requisition;
import se.socialdata.core.grant.UserKind;
import se.socialdata.core.money.Money;
import se.socialdata.core.term.ReferenceTable;
import se.socialdata.core.time.DateInterval;

/** Grant cases and funds for property tests; applications may lie outside the fund, and reports may be missing. */
public final class GrantArbitraries extends ProvidedByType {

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);
    private static final int DAYS = 700;

    private static final Map<Class<?>, Supplier<Arbitrary<?>>> PROVIDED = Map.of(
            GrantCase.class, GrantArbitraries::cases,
            Grant.class, GrantArbitraries::grants,
            AllocationList.class, GrantArbitraries::allocationLists,
            FundApplication.class, GrantArbitraries::applications,
            FundReportBack.class, GrantArbitraries::reportBacks,
            FundYear.class, GrantArbitraries::fundYears);

    /** Made by jqwik. */
    public GrantArbitraries() {
        super(PROVIDED);
    }

    /** Amounts from nothing to two hundred thousand kronor, some with öre. */
    public static Arbitrary<Money> amounts() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(0, 200_000).map(Money::of),
                Arbitraries.longs().between(0, 20_000_000).map(Money::ofOre));
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, DAYS).map(FIRST_DAY::plusDays);
    }

    /** Applications of activities inside and outside the fund, with the amount in total or per user. */
    public static Arbitrary<FundApplication> applications() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 999),
                        amounts(),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, 150).optional(0.9),
                        Arbitraries.of(UserKind.class),
                        days(),
                        Arbitraries.integers().between(0, 9))
                .as((number, amount, perUser, users, kind, day, where) -> {
                    FundApplication.Builder builder = FundApplication.builder()
                            .applicant("activity " + number)
                            .userKind(kind)
                            .countDate(day)
                            .outsideArea(where == 0)
                            .outsidePurpose(where == 1);
                    users.ifPresent(builder::users);
                    if (perUser) {
                        builder.appliedPerUser(Money.ofOre(amount.toOre() / 100));
                    } else {
                        builder.appliedAmount(amount);
                    }
                    return builder.build();
                });
    }

    /** Reports of activities that returned at most what they were granted. */
    public static Arbitrary<FundReportBack> reportBacks() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 999),
                        amounts(),
                        Arbitraries.integers().between(0, 100),
                        Arbitraries.of(NonUseReason.class).set().ofMaxSize(2))
                .as((number, granted, percent, reasons) -> FundReportBack.builder()
                        .applicant("activity " + number)
                        .granted(granted)
                        .toReturn(Money.ofOre(granted.toOre() / 100 * percent))
                        .reasons(reasons)
                        .build());
    }

    private static Arbitrary<LedgerEntry> entries() {
        return Combinators.combine(days(), Arbitraries.of(LedgerEntryKind.class), amounts())
                .as((day, kind, amount) -> LedgerEntry.builder()
                        .date(day)
                        .kind(kind)
                        .amount(
                                kind == LedgerEntryKind.GRANT || kind == LedgerEntryKind.FEE
                                        ? Money.ZERO.minus(amount)
                                        : amount)
                        .build());
    }

    /** Years of a fund. */
    public static Arbitrary<FundYear> fundYears() {
        return Combinators.combine(
                        Arbitraries.integers().between(2025, 2029),
                        days(),
                        amounts(),
                        Arbitraries.longs().between(0, 1000).map(Money::of),
                        applications()
                                .list()
                                .uniqueElements(FundApplication::getApplicant)
                                .ofMaxSize(6),
                        reportBacks().list().ofMaxSize(4),
                        entries().list().ofMaxSize(5))
                .as((year, decided, remaining, max, applications, reports, ledger) -> FundYear.builder()
                        .fund("test fund")
                        .year(year)
                        .decisionDate(decided)
                        .remaining(remaining)
                        .maxPerUser(max)
                        .applications(applications)
                        .reportBacks(reports)
                        .ledger(ledger)
                        .build());
    }

    /** State grants with and without conditions. */
    public static Arbitrary<Grant> grants() {
        return Combinators.combine(
                        Arbitraries.integers().between(2024, 2026),
                        days().optional(),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as((year, deadline, plan, repaid) -> Grant.builder()
                        .id("grant-" + year)
                        .nameSv("Statsbidrag")
                        .year(year)
                        .conditions(GrantConditions.builder()
                                .requisitionDeadline(deadline)
                                .jointActionPlanRequired(plan)
                                .unusedRepaid(repaid)
                                .reportPeriod(
                                        DateInterval.of(LocalDate.of(year + 1, 1, 1), LocalDate.of(year + 1, 12, 31)))
                                .build())
                        .build());
    }

    /** Allocation lists of some municipalities in two components, whose printed sums are right. */
    public static Arbitrary<AllocationList> allocationLists() {
        Arbitrary<Long> parts = Arbitraries.longs().between(0, 50_000_000);
        return Combinators.combine(GeographyArbitraries.municipalities(), parts, parts)
                .as((municipality, population, rural) -> new ListRow(municipality.getName(), population, rural))
                .list()
                .uniqueElements(ListRow::receiver)
                .ofMinSize(1)
                .ofMaxSize(30)
                .map(rows -> {
                    StringBuilder text = new StringBuilder("# test list\nreceiver;POPULATION;RURAL_KEY;TOTAL\n");
                    long populations = 0;
                    long rurals = 0;
                    for (ListRow row : rows) {
                        append(text, row);
                        populations += row.population();
                        rurals += row.rural();
                    }
                    append(text, new ListRow("Summa", populations, rurals));
                    return AllocationList.from(
                            AllocationList.Head.of("test-list", "Testbidrag", ReceiverKind.MUNICIPALITY),
                            ReferenceTable.parse(text.toString()));
                });
    }

    private record ListRow(String receiver, long population, long rural) {}

    private static void append(StringBuilder text, ListRow row) {
        text.append(row.receiver())
                .append(';')
                .append(row.population())
                .append(';')
                .append(row.rural())
                .append(';')
                .append(row.population() + row.rural())
                .append('\n');
    }

    /** Cases with up to two requisitions, uses, reports and repayments. */
    public static Arbitrary<GrantCase> cases() {
        Arbitrary<List<Requisition>> requisitions = Combinators.combine(days(), amounts(), Arbitraries.of(true, false))
                .as((day, amount, plan) -> Requisition.builder()
                        .date(day)
                        .amount(amount)
                        .jointActionPlanEnclosed(plan)
                        .build())
                .list()
                .ofMaxSize(2);
        Arbitrary<List<GrantUse>> uses = amounts()
                .map(amount -> GrantUse.builder().amount(amount).build())
                .list()
                .ofMaxSize(2);
        Arbitrary<List<GrantReport>> reports = Combinators.combine(days(), amounts())
                .as((day, used) -> GrantReport.builder().date(day).used(used).build())
                .list()
                .ofMaxSize(2);
        Arbitrary<List<Repayment>> repayments = Combinators.combine(days(), amounts())
                .as((day, amount) ->
                        Repayment.builder().date(day).amount(amount).build())
                .list()
                .ofMaxSize(2);
        return Combinators.combine(
                        Arbitraries.integers().between(1, 999),
                        GeographyArbitraries.municipalities(),
                        grants(),
                        amounts(),
                        requisitions,
                        uses,
                        reports,
                        repayments)
                .as((number, municipality, grant, allocated, asked, used, reported, repaid) -> GrantCase.builder()
                        .id("2026/" + number)
                        .municipality(municipality)
                        .grant(grant)
                        .allocated(allocated)
                        .requisitions(asked)
                        .received(asked.stream().map(Requisition::getAmount).reduce(Money.ZERO, Money::plus))
                        .uses(used)
                        .reports(reported)
                        .repayments(repaid)
                        .build());
    }
}
