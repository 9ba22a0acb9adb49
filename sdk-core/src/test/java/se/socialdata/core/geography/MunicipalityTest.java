package se.socialdata.core.geography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MunicipalityTest {

    @Test
    void there_are_290_municipalities_with_different_codes_and_names_in_the_order_of_the_codes() {
        assertThat(Municipality.all()).hasSize(290).isSorted();
        assertThat(Municipality.all()).extracting(Municipality::getCode).doesNotHaveDuplicates();
        assertThat(Municipality.all()).extracting(Municipality::getName).doesNotHaveDuplicates();
        assertThat(Municipality.all()).allSatisfy(municipality -> {
            assertThat(municipality.getCode())
                    .matches("\\d{4}")
                    .startsWith(municipality.getCounty().getCode());
            assertThat(municipality.getName())
                    .isEqualTo(municipality.getName().strip())
                    .isNotEmpty();
        });
    }

    @Test
    void there_are_21_counties_and_each_municipality_belongs_to_one() {
        assertThat(County.values()).hasSize(21);
        assertThat(County.values())
                .flatExtracting(County::getMunicipalities)
                .containsExactlyElementsOf(Municipality.all());
    }

    @ParameterizedTest
    @EnumSource(County.class)
    void every_county_has_municipalities_and_terms(County county) {
        assertThat(county.getMunicipalities()).isNotEmpty();
        assertThat(county.getTermSv()).endsWith(" län");
        assertThat(county.getTermEn()).endsWith(" County");
        assertThat(county.getSource()).isNotEmpty();
    }

    @Test
    void norrbotten_has_fourteen_municipalities_and_gotland_one() {
        assertThat(County.NORRBOTTEN.getMunicipalities()).hasSize(14).contains(Municipality.of("2580"));
        assertThat(County.GOTLAND.getMunicipalities())
                .extracting(Municipality::getName)
                .containsExactly("Gotland");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "allocation-elder-care-2026.csv",
                "allocation-placements-2026.csv",
                "allocation-close-care-2026-municipalities.csv"
            })
    void the_receivers_of_a_state_grant_are_exactly_the_290(String list) throws IOException {
        List<String> printed = receivers(list);
        assertThat(printed).hasSize(290);
        assertThat(printed.stream()
                        .map(name -> Municipality.findByName(name).orElseThrow(() -> new AssertionError(name))))
                .containsExactlyInAnyOrderElementsOf(Municipality.all());
    }

    @ParameterizedTest
    @CsvSource({
        "Luleå, 2580",
        "Luleå kommun, 2580",
        "Bodens kommun, 2582",
        "Malmö stad, 1280",
        "Falu kommun, 2080",
        "Region Gotland, 0980",
        "LillaEdet, 1462",
        "Habo, 0643",
        "Håbo kommun, 0305"
    })
    void a_municipality_is_found_by_its_name_as_printed(String name, String code) {
        assertThat(Municipality.findByName(name)).contains(Municipality.of(code));
    }

    @Test
    void an_unknown_name_or_code_is_not_found() {
        assertThat(Municipality.findByName("luleå")).isEmpty();
        assertThat(Municipality.find("9999")).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Municipality.of("0200"))
                .withMessage("expected one of the 290 municipality codes of four digits, for example 2580");
    }

    @Test
    void sets_and_maps_hold_all_290_apart() {
        Set<Municipality> hashed = new HashSet<>(Municipality.all());
        Map<Municipality, Integer> counted = new HashMap<>();
        for (Municipality municipality : Municipality.all()) {
            counted.merge(Municipality.of(municipality.getCode()), 1, Integer::sum);
        }
        assertThat(hashed).hasSize(290);
        assertThat(new TreeSet<>(hashed)).containsExactlyElementsOf(Municipality.all());
        assertThat(counted).hasSize(290).containsValue(1).doesNotContainValue(2);
    }

    /** The receivers as printed, without the row of sums. */
    private static List<String> receivers(String list) throws IOException {
        String resource = "/se/socialdata/core/grant/" + list;
        try (InputStream stream =
                Objects.requireNonNull(MunicipalityTest.class.getResourceAsStream(resource), resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(2)
                    .map(line -> line.substring(0, line.indexOf(';')))
                    .filter(name -> !name.equals("Summa"))
                    .toList();
        }
    }
}
