package nl.schakel.testkit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives a test class a MongoDB. A Spring test finds it in its environment; a plain test asks for a {@code
 * MongoDatabase} as parameter and gets one of its own, dropped afterwards. Which MongoDB it is: see {@link MongoTarget}.
 * {@link DialectGuard} watches every command.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ExtendWith(MongoExtension.class)
public @interface MetMongo {}
