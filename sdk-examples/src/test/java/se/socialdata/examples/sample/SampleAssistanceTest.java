package se.socialdata.examples.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.socialdata.core.assistance.AssistanceCsvReader;
import se.socialdata.core.assistance.AssistanceFileCheck;
import se.socialdata.core.assistance.AssistanceJson;
import se.socialdata.core.assistance.AssistanceRules;
import se.socialdata.core.assistance.AssistedMonth;
import se.socialdata.core.assistance.HouseholdType;
import se.socialdata.core.json.JsonSettings;
import se.socialdata.core.json.NdjsonReader;

class SampleAssistanceTest {

    private static final List<AssistedMonth> MONTHS = SampleAssistance.generate(SampleAssistance.SEED);

    @Test
    void the_committed_samples_are_what_the_generator_makes() throws IOException {
        List<AssistedMonth> ofNdjson = new ArrayList<>();
        try (InputStream stream = SampleResources.getAssistance().openStream()) {
            NdjsonReader.of(AssistanceJson.ASSISTED_MONTH, JsonSettings.strict())
                    .read(stream, ofNdjson::add);
        }
        List<AssistedMonth> ofCsv = new ArrayList<>();
        try (InputStream stream = SampleResources.getAssistanceCsv().openStream()) {
            AssistanceCsvReader.standard().read(stream, ofCsv::add);
        }
        assertThat(ofNdjson).isEqualTo(MONTHS);
        assertThat(ofCsv).isEqualTo(MONTHS);
    }

    @Test
    void the_sample_follows_the_rules_of_the_register_and_holds_every_type_with_adults() {
        AssistanceFileCheck check = AssistanceFileCheck.standard().withMunicipality(SampleAssistance.MUNICIPALITY);
        MONTHS.forEach(check::check);

        assertThat(MONTHS).allSatisfy(month -> assertThat(AssistanceRules.inForceForMonths()
                        .check(month, LocalDate.of(2026, 1, 30))
                        .getFindings())
                .isEmpty());
        assertThat(MONTHS.stream().map(AssistedMonth::getHouseholdType).distinct())
                .containsExactlyInAnyOrder(
                        HouseholdType.SINGLE_MAN_WITHOUT_CHILDREN,
                        HouseholdType.SINGLE_MAN_WITH_CHILDREN,
                        HouseholdType.SINGLE_WOMAN_WITHOUT_CHILDREN,
                        HouseholdType.SINGLE_WOMAN_WITH_CHILDREN,
                        HouseholdType.COUPLE_WITHOUT_CHILDREN,
                        HouseholdType.COUPLE_WITH_CHILDREN);
    }
}
