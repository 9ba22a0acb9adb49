package se.socialdata.reporting.arbitraries;

import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import se.socialdata.reporting.audit.PrintedTable;
import se.socialdata.reporting.audit.TableStructure;

/** Printed tables that are right, and structures that fit them. */
public final class AuditArbitraries implements ArbitraryProvider {

    private static final long GREATEST = 9_000_000;

    /** Creates the provider, as the service loader does. */
    public AuditArbitraries() {}

    @Override
    public boolean canProvideFor(TypeUsage targetType) {
        return targetType.isOfType(RoundedTable.class)
                || targetType.isOfType(PrintedTable.class)
                || targetType.isOfType(TableStructure.class);
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage targetType, SubtypeProvider subtypeProvider) {
        if (targetType.isOfType(PrintedTable.class)) {
            return Set.of(roundedTables().map(table -> PrintedTable.parse(table.toCsv(), ';')));
        }
        return Set.of(
                targetType.isOfType(TableStructure.class)
                        ? roundedTables().map(table -> TableStructure.parse(table.toStructure(false)))
                        : roundedTables());
    }

    /**
     * Tables computed from whole thousandths, many of them small or zero, and then rounded.
     *
     * @return the arbitrary
     */
    public static Arbitrary<RoundedTable> roundedTables() {
        return tables(Arbitraries.integers().between(0, RoundedTable.EXACT));
    }

    /**
     * Tables computed from whole thousandths and printed with all three decimals, so that no amount is rounded.
     *
     * @return the arbitrary
     */
    public static Arbitrary<RoundedTable> exactTables() {
        return tables(Arbitraries.just(RoundedTable.EXACT));
    }

    private static Arbitrary<RoundedTable> tables(Arbitrary<Integer> decimals) {
        Arbitrary<Long> thousandths = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(0L)),
                Tuple.of(2, Arbitraries.longs().between(0, 3_000)),
                Tuple.of(3, Arbitraries.longs().between(0, GREATEST)));
        return Combinators.combine(
                        decimals,
                        thousandths.list().ofSize(2).list().ofMinSize(1).ofMaxSize(6))
                .as(RoundedTable::of);
    }
}
