package nl.schakel.procesevaluatie.evaluatie.web;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.UUID;
import nl.schakel.procesevaluatie.evaluatie.application.DeelnemerUitnodigen.Genodigde;
import nl.schakel.procesevaluatie.evaluatie.model.Deelnemer.Bereik;
import nl.schakel.procesevaluatie.evaluatie.model.Deelnemerrol;
import nl.schakel.procesevaluatie.evaluatie.web.DeelnemerInvoer.EenWeg;
import nl.schakel.procesevaluatie.gedeeld.invoer.Regel;
import nl.schakel.procesevaluatie.gedeeld.invoer.Tekst;
import org.jspecify.annotations.Nullable;

/**
 * Wie er wordt gevraagd, en langs welke weg: een account of een mailadres.
 *
 * @param naam mag weg bij een account: dan geldt de naam die daarbij hoort
 * @param rol betrokkene als zij ontbreekt
 */
@EenWeg
record DeelnemerInvoer(
        @Nullable @Regel String naam,
        @Nullable @Regel String organisatie,
        @Nullable @Regel @Email String email,
        @Nullable UUID persoonId,
        @NotBlank @Tekst String waarom,
        @Nullable Deelnemerrol rol) {

    Genodigde genodigde() {
        Bereik bereik = persoonId != null ? new Bereik.Account(persoonId.toString()) : new Bereik.Mail(String.valueOf(email).strip());
        return new Genodigde(
                naam == null ? "" : naam.strip(), organisatie == null || organisatie.isBlank() ? null : organisatie.strip(), waarom.strip(),
                rol == null ? Deelnemerrol.BETROKKENE : rol, bereik);
    }

    /** Precies één weg, en een naam als de weg die niet geeft. */
    @Constraint(validatedBy = EenWegControle.class)
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @interface EenWeg {
        String message() default "";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    static final class EenWegControle implements ConstraintValidator<EenWeg, DeelnemerInvoer> {
        @Override
        public boolean isValid(DeelnemerInvoer invoer, ConstraintValidatorContext context) {
            context.disableDefaultConstraintViolation();
            boolean mail = invoer.email() != null && !invoer.email().isBlank();
            boolean account = invoer.persoonId() != null;
            boolean goed = true;
            if (mail == account) {
                goed = fout(context, "email", mail ? "Kies één van de twee: een mailadres of een account." : "Vul een mailadres in of kies een account.");
            }
            if (mail && (invoer.naam() == null || invoer.naam().isBlank())) {
                goed = fout(context, "naam", "Vul dit in.");
            }
            return goed;
        }

        private static boolean fout(ConstraintValidatorContext context, String veld, String reden) {
            context.buildConstraintViolationWithTemplate(reden).addPropertyNode(veld).addConstraintViolation();
            return false;
        }
    }
}
