package se.socialdata.examples.sample;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.socialdata.core.decision.InterventionType;
import se.socialdata.core.decision.ServiceArea;
import se.socialdata.core.term.CodeList;

/**
 * What the sample shall show for one intervention: how many decisions were overdue in each of three quarters, the women
 * and men among the last ones, and what has become of these at the reporting date.
 *
 * @param area the service area
 * @param intervention the intervention
 * @param unit the municipality's own unit, or empty
 * @param counts the number of overdue decisions in the three quarters, in order
 * @param women how many women are among the last
 * @param outcomes how many of the last have each outcome, by code
 */
record SampleRow(
        ServiceArea area,
        InterventionType intervention,
        Optional<String> unit,
        ImmutableList<Integer> counts,
        int women,
        ImmutableMap<String, Integer> outcomes) {

    private static final String RESOURCE = "lulea-2025q4.csv";

    static List<SampleRow> load() {
        return SampleResources.lines(RESOURCE).stream()
                .skip(1)
                .map(SampleRow::parse)
                .toList();
    }

    private static SampleRow parse(String line) {
        List<String> fields = Splitter.on(';').splitToList(line);
        ImmutableMap.Builder<String, Integer> outcomes = ImmutableMap.builder();
        for (Map.Entry<String, String> outcome :
                Splitter.on(' ').withKeyValueSeparator('=').split(fields.get(8)).entrySet()) {
            outcomes.put(outcome.getKey(), Integer.valueOf(outcome.getValue()));
        }
        return new SampleRow(
                CodeList.of(ServiceArea.class).get(fields.get(0)),
                CodeList.of(InterventionType.class).get(fields.get(1)),
                Optional.of(fields.get(2)).filter(unit -> !unit.isEmpty()),
                fields.subList(3, 6).stream().map(Integer::valueOf).collect(ImmutableList.toImmutableList()),
                Integer.parseInt(fields.get(6)),
                outcomes.buildOrThrow());
    }
}
