package nl.schakel.gezinsplan;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import nl.schakel.testkit.HouseRules;

@AnalyzeClasses(packages = "nl.schakel.gezinsplan", importOptions = ImportOption.DoNotIncludeTests.class)
class HuisregelsTest {

    @ArchTest
    static final ArchTests regels = ArchTests.in(HouseRules.class);
}
