package se.socialdata.reporting.arbitraries;

import java.time.LocalDate;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import se.socialdata.core.decision.Law;
import se.socialdata.core.geography.Municipality;
import se.socialdata.core.time.Quarter;
import se.socialdata.reporting.unexecuted.CountingBasis;
import se.socialdata.reporting.unexecuted.UnexecutedSettings;

/**
 * Arbitraries for the settings of reports on unexecuted decisions.
 *
 * <p>Their quarters lie in the years of {@code DecisionArbitraries} of sdk-core, more often in the later ones, so that
 * reports on such decisions have something to count.
 */
public final class UnexecutedArbitraries implements ArbitraryProvider {

    private static final Quarter FIRST_QUARTER = Quarter.of(2015, 3);
    private static final int QUARTERS = 42;

    /** For jqwik, which finds the provider through its service file. */
    public UnexecutedArbitraries() {}

    @Override
    public boolean canProvideFor(TypeUsage targetType) {
        return targetType.isOfType(UnexecutedSettings.class);
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage targetType, SubtypeProvider subtypeProvider) {
        return Set.of(settings());
    }

    /**
     * Settings for a quarter from 2015 to 2025, reported on a day of the quarter or some months after it.
     *
     * @return the arbitrary
     */
    public static Arbitrary<UnexecutedSettings> settings() {
        return Combinators.combine(
                        Arbitraries.of(Law.class),
                        Arbitraries.oneOf(
                                Arbitraries.integers().between(0, QUARTERS - 1),
                                Arbitraries.integers().between(QUARTERS - 8, QUARTERS - 1)),
                        Arbitraries.integers().between(0, 180),
                        Arbitraries.of(CountingBasis.class),
                        Arbitraries.integers().between(1, 36).set().ofMinSize(1).ofMaxSize(4),
                        Arbitraries.of(Municipality.all()).optional())
                .as((law, number, days, basis, bands, municipality) -> {
                    Quarter quarter = FIRST_QUARTER.plus(number);
                    LocalDate earliest = basis == CountingBasis.LAST_DAY ? quarter.getLastDay() : quarter.getFirstDay();
                    LocalDate reportingDate = earliest.plusDays(days);
                    return UnexecutedSettings.builder()
                            .law(law)
                            .quarter(quarter)
                            .reportingDate(reportingDate)
                            .countingBasis(basis)
                            .bandMonths(bands.stream().sorted().toList())
                            .municipality(municipality)
                            .build();
                })
                .withoutEdgeCases();
    }
}
