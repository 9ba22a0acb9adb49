package se.socialdata.core.assistance;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A code list that finds its members by the bytes of a field. */
final class CsvCodes<T> {

    /** Open addressing, at most a quarter of the places taken; the arrays share the places. */
    private final byte[] @Nullable [] codes;

    private final @Nullable Object[] members;
    private final Class<T> type;

    CsvCodes(Class<T> type, Map<String, ? extends T> membersByCode) {
        this.type = type;
        int places = Integer.highestOneBit(Math.max(1, membersByCode.size())) << 3;
        this.codes = new byte[places][];
        this.members = new @Nullable Object[places];
        membersByCode.forEach(this::put);
    }

    private void put(String code, T member) {
        byte[] bytes = code.getBytes(StandardCharsets.UTF_8);
        int place = placeOf(bytes, 0, bytes.length);
        while (codes[place] != null) {
            place = (place + 1) & (codes.length - 1);
        }
        codes[place] = bytes;
        members[place] = member;
    }

    /** The member whose code stands there, or null. */
    @Nullable
    T find(byte[] bytes, int from, int to) {
        int place = placeOf(bytes, from, to);
        for (byte[] code = codes[place]; code != null; code = codes[place]) {
            if (Arrays.equals(code, 0, code.length, bytes, from, to)) {
                return type.cast(members[place]);
            }
            place = (place + 1) & (codes.length - 1);
        }
        return null;
    }

    private int placeOf(byte[] bytes, int from, int to) {
        int hash = to - from;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + bytes[i];
        }
        return (hash ^ (hash >>> 15)) & (codes.length - 1);
    }
}
