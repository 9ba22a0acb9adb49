package se.socialdata.core.json;

import se.socialdata.core.json.jackson2.Jackson2;
import se.socialdata.core.json.jackson3.Jackson3;

/** The four ways in which a described type is read and written; all must agree. */
public enum JsonPath {
    ENGINE_2 {
        @Override
        public <T> T read(JsonType<T> type, Class<T> javaType, String json) {
            return JsonReader.of(type, JsonSettings.strict(Jackson2.engine())).read(json);
        }

        @Override
        public <T> String write(JsonType<T> type, T value) {
            return JsonWriter.of(type, Jackson2.engine()).write(value);
        }
    },
    ENGINE_3 {
        @Override
        public <T> T read(JsonType<T> type, Class<T> javaType, String json) {
            return JsonReader.of(type, JsonSettings.strict(Jackson3.engine())).read(json);
        }

        @Override
        public <T> String write(JsonType<T> type, T value) {
            return JsonWriter.of(type, Jackson3.engine()).write(value);
        }
    },
    MODULE_2 {
        @Override
        public <T> T read(JsonType<T> type, Class<T> javaType, String json) {
            return unchecked(text -> mapper2().readValue(text, javaType), json);
        }

        @Override
        public <T> String write(JsonType<T> type, T value) {
            return unchecked(mapper2()::writeValueAsString, value);
        }
    },
    MODULE_3 {
        @Override
        public <T> T read(JsonType<T> type, Class<T> javaType, String json) {
            return mapper3().readValue(json, javaType);
        }

        @Override
        public <T> String write(JsonType<T> type, T value) {
            return mapper3().writeValueAsString(value);
        }
    };

    /** A Jackson 2 mapper as a user makes it, without a word about this library. */
    public static com.fasterxml.jackson.databind.json.JsonMapper mapper2() {
        return com.fasterxml.jackson.databind.json.JsonMapper.builder()
                .findAndAddModules()
                .build();
    }

    /** A Jackson 3 mapper as a user makes it, without a word about this library. */
    public static tools.jackson.databind.json.JsonMapper mapper3() {
        return tools.jackson.databind.json.JsonMapper.builder()
                .findAndAddModules()
                .build();
    }

    public abstract <T> T read(JsonType<T> type, Class<T> javaType, String json);

    public abstract <T> String write(JsonType<T> type, T value);

    /** The message of the exception with which reading fails. */
    public <T> String refusal(JsonType<T> type, Class<T> javaType, String json) {
        try {
            read(type, javaType, json);
        } catch (JsonProblem problem) {
            return problem.getMessage();
        } catch (Mapping2Exception e) {
            return e.cause.getOriginalMessage();
        } catch (tools.jackson.core.JacksonException e) {
            return e.getOriginalMessage();
        }
        throw new AssertionError("expected a refusal");
    }

    private static <A, B> B unchecked(Checked<A, B> function, A argument) {
        try {
            return function.apply(argument);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new Mapping2Exception(e);
        }
    }

    @FunctionalInterface
    private interface Checked<A, B> {
        B apply(A argument) throws com.fasterxml.jackson.core.JsonProcessingException;
    }

    private static final class Mapping2Exception extends RuntimeException {

        private static final long serialVersionUID = 1L;

        final com.fasterxml.jackson.core.JsonProcessingException cause;

        Mapping2Exception(com.fasterxml.jackson.core.JsonProcessingException cause) {
            super(cause);
            this.cause = cause;
        }
    }
}
