package nl.schakel.procesevaluatie;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.schakel.testkit.TestOmgeving;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Import;

/** De hele dienst, met opslag, broker en mailserver; alleen het gezinsplan is nagemaakt. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(properties = "schakel.mail.ronde=100ms")
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@TestOmgeving
@Import({Buitenwereld.class, Api.class, Zaken.class})
public @interface DienstTest {}
