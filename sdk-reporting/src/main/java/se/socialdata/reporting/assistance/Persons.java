package se.socialdata.reporting.assistance;

import com.google.common.collect.ImmutableList;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import se.socialdata.core.assistance.AssistedPerson;
import se.socialdata.core.assistance.ObstacleGroup;
import se.socialdata.core.assistance.SupportObstacle;
import se.socialdata.core.identity.PersonIdentity;
import se.socialdata.core.identity.Sex;

/**
 * One entry for each person: for each month of the year what he or she was in it, the months of the three years before, and
 * the household of the latest month.
 *
 * <p>A month takes five bits: 0 for no assistance, 1 to 29 for an obstacle, 30 for an applicant without one, 31 for another
 * person of a household. Two different values for one month, as for someone who moved, leave the lower one.
 */
final class Persons implements KeyTable.Columns {

    /** How many months of earlier years are kept. */
    static final int EARLIER = AssistanceSettings.EARLIER_YEARS * 12;

    private static final int MONTHS = 12;
    private static final int BITS = 5;
    private static final int MASK = (1 << BITS) - 1;
    private static final int WITHOUT_OBSTACLE = 30;
    private static final int NOT_APPLYING = 31;

    private static final int SEX = 0x3;
    private static final int LAST_SHIFT = 4;
    private static final int BIRTH_SHIFT = 8;
    private static final int BIRTH_MASK = 0xFF;
    private static final int FIRST_BIRTH = 1849;
    private static final long NUMBER_PER_YEAR = 100_000_000L;
    private static final int MUNICIPALITY_SHIFT = 16;
    private static final ImmutableList<SupportObstacle> OBSTACLES = ImmutableList.copyOf(SupportObstacle.values());

    /** A person's other municipality. */
    private record Elsewhere(long person, int municipality) {}

    private final KeyTable table = new KeyTable(this);
    private long[] year = new long[0];
    private long[] earlier = new long[0];
    private long[] household = new long[0];

    /** Sex, latest month of the year, year of birth, and the first municipality of the list. */
    private int[] traits = new int[0];

    private long[] oldYear = year;
    private long[] oldEarlier = earlier;
    private long[] oldHousehold = household;
    private int[] oldTraits = traits;
    private final Set<Elsewhere> elsewhere = new HashSet<>();

    @Override
    public void renew(int capacity) {
        year = new long[capacity];
        earlier = new long[capacity];
        household = new long[capacity];
        traits = new int[capacity];
    }

    @Override
    public void move(int from, int to) {
        year[to] = oldYear[from];
        earlier[to] = oldEarlier[from];
        household[to] = oldHousehold[from];
        traits[to] = oldTraits[from];
    }

    @Override
    public void forgetOld() {
        oldYear = year;
        oldEarlier = earlier;
        oldHousehold = household;
        oldTraits = traits;
    }

    void addEarlier(long key, int month) {
        int place = table.placeOf(key); // first: it may renew the columns
        earlier[place] |= 1L << month;
    }

    /** Adds a person of a household's month of the year. */
    void add(long key, int monthOfYear, AssistedPerson person, long householdKey, int municipality, RegisterKeys keys) {
        int place = table.placeOf(key);
        setMonth(place, monthOfYear, valueOf(person));
        setHousehold(place, monthOfYear, householdKey, keys);
        setMunicipality(place, key, municipality + 1);
        setTraits(place, traitsOf(key, person));
    }

    private static int valueOf(AssistedPerson person) {
        if (!person.isApplying()) {
            return NOT_APPLYING;
        }
        return person.getObstacle().map(obstacle -> Places.of(obstacle) + 1).orElse(WITHOUT_OBSTACLE);
    }

    private static int traitsOf(long key, AssistedPerson person) {
        int sex = person.getSex().map(known -> known == Sex.WOMAN ? 1 : 2).orElse(0);
        int born = (key > 0 ? (int) (key / NUMBER_PER_YEAR) : yearOf(person.getIdentity())) - FIRST_BIRTH;
        return sex | (born > 0 && born <= BIRTH_MASK ? born << BIRTH_SHIFT : 0);
    }

    /** The year of birth of an id that is no number: after its register, if that is named. */
    private static int yearOf(Optional<PersonIdentity> identity) {
        if (identity.isEmpty()) {
            return 0;
        }
        String canonical = identity.get().toCanonical();
        int from = canonical.indexOf(':') + 1;
        return Integer.parseInt(canonical, from, from + 4, 10);
    }

    private void setMonth(int place, int monthOfYear, long value) {
        int shift = (monthOfYear - 1) * BITS;
        long known = (year[place] >>> shift) & MASK;
        if (known == 0 || value < known) {
            year[place] = (year[place] & ~((long) MASK << shift)) | (value << shift);
        }
    }

    private void setHousehold(int place, int monthOfYear, long key, RegisterKeys keys) {
        int last = (traits[place] >>> LAST_SHIFT) & 0xF;
        if (monthOfYear > last || (monthOfYear == last && keys.compare(key, household[place]) > 0)) {
            household[place] = key;
            traits[place] = (traits[place] & ~(0xF << LAST_SHIFT)) | (monthOfYear << LAST_SHIFT);
        }
    }

    /** The first municipality of the list stands with the person; others are kept beside. */
    private void setMunicipality(int place, long key, int number) {
        int known = traits[place] >>> MUNICIPALITY_SHIFT;
        if (known == number) {
            return;
        }
        if (known == 0 || number < known) {
            traits[place] = (traits[place] & ((1 << MUNICIPALITY_SHIFT) - 1)) | (number << MUNICIPALITY_SHIFT);
            if (known != 0) {
                elsewhere.add(new Elsewhere(key, known));
            }
        } else {
            elsewhere.add(new Elsewhere(key, number));
        }
    }

