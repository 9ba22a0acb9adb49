package se.socialdata.reporting.delivery;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Keeps the first findings and counts all of them by kind. */
final class FindingList {

    private final int limit;
    private final List<DeliveryFinding> kept = new ArrayList<>();
    private final Map<FindingKind, Long> counts = new EnumMap<>(FindingKind.class);

    FindingList(int limit) {
        this.limit = limit;
    }

    void addAll(Iterable<DeliveryFinding> findings) {
        findings.forEach(finding -> {
            counts.merge(finding.getKind(), 1L, Long::sum);
            if (kept.size() < limit) {
                kept.add(finding);
            }
        });
    }

    ImmutableList<DeliveryFinding> toList() {
        return ImmutableList.copyOf(kept);
    }

    ImmutableMap<FindingKind, Long> toCounts() {
        return ImmutableSortedMap.copyOf(counts);
    }
}
