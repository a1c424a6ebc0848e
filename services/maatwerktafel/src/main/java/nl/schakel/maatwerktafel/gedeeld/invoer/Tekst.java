package nl.schakel.maatwerktafel.gedeeld.invoer;

import jakarta.validation.Constraint;
import jakarta.validation.OverridesAttribute;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Words of people, over several lines if they like. No control characters, nor those that turn the direction of text. */
@Size
@Pattern(
        regexp = "[[\\P{Cc}\\n\\r\\t]&&[^\\u202A-\\u202E\\u2066-\\u2069]]*",
        message = "Gebruik gewone letters en leestekens.")
@Constraint(validatedBy = {})
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface Tekst {

    /** The longest that is allowed, in characters. */
    @OverridesAttribute(constraint = Size.class, name = "max")
    int max() default 4000;

    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
