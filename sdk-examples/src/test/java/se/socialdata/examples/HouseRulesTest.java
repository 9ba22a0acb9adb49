package se.socialdata.examples;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import se.socialdata.house.HouseRules;

/** The examples are read as models: they keep the same rules. */
@AnalyzeClasses(packages = "se.socialdata.examples", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTest {

    @ArchTest
    static final ArchTests shared_rules = ArchTests.in(HouseRules.class);
}
