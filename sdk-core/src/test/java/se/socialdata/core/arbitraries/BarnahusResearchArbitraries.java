package se.socialdata.core.arbitraries;

import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import se.socialdata.core.barnahus.ResearchDetail;
import se.socialdata.core.barnahus.ResearchEvent;
import se.socialdata.core.barnahus.ResearchLog;

/** Logs from a Barnahus made over for research, with any choice of details, and their events. */
public final class BarnahusResearchArbitraries implements ArbitraryProvider {

    /** Made by jqwik. */
    public BarnahusResearchArbitraries() {}

    @Override
    public boolean canProvideFor(TypeUsage targetType) {
        return targetType.isOfType(ResearchLog.class) || targetType.isOfType(ResearchEvent.class);
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage targetType, SubtypeProvider subtypeProvider) {
        return Set.of(targetType.isOfType(ResearchLog.class) ? logs() : events());
    }

    /** Logs for research. */
    public static Arbitrary<ResearchLog> logs() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 999),
                        BarnahusArbitraries.logs(),
                        Arbitraries.of(ResearchDetail.class).set())
                .as(ResearchLog::of);
    }

    /** Events of logs for research. */
    public static Arbitrary<ResearchEvent> events() {
        return logs().filter(log -> !log.getEvents().isEmpty())
                .map(log -> log.getEvents().get(log.getEvents().size() / 2));
    }
}
