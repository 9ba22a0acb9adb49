package se.socialdata.reporting.delivery;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.socialdata.reporting.text.LocalizedText;

/** Holds the rows of a record against each other and against those of the level above, by their keys. */
final class Links {

    static final Comparator<Iterable<String>> LEXICAL =
            Ordering.<String>natural().lexicographical();

    private final RecordLayout layout;
    private final int[] key;
    private final int[] parentKey;
    private final Set<ImmutableList<String>> seen = new HashSet<>();
    private final Optional<Set<ImmutableList<String>>> parents;

    /** The keys of a record are put where the levels below find them. */
    Links(RecordLayout layout, Map<String, Set<ImmutableList<String>>> keys) {
        this.layout = layout;
        this.key = places(layout.getKey());
        this.parentKey = places(layout.getParentKey());
        this.parents = layout.getParent().map(keys::get);
        keys.put(layout.getName(), seen);
    }

    private int[] places(List<String> names) {
        return names.stream().mapToInt(layout::indexOf).toArray();
    }

    /** Whether there is a level above whose rows are not known. */
    boolean isParentUnknown() {
        return layout.getParent().isPresent() && parents.isEmpty();
    }

    ImmutableList<String> pick(String[] values, int[] places) {
        ImmutableList.Builder<String> picked = ImmutableList.builderWithExpectedSize(places.length);
        for (int place : places) {
            picked.add(values[place]);
        }
        return picked.build();
    }

    void check(String[] values, RowCheck check) {
        if (key.length > 0 && seen.contains(pick(values, key))) {
            String names = String.join(", ", layout.getKey());
            check.report(
                    Optional.empty(),
                    FindingKind.DUPLICATE,
                    LocalizedText.of("väntade en rad för varje " + names, "expected one row for each " + names));
        }
        if (parents.isPresent() && !parents.get().contains(pick(values, parentKey))) {
            String parent = layout.getParent().orElseThrow();
            check.report(
                    Optional.empty(),
                    FindingKind.NO_PARENT,
                    LocalizedText.of(
                            "väntade en godtagen rad i " + parent + " med samma "
                                    + String.join(", ", layout.getParentKey()),
                            "expected an accepted row of " + parent + " with the same "
                                    + String.join(", ", layout.getParentKey())));
        }
    }

    void keep(String[] values) {
        if (key.length > 0) {
            seen.add(pick(values, key));
        }
    }
}
