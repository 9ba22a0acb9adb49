package se.socialdata.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.socialdata.core.arbitraries.JsonPath;
import se.socialdata.core.arbitraries.SchemaFiles;
import se.socialdata.core.decision.DecisionRules;
import se.socialdata.core.decision.FavourableDecision;
import se.socialdata.core.decision.InterventionType;
import se.socialdata.core.decision.ServiceArea;
import se.socialdata.core.geography.Municipality;
import se.socialdata.core.identity.Person;
import se.socialdata.core.identity.PersonIdentity;
import se.socialdata.core.rule.Assessment;
import se.socialdata.core.rule.Finding;

class AssessmentJsonTest {

    private static final Path SCHEMAS = Path.of("src/main/resources/se/socialdata/core/rule/schema");

    private static Assessment assessment() {
        FavourableDecision decision = FavourableDecision.builder()
                .id("A-1")
                .municipality(Municipality.of("2580"))
                .intervention(InterventionType.SOL_SPECIAL_HOUSING)
                .serviceArea(ServiceArea.ELDER_CARE)
                .person(Person.of(PersonIdentity.parse("189001089813")))
                .decisionDate(LocalDate.of(2025, 1, 15))
                .build();
        return DecisionRules.all().check(decision, LocalDate.of(2025, 12, 31));
    }

    @ParameterizedTest
    @EnumSource
    void a_stored_assessment_explains_itself_years_later(JsonPath path) {
        Assessment assessment = assessment();
        String json = path.write(AssessmentJson.ASSESSMENT, assessment);
        Assessment read = path.read(AssessmentJson.ASSESSMENT, Assessment.class, json);

        assertThat(read).isEqualTo(assessment);
        assertThat(read.getFindings()).isEqualTo(assessment.getFindings());
        assertThat(json)
                .startsWith("{\"subjectType\":\"FavourableDecision\",\"asOf\":\"2025-12-31\",\"sdkVersion\":\"")
                .contains("\"ruleId\":\"EVB-001\"", "\"place\":\"34 kap. 1–4 §§\"", "\"number\":\"2025:400\"")
                .doesNotContain("189001089813");
    }

    @Property
    void any_assessment_is_read_back(@ForAll Assessment assessment, @ForAll Finding finding) {
        for (JsonPath path : JsonPath.values()) {
            assertThat(path.read(
                            AssessmentJson.ASSESSMENT,
                            Assessment.class,
                            path.write(AssessmentJson.ASSESSMENT, assessment)))
                    .isEqualTo(assessment);
            assertThat(path.read(AssessmentJson.FINDING, Finding.class, path.write(AssessmentJson.FINDING, finding)))
                    .isEqualTo(finding);
        }
    }

    @Test
    void the_committed_schemas_are_current() throws IOException {
        SchemaFiles.assertCurrent(AssessmentJson.ASSESSMENT, SCHEMAS);
        SchemaFiles.assertCurrent(AssessmentJson.FINDING, SCHEMAS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            {"asOf":"2025-12-31","sdkVersion":"1"}                                | /subjectType: required property is missing
            {"subjectType":"X","sdkVersion":"1"}                                  | /asOf: required property is missing
            {"subjectType":"X","asOf":"2025-12-31"}                               | /sdkVersion: required property is missing
            {"subjectType":"X","asOf":"2025-12-32"}                               | /asOf: expected an ISO date
            {"subjectType":"X","rules":[{}]}                                      | /rules/0/kind: required property is missing
            {"rules":[{"provision":{"place":"1 §"}}]}                             | /rules/0/provision/statute: required property is missing
            {"rules":[{"provision":{"statute":{"number":"","titleSv":"","titleEn":""}}}]} | /rules/0/provision/statute/abbreviation: required property is missing
            {"rules":[{"provision":{"statute":{"abbreviation":" ","number":"","titleSv":"","titleEn":""}}}]} | /rules/0/provision/statute: expected an abbreviation, got a blank one
            {"rules":[{"provision":{"place":" ","statute":{"abbreviation":"SoL","number":"","titleSv":"","titleEn":""}}}]} | /rules/0/provision: expected a chapter and section, got a blank one
            {"rules":[{"provision":{"statute":{"validity":{"end":"2025-06-30"}}}}]} | /rules/0/provision/statute/validity/start: required property is missing
            """)
    void what_is_wrong_is_refused_with_its_place_on_every_path(String json, String message) {
        for (JsonPath path : JsonPath.values()) {
            assertThat(path.refusal(AssessmentJson.ASSESSMENT, Assessment.class, json))
                    .as("%s", path)
                    .isEqualTo(message);
        }
    }
}
