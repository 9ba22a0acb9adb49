package se.socialdata.core.json;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The properties of a record while it is described: each name once, and no more than can be kept account of.
 *
 * @param <T> the record
 * @param <B> what its values are read into
 */
final class PropertyList<T, B> {

    /** Which properties have been read is kept as the bits of one {@code long}. */
    private static final int MAX_PROPERTIES = 64;

    private final String record;
    private final List<JsonProperty<T, B>> properties = new ArrayList<>();

    PropertyList(String record) {
        this.record = record;
    }

    void add(JsonProperty<T, B> property) {
        checkArgument(
                properties.stream().noneMatch(other -> other.name.equals(property.name)),
                "expected each property of %s once, got %s twice",
                record,
                property.name);
        checkArgument(
                properties.size() < MAX_PROPERTIES, "expected at most %s properties of %s", MAX_PROPERTIES, record);
        properties.add(property);
    }

    RecordCodec<T, B> toCodec(Supplier<B> newBuilder, Function<? super B, ? extends T> build) {
        return new RecordCodec<>(newBuilder, build, properties);
    }
}
