package nl.schakel.bench;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import nl.schakel.testkit.LibraryRules;

/** The peers break these rules on purpose, and are therefore not among what is read here. */
@AnalyzeClasses(packages = "nl.schakel.bench", importOptions = ImportOption.DoNotIncludeTests.class)
class HuisregelsTest {

    @ArchTest
    static final ArchTests REGELS = ArchTests.in(LibraryRules.class);
}
