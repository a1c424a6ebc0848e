package nl.schakel.testkit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/** For a test of what only MongoDB itself does (explain, durability, failover). On the embedded server it is skipped, and counted so. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(RealMongoCondition.class)
public @interface RequiresRealMongo {}
