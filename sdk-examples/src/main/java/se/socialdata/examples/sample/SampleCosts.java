package se.socialdata.examples.sample;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import se.socialdata.core.cost.CostItem;
import se.socialdata.core.cost.CostRecord;
import se.socialdata.core.cost.CostTree;
import se.socialdata.core.cost.PriceIndex;
import se.socialdata.core.geography.Municipality;
import se.socialdata.core.grant.AllocationList;
import se.socialdata.core.grant.GrantComponent;
import se.socialdata.core.money.Money;
import se.socialdata.core.term.ReferenceTable;
import se.socialdata.reporting.cost.CostSettings;
import se.socialdata.reporting.text.LocalizedText;

/**
 * Cost records of the 290 municipalities for 2019 to 2023, whose sums give the printed tables of the country.
 *
 * <p>No report prints the costs of a single municipality. The national sums of the sample are made up so that every printed
 * amount follows from them, and shared among the municipalities in proportion to the population part of a state grant, to
 * the krona: the sum is the national one, and a municipality's numbers say nothing about it.
 */
public final class SampleCosts {

    private static final String NATIONAL = "costs-2019-2023.csv";
    private static final ImmutableList<Integer> YEARS = ImmutableList.of(2019, 2020, 2021, 2022, 2023);

    private SampleCosts() {}

    /**
     * Shares the national costs among the municipalities.
     *
     * @return a record for each municipality and year, by year and then by code
     */
    public static ImmutableList<CostRecord> generate() {
        ImmutableList.Builder<CostRecord> records = ImmutableList.builder();
        ReferenceTable national = ReferenceTable.load(SampleCosts.class, NATIONAL);
        for (int year : YEARS) {
            List<CostRecord.Builder> builders = new ArrayList<>();
            for (Municipality municipality : Municipality.all()) {
                builders.add(CostRecord.builder()
                        .municipality(municipality)
                        .year(year)
                        .ownCommitment(true)
                        .refugeeAssistanceIncluded(false));
            }
            for (ReferenceTable.Row row : national.getRows()) {
                CostItem item = row.get("item", CostItem.CODES::get);
                List<Long> parts = share(row.get(Integer.toString(year), Long::valueOf));
                for (int i = 0; i < parts.size(); i++) {
                    builders.get(i).line(item, Money.of(parts.get(i)));
                }
            }
            builders.forEach(builder -> records.add(builder.build()));
        }
        return records.build();
    }

    /** Whole kronor in proportion to the weights; what is left over goes one by one to the largest remainders. */
    private static List<Long> share(long total) {
        AllocationList weights = AllocationList.of("close-care-2026-municipalities");
        BigInteger whole =
                BigInteger.valueOf(weights.getSum(GrantComponent.POPULATION).toOre());
        List<Long> parts = new ArrayList<>();
        List<BigInteger> remainders = new ArrayList<>();
        long left = total;
        for (Municipality municipality : Municipality.all()) {
            Money weight = Objects.requireNonNull(
                    weights.find(municipality).orElseThrow().amounts().get(GrantComponent.POPULATION));
            BigInteger[] quotient = BigInteger.valueOf(total)
                    .multiply(BigInteger.valueOf(weight.toOre()))
                    .divideAndRemainder(whole);
            parts.add(quotient[0].longValueExact());
            remainders.add(quotient[1]);
            left -= quotient[0].longValueExact();
        }
        List<Integer> byRemainder = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            byRemainder.add(i);
        }
        byRemainder.sort(Comparator.comparing(remainders::get).reversed());
        for (int i = 0; i < left; i++) {
            int place = byRemainder.get(i);
            parts.set(place, parts.get(place) + 1);
        }
        return parts;
    }

    /**
     * What the sample is analysed by: the years 2019 to 2023, the tree of 2025 and the indexes that the printed tables imply.
     *
     * @return the settings, without groups and inhabitants
     */
    public static CostSettings settings() {
        ImmutableMap.Builder<Integer, Money> product = ImmutableMap.builder();
        for (ReferenceTable.Row row :
                ReferenceTable.load(SampleCosts.class, "gdp-2019-2023.csv").getRows()) {
            long kronor = row.get("kronor", Long::valueOf);
            product.put(row.get("year", Integer::valueOf), Money.of(kronor));
        }
        return CostSettings.builder()
                .years(YEARS)
                .tree(CostTree.of("2025"))
                .priceIndex(PriceIndex.from(ReferenceTable.load(SampleCosts.class, "price-index-sample.csv")))
                .putItemIndexes(
                        CostItem.FA_PAID,
                        PriceIndex.from(ReferenceTable.load(SampleCosts.class, "price-index-paid-sample.csv")))
                .addIndexNotes(LocalizedText.of(
                        "Indexet har byggts om, så kostnadsökningar i tidigare rapporter är inte exakt jämförbara; det påverkar"
                                + " främst 2021–2022.",
                        "The index has been rebuilt, so increases in earlier reports cannot be compared exactly; this affects"
                                + " mainly 2021–2022."))
                .putItemDecimals(CostItem.FA_ADMIN, 2)
                .grossDomesticProduct(product.buildOrThrow())
                .build();
    }
}
