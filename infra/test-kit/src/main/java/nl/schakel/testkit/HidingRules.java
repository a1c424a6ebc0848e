package nl.schakel.testkit;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.ArchTest;
import java.util.List;

/** How much of a program is hidden in its packages. */
final class HidingRules {

    /** Share that is package-private of the types outside model and application, which the layers around them must see. */
    private static final double HIDDEN = 0.6;

    /** Below this many types a share says nothing. */
    private static final int ENOUGH_TYPES = 10;

    private HidingRules() {}

    @ArchTest
    static void mostTypesAreHidden(JavaClasses all) {
        List<JavaClass> types = all.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(c -> !"package-info".equals(c.getSimpleName()))
                .filter(c -> !inside(c, "model") && !inside(c, "application"))
                .toList();
        long hidden = types.stream()
                .filter(c -> !c.getModifiers().contains(JavaModifier.PUBLIC))
                .count();
        if (types.size() >= ENOUGH_TYPES && hidden < HIDDEN * types.size()) {
            List<String> open = types.stream()
                    .filter(c -> c.getModifiers().contains(JavaModifier.PUBLIC))
                    .map(JavaClass::getName)
                    .sorted()
                    .toList();
            throw new AssertionError("Only %d of %d types outside model and application are package-private; public are:%n%s"
                    .formatted(hidden, types.size(), String.join("\n", open)));
        }
    }

    private static boolean inside(JavaClass type, String layer) {
        return ("." + type.getPackageName() + ".").contains("." + layer + ".");
    }
}
