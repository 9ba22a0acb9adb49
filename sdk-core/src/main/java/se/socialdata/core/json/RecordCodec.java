package se.socialdata.core.json;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Reads and writes the properties of a record, and describes them.
 *
 * @param <T> the record
 * @param <B> its builder
 */
final class RecordCodec<T, B> {

    private final Supplier<B> newBuilder;
    private final Function<? super B, ? extends T> build;
    private final JsonProperty<T, B>[] properties;
    private final JsonNames names;
    /** The properties that something must be done about when they are absent. */
    private final long awaitedBits;

    @SuppressWarnings({"unchecked", "rawtypes"})
    RecordCodec(Supplier<B> newBuilder, Function<? super B, ? extends T> build, List<JsonProperty<T, B>> properties) {
        this.newBuilder = newBuilder;
        this.build = build;
        this.properties = properties.toArray(new JsonProperty[0]);
        this.names =
                new JsonNames(properties.stream().map(property -> property.name).toList());
        long awaited = 0;
        for (int i = 0; i < this.properties.length; i++) {
            awaited |= this.properties[i].isAwaited() ? 1L << i : 0;
        }
        this.awaitedBits = awaited;
    }

    ImmutableList<String> getPropertyNames() {
        return Arrays.stream(properties).map(property -> property.name).collect(toImmutableList());
    }

    void write(JsonOutput output, T value) {
        for (JsonProperty<T, B> property : properties) {
            property.write(output, value);
        }
    }

    T read(JsonInput input) {
        B builder = newBuilder.get();
        long seen = 0;
        int next = 0;
        while (true) {
            int position = input.nextName(names, next);
            if (position == JsonNames.NONE) {
                break;
            }
            if (position == JsonNames.UNKNOWN) {
                passOver(input, input.name());
                continue;
            }
            long bit = 1L << position;
            if ((seen & bit) != 0) {
                throw new JsonProblem("property stands twice").within(properties[position].name);
            }
            if (readProperty(input, properties[position], builder)) {
                seen |= bit;
            }
            next = position + 1 < properties.length ? position + 1 : 0;
        }
        for (long absent = awaitedBits & ~seen; absent != 0; absent &= absent - 1) {
            properties[Long.numberOfTrailingZeros(absent)].absent(builder);
        }
        return buildRecord(builder);
    }

    private static void passOver(JsonInput input, String property) {
        if (!input.isLenient()) {
            throw new JsonProblem("unknown property").withinUnknown(property);
        }
        input.next();
        input.passOver();
    }

    /** Reads the value; false if it is null and that counts as absent. */
    private boolean readProperty(JsonInput input, JsonProperty<T, B> property, B builder) {
        try {
            if (input.next() == JsonToken.NULL && input.isLenient()) {
                return false;
            }
            property.read(input, builder);
            return true;
        } catch (JsonProblem problem) {
            throw problem.within(property.name);
        } catch (IllegalArgumentException refused) {
            throw problemOf(refused).within(property.name);
        }
    }

    private T buildRecord(B builder) {
        try {
            return build.apply(builder);
        } catch (IllegalArgumentException refused) {
            throw problemOf(refused);
        }
    }

    private static JsonProblem problemOf(IllegalArgumentException refused) {
        String message = refused.getMessage();
        return new JsonProblem(message == null ? "expected an object with a meaning" : message, refused);
    }

    JsonSchema toSchema(
            JsonDefinitions definitions,
            String title,
            String description,
            ImmutableMap<String, JsonSchema> discriminators) {
        ImmutableMap.Builder<String, JsonSchema> schemas = ImmutableMap.builder();
        ImmutableList.Builder<String> required = ImmutableList.builder();
        schemas.putAll(discriminators);
        required.addAll(discriminators.keySet());
        for (JsonProperty<T, B> property : properties) {
            schemas.put(property.name, property.toSchema(definitions));
            if (property.required) {
                required.add(property.name);
            }
        }
        return JsonSchema.empty()
                .withText("title", title)
                .withText("description", description)
                .withText("type", "object")
                .withNamed("properties", schemas.buildOrThrow())
                .withTexts("required", required.build())
                .withFlag("additionalProperties", false);
    }
}
