package se.socialdata.reporting.grant;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.socialdata.core.grant.CappedAllocation;
import se.socialdata.core.grant.FundApplication;
import se.socialdata.core.grant.FundGrant;
import se.socialdata.core.grant.FundReportBack;
import se.socialdata.core.grant.FundReserve;
import se.socialdata.core.grant.FundYear;
import se.socialdata.core.money.Money;
import se.socialdata.reporting.table.Absence;
import se.socialdata.reporting.table.CellKey;
import se.socialdata.reporting.table.CellValue;
import se.socialdata.reporting.table.Derivation;
import se.socialdata.reporting.table.Dimension;
import se.socialdata.reporting.table.Measure;
import se.socialdata.reporting.table.StatTable;
import se.socialdata.reporting.table.StatTableBuilder;
import se.socialdata.reporting.table.TableHead;
import se.socialdata.reporting.text.LocalizedText;

/**
 * The tables of a year of a fund: the allocation, the report-back and the balance.
 *
 * <p>Rows are the activities in the order of their records, named {@code activity-1} and on, and {@link #TOTAL}.
 */
public final class FundTables {

    /** The row with the sum of all activities. */
    public static final String TOTAL = "total";

    /** The column with what was applied for. */
    public static final String APPLIED = "applied";

    /** The column with the users or places. */
    public static final String USERS = "users";

    /** The column with what was granted. */
    public static final String GRANTED = "granted";

    /** The column with what was applied for and not granted. */
    public static final String REJECTED = "rejected";

    /** The column with what the fund's own rule gives. */
    public static final String BY_RULE = "by-rule";

    /** The column with what was used. */
    public static final String USED = "used";

    /** The column with what is taken back. */
    public static final String RETURNED = "returned";

    /** The column with what is taken back in per cent of what was granted. */
    public static final String RETURNED_SHARE = "returned-share";

    /** The column with the amounts of the balance. */
    public static final String AMOUNT = "amount";

    /** The row of the balance with what was left before the decision. */
    public static final String REMAINING = "remaining";

    /** The row of the balance with what is left after the decision. */
    public static final String LEFT = "left";

    /** The row of the balance with what is left when the unused money has come back. */
    public static final String CARRIED_FORWARD = "carried-forward";

    private static final String ACTIVITY = "activity";
    private static final String FIGURE = "figure";

    private final FundYear year;
    private final int decimals;

    private FundTables(FundYear year) {
        this.year = year;
        this.decimals = Amounts.decimalsOf(Stream.of(
                        year.getApplications().stream().map(FundApplication::getApplied),
                        year.getGrants().stream().map(FundGrant::getGranted),
                        year.getReportBacks().stream()
                                .flatMap(report -> Stream.of(report.getGranted(), report.getToReturn())),
                        Stream.of(year.getRemaining()))
                .flatMap(amounts -> amounts)
                .toList());
    }

    /**
     * The tables of a year.
     *
     * @param year the year
     * @return the tables
     */
    public static FundTables of(FundYear year) {
        return new FundTables(year);
    }

