package se.socialdata.core;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import se.socialdata.house.HouseRules;
import se.socialdata.house.Rooms;

/** The rooms and doors of sdk-core, and which libraries stay behind which door. */
@AnalyzeClasses(packages = "se.socialdata.core", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTest {

    /** The foundation, and one row for each domain area with the areas that it imports. Nothing imports matching. */
    static final Rooms ROOMS = Rooms.of(
                    "se.socialdata.core",
                    "style",
                    "time",
                    "term",
                    "law",
                    "geography",
                    "identity",
                    "money",
                    "retention",
                    "rule",
                    "validation",
                    "json")
            .room("decision")
            .room("placement")
            .room("home", "placement")
            .room("matching", "placement", "home")
            .room("barnahus")
            .room("assistance")
            .room("cost")
            .room("grant");

    @ArchTest
    static final ArchTests shared_rules = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchRule every_import_goes_through_a_door_of_the_table = ROOMS.rule();

    @ArchTest
    static final ArchRule no_two_rooms_need_each_other = ROOMS.noCycles();

    @ArchTest
    static final ArchRule instances_in_domain_areas_come_from_factories =
            HouseRules.instancesComeFromFactories(ROOMS.aboveTheFoundation());

    @ArchTest
    static final ArchRule the_core_knows_none_of_the_modules_built_on_it = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("se.socialdata.reporting..", "se.socialdata.delegation..", "se.socialdata.examples..")
            .because("reporting and delegation import the core, never the other way");

    @ArchTest
    static final ArchRule only_its_own_package_touches_jackson_2 = noClasses()
            .that()
            .resideOutsideOfPackage("se.socialdata.core.json.jackson2..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.fasterxml.jackson.core..", "com.fasterxml.jackson.databind..")
            .because(
                    "Jackson 2 is optional: everything else must load without it. Its annotations serve Jackson 3 too");

    @ArchTest
    static final ArchRule only_its_own_package_touches_jackson_3 = noClasses()
            .that()
            .resideOutsideOfPackage("se.socialdata.core.json.jackson3..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("tools.jackson..")
            .because("Jackson 3 is optional: everything else must load without it");

    @ArchTest
    static final ArchRule only_the_violation_writer_touches_hibernate = noClasses()
            .that()
            .doNotHaveSimpleName("HibernateViolationWriter")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.hibernate..")
            .because("Hibernate Validator is optional: any other provider of Jakarta Validation must do");

    @ArchTest
    static final ArchRule the_core_opens_no_network_archive_or_xml = noClasses()
            .should()
            .dependOnClassesThat(areHeavyMachinery())
            .because("the core computes; it opens nothing that the caller did not hand to it, and looks into nothing");

    /**
     * Two classes ask whether an optional library is there, and one makes the provider of rules that a constraint names, as
     * Jakarta Validation makes its validators. That is all the reflection there is.
     */
    @ArchTest
    static final ArchRule reflection_is_left_to_three_classes = noClasses()
            .that()
            .doNotHaveSimpleName("JsonEngine")
            .and()
            .doNotHaveSimpleName("ViolationWriter")
            .and()
            .doNotHaveSimpleName("RulesHoldValidator")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.lang.reflect..")
            .orShould()
            .callMethodWhere(DescribedPredicate.describe(
                    "a class is looked up by name",
                    call -> call.getTarget().getOwner().isEquivalentTo(Class.class)
                            && call.getTarget().getName().equals("forName")))
            .because("reflection hides a dependency from the compiler, from native images and from the reader");

    private static DescribedPredicate<JavaClass> areHeavyMachinery() {
        return JavaClass.Predicates.resideInAnyPackage(
                        "java.net..",
                        "java.util.zip..",
                        "java.util.jar..",
                        "java.rmi..",
                        "java.sql..",
                        "java.beans..",
                        "java.awt..",
                        "javax.xml..",
                        "org.w3c..",
                        "org.xml..")
                .or(JavaClass.Predicates.assignableTo("java.io.ObjectInputStream"))
                .as("belong to network, archives, databases, XML or serialisation");
    }
}
