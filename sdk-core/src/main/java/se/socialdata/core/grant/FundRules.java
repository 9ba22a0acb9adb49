package se.socialdata.core.grant;

import static se.socialdata.core.grant.GrantSources.allocation2025;
import static se.socialdata.core.grant.GrantSources.guideline;
import static se.socialdata.core.grant.GrantSources.principles;
import static se.socialdata.core.grant.GrantSources.report2025;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import se.socialdata.core.law.Provision;
import se.socialdata.core.money.Money;
import se.socialdata.core.rule.Each;
import se.socialdata.core.rule.Fact;
import se.socialdata.core.rule.Rule;
import se.socialdata.core.rule.RuleSet;
import se.socialdata.core.rule.RuleStatus;
import se.socialdata.core.rule.Severity;

/**
 * The local rules on the fund of Luleå (Asta Svenssons arv), GRA-101 to GRA-117; off until chosen.
 *
 * <p>They follow the guidelines of 2009 and the decisions on 2025, 2026 and 2027. Another fund has other rules.
 */
public final class FundRules {

    private static final MonthDay LAST_DAY_OF_APPLICATION = MonthDay.of(3, 31);
    private static final int RESERVED_UNTIL = 2030;
    private static final int CAP_FROM_REMAINING_SINCE = 2026;
    private static final int LATER_APPLICATIONS = 2027;

    private static Rule<FundYear> rule(String id, Provision source, String sv, String en) {
        return Rule.of(id, FundYear.class)
                .titled(sv, en)
                .status(RuleStatus.LOCAL)
                .severity(Severity.WARNING)
                .citing(source);
    }

    private static Each<FundYear, FundGrant> eachGrant() {
        return Each.of("grants", FundYear::getGrants);
    }

    private static Each<FundYear, FundApplication> eachApplication() {
        return Each.of("applications", FundYear::getApplications);
    }

    private static Each<FundYear, FundReportBack> eachReport() {
        return Each.of("reportBacks", FundYear::getReportBacks);
    }

    static final Rule<FundYear> WITHIN_PURPOSE = rule(
                    "GRA-101",
                    guideline("användning"),
                    "Medlen används i äldreomsorg till något extra utöver biståndsbedömda insatser",
                    "The money is used in elder care for something extra beyond assessed interventions")
            .requiresEach(eachGrant()
                    .requires((year, grant) -> isNothing(grant)
                            || applicationsOf(year, grant.getApplicant())
                                    .anyMatch(application -> !application.isOutsidePurpose())));

    static final Rule<FundYear> WITHIN_AREA = rule(
                    "GRA-102",
                    guideline("geografiskt område"),
                    "Medlen används i området gamla Nederluleå kommun",
                    "The money is used in the area of the former municipality of Nederluleå")
            .requiresEach(eachGrant()
                    .requires((year, grant) -> isNothing(grant)
                            || applicationsOf(year, grant.getApplicant())
                                    .anyMatch(application -> !application.isOutsideArea())));

    static final Rule<FundYear> APPLIED_BY_MARCH = rule(
                    "GRA-103",
                    guideline("ansökan"),
                    "Ansökan görs senast den 31 mars",
                    "The application is made by 31 March")
            .appliesWhen(year -> year.getYear() < CAP_FROM_REMAINING_SINCE)
            .requiresEach(eachApplication()
                    .at("receivedDate")
                    .requiresFact(
                            Fact.of(
                                    "receivedDate",
                                    "ankomstdatum",
                                    "the day of receipt",
                                    FundApplication::getReceivedDate),
                            (year, received, context) ->
                                    !MonthDay.from(received).isAfter(LAST_DAY_OF_APPLICATION)));

    static final Rule<FundYear> APPLIED_FROM_FEBRUARY = rule(
                    "GRA-104",
                    principles("punkt 2"),
                    "Ansökningsperioden för 2027 öppnar i februari 2027 och beslut fattas i april 2027",
                    "The application period for 2027 opens in February 2027 and the decision is made in April 2027")
            .appliesWhen(year -> year.getYear() == LATER_APPLICATIONS)
            .requires(year -> year.getApplications().stream()
                    .flatMap(application -> application.getReceivedDate().stream())
                    .noneMatch(received -> received.isBefore(LocalDate.of(LATER_APPLICATIONS, Month.FEBRUARY, 1))))
            .requiresFact(
                    Fact.of("decisionDate", "beslutsdatum", "the day of the decision", FundYear::getDecisionDate),
                    (LocalDate decided) ->
                            YearMonth.from(decided).equals(YearMonth.of(LATER_APPLICATIONS, Month.APRIL)))
            .at("decisionDate");

    static final Rule<FundYear> DECIDED_BY_BOARD = rule(
                    "GRA-105",
                    guideline("beslut"),
                    "Beslut om användning av medel fattas av socialnämnden",
                    "The board decides on the use of the money")
            .requiresFact(
                    Fact.of("decidedByBoard", "beslutsfattare", "who decided", FundYear::getDecidedByBoard),
                    (Boolean byBoard) -> byBoard)
            .at("decidedByBoard");