    /**
     * Who applied for what, who got what, and what the fund's rule would give.
     *
     * @return the table; an application without a decision has no granted amount
     */
    public StatTable getAllocation() {
        CappedAllocation allocation = year.toAllocation();
        Map<String, CappedAllocation.Award> awards = new LinkedHashMap<>();
        allocation.getAwards().forEach(award -> awards.put(rowOf(awards.size()), award));
        Dimension columns = Dimension.builder(FIGURE, LocalizedText.of("Uppgift", "Figure"))
                .member(APPLIED, LocalizedText.of("ansökt", "applied for"))
                .member(USERS, LocalizedText.of("brukare eller platser", "users or places"))
                .member(GRANTED, LocalizedText.of("beviljat", "granted"))
                .member(REJECTED, LocalizedText.of("avslag", "rejected"))
                .member(BY_RULE, LocalizedText.of("enligt maxbeloppet", "by the cap"))
                .build();
        Dimension.Builder rows = activities();
        awards.forEach((row, award) ->
                rows.member(row, LocalizedText.ofBoth(award.application().getApplicant())));
        StatTableBuilder table = StatTable.builder(
                        head("allocation", "Fördelning", "Allocation")
                                .addNotes(LocalizedText.of(
                                        "Maxbelopp per brukare: " + Amounts.SWEDISH.format(capOf(allocation))
                                                + " kronor. Platser räknas på vård- och omsorgsboenden, brukare i hemtjänsten.",
                                        "Cap per user: " + Amounts.ENGLISH.format(capOf(allocation))
                                                + " kronor. Places are counted in care homes, clients in home care."))
                                .build(),
                        withTotal(rows),
                        columns)
                .measure(APPLIED, Measure.AMOUNT)
                .measure(GRANTED, Measure.AMOUNT)
                .measure(BY_RULE, Measure.AMOUNT)
                .derive(FIGURE, REJECTED, Derivation.ofDifference(GRANTED, APPLIED, decimals));
        awards.forEach((row, award) -> {
            FundApplication application = award.application();
            table.cell(CellKey.of(row, APPLIED), Amounts.cell(application.getApplied(), decimals))
                    .cell(CellKey.of(row, USERS), users(application))
                    .cell(
                            CellKey.of(row, GRANTED),
                            FundAudit.findGranted(year, application.getApplicant())
                                    .map(granted -> Amounts.cell(granted, decimals))
                                    .orElseGet(() -> new CellValue.Absent(Absence.NOT_AVAILABLE)))
                    .cell(CellKey.of(row, BY_RULE), Amounts.cell(award.granted(), decimals));
        });
        return table.build();
    }

    private Money capOf(CappedAllocation allocation) {
        return year.getCapPerUser().orElse(allocation.getCap());
    }

    /** The users of activities that the fund cannot give to are not counted. */
    private static CellValue users(FundApplication application) {
        if (!application.isEligible()) {
            return new CellValue.Absent(Absence.NOT_APPLICABLE);
        }
        return application.getUsers().isPresent()
                ? new CellValue.Count(application.getUsers().getAsInt())
                : new CellValue.Absent(Absence.NOT_AVAILABLE);
    }

    /**
     * What each activity was granted, used and returns (återrapportering).
     *
     * @return the table, or empty if nobody has reported
     */
    public Optional<StatTable> findReportBack() {
        if (year.getReportBacks().isEmpty()) {
            return Optional.empty();
        }
        Map<String, FundReportBack> reports = new LinkedHashMap<>();
        year.getReportBacks().forEach(report -> reports.put(rowOf(reports.size()), report));
        Dimension columns = Dimension.builder(FIGURE, LocalizedText.of("Uppgift", "Figure"))
                .member(GRANTED, LocalizedText.of("beviljat", "granted"))
                .member(USED, LocalizedText.of("nyttjat", "used"))
                .member(RETURNED, LocalizedText.of("att återta", "to be returned"))
                .member(RETURNED_SHARE, LocalizedText.of("att återta, %", "to be returned, %"))
                .build();
        Dimension.Builder rows = activities();
        reports.forEach((row, report) -> rows.member(row, LocalizedText.ofBoth(report.getApplicant())));
        TableHead.Builder head = head("report-back", "Återrapportering", "Report-back");
        year.getLastInvoiceDate()
                .ifPresent(last -> head.addNotes(LocalizedText.of(
                        "Fakturor som har kommit in till och med " + last + " är medräknade.",
                        "Invoices received until and including " + last + " are counted.")));
        StatTableBuilder table = StatTable.builder(head.build(), withTotal(rows), columns)
                .measure(GRANTED, Measure.AMOUNT)
                .measure(RETURNED, Measure.AMOUNT)
                .derive(FIGURE, USED, Derivation.ofDifference(RETURNED, GRANTED, decimals))
                .derive(FIGURE, RETURNED_SHARE, Derivation.ofShare(GRANTED, RETURNED, 1));
        reports.forEach(
                (row, report) -> table.cell(CellKey.of(row, GRANTED), Amounts.cell(report.getGranted(), decimals))
                        .cell(CellKey.of(row, RETURNED), Amounts.cell(report.getToReturn(), decimals)));
        return Optional.of(table.build());
    }

