package nl.schakel.testkit;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What only the sources tell. Reads {@code src/main/java} and {@code src/test/java} of the module under test. */
final class SourceRules {

    private static final Path MAIN = Path.of("src/main/java");
    private static final Path TEST = Path.of("src/test/java");
    private static final int CLASS_LINES = 250;
    private static final int METHOD_LINES = 30;
    private static final Set<String> CATCH_ALL =
            Set.of("Exception", "Throwable", "java.lang.Exception", "java.lang.Throwable");

    private SourceRules() {}

    @ArchTest
    static void classesAndMethodsAreShort(JavaClasses all) {
        List<String> wrong = new ArrayList<>();
        for (JavaSource source : JavaSource.in(MAIN)) {
            source.types().stream()
                    .filter(t -> t.lines() > CLASS_LINES)
                    .forEach(t -> wrong.add(place(source, t) + " has " + t.lines() + " lines, at most " + CLASS_LINES));
            source.methods().stream()
                    .filter(m -> m.lines() > METHOD_LINES)
                    .forEach(m -> wrong.add(place(source, m) + " has " + m.lines() + " lines, at most " + METHOD_LINES));
        }
        report("Too long", wrong);
    }

    @ArchTest
    static void nothingCatchesAll(JavaClasses all) {
        List<String> wrong = new ArrayList<>();
        for (JavaSource source : JavaSource.in(MAIN)) {
            boolean allowed = source.packageName().startsWith("nl.schakel.messaging")
                    || source.file().getFileName().toString().endsWith("Application.java");
            if (!allowed) {
                source.caught().stream()
                        .filter(c -> Arrays.stream(c.name().split("\\|")).map(String::strip).anyMatch(CATCH_ALL::contains))
                        .forEach(c -> wrong.add(place(source, c)));
            }
        }
        report("Catches everything, and so hides bugs", wrong);
    }

    /** Commands, events and refusals are the members of sealed types in a model; each must be named in a test. */
    @ArchTest
    static void everyCommandAndEventIsTested(JavaClasses all) {
        Set<String> members = new TreeSet<>();
        for (JavaClass type : all) {
            if (("." + type.getPackageName() + ".").contains(".model.")) {
                Class<?> reflected = type.reflect();
                if (reflected.isSealed()) {
                    Arrays.stream(reflected.getPermittedSubclasses())
                            .filter(Class::isRecord)
                            .forEach(member -> members.add(member.getSimpleName()));
                }
            }
        }
        if (members.isEmpty()) {
            return;
        }
        String tests = testSources();
        List<String> untested = members.stream()
                .filter(member -> !Pattern.compile("\\b" + member + "\\b").matcher(tests).find())
                .toList();
        report("In no test", untested);
    }

    private static String testSources() {
        StringBuilder text = new StringBuilder();
        try (Stream<Path> files = Files.walk(TEST)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                text.append(Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static String place(JavaSource source, JavaSource.Block block) {
        return source.file() + ":" + block.firstLine() + " " + block.name();
    }

    private static void report(String what, List<String> wrong) {
        if (!wrong.isEmpty()) {
            throw new AssertionError(what + ":\n- " + String.join("\n- ", wrong));
        }
    }
}
