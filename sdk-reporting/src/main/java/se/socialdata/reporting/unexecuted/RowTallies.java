package se.socialdata.reporting.unexecuted;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import se.socialdata.core.decision.FavourableDecision;
import se.socialdata.core.decision.InterventionType;
import se.socialdata.core.decision.Law;
import se.socialdata.core.decision.ServiceArea;

/** The tallies of all rows, found by area, intervention and unit without making a key for each decision. */
final class RowTallies {

    private static final Comparator<RowKey> ORDER = Comparator.comparing(RowKey::area)
            .thenComparing(RowKey::intervention)
            .thenComparing(key -> key.unit().orElse(""));

    private final Map<ServiceArea, Map<InterventionType, Map<Optional<String>, RowTally>>> rows =
            new EnumMap<>(ServiceArea.class);

    /** The report under LSS knows no service areas: the law gives each intervention one row. */
    RowTally of(FavourableDecision decision) {
        ServiceArea area = decision.getIntervention().getLaw() == Law.LSS
                ? ServiceArea.DISABILITY_CARE
                : decision.getServiceArea();
        return of(area, decision.getIntervention(), decision.getLocalUnit());
    }

    private RowTally of(ServiceArea area, InterventionType intervention, Optional<String> unit) {
        return rows.computeIfAbsent(area, absent -> new EnumMap<>(InterventionType.class))
                .computeIfAbsent(intervention, absent -> new HashMap<>())
                .computeIfAbsent(unit, absent -> new RowTally());
    }

    void merge(RowTallies other) {
        other.toMap().forEach((key, tally) -> of(key.area(), key.intervention(), key.unit())
                .merge(tally));
    }

    ImmutableSortedMap<RowKey, RowTally> toMap() {
        ImmutableSortedMap.Builder<RowKey, RowTally> map = ImmutableSortedMap.orderedBy(ORDER);
        rows.forEach((area, interventions) -> interventions.forEach((intervention, units) ->
                units.forEach((unit, tally) -> map.put(new RowKey(area, intervention, unit), tally))));
        return map.buildOrThrow();
    }
}
