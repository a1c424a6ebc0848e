package nl.schakel.messaging;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import nl.schakel.testkit.HouseRules;

/** This module hides most of itself too, so it takes the rules of a program. */
@AnalyzeClasses(packages = "nl.schakel.messaging", importOptions = ImportOption.DoNotIncludeTests.class)
class HuisregelsTest {

    @ArchTest
    static final ArchTests REGELS = ArchTests.in(HouseRules.class);
}
