package nl.schakel.testkit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** All that a service needs around it: store, broker and tokens. Put it next to {@code @SpringBootTest}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@MetMongo
@MetKafka
@MetTokens
public @interface TestOmgeving {}
