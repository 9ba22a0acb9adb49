package se.socialdata.examples.cli.input;

import com.google.common.hash.HashFunction;
import com.google.common.hash.Hashing;
import com.google.common.primitives.Longs;
import se.socialdata.core.json.JsonProblem;

/**
 * Refuses a record whose id has been read before.
 *
 * <p>Of each id it keeps a 128-bit hash, the line, and a hash code of the content: 28 bytes and not the record, so that
 * a million ids fit in some 60 MB. Two different ids with the same hash are not to be expected within the age of the
 * universe. Whether two records have the same content is judged by the hash code alone, and only words the message.
 */
public final class UniqueIds {

    private static final HashFunction HASH = Hashing.murmur3_128();
    private static final int SMALLEST = 1 << 10;

    private final String term;
    private final String property;
    private int size;
    /** An open hash table; a slot whose line is 0 is free. */
    private long[] high = new long[SMALLEST];

    private long[] low = new long[SMALLEST];
    private long[] lines = new long[SMALLEST];
    private int[] contents = new int[SMALLEST];

    /**
     * No ids yet.
     *
     * @param term what an id is called in a message, such as {@code decision id}
     * @param property the property that holds it
     */
    public UniqueIds(String term, String property) {
        this.term = term;
        this.property = property;
    }

    /**
     * Remembers an id.
     *
     * @param id the id
     * @param content the hash code of the record
     * @param line the line, counted from 1
     * @throws JsonProblem if the id has been read before
     */
    public void add(String id, int content, long line) {
        byte[] hash = HASH.hashUnencodedChars(id).asBytes();
        long first = Longs.fromByteArray(hash);
        long second = Longs.fromBytes(hash[8], hash[9], hash[10], hash[11], hash[12], hash[13], hash[14], hash[15]);
        int slot = slotOf(first, second);
        if (lines[slot] != 0) {
            throw new JsonProblem("expected a " + term + " that occurs once; first seen on line " + lines[slot]
                            + (contents[slot] == content ? " with the same content" : " with other content"))
                    .within(property);
        }
        put(slot, first, second, content, line);
        size++;
        if (size > lines.length / 4 * 3) {
            grow();
        }
    }

    /** Where an id stands, or may be put. */
    private int slotOf(long first, long second) {
        int mask = lines.length - 1;
        int slot = (int) first & mask;
        while (lines[slot] != 0 && (high[slot] != first || low[slot] != second)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void put(int slot, long first, long second, int content, long line) {
        high[slot] = first;
        low[slot] = second;
        contents[slot] = content;
        lines[slot] = line;
    }

    private void grow() {
        long[] oldHigh = high;
        long[] oldLow = low;
        long[] oldLines = lines;
        int[] oldContents = contents;
        high = new long[oldLines.length * 2];
        low = new long[oldLines.length * 2];
        lines = new long[oldLines.length * 2];
        contents = new int[oldLines.length * 2];
        for (int i = 0; i < oldLines.length; i++) {
            if (oldLines[i] != 0) {
                put(slotOf(oldHigh[i], oldLow[i]), oldHigh[i], oldLow[i], oldContents[i], oldLines[i]);
            }
        }
    }
}