    static final Rule<FundYear> PREPARED_BY_COMMITTEE = rule(
                    "GRA-106",
                    guideline("beredning"),
                    "Utskottet bereder ansökningarna",
                    "The committee prepares the applications")
            .requiresFact(
                    Fact.of(
                            "preparedByCommittee",
                            "beredningsorgan",
                            "who prepared the decision",
                            FundYear::getPreparedByCommittee),
                    (Boolean prepared) -> prepared)
            .at("preparedByCommittee");

    static final Rule<FundYear> WITHIN_CAP = rule(
                    "GRA-107",
                    allocation2025("maxbelopp per brukare"),
                    "Ingen beviljas mer än vad som söks eller mer än maxbeloppet gånger antalet brukare",
                    "Nobody is granted more than applied for or more than the cap times the users")
            .requiresEach(eachGrant()
                    .requires((year, grant) -> grant.getGranted().compareTo(mostFor(year, grant)) <= 0)
                    .at("granted")
                    .explaining(
                            (year, grant) ->
                                    "Beviljat " + grant.getGranted() + " kr, högst " + mostFor(year, grant) + " kr",
                            (year, grant) ->
                                    "Granted SEK " + grant.getGranted() + ", at most SEK " + mostFor(year, grant)));

    static final Rule<FundYear> CAP_IS_LOW_ENOUGH = rule(
                    "GRA-108",
                    principles("punkt 1"),
                    "Maxbeloppet räknas fram ur återstående medel och antalet brukare, dock högst 1 000 kr",
                    "The cap follows from the remaining money and the users, and is at most SEK 1 000")
            .requiresFact(
                    Fact.of("capPerUser", "maxbelopp per brukare", "the cap per user", FundYear::getCapPerUser),
                    (year, cap) -> cap.compareTo(year.getMaxPerUser()) <= 0
                            && (year.getYear() < CAP_FROM_REMAINING_SINCE
                                    || cap.compareTo(year.toAllocation().getCap()) <= 0))
            .at("capPerUser");

    static final Rule<FundYear> COUNTED_IN_NOVEMBER = rule(
                    "GRA-109",
                    allocation2025("antalet brukare"),
                    "Brukare i hemtjänsten räknas i november det år ärendet bereds",
                    "Clients of home care are counted in November of the year in which the matter is prepared")
            .requiresEach(eachApplication()
                    .appliesWhen(application ->
                            application.getUserKind().equals(Optional.of(UserKind.CLIENTS)) && application.isEligible())
                    .at("countDate")
                    .requiresFact(
                            Fact.of("countDate", "mätdag", "the day of the count", FundApplication::getCountDate),
                            (year, day, context) ->
                                    YearMonth.from(day).equals(YearMonth.of(year.getYear() - 1, Month.NOVEMBER)))
                    .explaining(
                            (year, application) -> "Räknat "
                                    + application.getCountDate().orElseThrow() + ", väntat i november "
                                    + (year.getYear() - 1),
                            (year, application) -> "Counted "
                                    + application.getCountDate().orElseThrow() + ", expected in November "
                                    + (year.getYear() - 1)));

    static final Rule<FundYear> WITHIN_FUND = rule(
                    "GRA-110",
                    principles("återstående medel"),
                    "Det som beviljas ryms i återstående medel",
                    "What is granted is covered by the remaining money")
            .requires(year -> year.getGranted().compareTo(year.getRemaining()) <= 0)
            .at("grants");

    static final Rule<FundYear> GRAVE_RESERVED = rule(
                    "GRA-111",
                    guideline("gravskötsel"),
                    "Medel reserveras för gravskötsel till och med 2030",
                    "Money is reserved for the care of the grave until and including 2030")
            .appliesWhen(year -> year.getYear() <= RESERVED_UNTIL)
            .requires(year -> year.getReserves().stream().anyMatch(reserve -> reserve.getLastYear() >= RESERVED_UNTIL))
            .at("reserves");

    static final Rule<FundYear> REPORT_HAS_THE_GRANT = rule(
                    "GRA-112",
                    report2025("beviljade medel"),
                    "Återrapporteringen utgår från det belopp som beviljades",
                    "The report starts from the amount that was granted")
            .requiresEach(eachReport()
                    .requires((year, report) -> year.getGrants().stream()
                            .anyMatch(grant -> grant.getApplicant().equals(report.getApplicant())
                                    && grant.getGranted().equals(report.getGranted())))
                    .at("granted"));

    static final Rule<FundYear> INVOICES_IN_TIME = rule(
                    "GRA-113",
                    report2025("inkomna fakturor"),
                    "Bara fakturor som har kommit in senast sista dagen räknas; senare belastar driften",
                    "Only invoices received by the last day count; later ones are paid by the operations")
            .appliesWhen(year -> year.getLastInvoiceDate().isPresent())
            .requiresEach(eachReport()
                    .appliesWhen(report -> report.getLatestInvoiceDate().isPresent())
                    .requires((year, report) -> !report.getLatestInvoiceDate()
                            .orElseThrow()
                            .isAfter(year.getLastInvoiceDate().orElse(LocalDate.MAX)))
                    .at("latestInvoiceDate"));

