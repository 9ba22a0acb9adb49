package se.socialdata.core.decision;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import se.socialdata.core.json.JsonDefinitions;
import se.socialdata.core.json.JsonInput;
import se.socialdata.core.json.JsonOutput;
import se.socialdata.core.json.JsonRecord;
import se.socialdata.core.json.JsonSchema;
import se.socialdata.core.json.JsonToken;
import se.socialdata.core.json.JsonType;
import se.socialdata.core.json.JsonTypes;

/**
 * A delay reason in JSON: the code of a standard reason, or an object for a reason of the municipality's own, so that a
 * file explains itself.
 */
final class DelayReasonType implements JsonType<DelayReason> {

    private static final JsonType<DelayReason> STANDARD = JsonTypes.coded(
            DelayReason.class,
            DelayReason.standardReasons(),
            DelayReason::getCode,
            "expected one of " + String.join(", ", DelayReason.standardReasons().keySet())
                    + ", or an object for a local reason");

    private static final JsonRecord<DelayReason> LOCAL = JsonRecord.of(
                    "LocalDelayReason", DelayReason.class, Draft::new, Draft::build)
            .describedAs("A reason for delay of the municipality's own.")
            .required("code", "A code that no standard reason has.", JsonTypes.TEXT, DelayReason::getCode, Draft::code)
            .required("termSv", "The Swedish term.", JsonTypes.TEXT, DelayReason::getTermSv, Draft::termSv)
            .required("termEn", "The English term.", JsonTypes.TEXT, DelayReason::getTermEn, Draft::termEn)
            .required("source", "Who decided the code.", JsonTypes.TEXT, DelayReason::getSource, Draft::source)
            .build();

    @Override
    public Class<DelayReason> getJavaType() {
        return DelayReason.class;
    }

    @Override
    public DelayReason read(JsonInput input) {
        return input.token() == JsonToken.OBJECT_START ? LOCAL.read(input) : STANDARD.read(input);
    }

    @Override
    public void write(JsonOutput output, DelayReason reason) {
        if (reason.isStandard()) {
            STANDARD.write(output, reason);
        } else {
            LOCAL.write(output, reason);
        }
    }

    @Override
    public JsonSchema toSchema(JsonDefinitions definitions) {
        return JsonSchema.empty()
                .withAlternatives(
                        "anyOf", ImmutableList.of(STANDARD.toSchema(definitions), LOCAL.toSchema(definitions)));
    }

    /** Collects the properties of a local reason. */
    private static final class Draft {
        private @Nullable String code;
        private @Nullable String termSv;
        private @Nullable String termEn;
        private @Nullable String source;

        void code(String value) {
            code = value;
        }

        void termSv(String value) {
            termSv = value;
        }

        void termEn(String value) {
            termEn = value;
        }

        void source(String value) {
            source = value;
        }

        DelayReason build() {
            return DelayReason.ofLocal(given(code), given(termSv), given(termEn), given(source));
        }

        private static String given(@Nullable String value) {
            if (value == null) {
                throw new IllegalStateException("the reader asks for every required property");
            }
            return value;
        }
    }
}
