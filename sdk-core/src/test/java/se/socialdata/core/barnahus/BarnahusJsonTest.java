package se.socialdata.core.barnahus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.socialdata.core.arbitraries.GoldenJson;
import se.socialdata.core.arbitraries.JsonPath;
import se.socialdata.core.arbitraries.SchemaFiles;
import se.socialdata.core.json.BatchSummary;
import se.socialdata.core.json.JsonReader;
import se.socialdata.core.json.JsonSettings;
import se.socialdata.core.json.JsonType;
import se.socialdata.core.json.NdjsonReader;
import se.socialdata.core.json.jackson2.Jackson2;

class BarnahusJsonTest {

    private static final Path SCHEMAS = Path.of("src/main/resources/se/socialdata/core/barnahus/schema");

    private static final JsonReader<BarnahusLog> READER =
            JsonReader.of(BarnahusJson.BARNAHUS_LOG, JsonSettings.strict(Jackson2.engine()));

    @TestFactory
    Stream<DynamicTest> a_log_is_read_and_written_back_on_every_path() {
        return GoldenJson.tests(BarnahusJson.BARNAHUS_LOG, BarnahusLog.class, "BarnahusLog");
    }

    @Test
    void the_committed_schema_is_current() throws IOException {
        SchemaFiles.assertCurrent(BarnahusJson.BARNAHUS_LOG, SCHEMAS);
    }

