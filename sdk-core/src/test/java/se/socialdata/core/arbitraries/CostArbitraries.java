package se.socialdata.core.arbitraries;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import se.socialdata.core.cost.CostItem;
import se.socialdata.core.cost.CostLine;
import se.socialdata.core.cost.CostRecord;
import se.socialdata.core.cost.CostTree;
import se.socialdata.core.cost.PriceIndex;
import se.socialdata.core.money.Money;

/**
 * Cost records and price indexes for property tests: records of the years 2019 to 2023 with lines at the lowest level, some
 * of them incomplete.
 */
public final class CostArbitraries extends ProvidedByType {

    /** The first year of the records. */
    public static final int FIRST_YEAR = 2019;

    /** The last year of the records. */
    public static final int LAST_YEAR = 2023;

    private static final long HUNDRED_MILLION_KRONOR_IN_ORE = 10_000_000_000L;

    private static final Map<Class<?>, Supplier<Arbitrary<?>>> PROVIDED = Map.of(
            CostRecord.class, CostArbitraries::records,
            CostLine.class, CostArbitraries::lines,
            PriceIndex.class, CostArbitraries::indexes);

    /** Made by jqwik. */
    public CostArbitraries() {
        super(PROVIDED);
    }

    /** The years of the records. */
    public static Arbitrary<Integer> years() {
        return Arbitraries.integers().between(FIRST_YEAR, LAST_YEAR);
    }

    /** Costs of up to a hundred million kronor, none negative. */
    public static Arbitrary<Money> costs() {
        return Arbitraries.longs().between(0, HUNDRED_MILLION_KRONOR_IN_ORE).map(Money::ofOre);
    }

    /** Lines of items that are not divided in the version of 2025. */
    public static Arbitrary<CostLine> lines() {
        CostTree tree = CostTree.of("2025");
        List<CostItem> leaves = tree.getItems().stream().filter(tree::isLeaf).toList();
        return Combinators.combine(Arbitraries.of(leaves), costs()).as(CostLine::of);
    }

    /** Records with some lines. */
    public static Arbitrary<CostRecord> records() {
        return Combinators.combine(
                        GeographyArbitraries.municipalities(),
                        years(),
                        lines().list().uniqueElements(CostLine::getItem).ofMaxSize(14),
                        Arbitraries.of(true, false).optional(0.8),
                        Arbitraries.of(true, false).optional(0.8))
                .as((municipality, year, lines, own, refugees) -> CostRecord.builder()
                        .municipality(municipality)
                        .year(year)
                        .lines(lines)
                        .ownCommitment(own)
                        .refugeeAssistanceIncluded(refugees)
                        .build());
    }

    /** Price indexes of the years of the records, with one decimal. */
    public static Arbitrary<PriceIndex> indexes() {
        return Arbitraries.integers()
                .between(500, 1500)
                .list()
                .ofSize(LAST_YEAR - FIRST_YEAR + 1)
                .map(tenths -> {
                    Map<Integer, BigDecimal> values = new TreeMap<>();
                    for (int i = 0; i < tenths.size(); i++) {
                        values.put(FIRST_YEAR + i, BigDecimal.valueOf(tenths.get(i), 1));
                    }
                    return PriceIndex.of("test index", values);
                });
    }
}
