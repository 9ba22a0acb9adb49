package se.socialdata.core.geography;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class MunicipalityProperties {

    @Property(tries = 100)
    void a_municipality_is_found_by_its_code_and_described_by_it(@ForAll Municipality municipality) {
        assertThat(Municipality.of(municipality.getCode())).isEqualTo(municipality);
        assertThat(municipality).hasToString(municipality.getCode() + " " + municipality.getTermSv());
        assertThat(municipality.getTermEn()).isEqualTo(municipality.getName());
        assertThat(municipality.getSource()).isEqualTo(County.GOTLAND.getSource());
    }
}
