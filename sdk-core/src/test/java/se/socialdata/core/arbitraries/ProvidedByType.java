package se.socialdata.core.arbitraries;

import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/** Provides one arbitrary for each of some types, and none for their subtypes. */
public abstract class ProvidedByType implements ArbitraryProvider {

    private final Map<Class<?>, Supplier<Arbitrary<?>>> provided;

    /**
     * A provider.
     *
     * @param provided makes the arbitrary of each type
     */
    protected ProvidedByType(Map<Class<?>, Supplier<Arbitrary<?>>> provided) {
        this.provided = provided;
    }

    @Override
    public final boolean canProvideFor(TypeUsage targetType) {
        return provided.containsKey(targetType.getRawType());
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage targetType, SubtypeProvider subtypeProvider) {
        return Set.of(provided.get(targetType.getRawType()).get());
    }
}
