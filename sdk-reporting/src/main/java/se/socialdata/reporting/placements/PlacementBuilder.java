package se.socialdata.reporting.placements;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collector;
import se.socialdata.core.identity.PersonIdentity;
import se.socialdata.core.identity.TemporaryIdentity;
import se.socialdata.core.placement.ChildCase;

/**
 * Collects the cases of placed children for the statistics of a year: add, merge, build.
 *
 * <p>Merging is associative and commutative, and the statistics of merged parts equal those of the whole. Since a person
 * counts once, the builder keeps one small summary for each distinct person, never the cases: its size follows the number of
 * persons. A person is known by the identity; a temporary identity holds within its municipality; without an identity each
 * case counts as one person. A builder belongs to one thread.
 */
public final class PlacementBuilder {

    private final PlacementSettings settings;
    private final Map<String, PersonFacts> persons = new TreeMap<>();
    private long added;
    private long counted;
    private long otherMunicipality;

    private PlacementBuilder(PlacementSettings settings) {
        this.settings = settings;
    }

    /**
     * An empty builder.
     *
     * @param settings what the statistics are about
     * @return the builder
     */
    public static PlacementBuilder of(PlacementSettings settings) {
        return new PlacementBuilder(settings);
    }

    /**
     * A collector of cases into a builder, for sequential and parallel streams.
     *
     * @param settings what the statistics are about
     * @return the collector
     */
    public static Collector<ChildCase, ?, PlacementBuilder> collector(PlacementSettings settings) {
        return Collector.of(
                () -> of(settings),
                PlacementBuilder::add,
                PlacementBuilder::merge,
                Collector.Characteristics.UNORDERED);
    }

    /**
     * Adds a case.
     *
     * @param childCase the case; one of another municipality than that of the settings is left aside and counted as such
     */
    public void add(ChildCase childCase) {
        added++;
        if (settings.getMunicipality()
                .filter(municipality -> !municipality.equals(childCase.getMunicipality()))
                .isPresent()) {
            otherMunicipality++;
            return;
        }
        PersonFacts facts = PersonFacts.of(childCase, settings);
        if (facts.isInYear()) {
            counted++;
        }
        if (facts.isInYear() || facts.hasCustodyTransfer()) {
            addPerson(keyOf(childCase), facts);
        }
    }

    private void addPerson(String key, PersonFacts facts) {
        PersonFacts known = persons.putIfAbsent(key, facts);
        if (known != null) {
            known.merge(facts);
        }
    }

    private static String keyOf(ChildCase childCase) {
        String municipality = childCase.getMunicipality().getCode();
        return childCase
                .getChild()
                .getIdentity()
                .map(identity ->
                        isLocal(identity) ? municipality + ":" + identity.toCanonical() : identity.toCanonical())
                .orElseGet(() -> "case " + municipality + ":" + childCase.getId());
    }

    private static boolean isLocal(PersonIdentity identity) {
        return identity instanceof TemporaryIdentity temporary
                && temporary.getRegister().isEmpty();
    }

    /**
     * Adds all that another builder has collected.
     *
     * @param other a builder with equal settings; unchanged
     * @return this builder
     * @throws IllegalArgumentException if the other has other settings
     */
    public PlacementBuilder merge(PlacementBuilder other) {
        checkArgument(settings.equals(other.settings), "expected a builder with the same settings");
        other.persons.forEach((key, facts) -> addPerson(key, facts.copy()));
        added += other.added;
        counted += other.counted;
        otherMunicipality += other.otherMunicipality;
        return this;
    }

    /**
     * How the cases added so far fall into those counted and those left aside.
     *
     * @return the selection
     */
    public PlacementSelection getSelection() {
        return new PlacementSelection(
                added,
                counted,
                otherMunicipality,
                added - counted - otherMunicipality,
                persons.values().stream().filter(PersonFacts::isInYear).count(),
                persons.values().stream().filter(PersonFacts::isOnDay).count(),
                persons.values().stream().mapToLong(PersonFacts::careDays).sum(),
                persons.values().stream()
                        .mapToLong(PersonFacts::transfersInCare)
                        .sum());
    }

    /**
     * Builds the statistics.
     *
     * @return the statistics of what has been added so far
     */
    public PlacementStatistics buildStatistics() {
        return PlacementStatistics.of(settings, persons.values(), getSelection());
    }

    /** Shows the selection only. */
    @Override
    public String toString() {
        return "PlacementBuilder[" + getSelection() + "]";
    }
}
