package se.socialdata.reporting.assistance;

import com.google.common.collect.ImmutableList;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import se.socialdata.core.assistance.AssistedMonth;
import se.socialdata.core.assistance.AssistedPerson;
import se.socialdata.core.assistance.HouseholdType;

/** One entry for each household: what was granted in the year, the months of the year and of three before, and the type. */
final class Households implements KeyTable.Columns {

    private static final ImmutableList<HouseholdType> TYPES = ImmutableList.copyOf(HouseholdType.values());

    /** The bits of the months of the year; the lower ones are those of the earlier years. */
    static final long YEAR = 0xFFFL << Persons.EARLIER;

    private static final int LAST_SHIFT = 4;
    private static final int FOREIGN = 1 << 8;
    private static final int NATIVE = 1 << 9;

    private final KeyTable table = new KeyTable(this);
    private long[] support = new long[0];
    private long[] other = new long[0];
    private long[] months = new long[0];

    /** The type in the latest month of the year, that month from 1 to 12, and where the adults are born. */
    private int[] traits = new int[0];

    private long[] oldSupport = support;
    private long[] oldOther = other;
    private long[] oldMonths = months;
    private int[] oldTraits = traits;

    @Override
    public void renew(int capacity) {
        support = new long[capacity];
        other = new long[capacity];
        months = new long[capacity];
        traits = new int[capacity];
    }

    @Override
    public void move(int from, int to) {
        support[to] = oldSupport[from];
        other[to] = oldOther[from];
        months[to] = oldMonths[from];
        traits[to] = oldTraits[from];
    }

    @Override
    public void forgetOld() {
        oldSupport = support;
        oldOther = other;
        oldMonths = months;
        oldTraits = traits;
    }

    void addEarlier(long key, int month) {
        int place = table.placeOf(key); // first: it may renew the columns
        months[place] |= 1L << month;
    }

    /** Adds a month of the year. */
    void add(long key, int monthOfYear, AssistedMonth month) {
        int place = table.placeOf(key);
        support[place] =
                Math.addExact(support[place], month.getLivelihoodSupport().toOre());
        other[place] = Math.addExact(other[place], month.getOtherNeeds().toOre());
        months[place] |= 1L << (Persons.EARLIER + monthOfYear - 1);
        setType(place, (monthOfYear << LAST_SHIFT) | Places.of(month.getHouseholdType()));
        traits[place] |= birthOf(month);
    }

    private static int birthOf(AssistedMonth month) {
        int bits = 0;
        for (int i = 0; i < month.getPersons().size(); i++) {
            AssistedPerson person = month.getPersons().get(i);
            if (person.isApplying() && person.getForeignBorn().isPresent()) {
                bits |= person.getForeignBorn().get() ? FOREIGN : NATIVE;
            }
        }
        return bits;
    }

    /** The later month decides; of two types in one month, the later one of the code list, so that no order matters. */
    private void setType(int place, int monthAndType) {
        int birth = traits[place] & (FOREIGN | NATIVE);
        traits[place] = birth | Math.max(traits[place] & ~(FOREIGN | NATIVE), monthAndType);
    }

    void merge(Households added, RegisterKeys keys, RegisterKeys addedKeys) {
        for (int from : added.table.places()) {
            int place = table.placeOf(keys.adopt(addedKeys, added.table.keyAt(from)));
            support[place] = Math.addExact(support[place], added.support[from]);
            other[place] = Math.addExact(other[place], added.other[from]);
            months[place] |= added.months[from];
            setType(place, added.traits[from] & ~(FOREIGN | NATIVE));
            traits[place] |= added.traits[from] & (FOREIGN | NATIVE);
        }
    }

    int[] places() {
        return table.places();
    }

    /** Whether the household had assistance in the year. */
    boolean isInYear(int place) {
        return (months[place] & YEAR) != 0;
    }

    long monthsAt(int place) {
        return months[place];
    }

    int monthsInYear(int place) {
        return Long.bitCount(months[place] & YEAR);
    }

    /** How many months of the year a household had, 0 for one that is not here. */
    int monthsInYearOf(long key) {
        int place = table.findPlace(key);
        return place < 0 ? 0 : monthsInYear(place);
    }

    long supportAt(int place) {
        return support[place];
    }

    long otherAt(int place) {
        return other[place];
    }

    HouseholdType typeAt(int place) {
        return TYPES.get(traits[place] & 0xF).toPublished();
    }

    boolean isForeignBorn(int place) {
        return (traits[place] & FOREIGN) != 0;
    }

    boolean isBirthKnown(int place) {
        return (traits[place] & (FOREIGN | NATIVE)) != 0;
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(table.size());
        for (int place : table.places()) {
            out.writeLong(table.keyAt(place));
            out.writeLong(support[place]);
            out.writeLong(other[place]);
            out.writeLong(months[place]);
            out.writeInt(traits[place]);
        }
    }

    void read(DataInput in) throws IOException {
        for (int count = in.readInt(); count > 0; count--) {
            int place = table.placeOf(in.readLong());
            support[place] = in.readLong();
            other[place] = in.readLong();
            months[place] = in.readLong();
            traits[place] = in.readInt();
        }
    }
}
