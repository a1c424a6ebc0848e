package nl.schakel.bench;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import nl.schakel.testkit.LibraryRules;

/**
 * The peers break these rules on purpose, and are therefore not among what is read here. Nor is what speaks to the store: elsewhere that is
 * hidden behind a port, here the measures use it as it is.
 */
@AnalyzeClasses(
        packages = "nl.schakel.bench",
        importOptions = {ImportOption.DoNotIncludeTests.class, HuisregelsTest.WithoutStore.class})
class HuisregelsTest {

    static final class WithoutStore implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("/nl/schakel/bench/mongo/");
        }
    }

    @ArchTest
    static final ArchTests REGELS = ArchTests.in(LibraryRules.class);
}
