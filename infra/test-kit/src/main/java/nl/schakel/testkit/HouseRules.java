package nl.schakel.testkit;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;

/**
 * The rules of the house for a program (a service, the gateway). It runs them in one test class:
 *
 * <pre>{@code
 * @AnalyzeClasses(packages = "nl.schakel.gezinsplan", importOptions = ImportOption.DoNotIncludeTests.class)
 * class HuisregelsTest {
 *     @ArchTest
 *     static final ArchTests regels = ArchTests.in(HouseRules.class);
 * }
 * }</pre>
 */
public final class HouseRules {

    @ArchTest
    static final ArchTests LIBRARY = ArchTests.in(LibraryRules.class);

    @ArchTest
    static final ArchTests HIDING = ArchTests.in(HidingRules.class);

    private HouseRules() {}
}
