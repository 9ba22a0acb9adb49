package se.socialdata.core.home;

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
import se.socialdata.core.json.JsonSettings;
import se.socialdata.core.json.JsonType;
import se.socialdata.core.json.jackson2.Jackson2;

class HomeJsonTest {

    private static final Path SCHEMAS = Path.of("src/main/resources/se/socialdata/core/home/schema");

    private static final String FAMILY = "{\"kind\":\"FAMILY\",\"form\":\"FAMILY_HOME\",\"key\":\"home-1\",";

    @TestFactory
    Stream<DynamicTest> a_home_is_read_and_written_back_on_every_path() {
        return GoldenJson.tests(HomeJson.HOME, Home.class, "Home");
    }

    @TestFactory
    Stream<DynamicTest> a_request_of_a_place_is_read_and_written_back_on_every_path() {
        return GoldenJson.tests(SisJson.SIS_PLACE_REQUEST, SisPlaceRequest.class, "SisPlaceRequest");
    }

    @Test
    void the_committed_schemas_are_current() throws IOException {
        SchemaFiles.assertCurrent(HomeJson.HOME, "Home", SCHEMAS);
        SchemaFiles.assertCurrent(SisJson.SIS_PLACE_REQUEST, SCHEMAS);
    }

    private static <T> T read(JsonType<T> type, String json) {
        return JsonReader.of(type, JsonSettings.strict(Jackson2.engine())).read(json);
    }

    private static void assertRefused(String json, String... messages) {
        assertThatThrownBy(() -> read(HomeJson.HOME, json)).message().contains(messages);
    }

    @Test
    void what_has_no_meaning_is_refused_with_its_place() {
        assertRefused(FAMILY + "\"municipality\":\"9999\"}", "/municipality", "expected the four-digit code");
        assertRefused("{\"key\":\"home-1\"}", "/kind", "expected this property first in the object");
        assertRefused("{\"kind\":\"CASTLE\"}", "/kind", "expected one of FAMILY, CARE, SIS");
        assertRefused(
                "{\"kind\":\"FAMILY\",\"form\":\"SPECIAL_YOUTH_HOME\",\"key\":\"home-1\",\"municipality\":\"2281\"}",
                "expected the form of a family home or another private home, got SPECIAL_YOUTH_HOME");
        assertRefused(
                FAMILY + "\"municipality\":\"2281\",\"capacity\":-1}", "/capacity", "expected a whole number from 0");
        assertRefused(
                FAMILY + "\"municipality\":\"2281\",\"languages\":[\"Svenska\"]}",
                "/languages/0",
                "expected a language as two or three small letters of ISO 639");
        assertRefused(
                FAMILY
                        + "\"municipality\":\"2281\",\"placedChildren\":[{\"startDate\":\"2026-03-02\",\"endDate\":\"2026-03-01\"}]}",
                "/placedChildren/0",
                "expected the end on or after the start 2026-03-02, got 2026-03-01");
        assertRefused(
                FAMILY + "\"municipality\":\"2281\",\"targetGroup\":{\"minAge\":12,\"maxAge\":7}}",
                "/targetGroup",
                "expected the lowest age at most the highest");
        assertRefused(
                FAMILY + "\"municipality\":\"2281\",\"targetGroup\":{\"minAge\":200}}", "/targetGroup/minAge", "150");
        assertRefused(
                FAMILY + "\"municipality\":\"2281\",\"animalsInHome\":false,\"animals\":[\"DOG\"]}",
                "expected no animals in a home that is said to have none");
        assertRefused(FAMILY + "\"municipality\":\"2281\",\"address\":\"\"}", "unknown property");
    }

    @Test
    void a_home_with_more_children_than_places_is_read() {
        Home home = read(
                HomeJson.HOME,
                FAMILY
                        + "\"municipality\":\"2281\",\"capacity\":0,\"placedChildren\":[{\"startDate\":\"2026-03-02\"}]}");

        assertThat(home.getPlacedChildren()).hasSize(1);
    }

    @Test
    void neither_free_text_nor_place_nor_crime_nor_placed_children_stand_in_the_text_of_a_home() {
        Home home = read(
                HomeJson.HOME,
                FAMILY
                        + """
                        "municipality":"2281","position":{"northing":6921000,"easting":620000},
                        "placedChildren":[{"startDate":"2025-09-03","birthYear":2012}],"description":"Ett hus vid sjön.",
                        "investigations":[{"reference":"inv-1","limitation":"Bara ett samtal."}],
                        "criminalRecordChecks":[{"register":"SUSPICIONS","subject":"FAMILY_HOME_PARENT",
                        "obtainedDate":"2024-11-02","entryFound":true}],
                        "statements":[{"kind":"REPLY","date":"2025-06-20","text":"Vi håller inte med."}]}""");

        assertThat(home.toString())
                .contains("home-1", "inv-1", "REPLY")
                .doesNotContain("6921000", "2012", "sjön", "samtal", "SUSPICIONS", "håller");
    }
}
