package se.socialdata.core.arbitraries;

import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import se.socialdata.core.geography.Municipality;

/** Municipalities for property tests; counties are an enum, which jqwik provides by itself. */
public final class GeographyArbitraries implements ArbitraryProvider {

    /** Made by jqwik. */
    public GeographyArbitraries() {}

    @Override
    public boolean canProvideFor(TypeUsage targetType) {
        return targetType.isOfType(Municipality.class);
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage targetType, SubtypeProvider subtypeProvider) {
        return Set.of(municipalities());
    }

    /** All municipalities. */
    public static Arbitrary<Municipality> municipalities() {
        return Arbitraries.of(Municipality.all());
    }
}
