package nl.schakel.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A rule that cannot fail is no rule: each is shown code that breaks it. */
class HouseRulesTest {

    private static final JavaClasses BAD = new ClassFileImporter().importPackages("nl.schakel.slecht");
    private static final JavaClasses OWN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("nl.schakel.testkit");

    static List<ArchRule> rules() {
        return List.of(
                LayerRules.MODEL_IS_PURE,
                LayerRules.AGGREGATES_KNOW_EACH_OTHER_BY_ID,
                LayerRules.APPLICATION_KNOWS_NO_TECHNOLOGY,
                LayerRules.MODEL_AND_APPLICATION_DONT_KNOW_ADAPTERS,
                LayerRules.ADAPTERS_DONT_KNOW_EACH_OTHER,
                LayerRules.ONLY_MONGO_KNOWS_THE_DRIVER,
                LayerRules.ONLY_MESSAGING_PRODUCES,
                CodeRules.NO_FIELD_INJECTION,
                CodeRules.NO_CLOCK_OR_CHANCE_INSIDE,
                CodeRules.NO_TIME_IN_THE_MODEL,
                CodeRules.ADAPTERS_ARE_HIDDEN,
                CodeRules.EVERY_PACKAGE_IS_NULL_MARKED);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void seesWhatBreaksIt(ArchRule rule) {
        assertThat(rule.evaluate(BAD).hasViolation()).as(rule.getDescription()).isTrue();
    }

    @Test
    void letsAnAggregateKnowTheIdOfAnother() {
        assertThat(LayerRules.AGGREGATES_KNOW_EACH_OTHER_BY_ID
                        .evaluate(BAD)
                        .getFailureReport()
                        .getDetails())
                .noneMatch(line -> line.contains("GezinId"));
    }

    @Test
    void measuresSourcesAndSeesCatchClauses() {
        JavaSource source = JavaSource.in(Path.of("src/main/java/nl/schakel/testkit")).stream()
                .filter(s -> s.file().endsWith("TestTokens.java"))
                .findFirst()
                .orElseThrow();

        assertThat(source.types()).hasSize(1).first().matches(t -> t.lines() > 50 && t.lines() < 120);
        assertThat(source.methods()).extracting(JavaSource.Block::name).contains("dienst", "decoder");
        assertThat(source.caught()).extracting(JavaSource.Block::name).containsOnly("JOSEException");
    }

    @Test
    void holdsForThisModuleItself() {
        assertThatCode(() -> SourceRules.classesAndMethodsAreShort(OWN)).doesNotThrowAnyException();
        assertThatCode(() -> SourceRules.nothingCatchesAll(OWN)).doesNotThrowAnyException();
        CodeRules.EVERY_PACKAGE_IS_NULL_MARKED.check(OWN);
        LayerRules.NO_CYCLES.check(OWN);
    }

    @Test
    void countsHiddenTypes() {
        JavaClasses open = new ClassFileImporter().importPackages("org.junit.jupiter.api");

        assertThatThrownBy(() -> HidingRules.mostTypesAreHidden(open)).hasMessageContaining("package-private");
    }
}
