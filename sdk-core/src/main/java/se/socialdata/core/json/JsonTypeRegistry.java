package se.socialdata.core.json;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import se.socialdata.core.term.CodedTerm;

/**
 * All described types by their Java type, for the Jackson modules.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class JsonTypeRegistry {

    private final ImmutableMap<Class<?>, JsonType<?>> types;

    private JsonTypeRegistry(ImmutableMap<Class<?>, JsonType<?>> types) {
        this.types = types;
    }

    /**
     * The types of all providers on the class path.
     *
     * @return the registry
     * @throws IllegalStateException if two providers describe the same Java type
     */
    public static JsonTypeRegistry load() {
        return of(ServiceLoader.load(JsonTypeProvider.class, JsonTypeRegistry.class.getClassLoader()));
    }

    /**
     * The types of some providers.
     *
     * @param providers the providers
     * @return the registry
     * @throws IllegalStateException if two providers describe the same Java type
     */
    public static JsonTypeRegistry of(Iterable<? extends JsonTypeProvider> providers) {
        Map<Class<?>, JsonType<?>> types = new LinkedHashMap<>();
        for (JsonTypeProvider provider : providers) {
            for (JsonType<?> type : provider.getJsonTypes()) {
                checkState(
                        types.putIfAbsent(type.getJavaType(), type) == null,
                        "expected one description of %s, got two",
                        type.getJavaType());
            }
        }
        return new JsonTypeRegistry(ImmutableMap.copyOf(types));
    }

    /**
     * All types.
     *
     * @return the types by their Java type, in the order of the providers
     */
    public ImmutableMap<Class<?>, JsonType<?>> getTypes() {
        return types;
    }

    /**
     * The type that reads a Java type: the described type itself, or a code list.
     *
     * @param javaType the class or interface that is asked for
     * @return the type, or empty if it is not described
     */
    public Optional<JsonType<?>> findForReading(Class<?> javaType) {
        JsonType<?> type = types.get(javaType);
        return type == null ? codedType(javaType) : Optional.of(type);
    }

    /**
     * The type that writes objects of a class: the described type that the class is or implements, or a code list.
     *
     * @param javaType the class of the object, for example the generated one behind a record
     * @return the type, or empty if it is not described
     */
    public Optional<JsonType<?>> findForWriting(Class<?> javaType) {
        Optional<JsonType<?>> exact = findForReading(javaType);
        return exact.isPresent()
                ? exact
                : types.entrySet().stream()
                        .filter(entry -> entry.getKey().isAssignableFrom(javaType))
                        .<JsonType<?>>map(Map.Entry::getValue)
                        .findFirst();
    }

    /** A code list needs no description: its enum says everything. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Optional<JsonType<?>> codedType(Class<?> javaType) {
        return javaType.isEnum() && CodedTerm.class.isAssignableFrom(javaType)
                ? Optional.of(JsonTypes.coded((Class) javaType))
                : Optional.empty();
    }
}
