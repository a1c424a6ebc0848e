package nl.schakel.procesevaluatie.gedeeld.invoer;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Tekst van meer regels: hoogstens 4.000 tekens, zonder onzichtbare besturingstekens. */
@Size(max = Tekst.LENGTE)
@Pattern(regexp = "[[\\P{Cc}\\n\\r\\t]&&[^\\u202A-\\u202E\\u2066-\\u2069]]*", message = "Haal onzichtbare tekens uit deze tekst.")
@Constraint(validatedBy = {})
@Target({ElementType.FIELD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Tekst {

    int LENGTE = 4_000;

    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
