package se.socialdata.core.barnahus;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers the adults of a log into the rows of the printed list, where two adults may share a row. */
final class AdultRows {

    private AdultRows() {}

    /** An adult who shares the row of somebody who has none gets a row of its own: nobody is lost. */
    static ImmutableList<ImmutableList<InvolvedAdult>> of(List<InvolvedAdult> adults) {
        Map<String, List<InvolvedAdult>> heads = new LinkedHashMap<>();
        List<List<InvolvedAdult>> rows = new ArrayList<>();
        for (InvolvedAdult adult : adults) {
            if (adult.getSharesRowWith().isEmpty()) {
                List<InvolvedAdult> row = new ArrayList<>(List.of(adult));
                rows.add(row);
                heads.putIfAbsent(adult.getKey(), row);
            }
        }
        for (InvolvedAdult adult : adults) {
            adult.getSharesRowWith().ifPresent(head -> {
                List<InvolvedAdult> row = heads.get(head);
                if (row == null) {
                    rows.add(new ArrayList<>(List.of(adult)));
                } else {
                    row.add(adult);
                }
            });
        }
        return rows.stream().map(ImmutableList::copyOf).collect(toImmutableList());
    }
}
