package se.socialdata.core.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import se.socialdata.core.arbitraries.GoldenJson;
import se.socialdata.core.arbitraries.SchemaFiles;
import se.socialdata.core.json.JsonReader;
import se.socialdata.core.json.JsonRecord;
import se.socialdata.core.json.JsonSettings;
import se.socialdata.core.json.jackson2.Jackson2;
import se.socialdata.core.money.Money;

class GrantJsonTest {

    private static final Path SCHEMAS = Path.of("src/main/resources/se/socialdata/core/grant/schema");

    @TestFactory
    Stream<DynamicTest> a_grant_case_is_read_and_written_back_on_every_path() {
        return GoldenJson.tests(GrantJson.GRANT_CASE, GrantCase.class, "GrantCase");
    }

    @TestFactory
    Stream<DynamicTest> a_year_of_a_fund_is_read_and_written_back_on_every_path() {
        return GoldenJson.tests(FundJson.FUND_YEAR, FundYear.class, "FundYear");
    }

    @Test
    void the_committed_schemas_are_current() throws IOException {
        SchemaFiles.assertCurrent(GrantJson.GRANT_CASE, SCHEMAS);
        SchemaFiles.assertCurrent(FundJson.FUND_YEAR, SCHEMAS);
    }

    private static void assertRefused(JsonRecord<?> type, String json, String message) {
        JsonReader<?> reader = JsonReader.of(type, JsonSettings.strict(Jackson2.engine()));
        assertThatThrownBy(() -> reader.read(json)).hasMessage(message);
    }

    @Test
    void what_has_no_meaning_is_refused_with_its_place() {
        assertRefused(
                GrantJson.GRANT_CASE,
                """
                {"id":"1","municipality":"2580","grant":{"id":"g","nameSv":"g","year":2026,"conditions":{}},"allocated":-1}""",
                "expected an amount of at least 0 kr, got a negative one");
        assertRefused(
                GrantJson.GRANT_CASE,
                """
                {"id":"1","municipality":"2580","grant":{"id":"g","nameSv":"g","year":26,"conditions":{}},"allocated":1}""",
                "/grant/year: expected a whole number from 1900 to 2999");
        assertRefused(
                GrantJson.GRANT_CASE,
                """
                {"id":"1","municipality":"2580","grant":{"id":"g","nameSv":"g","year":2026,"conditions":{}},"allocated":1,"requisitions":[{"date":"2026-02-30","amount":1}]}""",
                "/requisitions/0/date: expected an ISO date");
        assertRefused(
                FundJson.FUND_YEAR,
                """
                {"fund":"f","year":2026,"decisionDate":"2026-03-26","remaining":1,"maxPerUser":1000,"applications":[{"applicant":"a","users":-1}]}""",
                "/applications/0/users: expected a whole number from 0 to 2147483647");
        assertRefused(
                FundJson.FUND_YEAR,
                """
                {"fund":"f","year":2026,"decisionDate":"2026-03-26","remaining":1,"maxPerUser":1000,"ledger":[{"date":"2026-01-01","kind":"GRANT","amount":1}]}""",
                "/ledger/0: expected a negative amount of what leaves the fund and a positive one of what enters it");
    }

    @Test
    void free_text_stays_out_of_toString() {
        GrantUse use = GrantUse.builder()
                .amount(Money.of(1))
                .description("19121212-1212")
                .build();
        FundApplication application =
                FundApplication.builder().applicant("a").plans("19121212-1212").build();

        assertThat(use.toString()).doesNotContain("1912");
        assertThat(application.toString()).doesNotContain("1912");
    }
}
