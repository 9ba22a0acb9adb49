package se.socialdata.core.json;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.stream.IntStream;

/**
 * The names of the properties of a record, in the order in which they are described.
 *
 * <p>Nearly all documents state their properties in this order. A reader that knows which name is likely to come next looks
 * there first, and one that reads bytes need not even make a string of the name.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class JsonNames {

    /** Says that the name is none of these. */
    public static final int UNKNOWN = -1;

    /** Says that no name came. */
    public static final int NONE = -2;

    private final String[] names;
    private final byte[][] quoted;
    private final ImmutableMap<String, Integer> places;

    JsonNames(Collection<String> names) {
        this.names = names.toArray(new String[0]);
        this.quoted =
                names.stream().map(name -> ('"' + name + '"').getBytes(UTF_8)).toArray(byte[][]::new);
        this.places = IntStream.range(0, this.names.length)
                .boxed()
                .collect(toImmutableMap(place -> this.names[place], place -> place));
    }

    /**
     * Where a name stands.
     *
     * @param name the name
     * @param expected where it is looked for first
     * @return the place, counted from 0, or {@link #UNKNOWN}
     */
    public int find(String name, int expected) {
        return name.equals(names[expected]) ? expected : places.getOrDefault(name, UNKNOWN);
    }

    int size() {
        return names.length;
    }

    String get(int place) {
        return names[place];
    }

    /** The name in quotation marks; not to be changed. */
    byte[] quoted(int place) {
        return quoted[place];
    }
}
