package se.socialdata.reporting.assistance;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
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
 * <p>The month that counts is the one the assistance concerns. A builder belongs to one thread. It is serialised for a distributed
 * engine: between processes of the same version of the SDK, and not for storage, since the form holds the keys of persons.
 */
public final class AssistanceBuilder implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int MONTHS = 12;

    // Transient: a builder is serialised as AssistanceBuilderForm.
    private final transient AssistanceSettings settings;
    private final transient int firstYear;
    private final transient RegisterKeys keys = new RegisterKeys();
    private final transient Households households = new Households();
    private final transient Persons persons = new Persons();
    private final transient long[] supportByMonth = new long[MONTHS];
    private final transient long[] otherByMonth = new long[MONTHS];
    private transient long added;
    private transient long counted;
    private transient long earlier;
    private transient long outside;
    private transient long otherMunicipality;
    private transient long personRows;
    private transient long withoutIdentity;
    private transient long invalidObstacles;

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

    AssistanceSettings settings() {
        return settings;
    }

    /** Writes what has been collected, without the settings. */
    void write(DataOutput out) throws IOException {
        keys.write(out);
        households.write(out);
        persons.write(out);
        for (int i = 0; i < MONTHS; i++) {
            out.writeLong(supportByMonth[i]);
            out.writeLong(otherByMonth[i]);
        }
        for (long count : new long[] {
            added, counted, earlier, outside, otherMunicipality, personRows, withoutIdentity, invalidObstacles
        }) {
            out.writeLong(count);
        }
    }

    /** Reads into a builder that is empty. */
    AssistanceBuilder read(DataInput in) throws IOException {
        keys.read(in);
        households.read(in);
        persons.read(in);
        for (int i = 0; i < MONTHS; i++) {
            supportByMonth[i] = in.readLong();
            otherByMonth[i] = in.readLong();
        }
        added = in.readLong();
        counted = in.readLong();
        earlier = in.readLong();
        outside = in.readLong();
        otherMunicipality = in.readLong();
        personRows = in.readLong();
        withoutIdentity = in.readLong();
        invalidObstacles = in.readLong();
        return this;
    }

    /**
     * Travels in a form of its own, which does not depend on the fields of this class.
     *
     * @return the form
     */
    private Object writeReplace() {
        return new AssistanceBuilderForm(this);
    }

    /**
     * Refuses what was not written by {@link #writeReplace}.
     *
     * @param stream the stream, not read
     * @throws InvalidObjectException always
     */
    private void readObject(ObjectInputStream stream) throws InvalidObjectException {
        throw new InvalidObjectException("expected the form of a builder");
    }

    /** Shows counts only. */
    @Override
    public String toString() {
        return "AssistanceBuilder[" + settings.getYear() + ", " + added + " added, " + counted + " counted]";
    }
}
