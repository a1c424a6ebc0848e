package nl.schakel.procesevaluatie.gedeeld.invoer;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Tekst van één regel, zoals een naam: hoogstens 200 tekens, zonder besturingstekens. */
@Size(max = Regel.LENGTE)
@Pattern(regexp = "[\\P{Cc}&&[^\\u202A-\\u202E\\u2066-\\u2069]]*", message = "Zet dit op één regel, zonder onzichtbare tekens.")
@Constraint(validatedBy = {})
@Target({ElementType.FIELD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Regel {

    int LENGTE = 200;

    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