    static final Rule<FundYear> ALL_REPORTED = rule(
                    "GRA-114",
                    allocation2025("punkt 2"),
                    "Medel som inte använts återbetalas: varje verksamhet redovisar sina medel",
                    "Money that was not used is returned: every activity reports on its money")
            .appliesWhen(year -> !year.getReportBacks().isEmpty())
            .requiresEach(eachGrant()
                    .requires((year, grant) -> isNothing(grant)
                            || year.getReportBacks().stream()
                                    .anyMatch(report -> report.getApplicant().equals(grant.getApplicant()))));

    static final Rule<FundYear> RETURNS_ARE_BOOKED = rule(
                    "GRA-115",
                    guideline("särredovisning"),
                    "Fondens redovisning återtar det belopp som verksamheterna lämnar tillbaka",
                    "The ledger takes back the amount that the activities return")
            .appliesWhen(year -> !year.getReportBacks().isEmpty()
                    && year.getLedger().stream().anyMatch(entry -> entry.getKind() == LedgerEntryKind.RETURN))
            .requires(year -> bookedReturns(year).equals(year.getReturned()))
            .explaining(
                    year -> "Bokfört " + bookedReturns(year) + " kr, redovisat " + year.getReturned() + " kr",
                    year -> "Booked SEK " + bookedReturns(year) + ", reported SEK " + year.getReturned())
            .at("ledger");

    static final Rule<FundYear> TWO_CONTROL_PAYMENTS = rule(
                    "GRA-116",
                    guideline("attest"),
                    "Beslutsattestant och fakturakontrollant är två olika",
                    "The approver and the controller of invoices are two different ones")
            .requiresFact(
                    Fact.of("approverRole", "beslutsattestant", "the approver", FundYear::getApproverRole),
                    (year, approver) -> !year.getControllerRole().equals(Optional.of(approver)))
            .requiresFact(
                    Fact.of("controllerRole", "fakturakontrollant", "the controller", FundYear::getControllerRole),
                    (year, controller) -> !year.getApproverRole().equals(Optional.of(controller)))
            .at("controllerRole");

    static final Rule<FundYear> SEPARATELY_ACCOUNTED = rule(
                    "GRA-117",
                    guideline("särredovisning"),
                    "Medlen särredovisas på eget konto, utan andra medel",
                    "The money is accounted for separately, on an account with no other money")
            .requiresFact(
                    Fact.of(
                            "separatelyAccounted",
                            "särredovisning",
                            "separate accounting",
                            FundYear::getSeparatelyAccounted),
                    (Boolean separate) -> separate)
            .at("separatelyAccounted");

    private static final RuleSet<FundYear> ALL = RuleSet.of(
            "Asta Svenssons arv, Luleå",
            "The bequest of Asta Svensson, Luleå",
            FundYear.class,
            WITHIN_PURPOSE,
            WITHIN_AREA,
            APPLIED_BY_MARCH,
            APPLIED_FROM_FEBRUARY,
            DECIDED_BY_BOARD,
            PREPARED_BY_COMMITTEE,
            WITHIN_CAP,
            CAP_IS_LOW_ENOUGH,
            COUNTED_IN_NOVEMBER,
            WITHIN_FUND,
            GRAVE_RESERVED,
            REPORT_HAS_THE_GRANT,
            INVOICES_IN_TIME,
            ALL_REPORTED,
            RETURNS_ARE_BOOKED,
            TWO_CONTROL_PAYMENTS,
            SEPARATELY_ACCOUNTED);

    private FundRules() {}

    /**
     * The rules on the fund of Luleå.
     *
     * @return the rules
     */
    public static RuleSet<FundYear> local() {
        return ALL;
    }

    private static boolean isNothing(FundGrant grant) {
        return grant.getGranted().equals(Money.ZERO);
    }

    /** Most apply once a year; what is granted to one who applied several times may rest on any of the applications. */
    private static Stream<FundApplication> applicationsOf(FundYear year, String applicant) {
        return year.getApplications().stream()
                .filter(application -> application.getApplicant().equals(applicant));
    }

    /** Nothing may be granted without an application. Without a decided cap the highest amount per user is the cap. */
    private static Money mostFor(FundYear year, FundGrant grant) {
        Money cap = year.getCapPerUser().orElse(year.getMaxPerUser());
        return applicationsOf(year, grant.getApplicant())
                .map(application -> {
                    Money most = cap.multipliedBy(application.getUsers().orElse(0));
                    return application.getApplied().compareTo(most) < 0 ? application.getApplied() : most;
                })
                .max(Comparator.naturalOrder())
                .orElse(Money.ZERO);
    }

    private static Money bookedReturns(FundYear year) {
        return year.getLedger().stream()
                .filter(entry -> entry.getKind() == LedgerEntryKind.RETURN)
                .map(LedgerEntry::getAmount)
                .reduce(Money.ZERO, Money::plus);
    }
}
