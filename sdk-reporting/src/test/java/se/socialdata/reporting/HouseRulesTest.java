package se.socialdata.reporting;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import se.socialdata.house.HouseRules;
import se.socialdata.house.Rooms;

/** The rooms and doors of sdk-reporting. */
@AnalyzeClasses(packages = "se.socialdata.reporting", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTest {

    /**
     * What every report shares, then the renderers, then one row for each report family. A renderer imports no family, a
     * family no renderer, and no family another.
     */
    static final Rooms ROOMS = Rooms.of("se.socialdata.reporting", "text", "table", "disclosure", "report")
            .room("render")
            .room("audit")
            .room("delivery")
            .room("unexecuted")
            .room("placements", "delivery")
            .room("barnahus")
            .room("assistance", "delivery")
            .room("cost")
            .room("grant");

    @ArchTest
    static final ArchTests shared_rules = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchRule every_import_goes_through_a_door_of_the_table = ROOMS.rule();

    @ArchTest
    static final ArchRule no_two_rooms_need_each_other = ROOMS.noCycles();

    @ArchTest
    static final ArchRule instances_in_report_families_come_from_factories =
            HouseRules.instancesComeFromFactories(ROOMS.aboveTheFoundation());

    @ArchTest
    static final ArchRule reporting_knows_nothing_of_delegation = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("se.socialdata.delegation..", "se.socialdata.examples..")
            .because("delegation reports with the means of this module, never the other way");

    @ArchTest
    static final ArchRule only_the_chart_drawing_touches_the_optional_libraries = noClasses()
            .that()
            .haveNameNotMatching(".*\\.JFreeBarCharts(\\$.*)?")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.jfree..", "de.erichseifert..", "java.awt..")
            .because("the charting libraries are optional: all other output must work without them");

    @ArchTest
    static final ArchRule only_the_workbook_writer_touches_its_optional_library = noClasses()
            .that()
            .doNotHaveSimpleName("FastexcelWorkbook")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.dhatim..")
            .because("the spreadsheet library is optional: all other output must work without it");

    @ArchTest
    static final ArchRule reports_know_no_json_library = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.fasterxml.jackson..", "tools.jackson..")
            .because("which Jackson there is, if any, is the business of the core's package json");
}
