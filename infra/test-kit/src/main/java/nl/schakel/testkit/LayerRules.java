package nl.schakel.testkit;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.List;

/** Who may know whom. */
final class LayerRules {

    private static final String MODEL = "..model..";
    private static final String APPLICATION = "..application..";
    private static final List<String> ADAPTERS = List.of("mongo", "web", "kafka", "mail", "http");

    @ArchTest
    static final ArchRule MODEL_IS_PURE = ArchRuleDefinition.classes()
            .that()
            .resideInAPackage(MODEL)
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.jspecify..", MODEL))
            .allowEmptyShould(true)
            .because("the model must be readable and testable by itself");

    @ArchTest
    static final ArchRule AGGREGATES_KNOW_EACH_OTHER_BY_ID = ArchRuleDefinition.classes()
            .that()
            .resideInAPackage(MODEL)
            .should(new KnowsOtherModelsById())
            .allowEmptyShould(true)
            .because("two aggregates never change in one write");

    @ArchTest
    static final ArchRule APPLICATION_KNOWS_NO_TECHNOLOGY = noClasses()
            .that()
            .resideInAPackage(APPLICATION)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework..",
                    "com.mongodb..",
                    "org.bson..",
                    "org.apache.kafka..",
                    "io.cloudevents..",
                    "jakarta..",
                    "tools.jackson..",
                    "com.fasterxml..")
            .allowEmptyShould(true)
            .because("a use case says what happens, an adapter how");

    @ArchTest
    static final ArchRule MODEL_AND_APPLICATION_DONT_KNOW_ADAPTERS = noClasses()
            .that()
            .resideInAnyPackage(MODEL, APPLICATION)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ADAPTERS.stream().map(LayerRules::packageOf).toArray(String[]::new))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule ADAPTERS_DONT_KNOW_EACH_OTHER = ArchRuleDefinition.classes()
            .should(new StaysInItsOwnAdapter())
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule ONLY_MONGO_KNOWS_THE_DRIVER = noClasses()
            .that()
            .resideOutsideOfPackages("..mongo..", "nl.schakel.messaging..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.mongodb..", "org.bson..", "org.springframework.data.mongodb..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule ONLY_MESSAGING_PRODUCES = noClasses()
            .that()
            .resideOutsideOfPackage("nl.schakel.messaging..")
            .should()
            .dependOnClassesThat(resideInAPackage("org.apache.kafka.clients.producer..")
                    .or(DescribedPredicate.describe(
                            "are Spring Kafka's templates",
                            c -> c.getName().startsWith("org.springframework.kafka.core.Kafka")
                                    && (c.getSimpleName().endsWith("Template")
                                            || c.getSimpleName().endsWith("Operations")))))
            .allowEmptyShould(true)
            .because("an event leaves through the outbox or not at all");

    @ArchTest
    static final ArchRule SERVICES_DONT_KNOW_EACH_OTHER = ArchRuleDefinition.classes()
            .should(new KnowsOnlyItsOwnService())
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule NO_CYCLES =
            slices().matching("nl.schakel.(**)").should().beFreeOfCycles().allowEmptyShould(true);

    private LayerRules() {}

    private static String packageOf(String adapter) {
        return ".." + adapter + "..";
    }

    private static final class KnowsOtherModelsById extends ArchCondition<JavaClass> {
        KnowsOtherModelsById() {
            super("know other aggregates by id only (or share a type of a package 'gedeeld')");
        }

        @Override
        public void check(JavaClass item, ConditionEvents events) {
            DescribedPredicate<JavaClass> foreign = resideInAPackage(MODEL)
                    .and(not(resideInAPackage("..gedeeld..")))
                    .and(DescribedPredicate.describe(
                            "of another aggregate",
                            c -> !aggregate(c).equals(aggregate(item))
                                    && !c.getSimpleName().endsWith("Id")));
            for (Dependency dependency : item.getDirectDependenciesFromSelf()) {
                if (foreign.test(dependency.getTargetClass())) {
                    events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
                }
            }
        }

        private static String aggregate(JavaClass c) {
            return c.getPackageName().replaceAll("\\.model(\\..*)?$", "");
        }
    }

    private static final class StaysInItsOwnAdapter extends ArchCondition<JavaClass> {
        StaysInItsOwnAdapter() {
            super("not know another adapter");
        }

        @Override
        public void check(JavaClass item, ConditionEvents events) {
            List<String> own = ADAPTERS.stream().filter(a -> in(item, a)).toList();
            if (own.isEmpty()) {
                return;
            }
            for (Dependency dependency : item.getDirectDependenciesFromSelf()) {
                JavaClass target = dependency.getTargetClass();
                boolean other = target.getPackageName().startsWith("nl.schakel.")
                        && ADAPTERS.stream().anyMatch(a -> in(target, a) && !own.contains(a));
                if (other) {
                    events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
                }
            }
        }

        private static boolean in(JavaClass c, String adapter) {
            return ("." + c.getPackageName() + ".").contains("." + adapter + ".");
        }
    }

    private static final class KnowsOnlyItsOwnService extends ArchCondition<JavaClass> {
        private static final List<String> SERVICES = List.of("gezinsplan", "maatwerktafel", "procesevaluatie", "inzagelog");

        KnowsOnlyItsOwnService() {
            super("not know the code of another service");
        }

        @Override
        public void check(JavaClass item, ConditionEvents events) {
            for (Dependency dependency : item.getDirectDependenciesFromSelf()) {
                String target = dependency.getTargetClass().getPackageName();
                boolean other = SERVICES.stream()
                        .map(s -> "nl.schakel." + s)
                        .anyMatch(s -> target.startsWith(s) && !item.getPackageName().startsWith(s));
                if (other) {
                    events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
                }
            }
        }
    }
}
