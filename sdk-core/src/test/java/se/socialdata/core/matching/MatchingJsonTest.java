package se.socialdata.core.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import se.socialdata.core.arbitraries.GoldenJson;
import se.socialdata.core.arbitraries.JsonPath;
import se.socialdata.core.arbitraries.SchemaFiles;
import se.socialdata.core.json.JsonReader;
import se.socialdata.core.json.JsonSettings;
import se.socialdata.core.json.JsonType;
import se.socialdata.core.json.jackson2.Jackson2;

class MatchingJsonTest {

    private static final String ONE_UNPLACED =
            "{\"unplaced\":1,\"splitMust\":0,\"splitWishes\":0,\"unmet\":0,\"metres\":0}";

    private static final String TOGETHER =
            "{\"places\":[{\"needId\":\"a\",\"homeKey\":\"x\"},{\"needId\":\"b\",\"homeKey\":\"x\"},{\"needId\":\"c\",\"homeKey\":\"y\"}],\"value\":"
                    + ONE_UNPLACED.replace('1', '0') + "}";

    private static final Path SCHEMAS = Path.of("src/main/resources/se/socialdata/core/matching/schema");

    @TestFactory
    Stream<DynamicTest> records_are_read_and_written_back_on_every_path() {
        return Stream.of(
                        GoldenJson.tests(NeedJson.PLACEMENT_NEED, PlacementNeed.class, "PlacementNeed"),
                        GoldenJson.tests(MatchJson.MATCH_POLICY, MatchPolicy.class, "MatchPolicy"),
                        GoldenJson.tests(MatchJson.MATCH, Match.class, "Match"),
                        GoldenJson.tests(DocumentJson.SIBLING_GROUP, SiblingGroup.class, "SiblingGroup"),
                        GoldenJson.tests(DivisionJson.SIBLING_ANSWER, SiblingAnswer.class, "SiblingAnswer"),
                        GoldenJson.tests(DocumentJson.MATCH_DOCUMENT, MatchDocument.class, "MatchDocument"))
                .flatMap(tests -> tests);
    }

    @Test
    void the_committed_schemas_are_current() throws IOException {
        SchemaFiles.assertCurrent(NeedJson.PLACEMENT_NEED, SCHEMAS);
        SchemaFiles.assertCurrent(MatchJson.MATCH_POLICY, SCHEMAS);
        SchemaFiles.assertCurrent(MatchJson.MATCH, SCHEMAS);
        SchemaFiles.assertCurrent(DocumentJson.SIBLING_GROUP, SCHEMAS);
        SchemaFiles.assertCurrent(DivisionJson.SIBLING_ANSWER, SCHEMAS);
        SchemaFiles.assertCurrent(DocumentJson.MATCH_DOCUMENT, SCHEMAS);
    }

    private static <T> void assertSurvives(JsonType<T> type, Class<T> javaType, T value) {
        for (JsonPath path : JsonPath.values()) {
            assertThat(path.read(type, javaType, path.write(type, value))).isEqualTo(value);
        }
    }

    @Property(tries = 100)
    void what_is_written_is_read_back(
            @ForAll PlacementNeed need,
            @ForAll MatchPolicy policy,
            @ForAll SiblingGroup group,
            @ForAll SiblingAnswer answer,
            @ForAll MatchDocument document) {
        assertSurvives(NeedJson.PLACEMENT_NEED, PlacementNeed.class, need);
        assertSurvives(MatchJson.MATCH_POLICY, MatchPolicy.class, policy);
        assertSurvives(DocumentJson.SIBLING_GROUP, SiblingGroup.class, group);
        assertSurvives(DivisionJson.SIBLING_ANSWER, SiblingAnswer.class, answer);
        assertSurvives(DocumentJson.MATCH_DOCUMENT, MatchDocument.class, document);
    }

    private static void assertRefused(JsonType<?> type, String json, String place, String expectation) {
        JsonReader<?> reader = JsonReader.of(type, JsonSettings.strict(Jackson2.engine()));
        assertThatThrownBy(() -> reader.read(json)).hasMessageContaining(place).hasMessageContaining(expectation);
    }

