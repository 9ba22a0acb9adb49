package se.socialdata.core.arbitraries;

import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import se.socialdata.core.money.Money;

/** Amounts of money for property tests. */
public final class MoneyArbitraries implements ArbitraryProvider {

    private static final long MILLION_KRONOR_IN_ORE = 100_000_000;

    /** Made by jqwik. */
    public MoneyArbitraries() {}

    @Override
    public boolean canProvideFor(TypeUsage targetType) {
        return targetType.isOfType(Money.class);
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage targetType, SubtypeProvider subtypeProvider) {
        return Set.of(amounts());
    }

    /** Amounts from minus to plus a million kronor. */
    public static Arbitrary<Money> amounts() {
        return Arbitraries.longs()
                .between(-MILLION_KRONOR_IN_ORE, MILLION_KRONOR_IN_ORE)
                .map(Money::ofOre);
    }
}
