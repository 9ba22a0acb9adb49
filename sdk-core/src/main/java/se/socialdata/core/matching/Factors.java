package se.socialdata.core.matching;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.List;
import java.util.stream.Stream;

/** The definitions of all factors. */
final class Factors {

    /** By factor, in the order of {@link MatchingFactor}. */
    static final ImmutableMap<MatchingFactor, FactorDefinition> ALL = Stream.of(
                    StatutoryFactors.ALL, CareFactors.ALL, HomeFactors.ALL, PlaceFactors.ALL)
            .flatMap(List::stream)
            .collect(Maps.toImmutableEnumMap(definition -> definition.factor, definition -> definition));

    private Factors() {}
}
