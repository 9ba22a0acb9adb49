package se.socialdata.examples.sample;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.socialdata.core.geography.Municipality;
import se.socialdata.reporting.render.JsonStatRenderer;
import se.socialdata.reporting.render.PxWriter;
import se.socialdata.reporting.render.RenderOptions;
import se.socialdata.reporting.report.Block;
import se.socialdata.reporting.report.Report;
import se.socialdata.reporting.table.Dimension;
import se.socialdata.reporting.table.DimensionRole;
import se.socialdata.reporting.table.Member;
import se.socialdata.reporting.table.StatTable;
import se.socialdata.reporting.text.Language;
import se.socialdata.reporting.text.LocalizedText;

/** The report of every family tells programs which of its dimensions are of time and which of place. */
class ReportRolesTest {

    private static final RenderOptions SWEDISH = RenderOptions.of(Language.SWEDISH);

    /** Years, quarters, months and dates, as codes write them. */
    private static final Pattern TIME =
            Pattern.compile("(19|20)[0-9]{2}([QK]?[1-4]|-?(0[1-9]|1[0-2])|-[0-9]{2}-[0-9]{2})?|month-[0-9]+");

    /** What is neither a time nor a place, and may stand among them. */
    private static final String NOT_STATED = "not-stated";

    private static final ImmutableSet<String> MUNICIPALITIES =
            Municipality.all().stream().map(Municipality::getCode).collect(toImmutableSet());

    /** The roles of time and place of each family by table. A table that is not named here has neither. */
    private static final ImmutableMap<String, ImmutableMap<String, String>> ROLES = ImmutableMap.ofEntries(
            Map.entry("unexecuted", ImmutableMap.of("comparison", "time quarter")),
            Map.entry(
                    "assistance",
                    ImmutableMap.of(
                            "recipients-per-thousand", "geo municipality",
                            "months", "time month",
                            "standings", "time month")),
            Map.entry("placements", ImmutableMap.of("custody-transfers", "time year")),
            Map.entry(
                    "barnahus",
                    ImmutableMap.of(
                            "barnahus-overview", "time year",
                            "barnahus-interviews", "time year",
                            "barnahus-protection", "time year",
                            "barnahus-treatment", "time year",
                            "barnahus-decisions", "time year",
                            "barnahus-information", "time year",
                            "barnahus-template", "time year",
                            "barnahus-gaps", "time year")),
            Map.entry(
                    "cost",
                    ImmutableMap.of(
                            "cost-annual-change", "time year",
                            "cost-current-annual-change", "time year",
                            "cost-index", "time year",
                            "cost-groups-financial-assistance-volumes", "time year",
                            "cost-groups-financial-assistance-volumes-per-inhabitant", "time year")),
            Map.entry("grant, municipalities", ImmutableMap.of("allocation", "geo receiver")),
            Map.entry("grant, regions", ImmutableMap.of("allocation", "geo receiver")),
            Map.entry(
                    "grant, compared",
                    ImmutableMap.of("allocation", "geo receiver", "allocation-comparison", "geo receiver")),
            Map.entry("grant, fund", ImmutableMap.of()),
            Map.entry("grant, use", ImmutableMap.of()),
            Map.entry("audit", ImmutableMap.of()),
            Map.entry("delegation", ImmutableMap.of()));

    @TestFactory
    Stream<DynamicTest> the_dimensions_of_time_and_place_of_each_family_have_their_roles() {
        return FamilyReports.all()
                .map(family -> DynamicTest.dynamicTest(family.getKey(), () -> assertThat(roles(family.getValue()))
                        .isEqualTo(ROLES.get(family.getKey()))));
    }

    private static Map<String, String> roles(Report report) throws JsonProcessingException {
        Map<String, String> roles = new HashMap<>();
        JsonNode collection =
                new ObjectMapper().readTree(JsonStatRenderer.of(SWEDISH).render(report));
        assertThat(collection.at("/link/item")).isNotEmpty();
        for (JsonNode dataset : collection.at("/link/item")) {
            for (String role : List.of("time", "geo")) {
                dataset.at("/role/" + role)
                        .forEach(dimension -> roles.merge(
                                dataset.at("/extension/id").asText(),
                                role + " " + dimension.asText(),
                                (one, other) -> one + ", " + other));
            }
        }
        return roles;
    }