    /**
     * What was left before the decision, what the decision leaves, and what comes back.
     *
     * @return the table
     */
    public StatTable getBalance() {
        Map<String, LocalizedText> labels = new LinkedHashMap<>();
        Map<String, Money> amounts = new LinkedHashMap<>();
        put(labels, amounts, REMAINING, "återstår före beslutet", "left before the decision", year.getRemaining());
        put(labels, amounts, GRANTED, "beviljat", "granted", Money.ZERO.minus(year.getGranted()));
        Money left = year.getRemaining().minus(year.getGranted());
        put(labels, amounts, LEFT, "återstår efter beslutet", "left after the decision", left);
        if (!year.getReportBacks().isEmpty()) {
            put(labels, amounts, RETURNED, "att återta", "to be returned", year.getReturned());
            put(
                    labels,
                    amounts,
                    CARRIED_FORWARD,
                    "återstår när medlen är återtagna",
                    "left when the money has come back",
                    left.plus(year.getReturned()));
        }
        Dimension.Builder rows = Dimension.builder("entry", LocalizedText.of("Post", "Entry"));
        labels.forEach(rows::member);
        TableHead.Builder head = head("balance", "Behållning", "Balance");
        year.getReserves().forEach(reserve -> head.addNotes(describe(reserve)));
        StatTableBuilder table = StatTable.builder(
                        head.build(),
                        rows.build(),
                        Dimension.builder(FIGURE, LocalizedText.of("Uppgift", "Figure"))
                                .member(AMOUNT, LocalizedText.of("belopp", "amount"))
                                .build())
                .measure(AMOUNT, Measure.AMOUNT);
        amounts.forEach((row, amount) -> table.cell(CellKey.of(row, AMOUNT), Amounts.cell(amount, decimals)));
        return table.build();
    }

    private static void put(
            Map<String, LocalizedText> labels,
            Map<String, Money> amounts,
            String row,
            String sv,
            String en,
            Money amount) {
        labels.put(row, LocalizedText.of(sv, en));
        amounts.put(row, amount);
    }

    private static LocalizedText describe(FundReserve reserve) {
        return LocalizedText.of(
                "Reserverat utöver detta: " + reserve.getPurposeSv() + ", "
                        + Amounts.SWEDISH.format(reserve.getYearly()) + " kronor om året till och med "
                        + reserve.getLastYear() + ".",
                "Reserved besides: " + reserve.getPurposeSv() + ", " + Amounts.ENGLISH.format(reserve.getYearly())
                        + " kronor a year until and including " + reserve.getLastYear() + ".");
    }

    /**
     * All tables of the year.
     *
     * @return the allocation, the report-back if there is one, and the balance
     */
    public ImmutableList<StatTable> getAll() {
        ImmutableList.Builder<StatTable> tables = ImmutableList.builder();
        tables.add(getAllocation());
        findReportBack().ifPresent(tables::add);
        return tables.add(getBalance()).build();
    }

    private static String rowOf(int before) {
        return "activity-" + (before + 1);
    }

    private static Dimension.Builder activities() {
        return Dimension.builder(ACTIVITY, LocalizedText.of("Verksamhet", "Activity"));
    }

    private static Dimension withTotal(Dimension.Builder rows) {
        return rows.total(TOTAL, LocalizedText.of("Totalt", "Total")).build();
    }

    private TableHead.Builder head(String id, String sv, String en) {
        String fund = ", " + year.getFund() + " " + year.getYear();
        return TableHead.builder()
                .id("fund-" + year.getYear() + "-" + id)
                .title(LocalizedText.of(sv + fund, en + fund))
                .unit(LocalizedText.of("kronor", "kronor"));
    }
}
