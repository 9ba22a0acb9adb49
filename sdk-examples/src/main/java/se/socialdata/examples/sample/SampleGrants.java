package se.socialdata.examples.sample;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.socialdata.core.grant.FundJson;
import se.socialdata.core.grant.FundYear;
import se.socialdata.core.grant.GrantCase;
import se.socialdata.core.grant.GrantJson;
import se.socialdata.core.json.JsonReader;
import se.socialdata.core.json.JsonSettings;
import se.socialdata.core.json.JsonType;
import se.socialdata.core.money.Money;
import se.socialdata.core.term.ReferenceTable;
import se.socialdata.reporting.grant.PrintedFundSums;

/**
 * What Luleå did with state grants and with a bequest, from the documents of its social services board.
 *
 * <p>The allocated amounts, the applications and the decisions are as printed. The use of the grants lies after the documents
 * and is made up.
 */
public final class SampleGrants {

    private SampleGrants() {}

    /**
     * The cases of the state grants of 2026.
     *
     * @return the cases
     */
    public static ImmutableList<GrantCase> cases() {
        return read("grant-cases-2026.ndjson", GrantJson.GRANT_CASE);
    }

    /**
     * The bequest of Asta Svensson in 2025 and 2026: applications, decisions, and the report-back of the first year.
     *
     * @return the years
     */
    public static ImmutableList<FundYear> fundYears() {
        return read("fund-years-2025-2026.ndjson", FundJson.FUND_YEAR);
    }

    /**
     * The sums that the documents on the bequest print.
     *
     * @return the sums by year
     */
    public static ImmutableMap<Integer, PrintedFundSums> printedSums() {
        return readPrintedSums(ReferenceTable.load(SampleGrants.class, "fund-printed-sums.csv"));
    }

    /**
     * Reads printed sums.
     *
     * @param table the sums, with the columns {@code year}, {@code granted}, {@code left}, {@code returned} and
     *     {@code used}
     * @return the sums by year; an empty cell is a sum that is not printed
     * @throws IllegalArgumentException if a cell is no amount, or a year stands twice
     */
    public static ImmutableMap<Integer, PrintedFundSums> readPrintedSums(ReferenceTable table) {
        Map<Integer, PrintedFundSums> sums = new TreeMap<>();
        for (ReferenceTable.Row row :
                table.withColumns("year", "granted", "left", "returned", "used").getRows()) {
            PrintedFundSums printed = PrintedFundSums.builder()
                    .granted(amount(row, "granted"))
                    .left(amount(row, "left"))
                    .returned(amount(row, "returned"))
                    .used(amount(row, "used"))
                    .build();
            if (sums.putIfAbsent(row.get("year", Integer::valueOf), printed) != null) {
                throw new IllegalArgumentException("line " + row.getLine() + ": expected each year once");
            }
        }
        return ImmutableMap.copyOf(sums);
    }

    private static Optional<Money> amount(ReferenceTable.Row row, String column) {
        return row.get(column).isEmpty() ? Optional.empty() : Optional.of(row.get(column, Money::parse));
    }

    private static <T> ImmutableList<T> read(String name, JsonType<T> type) {
        JsonReader<T> reader = JsonReader.of(type, JsonSettings.strict());
        return SampleResources.lines(name).stream().map(reader::read).collect(toImmutableList());
    }
}
