package se.socialdata.core.arbitraries;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple3;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import se.socialdata.core.time.DateInterval;
import se.socialdata.core.time.DatedTable;
import se.socialdata.core.time.Quarter;
import se.socialdata.core.time.ReportingPeriod;
import se.socialdata.core.time.Segment;
import se.socialdata.core.time.Timeline;

/**
 * Arbitraries for {@link DateInterval}, {@link Segment}, {@link Timeline}, {@link DatedTable}, {@link Quarter} and
 * {@link ReportingPeriod}.
 *
 * <p>Dates lie between {@link #FIRST_DATE} and {@link #LAST_DATE}; leap days, month ends and the change of law on
 * 1 July 2025 come often. {@link LocalDate} itself is not provided, so that the tests of others keep jqwik's own.
 */
public final class TimeArbitraries implements ArbitraryProvider {

    /** The earliest date. */
    public static final LocalDate FIRST_DATE = LocalDate.of(1990, 1, 1);

    /** The latest date, apart from ends that follow from a start near it. */
    public static final LocalDate LAST_DATE = LocalDate.of(2049, 12, 31);

    private static final int LONGEST = 800;

    private static final ImmutableMap<Class<?>, Function<List<Arbitrary<Object>>, Arbitrary<?>>> BY_TYPE =
            ImmutableMap.of(
                    DateInterval.class, parameters -> intervals(),
                    Quarter.class, parameters -> quarters(),
                    ReportingPeriod.class, parameters -> reportingPeriods(),
                    Segment.class, parameters -> segments(parameters.get(0)),
                    Timeline.class, parameters -> timelines(parameters.get(0)),
                    DatedTable.class, parameters -> datedTables(parameters.get(0)));

    /** For jqwik, which finds the provider through its service file. */
    public TimeArbitraries() {}

    @Override
    public boolean canProvideFor(TypeUsage targetType) {
        return BY_TYPE.containsKey(targetType.getRawType());
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage targetType, SubtypeProvider subtypes) {
        if (targetType.getTypeArguments().isEmpty()) {
            return Set.of(arbitrary(targetType, List.of()));
        }
        return subtypes.apply(targetType.getTypeArgument(0)).stream()
                .map(values -> arbitrary(targetType, List.of(values.asGeneric())))
                .collect(Collectors.toSet());
    }

    private static Arbitrary<?> arbitrary(TypeUsage type, List<Arbitrary<Object>> parameters) {
        return BY_TYPE.get(type.getRawType()).apply(parameters);
    }

    /**
     * Dates from {@link #FIRST_DATE} to {@link #LAST_DATE}.
     *
     * @return the arbitrary
     */
    public static Arbitrary<LocalDate> dates() {
        Arbitrary<LocalDate> any = Arbitraries.longs()
                .between(FIRST_DATE.toEpochDay(), LAST_DATE.toEpochDay())
                .map(LocalDate::ofEpochDay);
        Arbitrary<LocalDate> special = Arbitraries.of(
                LocalDate.of(2024, 2, 29),
                LocalDate.of(2025, 2, 28),
                LocalDate.of(2024, 12, 31),
                LocalDate.of(2025, 6, 30),
                LocalDate.of(2025, 7, 1),
                LocalDate.of(2025, 11, 30));
        return Arbitraries.frequencyOf(Tuple.of(4, any), Tuple.of(1, special));
    }

    /**
     * Intervals of 1 to 800 days.
     *
     * @return the arbitrary
     */
    public static Arbitrary<DateInterval> closedIntervals() {
        return Combinators.combine(dates(), lengths())
                .as((start, days) -> DateInterval.of(start, start.plusDays(days - 1)));
    }

    /**
     * Intervals with an open end.
     *
     * @return the arbitrary
     */
    public static Arbitrary<DateInterval> openIntervals() {
        return dates().map(DateInterval::from);
    }

    /**
     * Intervals, one in five with an open end.
     *
     * @return the arbitrary
     */
    public static Arbitrary<DateInterval> intervals() {
        return Arbitraries.frequencyOf(Tuple.of(4, closedIntervals()), Tuple.of(1, openIntervals()));
    }

    /**
     * Segments, one in five with an open end.
     *
     * @param values the values
     * @param <T> the type of the values
     * @return the arbitrary
     */
    public static <T> Arbitrary<Segment<T>> segments(Arbitrary<T> values) {
        return Combinators.combine(intervals(), values).as(Segment::of);
    }

    /**
     * Timelines of up to eight segments, some adjacent, some after a gap, one in four with an open end.
     *
     * @param values the values
     * @param <T> the type of the values
     * @return the arbitrary
     */
    public static <T> Arbitrary<Timeline<T>> timelines(Arbitrary<T> values) {
        Arbitrary<Integer> gaps =
                Arbitraries.oneOf(Arbitraries.just(0), Arbitraries.integers().between(0, 400));
        return Combinators.combine(dates(), steps(gaps, values, 0), oneInFour())
                .as((start, steps, open) -> Timeline.of(chain(start, steps, open)));
    }

    /**
     * Tables of one to eight values, one in four with an open end.
     *
     * @param values the values
     * @param <T> the type of the values
     * @return the arbitrary
     */
    public static <T> Arbitrary<DatedTable<T>> datedTables(Arbitrary<T> values) {
        return Combinators.combine(dates(), steps(Arbitraries.just(0), values, 1), oneInFour())
                .as((start, steps, open) -> DatedTable.of("table", chain(start, steps, open)));
    }

    /**
     * Quarters of the years of {@link #dates()}.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Quarter> quarters() {
        return dates().map(Quarter::from);
    }

    /**
     * Quarters and other closed periods, reported from their first day to two years later.
     *
     * @return the arbitrary
     */
    public static Arbitrary<ReportingPeriod> reportingPeriods() {
        Arbitrary<DateInterval> periods = Arbitraries.frequencyOf(
                Tuple.of(4, quarters().map(Quarter::toInterval)), Tuple.of(1, closedIntervals()));
        return Combinators.combine(periods, Arbitraries.integers().between(0, 730))
                .as((period, days) ->
                        ReportingPeriod.of(period, period.getStart().plusDays(days)));
    }

    private static Arbitrary<Integer> lengths() {
        return Arbitraries.integers().between(1, LONGEST);
    }

    private static Arbitrary<Boolean> oneInFour() {
        return Arbitraries.of(false, false, false, true);
    }

    private static <T> Arbitrary<List<Tuple3<Integer, Integer, T>>> steps(
            Arbitrary<Integer> gaps, Arbitrary<T> values, int least) {
        return Combinators.combine(gaps, lengths(), values)
                .as(Tuple::of)
                .list()
                .ofMinSize(least)
                .ofMaxSize(8);
    }

    /** Segments one after the other, each given by the days before it, its length and its value. */
    private static <T> List<Segment<T>> chain(LocalDate start, List<Tuple3<Integer, Integer, T>> steps, boolean open) {
        List<Segment<T>> segments = new ArrayList<>();
        LocalDate day = start;
        for (Tuple3<Integer, Integer, T> step : steps) {
            LocalDate first = day.plusDays(step.get1());
            day = first.plusDays(step.get2());
            boolean last = segments.size() == steps.size() - 1;
            Optional<LocalDate> end = open && last ? Optional.empty() : Optional.of(day.minusDays(1));
            segments.add(Segment.of(DateInterval.of(first, end), step.get3()));
        }
        return segments;
    }
}
