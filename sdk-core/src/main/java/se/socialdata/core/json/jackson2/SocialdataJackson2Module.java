package se.socialdata.core.json.jackson2;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.module.SimpleDeserializers;
import com.fasterxml.jackson.databind.ser.Serializers;
import org.jspecify.annotations.Nullable;
import se.socialdata.core.json.JsonTypeRegistry;

/**
 * Teaches a Jackson 2 mapper the described types, each in its one JSON form, and code lists by code.
 *
 * <p>Found by {@code findAndAddModules()}. Reading is strict whatever the mapper's features say, so that both Jackson
 * generations refuse the same; {@link #lenient()} passes over unknown properties. Problems are
 * {@link com.fasterxml.jackson.databind.JsonMappingException}s whose message holds no value from the document.
 */
public final class SocialdataJackson2Module extends Module {

    private final JsonTypeRegistry registry;
    private final boolean lenient;

    /** The strict module with the types of all providers on the class path. */
    public SocialdataJackson2Module() {
        this(JsonTypeRegistry.load(), false);
    }

    private SocialdataJackson2Module(JsonTypeRegistry registry, boolean lenient) {
        this.registry = registry;
        this.lenient = lenient;
    }

    /**
     * The module that passes over unknown properties and takes {@code null} for absent.
     *
     * @return the module with the types of all providers on the class path
     */
    public static SocialdataJackson2Module lenient() {
        return new SocialdataJackson2Module(JsonTypeRegistry.load(), true);
    }

    @Override
    public String getModuleName() {
        return "socialdata";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addDeserializers(new TypeDeserializers());
        context.addSerializers(new TypeSerializers());
    }

    /** Finds readers. */
    private final class TypeDeserializers extends SimpleDeserializers {

        private static final long serialVersionUID = 1L;

        @Override
        public @Nullable JsonDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription description) {
            return find(type.getRawClass());
        }

        @Override
        public @Nullable JsonDeserializer<?> findEnumDeserializer(
                Class<?> type, DeserializationConfig config, BeanDescription description) {
            return find(type);
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return registry.findForReading(type).isPresent();
        }

        private @Nullable JsonDeserializer<?> find(Class<?> type) {
            return registry.findForReading(type)
                    .map(found -> new Jackson2Deserializer<>(found, lenient))
                    .orElse(null);
        }
    }

    /** Finds writers. */
    private final class TypeSerializers extends Serializers.Base {

        @Override
        public @Nullable JsonSerializer<?> findSerializer(
                SerializationConfig config, JavaType type, BeanDescription description) {
            return registry.findForWriting(type.getRawClass())
                    .map(Jackson2Serializer::new)
                    .orElse(null);
        }
    }
}
