package se.socialdata.delegation;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import se.socialdata.house.HouseRules;
import se.socialdata.house.Rooms;

/** The rooms and doors of sdk-delegation. */
@AnalyzeClasses(packages = "se.socialdata.delegation", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTest {

    /** One row for each room with the rooms that it imports, from the guide of tasks to the report on decisions. */
    static final Rooms ROOMS = Rooms.of("se.socialdata.delegation", "internal")
            .room("guide")
            .room("competence", "guide")
            .room("decision", "competence", "guide")
            .room("check", "decision", "competence", "guide")
            .room("register", "check", "decision", "competence", "guide")
            .room("report", "register", "check", "decision", "competence", "guide");

    @ArchTest
    static final ArchTests shared_rules = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchRule every_import_goes_through_a_door_of_the_table = ROOMS.rule();

    @ArchTest
    static final ArchRule no_two_rooms_need_each_other = ROOMS.noCycles();

    @ArchTest
    static final ArchRule instances_come_from_factories =
            HouseRules.instancesComeFromFactories(ROOMS.aboveTheFoundation());

    @ArchTest
    static final ArchRule only_the_reports_use_the_reporting_module = noClasses()
            .that()
            .resideOutsideOfPackage("se.socialdata.delegation.report..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("se.socialdata.reporting..")
            .because("who checks delegations without printing reports needs no tables and renderers");
}