    @Test
    void the_example_logs_stand_as_they_are_written() {
        assertThat(ExampleLogs.load())
                .extracting(log -> JsonPath.ENGINE_2.write(BarnahusJson.BARNAHUS_LOG, log))
                .isEqualTo(ExampleLogs.lines());
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void any_log_is_read_back_as_it_was_written(@ForAll BarnahusLog log) {
        String json = JsonPath.ENGINE_2.write(BarnahusJson.BARNAHUS_LOG, log);

        assertThat(READER.read(json)).isEqualTo(log);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            {"child":{"name":"Moa"}}                                    | /id: required property is missing
            {"id":" ","child":{"name":"Moa"}}                           | expected an identity of the log
            {"id":"a","child":{"name":""}}                              | /child: expected a name of the child
            {"id":"a","child":{"name":"Moa","ageInYears":-1}}           | /child/ageInYears: expected a whole number from 0 to 200
            {"id":"a","child":{"name":"Moa","pronoun":"DEN"}}           | /child/pronoun: expected one of HON, HAN, HEN
            {"id":"a","child":{"name":"Moa"},"adults":[{"key":"p"}]}    | /adults/0/name: required property is missing
            {"id":"a","child":{"name":"Moa"},"adults":[{"key":"p","name":"A","role":"KING"}]} | /adults/0/role: expected one of SOCIAL_WORKER, COORDINATOR
            {"id":"a","child":{"name":"Moa"},"events":[{"reference":"e1","authority":"POLICE"}]} | /events/0: expected at least one kind of event
            {"id":"a","child":{"name":"Moa"},"events":[{"reference":"e1","types":["PARTY"],"authority":"POLICE"}]} | /events/0/types/0: expected one of REPORT_TO_SOCIAL_SERVICES
            {"id":"a","child":{"name":"Moa"},"events":[{"reference":"e1","types":["TRIAL"],"authority":"POLICE","date":"2025-02-29"}]} | /events/0/date: expected an ISO date
            {"id":"a","child":{"name":"Moa"},"events":[{"reference":"e1","types":["TRIAL"],"authority":"POLICE","participants":[{"key":""}]}]} | /events/0/participants/0: expected a key of the person
            {"id":"a","child":{"name":"Moa"},"inquiry":{"openedDate":"2025-02-02","closedDate":"2025-02-01"}} | /inquiry: expected the closing on or after the opening 2025-02-02, got 2025-02-01
            {"id":"a","child":{"name":"Moa"},"earlierLogs":[{"logId":" "}]} | /earlierLogs/0: expected an identity of the earlier log
            {"id":"a","child":{"name":"Moa"},"checklists":[{"authority":"POLICE","aims":["JOY"]}]} | /checklists/0/aims/0: expected one of KNOWLEDGE, CONTROL, COMMUNITY
            {"id":"a","child":{"name":"Moa"},"participationAssessments":[{"extent":"allt"}]} | /participationAssessments/0/authority: required property is missing
            {"id":"a","child":{"name":"Moa"},"criminalCase":{"judgmentDate":"2025-04-31"}} | /criminalCase/judgmentDate: expected an ISO date
            {"id":"a","child":{"name":"Moa"},"secret":1}                | unknown property
            """)
    void what_has_no_meaning_is_refused_with_its_place(String json, String message) {
        assertThatThrownBy(() -> READER.read(json)).hasMessageContaining(message);
    }

    @Test
    void a_bad_line_is_told_of_by_its_place_and_the_other_logs_are_kept() {
        String bad =
                "{\"id\":\"x\",\"child\":{\"name\":\"Moa\"},\"events\":[{\"reference\":\"e1\",\"authority\":\"KING\"}]}";
        String lines = ExampleLogs.lines().get(0) + "\n" + bad + "\n"
                + ExampleLogs.lines().get(1) + "\n";
        List<BarnahusLog> logs = new ArrayList<>();

        BatchSummary summary = NdjsonReader.of(BarnahusJson.BARNAHUS_LOG, JsonSettings.strict(Jackson2.engine()))
                .read(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)), logs::add);

        assertThat(logs).isEqualTo(ExampleLogs.load());
        assertThat(summary.rejects())
                .singleElement()
                .asString()
                .startsWith("line 2: /events/0/authority: expected one of SOCIAL_SERVICES")
                .doesNotContain("Moa", "KING");
        assertThat(summary.accepted()).isEqualTo(2);
        assertThat(summary.rejected()).isEqualTo(1);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void readers_omissions_duties_and_rows_are_read_back_from_their_json_on_both_engines(
            @ForAll LogReader reader,
            @ForAll LogOmission omission,
            @ForAll InformationDuty duty,
            @ForAll TemplateRow row) {
        assertReadBack(LogAccessJson.LOG_READER, LogReader.class, reader);
        assertReadBack(LogAccessJson.LOG_OMISSION, LogOmission.class, omission);
        assertReadBack(LogResultJson.INFORMATION_DUTY, InformationDuty.class, duty);
        assertReadBack(LogResultJson.TEMPLATE_ROW, TemplateRow.class, row);
    }

    private static <T> void assertReadBack(JsonType<T> type, Class<T> javaType, T value) {
        String json = JsonPath.ENGINE_2.write(type, value);

        assertThat(JsonPath.ENGINE_3.write(type, value)).isEqualTo(json);
        assertThat(JsonPath.ENGINE_3.read(type, javaType, json)).isEqualTo(value);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void a_view_is_written_the_same_by_both_engines(@ForAll VisibleLog view) {
        assertThat(JsonPath.ENGINE_3.write(LogAccessJson.VISIBLE_LOG, view))
                .isEqualTo(JsonPath.ENGINE_2.write(LogAccessJson.VISIBLE_LOG, view));
    }

    @Test
    void a_refused_log_shows_nothing_of_the_child() {
        assertThatThrownBy(() -> READER.read("{\"id\":\"a\",\"child\":{\"name\":\"Moa\"},\"events\":\"Moa\"}"))
                .satisfies(problem -> assertThat(problem.toString()).doesNotContain("Moa"));
    }

    @Test
    void no_text_and_no_name_stands_in_what_a_log_prints_of_itself() {
        assertThat(ExampleLogs.load()).allSatisfy(log -> assertThat(log.toString())
                .doesNotContain("Moa ", "Andrej ", "Anneli", "Fredrik,", "förskola", "polisen", "bevis"));
    }
}
