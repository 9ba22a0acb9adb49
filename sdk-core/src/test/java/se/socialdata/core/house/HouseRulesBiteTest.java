package se.socialdata.core.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.socialdata.house.HouseRules;
import se.socialdata.house.Rooms;

/** A rule that cannot fail protects nothing: each shared rule finds what is wrong in the fixture, and nothing else. */
class HouseRulesBiteTest {

    private static final String FIXTURE = "se.socialdata.core.house.fixture";
    private static final JavaClasses CLASSES = new ClassFileImporter().importPackages(FIXTURE);
    private static final Rooms ROOMS =
            Rooms.of(FIXTURE, "term").room("decision").room("matching");

    @Test
    void a_package_without_the_null_marker_is_found() {
        assertThat(findings(HouseRules.every_package_is_introduced_and_null_marked))
                .containsExactlyInAnyOrder(
                        "package " + FIXTURE + ".attic has no package-info with @NullMarked",
                        "package " + FIXTURE + ".decision has no package-info with @NullMarked",
                        "package " + FIXTURE + ".matching has no package-info with @NullMarked");
    }

    @Test
    void a_static_field_that_can_change_is_found() {
        String careless = FIXTURE + ".decision.Careless";
        assertThat(findings(HouseRules.no_static_field_can_change))
                .containsExactlyInAnyOrder(
                        careless + ".REMEMBERED is static and of the mutable type java.util.List",
                        careless + ".count is static and not final",
                        careless + ".WRITABLE is a static array that others can write to");
    }

    @Test
    void a_factory_with_an_odd_name_is_found() {
        assertThat(findings(HouseRules.static_methods_begin_with_one_of_the_agreed_verbs))
                .containsExactly(FIXTURE + ".decision.Careless.makeMatch() begins with none of the verbs");
    }

    @Test
    void a_public_constructor_is_found() {
        assertThat(findings(HouseRules.instancesComeFromFactories(DescribedPredicate.alwaysTrue())))
                .containsExactlyInAnyOrder(
                        FIXTURE + ".decision.Careless.<init>() is public",
                        FIXTURE + ".matching.Match.<init>() is public");
    }

    @Test
    void a_default_that_reads_another_property_is_found() {
        String frozen = FIXTURE + ".term.Frozen";
        assertThat(findings(HouseRules.a_default_reads_no_other_property))
                .containsExactlyInAnyOrder(
                        frozen + ".getHeight() reads " + frozen + ".getLength()",
                        frozen + ".getArea() reads " + frozen + ".areaOf(" + frozen + ")",
                        frozen + ".getLabel() reads " + frozen + ".getLength()");
    }

    @Test
    void rules_that_cannot_be_used_first_are_found() {
        assertThat(findings(HouseRules.each_file_of_rules_can_be_used_first))
                .containsExactly(
                        FIXTURE + ".term.PartRules cannot be used first: java.lang.ExceptionInInitializerError");
    }

    @Test
    void an_import_without_a_door_and_a_room_without_a_row_are_found() {
        assertThat(findings(ROOMS.rule()))
                .anyMatch(finding -> finding.startsWith("no door from decision to matching: "))
                .anyMatch(finding -> finding.startsWith("no door from term to matching: "))
                .contains("room attic is not in the table (" + FIXTURE + ".attic.Forgotten)")
                .allMatch(finding -> finding.startsWith("no door from decision to matching: ")
                        || finding.startsWith("no door from term to matching: ")
                        || finding.startsWith("room attic "));
    }

    @Test
    void a_door_in_the_table_is_open() {
        Rooms open = Rooms.of(FIXTURE, "term", "matching", "attic").room("decision", "matching");

        assertThat(findings(open.rule())).isEmpty();
        assertThat(findings(open.noCycles())).isEmpty();
    }

    private static List<String> findings(ArchRule rule) {
        return rule.allowEmptyShould(true).evaluate(CLASSES).getFailureReport().getDetails();
    }
}
