package se.socialdata.core.json;

import org.jspecify.annotations.Nullable;

/**
 * A property of a record that is made from values: what {@link ValueProperties} gives for each one declared, and what
 * {@link JsonValues#get} takes to give the value that was read.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <V> what the record is made from: the value itself if the property is required, an {@link java.util.Optional} if
 *     it may be absent, an {@link com.google.common.collect.ImmutableList} if it is an array
 */
public final class ValueProperty<V> {

    /** Of which record it is one. */
    final ValueProperties<?> owner;

    /** Which it is, counted from 0. */
    final int position;

    /** What stands for it when it is absent; nothing if it is required, for then nothing is made from it. */
    final @Nullable V absent;

    ValueProperty(ValueProperties<?> owner, int position, @Nullable V absent) {
        this.owner = owner;
        this.position = position;
        this.absent = absent;
    }
}
