package nl.schakel.access;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import nl.schakel.testkit.LibraryRules;

@AnalyzeClasses(packages = "nl.schakel.access", importOptions = ImportOption.DoNotIncludeTests.class)
class HuisregelsTest {

    @ArchTest
    static final ArchTests REGELS = ArchTests.in(LibraryRules.class);
}
