package se.socialdata.reporting.assistance;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collector;
import se.socialdata.core.assistance.AssistedMonth;
import se.socialdata.core.assistance.AssistedPerson;

/**
 * Collects months of households for the statistics of a year: add, merge, build.
 *
 * <p>Merging is associative and commutative, and the statistics of merged parts equal those of the whole; so the builder
 * serves a loop, a {@link #collector}, parallel streams, and the aggregate of a distributed engine. Its size follows the
 * number of distinct households and persons of the year and the three before, and not the number of records.
 *
 * <p>The month that counts is the one the assistance concerns. A builder belongs to one thread.
 */
public final class AssistanceBuilder {

    private static final int MONTHS = 12;

    private final AssistanceSettings settings;
    private final int firstYear;
    private final RegisterKeys keys = new RegisterKeys();
    private final Households households = new Households();
    private final Persons persons = new Persons();
    private final long[] supportByMonth = new long[MONTHS];
    private final long[] otherByMonth = new long[MONTHS];
    private long added;
    private long counted;
    private long earlier;
    private long outside;
    private long otherMunicipality;
    private long personRows;
    private long withoutIdentity;
    private long invalidObstacles;

    private AssistanceBuilder(AssistanceSettings settings) {
        this.settings = settings;
        this.firstYear = settings.getYear() - AssistanceSettings.EARLIER_YEARS;
    }

    /**
     * An empty builder.
     *
     * @param settings what the statistics are about
     * @return the builder
     */
    public static AssistanceBuilder of(AssistanceSettings settings) {
        return new AssistanceBuilder(settings);
    }

    /**
     * A collector of months into a builder, for sequential and parallel streams.
     *
     * @param settings what the statistics are about
     * @return the collector
     */
    public static Collector<AssistedMonth, ?, AssistanceBuilder> collector(AssistanceSettings settings) {
        return Collector.of(
                () -> of(settings),
                AssistanceBuilder::add,
                AssistanceBuilder::merge,
                Collector.Characteristics.UNORDERED);
    }

    /**
     * Adds a household's month. One of another municipality or of another time is left aside and counted as such.
     *
     * @param month the month
     */
    public void add(AssistedMonth month) {
        added++;
        if (settings.getMunicipality().isPresent()
                && !settings.getMunicipality().get().equals(month.getMunicipality())) {
            otherMunicipality++;
            return;
        }
        int year = month.getMonth().getYear();
        if (year == settings.getYear()) {
            addToYear(month);
        } else if (year >= firstYear && year < settings.getYear()) {
            addEarlier(month, (year - firstYear) * MONTHS + month.getMonth().getMonthValue() - 1);
        } else {
            outside++;
        }
    }

    private void addEarlier(AssistedMonth month, int number) {
        earlier++;
        households.addEarlier(keys.householdKey(month), number);
        ImmutableList<AssistedPerson> rows = month.getPersons();
        for (int i = 0; i < rows.size(); i++) {
            persons.addEarlier(keys.personKey(month, rows.get(i), i), number);
        }
    }

    private void addToYear(AssistedMonth month) {
        counted++;
        int number = month.getMonth().getMonthValue();
        long household = keys.householdKey(month);
        int municipality = RegisterKeys.numberOf(month.getMunicipality());
        households.add(household, number, month);
        supportByMonth[number - 1] = Math.addExact(
                supportByMonth[number - 1], month.getLivelihoodSupport().toOre());
        otherByMonth[number - 1] =
                Math.addExact(otherByMonth[number - 1], month.getOtherNeeds().toOre());
        ImmutableList<AssistedPerson> rows = month.getPersons();
        for (int i = 0; i < rows.size(); i++) {
            AssistedPerson person = rows.get(i);
            personRows++;
            if (person.getIdentity().isEmpty()) {
                withoutIdentity++;
            }
            if (person.getObstacle().isPresent()
                    && person.isApplying()
                    && !(person.getObstacle().get().isReportable()
                            && person.getObstacle().get().isValidIn(month.getMonth()))) {
                invalidObstacles++;
            }
            persons.add(keys.personKey(month, person, i), number, person, household, municipality, keys);
        }
    }

    /**
     * Adds all that another builder has collected.
     *
     * @param other a builder with equal settings; unchanged
     * @return this builder
     * @throws IllegalArgumentException if the other has other settings
     */
    public AssistanceBuilder merge(AssistanceBuilder other) {
        checkArgument(settings.equals(other.settings), "expected a builder with the same settings");
        households.merge(other.households, keys, other.keys);
        persons.merge(other.persons, keys, other.keys);
        for (int i = 0; i < MONTHS; i++) {
            supportByMonth[i] = Math.addExact(supportByMonth[i], other.supportByMonth[i]);
            otherByMonth[i] = Math.addExact(otherByMonth[i], other.otherByMonth[i]);
        }
        added += other.added;
        counted += other.counted;
        earlier += other.earlier;
        outside += other.outside;
        otherMunicipality += other.otherMunicipality;
        personRows += other.personRows;
        withoutIdentity += other.withoutIdentity;
        invalidObstacles += other.invalidObstacles;
        return this;
    }

    /**
     * Builds the statistics.
     *
     * @return the statistics of what has been added so far
     */
    public AssistanceStatistics build() {
        PersonCounts personCounts = PersonCounts.of(settings, persons, households);
        HouseholdCounts householdCounts = HouseholdCounts.of(settings, households);
        AssistanceSelection selection = new AssistanceSelection(
                added,
                counted,
                earlier,
                outside,
                otherMunicipality,
                counted - householdCounts.householdMonths(),
                personRows - personCounts.personMonths(),
                withoutIdentity,
                invalidObstacles);
        return AssistanceStatistics.of(
                settings, selection, personCounts, householdCounts, supportByMonth.clone(), otherByMonth.clone());
    }

    /** Shows counts only. */
    @Override
    public String toString() {
        return "AssistanceBuilder[" + settings.getYear() + ", " + added + " added, " + counted + " counted]";
    }
}
