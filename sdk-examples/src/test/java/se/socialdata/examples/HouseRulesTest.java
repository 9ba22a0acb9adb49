package se.socialdata.examples;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import se.socialdata.house.HouseRules;
import se.socialdata.house.Rooms;

/** The examples are read as models: they keep the same rules, and the program has rooms and doors of its own. */
@AnalyzeClasses(packages = "se.socialdata.examples", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTest {

    private static final String CLI = "se.socialdata.examples.cli";

    /**
     * What all commands share, each room importing those before it, then one row for each family of commands. A family
     * imports no other, but deliveries are made from the records of two. Last the package above the rooms, which puts the
     * families together.
     */
    static final Rooms ROOMS = Rooms.of(CLI, "input")
            .room("output")
            .room("option", "output")
            .room("assistance", "output", "option")
            .room("barnahus", "output", "option")
            .room("cost", "output", "option")
            .room("delegation", "output", "option")
            .room("deliver", "output", "option", "assistance", "placement")
            .room("grant", "output", "option")
            .room("home", "output", "option")
            .room("placement", "output", "option")
            .room("unexecuted", "output", "option")
            .room(
                    "",
                    "output",
                    "option",
                    "assistance",
                    "barnahus",
                    "cost",
                    "delegation",
                    "deliver",
                    "grant",
                    "home",
                    "placement",
                    "unexecuted");

    @ArchTest
    static final ArchTests shared_rules = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchRule every_import_of_the_program_goes_through_a_door_of_the_table = ROOMS.rule();

    @ArchTest
    static final ArchRule no_two_rooms_of_the_program_need_each_other = ROOMS.noCycles();

    @ArchTest
    static final ArchRule nobody_imports_the_package_that_puts_the_commands_together = noClasses()
            .that()
            .resideOutsideOfPackage(CLI)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(CLI)
            .because("a family of commands is added and taken away in one place, and knows nothing of the others");

    @ArchTest
    static final ArchRule the_samples_know_nothing_of_the_program = noClasses()
            .that()
            .resideOutsideOfPackage(CLI + "..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(CLI + "..")
            .because("the samples are for every user of the SDK, and the program is one of them");
}