    @Test
    void what_has_no_meaning_is_refused_with_its_place() {
        assertRefused(
                NeedJson.PLACEMENT_NEED,
                "{\"id\":\"need-1\",\"age\":21}",
                "/age",
                "expected a whole number from 0 to 20");
        assertRefused(NeedJson.PLACEMENT_NEED, "{\"id\":\"need-1\",\"needs\":[\"BRAVERY\"]}", "/needs/0", "expected");
        assertRefused(
                NeedJson.PLACEMENT_NEED,
                "{\"id\":\"need-1\",\"maxKilometres\":100}",
                "",
                "expected an origin from which the greatest distance is counted");
        assertRefused(
                NeedJson.PLACEMENT_NEED,
                "{\"id\":\"need-1\",\"avoidedMunicipalities\":[\"9999\"]}",
                "/avoidedMunicipalities/0",
                "expected");
        assertRefused(
                MatchJson.MATCH_POLICY,
                "{\"name\":\"own\",\"factors\":[{\"factor\":\"PERMIT\",\"weight\":\"INFORMATIVE\"}]}",
                "",
                "expected the statutory factor PERMIT to be required, got INFORMATIVE");
        assertRefused(
                DocumentJson.SIBLING_GROUP,
                "{\"id\":\"g\",\"needs\":[{\"id\":\"a\"},{\"id\":\"b\"}],\"mustTogether\":[{\"first\":\"a\",\"second\":\"a\"}]}",
                "/mustTogether/0",
                "expected two different siblings in a pair");
        assertRefused(
                DocumentJson.SIBLING_GROUP,
                "{\"id\":\"g\",\"needs\":[{\"id\":\"a\"}]}",
                "",
                "expected 2 to 12 siblings, got 1");
        assertRefused(
                DivisionJson.SIBLING_DIVISION,
                "{\"places\":[{\"needId\":\"a\",\"homeKey\":\"x\"},{\"needId\":\"a\",\"homeKey\":\"y\"}],\"value\":"
                        + ONE_UNPLACED + "}",
                "",
                "expected each sibling once");
        assertRefused(
                DivisionJson.SIBLING_DIVISION,
                "{\"places\":[{\"needId\":\"a\",\"homeKey\":\"x\"}],\"unplaced\":[\"a\"],\"value\":" + ONE_UNPLACED
                        + "}",
                "",
                "expected each sibling either in a home or counted among those without");
        assertRefused(
                DivisionJson.SIBLING_ANSWER,
                "{\"groupId\":\"g\",\"date\":\"2026-11-25\",\"policyName\":\"own\",\"possibleHomes\":0,\"best\":"
                        + "{\"unplaced\":[\"a\"],\"value\":" + ONE_UNPLACED + "},\"runnersUp\":[{\"value\":"
                        + ONE_UNPLACED.replace('1', '0') + "}]}",
                "",
                "expected the divisions in order, the best of them first");
        assertRefused(
                DivisionJson.SIBLING_DIVISION,
                "{\"unplaced\":[\"a\"],\"value\":" + ONE_UNPLACED
                        + ",\"keptApart\":[{\"needId\":\"a\",\"factor\":\"WHICH_CHILDREN\",\"weight\":\"REQUIRED\",\"outcome\":\"UNMET\",\"from\":[\"a\"]}]}",
                "/keptApart/0",
                "expected the siblings who are kept apart");
        assertRefused(DocumentJson.MATCH_DOCUMENT, "{\"id\":\"d\",\"needId\":\"n\"}", "/date", "");
        assertRefused(NeedJson.PLACEMENT_NEED, "{\"id\":\"need-1\",\"name\":\"x\"}", "", "unknown property");
    }

    private static void assertWorsenedIsRefused(String worsened, String place, String expectation) {
        assertRefused(
                DivisionJson.SIBLING_ANSWER,
                "{\"groupId\":\"g\",\"date\":\"2026-11-25\",\"policyName\":\"own\",\"possibleHomes\":2,\"best\":"
                        + TOGETHER + ",\"worsened\":[" + worsened + "]}",
                place,
                expectation);
    }

    private static String worsened(int division, String need, String weight, String outcome) {
        return "{\"division\":" + division + ",\"needId\":\"" + need
                + "\",\"check\":{\"factor\":\"NUMBER_OF_CHILDREN\",\"weight\":\"" + weight + "\",\"outcome\":\""
                + outcome
                + "\",\"reasonSv\":\"x\",\"reasonEn\":\"x\",\"source\":\"x\"}}";
    }

    @Test
    void a_worsened_check_that_cannot_be_one_is_refused() {
        assertWorsenedIsRefused(
                worsened(0, "a", "WEIGHED", "UNMET"), "/worsened/0/division", "expected a whole number from 1");
        assertWorsenedIsRefused(
                worsened(2, "a", "WEIGHED", "UNMET"), "", "expected a worsened check of a division, got number 2");
        assertWorsenedIsRefused(
                worsened(1, "a", "REQUIRED", "UNMET"),
                "/worsened/0",
                "expected a factor that is weighed or told, got a required one");
        assertWorsenedIsRefused(
                worsened(1, "a", "WEIGHED", "MET"),
                "/worsened/0",
                "expected a check that is unmet or not known, got MET");
        for (String alone : new String[] {"c", "d"}) {
            assertWorsenedIsRefused(
                    worsened(1, alone, "WEIGHED", "UNMET"),
                    "",
                    "expected a worsened check of a child who lives with siblings in the division");
        }
    }
}
