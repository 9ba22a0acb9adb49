package se.socialdata.core.decision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.socialdata.core.arbitraries.JsonPath;

class DelayReasonTypeTest {

    private static final String LOCAL =
            "{'code':'L-1','termSv':'flytt pågår','termEn':'a move is under way','source':'Rutin'}".replace('\'', '"');

    @Test
    void a_local_reason_is_read_back_with_its_terms_and_a_standard_one_is_its_code() {
        for (JsonPath path : JsonPath.values()) {
            DelayReason local = path.read(DecisionJson.DELAY_REASON, DelayReason.class, LOCAL);
            assertThat(local.getTermSv()).isEqualTo("flytt pågår");
            assertThat(local.getTermEn()).isEqualTo("a move is under way");
            assertThat(local.getSource()).isEqualTo("Rutin");
            assertThat(path.write(DecisionJson.DELAY_REASON, local)).isEqualTo(LOCAL);
            assertThat(path.write(DecisionJson.DELAY_REASON, DelayReason.STAFF_RELATED))
                    .isEqualTo("\"STAFF_RELATED\"");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            "code":"L-1",      | ``                     | /code: required property is missing
            ,"source":"Rutin"  | ``                     | /source: required property is missing
            "L-1"              | null                   | /code: expected text
            "L-1"              | " "                    | expected a code, got a blank one
            "L-1"              | "STAFF_RELATED"        | expected a code other than the standard ones, got STAFF_RELATED
            "flytt pågår"      | ""                     | expected a Swedish and an English term, got a blank one
            "code":"L-1"       | "code":"L-1","code":"" | /code: property stands twice
            "termEn"           | "term"                 | /term: unknown property
            """)
    void what_is_no_local_reason_is_refused_on_every_path(String part, String replacement, String message) {
        String json = LOCAL.replace(part, replacement == null ? "" : replacement);
        assertThat(json).isNotEqualTo(LOCAL);
        for (JsonPath path : JsonPath.values()) {
            assertThat(path.refusal(DecisionJson.DELAY_REASON, DelayReason.class, json))
                    .as("%s", path)
                    .isEqualTo(message);
        }
    }
}
