package se.socialdata.reporting.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class DeliveryLayoutsTest {

    private static final DeliveryLayout ASSISTANCE = DeliveryLayouts.get("economic-assistance");

    @Test
    void no_layout_is_taken_for_verified() {
        assertThat(DeliveryLayouts.all())
                .extracting(DeliveryLayout::getId)
                .containsExactly("children", "economic-assistance", "health-care-interventions", "lss");
        assertThat(DeliveryLayouts.all())
                .allSatisfy(layout -> assertThat(layout.getStatus()).isEqualTo(LayoutStatus.PARTIAL));
    }

    @Test
    void an_unknown_layout_is_refused() {
        assertThatThrownBy(() -> DeliveryLayouts.get("elder-care"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "expected one of the layouts [children, economic-assistance, health-care-interventions, lss]");
    }

    @Test
    void the_first_line_of_each_resource_names_its_source() throws IOException {
        for (DeliveryLayout layout : DeliveryLayouts.all()) {
            String resource = layout.getId() + "-" + layout.getVersion() + ".layout";
            try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                    Objects.requireNonNull(DeliveryLayouts.class.getResourceAsStream(resource)),
                    StandardCharsets.UTF_8))) {
                assertThat(reader.readLine()).startsWith("# Source: ");
            }
        }
    }

    @Test
    void twenty_three_obstacles_are_in_use_from_2017_and_five_until_2016() {
        LayoutCodeList obstacles = ASSISTANCE.findCodeList("obstacle").orElseThrow();
        assertThat(obstacles.entries().stream().filter(code -> code.isValidIn(2017)))
                .hasSize(23);
        assertThat(obstacles.entries().stream().filter(code -> !code.isValidIn(2017)))
                .extracting(CodeEntry::code)
                .containsExactly("011", "012", "013", "014", "080");
        assertThat(obstacles.find("111").orElseThrow().isValidIn(2016)).isFalse();
        assertThat(obstacles.find("080").orElseThrow().isValidIn(2016)).isTrue();
        assertThat(obstacles.find("999")).isEmpty();
    }

    @Test
    void household_types_leave_out_2() {
        assertThat(ASSISTANCE.findCodeList("household-type").orElseThrow().entries())
                .extracting(CodeEntry::code)
                .containsExactly("1", "3", "4", "5", "6", "7", "8", "9");
    }

    @Test
    void codes_that_no_source_gives_are_named_as_not_known() {
        assertThat(ASSISTANCE.getFieldsWithoutCodes())
                .containsExactly("household.purpose", "person.labour-market-measure", "end.end-reason");
    }

    @Test
    void the_register_of_lss_has_the_twelve_columns_of_the_form() {
        RecordLayout person = DeliveryLayouts.get("lss").getRecord("person");
        assertThat(person.isOrderKnown()).isTrue();
        assertThat(person.getFields())
                .extracting(LayoutField::getName)
                .containsExactly(
                        "identity",
                        "group",
                        "personal-assistance",
                        "companion-service",
                        "contact-person",
                        "relief-service",
                        "short-stay",
                        "short-supervision",
                        "housing-children",
                        "housing-adults",
                        "residence",
                        "daily-activities");
    }

    @Test
    void the_register_of_health_care_has_seventeen_professions_and_ends_with_item_twelve() {
        DeliveryLayout layout = DeliveryLayouts.get("health-care-interventions");
        assertThat(layout.findCodeList("profession").orElseThrow().entries()).hasSize(17);
        assertThat(layout.getRecord("act").getFields())
                .extracting(LayoutField::getName)
                .last()
                .isEqualTo("further-profession");
    }

    @Test
    void the_register_of_children_has_three_levels() {
        DeliveryLayout layout = DeliveryLayouts.get("children");
        assertThat(layout.getRecords())
                .extracting(RecordLayout::getName)
                .containsExactly("child", "intervention", "placement");
        assertThat(layout.getRecord("placement").getParent()).contains("intervention");
    }

    @Test
    void a_layout_is_in_use_from_its_first_month() {
        assertThat(ASSISTANCE.isInUse(YearMonth.of(2016, 12))).isFalse();
        assertThat(ASSISTANCE.isInUse(YearMonth.of(2017, 1))).isTrue();
    }
}
