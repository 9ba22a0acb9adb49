package se.socialdata.core.json;

import static se.socialdata.core.json.JsonTypes.expect;

import java.math.BigDecimal;
import java.time.LocalDate;
import se.socialdata.core.time.IsoDates;

/** The types of a single token: text, date, numbers, truth value. */
final class ScalarTypes {

    private ScalarTypes() {}

    static final class TextType implements JsonType<String> {

        @Override
        public Class<String> getJavaType() {
            return String.class;
        }

        @Override
        public String read(JsonInput input) {
            expect(input.token() == JsonToken.TEXT, "expected text");
            return input.text();
        }

        @Override
        public void write(JsonOutput output, String value) {
            output.text(value);
        }

        @Override
        public JsonSchema toSchema(JsonDefinitions definitions) {
            return JsonSchema.ofType("string");
        }
    }

    static final class DateType implements JsonType<LocalDate> {

        @Override
        public Class<LocalDate> getJavaType() {
            return LocalDate.class;
        }

        @Override
        public LocalDate read(JsonInput input) {
            expect(input.token() == JsonToken.TEXT, IsoDates.EXPECTATION);
            return input.date();
        }

        @Override
        public void write(JsonOutput output, LocalDate value) {
            output.text(value.toString());
        }

        @Override
        public JsonSchema toSchema(JsonDefinitions definitions) {
            return JsonSchema.ofType("string")
                    .withText("format", "date")
                    .withText("pattern", "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$");
        }
    }

    static final class IntegerType implements JsonType<Integer> {

        private final int min;
        private final int max;
        private final String expectation;

        IntegerType(int min, int max) {
            this.min = min;
            this.max = max;
            this.expectation = "expected a whole number from " + min + " to " + max;
        }

        @Override
        public Class<Integer> getJavaType() {
            return Integer.class;
        }

        @Override
        public Integer read(JsonInput input) {
            expect(input.token() == JsonToken.INTEGER, expectation);
            long value = input.integer();
            expect(value >= min && value <= max, expectation);
            return (int) value;
        }

        @Override
        public void write(JsonOutput output, Integer value) {
            output.integer(value);
        }

        @Override
        public JsonSchema toSchema(JsonDefinitions definitions) {
            return JsonSchema.ofType("integer").withNumber("minimum", min).withNumber("maximum", max);
        }
    }

    static final class LongType implements JsonType<Long> {

        @Override
        public Class<Long> getJavaType() {
            return Long.class;
        }

        @Override
        public Long read(JsonInput input) {
            expect(input.token() == JsonToken.INTEGER, "expected a whole number");
            return input.integer();
        }

        @Override
        public void write(JsonOutput output, Long value) {
            output.integer(value);
        }

        @Override
        public JsonSchema toSchema(JsonDefinitions definitions) {
            return JsonSchema.ofType("integer");
        }
    }

    static final class DecimalType implements JsonType<BigDecimal> {

        /** Refuses 1e999999999, which is short to read and a gigabyte to write. */
        private static final int MAX_SCALE = 100;

        private static final String EXPECTATION = "expected a decimal number";

        @Override
        public Class<BigDecimal> getJavaType() {
            return BigDecimal.class;
        }

        @Override
        public BigDecimal read(JsonInput input) {
            expect(input.token() == JsonToken.DECIMAL || input.token() == JsonToken.INTEGER, EXPECTATION);
            BigDecimal value = input.decimal();
            expect(Math.abs((long) value.scale()) <= MAX_SCALE, EXPECTATION);
            return value;
        }

        @Override
        public void write(JsonOutput output, BigDecimal value) {
            output.decimal(value);
        }

        @Override
        public JsonSchema toSchema(JsonDefinitions definitions) {
            return JsonSchema.ofType("number");
        }
    }

    static final class BooleanType implements JsonType<Boolean> {

        @Override
        public Class<Boolean> getJavaType() {
            return Boolean.class;
        }

        @Override
        public Boolean read(JsonInput input) {
            expect(input.token() == JsonToken.BOOLEAN, "expected true or false");
            return input.bool();
        }

        @Override
        public void write(JsonOutput output, Boolean value) {
            output.bool(value);
        }

        @Override
        public JsonSchema toSchema(JsonDefinitions definitions) {
            return JsonSchema.ofType("boolean");
        }
    }
}