    /** Why a role is wrong, where the codes of a dimension all look like times or are all those of municipalities. */
    private static Stream<String> wrongRole(String table, Dimension dimension) {
        List<String> codes = dimension.getMembers().stream()
                .filter(member -> !member.isTotal())
                .map(Member::code)
                .filter(code -> !code.equals(NOT_STATED))
                .toList();
        boolean timely = codes.stream().allMatch(code -> TIME.matcher(code).matches());
        boolean placed = codes.stream().allMatch(MUNICIPALITIES::contains);
        return !codes.isEmpty() && (timely || placed) && dimension.getRole() == DimensionRole.CLASSIFICATION
                ? Stream.of(table + ": " + dimension)
                : Stream.empty();
    }

    private static ImmutableList<String> wrongRoles(Report report) {
        return tables(report)
                .flatMap(table -> table.getDimensions().stream()
                        .flatMap(dimension -> wrongRole(table.getHead().getId(), dimension)))
                .collect(toImmutableList());
    }

    private static Stream<StatTable> tables(Report report) {
        return report.getBlocks().stream()
                .map(Block::getContent)
                .filter(Block.Statistics.class::isInstance)
                .map(block -> ((Block.Statistics) block).table());
    }

    @TestFactory
    Stream<DynamicTest> nothing_that_looks_like_a_time_or_a_place_is_a_plain_classification() {
        return FamilyReports.all()
                .map(family -> DynamicTest.dynamicTest(family.getKey(), () -> {
                    assertThat(tables(family.getValue())).isNotEmpty();
                    assertThat(wrongRoles(family.getValue())).isEmpty();
                }));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            2024 2025             | true
            1980 1981             | true
            2024Q4 2025Q1         | true
            20244 20251           | true
            202412 202501         | true
            2024-12 2025-01       | true
            2025-09-30 2025-12-31 | true
            month-1 month-12      | true
            2025 not-stated       | true
            0114 2580             | true
            2025 share            | false
            K M                   | false
            band-0 band-1         | false
            """)
    void a_dimension_of_times_or_places_without_its_role_would_be_found(String codes, boolean found) {
        for (DimensionRole role : DimensionRole.values()) {
            Dimension.Builder dimension =
                    Dimension.builder("d", LocalizedText.ofBoth("d")).role(role);
            Stream.of(codes.split(" ")).forEach(code -> dimension.member(code, LocalizedText.ofBoth(code)));
            dimension.total("total", LocalizedText.ofBoth("total"));
            assertThat(wrongRole("t", dimension.build()).toList())
                    .as("%s", role)
                    .hasSize(found && role == DimensionRole.CLASSIFICATION ? 1 : 0);
        }
    }

    @Test
    void years_quarters_and_months_are_times_of_a_px_file_and_totals_of_years_are_not() {
        PxWriter px = PxWriter.of(SWEDISH);
        assertThat(px.write(FamilyReports.costs()).get("cost-index"))
                .contains("TIMEVAL(\"År\")=TLIST(A1),\"2019\",\r\n\"2020\"")
                .contains("UNITS=\"-\"")
                .doesNotContain("CONTVARIABLE");
        assertThat(px.write(FamilyReports.placements()).get("custody-transfers"))
                .contains("TIMEVAL(\"År\")=TLIST(A1),");
        assertThat(px.write(FamilyReports.unexecuted()).get("comparison")).contains("=TLIST(Q1),\"20");
        assertThat(px.write(FamilyReports.assistance()).values())
                .filteredOn(file -> file.contains("TIMEVAL"))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(file).contains("TIMEVAL(\"Månad\")=TLIST(M1),\"202"));
        px.write(FamilyReports.barnahus()).values().forEach(file -> assertThat(file)
                .doesNotContain("TIMEVAL"));
    }
}
