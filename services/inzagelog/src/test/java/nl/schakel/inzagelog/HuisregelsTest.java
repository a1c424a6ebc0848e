package nl.schakel.inzagelog;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import nl.schakel.testkit.HouseRules;

@AnalyzeClasses(packages = "nl.schakel.inzagelog", importOptions = ImportOption.DoNotIncludeTests.class)
class HuisregelsTest {

    @ArchTest
    static final ArchTests REGELS = ArchTests.in(HouseRules.class);
}
