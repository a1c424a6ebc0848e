package nl.schakel.testkit;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;

/** The rules of the house for a library: all of {@link HouseRules}, except that its public types are its purpose. */
public final class LibraryRules {

    @ArchTest
    static final ArchTests LAYERS = ArchTests.in(LayerRules.class);

    @ArchTest
    static final ArchTests CODE = ArchTests.in(CodeRules.class);

    @ArchTest
    static final ArchTests SOURCES = ArchTests.in(SourceRules.class);

    private LibraryRules() {}
}
