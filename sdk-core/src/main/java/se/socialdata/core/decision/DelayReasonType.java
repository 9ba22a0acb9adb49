package se.socialdata.core.decision;

import com.google.common.collect.ImmutableList;
import se.socialdata.core.json.JsonDefinitions;
import se.socialdata.core.json.JsonInput;
import se.socialdata.core.json.JsonOutput;
import se.socialdata.core.json.JsonRecord;
import se.socialdata.core.json.JsonSchema;
import se.socialdata.core.json.JsonToken;
import se.socialdata.core.json.JsonType;
import se.socialdata.core.json.JsonTypes;
import se.socialdata.core.json.ValueProperty;

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

    private static final JsonRecord<DelayReason> LOCAL = JsonRecord.ofValues(
            "LocalDelayReason", DelayReason.class, "A reason for delay of the municipality's own.", properties -> {
                ValueProperty<String> code = properties.required(
                        "code", "A code that no standard reason has.", JsonTypes.TEXT, DelayReason::getCode);
                ValueProperty<String> termSv =
                        properties.required("termSv", "The Swedish term.", JsonTypes.TEXT, DelayReason::getTermSv);
                ValueProperty<String> termEn =
                        properties.required("termEn", "The English term.", JsonTypes.TEXT, DelayReason::getTermEn);
                ValueProperty<String> source =
                        properties.required("source", "Who decided the code.", JsonTypes.TEXT, DelayReason::getSource);
                return values -> DelayReason.ofLocal(
                        values.get(code), values.get(termSv), values.get(termEn), values.get(source));
            });

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
}
