package se.socialdata.reporting.assistance;

import java.util.Arrays;

/** A hash table from keys other than 0 to places in parallel columns: open addressing, three quarters full at most. */
final class KeyTable {

    private static final int FIRST_CAPACITY = 64;
    private static final long MIX = 0x9E3779B97F4A7C15L;

    /** What holds the columns makes them anew, moves each entry to its new place, and lets the old columns go. */
    interface Columns {
        void renew(int capacity);

        void move(int from, int to);

        void forgetOld();
    }

    private final Columns columns;
    private long[] keys = new long[0];
    private int size;

    KeyTable(Columns columns) {
        this.columns = columns;
    }

    int size() {
        return size;
    }

    /** The place of a key, which is added if it is new. */
    int placeOf(long key) {
        if (size * 4L >= keys.length * 3L) {
            grow();
        }
        int place = find(key);
        if (keys[place] == 0) {
            keys[place] = key;
            size++;
        }
        return place;
    }

    /** The place of a key that is there, or -1. */
    int findPlace(long key) {
        if (keys.length == 0) {
            return -1;
        }
        int place = find(key);
        return keys[place] == 0 ? -1 : place;
    }

    private int find(long key) {
        int mask = keys.length - 1;
        int place = (int) ((key * MIX) >>> 40) & mask;
        while (keys[place] != 0 && keys[place] != key) {
            place = (place + 1) & mask;
        }
        return place;
    }

    private void grow() {
        long[] old = keys;
        keys = new long[Math.max(FIRST_CAPACITY, old.length * 2)];
        columns.renew(keys.length);
        for (int place = 0; place < old.length; place++) {
            if (old[place] != 0) {
                int to = find(old[place]);
                keys[to] = old[place];
                columns.move(place, to);
            }
        }
        columns.forgetOld();
    }

    /** The taken places, in the order of the table. */
    int[] places() {
        int[] places = new int[size];
        int next = 0;
        for (int place = 0; place < keys.length; place++) {
            if (keys[place] != 0) {
                places[next++] = place;
            }
        }
        return next == size ? places : Arrays.copyOf(places, next);
    }

    long keyAt(int place) {
        return keys[place];
    }
}
