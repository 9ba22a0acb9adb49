package se.socialdata.core.json;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.HashFunction;
import com.google.common.hash.Hashing;
import com.google.common.primitives.Longs;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Refuses a record whose id has been read before, in one batch or in parts of a file that are read side by side.
 *
 * <p>A consumer of an {@link NdjsonReader} {@linkplain #add adds} the id of each record; the exception makes the line a
 * reject. Parts of a file have one each, and are {@linkplain #merge merged} in the order of the file once they have been
 * read: what stands in two parts is known only then.
 *
 * <p>Of each id it keeps a 128-bit hash, the line, and a hash code of the content: 28 bytes and not the record, so that
 * a million ids fit in some 60 MB. Two different ids with the same hash are not to be expected within the age of the
 * universe. Whether two records have the same content is judged by the hash code alone, and only words the message.
 * An instance belongs to one thread.
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

    private UniqueIds(String term, String property) {
        this.term = term;
        this.property = property;
    }

    /**
     * No ids yet.
     *
     * @param term what an id is called in a message, such as {@code decision id}
     * @param property the property that holds it
     * @return the ids
     */
    public static UniqueIds of(String term, String property) {
        return new UniqueIds(term, property);
    }

    /**
     * Remembers an id.
     *
     * @param id the id
     * @param content the hash code of the record
     * @param line the line, counted from 1; the message of a part of a file names lines as that part counts them
     * @throws JsonProblem if the id has been read before
     */
    public void add(String id, int content, long line) {
        byte[] hash = HASH.hashUnencodedChars(id).asBytes();
        long first = Longs.fromByteArray(hash);
        long second = Longs.fromBytes(hash[8], hash[9], hash[10], hash[11], hash[12], hash[13], hash[14], hash[15]);
        int slot = slotOf(first, second);
        if (lines[slot] != 0) {
            throw repeated(slot, content);
        }
        insert(slot, first, second, content, line);
    }

    /**
     * Takes in the ids of the part of the file that follows, and tells which of them had been read before.
     *
     * <p>The records of such ids have been given to the consumers of both parts. Which parts are read first is chance, so
     * neither record may be preferred: whoever gets rejects here does not use what the parts have counted, or reads the file
     * again as a whole.
     *
     * @param following the ids of the part that follows, its lines counted from 1; unchanged
     * @param linesBefore how many lines the parts before it have, as {@link BatchSummary#getLines()} says
     * @return the lines that repeat an id, numbered through, in the order of the file and up to {@link
     *     BatchSummary#MAX_REJECTS}
     */
    public ImmutableList<Reject> merge(UniqueIds following, long linesBefore) {
        List<Reject> rejects = new ArrayList<>();
        for (int i = 0; i < following.lines.length; i++) {
            if (following.lines[i] != 0) {
                long line = following.lines[i] + linesBefore;
                int slot = slotOf(following.high[i], following.low[i]);
                if (lines[slot] == 0) {
                    insert(slot, following.high[i], following.low[i], following.contents[i], line);
                } else {
                    rejects.add(Reject.of(line, repeated(slot, following.contents[i])));
                }
            }
        }
        return rejects.stream()
                .sorted(Comparator.comparingLong(Reject::line))
                .limit(BatchSummary.MAX_REJECTS)
                .collect(ImmutableList.toImmutableList());
    }

    private JsonProblem repeated(int slot, int content) {
        return new JsonProblem("expected a " + term + " that occurs once; first seen on line " + lines[slot]
                        + (contents[slot] == content ? " with the same content" : " with other content"))
                .within(property);
    }

    private void insert(int slot, long first, long second, int content, long line) {
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
