package se.socialdata.core.cost;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import se.socialdata.core.geography.Municipality;
import se.socialdata.core.term.CodedTerm;
import se.socialdata.core.term.ReferenceTable;

/**
 * Which group each municipality belongs to (kommungruppsindelning). A municipality may belong to none.
 *
 * <p>Immutable and thread-safe.
 */
public final class MunicipalityGrouping {

    private final String source;
    private final ImmutableList<CodedTerm> groups;
    private final ImmutableSortedMap<Municipality, CodedTerm> byMunicipality;

    private MunicipalityGrouping(
            String source, ImmutableList<CodedTerm> groups, Map<Municipality, ? extends CodedTerm> byMunicipality) {
        this.source = source;
        this.groups = groups;
        this.byMunicipality = ImmutableSortedMap.copyOf(byMunicipality);
    }

    /**
     * The nine groups, from a table with the columns {@code municipality} (code) and {@code group} (A1 to C9).
     *
     * @param table the municipalities with their groups
     * @return the grouping
     * @throws IllegalArgumentException if a code is unknown or a municipality stands twice
     */
    public static MunicipalityGrouping from(ReferenceTable table) {
        Map<Municipality, MunicipalityGroup> found = new HashMap<>();
        for (ReferenceTable.Row row : table.withColumns("municipality", "group").getRows()) {
            Municipality municipality = row.get("municipality", Municipality::of);
            MunicipalityGroup group = row.get("group", MunicipalityGroup.CODES::get);
            checkArgument(
                    found.putIfAbsent(municipality, group) == null,
                    "line %s: expected each municipality once",
                    row.getLine());
        }
        return new MunicipalityGrouping(table.getSource(), listOf(MunicipalityGroup.values()), found);
    }

    /**
     * The five groups by size, for the municipalities whose inhabitants of all ages are known.
     *
     * @param population the inhabitants
     * @param year the year whose inhabitants decide
     * @return the grouping
     */
    public static MunicipalityGrouping ofSize(Population population, int year) {
        Map<Municipality, SizeGroup> found = new TreeMap<>();
        for (Municipality municipality : Municipality.all()) {
            population
                    .find(municipality, year, AgeBand.ALL)
                    .ifPresent(inhabitants -> found.put(municipality, SizeGroup.of(inhabitants)));
        }
        return new MunicipalityGrouping(population.getSource(), listOf(SizeGroup.values()), found);
    }

    private static ImmutableList<CodedTerm> listOf(CodedTerm[] terms) {
        return ImmutableList.copyOf(terms);
    }

    /**
     * This grouping with each group of the nine in its main group.
     *
     * @return the grouping by three main groups
     * @throws IllegalStateException if this is not a grouping by the nine
     */
    public MunicipalityGrouping toMainGroups() {
        if (!groups.stream().allMatch(MunicipalityGroup.class::isInstance)) {
            throw new IllegalStateException("expected a grouping by the nine groups");
        }
        Function<CodedTerm, MainMunicipalityGroup> main = group -> {
            if (group instanceof MunicipalityGroup one) {
                return one.getMainGroup();
            }
            throw new IllegalStateException("expected a grouping by the nine groups");
        };
        ImmutableMap.Builder<Municipality, CodedTerm> mapped = ImmutableMap.builder();
        byMunicipality.forEach((municipality, group) -> mapped.put(municipality, main.apply(group)));
        return new MunicipalityGrouping(source, listOf(MainMunicipalityGroup.values()), mapped.buildOrThrow());
    }

    /**
     * Where the grouping comes from.
     *
     * @return the source
     */
    public String getSource() {
        return source;
    }

    /**
     * The groups, those without municipalities included.
     *
     * @return the groups in order
     */
    public ImmutableList<CodedTerm> getGroups() {
        return groups;
    }

    /**
     * The group of a municipality.
     *
     * @param municipality the municipality
     * @return the group, or empty if it has none
     */
    public Optional<CodedTerm> find(Municipality municipality) {
        return Optional.ofNullable(byMunicipality.get(municipality));
    }

    /**
     * The municipalities of a group.
     *
     * @param group the group
     * @return the municipalities in order of code
     */
    public ImmutableList<Municipality> getMunicipalities(CodedTerm group) {
        return byMunicipality.entrySet().stream()
                .filter(entry -> entry.getValue().equals(group))
                .map(Map.Entry::getKey)
                .collect(toImmutableList());
    }

    /**
     * The municipalities without a group.
     *
     * @return those of the 290 that the grouping leaves out, in order of code
     */
    public ImmutableList<Municipality> getUngrouped() {
        return Municipality.all().stream()
                .filter(municipality -> !byMunicipality.containsKey(municipality))
                .collect(toImmutableList());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MunicipalityGrouping that
                && source.equals(that.source)
                && groups.equals(that.groups)
                && byMunicipality.equals(that.byMunicipality);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(new Object[] {groups, byMunicipality});
    }

    /** The source and how many municipalities have a group. */
    @Override
    public String toString() {
        return "MunicipalityGrouping[" + source + ", " + byMunicipality.size() + " municipalities]";
    }
}
