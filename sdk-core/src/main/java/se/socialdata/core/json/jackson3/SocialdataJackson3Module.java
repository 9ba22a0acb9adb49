package se.socialdata.core.json.jackson3;

import com.fasterxml.jackson.annotation.JsonFormat;
import org.jspecify.annotations.Nullable;
import se.socialdata.core.json.JsonTypeRegistry;
import tools.jackson.core.Version;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.ser.Serializers;

/**
 * Teaches a Jackson 3 mapper the described types, each in its one JSON form, and code lists by code.
 *
 * <p>Found by Spring Boot 4 and by {@code findAndAddModules()}. Reading is strict whatever the mapper's features say, so
 * that both Jackson generations refuse the same; {@link #lenient()} passes over unknown properties. Problems are
 * {@link tools.jackson.databind.DatabindException}s whose message holds no value from the document.
 */
public final class SocialdataJackson3Module extends JacksonModule {

    private final JsonTypeRegistry registry;
    private final boolean lenient;

    /** The strict module with the types of all providers on the class path. */
    public SocialdataJackson3Module() {
        this(JsonTypeRegistry.load(), false);
    }

    private SocialdataJackson3Module(JsonTypeRegistry registry, boolean lenient) {
        this.registry = registry;
        this.lenient = lenient;
    }

    /**
     * The module that passes over unknown properties and takes {@code null} for absent.
     *
     * @return the module with the types of all providers on the class path
     */
    public static SocialdataJackson3Module lenient() {
        return new SocialdataJackson3Module(JsonTypeRegistry.load(), true);
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
    private final class TypeDeserializers extends Deserializers.Base {

        @Override
        public @Nullable ValueDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            return find(type.getRawClass());
        }

        @Override
        public @Nullable ValueDeserializer<?> findEnumDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            return find(type.getRawClass());
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return registry.findForReading(type).isPresent();
        }

        private @Nullable ValueDeserializer<?> find(Class<?> type) {
            return registry.findForReading(type)
                    .map(found -> new Jackson3Deserializer<>(found, lenient))
                    .orElse(null);
        }
    }

    /** Finds writers. */
    private final class TypeSerializers extends Serializers.Base {

        @Override
        public @Nullable ValueSerializer<?> findSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                JsonFormat.@Nullable Value format) {
            return find(type.getRawClass());
        }

        @Override
        public @Nullable ValueSerializer<?> findEnumSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                JsonFormat.@Nullable Value format) {
            return find(type.getRawClass());
        }

        private @Nullable ValueSerializer<?> find(Class<?> type) {
            return registry.findForWriting(type).map(Jackson3Serializer::new).orElse(null);
        }
    }
}
