package nl.schakel.testkit;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.Set;
import org.jspecify.annotations.NullMarked;

/** How code is written. */
final class CodeRules {

    @ArchTest
    static final ArchRule NO_TRANSACTIONS = noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching(".*\\.(Transactional|TransactionTemplate|PlatformTransactionManager|ClientSession)")
            .allowEmptyShould(true)
            .because("one document is the only thing that changes at once");

    @ArchTest
    static final ArchRule NO_FIELD_INJECTION = noFields()
            .should()
            .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
            .orShould()
            .beAnnotatedWith("org.springframework.beans.factory.annotation.Value")
            .orShould()
            .beAnnotatedWith("jakarta.inject.Inject")
            .orShould()
            .beAnnotatedWith("jakarta.annotation.Resource")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule NO_AUTOWIRED_SETTERS = noMethods()
            .should()
            .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule NO_LOMBOK = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAPackage("lombok..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule NO_WHOLE_DOCUMENT_SAVE = noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching("org\\.springframework\\.data\\.(mongodb\\.repository\\.MongoRepository|repository\\..*)")
            .allowEmptyShould(true)
            .because("a save of the whole document brings back events that were just sent");

    @ArchTest
    static final ArchRule NO_CLOCK_OR_CHANCE_INSIDE = noClasses()
            .that()
            .resideInAnyPackage("..model..", "..application..")
            .should()
            .callMethodWhere(target(DescribedPredicate.describe("the clock of the machine or chance", CodeRules::impure)))
            .allowEmptyShould(true)
            .because("the same input must give the same outcome; time and ids are passed in");

    @ArchTest
    static final ArchRule NO_TIME_IN_THE_MODEL = noClasses()
            .that()
            .resideInAPackage("..model..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule ADAPTERS_ARE_HIDDEN = classes()
            .that()
            .resideInAnyPackage("..mongo..", "..web..", "..kafka..", "..mail..", "..http..")
            .and()
            .areTopLevelClasses()
            .should()
            .notBePublic()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule EVERY_PACKAGE_IS_NULL_MARKED = classes().should(new NullMarkedPackage()).allowEmptyShould(true);

    private static final Set<String> RANDOM =
            Set.of("java.util.Random", "java.util.concurrent.ThreadLocalRandom", "java.security.SecureRandom");

    private CodeRules() {}

    private static boolean impure(AccessTarget method) {
        String owner = method.getOwner().getName();
        String name = method.getName();
        if (RANDOM.contains(owner) || ("java.lang.Math".equals(owner) && "random".equals(name))) {
            return true;
        }
        if ("java.util.UUID".equals(owner) && "randomUUID".equals(name)) {
            return true;
        }
        if ("java.lang.System".equals(owner)) {
            return "currentTimeMillis".equals(name) || "nanoTime".equals(name);
        }
        return owner.startsWith("java.time.")
                && ((name.equals("now") && !method.getFullName().contains("java.time.Clock"))
                        || name.startsWith("system"));
    }

    private static final class NullMarkedPackage extends ArchCondition<JavaClass> {
        NullMarkedPackage() {
            super("be in a package that is @NullMarked");
        }

        @Override
        public void check(JavaClass item, ConditionEvents events) {
            boolean marked = item.getPackage().isAnnotatedWith(NullMarked.class);
            events.add(new SimpleConditionEvent(item, marked, item.getPackageName() + " is not @NullMarked"));
        }
    }
}
