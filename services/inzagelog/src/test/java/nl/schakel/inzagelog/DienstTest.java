package nl.schakel.inzagelog;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.schakel.testkit.TestOmgeving;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Import;

/** De hele dienst, met opslag en broker; alleen de andere diensten zijn nagemaakt. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(properties = "schakel.trail.pauze=100ms")
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@TestOmgeving
@Import({Andere.class, Gezinsverhaal.class})
public @interface DienstTest {}
