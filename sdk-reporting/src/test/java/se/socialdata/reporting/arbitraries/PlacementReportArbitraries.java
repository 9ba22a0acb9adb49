package se.socialdata.reporting.arbitraries;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableTable;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import se.socialdata.core.arbitraries.PlacementArbitraries;
import se.socialdata.core.arbitraries.ProvidedByType;
import se.socialdata.core.geography.Municipality;
import se.socialdata.core.identity.Sex;
import se.socialdata.core.placement.ChildCase;
import se.socialdata.core.placement.CustodyTransfer;
import se.socialdata.core.placement.HealthExamination;
import se.socialdata.core.placement.Placement;
import se.socialdata.reporting.placements.AgeBands;
import se.socialdata.reporting.placements.PlacementPopulation;
import se.socialdata.reporting.placements.PlacementSettings;
import se.socialdata.reporting.text.LocalizedText;

/**
 * Arbitraries for statistics on placements: settings of a year from 2023 to 2026, and cases of a few municipalities with
 * breakdowns, health examinations and transfers of custody.
 */
public final class PlacementReportArbitraries extends ProvidedByType {

    private static final Map<Class<?>, Supplier<Arbitrary<?>>> PROVIDED = Map.of(
            PlacementSettings.class, PlacementReportArbitraries::settings,
            PlacementPopulation.class, PlacementReportArbitraries::populations,
            AgeBands.class, PlacementReportArbitraries::ageBands);

    /** For jqwik, which finds the provider through its service file. */
    public PlacementReportArbitraries() {
        super(PROVIDED);
    }

    /**
     * Bands of age that begin with 0.
     *
     * @return the arbitrary
     */
    public static Arbitrary<AgeBands> ageBands() {
        return Arbitraries.of(
                AgeBands.standard(),
                new AgeBands(ImmutableList.of(0, 7, 15), 21),
                new AgeBands(ImmutableList.of(0), 18));
    }

    /**
     * Populations of a few hundred or thousand of each age to 20.
     *
     * @return the arbitrary
     */
    public static Arbitrary<PlacementPopulation> populations() {
        return Arbitraries.longs().between(4, 5_000).list().ofSize(42).map(numbers -> {
            ImmutableTable.Builder<Integer, Sex, Long> inhabitants = ImmutableTable.builder();
            for (int age = 0; age <= 20; age++) {
                inhabitants.put(age, Sex.WOMAN, numbers.get(2 * age)).put(age, Sex.MAN, numbers.get(2 * age + 1));
            }
            return PlacementPopulation.of(
                    LocalizedText.of("påhittad folkmängd", "made-up population"), inhabitants.buildOrThrow());
        });
    }

    /**
     * Settings of a year, with and without municipality, population and interval of follow-ups.
     *
     * @return the arbitrary
     */
    public static Arbitrary<PlacementSettings> settings() {
        return Combinators.combine(
                        Arbitraries.integers().between(2023, 2026),
                        municipalities().optional(0.2),
                        ageBands(),
                        populations().optional(0.5),
                        Arbitraries.integers()
                                .between(1, 6)
                                .map(Period::ofMonths)
                                .optional(0.5))
                .as((year, municipality, bands, population, interval) -> PlacementSettings.builder()
                        .year(year)
                        .municipality(municipality)
                        .ageBands(bands)
                        .population(population)
                        .followUpInterval(interval)
                        .build());
    }

    private static Arbitrary<Municipality> municipalities() {
        return Arbitraries.of(Municipality.of("0180"), Municipality.of("1280"), Municipality.of("1480"));
    }

    /**
     * Cases of three municipalities.
     *
     * @return the arbitrary
     */
    public static Arbitrary<ChildCase> cases() {
        Arbitrary<Optional<LocalDate>> dates = PlacementArbitraries.days().optional(0.5);
        Arbitrary<List<HealthExamination>> examinations = Combinators.combine(dates, dates, dates)
                .as((physical, mental, oral) -> HealthExamination.builder()
                        .physicalDate(physical)
                        .mentalDate(mental)
                        .oralDate(oral)
                        .build())
                .list()
                .ofMaxSize(2);
        Arbitrary<List<CustodyTransfer>> transfers = Combinators.combine(
                        PlacementArbitraries.days(),
                        Arbitraries.integers().between(0, 400).optional(0.8))
                .as((application, days) -> CustodyTransfer.builder()
                        .applicationDate(application)
                        .decisionDate(days.map(application::plusDays))
                        .build())
                .list()
                .ofMaxSize(1);
        Arbitrary<Optional<Boolean>> endings = Arbitraries.frequency(
                Tuple.of(3, Optional.of(true)), Tuple.of(2, Optional.of(false)), Tuple.of(1, Optional.empty()));
        return Combinators.combine(PlacementArbitraries.cases(), municipalities(), examinations, transfers, endings)
                .as((one, municipality, health, custody, planned) -> ChildCase.builder()
                        .from(one)
                        .id("case-" + municipality.getCode() + "-"
                                + one.getChild().hashCode())
                        .municipality(municipality)
                        .placements(one.getPlacements().stream()
                                .map(placement -> placement.getEndDate().isEmpty()
                                        ? placement
                                        : Placement.builder()
                                                .from(placement)
                                                .endPlanned(planned)
                                                .build())
                                .toList())
                        .healthExaminations(health)
                        .custodyTransfers(custody)
                        .build());
    }
}