    private void setTraits(int place, int added) {
        int sex = Math.max(traits[place] & SEX, added & SEX);
        int birth = Math.max((traits[place] >>> BIRTH_SHIFT) & BIRTH_MASK, (added >>> BIRTH_SHIFT) & BIRTH_MASK);
        traits[place] = (traits[place] & ~(SEX | (BIRTH_MASK << BIRTH_SHIFT))) | sex | (birth << BIRTH_SHIFT);
    }

    void merge(Persons added, RegisterKeys keys, RegisterKeys addedKeys) {
        for (int from : added.table.places()) {
            long key = keys.adopt(addedKeys, added.table.keyAt(from));
            int place = table.placeOf(key);
            earlier[place] |= added.earlier[from];
            for (int month = 1; month <= MONTHS; month++) {
                long value = (added.year[from] >>> ((month - 1) * BITS)) & MASK;
                if (value != 0) {
                    setMonth(place, month, value);
                }
            }
            int last = (added.traits[from] >>> LAST_SHIFT) & 0xF;
            if (last > 0) {
                setHousehold(place, last, keys.adopt(addedKeys, added.household[from]), keys);
                setMunicipality(place, key, added.traits[from] >>> MUNICIPALITY_SHIFT);
            }
            setTraits(place, added.traits[from]);
        }
        for (Elsewhere other : added.elsewhere) {
            long key = keys.adopt(addedKeys, other.person());
            setMunicipality(table.placeOf(key), key, other.municipality());
        }
    }

    int[] places() {
        return table.places();
    }

    boolean isInYear(int place) {
        return year[place] != 0;
    }

    boolean isInMonth(int place, int monthOfYear) {
        return ((year[place] >>> ((monthOfYear - 1) * BITS)) & MASK) != 0;
    }

    int monthsInYear(int place) {
        int count = 0;
        for (long months = year[place]; months != 0; months >>>= BITS) {
            count += (months & MASK) == 0 ? 0 : 1;
        }
        return count;
    }

    /** The months of the year and of the earlier years, as a household has them. */
    long monthsAt(int place) {
        long months = earlier[place];
        for (int month = 1; month <= MONTHS; month++) {
            if (isInMonth(place, month)) {
                months |= 1L << (EARLIER + month - 1);
            }
        }
        return months;
    }

    /** Whether the person was applicant or co-applicant in any month of the year. */
    boolean isApplying(int place) {
        for (long months = year[place]; months != 0; months >>>= BITS) {
            if ((months & MASK) != 0 && (months & MASK) != NOT_APPLYING) {
                return true;
            }
        }
        return false;
    }

    /** The group of obstacles that an applying person counts under. */
    ObstacleGroup groupAt(int place, ObstacleChoice choice) {
        int[] months = new int[ObstacleGroup.values().length];
        ObstacleGroup chosen = ObstacleGroup.MISSING;
        int most = 0;
        for (int month = 1; month <= MONTHS; month++) {
            int value = (int) ((year[place] >>> ((month - 1) * BITS)) & MASK);
            if (value == 0 || value == NOT_APPLYING) {
                continue;
            }
            ObstacleGroup group = value == WITHOUT_OBSTACLE
                    ? ObstacleGroup.MISSING
                    : OBSTACLES.get(value - 1).getGroup();
            int count = ++months[Places.of(group)];
            // Of two groups with as many months the one that reaches the number last has the latest month.
            if (choice == ObstacleChoice.LATEST_MONTH || count >= most) {
                most = count;
                chosen = group;
            }
        }
        return chosen;
    }

    /** 0 for not known, 1 for a woman, 2 for a man. */
    int sexAt(int place) {
        return traits[place] & SEX;
    }

    /** The age that the person reaches in the year, or -1 if the birth is not known. */
    int ageAt(int place, int inYear) {
        int born = (traits[place] >>> BIRTH_SHIFT) & BIRTH_MASK;
        return born == 0 ? -1 : Math.max(0, inYear - born - FIRST_BIRTH);
    }

    long householdAt(int place) {
        return household[place];
    }

    int municipalityAt(int place) {
        return (traits[place] >>> MUNICIPALITY_SHIFT) - 1;
    }

    /** The number of the municipality of every person who is counted in more than one, once for each further one. */
    int[] furtherMunicipalities() {
        return elsewhere.stream().mapToInt(other -> other.municipality() - 1).toArray();
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(table.size());
        for (int place : table.places()) {
            out.writeLong(table.keyAt(place));
            out.writeLong(year[place]);
            out.writeLong(earlier[place]);
            out.writeLong(household[place]);
            out.writeInt(traits[place]);
        }
        out.writeInt(elsewhere.size());
        for (Elsewhere other : elsewhere) {
            out.writeLong(other.person());
            out.writeInt(other.municipality());
        }
    }

    void read(DataInput in) throws IOException {
        for (int count = in.readInt(); count > 0; count--) {
            int place = table.placeOf(in.readLong());
            year[place] = in.readLong();
            earlier[place] = in.readLong();
            household[place] = in.readLong();
            traits[place] = in.readInt();
        }
        for (int count = in.readInt(); count > 0; count--) {
            elsewhere.add(new Elsewhere(in.readLong(), in.readInt()));
        }
    }
}
